package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// oldestAge is an age nobody on record has passed.
var oldestAge = &county.Param{
	Key: "age.oldest", Title: words.Text{ZH: "最高年龄", EN: "oldest age"}, Unit: "岁",
	BuiltIn: []county.Setting{{Number: 12000}}, Source: common,
}

var idBirthImpossible = &audit.Rule{
	ID: "id-birth-impossible", Title: words.Text{ZH: "号码中的出生日期不合理", EN: "the date of birth in a number is impossible"},
	Doc: words.Text{
		ZH: "身份证号中的出生日期不存在、晚于核查日期，或年龄超过120岁。核对证件；高龄的还应核实是否健在。",
		EN: "The date of birth in the number does not exist, lies after the day of the audit, or makes the person older than 120 years.",
	},
	Family: familyQuality, Remedy: remedyVerify, Severity: audit.Quality, OneSheet: true, NeedsRoster: true, Params: []*county.Param{oldestAge},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		eachNumberFault(p, sheet, func(fault roster.CellFault, text string) {
			if fault.Number == roster.FaultBirth {
				p.Report(cellFinding(p, sheet, fault).Say(saysBirthImpossible, words.Number(text)))
			}
		})
		if sheet.Kind.Family == roster.Programme {
			checkAges(p, sheet)
		}
	}),
}

func checkAges(p *audit.Pass, sheet *roster.Sheet) {
	oldest, _ := p.Parameter(oldestAge, sheet.Township, sheet.Kind, p.AsOf())
	for i := range sheet.Records() {
		row := sheet.Row(i)
		birth := row.PersonID().Birth()
		years, _ := birth.Age(p.AsOf())
		if row.PersonID().Key() == 0 || birth <= p.AsOf() && years <= oldest.Whole() {
			continue
		}
		p.Report(p.Find(sheet.Kind).AboutRow(row, p.County.PlaceOf(row)).Key("age").Say(saysAge, words.Birth(birth.String()), years).
			Rests(evidenceNumber, county.Own(row, row.PersonIDField())))
	}
}

var (
	saysBirthImpossible = words.Text{ZH: "身份证号 %s 中的出生日期不存在", EN: "the date of birth in %s does not exist"}
	saysAge             = words.Text{ZH: "按号码出生于 %s，年龄 %d 岁", EN: "born on %s by the number, aged %d"}
)
