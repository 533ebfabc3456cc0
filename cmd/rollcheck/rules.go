package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

func (p *program) rulesCommand() *cobra.Command {
	var format string
	var params bool
	command := &cobra.Command{
		Use: "rules " + p.in(words.UseRule), Aliases: []string{words.VerbRules.ZH}, Short: p.in(words.RulesShort), Example: p.in(words.RulesExample),
		RunE: func(_ *cobra.Command, arguments []string) error {
			if err := pick("format", &format, formatTerms([]string{"table", "json"})); err != nil {
				return err
			}
			shown, named, err := rulesAbout(arguments)
			if err != nil {
				return err
			}
			switch {
			case params:
				p.listParams()
			case format == "json":
				return p.rulesJSON(shown)
			case named:
				p.explain(shown)
			default:
				p.listRules(shown)
			}
			return nil
		},
	}
	command.Flags().StringVar(&format, "format", "table", p.in(words.FlagFormatPlain))
	command.Flags().BoolVar(&params, "params", false, p.in(words.FlagParams))
	return command
}

func (p *program) listRules(shown []*audit.Rule) {
	family := ""
	for _, rule := range shown {
		if title := p.in(rule.Family); title != family {
			family = title
			p.print("%s\n", family)
		}
		p.print("  %-26s %s\n", rule.ID, p.in(rule.Title))
	}
}

func (p *program) explain(shown []*audit.Rule) {
	for _, rule := range shown {
		p.print("%s  %s\n\n%s\n\n", rule.ID, p.in(rule.Title), p.in(rule.Doc))
		p.line(words.RuleSeverity.With(rule.Severity.Title()))
		if rule.Clearance != "" {
			p.line(words.RuleClearance.With(words.ReasonTitle(string(rule.Clearance))))
		}
		if len(rule.Needs) > 0 {
			p.line(words.RuleNeeds.With(roster.KindTitles(rule.Needs)))
		}
		if len(rule.AnyOf) > 0 {
			p.line(words.RuleNeedsOne.With(roster.KindTitles(rule.AnyOf)))
		}
		p.line(words.RuleRemedy.With(rule.Remedy))
		if len(rule.MustNot) > 0 {
			p.line(words.RuleMustNot.With(exemptionTitles(rule.MustNot)))
		}
		for _, param := range rule.Params {
			p.line(words.RuleParams.With(paramText(param)))
		}
		for _, line := range rules.BasisOf(rule) {
			p.line(line)
		}
	}
}

func (p *program) line(message words.Message) {
	p.print("%s\n", message.In(p.language, words.Full))
}

func exemptionTitles(exemptions []*audit.Exemption) []words.Text {
	var titles []words.Text
	for _, exemption := range exemptions {
		titles = append(titles, exemption.Title)
	}
	return titles
}

func (p *program) listParams() {
	for _, param := range rules.AllParams() {
		p.line(paramText(param))
	}
}

func paramText(param *county.Param) words.Message {
	var builtIn any = words.NoBuiltIn
	if len(param.BuiltIn) > 0 {
		builtIn = param.BuiltIn[0].Text()
	}
	return words.ParamLine.With(param.Key, param.Title, param.Unit, builtIn)
}

// ruleJSON is a rule as `rules --format json` prints it (contract, "JSON report").
type ruleJSON struct {
	Rule       string   `json:"rule"`
	Title      string   `json:"title"`
	TitleEN    string   `json:"title_en"`
	Family     string   `json:"family"`
	Severity   string   `json:"severity"`
	Clearance  string   `json:"clearance,omitempty"`
	Remedy     string   `json:"remedy"`
	Scope      string   `json:"scope"`
	Needs      []string `json:"needs"`
	Parameters []string `json:"parameters"`
	Basis      []string `json:"basis"`
	Doc        string   `json:"doc"`
	MustNot    []string `json:"must_not"`
}

func (p *program) rulesJSON(shown []*audit.Rule) error {
	list := []ruleJSON{}
	for _, rule := range shown {
		entry := ruleJSON{
			Rule: rule.ID, Title: rule.Title.ZH, TitleEN: rule.Title.EN, Family: p.in(rule.Family), Severity: rule.Severity.String(),
			Clearance: string(rule.Clearance), Remedy: p.in(rule.Remedy), Scope: p.in(rule.Check.Scope()), Doc: p.in(rule.Doc),
			Needs: []string{}, Parameters: []string{}, Basis: []string{}, MustNot: []string{},
		}
		for _, kind := range slices.Concat(rule.Needs, rule.AnyOf) {
			entry.Needs = append(entry.Needs, kind.Name)
		}
		for _, param := range rule.Params {
			entry.Parameters = append(entry.Parameters, param.Key)
		}
		for _, line := range rules.BasisOf(rule) {
			entry.Basis = append(entry.Basis, line.In(p.language, words.Full))
		}
		for _, exemption := range rule.MustNot {
			entry.MustNot = append(entry.MustNot, p.in(exemption.Title))
		}
		list = append(list, entry)
	}
	encoder := json.NewEncoder(p.stdout)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string][]ruleJSON{"rules": list})
}

func (p *program) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Aliases: []string{words.VerbVersion.ZH}, Short: p.in(words.VersionShort), Example: p.in(words.VersionExample),
		RunE: func(*cobra.Command, []string) error { return p.printVersion() },
	}
}

func (p *program) printVersion() error {
	p.line(words.VersionLine.With(version, len(rules.All), rulesHash()))
	return nil
}

// rulesHash is a hash over what the rules are called, say and allow.
func rulesHash() string {
	hash := sha256.New()
	for _, rule := range rules.All {
		fmt.Fprintln(hash, rule.ID, rule.Title, rule.Doc, rule.Severity, rule.Clearance)
		for _, param := range rule.Params {
			fmt.Fprintln(hash, param.Key, param.BuiltIn)
		}
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}
