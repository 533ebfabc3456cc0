package report

import (
	"bytes"
	"io"
	"strings"

	"rollcheck/audit/link"
	"rollcheck/roster/words"
)

// mostShown bounds the pairs of one heading shown on a terminal.
const mostShown = 20

// matchTable shows how many pairs there are, and the first of them with both names and what
// agrees: those to be compared by hand before those with equal numbers.
func matchTable(w io.Writer, m *Match, o Options) error {
	var out bytes.Buffer
	t := &terminal{out: &out, o: o.knowing(m.shell())}
	var open, equal []*link.Link
	counts := map[link.Grade]int{}
	for i := range m.Links {
		l := &m.Links[i]
		counts[l.Grade]++
		if l.Grade > link.B {
			open = append(open, l)
		} else {
			equal = append(equal, l)
		}
	}
	t.say(words.MatchCounts, persons(m.List), persons(m.Rosters), len(equal), counts[link.C], counts[link.D])
	if len(m.Links) == 0 {
		t.say(words.MatchNone)
	} else {
		t.say(words.MatchNotice)
		there, err := m.Rows()
		if err != nil {
			return err
		}
		t.pairs(words.MatchOpen, "33", open, there)
		t.pairs(words.MatchEqual, "1", equal, there)
	}
	_, err := out.WriteTo(w)
	return err
}

// pairs shows the first pairs under a heading, and how many more there are.
func (t *terminal) pairs(heading words.Text, colour string, links []*link.Link, there func(*link.Link) MatchRow) {
	if len(links) == 0 {
		return
	}
	t.line("")
	t.line(t.paint(colour, "== "+t.o.say(heading, len(links))+" =="))
	for _, l := range links[:min(mostShown, len(links))] {
		t.pair(l, there(l))
	}
	if more := len(links) - mostShown; more > 0 {
		t.say(words.MatchMore, more)
	}
}

// pair shows who stands in the list, who in the roster, and what of them agrees.
func (t *terminal) pair(l *link.Link, there MatchRow) {
	o := t.o
	t.wrap("", o.side(NewMatchRow(l.List), o.say(words.MatchPlaceIn, l.List.Sheet.Label(), l.List.Number())))
	t.wrap("  ", "= "+o.side(there, o.say(words.MatchPlaceIn, label(l.Sheet.File.Path, l.Sheet.Name), l.Row)))
	t.wrap("    ", o.pair(l.Grade.String(), o.join(words.Semicolon, o.agreements(l))))
	if rivals := o.rivalRows(l); len(rivals) > 0 {
		t.wrap("    ", o.pair(o.text(words.HeadRivals), o.join(words.Semicolon, rivals)))
	}
}

// side is one person of a pair: name, number and place, and where the row stands.
func (o Options) side(row MatchRow, where string) string {
	person := []string{o.show(row[0]), o.show(row[1]), o.show(row[4]) + o.show(row[5])}
	return strings.Join(append(nonEmpty(person...), where), "  ")
}

// rivalRows names the rows of who else a pair may be.
func (o Options) rivalRows(l *link.Link) []string {
	var texts []string
	for _, rival := range l.Rivals() {
		texts = append(texts, o.say(words.MatchPlaceIn, label(rival.File, rival.Name), rival.Row))
	}
	return texts
}
