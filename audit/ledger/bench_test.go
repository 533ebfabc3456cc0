package ledger

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// county writes a ledger as a county has it after some years: 40,000 findings and 8,000 lines of
// the clearance in 50 batches, most of them answered.
func county(b testing.TB, dir string) *Ledger {
	b.Helper()
	l := &Ledger{Dir: dir, states: map[string]*State{}}
	for batch := range 50 {
		var lines []Line
		run := &Run{AsOf: "2017-03-20", Digest: fmt.Sprint(batch), Due: "2017-03-31"}
		for i := range 800 {
			id := batch*800 + i
			sent := found(id)
			sent.Township, sent.Number = fmt.Sprintf("第%d乡", id%18), fmt.Sprintf("9901011950%08d", id)
			lines = append(lines, sent)
			run.Found = append(run.Found, number16(id))
			if i%5 == 0 {
				leaves := leaving(1<<32 + id)
				leaves.Number, leaves.Findings = sent.Number, []string{number16(id), number16(id + 1)}
				lines = append(lines, leaves)
			}
			if i%2 == 0 {
				lines = append(lines, answer(id, says{Conclusion: "属实", Reason: "death", StopMonth: "2017-01", Remark: fmt.Sprint(i)}))
			}
		}
		if _, err := l.write(header("audit"), append(lines, run)); err != nil {
			b.Fatal(err)
		}
	}
	return l
}

func BenchmarkOpen(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "核实台账")
	lines := county(b, dir).Lines()
	bytes := 0
	for _, content := range contents(b, dir) {
		bytes += len(content)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		if l, err := Open(dir); err != nil || l.Lines() != lines {
			b.Fatal(err)
		}
	}
}

// returnedTable is a list of 40,000 findings in which every row is filled.
func returnedTable() string {
	var text strings.Builder
	text.WriteString("疑点编号,乡镇村,姓名,核实结论,清退原因,停发月份,核实人,备注,核对编号(勿改)\n")
	for id := range 40000 {
		number := roster.InFours(number16(id))
		fmt.Fprintf(&text, "%s,第%d乡·上坪村,王阿伊舍,部分属实,死亡,2017-02,张三,王阿伊舍已故,%s\n", number, id%18, number)
	}
	return text.String()
}

// sheetsOf reads returned lists.
func sheetsOf(b testing.TB, paths ...string) (sheets []*roster.Sheet) {
	b.Helper()
	input, err := reading.Read(paths, reading.Options{Forms: true})
	if err != nil {
		b.Fatal(err)
	}
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.InUse() {
				sheets = append(sheets, sheet)
			}
		}
	}
	return sheets
}

func BenchmarkTake(b *testing.B) {
	l := county(b, filepath.Join(b.TempDir(), "核实台账"))
	path := filepath.Join(b.TempDir(), "反馈.csv")
	if err := os.WriteFile(path, []byte(returnedTable()), 0o600); err != nil {
		b.Fatal(err)
	}
	sheets := sheetsOf(b, path)
	b.ReportAllocs()
	for b.Loop() {
		rows, err := l.Take(sheets, Settling{Day: roster.NewDate(2017, 4, 2)})
		if err != nil || len(rows) != 40000 {
			b.Fatal(len(rows), err)
		}
	}
}

// The figures of a county: clearances, standings and remedies.
func BenchmarkFigures(b *testing.B) {
	l := county(b, filepath.Join(b.TempDir(), "核实台账"))
	day := roster.NewDate(2017, 4, 2)
	for b.Loop() {
		l.Clearances()
		l.Tallies(day)
		l.Remedies(day)
	}
}
