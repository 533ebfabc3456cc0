package audit

import (
	"sync"

	"rollcheck/roster"
)

// A sheet with thousands of equal mistakes has one cause, and one finding says it with their
// number; kept one by one they cost kilobytes each. Folded is only what asks for the correction
// of a sheet and moves no money: who is to be verified is always named.

const (
	mostAlike  = 1000 // how many findings of a rule and sheet stand one by one
	shownAlike = 5    // of how many of a mass the cells are shown
)

// massKey is what the findings of a mass share.
type massKey struct {
	sheet     *roster.Sheet
	programme *roster.Kind
	severity  Severity
	excused   string // what an excused finding says; "" for every other
}

// mass is what one part of a rule's walk found alike. Once they are too many to stand one by
// one, only the first few stay.
type mass struct {
	key         massKey
	first, last int // rows
	number      string
	cut         bool
	findings    []*Finding
}

// tally counts the findings alike over all parts of a rule's walk, so that how many are kept
// does not depend on how many parts run at once.
type tally struct {
	mutex  sync.Mutex
	counts map[massKey]*alikes
}

// alikes is how many are alike: the findings of a rule about sheets, the persons of any other.
type alikes struct {
	all     int
	numbers map[string]bool
	rows    map[int]bool
}

// alike says whether a finding may be folded, and with which.
func (f *Finding) alike() (massKey, bool) {
	excused := f.excused()
	if f.Severity != Quality && f.Rule.Severity != Quality && excused == "" || f.Money() != 0 || len(f.Evidence) == 0 {
		return massKey{}, false
	}
	sheet := f.Evidence[0].Cell.Sheet
	return massKey{sheet, f.Programme, f.Severity, excused}, sheet != nil
}

// add counts a finding and returns how many are alike so far.
func (t *tally) add(key massKey, f *Finding) int {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	of := t.counts[key]
	if of == nil {
		of = &alikes{numbers: map[string]bool{}, rows: map[int]bool{}}
		t.counts[key] = of
	}
	of.rows[f.Evidence[0].Cell.Row] = true
	if f.Rule.Severity == Quality || f.number == "" || !of.numbers[f.number] {
		of.all++
	}
	if f.number != "" {
		of.numbers[f.number] = true
	}
	return of.all
}

// massOf returns the part's mass of a key.
func (p *Pass) massOf(key massKey) *mass {
	for _, known := range p.masses {
		if known.key == key {
			return known
		}
	}
	p.masses = append(p.masses, &mass{key: key})
	return p.masses[len(p.masses)-1]
}

// take adds a finding; alike is how many there are so far.
func (m *mass) take(f *Finding, alike int) {
	row := f.Evidence[0].Cell.Row
	if m.first == 0 || row < m.first {
		m.first = row
	}
	m.last = max(m.last, row)
	if alike > mostAlike && !m.cut {
		m.shorten()
	}
	if !m.cut || len(m.findings) < shownAlike && m.isNext(f) {
		m.findings = append(m.findings, f)
	}
}

// shorten keeps the first finding each of the first few subjects.
func (m *mass) shorten() {
	all := m.findings
	m.cut, m.findings = true, nil
	for _, f := range all {
		if len(m.findings) < shownAlike && m.isNext(f) {
			m.findings = append(m.findings, f)
		}
	}
}

// isNext says whether a finding is about another subject than the last one asked about.
func (m *mass) isNext(f *Finding) bool {
	next := f.number == "" || f.number != m.number
	m.number = f.number
	return next
}

// findings returns what the parts of a rule's walk found, each mass as one.
func (t *tally) findings(passes []*Pass) []*Finding {
	var all []*Finding
	var order []massKey
	parts := map[massKey][]*mass{}
	for _, pass := range passes {
		all = append(all, pass.findings...)
		for _, part := range pass.masses {
			if parts[part.key] == nil {
				order = append(order, part.key)
			}
			parts[part.key] = append(parts[part.key], part)
		}
	}
	for _, key := range order {
		if of := t.counts[key]; of.all > mostAlike || parts[key][0].isSheets(len(of.rows)) {
			all = append(all, fold(parts[key], of))
			continue
		}
		for _, part := range parts[key] {
			all = append(all, part.findings...)
		}
	}
	return all
}

// fold makes one finding of the parts of a mass.
func fold(parts []*mass, of *alikes) *Finding {
	whole := &mass{key: parts[0].key, first: parts[0].first}
	for _, part := range parts {
		whole.first, whole.last = min(whole.first, part.first), max(whole.last, part.last)
		if !part.cut {
			part.shorten()
		}
		whole.findings = append(whole.findings, part.findings...)
	}
	whole.shorten()
	return whole.finding(of)
}

// finding says how many are alike, in which rows, and shows the first.
func (m *mass) finding(of *alikes) *Finding {
	example, sheet := m.findings[0], m.key.sheet
	f := &Finding{
		Rule: example.Rule, Severity: m.key.severity, Programme: m.key.programme, LocalOnly: example.LocalOnly, asOf: example.asOf,
		RuledOut: example.RuledOut, Exempted: example.Exempted, decided: example.decided, standsFor: of.numbers,
	}
	f.At(sheet.Township, sheet.Village).Key("alike", kindName(sheet.Kind), sheet.Period.String(), m.key.severity.String())
	f.Message = m.says(of)
	if m.key.excused != "" { // what is said names the sheet, no months go before it
		f.Conduct = min(sheet.Period.To.FirstDay(), f.asOf)
	}
	shown := map[roster.Cell]bool{}
	for _, one := range m.findings {
		f.Grade = f.Grade.Weaker(one.Grade)
		f.takeEvidence(one.Evidence, shown)
	}
	return f
}
