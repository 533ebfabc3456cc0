package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// memberCounted names those a local rule counts all the same.
var memberCounted = &county.Param{Key: "member.counted", Title: words.Text{ZH: "当地仍计入的成员", EN: "members a local rule counts all the same"}, Unit: "词"}

// nonCounted are whom the rules of dibao do not count as members, as notes say it, and since when.
var nonCounted = []struct {
	saying roster.Saying
	title  words.Text
	since  roster.Month
}{
	{roster.SaysInPrison, words.Text{ZH: "服刑", EN: "in prison"}, roster.NewMonth(2013, 1)},
	{roster.SaysInTreatment, words.Text{ZH: "强制隔离戒毒", EN: "in compulsory treatment"}, roster.NewMonth(2021, 7)},
	{roster.SaysDeclaredMissing, words.Text{ZH: "宣告失踪", EN: "declared missing"}, roster.NewMonth(2021, 7)},
	{roster.SaysLeftForReligion, words.Text{ZH: "宗教教职人员", EN: "a cleric"}, roster.NewMonth(2013, 1)},
}

var nonCountedMember = &audit.Rule{
	ID: "non-counted-member", Title: words.Text{ZH: "不应计入的成员被保障", EN: "a member who does not count is covered"},
	Doc: words.Text{
		ZH: "低保名册或户籍名单的备注写明本人服刑、强制隔离戒毒、宣告失踪，或脱离家庭三年以上的宗教教职人员，仍计入保障对象。强制隔离戒毒和宣告失踪自2021年7月起才不计入。备注不是证明，核实后调减；当地另有规定的填参数“当地仍计入的成员”。",
		EN: "A note of the roster or the household register says of the person himself that he is in prison, in compulsory treatment, declared missing, or a cleric who left his family three years ago, and he is covered. A note proves nothing: verify, then reduce. What a local rule counts is a parameter.",
	},
	Family: familyHousehold, Remedy: remedyReduce, Severity: audit.Violation, Clearance: audit.ClearOther, NeedsRoster: true,
	Params: []*county.Param{memberCounted}, MustNot: []*audit.Exemption{countedLocally, clericLately}, YieldsTo: []string{"detained-paid"},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		for _, entry := range who.EachBenefit() {
			if !isDibao(entry.Household.Programme) || !entry.Covered() {
				continue
			}
			notes := []county.Match{{Row: entry.Row}}
			for _, match := range append(notes, who.SurelyOn(roster.HouseholdRegister)...) {
				checkNonCounted(p, who, entry, match)
			}
		}
	}),
}

// checkNonCounted reports what a note says of a covered person himself, by the rule in force in
// the last month he is known to be covered.
func checkNonCounted(p *audit.Pass, who *county.Person, entry *county.Entry, match county.Match) {
	covered, known := p.County.InMonths(entry)
	month := covered.To
	if !known {
		month = p.AsOf().MonthOf()
	}
	note := match.Row.Note()
	for _, class := range nonCounted {
		if !note.Himself(class.saying) || month < class.since {
			continue
		}
		finding := p.Find(entry.Household.Programme).About(who).Key(class.title.ZH).
			Rests(evidenceNote, match.Fact(roster.FieldNote)).Rests(evidenceEnrolled, entry.Number()).
			Say(saysNonCounted, class.title, month).AtMost(audit.Suspicion)
		finding.Monthly = p.County.Share(entry)
		finding.Conduct = month.FirstDay()
		askOfWhom(finding, entry)
		local, _ := p.Parameter(memberCounted, entry.Township(), entry.Household.Programme, month.FirstDay())
		finding.Test(countedLocally, slices.ContainsFunc(local.WordList(), func(word string) bool {
			return strings.Contains(word, class.title.ZH) || strings.Contains(class.title.ZH, word)
		}))
		p.Report(testCleric(finding, class.saying, match.Row.Text(roster.FieldNote), month))
	}
}

// testCleric says whether a cleric left his family three years ago, as far as the note tells.
func testCleric(finding *audit.Finding, saying roster.Saying, note string, month roster.Month) *audit.Finding {
	left := roster.FindEvent(note, []string{"出家", "离家", "脱离家庭"})
	switch {
	case saying != roster.SaysLeftForReligion, containsAny(note, []string{"三年以上", "3年以上", "多年"}):
		return finding.RuleOut(clericLately)
	case left.When.To == 0:
		return finding.NotCheck(clericLately, saysLeftUndated)
	}
	return finding.Test(clericLately, left.When.To+clericMonths >= month)
}

// clericMonths is how long a cleric must have left his family before he counts no more.
const clericMonths = 36

var (
	saysNonCounted  = words.Text{ZH: "备注写明%s，%s 仍计入保障对象", EN: "a note says %s, and he counts in %s"}
	saysLeftUndated = words.Text{ZH: "备注没有写哪年离家", EN: "the note does not say when he left"}
)

var (
	countedLocally = &audit.Exemption{ID: "counted-locally", Title: words.Text{ZH: "当地规定仍计入", EN: "a local rule counts him"}}
	clericLately   = &audit.Exemption{ID: "cleric-lately", Title: words.Text{ZH: "离家不满三年", EN: "left his family less than three years ago"}}
)
