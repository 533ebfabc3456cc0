package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var medicalArithmetic = &audit.Rule{
	ID: "medical-arithmetic", Title: words.Text{ZH: "医疗救助费用不平", EN: "costs of medical aid do not add up"},
	Doc: words.Text{
		ZH: "总费用减保险支付不等于自付，或救助金额大于自付。自付按救助前还是救助后填，以整张表多数行为准；差不到一元的是四舍五入。多数行都不平的表只说一次。对照结算单更正，多救助的追回。",
		EN: "Total cost less what the insurance paid is not what he paid himself, or the aid is more than that. Whether the aid is already taken off goes by most rows of the sheet; less than one yuan is rounding. A sheet of which most rows do not add up is told once. Correct it by the bill.",
	},
	Family: familyRelief, Remedy: remedyCorrect, Severity: audit.Violation, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.MedicalAid},
	MustNot: []*audit.Exemption{otherReliefPaid},
	Columns: [][]roster.Field{{roster.FieldTotalCost}, {roster.FieldInsurancePaid}, {roster.FieldOwnPaid}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.MedicalAid {
			checkMedicalSums(p, sheet)
		}
	}),
}

// rounding is how far apart sums of amounts rounded to whole yuan may be.
const rounding = 99

// medicalBill is what a row says of one bill.
type medicalBill struct {
	row                                roster.Row
	total, insurance, other, own, paid roster.Money
}

// otherPayments are the columns of what others paid beside the insurance; a blank is nothing.
var otherPayments = [...]roster.Field{roster.FieldRemitted, roster.FieldCarePaid, roster.FieldOtherAid}

// billOf reads a row that states all three amounts of a bill; the aid may be blank.
func billOf(row roster.Row) (medicalBill, bool) {
	total, hasTotal := row.Money(roster.FieldTotalCost)
	insurance, hasInsurance := row.Money(roster.FieldInsurancePaid)
	own, hasOwn := row.Money(roster.FieldOwnPaid)
	paid, _ := row.Money(roster.FieldAmount)
	var other roster.Money
	for _, field := range otherPayments {
		money, _ := row.Money(field)
		other += money
	}
	return medicalBill{row, total, insurance, other, own, paid}, hasTotal && hasInsurance && hasOwn
}

// left is what the insurance and others left to be paid; after also takes the aid off.
func (b *medicalBill) left(after bool) roster.Money {
	if after {
		return b.total - b.insurance - b.other - b.paid
	}
	return b.total - b.insurance - b.other
}

func (b *medicalBill) fits(after bool) bool {
	off := b.left(after) - b.own
	return off >= -rounding && off <= rounding
}

func checkMedicalSums(p *audit.Pass, sheet *roster.Sheet) {
	var bills []medicalBill
	before, after := 0, 0
	for i := range sheet.Records() {
		bill, ok := billOf(sheet.Row(i))
		if !ok {
			continue
		}
		bills = append(bills, bill)
		if bill.fits(false) {
			before++
		}
		if bill.fits(true) {
			after++
		}
	}
	if 2*max(before, after) <= len(bills) && len(bills) > 1 {
		p.NotRunBecause(sheet, saysNoFit.With(max(before, after), len(bills)))
		return
	}
	for i := range bills {
		checkBill(p, &bills[i], after > before)
	}
}

func checkBill(p *audit.Pass, bill *medicalBill, after bool) {
	finding := p.Find(roster.MedicalAid).AboutRow(bill.row, p.County.PlaceOf(bill.row)).Key(bill.row.Text(roster.FieldDate), bill.total.String(), bill.paid.String())
	finding.Persons = 0
	var says []words.Message
	if !bill.fits(after) {
		says = append(says, saysBill(bill, after))
	}
	if over := bill.paid - bill.left(false); over > rounding {
		says = append(says, saysAidOver.With(bill.paid, bill.left(false)))
		if !onEarlierList(p, bill) {
			finding.Recoverable = over
		}
	}
	if len(says) == 0 {
		return
	}
	for _, field := range [...]roster.Field{roster.FieldTotalCost, roster.FieldInsurancePaid, roster.FieldOwnPaid, roster.FieldAmount} {
		finding.Rests(field.Spec().Title, county.Own(bill.row, field))
	}
	for _, field := range otherPayments {
		if money, _ := bill.row.Money(field); money != 0 {
			finding.Rests(field.Spec().Title, county.Own(bill.row, field))
		}
	}
	finding.Conduct = aidDay(bill.row)
	p.Report(otherRelief(finding.Say(saysBills, says), bill, after))
}

