package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var wubaoHasSupporter = &audit.Rule{
	ID: "wubao-has-supporter", Title: words.Text{ZH: "特困人员有法定义务人", EN: "in special hardship with somebody bound to support"},
	Doc: words.Text{
		ZH: "特困人员在户籍、婚姻登记或村干部亲属档案上有配偶、成年子女（未成年的看父母），名单上看不出其无履行能力。义务人本身是特困、60岁以上低保、70岁以上、重残、服刑的不算。入户核实义务人的能力，有能力的转办其他救助。",
		EN: "Somebody in special hardship has a spouse or grown child (a minor: a parent) by the household register, the register of marriages or the archive, and no list shows that they cannot support him. Those in hardship themselves, on dibao at sixty, over seventy, severely disabled or in prison are excepted.",
	},
	Family: familyDuplicate, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearOther, NeedsRoster: true,
	MustNot: []*audit.Exemption{supporterUnable},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachEnrolled(who, roster.Tekun, func(entry *county.Entry) {
			if !anyOf(p, entry.Township(), roster.HouseholdRegister, roster.Marriages, roster.KinArchive) {
				return
			}
			if able := supporters(p, who, entry); len(able) > 0 {
				p.Report(supporterFinding(p, who, entry, able))
			}
		})
	}),
}

// anyOf says whether one of some lists is among the input; where none is, the first counts as
// what the rule lacks there.
func anyOf(p *audit.Pass, township string, kinds ...*roster.Kind) bool {
	return slices.ContainsFunc(kinds, p.County.Supply.Has) || p.Absent(kinds[0], nil, township, "", 0)
}

// supporters returns those bound to support somebody in hardship whom nothing shows unable.
func supporters(p *audit.Pass, who *county.Person, entry *county.Entry) []county.Related {
	var able []county.Related
	adult := county.Grown(who.Number, p.County.LastDay(entry))
	for _, related := range p.County.RelatedTo(who) {
		bound := related.Class == roster.KinSpouse || related.Class == roster.KinChild
		if !adult {
			bound = related.Class == roster.KinParent
		}
		if bound && !unableToSupport(p, related, p.County.LastDay(entry)) {
			able = append(able, related)
		}
	}
	return able
}

// unableToSupport says whether somebody cannot support another, by the lists or his own row.
func unableToSupport(p *audit.Pass, related county.Related, day roster.Date) bool {
	other := related.Other
	switch {
	case related.Field == related.Row.PersonNameField() && noteOfUnable(related.Row):
		return true
	case other == nil:
		return false
	}
	_, dead := p.County.Died(other)
	return dead || other.Current(roster.Tekun) != nil || pastSupporting(other, day) || inCustody(other, day) || gravelyDisabled(other, day)
}

// noteOfUnable says whether a row's note tells that its person is gone or cannot support anybody.
func noteOfUnable(row roster.Row) bool {
	return row.Note().Says(roster.SaysDied) || containsAny(row.Text(roster.FieldNote), []string{"失踪", "服刑", "重残", "精神", "智力", "瘫", "植物人", "注销"})
}

// pastSupporting says whether somebody is under age, seventy, or sixty and on dibao.
func pastSupporting(who *county.Person, day roster.Date) bool {
	age, known := who.Number.Birth().Age(day)
	return known && (age < 18 || age >= 70 || age >= 60 && onDibao(who))
}

func onDibao(who *county.Person) bool {
	return who.Current(roster.RuralDibao) != nil || who.Current(roster.UrbanDibao) != nil
}

// inCustody says whether a list keeps somebody in custody on a day.
func inCustody(who *county.Person, day roster.Date) bool {
	for _, match := range who.On(roster.Custody) {
		ended, known := match.Row.Date(roster.FieldEndDate)
		if !known || ended >= day {
			return true
		}
	}
	return false
}

// gravelyDisabled says whether a card or a roster's note tells of a disability that takes the
// ability away, or of one of the two gravest levels.
func gravelyDisabled(who *county.Person, day roster.Date) bool {
	grave := func(noted roster.Disability) bool { return noted.Level == 1 || noted.Level == 2 || noted.Disables(day) }
	for _, match := range who.On(roster.DisabilityCards) {
		if grave(disabilityOf(match.Row)) {
			return true
		}
	}
	for _, entry := range who.Enrolled() {
		note := entry.Row.Note()
		if grave(note.Disability()) || grave(disabilityOf(entry.Row)) ||
			note.Labour() == roster.LabourNone || roster.ParseLabour(entry.Row.Text(roster.FieldLabour)) == roster.LabourNone {
			return true
		}
	}
	return false
}

func supporterFinding(p *audit.Pass, who *county.Person, entry *county.Entry, able []county.Related) *audit.Finding {
	counts := map[roster.KinClass]int{}
	finding := p.Find(roster.Tekun).About(who).Key("supporter").Rests(evidenceEnrolled, entry.Number())
	finding.Monthly = p.County.Share(entry)
	for _, related := range able {
		counts[related.Class]++
		field := roster.FieldRelation
		if related.Row.Sheet.Kind != roster.HouseholdRegister {
			field = related.Field
		}
		finding.Rests(evidenceFamily, related.Own.Fact(related.Own.Row.PersonNameField())).Rests(evidenceSupporter, county.Own(related.Row, field))
		if related.Other == nil {
			finding.Doubt(saysAgeUnknown.With())
		}
	}
	var whom []words.Message
	for _, bound := range boundKin {
		if counts[bound.class] > 0 {
			whom = append(whom, bound.says.With(counts[bound.class]))
		}
	}
	finding.Say(saysSupporter, whom)
	if !p.Absent(roster.DisabilityCards, nil, "", "", 0) {
		return finding.NotCheck(supporterUnable, words.NotAmongInput)
	}
	return finding.RuleOut(supporterUnable)
}

var (
	saysSupporter     = words.Text{ZH: "名单上有法定义务人（%s），没有看到其无履行能力", EN: "the lists name somebody bound to support (%s); nothing shows them unable"}
	saysAgeUnknown    = words.Text{ZH: "义务人没有身份证号，年龄不明", EN: "the other has no number: the age is not known"}
	evidenceSupporter = words.Text{ZH: "法定义务人", EN: "bound to support"}
)

// boundKin are those bound to support, as they are counted.
var boundKin = [...]struct {
	class roster.KinClass
	says  words.Text
}{
	{roster.KinSpouse, words.Text{ZH: "配偶 %d 人", EN: "spouse %d"}},
	{roster.KinChild, words.Text{ZH: "成年子女 %d 人", EN: "grown children %d"}},
	{roster.KinParent, words.Text{ZH: "父母 %d 人", EN: "parents %d"}},
}

var supporterUnable = &audit.Exemption{ID: "supporter-unable", Title: words.Text{ZH: "义务人无履行能力", EN: "the other is unable to support"}}
