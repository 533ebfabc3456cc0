package roster

import "rollcheck/roster/words"

// Documents is a list of the papers kept for each household.
var Documents = &Kind{
	Name: "documents", Title: words.Text{ZH: "档案材料", EN: "documents"}, Family: Evidence,
	Words: []string{"档案材料", "材料清单", "卷内目录", "档案目录", "卷内材料", "材料目录", "卷内文件"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldHeadIDNumber}, {Field: FieldDocument, Required: true},
		{Field: FieldDate}, {Field: FieldPages}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName}, {FieldDocument}},
	Clues: []Clue{{Fields: []Field{FieldDocument}}},
}
