package reading

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Ignore is what the field of a 列名 row says where a column is not to be read.
const Ignore = "忽略"

// headingRow is a row of a 列名 table: a heading of some sheets means a field.
type headingRow struct {
	table               string // the table it stands in, for a reader
	number              int    // its row there
	file, sheet, wanted string // patterns, empty for any; the heading as written
	heading             string // the heading folded; "" where a letter names the column
	column              int    // the column named by its letter, else -1
	field               roster.Field
	ignored             bool

	filed, placed, used bool // a file, a sheet, a heading of the input matched it
}

// applyHeadings reads the 列名 tables among the files and reads anew the files they speak
// of. A mistake in them is an error: it must never be silently ignored.
func (r *reader) applyHeadings(found []foundFile) error {
	for _, file := range r.files {
		for _, sheet := range file.Sheets {
			if sheet.Kind == roster.HeadingTable && sheet.Fault == nil {
				if err := r.collect(sheet); err != nil {
					return err
				}
			}
		}
	}
	if len(r.headings) == 0 {
		return nil
	}
	for i, file := range r.files {
		if r.concerns(file) {
			r.files[i] = r.readFile(found[i], newParser(r.pool))
		}
	}
	if r.conflict != nil {
		return r.conflict
	}
	return r.allUnmatched()
}

// allUnmatched returns one error for all rows that matched nothing.
func (r *reader) allUnmatched() error {
	var found []*words.Error
	for _, row := range r.headings {
		if err := r.unmatched(row); err != nil {
			found = append(found, err)
		}
	}
	switch len(found) {
	case 0:
		return nil
	case 1:
		return found[0]
	}
	var told []words.Message
	for _, err := range found {
		told = append(told, err.What)
	}
	return &words.Error{What: words.HeadingsUnmatched.With(len(found), told), Hint: found[0].Hint}
}

// collect takes the rows of a 列名 table. A row that leaves the field blank says nothing.
func (r *reader) collect(sheet *roster.Sheet) error {
	for i := range sheet.Records() {
		row := sheet.Row(i)
		name := row.Text(roster.FieldField)
		if name == "" {
			continue
		}
		field, ignored := roster.FieldNamed(name), name == Ignore
		if field == roster.NoField && !ignored {
			return unknownField(sheet, row, name)
		}
		wanted := row.Text(roster.FieldHeading)
		heading, column := foldHeading(wanted), -1
		if named, ok := ColumnNamed(wanted); ok {
			heading, column = "", named
		}
		r.headings = append(r.headings, &headingRow{
			table: sheet.Label(), number: row.Number(), file: row.Text(roster.FieldFile), sheet: row.Text(roster.FieldSheet),
			wanted: wanted, heading: heading, column: column, field: field, ignored: ignored,
		})
	}
	return nil
}

func unknownField(sheet *roster.Sheet, row roster.Row, name string) error {
	titles := FieldChoices()
	err := &words.Error{What: words.HeadingUnknownField.With(sheet.Label(), row.Number(), name), Hint: words.OneOf.With(titles)}
	if near := words.Nearest(name, titles); near != "" {
		err.Hint = words.SettingNearest.With(near)
	}
	return err
}

// FieldChoices lists what the field of a 列名 row may be: the title of every field, and 忽略.
func FieldChoices() []string {
	titles := []string{Ignore}
	for field := roster.NoField + 1; field < roster.FieldCount; field++ {
		titles = append(titles, field.Spec().Title.ZH)
	}
	return titles
}

// concerns says whether a row of the tables speaks of the file: settings are no matter of theirs.
func (r *reader) concerns(file *roster.File) bool {
	concerned := false
	for _, row := range r.headings {
		if !matchesPath(row.file, file.Path) {
			continue
		}
		row.filed = row.filed || row.file != "" || !isSettings(file)
		concerned = concerned || !isSettings(file)
	}
	return concerned
}

func isSettings(file *roster.File) bool {
	for _, sheet := range file.Sheets {
		if sheet.Kind == nil || sheet.Kind.Family != roster.Settings {
			return false
		}
	}
	return len(file.Sheets) > 0
}

// unmatched returns the error of a row that matched nothing, with the nearest name. Where
// only a part of the input is read, only a row that names its file can be wrong.
func (r *reader) unmatched(row *headingRow) *words.Error {
	if row.used || r.partial && (!row.filed || row.file == "" || isPattern(row.file)) {
		return nil
	}
	files, sheets, headings := r.names(row)
	switch {
	case len(files) == 0:
		return nil // nothing but settings was read
	case !row.filed && row.file != "":
		return row.missing(words.HeadingNoFile, row.file, files)
	case !row.placed && row.sheet != "":
		return row.missing(words.HeadingNoSheet, row.sheet, sheets)
	}
	if len(headings) == 0 {
		return nil // the file could not be read, which is said elsewhere
	}
	return row.missing(words.HeadingNoHeading, row.wanted, headings)
}

func (row *headingRow) missing(text words.Text, name string, known []string) *words.Error {
	err := &words.Error{What: text.With(row.table, row.number, name), Hint: words.OneOf.With(known[:min(len(known), shownNames)])}
	if near := words.Nearest(name, known); near != "" {
		err.Hint = words.SettingNearest.With(near)
	}
	return err
}

// shownNames is how many names a hint lists.
const shownNames = 30

// names lists what a row could have meant: the files, the sheets of those it names, and the
// headings of the sheets it names.
func (r *reader) names(row *headingRow) (files, sheets, headings []string) {
	for _, file := range r.files {
		if isSettings(file) {
			continue
		}
		files = append(files, nearerName(row.file, file.Path))
		if !matchesPath(row.file, file.Path) {
			continue
		}
		for _, sheet := range file.Sheets {
			if sheet.Name != "" {
				sheets = append(sheets, sheet.Name)
			}
			if matchesSheet(row.sheet, sheet.Name) {
				headings = append(headings, headingsOf(sheet)...)
			}
		}
	}
	return files, sheets, headings
}

func headingsOf(sheet *roster.Sheet) []string {
	var texts []string
	for _, columns := range [][]roster.Column{sheet.Columns, sheet.Members} {
		for _, column := range columns {
			texts = append(texts, column.Heading)
		}
	}
	for _, heading := range sheet.Unused {
		texts = append(texts, heading.Text)
	}
	return texts
}
