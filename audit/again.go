package audit

import (
	"reflect"

	"rollcheck/audit/county"
	"rollcheck/roster"
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
	if len(evidence) == 0 || len(first) < len(evidence) || !oneSheet(first[0].Cell.Sheet, first[:len(evidence)], evidence) {
		return false
	}
	if above, below := first[len(first)-1].Cell, evidence[len(evidence)-1].Cell; above.Row >= below.Row {
		return false // merged, the cells would stand in another order
	}
	shown := first[:len(evidence)]
	for i, one := range evidence {
		if one != shown[i] {
			f.Evidence = append(f.Evidence, one)
		}
	}
	return true
}

// oneSheet says whether all evidence is on one sheet.
func oneSheet(sheet *roster.Sheet, parts ...[]county.Evidence) bool {
	for _, evidence := range parts {
		for _, one := range evidence {
			if one.Cell.Sheet == nil || one.Cell.Sheet != sheet {
				return false
			}
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
