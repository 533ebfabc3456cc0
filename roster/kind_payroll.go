package roster

import "rollcheck/roster/words"

// Payroll is a list of those paid from the public purse.
var Payroll = &Kind{
	Name: "payroll", Title: words.Text{ZH: "财政供养人员", EN: "public payroll"}, Family: Reference,
	Words: []string{"财政供养", "工资名册", "工资表", "在编人员", "工资"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldEmploymentType}, {Field: FieldEmployer, Required: true}, {Field: FieldPost},
		{Field: FieldAmount, Words: []string{"应发工资", "月工资", "实发工资"}}, {Field: FieldStartDate, Words: []string{"进入时间"}}, {Field: FieldNote},
	},
	Needs: [][]Field{{FieldName, FieldIDNumber}, {FieldEmployer, FieldEmploymentType, FieldAmount}}, Telling: [][]Field{{FieldEmploymentType}},
}
