package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What rules about lists of aid share.

var (
	evidenceAid  = words.Text{ZH: "救助", EN: "aid"}
	evidenceKind = words.Text{ZH: "所填类别", EN: "class as filled in"}
)

// aidFinding starts a finding about a row of a list of aid.
func aidFinding(p *audit.Pass, row roster.Row) *audit.Finding {
	finding := p.Find(row.Sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Rests(evidenceAid, county.Own(row, aidField(row)))
	finding.Conduct = aidDay(row)
	return finding
}

// aidField is the field that holds what a row of a list of aid gave.
func aidField(row roster.Row) roster.Field {
	for _, field := range [...]roster.Field{roster.FieldAmount, roster.FieldMonthlyAmount, roster.FieldTotal, roster.FieldPaidOut} {
		if row.Sheet.Has(field) {
			return field
		}
	}
	return row.PersonIDField()
}

// aidDay is the first day a row speaks of; zero where nothing says.
func aidDay(row roster.Row) roster.Date {
	if day, ok := row.Date(roster.FieldDate); ok {
		return day
	}
	if months := county.AidMonths(row); months.From != 0 {
		return months.From.FirstDay()
	}
	return 0
}

// claimed is what programmes a class on a list of aid names; none for one that names no roster
// of ours or a wider circle than theirs.
func claimed(class string) []*roster.Kind {
	switch {
	case containsAny(class, []string{"边缘", "支出型", "刚性支出", "低收入", "倾斜", "原", "曾", "退出", "非", "不", "无", "其他", "一般", "大病", "重病"}):
		return nil
	case containsAny(class, []string{"特困", "五保"}):
		return []*roster.Kind{roster.Tekun}
	case containsAny(class, []string{"农村低保", "农低"}):
		return []*roster.Kind{roster.RuralDibao}
	case containsAny(class, []string{"城市低保", "城镇低保", "城低"}):
		return []*roster.Kind{roster.UrbanDibao}
	case containsAny(class, []string{"低保", "最低生活保障"}):
		return []*roster.Kind{roster.RuralDibao, roster.UrbanDibao}
	}
	return nil
}

// claimUnmet says whether no roster that covers the months lists somebody for the class he is
// aided in; lacking are the programmes of which no roster covers them.
func claimUnmet(p *audit.Pass, aided *county.Aided, programmes []*roster.Kind, place county.Place, near, asked roster.Period) (lacking []*roster.Kind, nearest *county.Entry, unmet bool) {
	for _, programme := range programmes {
		listing := p.County.ListedIn(aided, programme, place, near)
		if listing.Listed || listing.Perhaps {
			return nil, nil, false
		}
		if listing.Row != nil {
			nearest = listing.Row
		}
		if !coversIn(p, programme, place, asked) {
			lacking = append(lacking, programme)
		}
	}
	if len(lacking) == len(programmes) {
		for _, programme := range programmes {
			p.AbsentIn(programme, programme, place.Township, place.Village, asked)
		}
		return nil, nil, false
	}
	return lacking, nearest, true
}

// coversIn says whether a roster covers one of some months; where none does, the rule goes on
// with the other programmes the class may mean.
func coversIn(p *audit.Pass, programme *roster.Kind, place county.Place, months roster.Period) bool {
	for month := months.From; month <= months.To && month != 0; month++ {
		if p.County.Supply.Covers(programme, programme, place.Township, place.Village, month) {
			return true
		}
	}
	return false
}

// sayClaim adds where else he is listed and what could not be looked up.
func sayClaim(finding *audit.Finding, lacking []*roster.Kind, nearest *county.Entry) *audit.Finding {
	if nearest != nil {
		finding.Rests(evidenceOtherMonths, nearest.Number())
	}
	for _, programme := range lacking {
		finding.Doubt(saysNoRosterOf.With(programme.Title))
	}
	return finding
}

var (
	saysNoRosterOf      = words.Text{ZH: "材料中没有当时的%s名册，须先查", EN: "no roster of %s of that time is among the input: look there first"}
	evidenceOtherMonths = words.Text{ZH: "其他月份在册", EN: "listed in other months"}
)
