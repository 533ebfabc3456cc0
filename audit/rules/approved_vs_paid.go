package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var approvedVsPaid = &audit.Rule{
	ID: "approved-vs-paid", Title: words.Text{ZH: "核准数与发放数不符", EN: "paid is not what was approved"},
	Doc: words.Text{
		ZH: "当月名册上的月保障金乘以发放月数，与发放清册上的金额不符；加上分类施保金、专项补贴后相等的，补发、扣回和分两次发的不提示。期间有人新纳入、死亡或停发的户不核对。一份清册几乎每行都不等的，说明两张表口径不同，不逐户核对。核对是否减员未减钱、录错金额。",
		EN: "The roster's money a month times the months paid is not the sum on the payment list, with supplements neither. Arrears, deductions and payments in parts are left alone, and households in which somebody came or left meanwhile. A list in which nearly all rows differ counts in another way.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.PaymentList},
	Params:   []*county.Param{topupTolerance, commonCauseShare},
	MustNot:  []*audit.Exemption{arrearsPaid, supplementPaid, takenBack},
	YieldsTo: []string{"paid-after-death", "paid-after-clearing", "household-head-dead-account", "paid-twice-in-month", "duplicate-in-roster", "duplicate-cross-township", "dibao-urban-rural-double", "amount-months"},
	Columns:  [][]roster.Field{{roster.FieldAmount, roster.FieldTotal}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.PaymentList {
			return
		}
		all := p.County.ApprovedOn(sheet)
		off := slices.DeleteFunc(slices.Clone(all), func(paid county.Approved) bool {
			tolerance, _ := p.Parameter(topupTolerance, paid.Household.Township, paid.Household.Programme, paid.Months.From.FirstDay())
			return paid.Fits(tolerance.Money())
		})
		if mass(p, sheet, len(off), len(all)) && countsOtherwise(all, off) {
			p.NotRunBecause(sheet, saysOtherBasis.With(len(off), len(all)))
			return
		}
		for _, paid := range off {
			reportApproved(p, paid)
		}
	}),
}

// countsOtherwise says whether list and roster count money in different ways: nine of ten rows
// differ, or fit another reading of the two columns.
func countsOtherwise(all, off []county.Approved) bool {
	if nearlyAll(len(off), len(all)) {
		return true
	}
	for _, reading := range [...]func(county.Approved) roster.Money{
		func(paid county.Approved) roster.Money { return paid.Monthly },
		func(paid county.Approved) roster.Money {
			return paid.Due() * roster.Money(county.CoveredCount(paid.Members))
		},
	} {
		fits := 0
		for _, paid := range all {
			if paid.Sum() == reading(paid) {
				fits++
			}
		}
		if nearlyAll(fits, len(all)) {
			return true
		}
	}
	return false
}

func reportApproved(p *audit.Pass, paid county.Approved) {
	sum, due := paid.Sum(), paid.Due()
	finding := p.Find(paid.Household.Programme).AboutHousehold(paid.Household).Key(paid.Months.String()).
		Say(saysApproved, paid.Months, paid.Monthly, due, sum, sum-due)
	if paid.Owner != nil {
		finding.About(paid.Owner.Person)
	}
	for _, payment := range paid.Payments {
		restsOnPayment(finding, payment)
	}
	finding.Rests(evidenceAmount, county.Facts(paid.Members, roster.FieldMonthlyAmount)...)
	finding.Monthly, finding.Months, finding.Persons = paid.Monthly, paid.Months.Months(), county.CoveredCount(paid.Members)
	finding.Conduct = paid.Months.From.FirstDay()
	if sum > due {
		finding.Recoverable = sum - due
	} else {
		finding.Owed = due - sum
		finding.AtMost(audit.Omission)
	}
	p.Report(finding.Test(arrearsPaid, slices.ContainsFunc(paid.Payments, func(payment *county.Payment) bool { return payment.Arrears })).
		Test(supplementPaid, sum > due && paymentsSay(paid.Payments, roster.SaysSupplement)).
		Test(takenBack, sum < due && paymentsSay(paid.Payments, roster.SaysTakenBack)))
}

// paymentsSay says whether the note of one of several payments says something.
func paymentsSay(payments []*county.Payment, saying roster.Saying) bool {
	return slices.ContainsFunc(payments, func(payment *county.Payment) bool { return payment.Row.Note().Says(saying) })
}

var (
	saysApproved   = words.Text{ZH: "%s 名册每月 %s 元，应发 %s 元，清册发放 %s 元，相差 %s 元", EN: "%s: the roster's %s yuan a month are %s, the list pays %s, a difference of %s"}
	saysOtherBasis = words.Text{ZH: "清册与名册的金额口径可能不同：%d 户不等，共 %d 户", EN: "list and roster may count money in different ways: %d of %d households differ"}
)
