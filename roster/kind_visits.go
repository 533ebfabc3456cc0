package roster

import "rollcheck/roster/words"

// Visits is a record of households visited.
var Visits = &Kind{
	Name: "visits", Title: words.Text{ZH: "入户调查", EN: "household visits"}, Family: Evidence,
	Words: []string{"入户调查", "入户核查", "入户走访", "走访", "入户"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldName}, {Field: FieldHeadIDNumber}, {Field: FieldIDNumber}, {Field: FieldProgramme},
		{Field: FieldDate, Required: true, Words: []string{"回访日期", "回访时间", "随访日期", "随访时间"}}, {Field: FieldSurveyor, Required: true}, {Field: FieldSurveyorIDNumber}, {Field: FieldSurveyorPost}, {Field: FieldSignature}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldDate, FieldSurveyor}},
	Clues: []Clue{{Fields: []Field{FieldSurveyor}}},
}
