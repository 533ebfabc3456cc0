package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var utilityMonths = &county.Param{Key: "utility.months", Title: words.Text{ZH: "连续水电证明月数", EN: "months of utility proofs"}, Unit: "月"}

var utilityProofGap = &audit.Rule{
	ID: "utility-proof-gap", Title: words.Text{ZH: "水电证明不连续", EN: "too few bills in a row"},
	Doc: words.Text{
		ZH: "城市低保户的水、电费证明最长连续的月数少于参数“连续水电证明月数”；同一月交两次只算一个月。要多少个月全国没有规定，参数没有填就不核对。新装表、空置、刚搬入有说明的只提示。补交缺的月份。",
		EN: "The longest run of months with a bill of an urban dibao household is shorter than the parameter asks; a month billed twice counts once. No national rule says how many. A new meter or an empty flat that is noted excuses.",
	},
	Family: familyProperty, Remedy: remedyComplete, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Utility},
	Params: []*county.Param{utilityMonths}, Local: utilityMonths, MustNot: []*audit.Exemption{newMeter},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		households, with := 0, []*county.Household(nil)
		for _, household := range village.Households {
			if household.Programme != roster.UrbanDibao {
				continue
			}
			households++
			if len(household.Steps(roster.Utility)) > 0 {
				with = append(with, household)
			}
		}
		if len(with) == 0 {
			return
		}
		asked, set := p.Parameter(utilityMonths, village.Township, roster.UrbanDibao, p.AsOf())
		if !set {
			p.NotSet(utilityMonths, village.Township)
			return
		}
		if months := spanOfBills(with); months < asked.Whole() {
			reportShortList(p, village, with, months, asked)
			return
		}
		for _, household := range with {
			checkProofs(p, household, asked)
		}
		if 2*len(with) >= households && p.Absent(roster.Utility, nil, village.Township, village.Name, 0) {
			reportWithout(p, village, households)
		}
	}),
}

// spanOfBills returns of how many months a village's list has a bill of anybody.
func spanOfBills(households []*county.Household) int {
	months := map[roster.Month]bool{}
	for _, household := range households {
		found := billsOf(household)
		for month := range found.months {
			months[month] = true
		}
	}
	return len(months)
}

// reportShortList says of a list that holds too few months of anybody that it does.
func reportShortList(p *audit.Pass, village *county.Village, with []*county.Household, months int, asked county.Setting) {
	first := billsOf(with[0])
	if months == 0 {
		p.NotRunBecause(with[0].Steps(roster.Utility)[0].Row.Sheet, saysBillsUndated.With())
		return
	}
	finding := p.Find(roster.UrbanDibao).At(village.Township, village.Name).Key("list").Say(saysShortList, months, asked.Text()).
		Rests(evidenceBill, first.cells()...).RuleOut(newMeter)
	finding.Persons, finding.LocalOnly = 0, true
	p.Report(finding)
}

func checkProofs(p *audit.Pass, household *county.Household, asked county.Setting) {
	found := billsOf(household)
	run := found.longest()
	if len(found.months) == 0 || run.Months() >= asked.Whole() {
		return
	}
	finding := p.Find(roster.UrbanDibao).AboutHousehold(household).Key("gap", run.From.String()).
		Say(saysGap, run.Months(), run, asked.Text()).Rests(evidenceBill, found.cells()...)
	finding.LocalOnly = true
	if found.twice > 0 {
		finding.Say(saysTwice, finding.Message, found.twice)
	}
	if found.undated > 0 {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysUndatedBills.With(found.undated))
	}
	excuse := found.says(newMeterWords)
	p.Report(finding.Rests(evidenceNote, excuse...).Test(newMeter, len(excuse) > 0))
}

// reportWithout says how many of a village's households no bill was found of, where most have some.
func reportWithout(p *audit.Pass, village *county.Village, households int) {
	var missing []county.Cited
	for _, household := range village.Households {
		if household.Programme == roster.UrbanDibao && len(household.Steps(roster.Utility)) == 0 {
			missing = append(missing, household.Members()[0].Name())
		}
	}
	if missing == nil {
		return
	}
	finding := p.Find(roster.UrbanDibao).At(village.Township, village.Name).Key("without").Say(saysWithout, households, len(missing)).
		Rests(evidenceNoBill, missing...).RuleOut(newMeter)
	finding.Persons, finding.LocalOnly = 0, true
	if unjoined := len(village.Steps(roster.Utility)); unjoined > 0 {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysBillsUnjoined.With(unjoined))
	}
	p.Report(finding)
}

// newMeterWords are what a note says where bills begin or stop for a reason.
var newMeterWords = []string{"新装", "新表", "换表", "新户", "新入住", "搬入", "搬迁", "空置", "无人居住", "空房", "外出", "住院", "停水", "停电", "预付费", "预存"}

var (
	saysGap           = words.Text{ZH: "水电费证明最长连续 %d 个月（%s），要求连续 %s 个月", EN: "bills of at most %d months in a row (%s), %s are asked for"}
	saysTwice         = words.Text{ZH: "%s；另有 %d 份与已有月份重复", EN: "%s; %d more repeat a month"}
	saysShortList     = words.Text{ZH: "水电费清单只有 %d 个月，要求连续 %s 个月", EN: "the list has bills of %d months, %s in a row are asked for"}
	saysWithout       = words.Text{ZH: "%d 户城市低保中 %d 户没有水电费证明", EN: "of %d households of urban dibao %d have no bill"}
	saysUndatedBills  = words.Text{ZH: "另有 %d 份没有写月份", EN: "%d more name no month"}
	saysBillsUndated  = words.Text{ZH: "水电费没有写月份", EN: "the bills name no month"}
	saysBillsUnjoined = words.Text{ZH: "另有 %d 条水电费记录对不上户", EN: "%d bills could not be joined to a household"}
	evidenceBill      = words.Text{ZH: "水电费", EN: "bill"}
	evidenceNoBill    = words.Text{ZH: "没有水电费证明", EN: "no bill"}
)

var newMeter = &audit.Exemption{ID: "new-meter", Title: words.Text{ZH: "新装表、空置或外出有说明", EN: "a new meter, an empty flat or an absence that is noted"}}
