package rules

import (
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var insuranceSubsidyDead = &audit.Rule{
	ID: "insurance-subsidy-dead", Title: words.Text{ZH: "为死亡者代缴参保", EN: "a premium paid for somebody dead"},
	Doc: words.Text{
		ZH: "代缴参保名单上的人在参保年度开始以前已经死亡。年度内死亡的不算，缴费时仍在世的不算。核实死亡日期，属实的向经办机构申请退费，删出名单。",
		EN: "The list of premiums paid for others holds somebody who died before the insured year began. A death within the year is none, nor one after the day of payment. Verify the death, ask the insurer to pay back and take him off the list.",
	},
	Family: familyRelief, Remedy: remedyRecover, Severity: audit.Violation, Needs: []*roster.Kind{roster.Premiums, roster.Deaths},
	MustNot: []*audit.Exemption{aliveAtPayment, premiumReturned},
	Check: audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		rows := aided.AidOn(roster.Premiums)
		if len(rows) == 0 {
			return
		}
		if death, ok := p.County.Died(aided.Person); ok && death.Month() != 0 {
			for i, row := range rows {
				if !samePremium(rows[:i], row) {
					checkPremium(p, row, death)
				}
			}
		}
	}),
}

// samePremium says whether an earlier row is of the same year and insurance: a list and its copy.
func samePremium(before []roster.Row, row roster.Row) bool {
	for _, other := range before {
		if county.AidMonths(other) == county.AidMonths(row) && other.Text(roster.FieldInsuranceType) == row.Text(roster.FieldInsuranceType) {
			return true
		}
	}
	return false
}

// insuredYear is the year a row pays for: its own, else its sheet's; zero where nothing says.
func insuredYear(row roster.Row) int {
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.From.Year()
	}
	if row.Sheet.Period.From == 0 {
		return 0
	}
	return row.Sheet.Period.From.Year()
}

func checkPremium(p *audit.Pass, row roster.Row, death county.Death) {
	year := insuredYear(row)
	_, died := death.Value.Days()
	if year == 0 || died.Year() >= year {
		return
	}
	finding := aidFinding(p, row).Key(strconv.Itoa(year), row.Text(roster.FieldInsuranceType)).Say(saysPremium, death.Value, year).
		Rests(evidenceDeath, death).Test(premiumReturned, givenBack(row))
	finding.Conduct = roster.NewDate(year, 1, 1)
	finding.Recoverable, _ = row.Money(roster.FieldAmount)
	if len(finding.Exempted) > 0 {
		finding.Recoverable = 0
	}
	p.Report(paidAlive(finding, row, died, year))
}

// givenBack says whether the note of a row says that its money came back or never left.
func givenBack(row roster.Row) bool {
	note := row.Note()
	return note.Says(roster.SaysReturned) || note.Says(roster.SaysNotArrived) || containsAny(row.Text(roster.FieldNote), []string{"退费", "退款", "未代缴", "停缴"})
}

// paidAlive tests whether the premium was paid before he died. Without a day of payment those
// who died late in the year before may have been: premiums of a year are collected before it.
func paidAlive(finding *audit.Finding, row roster.Row, died roster.Date, year int) *audit.Finding {
	paid, known := row.Date(roster.FieldDate)
	switch first, last := paid.Days(); {
	case known && last <= died:
		return finding.Exempt(aliveAtPayment)
	case known && first > died:
		return finding.RuleOut(aliveAtPayment)
	case died.Year() == year-1:
		return finding.NotCheck(aliveAtPayment, saysNoPaymentDay)
	}
	return finding.RuleOut(aliveAtPayment)
}

var (
	saysPremium      = words.Text{ZH: "%s 死亡，仍代缴 %d 年度", EN: "died on %s; the premium of %d was still paid"}
	saysNoPaymentDay = words.Text{ZH: "名单没有缴费日期", EN: "the list gives no day of payment"}
)

var (
	aliveAtPayment  = &audit.Exemption{ID: "alive-at-payment", Title: words.Text{ZH: "缴费时在世", EN: "alive when it was paid"}}
	premiumReturned = &audit.Exemption{ID: "premium-returned", Title: words.Text{ZH: "已退费", EN: "given back"}}
)
