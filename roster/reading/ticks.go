package reading

import "rollcheck/roster"

// tickCount counts what a column that says who is covered holds, apart for rows that begin a
// household and those that go on with the one above.
type tickCount struct{ marked, blank [2]int }

// noteTick counts the row being read; goesOn says that it names no household of its own.
func (b *builder) noteTick(goesOn bool) {
	index := b.sheet.Slots[roster.FieldIsCovered]
	if index == 0 {
		return
	}
	place := 0
	if goesOn {
		place = 1
	}
	if b.values[index-1].Empty() {
		b.ticks.blank[place]++
	} else {
		b.ticks.marked[place]++
	}
}

// settleTicks makes blanks a no where the covered are ticked: all that stands in the column
// is yes, with blanks between. Where yes and no are both written a blank is not known; so it
// is where only the first row of each household is marked, which may speak for all of them.
func (b *builder) settleTicks() {
	index := b.sheet.Slots[roster.FieldIsCovered]
	if index == 0 || b.sheet.Groups != nil || b.ticks.marked[1] == 0 && b.ticks.blank[0] == 0 {
		return
	}
	for i := range b.sheet.Faults {
		if b.sheet.Faults[i].Field == roster.FieldIsCovered {
			return
		}
	}
	values := b.parser.columns[index-1]
	yes := 0
	for _, value := range values {
		switch value {
		case roster.Good(1):
			yes++
		case 0:
		default:
			return
		}
	}
	for i, value := range values {
		if yes > 0 && value.Empty() {
			values[i] = roster.Good(2)
		}
	}
}
