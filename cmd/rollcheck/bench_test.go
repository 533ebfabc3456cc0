package main

import (
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster/reading"
)

// BenchmarkAudit is the whole program on one and on ten generated counties: read, join, run the
// rules, write the report as .json and .xlsx. It says what a row of the input costs in memory
// once it is read and audited.
func BenchmarkAudit(b *testing.B) {
	for _, size := range []struct{ name, scale string }{{"31430", "1"}, {"314300", "10"}} {
		b.Run(size.name, func(b *testing.B) {
			folder := filepath.Join(b.TempDir(), "county")
			if out, err := exec.Command("python3", "../../../shared/bench/gen.py", folder, size.scale).CombinedOutput(); err != nil {
				b.Skip("the county could not be generated: " + string(out))
			}
			reports := b.TempDir()
			arguments := []string{"audit", folder, "--as-of", "2011-12-31", "-o", filepath.Join(reports, "a.json"), "-o", filepath.Join(reports, "a.xlsx")}
			for b.Loop() {
				if code := run(arguments, strings.NewReader(""), io.Discard, io.Discard); code != exitDone {
					b.Fatal(code)
				}
			}
			reportRow(b, folder)
		})
	}
}

// reportRow reports the bytes a record keeps.
func reportRow(b *testing.B, folder string) {
	live := func() uint64 {
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		return stats.HeapAlloc
	}
	empty := live()
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		b.Fatal(err)
	}
	read := live()
	report, err := audit.Audit(input, audit.Options{AsOf: 20111231, Rules: rules.All, Known: rules.All, Params: rules.AllParams()})
	if err != nil {
		b.Fatal(err)
	}
	audited := live()
	rows := 0
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			rows += sheet.Records()
		}
	}
	b.ReportMetric(float64(read-empty)/float64(rows), "B/row-read")
	b.ReportMetric(float64(audited-empty)/float64(rows), "B/row-audited")
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
	runtime.KeepAlive(report)
}
