package county

import (
	"cmp"
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Rows of the archive, of filings and of lists of handlers by the number of a relative, for what
// is asked of somebody on no roster too: a receiver of relief, a payee.

// kinIndex finds rows by the number of the relative they name, and who is on a roster of those
// whom the lists name.
type kinIndex struct {
	archive, staff, filings map[uint64][]roster.Row
	handlers                map[uint64][]roster.Row // rows of lists of handlers by their own number
	persons                 map[uint64]*Person
	accounts                map[roster.Value]OwnAccount
}

func (r *resolver) noteKin() {
	index := kinIndex{
		archive: map[uint64][]roster.Row{}, staff: map[uint64][]roster.Row{}, filings: map[uint64][]roster.Row{},
		handlers: map[uint64][]roster.Row{}, persons: map[uint64]*Person{}, accounts: map[roster.Value]OwnAccount{},
	}
	r.county.kin = index
	r.ofKind(func(kind *roster.Kind) bool { return kind.Family == roster.Cadres }, func(row roster.Row) {
		number := row.ID(roster.FieldRelativeIDNumber).Key()
		switch row.Sheet.Kind {
		case roster.KinArchive:
			r.noteRelated(index.archive, number, row)
		case roster.Staff:
			r.noteRelated(index.staff, number, row)
			r.noteRelated(index.handlers, row.PersonID().Key(), row)
		case roster.KinFiling:
			r.noteRelated(index.filings, number, row)
		case roster.Cadre:
			r.noteRelated(nil, row.PersonID().Key(), row)
		}
	})
	r.noteOwnAccounts()
}

// noteRelated adds a row under a number, and the person of that number where one is on a roster.
func (r *resolver) noteRelated(rows map[uint64][]roster.Row, number uint64, row roster.Row) {
	if number == 0 {
		return
	}
	if rows != nil {
		rows[number] = append(rows[number], row)
	}
	if person, known := r.persons[number]; known {
		r.county.kin.persons[number] = &r.county.Persons[person]
	}
}

// RelatedPerson returns who bears a number on a roster, of those whom lists of cadres, handlers
// and relatives name; nil for nobody.
func (c *County) RelatedPerson(number roster.ID) *Person { return c.kin.persons[number.Key()] }

// Related returns the rows of the archive and of lists of handlers that give somebody's number as
// that of a relative, judged for a month, the one that asks most first. Nobody is found by name.
func (c *County) Related(number roster.ID, name string, month roster.Month, kinds ...*roster.Kind) []Kin {
	var all []Kin
	for _, kind := range kinds {
		rows := c.kin.archive
		if kind == roster.Staff {
			rows = c.kin.staff
		}
		if number.Key() == 0 {
			return nil
		}
		for _, row := range rows[number.Key()] {
			all = append(all, c.relatedBy(row, link.Side{Number: number, Name: name}, month))
		}
	}
	slices.SortStableFunc(all, func(a, b Kin) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Row.Sheet.Period.To, a.Row.Sheet.Period.To), cmp.Compare(a.Cadre, b.Cadre))
	})
	return all
}

func (c *County) relatedBy(row roster.Row, who link.Side, month roster.Month) Kin {
	kin := Kin{Cadre: row.Text(roster.FieldCadreName)}
	other := link.Side{Number: row.ID(roster.FieldRelativeIDNumber), Name: row.Text(roster.FieldRelativeName)}
	kin.Match = Match{Row: row, Grade: link.ByNumber(who, other)}
	kin.Relation, kin.Known = roster.ParseRelation(row.Text(roster.FieldKinRelation))
	kin.Office = c.officeIn(row, month)
	if row.Sheet.Kind == roster.Staff {
		kin.Cadre, kin.Office.Post.Committee = row.Text(roster.FieldName), true
	}
	if other.Name != "" && link.CompareNames(other.Name, who.Name) == link.NameOther {
		kin.OtherName = other.Name
	}
	return kin
}

