package roster

import "rollcheck/roster/words"

// HeadingTable is the user's table of headings the program does not know.
var HeadingTable = &Kind{
	Name: "headings", Title: words.Text{ZH: "列名", EN: "headings"}, Family: Settings, Words: []string{"列名"},
	Fields: []Use{{Field: FieldFile}, {Field: FieldSheet}, {Field: FieldHeading, Required: true}, {Field: FieldField, Required: true}},
	Needs:  [][]Field{{FieldHeading}, {FieldField}},
	Clues:  []Clue{{Fields: []Field{FieldHeading}}, {Fields: []Field{FieldField}}},
}
