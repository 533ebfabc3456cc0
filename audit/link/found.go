package link

import (
	"cmp"
	"slices"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Link is a row of the list and a row of a roster that are, or may be, one person.
type Link struct {
	List  roster.Row
	Sheet *roster.Sheet // the roster's sheet without its records: its file, name and kind
	Row   int           // the row's number in the sheet, from 1
	Grade Grade         // A or B by equal numbers, C automatic, D to be reviewed
	Bits  int           // log2 of the odds that they are one person, in thousandths

	judge *judge
	pair  int32
}

// Record returns the index of the roster's row among the records of its sheet.
func (l *Link) Record() int { return int(l.judge.linker.found[l.pair].record) }

// Evidence tells field by field what adds up to Bits.
func (l *Link) Evidence() []Evidence { return l.judge.evidence(&l.judge.linker.found[l.pair]) }

// Rivals names who else either row may be, the strongest first, at most three.
func (l *Link) Rivals() []Rival { return l.judge.rivalsOf(int(l.pair)) }

// Evidence is what one field says of a pair.
type Evidence struct {
	Field words.Text // 姓名, 村; or what is no field: 竞争
	Says  words.Text // 相同, 同音
	Bits  int        // thousandths of bits
}

// Rival is another row one of the two may be.
type Rival struct {
	List bool // it stands in the list, else in a roster
	File string
	Name string // of the sheet
	Row  int
	Bits int // the odds of that pair by itself
}

// Bands of the odds, in milli-bits (spec/linking.md, 8): beyond automatic a pair without
// equal numbers is graded C, beyond review D, below it is nothing.
const (
	automatic milli = 9964  // p = .999
	review    milli = -4248 // p = .05
)

// Links waits for all blocks, weighs what was found and returns every pair that reaches the
// review band, in the order of the list. It is called once, after the last Add.
func (l *Linker) Links() []Link {
	l.finish()
	j := l.newJudge()
	for i := range l.found {
		l.found[i].score = j.score(l.found[i].list, l.found[i].pattern)
	}
	l.addHouseholds()
	j.group()
	l.compete(j.ofLists, j.ofRows)
	var links []Link
	for i := range l.found {
		pair := &l.found[i]
		grade := l.grade(pair)
		if grade == None {
			continue
		}
		links = append(links, Link{
			List: l.rows[pair.list], Sheet: l.heads[pair.sheet], Row: int(pair.row), Grade: grade, Bits: int(pair.final), judge: j, pair: int32(i),
		})
	}
	return links
}

// grade puts a pair into its band. Equal numbers grade by the number and the name; without
// them a name that only sounds or looks alike never comes above D unless a number speaks
// for it, a surname's substitute not without a number or a date of birth.
func (l *Linker) grade(p *pair) Grade {
	switch p.pattern.number {
	case numberSame, numberShort:
		return gradeByName(p.pattern)
	}
	switch {
	case p.final < review || !p.pattern.corroborated():
		return None
	case p.final < automatic || p.pattern.number == numberDistinct || p.pattern.number == numberTwin || !p.pattern.carriesC():
		return D
	}
	return C
}

func gradeByName(p pattern) Grade {
	switch p.name {
	case nameSame:
		if p.number == numberSame {
			return A
		}
		return B
	case nameNone, nameUsual:
		return B
	}
	return C
}

// carriesC says whether the name of a pattern may carry a C (spec/domain.md section 6).
func (p pattern) carriesC() bool {
	damaged := agrees(p.number)
	born := p.birth != birthNone && p.birth < birthYear // a year alone is that of many namesakes
	switch p.name {
	case nameSame:
		return damaged || born && p.near()
	case nameUsual:
		return damaged || p.birth == birthDay
	case nameNone, nameSurname, nameApart:
		return false
	}
	return damaged
}

// corroborated says whether anything but the name speaks for a pair: a name alone is no
// match (contract, grade E).
func (p pattern) corroborated() bool {
	switch {
	case p.birth == birthApart && !agrees(p.number): // a father and his son may have one name
		return false
	case p.number == numberBirth, p.phone == sameYes, p.account == sameYes:
		return true
	}
	return p.aged() || p.near()
}

// aged says whether numbers or births agree as far as an age.
func (p pattern) aged() bool {
	return agrees(p.number) || p.number == numberBirth || p.birth != birthNone && p.birth <= birthAge
}

// Aged says whether the ages of the two are known to agree, by number, birth or age: name and
// place alone are those of any namesake.
func (l *Link) Aged() bool { return l.judge.linker.found[l.pair].pattern.aged() }

// near says whether places agree as far as they are known.
func (p pattern) near() bool {
	return p.place == placeSame || p.place == placeNear || p.place == placeOnly
}

// mostRivals bounds the rivals a link names.
const mostRivals = 3

func (j *judge) rivalsOf(i int) []Rival {
	l := j.linker
	pair := &l.found[i]
	var rivals []Rival
	for _, k := range j.ofLists.with(int32(i)) {
		if other := &l.found[k]; other != pair && other.score > review && l.rivalRows(pair, other) {
			sheet := l.heads[other.sheet]
			rivals = append(rivals, Rival{File: sheet.File.Path, Name: sheet.Name, Row: int(other.row), Bits: int(other.score)})
		}
	}
	for _, k := range j.ofRows.with(int32(i)) {
		if other := &l.found[k]; other != pair && other.score > review && l.rivalLists(pair, other) {
			row := l.rows[other.list]
			rivals = append(rivals, Rival{List: true, File: row.Sheet.File.Path, Name: row.Sheet.Name, Row: row.Number(), Bits: int(other.score)})
		}
	}
	slices.SortStableFunc(rivals, func(a, b Rival) int {
		return cmp.Or(cmp.Compare(b.Bits, a.Bits), cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row))
	})
	return rivals[:min(len(rivals), mostRivals)]
}

// group puts together the pairs of one row of the list, and those of one row of a roster.
func (j *judge) group() {
	l := j.linker
	j.ofLists = newGroups(l, identity(0, len(l.found)), func(a, b *pair) bool { return a.list == b.list }, l.rivalRows, func(p *pair) uint64 { return p.number })
	j.ofRows = newGroups(l, l.orderByRow(), sameRow, l.rivalLists, func(p *pair) uint64 { return keyNumber(&l.records[p.list].number) })
}
