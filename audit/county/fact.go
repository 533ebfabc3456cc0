package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Fact is a value a rule reads, with the cell that holds it and the grade of the match
// that brought it to the person. A finding takes its evidence and grade from its facts.
type Fact[T any] struct {
	Value T
	Cell  roster.Cell
	Grade link.Grade
	why   *Identity // why the match is believed, where no number says so
}

// Cited is anything a finding can rest on.
type Cited interface {
	Cite() Citation
}

// Citation is what a finding takes from a fact it rests on.
type Citation struct {
	Cell    roster.Cell
	Grade   link.Grade
	Why     *Identity     // why the match is believed, where no number says so
	Against []roster.Cell // what contradicts the fact: the papers are to be cleared up first
}

// Cite returns the cell and the grade of the fact, against which nothing speaks.
func (f Fact[T]) Cite() Citation { return Citation{Cell: f.Cell, Grade: f.Grade, Why: f.why} }

// Match is a row of another list that was matched to a person.
type Match struct {
	Row   roster.Row
	Grade link.Grade
	why   *Identity // nil where numbers are equal
}

// Fact returns the cell of a field of the row as a fact.
func (m Match) Fact(field roster.Field) Fact[string] {
	return Fact[string]{Value: m.Row.Text(field), Cell: m.Row.Cell(field), Grade: m.Grade, why: m.why}
}

// Date returns a date of the row as a fact.
func (m Match) Date(field roster.Field) (Fact[roster.Date], bool) {
	date, ok := m.Row.Date(field)
	return Fact[roster.Date]{Value: date, Cell: m.Row.Cell(field), Grade: m.Grade, why: m.why}, ok
}

// Own returns a cell of a row as a fact that rests on no match: the row speaks for itself.
func Own(row roster.Row, field roster.Field) Fact[string] { return Match{Row: row}.Fact(field) }

// Evidence is one cell a finding rests on, and what it shows.
type Evidence struct {
	Cell roster.Cell
	Says words.Text
}
