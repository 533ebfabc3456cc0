package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// fourThree are 四定 and 三包, in the order in which they are said.
var fourThree = [...]struct {
	field roster.Field
	title words.Text
	cover bool // it is done only once the case is worked on
}{
	{roster.FieldLiableLeader, words.Text{ZH: "定领导", EN: "leader"}, false},
	{roster.FieldLiable, words.Text{ZH: "定责任", EN: "person liable"}, false},
	{roster.FieldRemedy, words.Text{ZH: "定措施", EN: "measure"}, false},
	{roster.FieldDeadline, words.Text{ZH: "定时间", EN: "deadline"}, false},
	{roster.FieldInvestigated, words.Text{ZH: "包调查", EN: "investigation"}, true},
	{roster.FieldHandled, words.Text{ZH: "包调处", EN: "mediation"}, true},
	{roster.FieldResolved, words.Text{ZH: "包解决", EN: "solution"}, true},
}

// fewestFourThree is how many of the seven columns a register has that keeps them; one with
// fewer is a plain list of disputes.
const fewestFourThree = 4

var caseFourFixThreeCover = &audit.Rule{
	ID: "case-four-fix-three-cover", Title: words.Text{ZH: "四定三包不全", EN: "a case without all of 四定三包"},
	Doc: words.Text{
		ZH: "矛盾纠纷台账的一件没有写全四定（定领导、定责任、定措施、定时间）三包（包调查、包调处、包解决），写明缺哪几项。没有到期也没有销号的，三包可以还空着。补登，不点当事人的名。",
		EN: "A case of the register lacks some of the seven: leader, person liable, measure, deadline, investigation, mediation, solution. While time is left and the case is open the last three may be blank. Complete the register; parties are not named.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, OneSheet: true, Needs: []*roster.Kind{roster.Cases},
	MustNot: []*audit.Exemption{caseInTime},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Cases {
			return
		}
		var there, lacking []words.Text
		for _, one := range fourThree {
			if filledSomewhere(sheet, one.field) {
				there = append(there, one.title)
			} else {
				lacking = append(lacking, one.title)
			}
		}
		switch {
		case len(there) < fewestFourThree:
			p.NotRunBecause(sheet, saysPlainCases.With())
			return
		case len(lacking) > 0:
			p.Report(registerFinding(p, county.Place{Township: sheet.Township, Village: sheet.Village}, "columns", sheet.Period.String()).
				Say(saysFourThreeColumns, lacking).Rests(evidenceHeading, county.RowOf(sheet, max(1, sheet.HeadingRow))).RuleOut(caseInTime))
		}
		eachCase(p, sheet, func(row roster.Row) { checkFourThree(p, row) })
	}),
}

// checkFourThree says which of the seven a case lacks that its register keeps.
func checkFourThree(p *audit.Pass, row roster.Row) {
	finding := caseFinding(p, row, "row")
	running := caseRunning(p, row)
	var lacks []words.Text
	for _, one := range fourThree {
		if !nothingIn(row, one.field) || one.cover && running || !filledSomewhere(row.Sheet, one.field) {
			continue
		}
		lacks = append(lacks, one.title)
		finding.Rests(one.title, county.Own(row, one.field))
	}
	if len(lacks) > 0 {
		p.Report(finding.Say(saysFourThree, caseName(row), lacks).RuleOut(caseInTime))
	}
}

// caseRunning says whether a case is open and its time not known to be over.
func caseRunning(p *audit.Pass, row roster.Row) bool {
	due, known := caseDue(row)
	return !caseClosed(row) && !caseSettled(row) && (!known || due >= p.AsOf())
}

var (
	saysFourThree        = words.Text{ZH: "%s没有写：%s", EN: "%s lacks: %s"}
	saysFourThreeColumns = words.Text{ZH: "整张台账没有写：%s", EN: "the whole register lacks: %s"}
	saysPlainCases       = words.Text{ZH: "没有四定三包的栏，看作一般的纠纷登记", EN: "it has no columns of 四定三包: a plain list of disputes"}
)

var caseInTime = &audit.Exemption{ID: "case-in-time", Title: words.Text{ZH: "没有到期，正在调处", EN: "open, with time left"}}
