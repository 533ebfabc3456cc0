package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var villageRateOutlier = &audit.Rule{
	ID: "village-rate-outlier", Title: words.Text{ZH: "村保障率异常", EN: "a village's rate of dibao stands out"},
	Doc: words.Text{
		ZH: "一个村的低保人数占村人口的比例，达到本乡镇其他村的两倍以上（可设），且超出偶然的范围。只是统计，不针对个人；村名录备注贫困村、移民安置村、有敬老院的只作提示，住供养机构的不计入。请按村核实。",
		EN: "The share of a village's population on dibao is at least twice that of the other villages of the township, unless set otherwise, and beyond chance. Counts only. Villages the list notes as poor, resettled or with a home are a notice; those living in homes are not counted.",
	},
	Family: familyLedger, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Villages},
	Params: []*county.Param{outlierRatio}, MustNot: []*audit.Exemption{poorVillage},
	Columns: [][]roster.Field{{roster.FieldPersons}},
	Check:   audit.EachTownship(checkVillageRates),
}

// fewestCovered is how many persons a village must have on dibao.
const fewestCovered = 10

func checkVillageRates(p *audit.Pass, villages []*county.Village) {
	counts := make([]county.Counted, len(villages))
	var whole county.Counted
	compared := 0
	for i := range villages {
		size, known := p.County.SizeOf(county.Place{Township: villages[i].Township, Village: villages[i].Name})
		covered := coveredIn(villages[i])
		if !known || size.Persons == 0 || covered > size.Persons {
			continue
		}
		counts[i] = county.Counted{All: size.Persons, Marked: covered}
		whole.All, whole.Marked = whole.All+size.Persons, whole.Marked+covered
		compared++
	}
	if compared < fewestVillages {
		return
	}
	ratio, _ := p.Parameter(outlierRatio, villages[0].Township, nil, p.AsOf())
	for i, count := range counts {
		others := county.Counted{All: whole.All - count.All, Marked: whole.Marked - count.Marked}
		if count.Marked >= fewestCovered && count.StandsOut(others, ratio.Number) {
			reportRate(p, villages[i], count, others)
		}
	}
}

// coveredIn counts the covered persons on dibao who live in no home.
func coveredIn(village *county.Village) int {
	count := 0
	for _, household := range village.Households {
		if members := household.Members(); isDibao(household.Programme) && !institutional(members[0].Row) {
			count += county.CoveredCount(members)
		}
	}
	return count
}

func reportRate(p *audit.Pass, village *county.Village, count, others county.Counted) {
	size, _ := p.County.SizeOf(county.Place{Township: village.Township, Village: village.Name})
	note := size.Row.Text(roster.FieldNote)
	finding := p.Find(nil).At(village.Township, village.Name).Key("rate").
		Say(saysRate, count.All, count.Marked, perThousand(count), others.All, others.Marked, perThousand(others)).
		Rests(evidenceSize, county.Own(size.Row, roster.FieldPersons)).
		Test(poorVillage, containsAny(note, []string{"贫困", "移民", "搬迁", "安置", "敬老院", "养老", "福利院", "灾"}))
	finding.Persons = 0
	p.Report(finding)
}

// perThousand prints a share in thousandths.
func perThousand(s county.Counted) int { return s.Marked * 1000 / max(1, s.All) }

var saysRate = words.Text{ZH: "人口 %d 人，低保 %d 人（%d‰）；本乡镇其他村 %d 人中 %d 人（%d‰）。只是统计，请按村核实", EN: "of %d inhabitants %d are on dibao (%d‰), of %d in the other villages %d (%d‰). A figure, no more: verify the village"}

var poorVillage = &audit.Exemption{ID: "poor-village", Title: words.Text{ZH: "贫困、移民安置或有供养机构的村", EN: "a poor or resettled village, or one with a home"}}
