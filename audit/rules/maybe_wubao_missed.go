package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var maybeWubaoMissed = &audit.Rule{
	ID: "maybe-wubao-missed", Title: words.Text{ZH: "疑似漏认特困", EN: "perhaps entitled to special hardship"},
	Doc: words.Text{
		ZH: "低保名册上单独一户、满60周岁的老人，名册写明孤寡、无儿无女、无赡养人等，没有认定为特困。看得出子女、配偶或赡养人的不提示。名册没有写明的，每个乡镇只作一条提示，写明户数，不点名。请上门了解，符合条件的帮助申请特困供养；本人不愿的保留低保。",
		EN: "An old person of sixty who lives alone on dibao, whom the roster calls without children or supporters, is not enrolled in special hardship. Where the roster says nothing of supporters one notice a township says how many there are. Visit, and help to apply whoever is eligible; who does not want to stays on dibao.",
	},
	Family: familyDuplicate, Remedy: remedyEnrol, Severity: audit.Omission, NeedsRoster: true,
	Params: []*county.Param{ageTekun}, MustNot: []*audit.Exemption{hasSupporter, declinedAid},
	Check: audit.EachTownship(func(p *audit.Pass, villages []*county.Village) {
		for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao} {
			checkSingles(p, villages, programme)
		}
	}),
}

// checkSingles reports whom a roster calls alone, and counts those of whom it says nothing.
func checkSingles(p *audit.Pass, villages []*county.Village, programme *roster.Kind) {
	var unknown []*county.Entry
	for _, village := range villages {
		for _, household := range village.Households {
			if household.Programme != programme {
				continue
			}
			if entry := singleOld(p, household); entry != nil && entry.Person.Current(roster.Tekun) == nil && !reportAlone(p, entry) && !supported(entry) {
				unknown = append(unknown, entry)
			}
		}
	}
	if len(unknown) == 0 || !p.Absent(roster.Tekun, roster.Tekun, villages[0].Township, "", 0) {
		return
	}
	finding := p.Find(programme).At(villages[0].Township, "").Key("singles").Say(saysSingles, len(unknown)).AtMost(audit.Notice)
	finding.NotCheck(hasSupporter, saysNoSupporters).NotCheck(declinedAid, words.NotTested)
	for _, entry := range unknown {
		finding.Rests(evidenceEnrolled, entry.Number())
	}
	finding.Persons = 0
	p.Report(finding)
}

// reportAlone reports a person whom the roster calls without supporters, and says whether it does.
func reportAlone(p *audit.Pass, entry *county.Entry) bool {
	field, alone := saysAlone(entry.Row)
	if alone {
		reportSingle(p, entry, field)
	}
	return alone
}

// singleOld returns the one person of a household who has the age of special hardship for
// certain; nil where others live there or the age is in doubt.
func singleOld(p *audit.Pass, household *county.Household) *county.Entry {
	members := county.Distinct(household.Members())
	if len(members) != 1 || !members[0].Covered() || !livesAlone(members[0].Row) {
		return nil
	}
	limit, set := p.Parameter(ageTekun, household.Township, roster.Tekun, p.AsOf())
	age, known := p.County.AgeOf(members[0])
	if !set || !known || age.Years < limit.Whole() {
		return nil
	}
	if _, doubtful := age.Doubt(limit.Whole()); doubtful {
		return nil
	}
	if _, died := p.County.Died(members[0].Person); died {
		return nil
	}
	return members[0]
}

// livesAlone says whether a row states one person in the household; a roster of heads that
// states no size tells nothing.
func livesAlone(row roster.Row) bool {
	size, stated := row.Count(roster.FieldHouseholdSize)
	covered, counted := row.Count(roster.FieldCoveredPersons)
	return (stated || counted) && (!stated || size == 1) && (!counted || covered <= 1)
}

// aloneFields are the fields in which a roster tells that nobody supports somebody.
var aloneFields = [...]roster.Field{roster.FieldNote, roster.FieldReason, roster.FieldCategory, roster.FieldHealth, roster.FieldMarriage}

// aloneWords say that somebody has no children or supporters.
var aloneWords = []string{"孤寡", "鳏寡", "无儿无女", "无子女", "没有子女", "无赡养", "没有赡养", "无法定赡养", "无依无靠", "无后代", "孤老", "孤身"}

// saysAlone returns the field in which a row tells that nobody supports its person.
func saysAlone(row roster.Row) (roster.Field, bool) {
	for _, field := range aloneFields {
		if text := row.Text(field); containsAny(text, aloneWords) && !containsAny(text, []string{"非孤", "不是孤", "不属"}) {
			return field, true
		}
	}
	return roster.NoField, false
}

// supporterWords name whoever supports an old person.
var supporterWords = []string{"子女", "儿子", "女儿", "长子", "次子", "长女", "次女", "养子", "养女", "赡养", "配偶", "老伴", "妻", "丈夫", "已婚", "有配偶"}

// supported says whether anything shows children, a spouse or another supporter.
func supported(entry *county.Entry) bool {
	for _, field := range aloneFields {
		text := entry.Row.Text(field)
		if containsAny(text, supporterWords) && !strings.Contains(text, "丧偶") {
			return true
		}
	}
	return len(entry.Person.On(roster.KinArchive)) > 0 || len(entry.Person.On(roster.KinFiling)) > 0 || len(entry.Person.On(roster.Marriages)) > 0
}

func reportSingle(p *audit.Pass, entry *county.Entry, field roster.Field) {
	age, _ := p.County.AgeOf(entry)
	finding := p.Find(entry.Household.Programme).About(entry.Person).Key("single").Say(saysSingle, age.Years).
		Rests(evidenceNumber, entry.Number()).Rests(field.Spec().Title, county.Own(entry.Row, field))
	kin := append(entry.Person.On(roster.KinArchive), entry.Person.On(roster.Marriages)...)
	for _, match := range kin {
		finding.Rests(evidenceKin, match.Fact(match.Row.PersonIDField()))
	}
	p.Report(finding.Test(hasSupporter, len(kin) > 0).Test(declinedAid, containsAny(entry.Row.Text(roster.FieldNote), declines)))
}

var (
	saysSingle = words.Text{
		ZH: "%d 岁，单独一户享受低保，名册写明没有子女或赡养人，没有认定为特困：请上门了解，符合条件的帮助申请特困供养",
		EN: "aged %d, alone on dibao, without children or supporters by the roster, not enrolled in special hardship: visit, and help to apply if eligible",
	}
	saysSingles = words.Text{
		ZH: "有 %d 位满60周岁的老人单独一户享受低保，名册看不出有没有赡养人：请逐户了解，符合特困条件的帮助申请",
		EN: "%d old persons live alone on dibao and the roster says nothing of supporters: ask, and help to apply whoever is eligible for special hardship",
	}
	saysNoSupporters = words.Text{ZH: "名册没有赡养人情况", EN: "the roster says nothing of supporters"}
	evidenceKin      = words.Text{ZH: "亲属", EN: "kin"}
)

var hasSupporter = &audit.Exemption{ID: "has-supporter", Title: words.Text{ZH: "有法定赡养人", EN: "has a legal supporter"}}
