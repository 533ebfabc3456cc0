package ledger

import (
	"testing"
)

// How far a line of the clearance has come by what was answered, stated from the design (section
// 8) and the law (社会救助法第四十八条: whoever is stopped from 2026-07 on is heard and told before).
func TestCertainty(t *testing.T) {
	const finding, line = "2b40f7e06830c7e7", "b7d0000000000000"
	for name, test := range map[string]struct {
		finding, line map[string]string
		want          Certainty
	}{
		"nothing answered":                  {nil, nil, Proposed},
		"true, with a reason":               {map[string]string{Conclusion: "属实", Reason: "death"}, nil, Verified},
		"partly true, with a reason":        {map[string]string{Conclusion: "部分属实", Reason: "death"}, nil, Verified},
		"true, and no reason to leave":      {map[string]string{Conclusion: "属实"}, nil, Proposed},
		"untrue":                            {map[string]string{Conclusion: "不属实"}, nil, Dismissed},
		"allowed":                           {map[string]string{Conclusion: "政策允许"}, nil, Dismissed},
		"approved, no month":                {nil, map[string]string{ApprovedOn: "2017-03-15"}, Proposed},
		"a month, not approved":             {nil, map[string]string{StopMonth: "2017-01"}, Proposed},
		"approved, its month elsewhere":     {map[string]string{Conclusion: "属实", Reason: "death", StopMonth: "2017-01"}, map[string]string{ApprovedOn: "2017-03-15"}, Executed},
		"approved in the old law":           {nil, map[string]string{StopMonth: "2017-01", ApprovedOn: "2017-03-15"}, Executed},
		"the last month of the old law":     {nil, map[string]string{StopMonth: "2026-06", ApprovedOn: "2026-06-15"}, Executed},
		"the first month of the new law":    {nil, map[string]string{StopMonth: "2026-07", ApprovedOn: "2026-06-15"}, Unheard},
		"heard and not told":                {nil, map[string]string{StopMonth: "2026-07", ApprovedOn: "2026-06-15", Heard: "是"}, Unheard},
		"told and not heard":                {nil, map[string]string{StopMonth: "2026-07", ApprovedOn: "2026-06-15", Heard: "否", NotifiedOn: "2026-06-10"}, Unheard},
		"heard and told":                    {nil, map[string]string{StopMonth: "2026-07", ApprovedOn: "2026-06-15", Heard: "是", NotifiedOn: "2026-06-10"}, Executed},
		"heard, told, and not yet approved": {nil, map[string]string{StopMonth: "2026-07", Heard: "是", NotifiedOn: "2026-06-10"}, Proposed},
	} {
		lines := []Line{
			&Found{ID: finding, Rule: "paid-after-death", Severity: "violation", Recoverable: "445.00"},
			&Leaving{ID: line, Reason: "death", Whole: true, Households: 1, Persons: 1, Names: []string{"马一"}, Monthly: "89.00", Recoverable: "445.00", Findings: []string{finding}},
		}
		for id, says := range map[string]map[string]string{finding: test.finding, line: test.line} {
			if says != nil {
				lines = append(lines, &Answer{ID: id, Says: says, File: "反馈.xlsx", Row: 4})
			}
		}
		book, err := Open(t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		book, err = book.Append(Batch{Made: "2026-06-20", Verb: "settle", Tool: "test"}, func(*Ledger) ([]Line, error) { return lines, nil })
		if err != nil {
			t.Fatal(err)
		}
		if list := book.Clearances(); len(list) != 1 || list[0].Certainty != test.want {
			t.Errorf("%s: %v, want %v", name, list[0].Certainty.Title().EN, test.want.Title().EN)
		}
	}
}