// CadreNumber returns the number of the cadre or handler a row is of: its own, else that of the
// one cadre of his name in his village, or of his name and post where several bear the name.
func (c *County) CadreNumber(row roster.Row) roster.ID {
	if row.Sheet.Kind == roster.Staff {
		return row.ID(roster.FieldIDNumber)
	}
	if number := row.ID(roster.FieldCadreIDNumber); number.Key() != 0 {
		return number
	}
	rows := c.cadreRows(row)
	if len(rows) > 1 {
		rows = slices.DeleteFunc(slices.Clone(rows), func(other roster.Row) bool { return other.Text(roster.FieldPost) != row.Text(roster.FieldPost) })
	}
	if len(rows) > 0 && oneNumber(rows) {
		return rows[0].PersonID()
	}
	return 0
}

// HandlersOf returns the rows of lists of handlers that bear a person's own number.
func (c *County) HandlersOf(number roster.ID) []roster.Row { return c.kin.handlers[number.Key()] }

// CadreOffice returns the post the lists of cadres give a number, judged for a month; ok is false
// where none bears it.
func (c *County) CadreOffice(number roster.ID, name string, month roster.Month) (best OwnOffice, ok bool) {
	if number.Key() == 0 {
		return best, false
	}
	for _, row := range c.cadres.byNumber[number.Key()] {
		who, other := link.Side{Number: number, Name: name}, link.Side{Number: row.PersonID(), Name: row.PersonName()}
		own := OwnOffice{Match: Match{Row: row, Grade: link.ByNumber(who, other)}, Office: c.officeIn(row, month)}
		if link.CompareNames(who.Name, other.Name) == link.NameOther {
			own.OtherName = other.Name
		}
		if !ok || own.before(&best) {
			best, ok = own, true
		}
	}
	return best, ok
}

// FilingOfAid looks for a filing of what somebody received once, by a list of aid: on a filing
// list that names its kind or none, or in the archive itself.
func (c *County) FilingOfAid(number roster.ID, aid *roster.Kind, township string, month roster.Month) Filing {
	var found Filing
	for _, row := range c.kin.archive[number.Key()] {
		found.Known = found.Known || row.Sheet.Has(roster.FieldFiled)
		if yes, stated := row.Flag(roster.FieldFiled); stated && yes {
			found.Filed = true
			found.Facts = append(found.Facts, Own(row, roster.FieldFiled))
		}
	}
	for _, row := range c.kin.filings[number.Key()] {
		if files(row) && aid.MayMean(row.Text(roster.FieldProgramme)) {
			found.Filed = true
			found.Facts = append(found.Facts, Own(row, roster.FieldRelativeIDNumber))
		}
	}
	found.Known = found.Known || found.Filed || c.filingsReachMonth(township, month)
	return found
}

// OnlyCadre says whether one cadre or handler alone bears his name among the rows of his village
// or office: name and post then tell who he is.
func (c *County) OnlyCadre(row roster.Row) bool {
	if row.Sheet.Kind == roster.Staff {
		return c.onlyHandler(row)
	}
	rows := c.cadres.byName[cadreName{keyOf(c.PlaceOf(row)), row.Text(roster.FieldCadreName)}]
	return len(rows) > 0 && oneNumber(rows)
}

func (c *County) onlyHandler(row roster.Row) bool {
	var same []roster.Row
	for i := range row.Sheet.Records() {
		if other := row.Sheet.Row(i); other.Text(roster.FieldName) == row.Text(roster.FieldName) {
			same = append(same, other)
		}
	}
	return oneNumber(same)
}

// oneNumber says whether rows bear one usable number.
func oneNumber(rows []roster.Row) bool {
	for _, row := range rows {
		if row.PersonID().Key() == 0 || row.PersonID().Key() != rows[0].PersonID().Key() {
			return false
		}
	}
	return true
}
