package reading

import (
	"path"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// headingOverride is a row of a 列名 table: a heading of some files means a field.
type headingOverride struct {
	file, sheet, heading string // file and sheet may be empty: any
	field                roster.Field
}

// overrideFor returns the user's own meaning of the headings of one sheet.
func (r *reader) overrideFor(file, sheet string) func(string) roster.Field {
	var own []headingOverride
	for _, override := range r.overrides {
		if override.matches(file, sheet) {
			own = append(own, override)
		}
	}
	return func(text string) roster.Field {
		for _, override := range own {
			for _, level := range append(strings.Split(text, levelMark), shownHeading(text)) {
				if foldHeading(level) == override.heading {
					return override.field
				}
			}
		}
		return roster.NoField
	}
}

// matches compares file names without their extension: a workbook saved anew as text is
// still the file the table speaks of.
func (o *headingOverride) matches(file, sheet string) bool {
	fits := o.file == "" || stem(o.file) == stem(file) || stem(o.file) == stem(path.Base(file))
	return fits && (o.sheet == "" || o.sheet == sheet || sheet == "")
}

func stem(file string) string { return strings.TrimSuffix(file, path.Ext(file)) }

// applyHeadings reads the 列名 tables among the files and reads anew the files they speak
// of. An unknown field in them is an error: it must never be silently ignored.
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
	if len(r.overrides) == 0 {
		return nil
	}
	for i, file := range r.files {
		if r.concerns(file) {
			r.files[i] = r.readFile(found[i], newParser(r.pool))
		}
	}
	return nil
}

func (r *reader) collect(sheet *roster.Sheet) error {
	for i := range sheet.Records() {
		row := sheet.Row(i)
		name := row.Text(roster.FieldField)
		field := roster.FieldNamed(name)
		if field == roster.NoField {
			return &words.Error{What: words.HeadingUnknownField.With(sheet.Label(), row.Number(), name), Hint: words.OneOf.With(fieldTitles())}
		}
		r.overrides = append(r.overrides, headingOverride{
			file: row.Text(roster.FieldFile), sheet: row.Text(roster.FieldSheet), heading: foldHeading(row.Text(roster.FieldHeading)), field: field,
		})
	}
	return nil
}

func fieldTitles() []string {
	var titles []string
	for field := roster.NoField + 1; field < roster.FieldCount; field++ {
		titles = append(titles, field.Spec().Title.ZH)
	}
	return titles
}

func (r *reader) concerns(file *roster.File) bool {
	for _, override := range r.overrides {
		for _, sheet := range file.Sheets {
			if override.matches(file.Path, sheet.Name) {
				return true
			}
		}
	}
	return false
}
