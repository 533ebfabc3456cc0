package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ruleColumns = []column{
	{words.HeadRule, 22}, {words.HeadRuleID, 22}, {words.HeadBound, 10}, {words.HeadCount, 7}, {words.HeadRuleMeaning, 60}, {words.HeadRemedy, 14}, {words.HeadMustNot, 24}, {words.HeadBasis, 46},
}

var parameterColumns = []column{{words.HeadParameter, 22}, {words.HeadRuleID, 22}, {words.HeadArea, 10}, {words.HeadUnit, 7}, {words.HeadSource, 60}, {words.HeadValue, 14}, {words.HeadProgramme, 24}, {words.HeadSince, 46}}

const ruleHead = 2 // the row of the headings of the rules

// ruleSheet explains every rule, with the basis its findings cite.
func (v view) ruleSheet() table {
	t := table{name: words.SheetParameters, columns: ruleColumns, kept: 1}
	for _, rule := range v.rules() {
		t.rows = append(t.rows, v.ruleCells(rule))
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// parameters is the sheet of the rules and, below them, of the values in force. A finding's
// rule links here.
func (b *workbook) parameters() error {
	g := b.table(b.ruleSheet())
	g.skip()
	values := b.parameterTable()
	titles := make([]words.Text, len(values.columns))
	for i, column := range values.columns {
		titles[i] = column.title
	}
	g.head(titles...)
	for _, row := range values.rows {
		g.line(row...)
	}
	return g.finish()
}

// rules lists those that ran and those that did not.
func (v view) rules() []*audit.Rule {
	never, _ := notRun(v.r)
	return slices.Concat(v.r.Run, never)
}

func (v view) ruleCells(rule *audit.Rule) []value {
	count := 0
	var basis []words.Text
	for _, finding := range v.r.Findings {
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
	id := v.o.plain(rule.ID)
	if !slices.Contains(v.r.Run, rule) {
		id += " " + v.o.text(words.RuleDidNotRun)
	}
	var excepted []string
	for _, exemption := range rule.MustNot {
		excepted = append(excepted, v.o.text(exemption.Title))
	}
	return []value{
		textCell(v.o.text(rule.Title)), textCell(id), textCell(v.o.text(rule.Severity.Title())), countCell(count), textCell(v.o.text(rule.Doc)), textCell(v.o.text(rule.Remedy)), linesCell(excepted), linesCell(v.o.texts(basis)),
	}
}

// parameterTable lists the values of the parameters of the rules that ran.
func (v view) parameterTable() table {
	t := table{name: words.HeadParameter, columns: parameterColumns}
	for _, set := range v.r.Parameters {
		area, since := v.o.plain(set.Setting.County+set.Setting.Township), ""
		if area == "" {
			area = v.o.text(words.EveryWhere)
		}
		if set.Since != 0 {
			since = set.Since.String()
		}
		t.rows = append(t.rows, []value{
			textCell(v.o.text(set.Param.Title)), textCell(set.Param.Key), textCell(area), textCell(set.Param.Unit), textCell(v.sourceOf(set)), textCell(v.o.plain(set.Text())),
			textCell(v.o.programme(roster.KindNamed(set.Setting.Programme))), textCell(since),
		})
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// sourceOf says where a value is from: the row that sets it, or the built-in source.
func (v view) sourceOf(set county.ParameterValue) string {
	if set.BuiltIn() {
		return v.o.say(words.SourceBuiltIn, set.Param.Source)
	}
	return v.o.plain(set.Row.Sheet.Label()) + " " + v.o.say(words.RowMark, set.Row.Number())
}
