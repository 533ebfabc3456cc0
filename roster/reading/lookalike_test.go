package reading

import (
	"rollcheck/roster"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// readArchive reads the sheets of an archive of text tables.
func readArchive(t *testing.T, path string) map[string]*roster.Sheet {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, file := range archive.Files {
		files[file.Name] = file.Data
	}
	sheets := map[string]*roster.Sheet{}
	for _, file := range readFolder(t, files).Files {
		if len(file.Sheets) != 1 {
			t.Fatalf("%s has %d sheets: %v", file.Path, len(file.Sheets), file.Fault)
		}
		sheets[file.Path] = file.Sheets[0]
	}
	return sheets
}

// What is no roster is taken for none, and what it is not is said.
func TestLookAlikes(t *testing.T) {
	for path, sheet := range readArchive(t, "testdata/lookalikes.txtar") {
		if sheet.Kind != nil {
			t.Errorf("%s is taken for %s: %s", path, sheet.Kind.Name, sheet.Why.In("en", "full"))
		}
		if sheet.Why.Empty() && sheet.PassedOver.Empty() {
			t.Errorf("%s: nothing is said", path)
		}
		if !sheet.Account.Balanced() || sheet.Records() != 0 {
			t.Errorf("%s: account %+v", path, sheet.Account)
		}
	}
}

// A paper that names itself is passed over, one that does not is left unknown.
func TestPapersPassedOver(t *testing.T) {
	sheets := readArchive(t, "testdata/lookalikes.txtar")
	for path, want := range map[string]bool{"村干部培训签到表.csv": true, "值班表2016年12月.csv": false, "发票.csv": true, "报销.csv": false} {
		if got := !sheets[path].PassedOver.Empty(); got != want {
			t.Errorf("%s: passed over %v", path, sheets[path].PassedOver)
		}
	}
}

// A word of another paper in the title of a roster (公示稿) does not make it unread: its own
// columns decide.
func TestWordOfAnotherPaper(t *testing.T) {
	const rows = "\n村|姓名|身份证号|月补助额\n甲村|张三|{0}|72"
	for title, want := range map[string]*roster.Kind{"甲镇农村低保花名册（公示稿）": roster.RuralDibao, "甲镇城市低保花名册（公示稿）": roster.UrbanDibao, "农村低保台账": roster.RuralDibao, "办公用品": nil} {
		if sheet := readTable(t, "表一.csv", title+rows); sheet.Kind != want {
			t.Errorf("%s: %s", title, sheet.Why.In("en", "full"))
		}
	}
}
