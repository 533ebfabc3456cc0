package roster

import "rollcheck/roster/words"

// Visits is a record of households visited.
var Visits = &Kind{
	Name: "visits", Title: words.Text{ZH: "入户调查", EN: "household visits"}, Family: Evidence,
	Words: []string{"入户调查", "入户核查", "入户走访", "走访", "入户"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldHeadName, Required: true}, {Field: FieldName}, {Field: FieldHeadIDNumber}, {Field: FieldIDNumber}, {Field: FieldProgramme},
		{Field: FieldDate, Required: true, Words: []string{"回访日期", "回访时间", "随访日期", "随访时间"}}, {Field: FieldSurveyor, Required: true}, {Field: FieldSurveyorIDNumber}, {Field: FieldSurveyorPost}, {Field: FieldSignature, Words: householdSigns}, {Field: FieldResult}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldHeadName, FieldName, FieldHeadIDNumber, FieldIDNumber}, {FieldDate, FieldSurveyor}},
	Clues: []Clue{{Fields: []Field{FieldSurveyor}}},
}

// householdSigns are who signs a visit for the household: whoever of it is at home.
var householdSigns = []string{
	"户主或家庭成员签字", "户主或家庭成员签名", "户主或家庭成员(签字)", "户主或家庭成员(签名)", "户主(或家庭成员)签字", "户主(家庭成员)签字", "户主/家庭成员签字", "户主及家庭成员签字", "家庭成员(签字)",
	"户主或成年家庭成员签字", "户主或共同生活家庭成员签字", "在场家庭成员签字", "在场家庭成员(签字)", "在场成年家庭成员签字", "申请人或家庭成员签字", "申请人(家庭成员)签字", "家庭成员签字(指印)", "家庭成员签字或指印",
	"被调查人(签字)", "被调查人(签名)", "被调查户签字", "户主(签字)", "户主(签名)", "申请人(签字)", "调查对象签字", "被访人签字", "农户签字", "成员签字",
}
