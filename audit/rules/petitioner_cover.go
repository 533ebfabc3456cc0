package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var petitionMonths = &county.Param{
	Key: "petition.months", Title: words.Text{ZH: "信访后新增间隔", EN: "months after a petition"}, Unit: "月",
	BuiltIn: []county.Setting{{Number: 1200}}, Source: common,
}

var petitionerCover = &audit.Rule{
	ID: "petitioner-cover", Title: words.Text{ZH: "新增对象与信访拆迁征地名单重合（统计）", EN: "new households on lists of petitions, relocations and land (counts)"},
	Doc: words.Text{
		ZH: "按村统计：上了信访、拆迁或者征地名单以后一段时间内纳入低保、名册没有填收入的户数。只报户数，不写姓名，三户以下不报，信访和拆迁本身不是疑点，困难的应当保障。请补填收入核查。",
		EN: "By village: households enrolled within some months after standing on a list of petitions, relocations or land taken whose income the roster leaves blank. Counts only, nobody is named, fewer than three are not told; to petition is no ground of suspicion. Complete the income.",
	},
	Family: familyKin, Remedy: remedyComplete, Severity: audit.Notice, NeedsRoster: true, AnyOf: []*roster.Kind{roster.Petitions, roster.Relocations, roster.LandTaken},
	Params: []*county.Param{petitionMonths}, MustNot: []*audit.Exemption{incomeFilled},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		limit, _ := p.Parameter(petitionMonths, village.Township, nil, p.AsOf())
		months := roster.Month(limit.Whole())
		var fresh, listed, blank int
		for _, household := range village.Households {
			started := startedIn(household)
			if !isDibao(household.Programme) || started == 0 || started+months <= p.AsOf().MonthOf() {
				continue
			}
			fresh++
			if !listedBefore(household, started, months) {
				continue
			}
			listed++
			if incomeBlank(household) {
				blank++
			}
		}
		if blank < fewestPetitioners {
			return
		}
		finding := p.Find(nil).At(village.Township, village.Name).Key("petitions").Say(saysPetitioners, limit.Whole(), fresh, listed, blank).
			Rests(evidenceVillage, county.Own(village.Households[0].Members()[0].Row, roster.FieldVillage)).RuleOut(incomeFilled)
		finding.Persons = 0
		p.Report(finding)
	}),
}

// fewestPetitioners is how many households are told: fewer would point at one of them.
const fewestPetitioners = 3

func startedIn(household *county.Household) roster.Month {
	return household.Members()[0].Started()
}

// listedBefore says whether somebody of a household stood on one of the lists within some months
// before it was enrolled.
func listedBefore(household *county.Household, started, months roster.Month) bool {
	for _, entry := range household.Members() {
		for _, kind := range [...]*roster.Kind{roster.Petitions, roster.Relocations, roster.LandTaken} {
			for _, match := range entry.Person.On(kind) {
				listed := match.Row.Sheet.Period.To
				if day, ok := match.Row.Date(roster.FieldDate); ok {
					listed = day.MonthOf()
				}
				if listed != 0 && listed <= started && started <= listed+months {
					return true
				}
			}
		}
	}
	return false
}

// incomeBlank says whether a roster that has a column of income leaves it blank for a household.
func incomeBlank(household *county.Household) bool {
	has := false
	for _, entry := range household.Members() {
		for _, field := range [...]roster.Field{roster.FieldIncomeYear, roster.FieldIncomeMonth, roster.FieldIncomePerHead} {
			has = has || entry.Row.Sheet.Has(field)
			if !entry.Row.Value(field).Empty() {
				return false
			}
		}
	}
	return has
}

var saysPetitioners = words.Text{ZH: "近 %d 个月新纳入 %d 户，其中 %d 户此前在信访、拆迁或征地名单上，%d 户没有填收入；信访本身不是疑点，请补填收入", EN: "of the households enrolled in the last %d months, %d, there were %d on lists of petitions, relocations or land taken before, %d of them without an income; to petition is no ground of suspicion: complete the income"}

var incomeFilled = &audit.Exemption{ID: "income-filled", Title: words.Text{ZH: "已填收入", EN: "the income is given"}}
