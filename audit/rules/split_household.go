package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var splitHousehold = &audit.Rule{
	ID: "split-household", Title: words.Text{ZH: "一家分两户享受低保", EN: "one family in two households of dibao"},
	Doc: words.Text{
		ZH: "户籍或婚姻登记上的夫妻、父母与未成年子女，分在两个低保户里享受。家庭成员应当合并计算收入。重残、重病人员可以单独申请，不算拆户。入户核实是否共同生活，属实的合并为一户重新核算。",
		EN: "Spouses, or a parent and a minor child, by the register receive dibao in two households; their incomes are to be counted together. The severely disabled and gravely ill may apply alone. Visit them; if they live together, join the households and assess anew.",
	},
	Family: familyHousehold, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true,
	MustNot: []*audit.Exemption{singleApplication},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		if !onDibao(who) || !anyOf(p, who.Township(), roster.HouseholdRegister, roster.Marriages) {
			return
		}
		told := map[*county.Person]bool{}
		for _, related := range p.County.RelatedTo(who) {
			if related.Other != nil && related.Other != who && !told[related.Other] && oneFamily(p, who, related) {
				told[related.Other] = true
				checkSplit(p, who, related)
			}
		}
	}),
}

// oneFamily says whether two persons count as one household by the law, told from the side of
// the parent, or of the spouse with the lower number.
func oneFamily(p *audit.Pass, who *county.Person, related county.Related) bool {
	switch related.Class {
	case roster.KinSpouse:
		return who.Number.Key() < related.Other.Number.Key()
	case roster.KinChild:
		return !county.Grown(related.Other.Number, p.AsOf())
	}
	return false
}

func checkSplit(p *audit.Pass, who *county.Person, related county.Related) {
	first, second := county.ApartInDibao(who, related.Other)
	if first == nil {
		return
	}
	finding := p.Find(first.Household.Programme).About(who).AboutHousehold(first.Household).Key("split", related.Other.Number.Text18()).
		Say(saysSplit[related.Class]).Rests(evidenceEnrolled, first.Number(), second.Number()).
		Rests(evidenceFamily, related.Own.Fact(related.Own.Row.PersonNameField()), county.Own(related.Row, related.Field))
	day := p.County.LastDay(first)
	switch {
	case gravelyDisabled(who, day) || gravelyDisabled(related.Other, day) || gravelyIll(first) || gravelyIll(second):
		finding.Exempt(singleApplication)
	case !p.Absent(roster.DisabilityCards, nil, "", "", 0):
		finding.NotCheck(singleApplication, words.NotAmongInput)
	default:
		finding.RuleOut(singleApplication)
	}
	p.Report(finding)
}

// gravelyIll says whether a roster tells of a grave illness or a single application.
func gravelyIll(entry *county.Entry) bool {
	text := entry.Row.Text(roster.FieldNote) + entry.Row.Text(roster.FieldHealth) + entry.Row.Text(roster.FieldReason)
	return containsAny(text, []string{"重病", "大病", "重大疾病", "重特大", "重残", "癌", "尿毒症", "白血病", "单独申请", "单人户", "单人保"})
}

var (
	saysSplit = map[roster.KinClass]words.Text{
		roster.KinSpouse: {ZH: "登记的夫妻分在两个低保户", EN: "registered spouses are in two households of dibao"},
		roster.KinChild:  {ZH: "登记的父母与未成年子女分在两个低保户", EN: "a registered parent and minor child are in two households of dibao"},
	}
	evidenceFamily = words.Text{ZH: "户籍或婚姻登记", EN: "register"}
)

var singleApplication = &audit.Exemption{ID: "single-application", Title: words.Text{ZH: "可以单独申请", EN: "may apply alone"}}
