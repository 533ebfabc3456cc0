package report

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// hostile is text no output may obey: a formula, markup, a terminal escape, a bell, a
// direction override.
const hostile = "=cmd|'/c calc'!A1 <script>alert(1)</script> \x1b[31mred\x07 \u202eabc"

// idNumber makes a number of an area that does not exist, with its check character
// (GB 11643-1999).
func idNumber(birth, serial int) string {
	digits := fmt.Sprintf("990101%08d%03d", birth, serial)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(digits[i]-'0') * weight
	}
	return digits + "10X98765432"[sum%11:sum%11+1]
}

var (
	deadNumber    = idNumber(19490203, 17)
	cousinNumber  = idNumber(19660506, 25)
	carNumber     = idNumber(19810910, 38)
	accountNumber = "6217000099990001234"
	phoneNumber   = "13900001234"
)

// sampleFolder writes the input a sample report rests on.
func sampleFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	write := func(name, content string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("石桥乡2016年12月农村低保花名册.csv", "序号,乡镇,村,户主姓名,姓名,身份证号,与户主关系,家庭年人均收入,月保障金,银行账号,联系电话,备注\n"+
		"1,石桥乡,上坪村,马一,马一,"+deadNumber+",本人,1200,162.00,"+accountNumber+","+phoneNumber+",换证前 "+cousinNumber+"\n"+
		"2,石桥乡,上坪村,李二,李二,"+cousinNumber+",本人,900,72.5,,,\"=1+1 <b>\"\n\n"+
		"3,石桥乡,,王三,王三,"+carNumber+",本人,900,72.5,,,\n"+
		"合计,,,,,,,,307.00,,,\n")
	write("死亡名单"+carNumber+".csv", "姓名,身份证号,死亡日期\n马一,"+deadNumber+",2016-07-15\n")
	write("坏.xlsx", "PK\x03\x04 cut")
	write("说明.csv", "随便,写写\n没有,表头\n")
	return folder
}

// sampleInput reads it.
func sampleInput(t *testing.T, folder string) *reading.Input {
	t.Helper()
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func sheetOf(t *testing.T, input *reading.Input, kind *roster.Kind) *roster.Sheet {
	t.Helper()
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == kind {
				return sheet
			}
		}
	}
	t.Fatalf("the sample holds no %s", kind.Name)
	return nil
}

var (
	deathRule = &audit.Rule{ID: "paid-after-death", Title: words.Text{ZH: "死亡后仍发放", EN: "paid after death"}, Severity: audit.Violation}
	kinRule   = &audit.Rule{ID: "relative-unregistered", Title: words.Text{ZH: "近亲属享受未备案", EN: "a cadre's relative is enrolled and not filed, and the title of this rule is far too long for a table"}, Severity: audit.Procedure}
	carRule   = &audit.Rule{ID: "vehicle", Title: words.Text{ZH: "名下有机动车", EN: "owns a vehicle"}, Severity: audit.Suspicion}
	homeRule  = &audit.Rule{ID: "property", Title: words.Text{ZH: "多套房产", EN: "several properties"}, Severity: audit.Suspicion}
)

// sample builds a report by hand over the input of the folder.
func sample(t *testing.T) *audit.Report { return sampleOf(t, sampleInput(t, sampleFolder(t))) }

func sampleOf(t *testing.T, input *reading.Input) *audit.Report {
	t.Helper()
	dibao, deaths := sheetOf(t, input, roster.RuralDibao), sheetOf(t, input, roster.Deaths)
	findings := sampleFindings(dibao, deaths)
	leaving := audit.Leaving{
		Township: "石桥乡", Village: "上坪村", Head: findings[0].Head, Programme: roster.RuralDibao, Reason: audit.ClearDeath, Whole: true, Names: []string{"马一"}, Months: 5,
		Figures: audit.Figures{Heads: audit.Heads{Households: 1, Persons: 1}, Monthly: 16200, Recoverable: 81000}, Findings: findings[:1],
	}
	report := &audit.Report{
		Version: "1.0", AsOf: 20161231, Settings: [32]byte{1, 2}, Files: input.Files, Run: []*audit.Rule{deathRule, kinRule, carRule},
		Supply: []county.Supplied{
			{Kind: roster.RuralDibao, Programme: roster.RuralDibao, Township: "石桥乡", Period: dibao.Period, Rows: 3, Sheet: dibao},
			{Kind: roster.Deaths, Rows: 1, Sheet: deaths},
		},
		NotRun: []audit.NotRun{
			{Rule: homeRule, Why: words.LacksLists.With(roster.Properties.Title), Lacks: []*roster.Kind{roster.Properties}},
			{Rule: carRule, Township: "柳林乡" + hostile, Why: words.LacksLists.With(roster.Vehicles.Title), Lacks: []*roster.Kind{roster.Vehicles}},
		},
		Clearance: audit.ClearanceTotals{
			Figures: leaving.Figures, ByReason: map[audit.Clearance]audit.Figures{audit.ClearDeath: leaving.Figures}, ToVerify: audit.Heads{Persons: 1},
			ByTownship: []audit.TownshipClearance{{Township: "石桥乡", Figures: leaving.Figures, ByReason: map[audit.Clearance]audit.Figures{audit.ClearDeath: leaving.Figures}}},
			List:       []audit.Leaving{leaving},
		},
		Relatives: []audit.Relative{{
			Place: county.Place{Township: "石桥乡", Village: hostile}, Cadre: "王大", Post: "村主任", Relation: "堂弟", Class: roster.KinSibling, Who: county.Who{Name: "李二", Number: cousinNumber},
			Programme: roster.RuralDibao, Monthly: 7250, Paid: 21750, Filing: county.Filing{Known: true, Filed: true, Date: 20150216}, Ineligible: findings[1:2],
		}},
		Archive:     []county.ArchiveVillage{{Place: county.Place{Township: "石桥乡", Village: hostile}}},
		Unconfirmed: []words.Message{words.BuiltInValue.With(words.Text{ZH: "死亡停发宽限", EN: "grace after death"}, "0")},
	}
	report.Findings = findings
	return report
}

