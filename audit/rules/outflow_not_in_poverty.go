package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var outflowNotInPoverty = &audit.Rule{
	ID: "outflow-not-in-poverty", Title: words.Text{ZH: "建档立卡与低保不衔接", EN: "on dibao of the first classes and not on the poverty register"},
	Doc: words.Text{
		ZH: "农村低保一、二类（A、B类）的户，在建档立卡名册上查不到，按村写明户数，不点名。只核对2020年及以前：此后改为防止返贫监测对象。名册没有类别的不核对；同名即视为在册。请与扶贫部门逐户核对，符合条件的补登。",
		EN: "Households of rural dibao in the first two classes that the register of poor households does not name, counted by village. Only up to 2020; later the register is another one. A namesake counts as registered. Compare with the poverty office and register whoever is missed.",
	},
	Family: familyLedger, Remedy: remedyComplete, Severity: audit.Omission, NeedsRoster: true, Needs: []*roster.Kind{roster.PovertyRegister},
	MustNot: []*audit.Exemption{afterRegister}, Columns: [][]roster.Field{{roster.FieldCategory}},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		var missed []*county.Household
		first := 0
		for _, household := range village.Households {
			if household.Programme != roster.RuralDibao || !firstClasses(household) {
				continue
			}
			first++
			if !p.County.Registered(household) {
				missed = append(missed, household)
			}
		}
		if len(missed) == 0 || !p.Absent(roster.PovertyRegister, nil, village.Township, village.Name, 0) {
			return
		}
		finding := p.Find(roster.RuralDibao).At(village.Township, village.Name).Key("register").Say(saysNotRegistered, first, len(missed)).RuleOut(afterRegister)
		for _, household := range missed {
			finding.Rests(evidenceEnrolled, household.Members()[0].Name())
		}
		finding.Persons = 0
		p.Report(finding)
	}),
}

// lastRegister is the last month in which poor households were registered.
var lastRegister = roster.NewMonth(2020, 12)

// firstClasses says whether a roster of the years of the register puts a household into one of
// the first two classes.
func firstClasses(household *county.Household) bool {
	for _, entry := range household.Members() {
		class := strings.ToUpper(entry.Row.Text(roster.FieldCategory))
		to := entry.Row.Sheet.Period.To
		if to != 0 && to <= lastRegister && (containsAny(class, []string{"一类", "二类", "1类", "2类", "A类", "B类", "Ⅰ类", "Ⅱ类"}) || class == "A" || class == "B") {
			return true
		}
	}
	return false
}

var saysNotRegistered = words.Text{
	ZH: "农村低保一、二类 %d 户，其中 %d 户在建档立卡名册上查不到：请与扶贫部门逐户核对，符合条件的补登",
	EN: "of %d households in the first two classes %d are not on the poverty register: compare with the poverty office",
}

var afterRegister = &audit.Exemption{ID: "after-register", Title: words.Text{ZH: "2020年以后的名册", EN: "rosters after 2020"}}
