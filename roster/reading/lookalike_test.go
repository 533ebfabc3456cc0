package reading

import (
	"rollcheck/roster"
	"strings"
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

// A roster whose title holds the word of another paper is named with that word; a paper that
// lacks columns is not.
func TestWordAgainstARoster(t *testing.T) {
	const rows = "\n村|姓名|身份证号|月补助额\n甲村|张三|{0}|72"
	for title, against := range map[string]string{"甲镇农村低保花名册（公示稿）": "公示", "甲镇城市低保花名册（公示稿）": "公示", "办公用品": ""} {
		sheet := readTable(t, "表一.csv", title+rows)
		got := ""
		if sheet.Kind == nil && len(sheet.Nearest) > 0 {
			got = sheet.Nearest[0].Against
		}
		if sheet.Kind != nil || got != against || strings.Contains(title, "城市") && sheet.Nearest[0].Kind != roster.UrbanDibao {
			t.Errorf("%s: kind %v, nearest %v, %s", title, sheet.Kind, sheet.Nearest, sheet.Why.In("en", "full"))
		}
	}
}
