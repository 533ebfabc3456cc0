package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// The standards of special hardship and of orphans are local: none is built in, and where a
// county gives none nothing is compared with them.
var (
	standardTekunCentral    = standard("standard.tekun-central", "特困集中供养标准", "standard of central support", "元/年")
	standardTekunDispersed  = standard("standard.tekun-dispersed", "特困分散供养标准", "standard of dispersed support", "元/年")
	standardOrphanCentral   = standard("standard.orphan-central", "孤儿集中养育标准", "standard of orphans in homes", "元/月")
	standardOrphanDispersed = standard("standard.orphan-dispersed", "孤儿社会散居标准", "standard of orphans in families", "元/月")
)

func standard(key, title, titleEN, unit string) *county.Param {
	return &county.Param{Key: key, Title: words.Text{ZH: title, EN: titleEN}, Unit: unit}
}

var standardBelowFloor = &audit.Rule{
	ID: "standard-below-floor", Title: words.Text{ZH: "低于供养（养育）标准", EN: "below the standard of support"},
	Doc: words.Text{
		ZH: "特困供养、孤儿名册上的月金额低于参数表中当地公布的标准（特困按年，折成月）。供养方式没有写明的按较低的一个标准；事实无人抚养儿童、同时享受低保的孩子按差额发，不核对；照料护理费另计。全村都低的合并为一条，不点名。应补只算名册所属的月份。核对后按标准补发。",
		EN: "The monthly sum of a person in special hardship or of an orphan is below the local standard of the parameters. Where the mode of support is not given the lower standard counts; children paid the difference are left alone. Where most of a village is below one finding says so. Owed is for the months of the roster.",
	},
	Family: familyMoney, Remedy: remedyPay, Severity: audit.Omission, NeedsRoster: true,
	Params:  []*county.Param{standardTekunCentral, standardTekunDispersed, standardOrphanCentral, standardOrphanDispersed, topupTolerance},
	MustNot: []*audit.Exemption{takenBack, paidInPart}, Columns: [][]roster.Field{{roster.FieldMonthlyAmount}},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range [...]*roster.Kind{roster.Tekun, roster.Orphan} {
			checkStandards(p, village, programme)
		}
	}),
}

// belowStandard is a person whose sum is below the standard.
type belowStandard struct {
	entry    *county.Entry
	standard county.Setting
	due, has roster.Money // a month
	months   roster.Period
}

func checkStandards(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	var found []belowStandard
	tested := 0
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		for _, entry := range household.Members() {
			below, off, known := findBelow(p, entry)
			if known {
				tested++
			}
			if off {
				found = append(found, below)
			}
		}
	}
	if len(found) >= massRows && len(found)*2 > tested {
		p.Report(belowOfVillage(p, village, programme, found, tested))
		return
	}
	for _, below := range found {
		p.Report(below.finding(p))
	}
}

// findBelow compares a person's sum with the standard in force when the months of his roster
// began; known is false where there is nothing to compare.
func findBelow(p *audit.Pass, entry *county.Entry) (below belowStandard, off, known bool) {
	row, period := entry.Row, entry.Row.Sheet.Period
	amount, ok := row.Money(roster.FieldMonthlyAmount)
	if !ok || amount <= 0 || !entry.Covered() || paidDifference(entry) {
		return below, false, false
	}
	day := p.AsOf()
	if period.From != 0 {
		day = period.From.FirstDay()
	}
	due, setting, set := dueStandard(p, entry, day)
	if !set {
		return below, false, false
	}
	if started := entry.Started(); started > period.From && started <= period.To {
		period.From = started
	}
	tolerance, _ := p.Parameter(topupTolerance, entry.Township(), row.Sheet.Kind, day)
	return belowStandard{entry, setting, due, amount, period}, amount+tolerance.Money() < due, true
}

