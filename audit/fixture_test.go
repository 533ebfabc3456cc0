package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster/fixture"
)

const q4 = "农村低保/石桥乡2016年第四季度农村低保花名册.csv"

// countyOf joins sheets given as text, by their paths.
func countyOf(t testing.TB, sheets map[string]string) *county.County {
	t.Helper()
	joined, err := Resolve(fixture.Read(t, sheets), 20161231, []*county.Param{county.LineRural, county.LineUrban})
	if err != nil {
		t.Fatal(err)
	}
	return joined
}
