package roster

import "rollcheck/roster/words"

// HeadingTable is the user's table of headings the program does not know. A file and a sheet
// may be patterns of * and ?; a heading is as written, or the column's letter (B列); a field
// may be 忽略. Where several rows fit a column, a letter goes before a heading with all its
// levels and that before one of its levels; two that fit equally and differ are an error, as
// is a row that fits nothing.
var HeadingTable = &Kind{
	Name: "headings", Title: words.Text{ZH: "列名", EN: "headings"}, Family: Settings, Words: []string{"列名"},
	Fields: []Use{{Field: FieldFile}, {Field: FieldSheet}, {Field: FieldHeading, Required: true}, {Field: FieldField, Required: true}},
	Needs:  [][]Field{{FieldHeading}, {FieldField}},
	Clues:  []Clue{{Fields: []Field{FieldHeading}}, {Fields: []Field{FieldField}}},
}
