package reading

import (
	"fmt"
	"testing"

	"rollcheck/roster"
)

// sheetAt is a sheet of one column of values that names a place.
func sheetAt(township, village string, values ...roster.Value) *roster.Sheet {
	sheet := &roster.Sheet{Kind: roster.RuralDibao, Township: township, Village: village, Rows: make([]int32, len(values)), Columns: []roster.Column{{Field: roster.FieldName}}}
	sheet.Values = []roster.Packed{roster.Pack(values, &roster.DistinctValues{})}
	return sheet
}

// TestCopiesByPlace holds that a copy is found whatever places the two name, unless they name two.
func TestCopiesByPlace(t *testing.T) {
	names := []string{"", "甲乡", "乙乡"}
	for i := range 81 {
		first := sheetAt(names[i%3], names[i/3%3], 1, 2, 3)
		second := sheetAt(names[i/9%3], names[i/27%3], 1, 2, 3)
		first.File, second.File = &roster.File{Path: "a", Sheets: []*roster.Sheet{first}}, &roster.File{Path: "aa", Sheets: []*roster.Sheet{second}}
		markCopies([]*roster.File{second.File, first.File})
		differ := func(a, b string) bool { return a != "" && b != "" && a != b }
		want := !differ(first.Township, second.Township) && !differ(first.Village, second.Village)
		if got := !second.PassedOver.Empty(); got != want || !first.PassedOver.Empty() {
			t.Errorf("%q %q beside %q %q: copy %v, want %v", first.Township, first.Village, second.Township, second.Village, got, want)
		}
	}
}

// BenchmarkCopies looks for copies among sheets of one kind, month and size.
func BenchmarkCopies(b *testing.B) {
	for _, count := range []int{2_500, 10_000} {
		for _, apart := range []bool{false, true} {
			b.Run(fmt.Sprintf("%d/apart=%v", count, apart), func(b *testing.B) {
				file := &roster.File{Path: "a"}
				for i := range count {
					sheet := sheetAt("", fmt.Sprint(i%7), 1, 2, 3, 4, 5, 6, 7, 8, 9)
					if apart {
						sheet = sheetAt("", "", 1, 2, 3, 4, 5, 6, 7, 8, roster.Value(i))
					}
					sheet.File = file
					file.Sheets = append(file.Sheets, sheet)
				}
				for b.Loop() {
					markCopies([]*roster.File{file})
				}
				b.ReportMetric(float64(count)*float64(b.N)/b.Elapsed().Seconds(), "sheets/s")
			})
		}
	}
}
