package ledger

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// What a number's state is does not depend on how the lines are spread over batches.
func TestSpread(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var lines []Line
		for id := range 3 {
			lines = append(lines, found(id), leaving(id+2))
		}
		for row := range rapid.IntRange(0, 12).Draw(r, "answers") {
			lines = append(lines, drawnAnswer(r, row))
		}
		several, each := &Ledger{states: map[string]*State{}}, &Ledger{states: map[string]*State{}}
		for rest := lines; len(rest) > 0; {
			size := rapid.IntRange(1, len(rest)).Draw(r, "batch")
			follow(r, several, rest[:size])
			rest = rest[size:]
		}
		for _, line := range lines {
			follow(r, each, []Line{line})
		}
		if !reflect.DeepEqual(placeless(several), placeless(each)) || several.Lines() != each.Lines() {
			r.Fatalf("%d batches and %d batches give other states", several.Batches(), each.Batches())
		}
	})
}

// drawnAnswer is an answer below all others of its file.
func drawnAnswer(r *rapid.T, row int) *Answer {
	drawn := &Answer{ID: number16(rapid.IntRange(0, 4).Draw(r, "number")), Says: says{}, File: "石桥乡.xlsx", Row: row}
	for _, column := range [][]string{
		{Conclusion, "", "属实", "不属实", Unverified},
		{StopMonth, "", "2017-01", "2017-02"},
		{Remark, "", "甲", "乙"},
		{Remedy, "", "追回"},
	} {
		drawn.Says[column[0]] = rapid.SampledFrom(column[1:]).Draw(r, column[0])
	}
	if rapid.IntRange(0, 3).Draw(r, "correction") == 0 {
		drawn.Replaces = says{Conclusion: "属实"}
	}
	return drawn
}

// follow adds a batch as if it had been written and read.
func follow(r *rapid.T, l *Ledger, lines []Line) {
	head := header("settle")
	head.No, head.Prev = l.Batches()+1, l.hash()
	read, wrong := parse(compose(head, lines), head.No, head.Prev)
	if wrong != nil {
		r.Fatal(wrong.what)
	}
	l.add(read)
}

// placeless are the states of a ledger without where their lines stand.
func placeless(l *Ledger) map[string]*State {
	for _, state := range l.states {
		for _, line := range state.Founds {
			line.At = Place{}
		}
		if state.Leaving != nil {
			state.Leaving.At = Place{}
		}
		for _, line := range state.Answers {
			line.At = Place{}
		}
	}
	return l.states
}
