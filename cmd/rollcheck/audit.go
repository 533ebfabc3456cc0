package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// auditOptions are the flags of the verbs that audit.
type auditOptions struct {
	asOf, format, severity, failOn, privacy string
	passwords                               string // file of passwords
	byTownship                              string // folder for a workbook a township
	outputs, settings, only, skip           []string
	noColour                                bool
}

func (p *program) auditCommand() *cobra.Command {
	var options auditOptions
	command := &cobra.Command{
		Use: "audit " + p.in(words.UsePaths), Aliases: []string{words.VerbAudit.ZH}, Short: p.in(words.AuditShort), Example: p.in(words.AuditExample),
		Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.audit(paths, options)
			p.code = code
			return err
		},
	}
	p.auditFlags(command, &options, "never")
	command.Flags().StringVar(&options.byTownship, "by-township", "", p.in(words.FlagTownship))
	return command
}

// somePath asks for at least one path.
func somePath(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return &words.Error{What: words.NoPath.With(), Hint: words.ForExample.With(exampleOf(command))}
	}
	return nil
}

func (p *program) auditFlags(command *cobra.Command, options *auditOptions, failOn string) {
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&options.asOf, "as-of", "", p.in(words.FlagAsOf))
	flags.StringArrayVarP(&options.outputs, "output", "o", nil, p.listing(words.FlagOutput, report.OfAudit.Extensions()))
	flags.StringVar(&options.format, "format", "table", p.listing(words.FlagFormat, report.OfAudit.Names()))
	flags.StringSliceVar(&options.only, "only", nil, p.in(words.FlagOnly))
	flags.StringSliceVar(&options.skip, "skip", nil, p.in(words.FlagSkip))
	flags.StringVar(&options.severity, "severity", audit.Quality.String(), p.in(words.FlagSeverity))
	flags.StringVar(&options.failOn, "fail-on", failOn, p.in(words.FlagFailOn))
	flags.StringVar(&options.privacy, "privacy", "", p.listing(words.FlagPrivacy, report.OfAudit.WholeNumbers()))
	flags.StringArrayVar(&options.settings, "settings", nil, p.in(words.FlagSettings))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
	flags.BoolVar(&options.noColour, "no-color", false, p.in(words.FlagNoColour))
}

// audit reads, audits and reports; it returns the exit code.
func (p *program) audit(paths []string, options auditOptions) (int, error) {
	paths = p.withoutLocks(paths)
	chosen, err := options.parse(paths)
	if err != nil {
		return exitWrongUse, err
	}
	found, err := p.read(paths, reading.Options{Settings: options.settings, Passwords: options.passwords})
	if err != nil {
		return exitWrongUse, err
	}
	result, err := chosen.audit(found)
	if err != nil {
		return exitWrongUse, err
	}
	if err := p.write(result, options, chosen); err != nil {
		return exitWrongUse, err
	}
	return exitCode(result, chosen), nil
}

// audit runs the chosen rules on an input, the user's own among them.
func (c *choice) audit(found *reading.Input) (*audit.Report, error) {
	known, err := audit.WithCustom(found, rules.All)
	if err != nil {
		return nil, err
	}
	chosen, err := chooseRules(known, c.only, c.skip)
	if err != nil {
		return nil, err
	}
	if c.oneSheet {
		chosen = oneSheetRules(chosen)
	}
	return audit.Audit(found, audit.Options{
		Version: version, AsOf: c.asOf, Rules: chosen, Known: known, Params: rules.AllParams(), Basis: rules.Basis,
	})
}

// exitCode follows the contract: unreadable input comes before findings.
func exitCode(result *audit.Report, chosen choice) int {
	switch {
	case result.Unreadable():
		return exitUnreadable
	case chosen.failOn > 0 && result.Worst() >= chosen.failOn:
		return exitFindings
	}
	return exitDone
}

