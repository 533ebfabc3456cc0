package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

const twoPersons = `
甲镇2016年12月农村低保花名册
村|姓名|身份证号|年人均收入|月补助额
甲村|张三|{0}|1,200.00元|72
乙村|李四|{1}|不详|80`

func TestSameTableInAnyFormat(t *testing.T) {
	rows := table(twoPersons)
	input := readFolder(t, map[string][]byte{"a.csv": asCSV(t, rows), "b.xlsx": asWorkbook(t, rows)})
	text, workbook := input.Files[0].Sheets[0], input.Files[1].Sheets[0]
	if !equal(workbook, text) || workbook.PassedOver.Empty() || !text.PassedOver.Empty() {
		t.Error("the workbook is not known as a copy of the text")
	}
	if text.Records() != 2 || text.Period.String() != "2016-12" || text.Township != "甲镇" || text.Programme != roster.RuralDibao {
		t.Errorf("records %d, period %v, township %s", text.Records(), text.Period, text.Township)
	}
	if len(text.Faults) != 1 || text.Faults[0].Field != roster.FieldIncomePerHead || text.Row(1).Text(roster.FieldIncomePerHead) != "不详" {
		t.Errorf("faults %+v", text.Faults)
	}
	if cell := text.Row(0).Cell(roster.FieldIDNumber); cell.Letter() != "C" || cell.Row != 3 || cell.Text() != number(1) {
		t.Errorf("cell %s%d %s", cell.Letter(), cell.Row, cell.Text())
	}
}

// Sheets of two places may hold the same few figures without being copies.
func TestEqualFiguresOfTwoPlaces(t *testing.T) {
	rows := table("季度|期初人数|新增人数|减少人数|期末人数\n2016年第一季度|0|0|0|0")
	input := readFolder(t, map[string][]byte{"甲镇季度台账.csv": asCSV(t, rows), "乙镇季度台账.csv": asCSV(t, rows)})
	for _, file := range input.Files {
		if sheet := file.Sheets[0]; sheet.Kind != roster.LedgerSheet || !sheet.PassedOver.Empty() {
			t.Errorf("%s: %v", file.Path, sheet.PassedOver)
		}
	}
}

func TestProgrammeOfPayments(t *testing.T) {
	const payments = "户主姓名|身份证号|账号|金额\n张三|{0}|6210001|72"
	for path, want := range map[string]*roster.Kind{
		"农村低保发放清册.csv":             roster.RuralDibao,
		"发放清册/城市低保2016年12月.csv":    roster.UrbanDibao,
		"五保/一折通发放.csv":             roster.Tekun,
		"一折通发放/孤儿.csv":             roster.Orphan,
		"优抚/2016年发放清册.csv":         roster.Veteran,
		"一折通发放/乡镇001.csv":          nil,
		"一折通发放/低保2016年第四季度发放表.csv": nil,
	} {
		if sheet := readTable(t, path, payments); sheet.Kind != roster.PaymentList || sheet.Programme != want {
			t.Errorf("%s: kind %v, programme %v", path, sheet.Why.Text.EN, sheet.Programme)
		}
	}
}

func TestSheetOutranksFile(t *testing.T) {
	sheet := &roster.Sheet{File: &roster.File{Path: "农村低保2016.xlsx"}, Name: "五保", Pool: roster.NewPool()}
	recognise(sheet, understood(heading{texts: map[int]string{0: "姓名", 1: "身份证号"}}), func(string) roster.Field { return roster.NoField }, nil)
	if sheet.Kind != roster.Tekun {
		t.Error(sheet.Why)
	}
}

func TestUnrecognisedSaysWhatItLacks(t *testing.T) {
	sheet := readTable(t, "死亡.csv", "姓名|身份证号|住址\n张三|{0}|甲村")
	if got := sheet.Why.In(words.Chinese, words.Full); sheet.Kind != nil || !strings.Contains(got, "死亡名单") || !strings.Contains(got, "死亡日期") {
		t.Errorf("%v: %s", sheet.Kind, got)
	}
}

func TestHeadingTable(t *testing.T) {
	files := map[string][]byte{
		"列名.csv": asCSV(t, table("文件|表|列名|字段\n五保||编码|身份证号")),
		"五保.csv": asCSV(t, table("姓名|编码|供养方式\n张三|{0}|集中")),
	}
	input := readFolder(t, files)
	sheet := input.Files[0].Sheets[0]
	if sheet.Kind != roster.Tekun || sheet.Row(0).Text(roster.FieldIDNumber) != number(1) {
		t.Errorf("the table of headings was not heeded: %v", sheet.Why)
	}
	folder := t.TempDir()
	place := filepath.Join(folder, "列名.csv")
	if err := os.WriteFile(place, []byte("列名,字段\n编码,身份证好\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Read([]string{folder}, Options{}); err == nil || !strings.Contains(err.Error(), "身份证好") {
		t.Errorf("a misspelt field gives %v", err)
	}
}

func TestWalkNamesFilesOfSeveralFolders(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"b/x.csv", "a/x.csv", "a/c/x.csv"} {
		place := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(place), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(place, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	found, err := walk([]string{filepath.Join(folder, "b"), filepath.Join(folder, "a")}, []string{filepath.Join(folder, "a", "x.csv")})
	if err != nil {
		t.Fatal(err)
	}
	var shown []string
	for _, file := range found {
		shown = append(shown, file.shown)
	}
	if want := []string{"a/c/x.csv", "a/x.csv", "b/x.csv"}; !slices.Equal(shown, want) {
		t.Errorf("got %v, want %v", shown, want)
	}
	if _, err := Read([]string{filepath.Join(folder, "none")}, Options{}); err == nil {
		t.Error("a path that does not exist is no error")
	}
}

func TestResultDoesNotDependOnWorkers(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"甲镇", "乙镇", "丙镇", "丁镇"} {
		if err := os.WriteFile(filepath.Join(folder, name+".csv"), asCSV(t, table(strings.ReplaceAll(twoPersons, "甲镇", name))), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var results []string
	for _, workers := range []int{1, 4} {
		done := 0
		input, err := Read([]string{folder}, Options{Workers: workers, Progress: func(Progress) { done++ }})
		if err != nil || done != 4 {
			t.Fatal(err, done)
		}
		var result strings.Builder
		for _, file := range input.Files {
			result.WriteString(file.Path + textsOf(file.Sheets[0], roster.FieldName, roster.FieldIDNumber))
		}
		results = append(results, result.String())
	}
	if results[0] != results[1] {
		t.Errorf("%s\n%s", results[0], results[1])
	}
}

func TestBudgetReadsLargeFilesAlone(t *testing.T) {
	b := newBudget(10)
	if held := b.take(25); held != 10 {
		t.Fatalf("took %d", held)
	}
	waited := make(chan int64)
	go func() { waited <- b.take(3) }()
	select {
	case <-waited:
		t.Error("a second file was let in beside one that fills the budget")
	default:
	}
	b.give(10)
	if held := <-waited; held != 3 || b.left != 7 {
		t.Errorf("took %d, left %d", held, b.left)
	}
}
