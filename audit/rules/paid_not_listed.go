package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var paidNotListed = &audit.Rule{
	ID: "paid-not-listed", Title: words.Text{ZH: "发放对象不在册", EN: "paid and on no roster"},
	Doc: words.Text{
		ZH: "发放清册上的人（及其户、账户）不在同一项目当月的名册上。只在有该村该项目名册的月份核对。核实是否漏列名册、已清退仍发放或录错号码。",
		EN: "Somebody on a payment list (and his household and account) is on no roster of that programme for the month. Only villages and months a roster speaks of are compared.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.PaymentList},
	YieldsTo: []string{"paid-after-death", "paid-after-clearing"},
	MustNot:  []*audit.Exemption{lawfulLeaver, arrearsPaid, movedTownship, guardianAccount, institutionAccount, damagedOnRoster},
	Check: audit.EachPayment(func(p *audit.Pass, payment *county.Payment) {
		if payment.Programme == nil || payment.Months.To == 0 || payment.Kept() == 0 {
			return
		}
		if roster.Masked(payment.Row.Text(payment.Row.PersonIDField())) {
			if payment.Household == nil {
				p.NotRunBecause(payment.Row.Sheet, words.NumbersMasked.With())
			}
			return
		}
		if months := absentMonths(p, payment); months.To != 0 {
			p.Report(notListed(p, payment, months))
		}
	}),
}

// absentMonths returns the months in a row up to the last a roster speaks of, whose rosters
// leave the household out.
func absentMonths(p *audit.Pass, payment *county.Payment) roster.Period {
	last := p.AbsentIn(payment.Programme, payment.Programme, payment.Township, payment.Village, payment.Months)
	leftOut := func(month roster.Month) bool {
		return p.County.Supply.Covers(payment.Programme, payment.Programme, payment.Township, payment.Village, month) &&
			(payment.Household == nil || !payment.Household.Lists(month))
	}
	if last == 0 || !leftOut(last) {
		return roster.Period{}
	}
	months := roster.Period{From: last, To: last}
	for months.From > payment.Months.From && leftOut(months.From-1) {
		months.From--
	}
	return months
}

func notListed(p *audit.Pass, payment *county.Payment, months roster.Period) *audit.Finding {
	row := payment.Row
	finding := p.Find(payment.Programme).AboutRow(row, county.Place{Township: payment.Township, Village: payment.Village}).
		Key(months.To.String()).Say(saysNotListed, months, payment.Part(months.Months())).Rests(evidencePaid, county.Own(row, row.PersonIDField()))
	restsOnPayment(finding, payment)
	finding.Months, finding.Recoverable, finding.Monthly = months.Months(), payment.Part(months.Months()), payment.Monthly()
	finding.Conduct = months.To.FirstDay()
	finding.Test(arrearsPaid, payment.Arrears).
		Test(lawfulLeaver, leftAfter(payment, months.To)).
		Test(movedTownship, onOtherRoster(payment)).
		Test(institutionAccount, institutional(row)).
		Test(guardianAccount, p.County.GuardianOf(payment)).
		Test(damagedOnRoster, p.County.NamesakeWithoutNumber(payment))
	return finding
}

// leftAfter says whether a list of cleared persons or changes names the payee with a stop
// month after the month paid.
func leftAfter(payment *county.Payment, month roster.Month) bool {
	for _, kind := range [...]*roster.Kind{roster.Cleared, roster.Changes} {
		for _, match := range payment.Payee.On(kind) {
			for _, field := range [...]roster.Field{roster.FieldEndDate, roster.FieldDate} {
				if stop, ok := match.Row.Date(field); ok && stop.MonthOf() > month {
					return true
				}
			}
		}
	}
	return false
}

// onOtherRoster says whether the payee is enrolled in the programme somewhere else.
func onOtherRoster(payment *county.Payment) bool {
	return payment.Payee.Current(payment.Programme) != nil
}

var saysNotListed = words.Text{ZH: "%s 发放 %s 元，当月名册上没有该户", EN: "%[2]s yuan were paid for %[1]s, and the roster of that month does not list the household"}

var lawfulLeaver = &audit.Exemption{ID: "lawful-leaver", Title: words.Text{ZH: "清退前月份", EN: "months before a clearance"}}

var movedTownship = &audit.Exemption{ID: "moved-township", Title: words.Text{ZH: "已转往其他乡镇", EN: "moved to another township"}}

var damagedOnRoster = &audit.Exemption{ID: "damaged-on-roster", Title: words.Text{ZH: "名册上同名者号码有误", EN: "a namesake on the roster has a damaged number"}}