// choice is what the flags mean.
type choice struct {
	asOf       roster.Date
	only, skip []string // of the rules
	oneSheet   bool     // only rules that need one sheet
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
	return c, o.checkOutputs(paths)
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

func parseDay(text string) (roster.Date, error) {
	if text == "" {
		text = time.Now().Format(time.DateOnly) // the only clock of the program
	}
	day, ok := roster.ParseDate(text, false, false, false)
	if !ok || day.Day() == 0 {
		return 0, &words.Error{What: words.BadDate.With(text), Hint: words.BadDateHint.With()}
	}
	return day, nil
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
		if !contains(dropped, rule) {
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

func contains(list []*audit.Rule, rule *audit.Rule) bool {
	for _, other := range list {
		if other == rule {
			return true
		}
	}
	return false
}

// withoutLocks leaves out what open documents leave beside them: a pattern of names brings it
// along, and it may be gone by now. Where nothing else was named it stays, to be refused.
func (p *program) withoutLocks(paths []string) []string {
	kept := slices.DeleteFunc(slices.Clone(paths), reading.Lock)
	if len(kept) == 0 {
		return paths
	}
	if passed := len(paths) - len(kept); passed > 0 {
		p.say(words.LocksPassed, passed)
	}
	return kept
}

// somewhere asks for every path to exist.
func somewhere(paths []string) error {
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			return &words.Error{What: words.PathMissing.With(path), Hint: words.PathMissingHint.With()}
		}
	}
	return nil
}

// read reads the input, of which there must be some.
func (p *program) read(paths []string, how reading.Options) (*reading.Input, error) {
	found, err := p.load(paths, how)
	if err != nil {
		return nil, err
	}
	return found, p.someRead(paths, found.Files)
}

// load reads the input, with progress on a terminal.
func (p *program) load(paths []string, how reading.Options) (*reading.Input, error) {
	if err := somewhere(slices.Concat(paths, how.Settings)); err != nil {
		return nil, err
	}
	progress := newProgress(p)
	how.Memory, how.Progress = usableMemory(), progress.read
	collectHarder(how.Memory)
	found, err := reading.Read(paths, how)
	progress.done()
	if err != nil {
		return nil, err
	}
	p.known = roster.KnownNumbers(found.Files)
	return found, nil
}

// someRead is an error where no file is left that was not passed over; each is named.
func (p *program) someRead(paths []string, files []*roster.File) error {
	if slices.ContainsFunc(files, func(file *roster.File) bool { return file.PassedOver.Empty() }) {
		return nil
	}
	what := words.NothingToRead
	if len(files) > 0 {
		what = words.NothingReadable
	}
	p.sayPassed(files)
	return &words.Error{What: what.With(strings.Join(paths, " ")), Hint: words.NothingToReadHint.With()}
}

// passedShown is how many files that were passed over are named where there is no other.
const passedShown = 9

// sayPassed names files that were passed over, and why.
func (p *program) sayPassed(files []*roster.File) {
	for _, file := range files[:min(len(files), passedShown)] {
		p.say(words.NothingOf, file.Path, file.PassedOver)
	}
	if more := len(files) - passedShown; more > 0 {
		p.say(words.NothingMore, more)
	}
}

// write writes the report to every output and to standard output; nothing where one of the
// townships' workbooks must stay as it is.
func (p *program) write(result *audit.Report, options auditOptions, chosen choice) error {
	townships, err := p.townshipFiles(result, options)
	if err != nil {
		return err
	}
	written := newWriting(p, len(options.outputs))
	failed := make([]error, len(options.outputs))
	var group sync.WaitGroup
	for i, path := range options.outputs {
		group.Go(func() {
			failed[i] = writeOutput(path, result, p.reportOptions(options, chosen))
			written.wrote(path)
		})
	}
	group.Wait()
	written.done()
	failed = append(failed, p.writeTownships(result, townships, options, chosen)...)
	failed = append(failed, report.Print(p.stdout, options.format, result, p.reportOptions(options, chosen)))
	return p.told(options.outputs, failed)
}

// told names what was written, and every fault but the last, which is returned: one format that
// fails says nothing of the others. The first faults are those of the paths, in their order.
func (p *program) told(paths []string, failed []error) (last error) {
	for i, path := range paths {
		if failed[i] == nil {
			p.say(words.Written, path)
		}
	}
	for _, err := range failed {
		if err == nil {
			continue
		}
		if last != nil {
			p.complain(last)
		}
		last = err
	}
	return last
}

// writeOutput writes one report; a panic in it is an error, as everywhere.
func writeOutput(path string, result *audit.Report, options report.Options) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = &words.Error{What: words.Unexpected.With(fmt.Sprint(fault)), Hint: words.UnexpectedHint.With()}
		}
	}()
	return report.Write(path, result, options)
}

// townshipFile is the workbook of a township.
type townshipFile struct{ township, path string }

// townshipFiles names a workbook for each township in a folder, all of which may be written.
func (p *program) townshipFiles(result *audit.Report, options auditOptions) ([]townshipFile, error) {
	folder := options.byTownship
	if folder == "" {
		return nil, nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, words.Unwritable(folder, err)
	}
	var files []townshipFile
	places := slices.Clone(options.outputs)
	used := map[string]bool{}
	shown := words.Privacy(cmp.Or(options.privacy, string(words.Full)))
	for i, township := range result.Townships() {
		name := report.TownshipFile(shown.HideQuoted(township, p.known), p.language)
		if used[strings.ToLower(name)] { // two names that differ only in what a file's name may not hold, or in the size of letters
			name = strconv.Itoa(i) + "_" + name
		}
		used[strings.ToLower(name)] = true
		file := townshipFile{township, filepath.Join(folder, name)}
		if err := report.CheckExisting(file.path); err != nil {
			return nil, err
		}
		files = append(files, file)
		places = append(places, file.path)
	}
	return files, report.CheckApart(places, nil)
}

// writeTownships writes a workbook for each township, with its own lines only.
func (p *program) writeTownships(result *audit.Report, files []townshipFile, options auditOptions, chosen choice) []error {
	var failed []error
	for _, file := range files {
		err := writeOutput(file.path, result.Of(file.township), p.reportOptions(options, chosen))
		if err == nil {
			p.say(words.Written, file.path)
		}
		failed = append(failed, err)
	}
	return failed
}

func (p *program) reportOptions(options auditOptions, chosen choice) report.Options {
	return report.Options{
		Language: p.language, Privacy: words.Privacy(options.privacy), Lowest: chosen.severity, Width: p.width(),
		Colour: p.colour(options.noColour),
	}
}
