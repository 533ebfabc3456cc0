package roster

import "rollcheck/roster/book"

// locate finds place, months and programme of the sheet from its title and names.
func (s *Sheet) locate() {
	from := evidenceOf(s)
	s.Period = periodOf(from)
	for _, text := range []string{from.title, from.sheet, from.file, from.folder} {
		if s.Township == "" {
			s.Township = FindTownship(text)
		}
		if s.Village == "" {
			s.Village = FindVillage(text)
		}
		if s.Programme == nil && s.Kind != nil && !s.Kind.ofHouseholds() {
			s.Programme = ProgrammeNamed(text)
		}
	}
	if s.Kind != nil && s.Kind.ofHouseholds() {
		s.Programme = s.Kind
	}
	if s.Kind != nil && s.Kind.Family == Reference {
		s.Township, s.Village, s.Programme = "", "", nil
	}
}

// periodOf takes the months from the title, sheet, file or folder, the first that says. A
// year in a title gives way to a month inside it (填报时间).
func periodOf(from evidence) Period {
	for _, text := range []string{from.title, from.sheet, from.file, from.folder} {
		found, ok := FindPeriod(text)
		if !ok {
			continue
		}
		if day, dated := FindDate(text); dated && found.Months() == 12 && found.Contains(day.MonthOf()) {
			return Period{day.MonthOf(), day.MonthOf()}
		}
		return found
	}
	return Period{}
}

// settleDates takes a column of payment times for months where it holds quarters or years
// rather than days: 2016年第四季度. The rows are the first below the heading.
func (s *Sheet) settleDates(rows []headRow) {
	index := s.columns[FieldDate]
	if index == 0 || s.Kind.Family != Payments || s.Has(FieldPeriod) {
		return
	}
	column := &s.Columns[index-1]
	for _, row := range rows {
		for _, cell := range row.cells {
			if cell.Column != column.Index || cell.Kind != book.Text {
				continue
			}
			if months, ok := ParsePeriod(cell.Text, false, false, false); ok && months.Months() > 1 {
				s.columns[FieldPeriod], s.columns[FieldDate] = index, 0
				column.Field = FieldPeriod
				return
			}
		}
	}
}
