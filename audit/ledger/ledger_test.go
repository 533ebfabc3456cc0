package ledger

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

func header(verb string) Batch { return Batch{Made: "2017-03-20", Verb: verb, Tool: "0.2.0"} }

func number16(i int) string { return fmt.Sprintf("%016x", i) }

// fixed composes the same lines against any state.
func fixed(lines ...Line) func(*Ledger) ([]Line, error) {
	return func(*Ledger) ([]Line, error) { return lines, nil }
}

func found(i int) *Found {
	return &Found{ID: number16(i), Rule: "paid-after-death", Key: "2016-07", Programme: "rural-dibao", Severity: "violation", Grade: "A",
		Township: "石桥乡", Village: "上坪村", Name: "王阿伊舍", Number: "990101195003150072", Persons: 1, Months: 5,
		Monthly: "89.00", Recoverable: "445.00", Clearance: "death", Facts: "5d2c91aa"}
}

func leaving(i int) *Leaving {
	return &Leaving{ID: number16(i), Programme: "rural-dibao", Township: "石桥乡", Village: "上坪村", Head: "王阿伊舍", Number: "990101195003150072",
		Reason: "death", Whole: true, Households: 1, Persons: 1, Names: []string{"王阿伊舍"},
		Monthly: "89.00", Months: 5, Recoverable: "445.00", Findings: []string{number16(1)}}
}

func answer(i int, given says) *Answer {
	return &Answer{ID: number16(i), Says: given, Written: says{StopMonth: "2017年1月"},
		File: "反馈/石桥乡.xlsx", Sheet: "疑点清单", Row: 4, SHA256: "b35d52", On: "0001-f57a6fc2"}
}

