package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var missedEligible = &audit.Rule{
	ID: "missed-eligible", Title: words.Text{ZH: "应保未保", EN: "perhaps entitled and in no programme"},
	Doc: words.Text{
		ZH: "残疾证为一、二级的人，或助学、户籍、建档立卡等名单写明是孤儿的未成年人，不在任何救助名册上。只在该乡镇低保、特困（孤儿须有孤儿）名册齐全并列出全部成员时核对。不等于一定符合条件：请主动告知政策，帮助申请，符合的纳入；本人或监护人放弃的，留下书面说明。",
		EN: "Somebody whose disability card is of level one or two, or a minor another list calls an orphan, is on no roster of relief. Compared only where the rosters of the township are complete and list members. It does not say that he is eligible: tell him of the programmes and help him apply.",
	},
	Family: familyLedger, Remedy: remedyEnrol, Severity: audit.Omission, NeedsRoster: true,
	Params: []*county.Param{ageOrphan, commonCauseShare}, MustNot: []*audit.Exemption{declinedAid, ownMeans},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		switch sheet.Kind {
		case roster.DisabilityCards:
			eachPlaced(p, sheet, missedDisabled)
		case roster.StudentAid, roster.HouseholdRegister, roster.PovertyRegister:
			eachPlaced(p, sheet, missedOrphan)
		}
	}),
}

// judgeMissed returns what is to be said of a row; nil if nothing. Tested says whether the row's
// person is of those the rule looks for.
type judgeMissed func(p *audit.Pass, row roster.Row, place county.Place) (finding *audit.Finding, tested bool)

// eachPlaced judges every row with a usable number. A list that gives no township is not
// compared: nobody knows which rosters would have to list its people. Where a large part of a
// list is on no roster, most of them are not in need: one finding says how many.
func eachPlaced(p *audit.Pass, sheet *roster.Sheet, judge judgeMissed) {
	unplaced, tested, found := false, 0, []*audit.Finding(nil)
	for i := range sheet.Records() {
		row := sheet.Row(i)
		place := p.County.PlaceOf(row)
		if !row.PersonID().Usable() {
			continue
		}
		if place.Township == "" {
			unplaced = true
			continue
		}
		finding, of := judge(p, row, place)
		if of {
			tested++
		}
		if finding != nil {
			found = append(found, finding)
		}
	}
	if unplaced && sheet.Kind == roster.DisabilityCards {
		p.NotRunBecause(sheet, saysNoTownship.With())
	}
	if len(found) > 0 && mass(p, sheet, len(found), tested) {
		p.Report(missedMass(p, sheet, found, tested))
		return
	}
	for _, finding := range found {
		p.Report(finding)
	}
}

// missedMass speaks of a list, and names nobody.
func missedMass(p *audit.Pass, sheet *roster.Sheet, found []*audit.Finding, tested int) *audit.Finding {
	finding := p.Find(nil).At(sheet.Township, sheet.Village).Key("list", sheet.Kind.Name).Say(saysMissedMass, tested, len(found)).AtMost(audit.Notice)
	finding.NotCheck(declinedAid, words.NotTested).NotCheck(ownMeans, words.NotTested)
	finding.Persons = 0
	for _, one := range found {
		finding.Evidence = append(finding.Evidence, one.Evidence...)
	}
	return finding
}

func missedDisabled(p *audit.Pass, row roster.Row, place county.Place) (*audit.Finding, bool) {
	level := disabilityOf(row).Level
	if level != 1 && level != 2 || gone(p, row) {
		return nil, false
	}
	if aided(p, row, place) || !rostersComplete(p, place, roster.Tekun) {
		return nil, true
	}
	return missed(p, row, place, saysMissedDisabled.With(level)).Rests(evidenceDisability, county.Own(row, roster.FieldDisabilityLevel)), true
}

func missedOrphan(p *audit.Pass, row roster.Row, place county.Place) (*audit.Finding, bool) {
	limit, set := p.Parameter(ageOrphan, place.Township, roster.Orphan, p.AsOf())
	if !set || !callsOrphan(row) || gone(p, row) {
		return nil, false
	}
	if age, known := row.PersonID().Birth().Age(p.AsOf()); !known || age >= limit.Whole() {
		return nil, false
	}
	if aided(p, row, place) || !rostersComplete(p, place, roster.Orphan) {
		return nil, true
	}
	return missed(p, row, place, saysMissedOrphan.With(row.Sheet.Kind.Title)).Rests(evidenceOrphan, county.Own(row, orphanField(row))), true
}

