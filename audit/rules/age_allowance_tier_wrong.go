package rules

import (
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ageAllowanceTierWrong = &audit.Rule{
	ID: "age-allowance-tier-wrong", Title: words.Text{ZH: "高龄津贴档次与年龄不符", EN: "the tier of the age allowance is not the age's"},
	Doc: words.Text{
		ZH: "名单上写明的年龄档次（如 80-89、90-99、100以上）与按身份证号算出的年龄不符。名单所属月份内满周岁的，两档都对。档次低于年龄的是少发，应当补发。对照身份证更正档次。",
		EN: "The tier written on the list (80-89, 90-99, 100 and over) is not that of the age by the number. Around a birthday within its months either is right. A tier below the age is owed the difference.",
	},
	Family: familyDuplicate, Remedy: remedyAmend, Severity: audit.Violation, OneSheet: true, Needs: []*roster.Kind{roster.AgeAllowance},
	YieldsTo: []string{"age-allowance-too-young"}, Columns: [][]roster.Field{{roster.FieldCategory}},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.AgeAllowance {
			return
		}
		for i := range sheet.Records() {
			checkTier(p, sheet.Row(i))
		}
	}),
}

func checkTier(p *audit.Pass, row roster.Row) {
	low, high, ok := tierOf(row.Text(roster.FieldCategory))
	day := listDay(p, row)
	years, known := row.PersonID().Birth().Age(day)
	if !ok || !known || years >= low && years <= high {
		return
	}
	if from := row.Sheet.Period.From; from != 0 {
		if then, _ := row.PersonID().Birth().Age(from.FirstDay().AddMonths(-1)); then >= low && then <= high {
			return // the birthday lies within the months of the list, or the month before
		}
	}
	finding := aidFinding(p, row).Key("tier", county.AidMonths(row).String()).Say(saysTier, row.Text(roster.FieldCategory), years).
		Rests(evidenceKind, county.Own(row, roster.FieldCategory)).Rests(evidenceNumber, county.Own(row, row.PersonIDField()))
	finding.Conduct = day
	if years > high {
		finding.Say(saysTierBelow, row.Text(roster.FieldCategory), years).AtMost(audit.Omission)
	}
	p.Report(finding)
}

// oldest bounds the tier of a hundred and over.
const oldest = 130

// tierOf reads the ages a tier spans: two numbers (80-89周岁), or one that opens it (100周岁以上).
func tierOf(text string) (low, high int, ok bool) {
	var ages []int
	for _, digits := range strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' }) {
		if age, err := strconv.Atoi(digits); err == nil && age >= 60 && age <= oldest {
			ages = append(ages, age)
		}
	}
	switch {
	case len(ages) == 2 && ages[0] < ages[1]:
		return ages[0], ages[1], true
	case len(ages) == 1 && ages[0] >= 100 && containsAny(text, []string{"以上", "及", "≥", "+"}):
		return ages[0], oldest, true
	}
	return 0, 0, false
}

var (
	saysTier      = words.Text{ZH: "档次为“%s”，按身份证号 %d 岁", EN: "tier “%s”, aged %d by the number"}
	saysTierBelow = words.Text{ZH: "档次为“%s”，按身份证号已 %d 岁，可能少发", EN: "tier “%s”, already %d by the number: perhaps paid too little"}
)