// paidDifference says whether a child is paid what other aid leaves: one nobody cares for in
// fact, or one on dibao as well.
func paidDifference(entry *county.Entry) bool {
	if entry.Row.Sheet.Kind != roster.Orphan {
		return false
	}
	return containsAny(entry.Row.Text(roster.FieldCategory)+entry.Row.Text(roster.FieldNote), []string{"事实无人", "困境", "差额", "补差"}) ||
		entry.Person.Current(roster.RuralDibao) != nil || entry.Person.Current(roster.UrbanDibao) != nil
}

// dueStandard returns what a person is due a month by the mode of his support; the lower of the
// two where it is not told.
func dueStandard(p *audit.Pass, entry *county.Entry, day roster.Date) (due roster.Money, setting county.Setting, set bool) {
	for _, param := range standardsFor(entry.Row) {
		value, ok := p.Parameter(param, entry.Township(), entry.Row.Sheet.Kind, day)
		if !ok {
			p.NotSet(param, entry.Township())
			return 0, setting, false
		}
		monthly := value.Money()
		if param.Unit == "元/年" {
			monthly /= 12
		}
		if !set || monthly < due {
			due, setting, set = monthly, value, true
		}
	}
	return due, setting, set
}

func standardsFor(row roster.Row) []*county.Param {
	central, dispersed := standardTekunCentral, standardTekunDispersed
	if row.Sheet.Kind == roster.Orphan {
		central, dispersed = standardOrphanCentral, standardOrphanDispersed
	}
	mode := row.Text(roster.FieldCategory)
	switch {
	case containsAny(mode, []string{"集中", "机构"}):
		return []*county.Param{central}
	case containsAny(mode, []string{"分散", "散居", "在家"}):
		return []*county.Param{dispersed}
	}
	return []*county.Param{central, dispersed}
}

func (b *belowStandard) owed() roster.Money {
	return (b.due - b.has) * roster.Money(b.months.Months())
}

func (b *belowStandard) finding(p *audit.Pass) *audit.Finding {
	finding := p.Find(b.entry.Row.Sheet.Kind).About(b.entry.Person).Key("standard").Say(saysBelow, b.has, b.due).
		Rests(evidenceAmount, county.Own(b.entry.Row, roster.FieldMonthlyAmount)).Rests(evidenceStandard, county.Own(b.standard.Row, roster.FieldSettingValue))
	finding.Monthly, finding.Months, finding.Owed = b.due-b.has, b.months.Months(), b.owed()
	note := b.entry.Row.Note()
	part := b.entry.Started() != 0 && b.entry.Started() == b.entry.Row.Sheet.Period.To
	return finding.Test(takenBack, note.Says(roster.SaysTakenBack)).Test(paidInPart, part)
}

// belowOfVillage speaks of a village's roster, and names nobody.
func belowOfVillage(p *audit.Pass, village *county.Village, programme *roster.Kind, found []belowStandard, tested int) *audit.Finding {
	finding := p.Find(programme).At(village.Township, village.Name).Key("standard").RuleOut(takenBack, paidInPart)
	for i := range found {
		finding.Owed += found[i].owed()
		finding.Monthly += found[i].due - found[i].has
		finding.Months = max(finding.Months, found[i].months.Months())
		finding.Rests(evidenceAmount, county.Own(found[i].entry.Row, roster.FieldMonthlyAmount))
	}
	finding.Rests(evidenceStandard, county.Own(found[0].standard.Row, roster.FieldSettingValue))
	finding.Persons = 0
	return finding.Say(saysBelowVillage, tested, len(found), found[0].due, finding.Owed)
}

var (
	saysBelow        = words.Text{ZH: "每月 %s 元，低于当地标准 %s 元", EN: "%s yuan a month, below the local standard of %s"}
	saysBelowVillage = words.Text{
		ZH: "可核对的 %d 人中 %d 人低于当地标准（如每月 %s 元），共应补 %s 元：名册可能仍按旧标准",
		EN: "of %d persons %d are below the local standard (such as %s yuan a month), %s yuan are owed: perhaps the former standard",
	}
	evidenceStandard = words.Text{ZH: "标准", EN: "standard"}
)

var paidInPart = &audit.Exemption{ID: "paid-in-part", Title: words.Text{ZH: "当月新纳入，不足一月", EN: "enrolled within the month"}}
