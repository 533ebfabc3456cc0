package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var vehicleExempt = &county.Param{
	Key: "vehicle.exempt", Title: words.Text{ZH: "不计车辆类型", EN: "vehicles that do not count"}, Unit: "词",
	BuiltIn: []county.Setting{{Words: "摩托车、三轮、轮椅、残疾人、电动自行车、拖拉机、农用"}},
	Source:  words.Text{ZH: "民发〔2012〕220号第十七条：残疾人代步车除外；其余按常见做法", EN: "220/2012 art. 17 excepts vehicles for the disabled; the rest is common practice"},
}

var vehicle = &audit.Rule{
	ID: "vehicle", Title: words.Text{ZH: "名下有机动车", EN: "owns a motor vehicle"},
	Doc: words.Text{
		ZH: "名册上的保障对象名下登记有机动车。可能已过户未变更、报废或挂名，须核实归属、用途和价值后再定；不能只凭登记认定。",
		EN: "A covered person has a motor vehicle registered. It may be sold, scrapped or held for another: verify owner, use and value first.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome,
	NeedsRoster: true, Needs: []*roster.Kind{roster.Vehicles}, Params: []*county.Param{vehicleExempt}, MustNot: []*audit.Exemption{exemptVehicle, vehicleGone},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		eachHolding(p, who, roster.Vehicles, vehicleGone, func(entry *county.Entry, holding *county.Holding) *audit.Finding {
			row := holding.Row
			kind, plate := row.Text(roster.FieldVehicleType), row.Text(roster.FieldPlate)
			exempt, _ := p.Parameter(vehicleExempt, entry.Township(), entry.Household.Programme, p.AsOf())
			return p.Find(entry.Household.Programme).About(who).Key(plate).Say(saysVehicle, kind, plate).
				Rests(evidenceEnrolled, entry.Number()).
				Rests(evidenceVehicle, holding.Fact(row.PersonIDField()), holding.Fact(roster.FieldVehicleType)).
				Test(exemptVehicle, containsAny(kind, exempt.WordList()))
		})
	}),
}

var (
	saysVehicle     = words.Text{ZH: "车辆登记：%s %s", EN: "a vehicle is registered: %s %s"}
	evidenceVehicle = words.Text{ZH: "车辆", EN: "vehicle"}
)

var exemptVehicle = &audit.Exemption{ID: "exempt-vehicle", Title: words.Text{ZH: "不计车辆类型", EN: "a vehicle that does not count"}}

var vehicleGone = &audit.Exemption{ID: "vehicle-gone", Title: words.Text{ZH: "已注销、报废或过户", EN: "deregistered, scrapped or sold"}}
