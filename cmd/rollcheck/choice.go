package main

import (
	"os"
	"slices"
	"strings"
	"syscall"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// choice is what the flags mean.
type choice struct {
	asOf       roster.Date
	due        roster.Date    // of a report that is sent; 0 for none
	earlier    *audit.Earlier // what the ledger knows; nil without one
	only, skip []string       // of the rules
	oneSheet   bool           // only rules that need one sheet
	severity   audit.Severity
	failOn     audit.Severity // zero: never
}

// parse reads the flags; nothing else is read before all of them are right.
func (o *auditOptions) parse(paths []string) (choice, error) {
	c := choice{only: o.only, skip: o.skip}
	if err := o.words(&c); err != nil {
		return c, err
	}
	if err := knownRules(slices.Concat(o.only, o.skip), paths, o); err != nil {
		return c, err
	}
	if err := o.send(&c); err != nil {
		return c, err
	}
	return c, o.checkOutputs(paths)
}

// send reads by when a report that is sent is to be answered. It needs its numbers, and somewhere
// to be written to.
func (o *auditOptions) send(c *choice) error {
	if o.due == "" {
		return nil
	}
	var err error
	c.due, err = parseDay(o.due)
	switch {
	case err != nil:
		return err
	case o.privacy != "" && words.Privacy(o.privacy) != words.Full:
		return &words.Error{What: words.DuePrivacy.With(o.privacy), Hint: words.DuePrivacyHint.With()}
	case len(o.outputs) == 0 && o.byTownship == "":
		return &words.Error{What: words.DueNoOutput.With()}
	case c.due < c.asOf:
		return &words.Error{What: words.DuePast.With(c.due, c.asOf)}
	}
	return nil
}

// checkOutputs says whether all that is asked for can be written.
func (o *auditOptions) checkOutputs(paths []string) error {
	for _, path := range o.outputs {
		if err := report.OfAudit.CheckOutput(path); err != nil {
			return err
		}
	}
	if info, err := os.Stat(o.byTownship); o.byTownship != "" && err == nil && !info.IsDir() {
		return words.Unwritable(o.byTownship, syscall.ENOTDIR)
	}
	return report.CheckApart(o.outputs, named(paths, o.settings, o.passwords))
}

// named are the files and folders a user named to be read.
func named(paths, settings []string, passwords string) []string {
	inputs := slices.Concat(paths, settings)
	if passwords != "" {
		inputs = append(inputs, passwords)
	}
	return inputs
}

// words reads the flags that are words.
func (o *auditOptions) words(c *choice) error {
	var err error
	if c.asOf, err = parseDay(o.asOf); err != nil {
		return err
	}
	if err := pickPrivacy(&o.privacy); err != nil {
		return err
	}
	if err := pick("format", &o.format, formatTerms(report.OfAudit.Names())); err != nil {
		return err
	}
	if err := pick("severity", &o.severity, severityTerms()); err != nil {
		return err
	}
	if err := pick("fail-on", &o.failOn, append(severityTerms(), neverTerm)); err != nil {
		return err
	}
	c.severity, _ = audit.ParseSeverity(o.severity)
	c.failOn, _ = audit.ParseSeverity(o.failOn) // zero for never
	return nil
}

// listing renders the help of a flag that takes one of a list of words.
func (p *program) listing(text words.Text, list []string) string {
	return text.With(strings.Join(list, " ")).In(p.language, words.Full)
}

func chooseRules(known []*audit.Rule, only, skip []string) ([]*audit.Rule, error) {
	kept, err := namedRules(known, only)
	if err != nil {
		return nil, err
	}
	if len(only) == 0 {
		kept = known
	}
	dropped, err := namedRules(known, skip)
	if err != nil {
		return nil, err
	}
	var chosen []*audit.Rule
	for _, rule := range kept {
		if !slices.Contains(dropped, rule) {
			chosen = append(chosen, rule)
		}
	}
	return chosen, nil
}

func namedRules(known []*audit.Rule, names []string) ([]*audit.Rule, error) {
	var found []*audit.Rule
	for _, name := range names {
		for _, part := range listed(known, name) {
			rule, err := namedRule(known, part)
			if err != nil {
				return nil, err
			}
			found = append(found, rule)
		}
	}
	return found, nil
}

// listed parts names that stand between Chinese marks; a rule's own name may hold one.
func listed(known []*audit.Rule, text string) []string {
	if audit.FindRule(known, strings.TrimSpace(text)) != nil {
		return []string{text}
	}
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("，、；", r) })
}

func namedRule(known []*audit.Rule, name string) (*audit.Rule, error) {
	if rule := audit.FindRule(known, strings.TrimSpace(name)); rule != nil {
		return rule, nil
	}
	var names []string
	for _, rule := range known {
		names = append(names, rule.ID, rule.Title.ZH)
	}
	err := &words.Error{What: words.UnknownRule.With(name), Hint: words.SeeRules.With()}
	if near := words.Alike(name, names); len(near) > 0 {
		err.Hint = words.SettingNearest.With(near)
	}
	return nil, err
}
