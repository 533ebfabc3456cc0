package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
)

// sentReport is a report of the demo township that was registered, with the ledger beside it.
type sentReport struct {
	folder, ledger string
	ids            []string            // of the rows of the list, in order
	filled         map[string]filledIn // what the officers write, by number
}

// filledIn is an answer by heading.
type filledIn map[string]string

// headRow is the row of the headings of the list, from 0.
const headRow = 3

// eight are the columns officers fill, in their order; the first one is the tenth of the sheet.
var eight = []string{"核实结论", "处理措施", "清退原因", "停发月份", "追缴金额", "核实人", "核实时间", "备注"}

// sent audits the demo township, registers the report and thinks out an answer for six of seven
// of its rows, no two alike.
func sent(t *testing.T, folder string) *sentReport {
	t.Helper()
	s := &sentReport{folder: folder, ledger: filepath.Join(folder, "核实台账"), filled: map[string]filledIn{}}
	report := filepath.Join(folder, "报告.xlsx")
	if code, told := command(t, "audit", townshipFolder, "--as-of", "2016-12-31", "--due", "2017-03-31", "--ledger", s.ledger, "-o", report); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told)
	}
	file, err := excelize.OpenFile(report)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := rowsOf(t, file, "疑点清单")
	if head := rows[headRow]; head[0] != "疑点编号" || !slices.Equal(head[9:17], eight) {
		t.Fatalf("headings %q", head)
	}
	for i, row := range rows[headRow+1:] {
		id := roster.FindingNumber(row[0])
		if id == "" {
			break
		}
		s.ids = append(s.ids, id)
		if i%7 == 3 {
			continue
		}
		answer := filledIn{"核实结论": roster.Conclusions[i%4], "处理措施": "已处理", "核实人": fmt.Sprintf("张%d", i), "核实时间": "2017-01-05", "备注": fmt.Sprintf("第%d条已核", i)}
		if i%4 == 0 {
			answer["清退原因"], answer["停发月份"] = "death", "2017-01"
		}
		if money := row[6]; money != "" && i > 8 {
			answer["追缴金额"] = money + ".00"
		}
		s.filled[id] = answer
	}
	return s
}

// typed writes the table of what is typed where, for LibreOffice.
func (s *sentReport) typed(t *testing.T) {
	t.Helper()
	var text strings.Builder
	for i, id := range s.ids {
		for column, title := range eight {
			said := s.filled[id][title]
			if title == "清退原因" && said != "" {
				said = "死亡"
			}
			if said != "" {
				fmt.Fprintf(&text, "%d\t%d\t%s\n", headRow+1+i, 9+column, said)
			}
		}
	}
	write(t, filepath.Join(s.folder, "answers.tsv"), text.String())
}

// libreOfficeMangles runs testdata/mangle.bas on the folder of a report.
func libreOfficeMangles(t *testing.T, folder string) {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		t.Fatal("soffice is not installed, and ROLLCHECK_TEST_ALL=1 asks for every test")
	}
	profile := filepath.Join(folder, "profile")
	start := func(arguments ...string) {
		arguments = append([]string{"-env:UserInstallation=file://" + filepath.ToSlash(profile), "--headless"}, arguments...)
		if told, err := exec.CommandContext(t.Context(), program, arguments...).CombinedOutput(); err != nil {
			t.Fatalf("soffice: %v\n%s", err, told)
		}
	}
	start("--terminate_after_init") // makes the profile
	source, err := os.ReadFile("testdata/mangle.bas")
	if err != nil {
		t.Fatal(err)
	}
	basic := filepath.Join(profile, "user", "basic")
	if err := os.MkdirAll(filepath.Join(basic, "Standard"), 0o700); err != nil {
		t.Fatal(err)
	}
	const head = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	write(t, filepath.Join(basic, "script.xlc"), head+`<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`)
	write(t, filepath.Join(basic, "Standard", "script.xlb"), head+`<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`)
	write(t, filepath.Join(basic, "Standard", "Module1.xba"), head+`<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">`+html.EscapeString(string(source))+`</script:module>`)
	start("macro:///Standard.Module1.Main(" + filepath.ToSlash(folder) + ")")
}

// settledLedger is what `settle --yes` makes of files, on a copy of the ledger.
type settledLedger struct {
	code  int
	told  string
	state map[string]struct {
		State  string
		Answer filledIn
	}
}

func (s *sentReport) settle(t *testing.T, paths ...string) settledLedger {
	t.Helper()
	copied := filepath.Join(t.TempDir(), "核实台账")
	if err := os.CopyFS(copied, os.DirFS(s.ledger)); err != nil {
		t.Fatal(err)
	}
	var out, complaints, book bytes.Buffer
	code := run(append([]string{"settle", "--as-of", "2017-03-20", "--yes", "--ledger", copied}, paths...), strings.NewReader(""), &out, &complaints)
	result := settledLedger{code: code, told: out.String() + complaints.String()}
	if code := run([]string{"ledger", copied, "--format", "json"}, strings.NewReader(""), &book, &complaints); code != exitDone {
		t.Fatalf("ledger: exit code %d: %s", code, complaints.String())
	}
	if err := json.Unmarshal(book.Bytes(), &result); err != nil {
		t.Fatal(err)
	}
	return result
}

