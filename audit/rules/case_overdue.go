package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var caseOverdue = &audit.Rule{
	ID: "case-overdue", Title: words.Text{ZH: "限期未结", EN: "a case past its deadline"},
	Doc: words.Text{
		ZH: "矛盾纠纷台账的一件，办结时限在核查日期以前，没有销号，也没有写已经解决。批准延期的除外。督办，或者补登销号。",
		EN: "A case of the register has a deadline before the day of the audit, is not closed and not said to be settled. Extensions are excepted. See to it, or close it in the register.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, OneSheet: true, Needs: []*roster.Kind{roster.Cases},
	MustNot: []*audit.Exemption{caseExtended},
	Columns: [][]roster.Field{{roster.FieldDeadline}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Cases || !sheet.Has(roster.FieldDeadline) {
			return
		}
		unread := 0
		eachCase(p, sheet, func(row roster.Row) {
			due, known := caseDue(row)
			switch {
			case caseClosed(row) || caseSettled(row):
			case !known && !nothingIn(row, roster.FieldDeadline):
				unread++
			case known && due < p.AsOf():
				reportOverdue(p, row, due)
			}
		})
		if unread > 0 {
			p.NotRunBecause(sheet, saysNoDeadlines.With(unread))
		}
	}),
}

func reportOverdue(p *audit.Pass, row roster.Row, due roster.Date) {
	finding := caseFinding(p, row, "overdue").Say(saysOverdue, caseName(row), row.Text(roster.FieldDeadline)).
		Rests(evidenceDue, county.Own(row, roster.FieldDeadline))
	if row.Sheet.Has(roster.FieldClosed) {
		finding.Rests(roster.FieldClosed.Spec().Title, county.Own(row, roster.FieldClosed))
	}
	finding.Conduct = due
	told := row.Text(roster.FieldDeadline) + "，" + row.Text(roster.FieldNote) + "，" + row.Text(roster.FieldResult) + "，" + row.Text(roster.FieldHandled)
	p.Report(finding.Test(caseExtended, roster.FindEvent(told, []string{"延期", "延长", "顺延", "展期"}).Said))
}

var (
	saysOverdue     = words.Text{ZH: "%s限 %s 办结，没有销号", EN: "%s was due on %s and is not closed"}
	saysNoDeadlines = words.Text{ZH: "%d 件的办结时限认不出是哪一天", EN: "the deadlines of %d cases are no dates"}
)

var caseExtended = &audit.Exemption{ID: "case-extended", Title: words.Text{ZH: "批准延期", EN: "extended"}}
