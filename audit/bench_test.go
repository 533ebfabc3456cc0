package audit_test

import (
	"path/filepath"
	"runtime"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/rules"
	"rollcheck/cmd/rollcheck/demo"
	"rollcheck/roster/reading"
)

const benchmarkDay = 20161231

// benchmarkInput reads an invented county: 31,000 persons, 156,000 rows, every kind of list.
func benchmarkInput(b *testing.B) *reading.Input {
	b.Helper()
	county, err := demo.Make(1, demo.SizeCounty)
	if err != nil {
		b.Fatal(err)
	}
	folder := filepath.Join(b.TempDir(), "county")
	if err := county.Write(folder); err != nil {
		b.Fatal(err)
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		b.Fatal(err)
	}
	return input
}

func live() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// BenchmarkResolve joins the rows of a county, and says what a row costs once it is joined.
func BenchmarkResolve(b *testing.B) {
	input := benchmarkInput(b)
	rows := 0
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			rows += sheet.Records()
		}
	}
	before := live()
	var joined *county.County
	for b.Loop() {
		var err error
		if joined, err = audit.Resolve(input, benchmarkDay, rules.AllParams()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(live()-before)/float64(rows), "B/row")
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
	runtime.KeepAlive(joined)
}

// BenchmarkRules runs each rule over the same county: its share of the whole.
func BenchmarkRules(b *testing.B) {
	joined, err := audit.Resolve(benchmarkInput(b), benchmarkDay, rules.AllParams())
	if err != nil {
		b.Fatal(err)
	}
	for _, rule := range rules.All {
		b.Run(rule.ID, func(b *testing.B) {
			findings := 0
			for b.Loop() {
				findings = audit.RunRule(joined, rule)
			}
			b.ReportMetric(float64(findings), "findings")
		})
	}
}