// onEarlierList says whether a list before that of a bill holds the bill as well, as one of a
// quarter and one of the year do: its money is counted there.
func onEarlierList(p *audit.Pass, bill *medicalBill) bool {
	for _, sheet := range p.County.Sheets {
		if sheet == bill.row.Sheet {
			return false
		}
		if sheet.Kind != roster.MedicalAid {
			continue
		}
		for i := range sheet.Records() {
			if other, ok := billOf(sheet.Row(i)); ok && other.same(bill) {
				return true
			}
		}
	}
	return false
}

// same says whether two rows are of one bill of one person.
func (b *medicalBill) same(other *medicalBill) bool {
	return b.row.PersonID().Usable() && b.row.PersonID() == other.row.PersonID() &&
		b.total == other.total && b.paid == other.paid && b.row.Text(roster.FieldDate) == other.row.Text(roster.FieldDate)
}

func saysBill(bill *medicalBill, after bool) words.Message {
	var others words.Message
	if bill.other != 0 {
		others = saysOthersPaid.With(bill.other)
	}
	if after {
		return saysBillAfter.With(bill.total, bill.insurance, others, bill.paid, bill.left(true), bill.own)
	}
	return saysBillBefore.With(bill.total, bill.insurance, others, bill.left(false), bill.own)
}

// otherRelief tests whether another payment of the bill, by the note or a column nobody read,
// may explain that he paid less than was left.
func otherRelief(finding *audit.Finding, bill *medicalBill, after bool) *audit.Finding {
	if bill.own >= bill.left(after)-rounding {
		return finding.RuleOut(otherReliefPaid)
	}
	if containsAny(bill.row.Text(roster.FieldNote), otherReliefWords) {
		return finding.Exempt(otherReliefPaid)
	}
	for _, heading := range bill.row.Sheet.Unused {
		if containsAny(heading.Text, otherReliefWords) {
			return finding.NotCheck(otherReliefPaid, saysOtherColumn)
		}
	}
	return finding.RuleOut(otherReliefPaid)
}

// otherReliefWords name what else may pay a bill.
var otherReliefWords = []string{"减免", "大病", "二次", "补充", "优抚", "补助", "报销", "其他", "商业", "兜底", "起付", "扶贫"}

var (
	saysBills       = words.Text{ZH: "%s", EN: "%s"}
	saysBillBefore  = words.Text{ZH: "总费用 %s − 保险支付 %s%s = %s，自付列示 %s", EN: "total %s − insurance %s%s = %s, his own part is stated as %s"}
	saysBillAfter   = words.Text{ZH: "总费用 %s − 保险支付 %s%s − 救助 %s = %s，自付列示 %s", EN: "total %s − insurance %s%s − aid %s = %s, his own part is stated as %s"}
	saysOthersPaid  = words.Text{ZH: " − 减免和其他补助 %s", EN: " − remitted and paid by others %s"}
	saysAidOver     = words.Text{ZH: "救助 %s 元，大于保险支付后的 %s 元", EN: "aid of %s yuan, more than the %s left by the insurance"}
	saysOtherColumn = words.Text{ZH: "表上另有没有读懂的支付或减免栏", EN: "the sheet has a column of other payments that was not understood"}
	saysNoFit       = words.Text{ZH: "只有 %d 行（共 %d 行）总费用减保险支付等于自付，先弄清各栏口径", EN: "in only %d of %d rows total less insurance is his own part: find out first what the columns mean"}
)

var otherReliefPaid = &audit.Exemption{ID: "other-relief-paid", Title: words.Text{ZH: "减免或其他支付", EN: "remitted, or paid by another"}}
