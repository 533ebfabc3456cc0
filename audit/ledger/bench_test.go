package ledger

import (
	"fmt"
	"path/filepath"
	"testing"
)

// A ledger of 40,000 findings in 50 batches, as a county has it after some years.
func BenchmarkOpen(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "核实台账")
	l := &Ledger{Dir: dir, states: map[string]*State{}}
	var err error
	for batch := range 50 {
		var lines []Line
		run := &Run{}
		for i := range 800 {
			id := batch*800 + i
			lines = append(lines, found(id), answer(id, says{Conclusion: "属实", Reason: "death", StopMonth: "2017-01", Remark: fmt.Sprint(i)}))
			run.Found = append(run.Found, number16(id))
		}
		if _, err = l.write(header("audit"), append(lines, run)); err != nil {
			b.Fatal(err)
		}
	}
	bytes := 0
	for _, content := range contents(b, dir) {
		bytes += len(content)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		if l, err := Open(dir); err != nil || l.Lines() != 50*1601 {
			b.Fatal(err)
		}
	}
}
