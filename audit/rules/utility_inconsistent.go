package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var utilityShare = &county.Param{
	Key: "utility.share", Title: words.Text{ZH: "水电费占收入上限", EN: "share of income spent on water and power"}, Unit: "%",
	BuiltIn: []county.Setting{{Number: 10000}},
	Source:  words.Text{ZH: "全国没有规定比例；没有填时，只看超过全部收入的", EN: "no national rule gives a share; unless one is set only bills above all income are looked at"},
}

var utilityInconsistent = &audit.Rule{
	ID: "utility-inconsistent", Title: words.Text{ZH: "水电费与收入不符", EN: "bills do not fit the income"},
	Doc: words.Text{
		ZH: "一户月均水、电费超过申报收入加低保金的一定比例（参数“水电费占收入上限”，全国没有规定，没有填时只看超过全部收入的）。有不取暖的月份时只看4至10月。几户合用一块表、用电取暖、医疗设备用电的不算。只作入户核实的线索，不能据此清退。",
		EN: "A household's mean monthly bill exceeds a share of its declared income and benefit (a parameter; no national rule gives one, and unless one is set only what exceeds all of it is told). April to October alone are looked at where there are bills of them. Shared meters and electric heating are innocent. It is a lead for a visit and no ground to clear.",
	},
	Family: familyProperty, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Utility},
	Params: []*county.Param{utilityShare}, MustNot: []*audit.Exemption{sharedMeter, electricHeating},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		var meters map[string]int
		for _, household := range village.Households {
			if len(household.Steps(roster.Utility)) == 0 || !isDibao(household.Programme) {
				continue
			}
			share, _ := p.Parameter(utilityShare, village.Township, household.Programme, p.AsOf())
			if share.BuiltIn() { // what exceeds all income is told, a share of it not
				p.NotSet(utilityShare, village.Township)
			}
			if meters == nil {
				meters = householdsByMeter(village)
			}
			compareBills(p, household, share, meters)
		}
	}),
}

// householdsByMeter counts the households of a village each meter is named for.
func householdsByMeter(village *county.Village) map[string]int {
	meters := map[string]int{}
	for _, household := range village.Households {
		own := map[string]bool{}
		for _, step := range household.Steps(roster.Utility) {
			if meter := step.Row.Text(roster.FieldMeter); meter != "" && !own[meter] {
				own[meter] = true
				meters[meter]++
			}
		}
	}
	return meters
}

// fewestBills is of how many months there must be a bill, for a mean to say anything.
const fewestBills = 3

func compareBills(p *audit.Pass, household *county.Household, share county.Setting, meters map[string]int) {
	found := billsOf(household)
	mean, count, warm := found.mean()
	income, declared := p.County.Income(household)
	if count < fewestBills || !declared {
		return
	}
	members := household.Members()
	means := income.Value*roster.Money(sizeOf(members))/12 + p.County.Monthly(members)
	if means <= 0 || int64(mean)*10000 <= int64(means)*share.Number {
		return
	}
	finding := p.Find(household.Programme).AboutHousehold(household).
		Say(saysBillsHigh, count, mean, means, share.Text()).Rests(evidenceBill, found.cells()...).Rests(evidenceIncome, income)
	finding.Persons = county.CoveredCount(members)
	shared := found.says([]string{"合表", "共用", "合用", "同表", "总表"})
	heating := found.says([]string{"取暖", "采暖", "供暖", "煤改电", "电热", "呼吸机", "制氧", "透析"})
	finding.Rests(evidenceNote, shared...).Rests(evidenceNote, heating...)
	if len(shared) > 0 || found.onSharedMeter(meters) {
		finding.Exempt(sharedMeter)
	} else {
		finding.NotCheck(sharedMeter, saysNeighbours) // a neighbour on no list may be on it
	}
	if len(heating) == 0 && !warm {
		p.Report(finding.NotCheck(electricHeating, words.NotTested).AtMost(audit.Notice))
		return
	}
	p.Report(finding.Test(electricHeating, len(heating) > 0))
}

// mean returns the mean monthly bill and of how many months; of April to October alone where
// there are enough of them.
func (b *bills) mean() (mean roster.Money, count int, warm bool) {
	var all, ofWarm roster.Money
	warmMonths := 0
	for month, meters := range b.months {
		for _, bill := range meters {
			all += bill
			if inWarm(month) {
				ofWarm += bill
			}
		}
		if inWarm(month) {
			warmMonths++
		}
	}
	if warmMonths >= fewestBills {
		return ofWarm / roster.Money(warmMonths), warmMonths, true
	}
	return all / roster.Money(max(1, len(b.months))), len(b.months), false
}

func inWarm(month roster.Month) bool { return month.Month() >= 4 && month.Month() <= 10 }

func (b *bills) onSharedMeter(meters map[string]int) bool {
	for _, step := range b.rows {
		if meters[step.Row.Text(roster.FieldMeter)] > 1 {
			return true
		}
	}
	return false
}

// sizeOf returns how many live in a household: as a row states, else as are listed.
func sizeOf(members []*county.Entry) int {
	for _, entry := range members {
		if size, ok := entry.Row.Count(roster.FieldHouseholdSize); ok && size > 0 {
			return size
		}
	}
	return max(1, len(county.Distinct(members)))
}

var saysNeighbours = words.Text{ZH: "邻居不在名单上", EN: "neighbours are on no list"}

var saysBillsHigh = words.Text{ZH: "%d 个月的水电费平均每月 %s 元；申报收入加低保金每月 %s 元，上限 %s%%", EN: "the bills of %d months come to %s yuan a month on average; income and benefit to %s, the limit is %s%%"}

var (
	sharedMeter     = &audit.Exemption{ID: "shared-meter", Title: words.Text{ZH: "几户合用一块表", EN: "a meter several households share"}}
	electricHeating = &audit.Exemption{ID: "electric-heating", Title: words.Text{ZH: "用电取暖或医疗设备用电", EN: "electric heating or a medical device"}}
)
