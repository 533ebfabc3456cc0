package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ageAllowance is from which age the allowance is paid; only a local rule says.
var ageAllowance = &county.Param{Key: "age.age-allowance", Title: words.Text{ZH: "高龄津贴年龄", EN: "age of the age allowance"}, Unit: "岁"}

var ageAllowanceTooYoung = &audit.Rule{
	ID: "age-allowance-too-young", Title: words.Text{ZH: "高龄津贴年龄不足", EN: "the age allowance before its age"},
	Doc: words.Text{
		ZH: "高龄津贴名单上的人到名单最后一天还没有满当地规定的年龄。当月满的不算。年龄由当地规定，没有填写参数的不核对。属实的停发，追回提前发放的部分。",
		EN: "Somebody on the list of the age allowance has not reached the age of the local rule on its last day. Who reaches it in that month is none. Without the parameter nothing is compared.",
	},
	Family: familyDuplicate, Remedy: remedyRecover, Severity: audit.Violation, Needs: []*roster.Kind{roster.AgeAllowance},
	Params: []*county.Param{ageAllowance}, MustNot: []*audit.Exemption{otherAgeClass},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		for _, row := range aided.AidOn(roster.AgeAllowance) {
			checkAllowanceAge(p, row)
		}
	}),
}

func checkAllowanceAge(p *audit.Pass, row roster.Row) {
	place := p.County.PlaceOf(row)
	day := listDay(p, row)
	limit, set := p.Parameter(ageAllowance, place.Township, roster.AgeAllowance, day)
	if !set {
		p.NotSet(ageAllowance, place.Township)
		return
	}
	years, known := row.PersonID().Birth().Age(day)
	if !known || years >= limit.Whole() {
		return
	}
	finding := aidFinding(p, row).Key("age", county.AidMonths(row).String()).Say(saysAged, years, limit.Whole()).
		Rests(evidenceNumber, county.Own(row, row.PersonIDField())).
		Test(otherAgeClass, containsAny(row.Text(roster.FieldCategory)+row.Text(roster.FieldNote), []string{"失能", "失独", "护理", "百岁", "计生", "特扶", "低收入老"}))
	finding.Monthly, _ = row.Money(roster.FieldMonthlyAmount)
	finding.Conduct = day
	if birth, ok := row.Date(roster.FieldBirth); ok {
		if by, sure := birth.Age(day); sure && by >= limit.Whole() {
			finding.Rests(evidenceBirth, county.Own(row, roster.FieldBirth)).Doubt(saysOtherBirth.With())
		}
	}
	p.Report(finding)
}

// listDay is the last day a row of a list of aid speaks of, the as-of day where nothing says.
func listDay(p *audit.Pass, row roster.Row) roster.Date {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.To.LastDay()
	}
	if to := row.Sheet.Period.To; to != 0 {
		return to.LastDay()
	}
	return p.AsOf()
}

var (
	saysOtherBirth = words.Text{ZH: "出生日期栏与身份证号不一致", EN: "the birth column gives another age than the number"}
)

var otherAgeClass = &audit.Exemption{ID: "other-age-class", Title: words.Text{ZH: "失能、失独等不看高龄的类别", EN: "a class that does not hang on the high age"}}
