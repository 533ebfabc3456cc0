package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// What benchmarks need of the inside.

func Resolve(input *reading.Input, asOf roster.Date, params []*county.Param) (*county.County, error) {
	parameters, err := county.ReadParameters(input.SheetsOf(roster.ParameterTable), params)
	return county.Resolve(input, asOf, parameters), err
}

func RunRule(c *county.County, rule *Rule) (findings int) {
	found, _ := runRule(c, rule)
	return len(found)
}
