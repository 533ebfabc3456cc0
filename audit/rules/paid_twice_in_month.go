package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var paidTwiceInMonth = &audit.Rule{
	ID: "paid-twice-in-month", Title: words.Text{ZH: "同一清册同月发放两次", EN: "paid twice for a month on one list"},
	Doc: words.Text{
		ZH: "一份发放清册上，同一人同一项目的同一个月有两笔发放。补发、另发的补贴、退回的款项和合起来正好是应发数的两笔不提示。核实是否重复发放，重复的追回。",
		EN: "One payment list pays one person twice for one month of a programme. Arrears, supplements, money sent back and two parts of what is due are left alone.",
	},
	Family: familyMoney, Remedy: remedyRecover, Severity: audit.Suspicion, OneSheet: true, Needs: []*roster.Kind{roster.PaymentList},
	MustNot: []*audit.Exemption{arrearsPaid, supplementPaid, paidInParts}, YieldsTo: []string{"duplicate-in-roster"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.Both(
		audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
			payments := household.Payments()
			list := make([]*county.Payment, len(payments))
			for i := range payments {
				list[i] = &payments[i]
			}
			twicePaid(p, list)
		}),
		audit.EachPerson(func(p *audit.Pass, who *county.Person) { twicePaid(p, p.County.Unlisted(who)) }),
	),
}

// twicePaid reports the first payment of a list that pays a month over again.
func twicePaid(p *audit.Pass, payments []*county.Payment) {
	if len(payments) < 2 {
		return
	}
	given := amountsOf(payments)
	before := map[payee][]*county.Payment{}
	for _, second := range payments {
		key := payee{second.Row.Sheet, second.Payee}
		for _, first := range before[key] {
			if sameMonth(first, second) && !sentBack(given, first, second) {
				reportTwice(p, first, second)
				return
			}
		}
		if len(before[key]) < mostRows {
			before[key] = append(before[key], second)
		}
	}
}

// mostRows is how many rows of one payee on one list are compared with those that follow: who
// stands there more often collects for others.
const mostRows = 100

// payee is somebody on one payment list.
type payee struct {
	sheet *roster.Sheet
	who   *county.Person
}

// given is an amount of a payee.
type given struct {
	payee
	amount roster.Money
}

func amountsOf(payments []*county.Payment) map[given]bool {
	amounts := map[given]bool{}
	for _, payment := range payments {
		amounts[given{payee{payment.Row.Sheet, payment.Payee}, payment.Amount}] = true
	}
	return amounts
}

// sameMonth says whether two rows of one list pay one person for one month of one programme
// and household.
func sameMonth(first, second *county.Payment) bool {
	a, b := first.Row, second.Row
	switch {
	case a.Sheet != b.Sheet, first.Payee != second.Payee, first.Payee.Number == 0, first.Amount <= 0, second.Amount <= 0:
		return false
	case first.Programme != second.Programme, a.Text(roster.FieldProgramme) != b.Text(roster.FieldProgramme):
		return false
	case differ(a, b, roster.FieldHouseholdNumber), link.CompareNames(a.PersonName(), b.PersonName()) == link.NameOther:
		return false
	}
	return tellsMonths(a) && tellsMonths(b) && !fillsList(a, b) && first.Months.From != 0 && first.Months.Overlap(second.Months).Months() > 0
}

// tellsMonths says whether a row, or a list of one month, tells the months it pays for: on a
// list of a year two bare rows may be two months.
func tellsMonths(row roster.Row) bool {
	return !row.Value(roster.FieldPeriod).Empty() || !row.Value(roster.FieldMonths).Empty() || row.Sheet.Period.Months() == 1
}

// fillsList says whether the months two rows state are together no more than the list's:
// two parts of a quarter paid on one day.
func fillsList(a, b roster.Row) bool {
	first, stated := a.Count(roster.FieldMonths)
	second, too := b.Count(roster.FieldMonths)
	return stated && too && first+second <= a.Sheet.Period.Months()
}

// differ says whether two rows both fill a field, and differently.
func differ(a, b roster.Row, field roster.Field) bool {
	return !a.Value(field).Empty() && !b.Value(field).Empty() && a.Text(field) != b.Text(field)
}

// sentBack says whether a row of the same list takes one of two payments back, or says that
// it never arrived.
func sentBack(amounts map[given]bool, first, second *county.Payment) bool {
	at := payee{first.Row.Sheet, first.Payee}
	return amounts[given{at, -first.Amount}] || amounts[given{at, -second.Amount}] || eitherNotes(first, second, roster.SaysNotArrived)
}

// eitherNotes says whether the note of one of two payments says something.
func eitherNotes(first, second *county.Payment, saying roster.Saying) bool {
	return first.Row.Note().Says(saying) || second.Row.Note().Says(saying)
}

func reportTwice(p *audit.Pass, first, second *county.Payment) {
	shared := first.Months.Overlap(second.Months)
	finding := p.Find(second.Programme).AboutRow(second.Row, *second.Place).Key(shared.From.String()).
		Say(saysPaidTwice, shared, max(first.Amount, second.Amount), min(first.Amount, second.Amount)).
		Rests(evidencePaid, first.Fact(), second.Fact())
	finding.Months, finding.Recoverable = shared.Months(), min(first.Part(shared.Months()), second.Part(shared.Months()))
	finding.Conduct = shared.From.FirstDay()
	finding.Test(arrearsPaid, first.Arrears || second.Arrears).Test(supplementPaid, eitherNotes(first, second, roster.SaysSupplement))
	due, known := dueFor(p, first)
	switch {
	case known:
		finding.Test(paidInParts, first.Amount+second.Amount <= due)
	case first.Amount == second.Amount:
		finding.RuleOut(paidInParts)
	default: // perhaps two parts: the sheet is to be explained, nobody suspected
		finding.NotCheck(paidInParts, noRosterGiven).AtMost(audit.Quality).Recoverable = 0
	}
	p.Report(finding)
}

// dueFor is what the roster says the payee's household gets for the months of the list, or of
// a payment that pays for more.
func dueFor(p *audit.Pass, payment *county.Payment) (roster.Money, bool) {
	if payment.Household == nil {
		return 0, false
	}
	monthly := p.County.Monthly(payment.Household.Roster(payment.Months.To))
	months := max(payment.Months.Months(), payment.Row.Sheet.Period.Months())
	return monthly * roster.Money(months), monthly > 0
}

var (
	saysPaidTwice = words.Text{ZH: "%s 在同一份清册上发放两次：%s 元和 %s 元", EN: "%s was paid twice on one list: %s yuan and %s yuan"}
	noRosterGiven = words.Text{ZH: "没有名册可以对照", EN: "there is no roster to compare with"}
	paidInParts   = &audit.Exemption{ID: "paid-in-parts", Title: words.Text{ZH: "一笔分两次发放", EN: "one payment in two parts"}}
)
