package reading

import (
	"rollcheck/roster"
	"rollcheck/roster/book"
)

// locate finds place, months and programme of the sheet from its title and names.
func locate(s *roster.Sheet) {
	from := evidenceOf(s)
	s.Period = periodOf(from)
	texts := []string{from.title, from.sheet, from.file, from.folder}
	for _, text := range texts {
		if s.Township == "" {
			s.Township = roster.FindTownship(text)
		}
		if s.Village == "" {
			s.Village = roster.FindVillage(text)
		}
	}
	if s.Programme == nil && s.Kind != nil && !s.Kind.OfHouseholds() {
		s.Programme = programmeIn(texts)
	}
	locateBelow(s)
	if s.Kind != nil && s.Kind.OfHouseholds() {
		s.Programme = s.Kind
	}
	if s.Kind != nil && s.Kind.Family == roster.Reference {
		s.Township, s.Village, s.Programme = "", "", nil
	}
}

// programmeIn returns the programme the first text that names any names; nil where it names
// several, whatever the folder above it says.
func programmeIn(texts []string) *roster.Kind {
	for _, text := range texts {
		if named := roster.ProgrammeNamed(text); named != nil || roster.NamesSeveral(text) {
			return named
		}
	}
	return nil
}

// locateBelow takes the place from the name of the audited folder where nothing nearer names a
// township: a township's folder is audited on its own as well as with all others.
func locateBelow(s *roster.Sheet) {
	if s.Township != "" {
		return
	}
	s.Township = roster.FindTownship(s.File.Below)
	if s.Village == "" {
		s.Village = roster.FindVillage(s.File.Below)
	}
}

// periodOf takes the months from the title, sheet, file or folder, the first that says. A
// year in a title gives way to a month inside it (填报时间).
func periodOf(from evidence) roster.Period {
	for _, text := range []string{from.title, from.sheet, from.file, from.folder} {
		found, ok := roster.FindPeriod(text)
		if !ok {
			continue
		}
		if day, dated := roster.FindDate(text); dated && found.Months() == 12 && found.Contains(day.MonthOf()) {
			return roster.Period{From: day.MonthOf(), To: day.MonthOf()}
		}
		return found
	}
	return roster.Period{}
}

// settleDates takes a column of payment times for months where it holds quarters or years
// rather than days: 2016年第四季度. The rows are the first below the heading.
func settleDates(s *roster.Sheet, rows []headRow) {
	index := s.Slots[roster.FieldDate]
	if index == 0 || s.Kind.Family != roster.Payments || s.Has(roster.FieldPeriod) {
		return
	}
	column := &s.Columns[index-1]
	for _, row := range rows {
		for _, cell := range row.cells {
			if cell.Column != column.Index || cell.Kind != book.Text {
				continue
			}
			if months, ok := roster.ParsePeriod(cell.Text, false, false, false); ok && months.Months() > 1 {
				s.Slots[roster.FieldPeriod], s.Slots[roster.FieldDate] = index, 0
				column.Field = roster.FieldPeriod
				return
			}
		}
	}
}
