package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ruleColumns = []column{
	{words.HeadRule, 22}, {words.HeadRuleID, 22}, {words.HeadBound, 10}, {words.HeadCount, 7}, {words.HeadRuleMeaning, 60}, {words.HeadRemedy, 14}, {words.HeadMustNot, 24}, {words.HeadBasis, 46},
}

const ruleHead = 2 // the row of the headings of the rules

// parameters explains every rule, with the basis its findings cite, and lists the values in
// force. A finding's rule links here.
func (b *workbook) parameters() error {
	g := b.grid(words.SheetParameters, ruleColumns, 1)
	g.freeze(ruleHead, 1, ruleHead+len(b.rules()))
	g.title(words.SheetParameters, len(ruleColumns))
	g.heads()
	for _, rule := range b.rules() {
		g.line(b.ruleCells(g, rule)...)
	}
	g.skip()
	b.parameterTable(g)
	return g.finish()
}

// rules lists those that ran and those that did not.
func (b *workbook) rules() []*audit.Rule {
	never, _ := notRun(b.r)
	return slices.Concat(b.r.Run, never)
}

// ruleRow is the row that explains a rule; 0 if none does.
func (b *workbook) ruleRow(rule *audit.Rule) int {
	if b.ruleRows == nil {
		b.ruleRows = map[*audit.Rule]int{}
		for i, known := range b.rules() {
			b.ruleRows[known] = ruleHead + 1 + i
		}
	}
	return b.ruleRows[rule]
}

func (b *workbook) ruleCells(g *grid, rule *audit.Rule) []any {
	count := 0
	var basis []words.Text
	for _, finding := range b.r.Findings {
		if finding.Rule != rule {
			continue
		}
		count++
		for _, text := range finding.Basis {
			if !slices.Contains(basis, text) {
				basis = append(basis, text)
			}
		}
	}
	id := rule.ID
	if !slices.Contains(b.r.Run, rule) {
		id += " " + b.o.text(words.RuleDidNotRun)
	}
	var excepted []string
	for _, exemption := range rule.MustNot {
		excepted = append(excepted, b.o.text(exemption.Title))
	}
	return []any{
		g.text(b.o.text(rule.Title)), g.text(id), g.text(b.o.text(rule.Severity.Title())), g.count(count), g.text(b.o.text(rule.Doc)), g.text(b.o.text(rule.Remedy)), g.lines(excepted), g.lines(b.o.texts(basis)),
	}
}

func (b *workbook) parameterTable(g *grid) {
	g.head(words.HeadParameter, words.HeadRuleID, words.HeadArea, words.HeadUnit, words.HeadSource, words.HeadValue, words.HeadProgramme, words.HeadSince)
	for _, value := range b.r.Parameters {
		area, since := b.o.plain(value.Setting.Township), ""
		if area == "" {
			area = b.o.text(words.EveryWhere)
		}
		if value.Since != 0 {
			since = value.Since.String()
		}
		g.line(g.text(b.o.text(value.Param.Title)), g.text(value.Param.Key), g.text(area), g.text(value.Param.Unit), g.text(b.sourceOf(value)), g.text(b.o.plain(value.Text())),
			g.text(b.o.programme(roster.KindNamed(value.Setting.Programme))), g.text(since))
	}
}

// sourceOf says where a value is from: the row that sets it, or the built-in source.
func (b *workbook) sourceOf(value audit.ParameterValue) string {
	if value.BuiltIn() {
		return b.o.say(words.SourceBuiltIn, value.Param.Source)
	}
	return b.o.plain(value.Row.Sheet.Label()) + " " + b.o.say(words.RowMark, value.Row.Number())
}
