package roster

import "rollcheck/roster/words"

// Vehicles is a list of registered motor vehicles.
var Vehicles = &Kind{
	Name: "vehicles", Title: words.Text{ZH: "车辆登记", EN: "vehicles"}, Family: Reference,
	Office: words.Text{ZH: "公安交警", EN: "traffic police"},
	Words:  []string{"车辆", "机动车", "车管"},
	Fields: []Use{
		{Field: FieldSeq}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldVehicleType, Required: true}, {Field: FieldPlate, Required: true},
		{Field: FieldRegisteredOn, Words: []string{"登记时间", "登记日期", "入户时间", "入户日期", "落户时间", "落户日期"}}, {Field: FieldStatus}, {Field: FieldNote},
	},
	Needs:   [][]Field{{FieldName, FieldIDNumber}, {FieldPlate, FieldVehicleType}},
	Clues:   []Clue{{Fields: []Field{FieldPlate}}, {Fields: []Field{FieldVehicleType}}},
	Accuses: true,
}
