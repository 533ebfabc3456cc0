package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var landLost = &audit.Rule{
	ID: "land-lost", Title: words.Text{ZH: "征地补偿后仍享受低保", EN: "on dibao after land was taken and paid for"},
	Doc: words.Text{
		ZH: "低保对象在享受期间领取了征地补偿，补偿款应当计入家庭财产和收入重新核算，并看是否应转失地农民养老保险。享受以前的征地、没有补偿金额的只作提示。各地没有统一算法，按当地规定核算，不因征地直接取消。",
		EN: "Somebody on dibao was paid for land while he received it: the money counts when the household is assessed anew, and an insurance of those without land may be due. Land taken before the benefit, and rows without an amount, are notices. No national text says how; nobody loses dibao for it alone.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearLand, NeedsRoster: true, Needs: []*roster.Kind{roster.LandTaken},
	MustNot: []*audit.Exemption{paidBeforeBenefit, noCompensation},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		taken := who.On(roster.LandTaken)
		if len(taken) == 0 {
			return
		}
		for _, entry := range who.EachBenefit() {
			if isDibao(entry.Household.Programme) && entry.Covered() {
				checkLand(p, who, entry, taken)
			}
		}
	}),
}

// checkLand tells of the row with the newest day once a benefit, with the sum of what was paid.
func checkLand(p *audit.Pass, who *county.Person, entry *county.Entry, taken []county.Match) {
	newest, paid := taken[0], roster.Money(0)
	for _, match := range taken {
		amount, _ := match.Row.Money(roster.FieldAmount)
		paid += amount
		if landMonth(match.Row) > landMonth(newest.Row) {
			newest = match
		}
	}
	finding := p.Find(entry.Household.Programme).About(who).Key("land").Say(saysLand, newest.Row.Text(roster.FieldLandArea), paid).
		Rests(evidenceLand, newest.Fact(landField(newest.Row))).Rests(evidenceEnrolled, entry.Number()).Test(noCompensation, paid == 0)
	finding.Monthly = p.County.Share(entry)
	month, started := landMonth(newest.Row), entry.Started()
	switch day, _ := newest.Row.Date(roster.FieldDate); {
	case month == 0 || started == 0 || earliest(day) < started && started <= month:
		finding.NotCheck(paidBeforeBenefit, saysLandUndated)
	default:
		finding.Test(paidBeforeBenefit, month < started)
		finding.Conduct = month.FirstDay()
	}
	p.Report(finding)
}

// landMonth is the month land was paid for by a row; zero where nothing says.
func landMonth(row roster.Row) roster.Month {
	if day, ok := row.Date(roster.FieldDate); ok {
		_, last := day.Days()
		return last.MonthOf()
	}
	return 0
}

// earliest is the first month a day that is not known to the month may lie in.
func earliest(day roster.Date) roster.Month {
	first, _ := day.Days()
	return first.MonthOf()
}

func landField(row roster.Row) roster.Field {
	if row.Sheet.Has(roster.FieldAmount) {
		return roster.FieldAmount
	}
	return roster.FieldLandArea
}

var (
	saysLand        = words.Text{ZH: "征地 %s，补偿 %s 元，享受中没有看到重新核算", EN: "land taken %s, paid %s yuan; no new assessment is seen"}
	saysLandUndated = words.Text{ZH: "征地或纳入的日期没有写到月", EN: "the land or the benefit has no date to the month"}
	evidenceLand    = words.Text{ZH: "征地补偿", EN: "paid for land"}
)

var (
	paidBeforeBenefit = &audit.Exemption{ID: "paid-before-benefit", Title: words.Text{ZH: "享受以前征地", EN: "paid before the benefit began"}}
	noCompensation    = &audit.Exemption{ID: "no-compensation", Title: words.Text{ZH: "没有补偿金额", EN: "no compensation is stated"}}
)
