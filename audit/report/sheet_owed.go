package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var owedColumns = []column{
	{words.HeadTownship, 10}, {words.HeadVillage, 10}, {words.HeadName, 10}, {words.HeadID, 21}, {words.HeadHead, 10}, {words.HeadProgramme, 12}, {words.HeadSeverity, 10},
	{words.HeadRule, 18}, {words.HeadMessage, 50}, {words.HeadMonths, 8}, {words.HeadOwed, 12}, {words.HeadEvidence, 60},
}

// owed lists who is owed money or seems left out: it matters as much as who should go.
func (v view) owed() table {
	t := table{name: words.SheetOmissions, columns: owedColumns, kept: 3, totals: 1, empty: v.o.text(words.EmptyOwed)}
	o := v.o
	var sum roster.Money
	var tokens []string
	all := v.tokens()
	for _, f := range owedFindings(v.r) {
		sum += f.Owed
		tokens = append(tokens, all[f])
		t.rows = append(t.rows, []value{
			textCell(o.plain(f.Township)), textCell(o.plain(f.Village)), textCell(o.name(f.Person.Name)), textCell(o.number(f.Person.Number)), textCell(o.name(f.Head.Name)), textCell(o.programme(f.Programme)),
			textCell(o.text(f.Severity.Title())), textCell(o.text(f.Rule.Title)), textCell(o.message(f.Message)), someCell(f.Months), moneyCell(f.Owed), linesCell(o.sources(f)),
		})
	}
	total := emptyRow(t.columns)
	total[0], total[10] = textCell(o.text(words.HeadTotal)), moneyCell(sum)
	t.rows = append(t.rows, total)
	return v.marked(t, tokens)
}

func owedFindings(r *audit.Report) []*audit.Finding {
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f *audit.Finding) bool {
		return f.Owed == 0 && f.Severity != audit.Omission
	})
}