func sampleFindings(dibao, deaths *roster.Sheet) []*audit.Finding {
	evidence := func(row roster.Row, zh, en string, fields ...roster.Field) []county.Evidence {
		var list []county.Evidence
		for _, field := range fields {
			list = append(list, county.Evidence{Cell: row.Cell(field), Says: words.Text{ZH: zh, EN: en}})
		}
		return list
	}
	death := &audit.Finding{
		ID: "00112233445566aa", Rule: deathRule, Severity: audit.Violation, Grade: link.A, Programme: roster.RuralDibao, Township: "石桥乡", Village: "上坪村",
		Person: county.Who{Name: "马一", Number: deadNumber}, Head: county.Who{Name: "马一", Number: deadNumber}, Clearance: audit.ClearDeath,
		Persons: 1, Monthly: 16200, Months: 5, Recoverable: 81000, RuledOut: []words.Text{{ZH: "死亡当月发放", EN: "paid for the month of death"}},
		Basis: []words.Text{{ZH: "社会救助暂行办法第十三条", EN: "Interim Measures for Social Assistance, article 13"}},
		Message: words.Text{ZH: "%s (%s, %s 生) %s 死亡, 次月起仍发放 5 个月 %s 元, 账号 %s, 电话 %s", EN: "%s (%s, born %s) died on %s; 5 months after were still paid, %s yuan, account %s, telephone %s"}.
			With(words.Name("马一"), words.Number(deadNumber), words.Birth("1949-02-03"), roster.Date(20160715), roster.Money(81000), words.Account(accountNumber), words.Account(phoneNumber)),
		Evidence: append(evidence(deaths.Row(0), "死亡日期", "date of death", roster.FieldDeathDate),
			evidence(dibao.Row(0), "在册", "enrolled", roster.FieldIDNumber, roster.FieldAccount, roster.FieldPhone, roster.FieldNote)...),
	}
	car := &audit.Finding{
		ID: "00112233445566bb", Rule: carRule, Severity: audit.Suspicion, Grade: link.B, Programme: roster.RuralDibao, Township: "石桥乡",
		Person: county.Who{Name: hostile, Number: carNumber}, Persons: 1, Owed: 5, Recoverable: 1, Monthly: 7250, Clearance: audit.ClearOther,
		NotChecked: []words.Message{words.NotCheckedBecause.With(words.Text{ZH: "过户记录", EN: "transfer of the vehicle"}, words.NotAmongInput)},
		Message:    words.Text{ZH: "车辆登记: %s", EN: "registered vehicle: %s"}.With(hostile), Evidence: evidence(dibao.Row(2), "在册", "enrolled", roster.FieldIDNumber),
	}
	kin := &audit.Finding{
		ID: "00112233445566cc", Rule: kinRule, Severity: audit.Notice, Grade: link.A, Programme: roster.RuralDibao, Township: "石桥乡", Village: hostile,
		Person: county.Who{Name: "李二", Number: cousinNumber}, Head: county.Who{Name: "李二", Number: cousinNumber}, Persons: 1, Exempted: []words.Text{{ZH: "已备案", EN: "filed"}},
		Cadre:    &audit.CadreNote{Name: "王大", Post: "村主任", Relation: "堂弟", KinClass: "other"},
		Message:  words.Text{ZH: "村主任%s的亲属, 已备案", EN: "relative of the head of the village, %s, filed"}.With(words.Name("王大")),
		Evidence: evidence(dibao.Row(1), "在册", "enrolled", roster.FieldIDNumber, roster.FieldNote),
	}
	return []*audit.Finding{death, car, kin}
}
