package county

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// Two rosters differ in who came and left, not in how they are written: a corrected number, a
// renumbered list and a person in another household are no change.
func TestChanges(t *testing.T) {
	heading := "村,户编号,姓名,身份证号,与户主关系\n"
	one, two, three, child, wrong := fixture.Number(19500202, 3), fixture.Number(19510202, 3), fixture.Number(19520202, 3), fixture.Number(19900202, 4), fixture.Number(19520202, 5)
	county := countyOf(t, map[string]string{
		q3: heading + "石桥村,A1,马一," + one + ",户主\n石桥村,A1,马女," + child + ",女儿\n石桥村,A2,马二," + two + ",户主\n石桥村,A3,马三," + wrong + ",户主\n东岭村,D1,东一," + fixture.Number(19600202, 3) + ",户主\n",
		q4: heading + "石桥村,B9,马三," + three + ",户主\n石桥村,B9,马女," + child + ",儿媳\n石桥村,B1,马一," + one + ",户主\n石桥村,B4,马四," + fixture.Number(19530202, 3) + ",户主\n石桥村,B4,马五," + fixture.Number(19540202, 4) + ",妻\n",
	})
	changes := county.Changes()
	if len(changes) != 1 {
		t.Fatalf("%d changes", len(changes))
	}
	change := changes[0]
	if change.Programme != roster.RuralDibao || change.Township != "石桥乡" || change.From.To.String() != "2016-09" || change.To.To.String() != "2016-12" || change.Alone != 1 {
		t.Errorf("between %s and %s of %s, %d villages alone", change.From, change.To, change.Township, change.Alone)
	}
	if got := change.Came(""); got != (Tally{Households: 1, Persons: 2}) {
		t.Errorf("came %+v", got)
	}
	if got := change.Gone("石桥"); got != (Tally{Households: 1, Persons: 1, Within: 1}) {
		t.Errorf("left %+v", got)
	}
	if got := change.Gone("东岭村"); got != (Tally{}) {
		t.Errorf("of a village on one roster left %+v", got)
	}
}