// five writes a ledger of five batches, with every kind of line and every member in use.
func five(t testing.TB, dir string) *Ledger {
	t.Helper()
	l, err := Open(dir)
	for _, batch := range []struct {
		verb  string
		lines []Line
	}{
		{"audit", []Line{leaving(9), found(2), found(1), &Run{AsOf: "2017-03-20", Digest: "7f3a19c2", Due: "2017-03-31", Rules: []string{"paid-after-death"},
			NotRun: []NotRun{{"vehicle", "柳林乡"}}, Found: []string{number16(1), number16(2)}}}},
		{"settle", []Line{answer(1, says{Conclusion: "属实", Reason: "death", StopMonth: "2017-01", Remark: "a<b&\"c\"\u2028𬭎"})}},
		{"settle", []Line{answer(2, says{Conclusion: "不属实"}), answer(9, says{StopMonth: "2017-01", Recovered: "445.00"})}},
		{"settle", []Line{answer(1, says{Conclusion: "政策允许"})}},
		{"settle", []Line{&Answer{ID: number16(1), Says: says{Conclusion: "政策允许"}, Replaces: says{Conclusion: "属实"}, Row: 5}}},
	} {
		if err != nil {
			t.Fatal(err)
		}
		l, err = l.Append(header(batch.verb), fixed(batch.lines...))
	}
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// reopen reads a ledger that has to verify.
func reopen(t testing.TB, dir string) *Ledger {
	t.Helper()
	l, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestRoundTrip(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	written := five(t, dir)
	read := reopen(t, dir)
	if !reflect.DeepEqual(written.states, read.states) || !reflect.DeepEqual(written.runs, read.runs) || !slices.Equal(written.hashes, read.hashes) {
		t.Error("what was written is not what is read")
	}
	if read.Batches() != 5 || read.Lines() != 9 || len(read.Leftovers)+len(read.Strangers) != 0 {
		t.Errorf("%d batches, %d lines, leftovers %q %q", read.Batches(), read.Lines(), read.Leftovers, read.Strangers)
	}
	if got, want := read.IDs(), []string{number16(1), number16(2), number16(9)}; !slices.Equal(got, want) {
		t.Errorf("numbers %q, want %q", got, want)
	}
	one := read.State(number16(1))
	if !one.Settled() || one.Says[Conclusion] != "政策允许" || len(one.Answers) != 3 {
		t.Errorf("the state of the first number is %+v", one)
	}
	if got := one.Answers[0]; got.Says[Remark] != "a<b&\"c\"\u2028𬭎" || got.At != (Place{2, 2, "2017-03-20"}) {
		t.Errorf("its first answer is %+v", got)
	}
	run := read.Runs()[0]
	run.At = Place{}
	if want := (&Run{AsOf: "2017-03-20", Digest: "7f3a19c2", Due: "2017-03-31", Rules: []string{"paid-after-death"},
		NotRun: []NotRun{{"vehicle", "柳林乡"}}, Found: []string{number16(1), number16(2)}}); !reflect.DeepEqual(run, want) {
		t.Errorf("the run is %+v", run)
	}
	if read.State(number16(3)) != nil {
		t.Error("a number nobody registered has a state")
	}
}

// The bytes of a file are those of the design.
func TestFormat(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	l := reopen(t, dir)
	if l.Page() != "" || l.HasPage("") || l.HasPage("0000-") || l.Batches() != 0 {
		t.Error("an empty ledger has a page")
	}
	l, err := l.Append(header("audit"), fixed(found(0x2b40), &Run{AsOf: "2017-03-20"}))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, "0001.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"t":"batch","no":1,"prev":"","made":"2017-03-20","verb":"audit","tool":"0.2.0"}
{"t":"run","as_of":"2017-03-20","digest":"","due":""}
{"t":"found","id":"0000000000002b40","rule":"paid-after-death","key":"2016-07","programme":"rural-dibao","severity":"violation","grade":"A",` +
		`"township":"石桥乡","village":"上坪村","name":"王阿伊舍","number":"990101195003150072",` +
		`"persons":1,"months":5,"monthly":"89.00","recoverable":"445.00","clearance":"death","facts":"5d2c91aa"}
{"t":"end","lines":2,"sha256":"` + l.hashes[0] + `"}
`
	if string(got) != want {
		t.Errorf("the file holds\n%s\nwant\n%s", got, want)
	}
	page := "0001-" + l.hashes[0][:8]
	if l.Page() != page || !l.HasPage(page) || l.HasPage("0001-00000000") || l.HasPage("0002"+page[4:]) || l.HasPage("1"+page[4:]) {
		t.Errorf("the page is %s", l.Page())
	}
	for name, want := range map[string]os.FileMode{"": 0o700, "0001.jsonl": 0o600} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != want {
			t.Errorf("%q has mode %v, %v", name, info.Mode(), err)
		}
	}
}

// The same lines in any order are the same bytes, and a line stands there once.
func TestOrder(t *testing.T) {
	lines := []Line{&Run{AsOf: "2017-03-20"}, found(1), found(2), leaving(3),
		answer(1, says{Conclusion: "属实"}), answer(1, says{Conclusion: "不属实"}), answer(2, says{})}
	want := compose(header("settle"), lines)
	back := slices.Clone(lines)
	slices.Reverse(back)
	if got := compose(header("settle"), append(back, lines...)); string(got) != string(want) {
		t.Errorf("another order gives\n%s\nwant\n%s", got, want)
	}
}

// Where there is nothing to write, nothing is written, not even a folder.
func TestNothingToWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	l, err := reopen(t, dir).Append(header("settle"), fixed())
	if err != nil || l.Batches() != 0 {
		t.Errorf("%v, %v", l, err)
	}
	wrong := errors.New("not composed")
	if _, err = l.Append(header("settle"), func(*Ledger) ([]Line, error) { return nil, wrong }); err != wrong {
		t.Errorf("the error is %v", err)
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("there is a folder: %v", err)
	}
}

// A line that could not be read again is not written.
func TestUnfitLine(t *testing.T) {
	for _, line := range []Line{found(1), leaving(1), answer(1, nil)} {
		for _, id := range []string{"", "2b40-f7e0-6830-c7e7", "2B40F7E06830C7E7", "2b40f7e06830c7e", "2b40f7e06830c7e71"} {
			reflect.ValueOf(line).Elem().FieldByName("ID").SetString(id)
			dir := t.TempDir()
			if _, err := reopen(t, dir).Append(header("audit"), fixed(line)); err == nil {
				t.Errorf("a %s with the number %q was written", line.kind(), id)
			}
			if entries, _ := os.ReadDir(dir); len(entries) > 0 {
				t.Errorf("there is %v", entries)
			}
		}
	}
}

// What is not of the ledger is named and counts for nothing.
func TestOtherFiles(t *testing.T) {
	dir := t.TempDir()
	five(t, dir)
	for _, name := range []string{".new-0123456789abcdef", ".torn-0006-0123456789abcdef", "0006.jsonl.bak",
		"0006 - 副本.jsonl", "6.jsonl", "Thumbs.db", "0000.jsonl", "00006.jsonl"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	l := reopen(t, dir)
	if l.Batches() != 5 || len(l.Leftovers) != 2 || len(l.Strangers) != 6 {
		t.Errorf("%d batches, leftovers %q, strangers %q", l.Batches(), l.Leftovers, l.Strangers)
	}
}

// A file in the place of the folder, or a folder in that of a file, is said.
func TestNoLedger(t *testing.T) {
	path := filepath.Join(t.TempDir(), "核实台账")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	var told *words.Error
	if _, err := Open(path); !errors.As(err, &told) || told.What.Text != words.LedgerNoFolder {
		t.Errorf("a file is read as a ledger: %v", err)
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "0001.jsonl"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); !errors.As(err, &told) || !strings.Contains(err.Error(), words.LedgerNotAFile.ZH) {
		t.Errorf("a folder is read as a file: %v", err)
	}
}

func TestPagesBeyondFourDigits(t *testing.T) {
	if name := fileName(12345); name != "12345.jsonl" || number(name) != 12345 || number("012345.jsonl") != 0 {
		t.Errorf("file 12345 is %s", name)
	}
}
