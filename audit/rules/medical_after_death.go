package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// graceSettlement is how long after a death a bill of before may still be settled.
var graceSettlement = &county.Param{
	Key: "grace.medical-settlement", Title: words.Text{ZH: "医疗救助结算期", EN: "time to settle a medical bill"}, Unit: "日",
	BuiltIn: []county.Setting{{Number: 6000}}, Source: common,
}

var medicalAfterDeath = &audit.Rule{
	ID: "medical-after-death", Title: words.Text{ZH: "死亡后产生医疗救助", EN: "medical aid for a time after death"},
	Doc: words.Text{
		ZH: "医疗救助名单上的入院、就诊日期在死亡之后；没有入院日期的，出院或结算日期晚于死亡且超过结算期。生前住院、死后才结算或发放的不算。先核对死亡日期，再看票据和领取人。",
		EN: "The list of medical aid gives an admission after the death or, where it gives none, a discharge or settlement later than the time to settle a bill. A stay before the death that was paid later is none. Check the date of death first, then the bills and who drew the money.",
	},
	Family: familyRelief, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.MedicalAid, roster.Deaths},
	Params: []*county.Param{graceSettlement}, MustNot: []*audit.Exemption{settledLater},
	Columns: [][]roster.Field{{roster.FieldDate, roster.FieldStartDate, roster.FieldEndDate}},
	Check: audit.Both(audit.EachAided(func(p *audit.Pass, aided *county.Aided) {
		rows := aided.AidOn(roster.MedicalAid)
		if len(rows) == 0 {
			return
		}
		if death, ok := p.County.Died(aided.Person); ok && death.Value != 0 {
			for i, row := range rows {
				if !slices.ContainsFunc(rows[:i], func(other roster.Row) bool { return sameBill(other, row) }) {
					checkMedicalDate(p, row, death)
				}
			}
		}
	}), audit.EachSheet(checkDamaged)),
}

// checkDamaged looks for the deaths of those whose numbers on a list of aid cannot be right.
func checkDamaged(p *audit.Pass, sheet *roster.Sheet) {
	if sheet.Kind != roster.MedicalAid {
		return
	}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if death, ok := p.County.DiedLike(row); ok && death.Value != 0 {
			checkMedicalDate(p, row, death)
		}
	}
}

// sameBill says whether two rows are of one bill: a list and its payment.
func sameBill(a, b roster.Row) bool {
	field := treatedOn(a)
	return field != roster.NoField && field == treatedOn(b) && a.Text(field) == b.Text(field) && a.Text(roster.FieldAmount) == b.Text(roster.FieldAmount)
}

// checkMedicalDate compares the surest date of treatment a row gives with a death.
func checkMedicalDate(p *audit.Pass, row roster.Row, death county.Death) {
	_, died := death.Value.Days()
	field, lag := treatedOn(row), 0
	if field == roster.NoField {
		if row.Sheet.Has(roster.FieldDate) && paidOnOnly(row.Sheet) {
			p.NotRunBecause(row.Sheet, saysPaidOnOnly.With())
		}
		return
	}
	if !admission(row.Sheet, field) {
		grace, _ := p.Parameter(graceSettlement, p.County.PlaceOf(row).Township, nil, p.AsOf())
		lag = grace.Whole()
	}
	day, _ := row.Date(field)
	first, _ := day.Days()
	if first <= died || county.Days(died, first) <= lag {
		return
	}
	finding := aidFinding(p, row).Key(first.String(), row.Text(aidField(row))).Say(saysTreated, death.Value, heading(row, field), day).
		Rests(evidenceDeath, death).Rests(field.Spec().Title, county.Own(row, field))
	finding.Conduct = first
	if !row.PersonID().Usable() {
		finding.Doubt(saysDamaged.With())
	}
	finding.Recoverable, _ = row.Money(aidField(row))
	if admission(row.Sheet, field) {
		finding.RuleOut(settledLater)
	} else {
		finding.NotCheck(settledLater, saysNoAdmission)
	}
	p.Report(finding)
}

// treatedOn returns the field of a row that tells best when he was treated.
func treatedOn(row roster.Row) roster.Field {
	for _, field := range [...]roster.Field{roster.FieldStartDate, roster.FieldEndDate, roster.FieldDate} {
		if _, ok := row.Date(field); ok && tellsTreatment(row.Sheet, field) {
			return field
		}
	}
	return roster.NoField
}

// tellsTreatment says whether a date column tells of a treatment or its bill.
func tellsTreatment(sheet *roster.Sheet, field roster.Field) bool {
	switch field {
	case roster.FieldDate:
		return !paidOnOnly(sheet)
	case roster.FieldEndDate:
		column, _ := sheet.Column(field)
		return containsAny(column.Heading, []string{"出院"})
	}
	return admission(sheet, field)
}

// admission says whether a column tells when a treatment began. The list's start of the benefit
// is one only by its heading.
func admission(sheet *roster.Sheet, field roster.Field) bool {
	column, _ := sheet.Column(field)
	return containsAny(column.Heading, []string{"入院", "住院", "就诊", "就医"})
}

// heading is what a sheet calls a field's column.
func heading(row roster.Row, field roster.Field) string {
	column, _ := row.Sheet.Column(field)
	return column.Heading
}

// paidOnOnly says whether the date column of a sheet tells when money was approved or paid,
// which may be long after the bill.
func paidOnOnly(sheet *roster.Sheet) bool {
	column, _ := sheet.Column(roster.FieldDate)
	return containsAny(column.Heading, []string{"发放", "支付", "兑付", "打卡", "拨付", "审批", "批准", "公示", "登记", "申请"})
}

var (
	saysTreated = words.Text{ZH: "%s 死亡，%s %s 在其后", EN: "died on %s; the %s of %s is later"}
	saysDamaged = words.Text{
		ZH: "救助名单上的号码有误，按姓名、出生日期和相近的号码推断，先核对是否同一人",
		EN: "the number on the list of aid is wrong; it is concluded from name, birth and a number alike: first see whether it is the same person",
	}
	saysNoAdmission = words.Text{ZH: "名单没有入院日期，先看票据", EN: "the list gives no admission: look at the bill first"}
	saysPaidOnOnly  = words.Text{ZH: "只有发放或审批日期，说明不了什么时候就诊", EN: "it gives only when the money was approved or paid, not when he was treated"}
)

var settledLater = &audit.Exemption{ID: "settled-later", Title: words.Text{ZH: "生前费用死后结算", EN: "a bill of before, settled later"}}
