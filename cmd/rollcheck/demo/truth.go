package demo

import (
	"fmt"
	"slices"
	"strings"
)

// spotKey names a subject (a person, village or total) in a file.
type spotKey struct {
	file    string
	subject any
}

// spot is where a subject was first written.
type spot struct {
	sheet string
	row   int
}

// totalOf is the subject of the sum row of a village's sheet; quarterOf of a village's ledger row.
type totalOf struct{ village *village }
type quarterOf struct {
	village *village
	quarter int
}

// headingOf is the subject of the heading row of a township's sheet; archiveOf of the first row of a cadre's archive.
type headingOf struct {
	township *township
	sheet    string
}
type archiveOf struct{ cadre *cadre }

// planting is a planted truth before its row is known.
type planting struct {
	rule, exemption, innocent, file string
	subject                         any
	number, name                    func() string // read at the end, when cases have done changing the person
}

// guilty plants a problem of a person whose main row is in file.
func (b *builder) guilty(rule, file string, who *person) { b.innocent(rule, "", "", file, who) }

// innocent plants a person whom the rule must not accuse: the exemption of the rule that
// holds ("" where the rule has nothing to say), and why.
func (b *builder) innocent(rule, exemption, why, file string, who *person) {
	number := func() string { return who.number } // as written: only the rural roster may have it wrong
	if strings.HasPrefix(file, "农村低保/") {
		number = who.listedNumber
	}
	b.planted = append(b.planted, planting{rule, exemption, why, file, who, number, func() string { return who.name }})
}

// document plants a problem of a village's document.
func (b *builder) document(rule, file string, subject any, name string) {
	b.soundDocument(rule, "", "", file, subject, name)
}

// soundDocument plants a document that the rule must not speak of, as innocent does a person.
func (b *builder) soundDocument(rule, exemption, why, file string, subject any, name string) {
	b.planted = append(b.planted, planting{rule, exemption, why, file, subject, func() string { return "" }, func() string { return name }})
}

// truth finds the row of everything planted. A subject that was never written is an error of a case.
func (b *builder) truth() ([]Planted, error) {
	var all []Planted
	for _, p := range b.planted {
		at, found := b.spots[spotKey{p.file, p.subject}]
		if !found {
			return nil, fmt.Errorf("demo: %s %q: no row in %s", p.rule, p.name(), p.file)
		}
		all = append(all, Planted{Rule: p.rule, Innocent: p.innocent, Exemption: p.exemption, File: p.file,
			Sheet: at.sheet, Row: at.row, Number: p.number(), Name: p.name()})
	}
	slices.SortStableFunc(all, func(x, y Planted) int { return strings.Compare(x.Rule, y.Rule) })
	return all, nil
}
