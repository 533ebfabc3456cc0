package roster

import "rollcheck/roster/words"

// Meetings is a record of the meetings that assess applicants.
var Meetings = &Kind{
	Name: "meetings", Title: words.Text{ZH: "民主评议", EN: "meetings"}, Family: Evidence,
	Words: []string{"民主评议", "四议两公开", "评议会", "评议记录"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldDate, Required: true, Words: []string{"评议时间", "会议时间"}}, {Field: FieldHeadName, Required: true}, {Field: FieldName},
		{Field: FieldProgramme}, {Field: FieldPresent}, {Field: FieldVotesFor}, {Field: FieldVotesAgainst}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldVillage}, {FieldVotesFor, FieldResult, FieldPresent, FieldDate}},
	Clues: []Clue{{Fields: []Field{FieldVotesFor}}, {Headings: []string{"评议"}}},
}
