package county

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// countyOf joins sheets given as text, by their paths.
func countyOf(t testing.TB, sheets map[string]string) *County {
	t.Helper()
	input := fixture.Read(t, sheets)
	parameters, err := ReadParameters(input.SheetsOf(roster.ParameterTable), []*Param{LineRural, LineUrban})
	if err != nil {
		t.Fatal(err)
	}
	return Resolve(input, 20161231, parameters)
}
