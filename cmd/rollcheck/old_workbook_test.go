package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"rollcheck/cmd/rollcheck/demo"
	"rollcheck/roster/reading"
)

// oldWorkbooks are files of the township as LibreOffice saves them for Excel 97, by their paths there.
func oldWorkbooks(t *testing.T) map[string][]byte {
	t.Helper()
	found := map[string][]byte{}
	for _, stem := range []string{"特困/石桥乡2016年特困供养人员花名册", "一折通发放/2016年第四季度城市低保特困孤儿优抚发放清册"} {
		content, err := os.ReadFile("testdata/office/" + filepath.Base(stem) + ".xls")
		if err != nil {
			t.Fatal(err)
		}
		found[stem] = content
	}
	return found
}

// Files saved for Excel 97 give the same findings as those they were made from.
func TestSameFindingsFromOldWorkbooks(t *testing.T) {
	township := makeTownship(t)
	want := findingsOf(auditFolder(t, reading.Options{}, townshipFolder))
	old := oldWorkbooks(t)
	var files []demo.File
	for _, file := range township.Files {
		stem := file.Path[:len(file.Path)-len(filepath.Ext(file.Path))]
		if content := old[stem]; content != nil {
			file.Path, file.Content = stem+".xls", content
			delete(old, stem)
		}
		files = append(files, file)
	}
	if len(old) > 0 {
		t.Fatalf("no file of the township beside %d of the old ones", len(old))
	}
	folder := t.TempDir()
	writeFiles(t, folder, files)
	if got := findingsOf(auditFolder(t, reading.Options{}, folder)); got != want {
		t.Errorf("findings differ:\n%s", difference(want, got))
	}
}

// A workbook for Excel 97 with a wrong bit, an empty sector or an end too early gives all its
// records, or says that it may not: a sheet it does not know is among what it says.
func TestDamagedOldWorkbooks(t *testing.T) {
	step := 97
	if everything() {
		step = 7
	}
	const sector = 512
	path := filepath.Join(t.TempDir(), "花名册.xls")
	records := func(content []byte) (count int, said bool) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		input, err := reading.Read([]string{path}, reading.Options{})
		if err != nil {
			return 0, true
		}
		for _, file := range input.Files {
			said = said || file.Fault != nil
			for _, sheet := range file.Sheets {
				count += sheet.Account.Records
				said = said || !sheet.Doubt.Empty() || sheet.Fault != nil || sheet.Account.Unread > 0 || sheet.Kind == nil
			}
		}
		return count, said
	}
	runs, told := 0, 0
	for stem, whole := range oldWorkbooks(t) {
		want, said := records(whole)
		if said || want == 0 {
			t.Fatalf("%s: %d records, said %t", stem, want, said)
		}
		try := func(what string, at int, content []byte) {
			got, said := records(content)
			runs++
			if said {
				told++
			} else if got < want {
				t.Errorf("%s: %s at %d: %d records of %d, and nothing is said", stem, what, at, got, want)
			}
		}
		for at := 0; at < len(whole); at += step {
			flipped := bytes.Clone(whole)
			flipped[at] ^= 1 << (at % 8)
			try("a bit", at, flipped)
		}
		for at := 0; at < len(whole); at += sector {
			zeroed := bytes.Clone(whole)
			clear(zeroed[at:min(at+sector, len(whole))])
			try("a sector", at, zeroed)
			try("the end", at, whole[:at])
		}
	}
	t.Logf("%d damages, %d told", runs, told)
	if told == 0 {
		t.Error("no damage was noticed: the test proves nothing")
	}
}
