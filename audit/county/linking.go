package county

import (
	"slices"
	"strings"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Where a number is missing or damaged on one side, the linker says who it may be: rows of
// lists of deaths and of the archive of relatives are attached to persons with grade C or D,
// as possible evidence. A finding that rests on one is never more than a suspicion.

// linkedKinds are the lists whose rows are linked without a usable number.
var linkedKinds = []*roster.Kind{roster.Deaths, roster.KinArchive}

// evenOdds is where grade D begins in an audit, in thousandths of bits (contract, "Identity
// grade of a match"): below it nothing is said of anybody, nor where no age is known.
const evenOdds = 0

// linked is a row of a list that may be of the person of a roster's row.
type linked struct {
	row   roster.Row // of the roster
	match Match
}

// linkRows links the rows of lists without a usable number to everybody on a roster, and
// persons without one to all rows of the lists.
func (r *resolver) linkRows() {
	lists := r.sheetsOf(func(kind *roster.Kind) bool { return slices.Contains(linkedKinds, kind) })
	rosters := r.sheetsOf(IsProgramme)
	found := linkBare(lists, rosters, func(list, entry roster.Row) (roster.Row, roster.Row) { return list, entry })
	found = append(found, linkBare(rosters, lists, func(entry, list roster.Row) (roster.Row, roster.Row) { return list, entry })...)
	r.attachLinked(found)
}

func (r *resolver) sheetsOf(accept func(*roster.Kind) bool) []*roster.Sheet {
	var sheets []*roster.Sheet
	for _, sheet := range r.county.Sheets {
		if accept(sheet.Kind) && sheet.Records() > 0 {
			sheets = append(sheets, sheet)
		}
	}
	return sheets
}

// part is some of the records of a sheet, as a sheet of its own.
type part struct {
	whole   *roster.Sheet
	records []int32
}

// linkBare compares the records without a usable number of some sheets with all of others;
// order says which of two rows is the list's and which the roster's.
func linkBare(bare, all []*roster.Sheet, order func(bare, other roster.Row) (list, entry roster.Row)) []linked {
	parts := map[*roster.Sheet]part{}
	var chosen []*roster.Sheet
	for _, sheet := range bare {
		if records := withoutNumber(sheet); len(records) > 0 {
			selected := sheet.Select(records)
			parts[selected] = part{sheet, records}
			chosen = append(chosen, selected)
		}
	}
	if len(chosen) == 0 || len(all) == 0 {
		return nil
	}
	linker := link.NewLinker(chosen, 0)
	byKey := map[sheetKey]*roster.Sheet{}
	for _, sheet := range all {
		byKey[keyOfSheet(sheet)] = sheet
		linker.Add(sheet)
	}
	var found []linked
	for _, l := range linker.Links() {
		from := parts[l.List.Sheet]
		list, entry := order(from.whole.Row(int(from.records[l.List.Index])), byKey[keyOfSheet(l.Sheet)].Row(l.Record()))
		if believable(&l) && !bornApart(list, entry) && !numbersApart(list, entry) {
			found = append(found, linked{entry, Match{Row: list, Grade: l.Grade, why: &Identity{&l, repair(&l, list, entry)}}})
		}
	}
	return found
}

// believable says whether the linker is sure enough of a pair that no number joins.
func believable(l *link.Link) bool { return l.Grade > link.B && l.Bits >= evenOdds && l.Aged() }

type sheetKey struct {
	file *roster.File
	name string
	part int
}

func keyOfSheet(sheet *roster.Sheet) sheetKey { return sheetKey{sheet.File, sheet.Name, sheet.Part} }

// withoutNumber lists the records with a name and no usable number.
func withoutNumber(sheet *roster.Sheet) []int32 {
	var records []int32
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if row.PersonID().Key() == 0 && row.PersonName() != "" {
			records = append(records, int32(i))
		}
	}
	return records
}

// bornApart says whether two rows give two days of birth: then nothing else is asked.
func bornApart(a, b roster.Row) bool {
	x, y := bornOn(a), bornOn(b)
	return x.Day() != 0 && y.Day() != 0 && x != y
}

func bornOn(row roster.Row) roster.Date {
	if number := row.PersonID(); number.Key() != 0 {
		return number.Birth()
	}
	birth, _ := row.Date(roster.FieldBirth)
	return birth
}

// mostSlips is in how many digits a number may differ from another it was mistyped from: two
// digits that changed places.
const mostSlips = 2

// numbersApart says whether two rows give two whole numbers of which neither can be the other
// mistyped: then name and age are those of a namesake. A number ending 000 may have been cut
// to fifteen digits.
func numbersApart(a, b roster.Row) bool {
	x, y := a.Text(a.PersonIDField()), b.Text(b.PersonIDField())
	if len(x) != 18 || len(y) != 18 {
		return false
	}
	slips, digits := 0, 17
	if strings.HasSuffix(x, "000") || strings.HasSuffix(y, "000") {
		digits = 15
	}
	for i := range digits {
		if x[i] != y[i] {
			slips++
		}
	}
	return slips > mostSlips
}

// attachLinked gives the persons of roster rows what may be theirs, after what their numbers
// brought.
func (r *resolver) attachLinked(found []linked) {
	if len(found) == 0 {
		return
	}
	byRow := map[roster.Row][]Match{}
	for _, one := range found {
		byRow[one.row] = append(byRow[one.row], one.match)
	}
	for i := range r.county.Persons {
		person := &r.county.Persons[i]
		for _, entry := range person.entries {
			if !entry.InForce {
				continue // history: nobody without a number is followed through it
			}
			for _, match := range byRow[entry.Row] {
				if !slices.ContainsFunc(person.matches(), func(known Match) bool { return known.Row == match.Row }) {
					other := person.others()
					other.matches = append(slices.Clip(other.matches), match)
				}
			}
		}
	}
}
