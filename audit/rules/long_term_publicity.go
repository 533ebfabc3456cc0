package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var longTermPublicity = &audit.Rule{
	ID: "long-term-publicity", Title: words.Text{ZH: "长期公示缺", EN: "no notice that stays up"},
	Doc: words.Text{
		ZH: "低保对象应长期公示。交来的材料里别的村有长期（永久、固定）公示，这个村没有；或长期公示名单上缺一部分在册户；或别的村附了照片，这个村没有。公示以后才纳入的户和事实无人抚养儿童不算。补公示、补照片。",
		EN: "Who receives dibao stays on a notice. Other villages have a lasting notice among the input and this one has none; or its list lacks households of the roster; or others have a photograph on record. Those enrolled since and children without carers do not count. Put up what is missing.",
	},
	Family: familyProcedure, Remedy: remedyPublish, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Publicity},
	MustNot: []*audit.Exemption{childUnnamed, enrolledSince},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao} {
			checkLasting(p, village, programme)
		}
	}),
}

func checkLasting(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	notices := p.County.NoticesOf(village.Township, programme)
	households := toBeShown(village, programme)
	if !notices.LongTerm || len(households) == 0 || !p.Absent(roster.Publicity, programme, village.Township, village.Name, 0) || astray(p, village, programme) {
		return
	}
	lasting := lastingOf(village, programme)
	missing := notLasting(village, households, latest(lasting))
	finding := p.Find(programme).At(village.Township, village.Name).Key("lasting").RuleOut(childUnnamed, enrolledSince)
	finding.Persons, finding.Conduct = 0, p.AsOf()
	switch {
	case len(lasting) == 0:
		p.Report(showNames(finding.Say(saysNoLasting, len(households)), evidenceNoNotice, households))
	case len(missing) > 0 && len(missing)*2 <= len(households):
		p.Report(showNames(finding.Say(saysNotLasting, len(households), len(missing)), evidenceNoNotice, missing))
	case notices.Photos && !photographed(lasting):
		p.Report(finding.Say(saysNoPhoto).Rests(evidenceLasting, county.RowOf(lasting[0].Sheet, lasting[0].Number())))
	}
}

// notLasting returns the households that are not on the notice that stays up and were enrolled
// when it was put up.
func notLasting(village *county.Village, households []*county.Household, up roster.Month) (missing []*county.Household) {
	for _, household := range households {
		if !onLasting(household) && !village.Perhaps(roster.Publicity, household) && household.Began() <= up {
			missing = append(missing, household)
		}
	}
	return missing
}

// lastingOf returns the rows of the notices of a village that stay up.
func lastingOf(village *county.Village, programme *roster.Kind) (rows []roster.Row) {
	seen := map[roster.Row]bool{}
	add := func(step county.Match) {
		if of := county.ProgrammeOf(step.Row); county.LongTerm(step.Row) && (of == nil || of == programme) && !seen[step.Row] {
			seen[step.Row] = true
			rows = append(rows, step.Row)
		}
	}
	for _, household := range village.Households {
		for _, step := range household.Steps(roster.Publicity) {
			add(step)
		}
	}
	for _, step := range village.Steps(roster.Publicity) {
		add(step)
	}
	return rows
}

func onLasting(household *county.Household) bool {
	for _, step := range household.Steps(roster.Publicity) {
		if county.LongTerm(step.Row) {
			return true
		}
	}
	return false
}

// latest returns the last month notices or their sheets speak of; where none is said, one
// before which nobody began.
func latest(rows []roster.Row) roster.Month {
	var last roster.Month
	for _, row := range rows {
		last = max(last, county.StepDate(row).MonthOf(), row.Sheet.Period.To)
	}
	return last
}

func photographed(rows []roster.Row) bool {
	for _, row := range rows {
		if text := row.Text(roster.FieldPhoto); text != "" && !blankWord(text) {
			return true
		}
	}
	return false
}

var enrolledSince = &audit.Exemption{ID: "enrolled-since", Title: words.Text{ZH: "公示以后才纳入", EN: "enrolled since the notice"}}

var (
	saysNoLasting   = words.Text{ZH: "%d 户应长期公示，别的村有长期公示记录，本村没有", EN: "%d households are to stay on a notice; other villages have one on record, this one has none"}
	saysNotLasting  = words.Text{ZH: "在册 %d 户中 %d 户不在长期公示名单上", EN: "of %d households %d are not on the lasting notice"}
	saysNoPhoto     = words.Text{ZH: "长期公示没有照片，别的村有", EN: "there is no photograph of the lasting notice, as there is of other villages'"}
	evidenceLasting = words.Text{ZH: "长期公示", EN: "lasting notice"}
)
