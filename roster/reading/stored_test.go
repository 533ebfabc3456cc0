package reading

import (
	"bytes"
	"rollcheck/roster"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// workbookOf writes rows to the first sheet, each cell stored as its Go type says.
func workbookOf(t testing.TB, rows [][]any, change func(*excelize.File) error) []byte {
	t.Helper()
	file := excelize.NewFile()
	for i := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err == nil {
			err = file.SetSheetRow("Sheet1", cell, &rows[i])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		if err := change(file); err != nil {
			t.Fatal(err)
		}
	}
	content, err := file.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}

// How numbers come out of a workbook that stores them as Excel does.
func TestStoredNumbers(t *testing.T) {
	content := workbookOf(t, [][]any{
		{"姓名", "身份证号", "供养方式", "月标准", "账号", "起始日期", "年龄"},
		{"张三", 990101195003150100, "集中", 300.1, 621000123456789, 42370, 66},
		{"李四", number(2) + "43", "分散", 280, "0621000123456789", "2016-01-01", "66岁"},
		{"王五", "990101500315007", "分散", "280元/月", "62100012345678901234", "2016年1月1日", "66"},
		{"赵六", 990101500315007, "分散", "¥280", "'6210", "20160101", 66.0},
		{"钱七", "9.90101E+17", "分散", "三百", "", "不详", "六十六"},
	}, nil)
	sheet := readFolder(t, map[string][]byte{"五保.xlsx": content}).Files[0].Sheets[0]
	if sheet.Kind != roster.Tekun || sheet.Records() != 5 {
		t.Fatalf("%v, %d records", sheet.Why, sheet.Records())
	}
	var forms []roster.IDForm
	for i := range sheet.Records() {
		forms = append(forms, sheet.Row(i).ID(roster.FieldIDNumber).Form())
	}
	if want := []roster.IDForm{roster.Lost, roster.Valid, roster.From15, roster.From15, 0}; !slices.Equal(forms, want) {
		t.Errorf("forms %v, want %v", forms, want)
	}
	if id := sheet.Row(0).ID(roster.FieldIDNumber); id.Usable() || id.Key() != 0 {
		t.Error("a number stored as a number may be joined on")
	}
	if sheet.Row(1).ID(roster.FieldIDNumber).String() != number(2) {
		t.Errorf("a disability number gives %v", sheet.Row(1).ID(roster.FieldIDNumber))
	}
	if a, b := sheet.Row(2).ID(roster.FieldIDNumber), sheet.Row(3).ID(roster.FieldIDNumber); a.Key() != b.Key() {
		t.Errorf("%v and %v are one number", a, b)
	}
	want := "300.10 621000123456789 2016-01-01 66\n280.00 0621000123456789 2016-01-01 66\n280.00 62100012345678901234 2016-01-01 66\n280.00 6210 2016-01-01 66\n三百  不详 66"
	if got := textsOf(sheet, roster.FieldMonthlyAmount, roster.FieldAccount, roster.FieldStartDate, roster.FieldAge); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	var faults []string
	for _, fault := range sheet.Faults {
		faults = append(faults, roster.Letter(int(fault.Column))+string(rune('0'+fault.Row))+" "+fault.Field.Spec().Name)
	}
	if want := []string{"B2 id_number", "B6 id_number", "D6 monthly_amount", "F6 start_date"}; !slices.Equal(faults, want) {
		t.Errorf("faults %v, want %v", faults, want)
	}
	if sheet.Faults[0].Number != roster.FaultTruncated || sheet.Faults[1].Number != roster.FaultTruncated {
		t.Errorf("faults %+v", sheet.Faults[:2])
	}
}

// A formula without a stored result is told, never taken for an empty cell.
func TestUncalculatedFormula(t *testing.T) {
	content := workbookOf(t, [][]any{{"姓名", "身份证号", "供养方式", "月标准"}, {"张三", number(1), "集中"}}, func(file *excelize.File) error {
		return file.SetCellFormula("Sheet1", "D2", "140*2")
	})
	sheet := readFolder(t, map[string][]byte{"五保.xlsx": content}).Files[0].Sheets[0]
	if len(sheet.Faults) != 1 || sheet.Faults[0].Kind != roster.FaultUncalculated || sheet.Faults[0].Field != roster.FieldMonthlyAmount {
		t.Errorf("faults %+v", sheet.Faults)
	}
}

// Cells merged over the members of a household, hidden rows and a hidden sheet.
func TestMergedAndHidden(t *testing.T) {
	content := workbookOf(t, [][]any{
		{"甲镇2016年农村低保花名册"},
		{"户主", nil, "家庭成员", nil, "月保障金"},
		{"姓名", "身份证号", "姓名", "身份证号"},
		{"张三", number(1), "张三", number(1), 72},
		{nil, nil, "张四", number(2)},
		{"李四", number(3), "李四", number(3), 80},
	}, func(file *excelize.File) error {
		for _, merged := range [][2]string{{"A1", "E1"}, {"A2", "B2"}, {"C2", "D2"}, {"E2", "E3"}, {"A4", "A5"}, {"B4", "B5"}, {"E4", "E5"}} {
			if err := file.MergeCell("Sheet1", merged[0], merged[1]); err != nil {
				return err
			}
		}
		if _, err := file.NewSheet("空"); err != nil {
			return err
		}
		if err := file.SetRowVisible("Sheet1", 6, false); err != nil {
			return err
		}
		return file.SetSheetVisible("空", false)
	})
	file := readFolder(t, map[string][]byte{"a.xlsx": content}).Files[0]
	sheet, empty := file.Sheets[0], file.Sheets[1]
	if got, want := fieldsOf(sheet), "A=head_name B=head_id_number C=name D=id_number E=monthly_amount"; got != want {
		t.Errorf("columns %s, want %s", got, want)
	}
	if got, want := textsOf(sheet, roster.FieldHeadName, roster.FieldName, roster.FieldMonthlyAmount), "张三 张三 72.00\n张三 张四 \n李四 李四 80.00"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if sheet.HiddenRows != 1 || sheet.Hidden || !empty.Hidden || empty.PassedOver.Empty() {
		t.Errorf("hidden rows %d, hidden %t and %t, passed over %v", sheet.HiddenRows, sheet.Hidden, empty.Hidden, empty.PassedOver)
	}
}

// One table as a workbook and as text in every encoding gives the same values, and all but
// the first are known as copies of it.
func TestSameTableInAnyEncoding(t *testing.T) {
	rows := table(`
甲镇2016年12月农村低保花名册
村|户编号|姓名|身份证号|与户主关系|年人均收入|保障标准（元/年）|月补助额|账号|纳入日期|备注
甲村|H01|马·尔撒|{0}|户主|1,200.00元|2855|72|6210001|2015年1月|㛃
|||〃|同上|不详|２８５５|72.50|0621-0001 2345|2015.03|"a,b"
乙村|H02|马　六|12345|妻|-|2855|72|无|20150301|
小计|||||||144.5`)
	text := asCSV(t, rows)
	encoded := map[string][]byte{"a.xlsx": asWorkbook(t, rows), "b-utf8.csv": text, "c-bom.csv": append([]byte("\ufeff"), text...)}
	for name, encoder := range map[string]interface{ Bytes([]byte) ([]byte, error) }{
		"d-gb18030.csv": simplifiedchinese.GB18030.NewEncoder(),
		"e-utf16le.csv": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(),
		"f-utf16be.csv": unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder(),
		"g-utf16.csv":   unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder(),
	} {
		content, err := encoder.Bytes(text)
		if err != nil {
			t.Fatal(err)
		}
		encoded[name] = content
	}
	encoded["h-五保.tsv"] = bytes.ReplaceAll(asCSV(t, table("姓名|身份证号|供养方式\n张三|{0}|集中")), []byte(","), []byte("\t"))
	files := readFolder(t, encoded).Files
	first := files[0].Sheets[0]
	if first.Kind != roster.RuralDibao || first.Records() != 3 || !first.PassedOver.Empty() {
		t.Fatalf("%v, %d records, %v", first.Why, first.Records(), first.PassedOver)
	}
	fields := make([]roster.Field, 0, len(first.Columns))
	for _, column := range first.Columns {
		fields = append(fields, column.Field)
	}
	if want := "㛃"; first.Row(0).Text(roster.FieldNote) != want {
		t.Errorf("the rare character is %q", first.Row(0).Text(roster.FieldNote))
	}
	if tabs := files[7].Sheets[0]; tabs.Kind != roster.Tekun || textsOf(tabs, roster.FieldName, roster.FieldCategory) != "张三 集中" {
		t.Errorf("a table with tabs: %v, %s", tabs.Why, textsOf(tabs, roster.FieldName, roster.FieldCategory))
	}
	for _, file := range files[1:7] {
		if file.Fault != nil {
			t.Fatalf("%s: %v", file.Path, file.Fault)
		}
		sheet := file.Sheets[0]
		if !equal(sheet, first) || sheet.Account != first.Account || sheet.PassedOver.Empty() {
			t.Errorf("%s: account %+v, passed over %v", file.Path, sheet.Account, sheet.PassedOver)
		}
		if got, want := textsOf(sheet, fields...), textsOf(first, fields...); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", file.Path, got, want)
		}
		if len(sheet.Faults) != len(first.Faults) {
			t.Errorf("%s: faults %+v, want %+v", file.Path, sheet.Faults, first.Faults)
		}
	}
}
