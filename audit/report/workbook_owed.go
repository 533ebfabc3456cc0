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
func (b *workbook) owed() error {
	g := b.grid(words.SheetOmissions, owedColumns, 1)
	found := owedFindings(b.r)
	g.freeze(2, 3, 2+len(found))
	g.title(words.SheetOmissions, len(owedColumns))
	g.heads()
	var sum roster.Money
	for _, f := range found {
		o := b.o
		sum += f.Owed
		g.line(g.text(o.plain(f.Township)), g.text(o.plain(f.Village)), g.text(o.name(f.Person.Name)), g.text(o.number(f.Person.Number)), g.text(o.name(f.Head.Name)), g.text(o.programme(f.Programme)),
			g.text(o.text(f.Severity.Title())), g.text(o.text(f.Rule.Title)), g.text(o.message(f.Message)), g.some(f.Months), g.money(f.Owed), g.lines(o.sources(f)))
	}
	total := make([]any, len(owedColumns))
	for i := range total {
		total[i] = g.text("")
	}
	total[0], total[10] = g.text(b.o.text(words.HeadTotal)), g.money(sum)
	g.line(total...)
	return g.finish()
}

func owedFindings(r *audit.Report) []*audit.Finding {
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f *audit.Finding) bool {
		return f.Owed == 0 && f.Severity != audit.Omission
	})
}
