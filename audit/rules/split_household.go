package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// splitMonths is within how many months after the register parted two households the benefit of
// the new one is doubtful.
var splitMonths = &county.Param{
	Key: "split.months", Title: words.Text{ZH: "分户间隔", EN: "months since a split"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 1200}}, Source: common,
}

var splitHousehold = &audit.Rule{
	ID: "split-household", Title: words.Text{ZH: "一家分两户享受低保", EN: "one family in two households of dibao"},
	Doc: words.Text{
		ZH: "户籍或婚姻登记上的夫妻、父母与未成年子女，分在两个低保户里享受；或者申请低保前不久才从父母、子女户中分出，单独立户。家庭成员应当合并计算收入。重残、重病人员可以单独申请，不算拆户。入户核实是否共同生活，属实的合并为一户重新核算。",
		EN: "Spouses, or a parent and a minor child, by the register receive dibao in two households, or somebody left the household of a parent or child shortly before he got it alone; their incomes are to be counted together. The severely disabled and gravely ill may apply alone. Visit them; if they live together, join the households and assess anew.",
	},
	Family: familyHousehold, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true,
	Params: []*county.Param{splitMonths}, MustNot: []*audit.Exemption{singleApplication},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		if !onDibao(who) || !anyOf(p, who.Township(), roster.HouseholdRegister, roster.Marriages) {
			return
		}
		for _, related := range p.County.PartedFrom(who) {
			checkParted(p, who, related)
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
	p.Report(mayApplyAlone(p, finding, first, second))
}

// checkParted reports who left the household of a parent or child within months before he got
// dibao alone, the other being on dibao as well. Who founded a family of his own did not leave it.
func checkParted(p *audit.Pass, who *county.Person, related county.Related) {
	if related.Other == nil || !parentOrChild(related) {
		return
	}
	alone, family := county.ApartInDibao(who, related.Other)
	parted, ok := related.Own.Date(roster.FieldRegisteredOn)
	if alone == nil || !ok || alone.Started() == 0 || county.CoveredCount(alone.Household.Members()) != 1 {
		return
	}
	months, _ := p.Parameter(splitMonths, who.Township(), alone.Household.Programme, parted.Value)
	if since := int(alone.Started() - parted.Value.MonthOf()); since < 0 || since >= months.Whole() {
		return
	}
	finding := p.Find(alone.Household.Programme).About(who).AboutHousehold(alone.Household).Key("parted", related.Other.Number.Text18()).
		Say(saysLeftAlone, parted.Value, alone.Started()).Rests(evidenceEnrolled, alone.Number(), family.Number()).
		Rests(evidenceFamily, parted).Rests(evidenceFamily, county.Own(related.Row, related.Field))
	p.Report(mayApplyAlone(p, finding, alone, family))
}

// parentOrChild says whether two who were one registered household are likely parent and child: as
// far apart in age as these are, and of one surname or the one named by the other's note.
func parentOrChild(related county.Related) bool {
	a, b := related.Own.Row, related.Row
	apart := a.PersonID().Birth().Year() - b.PersonID().Birth().Year()
	one, other := []rune(a.PersonName()), []rune(b.PersonName())
	if len(one) < 2 || len(other) < 2 || max(apart, -apart) < 16 || max(apart, -apart) > 50 {
		return false
	}
	return one[0] == other[0] || strings.Contains(a.Text(roster.FieldNote), string(other))
}

// mayApplyAlone tests whether one of two is gravely disabled or ill.
func mayApplyAlone(p *audit.Pass, finding *audit.Finding, first, second *county.Entry) *audit.Finding {
	day := p.County.LastDay(first)
	switch {
	case gravelyDisabled(first.Person, day) || gravelyDisabled(second.Person, day) || gravelyIll(first) || gravelyIll(second):
		return finding.Exempt(singleApplication)
	case !p.Absent(roster.DisabilityCards, nil, "", "", 0):
		return finding.NotCheck(singleApplication, words.NotAmongInput)
	}
	return finding.RuleOut(singleApplication)
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
	saysLeftAlone = words.Text{
		ZH: "%s 从原户分出立户，%s 起单独享受低保；原户的人也在享受，按年龄可能是父母子女",
		EN: "left a registered household on %s and gets dibao alone since %s; somebody there gets it too and may be a parent or child by age",
	}
	evidenceFamily = words.Text{ZH: "户籍或婚姻登记", EN: "register"}
)

var singleApplication = &audit.Exemption{ID: "single-application", Title: words.Text{ZH: "可以单独申请", EN: "may apply alone"}}
