package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var lagDeath = &audit.Param{
	Key: "lag.death", Title: words.Text{ZH: "死亡登记滞后", EN: "lag of death registration"}, Unit: "日",
	BuiltIn: []audit.Setting{{Number: 3000}}, Source: common,
}

var activeAfterDeath = &audit.Rule{
	ID: "active-after-death", Title: words.Text{ZH: "死亡未退出", EN: "died and still on the roster"},
	Doc: words.Text{
		ZH: "死亡名单上的人在现行名册上仍是保障对象, 死亡后没有发放记录。登记有滞后, 先核实死亡日期, 属实的从名册上减员。",
		EN: "Somebody on a list of deaths is still covered on the roster in force; no payment after the death is on record.",
	},
	Family: familyDeath, Remedy: remedyClear, Severity: audit.Procedure, Clearance: audit.ClearDeath, NeedsRoster: true, Needs: []*roster.Kind{roster.Deaths},
	Params: []*audit.Param{lagDeath}, MustNot: []*audit.Exemption{registrationLag}, YieldsTo: []string{"paid-after-death"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *audit.Person) {
		death, ok := who.Died()
		if !ok {
			return
		}
		for _, entry := range who.Enrolled() {
			day := p.AsOf()
			if to := entry.Row.Sheet.Period.To; to != 0 {
				day = (to + 1).FirstDay()
			}
			if !entry.Covered() || death.Value.MonthOf() == 0 || death.Value >= day {
				continue
			}
			lag, _ := p.Parameter(lagDeath, entry.Township(), entry.Household.Programme, p.AsOf())
			finding := p.Find(entry.Household.Programme).About(who).Key("active").Say(saysActive, death.Value).
				Rests(evidenceDeath, death).Rests(evidenceEnrolled, entry.Number()).
				Test(registrationLag, days(death.Value, day) <= lag.Whole())
			finding.Monthly = p.County.Share(entry)
			p.Report(finding)
		}
	}),
}

// days returns about how many days lie between two dates, a month counted as thirty.
func days(from, to roster.Date) int {
	return int(to.MonthOf()-from.MonthOf())*30 + to.Day() - max(1, from.Day())
}

var saysActive = words.Text{ZH: "%s 死亡, 名册上仍是保障对象", EN: "died on %s and is still covered"}

var registrationLag = &audit.Exemption{ID: "registration-lag", Title: words.Text{ZH: "死亡登记滞后期内", EN: "within the lag of registration"}}
