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
	Source:  words.Text{ZH: "民发〔2012〕220号第十七条: 残疾人代步车除外; 其余按常见做法", EN: "220/2012 art. 17 excepts vehicles for the disabled; the rest is common practice"},
}

var vehicle = &audit.Rule{
	ID: "vehicle", Title: words.Text{ZH: "名下有机动车", EN: "owns a motor vehicle"},
	Doc: words.Text{
		ZH: "名册上的保障对象名下登记有机动车。可能已过户未变更、报废或挂名, 须核实归属、用途和价值后再定; 不能只凭登记认定。",
		EN: "A covered person has a motor vehicle registered. It may be sold, scrapped or held for another: verify owner, use and value first.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, Clearance: audit.ClearIncome,
	NeedsRoster: true, Needs: []*roster.Kind{roster.Vehicles}, Params: []*county.Param{vehicleExempt}, MustNot: []*audit.Exemption{exemptVehicle, vehicleGone},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		entry := who.Current(nil)
		if entry == nil || !meansTested(entry.Household.Programme) {
			return
		}
		for _, match := range who.On(roster.Vehicles) {
			p.Report(vehicleFinding(p, who, entry, match))
		}
	}),
}

func vehicleFinding(p *audit.Pass, who *county.Person, entry *county.Entry, match county.Match) *audit.Finding {
	row := match.Row
	kind, plate := row.Text(roster.FieldVehicleType), row.Text(roster.FieldPlate)
	exempt, _ := p.Parameter(vehicleExempt, entry.Township(), entry.Household.Programme, p.AsOf())
	finding := p.Find(entry.Household.Programme).About(who).Key(plate).
		Say(saysVehicle, kind, plate).
		Rests(evidenceEnrolled, entry.Number()).
		Rests(evidenceVehicle, match.Fact(row.PersonIDField()), match.Fact(roster.FieldVehicleType)).
		Test(exemptVehicle, containsAny(kind, exempt.WordList()))
	finding.Monthly = p.County.Share(entry)
	if !row.Sheet.Has(roster.FieldStatus) {
		return finding.NotCheck(vehicleGone, saysNoStatus)
	}
	return finding.Test(vehicleGone, containsAny(row.Text(roster.FieldStatus), []string{"注销", "报废", "过户", "转出", "转移", "灭失"}))
}

var (
	saysVehicle     = words.Text{ZH: "车辆登记: %s %s", EN: "a vehicle is registered: %s %s"}
	saysNoStatus    = words.Text{ZH: "车辆名单没有状态一栏", EN: "the list of vehicles has no status"}
	evidenceVehicle = words.Text{ZH: "车辆", EN: "vehicle"}
)

var exemptVehicle = &audit.Exemption{ID: "exempt-vehicle", Title: words.Text{ZH: "不计车辆类型", EN: "a vehicle that does not count"}}

var vehicleGone = &audit.Exemption{ID: "vehicle-gone", Title: words.Text{ZH: "已注销、报废或过户", EN: "deregistered, scrapped or sold"}}
