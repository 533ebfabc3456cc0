package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Files that are no input are listed and passed over, files that cannot be read are listed
// with their fault, and neither ends the run.
func TestFilesPassedOver(t *testing.T) {
	own := workbookOf(t, [][]any{{"姓名", "身份证号", "供养方式"}, {"张三", number(1), "集中"}}, func(file *excelize.File) error {
		return file.SetDocProps(&excelize.DocProperties{Creator: Generator})
	})
	good := asCSV(t, table("姓名|身份证号|供养方式\n张三|{0}|集中"))
	input := readFolder(t, map[string][]byte{
		"~$五保.xlsx":   []byte("\x05admin"),
		"report.xlsx": own,
		"五保.csv":      good,
		"五保 副本.csv":   good,
		"坏的.xlsx":     own[:len(own)/2],
		"通知.pdf":      []byte("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
		"空的.csv":      nil,
	})
	for _, want := range []struct {
		path                      string
		passed, fault, sheetsRead bool
	}{
		{"report.xlsx", true, false, false},
		{"~$五保.xlsx", true, false, false},
		{"五保.csv", false, false, true},
		{"五保 副本.csv", false, false, true},
		{"坏的.xlsx", false, true, false},
		{"通知.pdf", true, false, false},
		{"空的.csv", false, true, false},
	} {
		at := slices.IndexFunc(input.Files, func(file *roster.File) bool { return file.Path == want.path })
		if at < 0 {
			t.Errorf("%s is not listed", want.path)
			continue
		}
		file := input.Files[at]
		if passed, fault, read := !file.PassedOver.Empty(), file.Fault != nil, len(file.Sheets) > 0; passed != want.passed || fault != want.fault || read != want.sheetsRead {
			t.Errorf("%s: passed over %v, fault %v, %d sheets", file.Path, file.PassedOver, file.Fault, len(file.Sheets))
		}
	}
}

func TestOneOfTwoCopiesIsRead(t *testing.T) {
	rows := "姓名|身份证号|供养方式\n张三|{0}|集中\n李四|{1}|分散"
	changed := strings.Replace(rows, "分散", "集中", 1)
	input := readFolder(t, map[string][]byte{
		"1/五保.csv": asCSV(t, table(rows)), "2/五保.csv": asCSV(t, table(rows)), "3/五保.csv": asCSV(t, table(changed)),
	})
	var read []bool
	for _, file := range input.Files {
		read = append(read, file.Sheets[0].PassedOver.Empty())
	}
	if want := []bool{true, false, true}; !slices.Equal(read, want) {
		t.Errorf("read %v, want %v", read, want)
	}
	if why := input.Files[1].Sheets[0].PassedOver.In(words.Chinese, words.Full); !strings.Contains(why, "1/五保.csv") {
		t.Errorf("the copy does not name its original: %s", why)
	}
}

// The user's own tables are read as what they are.
func TestSettingsTables(t *testing.T) {
	for _, test := range []struct {
		path, table string
		kind        *roster.Kind
		fields      []roster.Field
		want        string
	}{
		{"参数.csv", "参数|地区|项目|起始日期|值|单位|依据|核对日期\n低保标准|甲县|农村低保|2016-01-01|2855|元/年|县发〔2016〕1号|2016-12-01",
			roster.ParameterTable, []roster.Field{roster.FieldParameter, roster.FieldArea, roster.FieldProgramme, roster.FieldStartDate, roster.FieldSettingValue, roster.FieldUnit, roster.FieldBasis, roster.FieldCheckedOn},
			"低保标准 甲县 农村低保 2016-01-01 2855 元/年 县发〔2016〕1号 2016-12-01"},
		{"例外.csv", "规则|身份证号|姓名|原因|批准人|有效期至\npaid-after-death|{0}|张三|已退回|王五|2026-12-31",
			roster.ExceptionTable, []roster.Field{roster.FieldRule, roster.FieldIDNumber, roster.FieldName, roster.FieldReason, roster.FieldApprover, roster.FieldExpiry},
			"paid-after-death " + number(1) + " 张三 已退回 王五 2026-12-31"},
		{"列名.csv", "文件|表|列名|字段\n五保||供养类|类别",
			roster.HeadingTable, []roster.Field{roster.FieldFile, roster.FieldSheet, roster.FieldHeading, roster.FieldField}, "五保  供养类 类别"},
	} {
		sheet := readTable(t, test.path, test.table)
		if sheet.Kind != test.kind {
			t.Errorf("%s: taken for something else: %v", test.path, sheet.Why)
			continue
		}
		if got := textsOf(sheet, test.fields...); got != test.want {
			t.Errorf("%s: got %q, want %q", test.path, got, test.want)
		}
	}
}

// A row of the table of headings that names a file or sheet speaks of no other.
func TestHeadingTableSpeaksOfItsSheetOnly(t *testing.T) {
	const lists = "姓名|帮扶人证件号|供养方式\n张三|{0}|集中"
	input := readFolder(t, map[string][]byte{
		"列名.csv":  asCSV(t, table("文件|表|列名|字段\n五保甲.csv||帮扶人证件号|身份证号")),
		"五保甲.csv": asCSV(t, table(lists)), "五保乙.csv": asCSV(t, table(lists)),
	})
	for _, file := range input.Files[:2] {
		sheet := file.Sheets[0]
		if want := file.Path == "五保甲.csv"; (sheet.Kind == roster.Tekun) != want {
			t.Errorf("%s: %v", file.Path, sheet.Why)
		}
	}
}

// A folder that was named by a link is read like the folder itself.
func TestLinkedFolderIsRead(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "农村低保花名册.csv"), []byte("姓名,身份证号,月保障金\n马一,990101195002020034,200\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "名册")
	if err := os.Symlink(folder, link); err != nil {
		t.Skipf("no links here: %v", err)
	}
	input, err := Read([]string{link}, Options{})
	if err != nil || len(input.Files) != 1 || len(input.Files[0].Sheets) != 1 {
		t.Errorf("read %+v, %v", input, err)
	}
}
