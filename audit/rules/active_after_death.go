package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var lagDeath = &county.Param{
	Key: "lag.death", Title: words.Text{ZH: "死亡登记滞后", EN: "lag of death registration"}, Unit: "日",
	BuiltIn: []county.Setting{{Number: 3000}}, Source: common,
}

var activeAfterDeath = &audit.Rule{
	ID: "active-after-death", Title: words.Text{ZH: "死亡未退出", EN: "died and still on the roster"},
	Doc: words.Text{
		ZH: "死亡名单上的人在现行名册上仍是保障对象，死亡后没有发放记录；或者名册自己的备注写明死亡而没有减员。登记有滞后，先核实死亡日期，属实的从名册上减员。",
		EN: "Somebody on a list of deaths is still covered on the roster in force, and no payment after the death is on record; or the roster's own note says that he died.",
	},
	Family: familyDeath, Remedy: remedyClear, Severity: audit.Procedure, Clearance: audit.ClearDeath, NeedsRoster: true,
	Params: []*county.Param{lagDeath}, MustNot: []*audit.Exemption{registrationLag}, YieldsTo: []string{"paid-after-death"},
	Columns: [][]roster.Field{{roster.FieldIDNumber, roster.FieldHeadIDNumber}},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		death, listed := p.County.Died(who)
		for _, entry := range who.Enrolled() {
			switch {
			case !entry.Covered():
			case listed:
				activeAfter(p, who, entry, death)
			default:
				notedDead(p, who, entry)
			}
		}
	}),
}

func activeAfter(p *audit.Pass, who *county.Person, entry *county.Entry, death county.Death) {
	day := p.County.LastDay(entry)
	if death.Month() == 0 || death.Month().LastDay() > day && death.Value.Day() == 0 || death.Value > day {
		return
	}
	lag, _ := p.Parameter(lagDeath, entry.Township(), entry.Household.Programme, p.AsOf())
	finding := p.Find(entry.Household.Programme).About(who).Key("active").Say(saysActive, death.Value).
		Rests(evidenceDeath, death).Rests(evidenceEnrolled, entry.Number()).
		Test(registrationLag, county.Days(death.Value, day) <= lag.Whole())
	finding.Monthly = p.County.Share(entry)
	p.Report(finding)
}

// notedDead is about somebody whose own row says that he died.
func notedDead(p *audit.Pass, who *county.Person, entry *county.Entry) {
	note := entry.Row.Note()
	died, said := note.PerhapsHim(roster.SaysDied)
	if !said || note.Says(roster.SaysMistaken) {
		return
	}
	day := p.County.LastDay(entry)
	first, last := died.When.Days()
	if died.When != 0 && first > day {
		return
	}
	finding := p.Find(entry.Household.Programme).About(who).Key("active").Say(saysNotedDead).
		Rests(evidenceNote, county.Own(entry.Row, roster.FieldNote)).Rests(evidenceEnrolled, entry.Number())
	finding.Monthly = p.County.Share(entry)
	askOfWhom(finding, entry)
	lag, _ := p.Parameter(lagDeath, entry.Township(), entry.Household.Programme, p.AsOf())
	if died.When == 0 {
		finding.NotCheck(registrationLag, saysNoDeathDate)
	} else {
		finding.Test(registrationLag, county.Days(last, day) <= lag.Whole())
	}
	askIfHim(finding, died)
	if died.About == roster.OfHead && note.Says(roster.SaysDrawnFor) {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysHouseholdGoesOn.With())
	}
	p.Report(finding)
}

var (
	saysNotedDead = words.Text{ZH: "名册备注写明死亡，仍是保障对象", EN: "the roster's note says that the person died, and he is still covered"}
	// A head who died and whose money his wife draws: the household goes on in his name.
	saysHouseholdGoesOn = words.Text{ZH: "备注写明户主已故、家人代领，户可能延续，请更换户主和账户", EN: "the note says that the head died and his family draws the money: the household may go on, change head and account"}
	saysNoDeathDate     = words.Text{ZH: "没有死亡日期", EN: "no date of death"}
)

var saysActive = words.Text{ZH: "%s 死亡，名册上仍是保障对象", EN: "died on %s and is still covered"}

var registrationLag = &audit.Exemption{ID: "registration-lag", Title: words.Text{ZH: "死亡登记滞后期内", EN: "within the lag of registration"}}
