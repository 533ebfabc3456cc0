package reading

import (
	"strconv"
	"strings"
	"testing"

	"rollcheck/roster"
)

// faultsOf returns the faults of a sheet by cell.
func faultsOf(sheet *roster.Sheet) map[string]roster.FaultKind {
	faults := map[string]roster.FaultKind{}
	for _, fault := range sheet.Faults {
		faults[roster.Letter(int(fault.Column))+strconv.Itoa(int(fault.Row))] = fault.Kind
	}
	return faults
}

// A code that lost its last digits is shown and told, and may be joined on with nothing.
func TestLostDigits(t *testing.T) {
	content := workbookOf(t, [][]any{
		{"姓名", "身份证号", "户编号", "供养方式", "月标准", "账号"},
		{"张三", number(1), "6.2E+17", "集中", 300, 6228234567890120300},
		{"李四", number(2), 620101001, "集中", 300, 621000123456789},
		{"王五", number(3), "12E3", "集中", 300, "6228234567890120300"},
	}, nil)
	sheet := readFolder(t, map[string][]byte{"五保.xlsx": content}).Files[0].Sheets[0]
	if faults := faultsOf(sheet); len(faults) != 2 || faults["C2"] != roster.FaultDigits || faults["F2"] != roster.FaultDigits {
		t.Errorf("faults %v", faults)
	}
	if row := sheet.Row(0); row.Code(roster.FieldAccount) != 0 || row.Code(roster.FieldHouseholdNumber) != 0 || row.Text(roster.FieldAccount) != "6228234567890120300" {
		t.Errorf("a damaged account is %q", row.Text(roster.FieldAccount))
	}
	for i := 1; i < 3; i++ {
		if row := sheet.Row(i); row.Code(roster.FieldAccount) == 0 || row.Code(roster.FieldHouseholdNumber) == 0 {
			t.Errorf("row %d has lost a code that is whole", i)
		}
	}
}

// The bank's name beside an account is no part of it.
func TestAccountWithBank(t *testing.T) {
	for written, want := range map[string]string{
		"信用社 6210138800000001": "6210138800000001", "6210138800000001（农行）": "6210138800000001", "账号：6210 1388 0000 0001": "6210138800000001", "农行6210-1388-0000-0001": "6210138800000001",
		"信用社6210****0001": "信用社6210****0001", "信用社 12345": "信用社12345", "6210138800000001、6210138800000002农行": "6210138800000001、6210138800000002农行", "A6210138800000001": "A6210138800000001",
	} {
		sheet := readTable(t, "农村低保花名册.csv", "姓名|身份证号|账号|月保障金|与户主关系\n张三|{1}|"+written+"|72|户主")
		if got := sheet.Row(0).Text(roster.FieldAccount); got != want {
			t.Errorf("%s is read as %q", written, got)
		}
	}
}

// Words for nothing are blank; in a text 无 is an answer, in yes or no it is a no.
func TestBlankCells(t *testing.T) {
	for _, word := range []string{"nan", "None", "NULL", "(null)", "<NA>", "N/A", "#N/A", "undefined", `\N`, "——", "/", "-"} {
		sheet := readTable(t, "农村低保花名册.csv", "姓名|身份证号|账号|月保障金|联系电话|起始年月|是否保障对象|备注|文化程度\n张三|{1}|"+word+"|"+word+"|"+word+"|"+word+"|"+word+"|"+word+"|无")
		row := sheet.Row(0)
		for _, field := range []roster.Field{roster.FieldAccount, roster.FieldMonthlyAmount, roster.FieldPhone, roster.FieldStartDate, roster.FieldIsCovered, roster.FieldNote} {
			if !row.Value(field).Empty() || len(sheet.Faults) > 0 {
				t.Errorf("%s as %s is %q, faults %v", word, field.Spec().Name, row.Text(field), sheet.Faults)
			}
		}
		if row.Text(roster.FieldEducation) != "无" {
			t.Error("无 in a text is an answer")
		}
	}
}

// A formula's error is no value: it is told, the rest of the row is read, and the household
// above is not repeated into it.
func TestErrorCells(t *testing.T) {
	var cells strings.Builder
	for _, row := range table("户主姓名|姓名|身份证号|月保障金|账号|备注\n张三|张三|{1}|72|621000123456789|\n#N/A|李四|{2}|#N/A|#N/A|#N/A") {
		cells.WriteString("<Row>")
		for _, text := range row {
			kind := "String"
			if text == "#N/A" {
				kind = "Error"
			}
			cells.WriteString(`<Cell><Data ss:Type="` + kind + `">` + text + `</Data></Cell>`)
		}
		cells.WriteString("</Row>")
	}
	content := `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>` + cells.String() + `</Table></Worksheet></Workbook>`
	sheet := readFolder(t, map[string][]byte{"农村低保花名册.xls": []byte(content)}).Files[0].Sheets[0]
	faults := faultsOf(sheet)
	if sheet.Records() != 2 || len(faults) != 4 || faults["A3"] != roster.FaultError || faults["D3"] != roster.FaultValue || faults["E3"] != roster.FaultError || faults["F3"] != roster.FaultError {
		t.Fatalf("%d records, faults %v", sheet.Records(), faults)
	}
	if row := sheet.Row(1); row.Text(roster.FieldHeadName) != "" || row.Text(roster.FieldAccount) != "" || row.Text(roster.FieldMonthlyAmount) != "#N/A" {
		t.Errorf("an error cell is read as %q, %q, %q", row.Text(roster.FieldHeadName), row.Text(roster.FieldAccount), row.Text(roster.FieldMonthlyAmount))
	}
}

// In an archive of relatives 无 is a declaration, in a roster it names nobody.
func TestNoRelative(t *testing.T) {
	archive := readTable(t, "村干部亲属档案.csv", "村|干部姓名|干部身份证号|职务|与干部关系|亲属姓名|亲属身份证号\n甲村|张三|{0}|村主任|妻子|李四|{1}\n甲村|张三|{0}|村主任|孙子女|无|无")
	if archive.Records() != 2 || archive.Row(1).Text(roster.FieldRelativeName) != "无" {
		t.Errorf("%v: %d records", archive.Why, archive.Records())
	}
	if sheet := readTable(t, "农村低保花名册.csv", "姓名|身份证号|月保障金|与户主关系\n无|{1}|72|户主"); sheet.Row(0).Text(roster.FieldName) != "" {
		t.Error("无 is taken for a name")
	}
}

// A column of identity numbers is one where all of them are in scientific notation.
func TestScientificNumbers(t *testing.T) {
	for _, written := range []string{"9.9E+17", "1.30E+17", "9.90101E+17", "9.90101e+17", "9.90101195002020E+17", "9E+17"} {
		table := "姓名|身份证号|村|户主关系|月保障金" + strings.Repeat("\n张三|"+written+"|西村|户主|72", 8)
		sheet := readTable(t, "低保花名册.csv", table)
		if sheet.Kind != roster.RuralDibao || sheet.Records() != 8 || len(sheet.Faults) != 8 || sheet.Faults[0].Number != roster.FaultTruncated {
			t.Errorf("%s: %v, %d records, faults %v", written, sheet.Why.Text.ZH, sheet.Records(), sheet.Faults)
		}
	}
}
