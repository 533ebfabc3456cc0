package audit

import (
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// What benchmarks need of the inside.

func Resolve(input *reading.Input, asOf roster.Date, params []*Param) (*County, error) {
	parameters, err := readParameters(sheetsOf(input, roster.ParameterTable), params)
	return resolve(input, asOf, parameters), err
}

func (c *County) Run(rule *Rule) (findings int) {
	for _, pass := range c.run(rule) {
		findings += len(pass.findings)
	}
	return findings
}