func (l *settledLedger) UnmarshalJSON(text []byte) error {
	parsed := struct {
		State *map[string]struct {
			State  string
			Answer filledIn
		}
	}{&l.state}
	return json.Unmarshal(text, &parsed)
}

// compare fails where a number has another answer than the one that was given to it. It returns
// how many have their answer, and those that have none.
func (s *sentReport) compare(t *testing.T, got settledLedger, want map[string]filledIn) (right int, without []string) {
	t.Helper()
	for _, id := range s.ids {
		state := got.state[id]
		switch {
		case state.State == "disputed":
			t.Errorf("%s is disputed", id)
		case len(state.Answer) == 0 && len(want[id]) > 0:
			without = append(without, id)
		case !maps.Equal(state.Answer, want[id]):
			t.Errorf("%s: got %v, given %v", id, state.Answer, want[id])
		default:
			if len(want[id]) > 0 {
				right++
			}
		}
	}
	return right, without
}

// changed are the answers with some of them otherwise.
func (s *sentReport) changed(change func(i int, answer filledIn) filledIn) map[string]filledIn {
	all := map[string]filledIn{}
	for i, id := range s.ids {
		if answer := change(i, maps.Clone(s.filled[id])); answer != nil {
			all[id] = answer
		}
	}
	return all
}

// Every answer of a list that LibreOffice mangled as officers do comes back to the finding it
// was given for, or is refused; none comes to another.
func TestReturnedFromLibreOffice(t *testing.T) {
	if !everything() {
		t.Skip("takes minutes, and under the detector many")
	}
	s := sent(t, t.TempDir())
	s.typed(t)
	libreOfficeMangles(t, s.folder)
	merged := s.changed(func(i int, answer filledIn) filledIn {
		if i == 7 || i == 8 {
			return s.filled[s.ids[6]]
		}
		return answer
	})
	typedDay := s.changed(func(_ int, answer filledIn) filledIn {
		if answer != nil {
			answer["核实时间"] = "2017-03-05"
		}
		return answer
	})
	all := len(s.filled)
	for _, returned := range []struct {
		file string
		want map[string]filledIn
		lost int // answers that are refused, or whose rows are gone
		code int
	}{
		{"saved.xlsx", s.filled, 0, exitDone}, {"saved.xls", s.filled, 0, exitDone}, {"saved.ods", s.filled, 0, exitDone},
		{"page.xls", s.filled, 0, exitDone},
		{"saved-疑点清单.csv", s.filled, 0, exitDone}, {"gb18030-疑点清单.csv", s.filled, 0, exitDone},
		{"moved.xlsx", s.filled, 0, exitDone}, {"pasted.xlsx", s.filled, 0, exitDone}, {"pasted.xls", s.filled, 0, exitDone}, {"alone.xlsx", s.filled, 0, exitDone},
		{"shuffled.xlsx", s.filled, 3, exitDone}, {"retyped.xlsx", s.filled, 0, exitDone},
		{"first gone.xlsx", s.filled, 0, exitDone}, {"last gone.xlsx", s.filled, 0, exitDone}, {"both gone.xlsx", s.filled, all, exitFindings},
		{"merged.xlsx", merged, 0, exitDone}, {"half sorted.xlsx", s.filled, -1, exitFindings}, {"typed day.xlsx", typedDay, 0, exitDone},
	} {
		got := s.settle(t, filepath.Join(s.folder, returned.file))
		right, without := s.compare(t, got, returned.want)
		t.Logf("%s: %d of %d answers, exit code %d", returned.file, right, all, got.code)
		if got.code != returned.code || returned.lost >= 0 && len(without) != returned.lost {
			t.Errorf("%s: %d answers lost, %d stated; exit code %d, %d stated\n%s", returned.file, len(without), returned.lost, got.code, returned.code, got.told)
		}
	}
	names, err := filepath.Glob(filepath.Join(s.folder, "*"))
	if err != nil {
		t.Fatal(err)
	}
	names = slices.DeleteFunc(names, func(name string) bool {
		return slices.Contains([]string{"answers.tsv", "merged.xlsx", "half sorted.xlsx", "typed day.xlsx", "profile", "核实台账"}, filepath.Base(name))
	})
	got := s.settle(t, zipped(t, names))
	if right, _ := s.compare(t, got, s.filled); right != all || got.code != exitFindings {
		t.Errorf("all in one .zip: %d of %d answers, exit code %d\n%s", right, all, got.code, got.told)
	}
	t.Log(got.told)
}

// zipped packs files.
func zipped(t *testing.T, names []string) string {
	t.Helper()
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		part, err := archive.Create(filepath.Base(name))
		if err == nil {
			_, err = part.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "反馈.zip")
	write(t, path, packed.String())
	return path
}
