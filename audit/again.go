package audit

import (
	"reflect"

	"rollcheck/audit/county"
)

// A number that stands in many rows gives a finding a row, all of which say one thing of one
// person and would be merged in the end. They are taken together as they come: kept one by one
// they cost a kilobyte each.

// takeAgain adds the evidence of a finding that says just what the last one of the pass said,
// and says whether it did. Where anything that settling looks at may differ they stay apart.
func (f *Finding) takeAgain(next *Finding) bool {
	if f.number == "" || f.person != next.person || f.household != next.household || f.key != next.key || !f.saysAs(next) {
		return false
	}
	first, evidence := f.Evidence, next.Evidence
	if len(first) == 0 || len(first) < len(evidence) || compareEvidence(first[len(first)-1:], evidence[len(evidence)-1:]) >= 0 {
		return false
	}
	for _, one := range evidence {
		if one.Cell.Sheet != first[0].Cell.Sheet {
			return false
		}
	}
	shown := first[:len(evidence)]
	for i, one := range evidence {
		if one != shown[i] {
			f.Evidence = append(f.Evidence, one)
		}
	}
	return true
}

// saysAs says whether all but the evidence of two findings is equal.
func (f *Finding) saysAs(next *Finding) bool {
	a, b := *f, *next
	for _, one := range []*Finding{&a, &b} {
		one.person, one.household, one.Evidence = nil, nil, []county.Evidence{}
	}
	return a.Money() == 0 && reflect.DeepEqual(a, b)
}