// orphanField returns the field of a row that calls somebody an orphan; NoField if none does.
func orphanField(row roster.Row) roster.Field {
	for _, field := range [...]roster.Field{roster.FieldCategory, roster.FieldNote, roster.FieldReason, roster.FieldHealth} {
		text := row.Text(field)
		for _, word := range [...]string{"孤儿", "事实无人抚养", "父母双亡"} {
			if before, _, found := strings.Cut(text, word); found && !containsAny(before, []string{"非", "不是", "不属", "无"}) {
				return field
			}
		}
	}
	return roster.NoField
}

func callsOrphan(row roster.Row) bool { return orphanField(row) != roster.NoField }

// gone says whether a row tells that its person died, moved away or that the card is void, or a
// list of deaths has its number.
func gone(p *audit.Pass, row roster.Row) bool {
	note := row.Note()
	return p.County.ListedDead(row.PersonID()) || note.Himself(roster.SaysDied) || note.Himself(roster.SaysMoved) ||
		containsAny(row.Text(roster.FieldStatus), []string{"注销", "作废", "冻结", "过期", "死亡", "迁出"})
}

// aided says whether any list of aid names the person: by number, or a roster of the township
// by the name, where the number there may be another writing of his.
func aided(p *audit.Pass, row roster.Row, place county.Place) bool {
	if who := p.County.Numbered(row.PersonID()); who != nil {
		return true
	}
	return p.County.ListedByName(row.PersonName(), row.PersonID(), place) || p.County.OnAid(row.PersonID())
}

// rostersComplete says whether the rosters of dibao and of a further programme cover a place
// and list the members of the households: whom a list of heads leaves out may be covered.
func rostersComplete(p *audit.Pass, place county.Place, also *roster.Kind) bool {
	if !p.Absent(also, also, place.Township, place.Village, 0) {
		return false
	}
	dibao := roster.RuralDibao
	if p.County.Supply.Covers(roster.UrbanDibao, roster.UrbanDibao, place.Township, place.Village, 0) &&
		!p.County.Supply.Covers(dibao, dibao, place.Township, place.Village, 0) {
		dibao = roster.UrbanDibao
	}
	return p.Absent(dibao, dibao, place.Township, place.Village, 0) && p.County.ListsMembers(place.Township)
}

func missed(p *audit.Pass, row roster.Row, place county.Place, says words.Message) *audit.Finding {
	finding := p.Find(nil).AboutRow(row, place).Key("missed").Say(saysMissed, says)
	finding.Test(declinedAid, containsAny(row.Text(roster.FieldNote), declines))
	means := p.County.OnAny(row.PersonID(), roster.Payroll, roster.SocialInsurance, roster.Vehicles,
		roster.Businesses, roster.Properties, roster.HousingFund, roster.Tax)
	if means != (roster.Row{}) {
		return finding.Rests(evidenceMeans, county.Own(means, means.PersonIDField())).Exempt(ownMeans)
	}
	return finding.RuleOut(ownMeans)
}

// declines are words by which a note says that aid was offered and not wanted.
var declines = []string{"放弃", "不愿", "不申请", "拒绝", "本人不", "自愿不", "已告知", "不符合", "不需要"}

var remedyEnrol = words.Text{ZH: "告知政策，帮助申请；符合条件的纳入", EN: "tell of the programme, help to apply; enrol whoever is eligible"}

var (
	saysMissed         = words.Text{ZH: "%s，低保、特困、孤儿等名册上都没有：请上门了解，符合条件的帮助申请", EN: "%s and on no roster of relief: visit, and help to apply whoever is eligible"}
	saysMissedDisabled = words.Text{ZH: "残疾证 %d 级", EN: "disability card of level %d"}
	saysMissedOrphan   = words.Text{ZH: "%s写明是孤儿或事实无人抚养儿童", EN: "called an orphan by the list of %s"}
	saysMissedMass     = words.Text{
		ZH: "名单上 %d 人，其中 %d 人不在低保、特困、孤儿等名册上：人数较多，请先核实名册是否齐全，再逐人了解",
		EN: "of %d persons of the list %d are on no roster of relief: first see whether the rosters are complete, then ask after each",
	}
	saysNoTownship = words.Text{ZH: "名单没有乡镇，不知道该与哪些名册比对", EN: "the list gives no township, nobody knows which rosters to compare"}
	evidenceOrphan = words.Text{ZH: "写明孤儿", EN: "called an orphan"}
	evidenceMeans  = words.Text{ZH: "其他名单", EN: "another list"}
)

var declinedAid = &audit.Exemption{ID: "declined-aid", Title: words.Text{ZH: "已告知，本人放弃或不符合", EN: "told of it, and declined or not eligible"}}

var ownMeans = &audit.Exemption{ID: "own-means", Title: words.Text{
	ZH: "在工资、社保、车辆、工商、房产名单上",
	EN: "on a list of payroll, insurance, vehicles, businesses or homes",
}}
