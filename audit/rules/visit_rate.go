package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var visitTownship = &county.Param{
	Key: "visit.township", Title: words.Text{ZH: "乡镇入户率", EN: "households a township visits"}, Unit: "%",
	BuiltIn: []county.Setting{
		{Programme: "rural-dibao", Number: 10000, Since: 20121212, Until: 20210630},
		{Programme: "urban-dibao", Number: 10000, Since: 20121212, Until: 20210630},
	},
	Source: words.Text{ZH: "民发〔2012〕220号第十八条：逐一调查核实；2021年7月1日起比例由当地定", EN: "220/2012 art. 18; local since 2021-07-01"},
}

var visitRate = &audit.Rule{
	ID: "visit-rate", Title: words.Text{ZH: "入户率未达要求", EN: "too few households visited"},
	Doc: words.Text{
		ZH: "一个村已入户调查的户数低于规定比例。只在有该乡镇入户调查表时核对；外出、住院等有说明的计为已调查。补做调查并补登。",
		EN: "A village's visited households fall short of the required share. Only compared where visit sheets of the township are among the input.",
	},
	Family: familyProcedure, Remedy: remedyComplete, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Visits},
	Params: []*county.Param{visitTownship}, MustNot: []*audit.Exemption{awayWithNote},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao} {
			checkVisits(p, village, programme)
		}
	}),
}

func checkVisits(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	required, set := p.Parameter(visitTownship, village.Township, programme, p.AsOf())
	households, missed := 0, []*county.Household(nil)
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		households++
		if len(household.Steps(roster.Visits)) == 0 {
			missed = append(missed, household)
		}
	}
	visited := households - len(missed)
	if !set && len(missed) > 0 && p.County.Supply.Covers(roster.Visits, nil, village.Township, village.Name, 0) {
		p.NotSet(visitTownship, village.Township)
	}
	if !set || households == 0 || int64(visited)*10000 >= required.Number*int64(households) {
		return
	}
	if !p.Absent(roster.Visits, nil, village.Township, village.Name, 0) {
		return
	}
	finding := p.Find(programme).At(village.Township, village.Name).Key("visits").
		Say(saysVisits, households, visited, required.Text(), len(missed)).RuleOut(awayWithNote)
	finding.Persons = 0
	for _, household := range missed {
		finding.Rests(evidenceNotVisited, household.Members()[0].Name())
	}
	if unjoined := len(village.Steps(roster.Visits)); unjoined > 0 {
		finding.NotChecked = append(finding.NotChecked, saysUnjoined.With(unjoined))
	}
	p.Report(finding)
}

var (
	saysVisits         = words.Text{ZH: "%d 户中入户 %d 户，应达 %s%%；未见入户记录 %d 户", EN: "of %d households %d were visited, %s%% are required; %d have no visit on record"}
	saysUnjoined       = words.Text{ZH: "另有 %d 条入户记录对不上户", EN: "%d visit records could not be joined to a household"}
	evidenceNotVisited = words.Text{ZH: "无入户记录", EN: "no visit on record"}
)

var awayWithNote = &audit.Exemption{ID: "away-with-note", Title: words.Text{ZH: "外出或住院有说明", EN: "away or in hospital, with a note"}}
