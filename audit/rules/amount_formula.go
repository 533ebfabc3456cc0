package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var topupTolerance = &county.Param{
	Key: "topup.tolerance", Title: words.Text{ZH: "补差允许误差", EN: "tolerance of the top-up"}, Unit: "元",
	BuiltIn: []county.Setting{{Number: 100}}, Source: words.Text{ZH: "取整到元的误差", EN: "what rounding to whole yuan leaves"},
}

var amountFormula = &audit.Rule{
	ID: "amount-formula", Title: words.Text{ZH: "补差金额不符", EN: "the top-up does not fit the formula"},
	Doc: words.Text{
		ZH: "（保障标准 - 人均收入）x 保障人数，再加分类施保金，与名册上的月保障金不符。金额栏是整户金额还是每人份额，按哪一种更多户相符来定，并写明。核对收入、人数和标准；少发的补发，多发的更正。",
		EN: "The line less the income a head, times covered persons, plus supplements, is not the household's monthly sum. Whether the money column holds the household's sum or each person's share is decided by which reading more households satisfy, and said.",
	},
	Family: familyMoney, Remedy: remedyAmend, Severity: audit.Violation, Clerical: true, OneSheet: true, NeedsRoster: true,
	Params: []*county.Param{county.LineRural, county.LineUrban, topupTolerance}, MustNot: []*audit.Exemption{paidByClasses, roundedAmount, supplementPaid},
	Columns:  [][]roster.Field{{roster.FieldIncomePerHead, roster.FieldIncomeYear, roster.FieldIncomeMonth}, {roster.FieldMonthlyAmount}},
	YieldsTo: []string{"line-not-updated"},
	Check: audit.EachHousehold(func(p *audit.Pass, household *county.Household) {
		members := household.Members()
		if len(members) == 0 || !isDibao(household.Programme) {
			return
		}
		sheet := members[0].Row.Sheet
		reading := p.County.Reading(sheet)
		due, known := p.County.Due(household)
		if !known || due.Value <= 0 || reading.Of == 0 {
			return
		}
		if !reading.Formula() {
			p.NotRunBecause(sheet, saysByClasses.With(reading.Fits, reading.Of))
			return
		}
		checkAmount(p, household, members, due, reading)
	}),
}

func checkAmount(p *audit.Pass, household *county.Household, members []*county.Entry, due county.Fact[roster.Money], reading county.Reading) {
	stated := p.County.Monthly(members)
	tolerance, _ := p.Parameter(topupTolerance, household.Township, household.Programme, p.AsOf())
	off := stated - due.Value
	allowed := max(tolerance.Money(), reading.Step-1) // a sheet in whole tens is rounded to tens
	if stated == 0 || county.Within(stated, due.Value, allowed) {
		return
	}
	income, _ := p.County.Income(household)
	supplement := county.Supplements(members)
	if supplement > 0 && county.Within(stated, due.Value+supplement, allowed) {
		return
	}
	finding := p.Find(household.Programme).AboutHousehold(household).Key("amount").
		Say(saysAmount, due.Value, stated, off, readingText(reading)).
		Rests(evidenceAmount, county.Facts(members, roster.FieldMonthlyAmount)...).
		Rests(evidenceIncome, income).Rests(evidenceLine, due).
		RuleOut(paidByClasses, supplementPaid, roundedAmount)
	finding.Persons, finding.Monthly = county.CoveredCount(members), stated
	if off < 0 && finding.Severity > audit.Notice {
		finding.Owed = -off
	}
	p.Report(finding)
}

func readingText(reading county.Reading) words.Text {
	if reading.PerPerson {
		return saysPerPerson
	}
	return saysPerHousehold
}

var (
	saysAmount       = words.Text{ZH: "按公式每月 %s 元，名册 %s 元，相差 %s 元（%s）", EN: "the formula gives %s yuan a month, the roster %s, a difference of %s (%s)"}
	saysPerPerson    = words.Text{ZH: "金额栏按每人份额读", EN: "the money column is read as each person's share"}
	saysPerHousehold = words.Text{ZH: "金额栏按整户金额读", EN: "the money column is read as the household's sum"}
	saysByClasses    = words.Text{ZH: "可能按档次发放：只有 %d 户（共 %d 户）与公式相符", EN: "perhaps paid by classes: %d of %d households fit the formula"}
	evidenceLine     = words.Text{ZH: "保障标准", EN: "line"}
	evidenceIncome   = words.Text{ZH: "人均收入", EN: "income a head"}
	evidenceAmount   = words.Text{ZH: "月保障金", EN: "monthly amount"}
)

var paidByClasses = &audit.Exemption{ID: "paid-by-classes", Title: words.Text{ZH: "分档发放", EN: "paid by classes"}}

var roundedAmount = &audit.Exemption{ID: "rounded-amount", Title: words.Text{ZH: "按元进整", EN: "rounded to whole steps"}}

var supplementPaid = &audit.Exemption{ID: "supplement-paid", Title: words.Text{ZH: "含分类施保金", EN: "includes a supplement"}}
