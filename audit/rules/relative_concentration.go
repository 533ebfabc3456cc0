package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var relativeConcentration = &audit.Rule{
	ID: "relative-concentration", Title: words.Text{ZH: "近亲属占比异常", EN: "many relatives of cadres in one village"},
	Doc: words.Text{
		ZH: "一个村低保特困人员中村干部近亲属的占比，明显高于本乡镇其他村（有亲属档案的村才比较）。只报人数，不写姓名；亲属本来就占全村很大一部分的小村除外，没有村人口的只作提示。近亲属符合条件的可以享受：请按村核实评议、审核的经过。",
		EN: "Among those on the rosters of a village the share of cadres' close relatives is far above that of the other villages of the township that have an archive. Counts only, nobody is named. Small villages of one clan are excepted; without the population of the village it is a notice.",
	},
	Family: familyKin, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{outlierRatio, kinScope}, MustNot: []*audit.Exemption{clanVillage},
	Check: audit.EachTownship(checkConcentration),
}

// fewestRelatives is how many relatives a village must have: fewer would point at a family.
const fewestRelatives = 5

// kinCount is what a village's rosters hold.
type kinCount struct {
	village *county.Village
	county.Counted
}

func checkConcentration(p *audit.Pass, villages []*county.Village) {
	archived := p.County.ArchivedKin()
	var counts []kinCount
	var whole county.Counted
	for i := range villages {
		if len(archived[p.County.VillageID(villages[i])]) == 0 {
			continue
		}
		count := kinCount{villages[i], relativesIn(p, villages[i])}
		counts = append(counts, count)
		whole.All, whole.Marked = whole.All+count.All, whole.Marked+count.Marked
	}
	if len(counts) < fewestVillages {
		return
	}
	ratio, _ := p.Parameter(outlierRatio, villages[0].Township, nil, p.AsOf())
	for _, count := range counts {
		others := county.Counted{All: whole.All - count.All, Marked: whole.Marked - count.Marked}
		if count.Marked >= fewestRelatives && count.StandsOut(others, ratio.Number) {
			reportConcentration(p, count, others, len(archived[p.County.VillageID(count.village)]))
		}
	}
}

// relativesIn counts the persons on the rosters of a village that look at need, and the close
// relatives among them.
func relativesIn(p *audit.Pass, village *county.Village) (count county.Counted) {
	seen := map[*county.Person]bool{}
	for _, household := range village.Households {
		if !meansTested(household.Programme) {
			continue
		}
		for _, entry := range household.Members() {
			if seen[entry.Person] || !entry.Covered() {
				continue
			}
			seen[entry.Person] = true
			count.All++
			if len(surelyRelated(p, entry, p.County.EnrolledFrom(entry), roster.KinArchive)) > 0 {
				count.Marked++
			}
		}
	}
	return count
}

func reportConcentration(p *audit.Pass, count kinCount, others county.Counted, listed int) {
	place := county.Place{Township: count.village.Township, Village: count.village.Name}
	finding := p.Find(nil).At(place.Township, place.Village).Key("relatives").
		Say(saysConcentration, count.All, count.Marked, others.All, others.Marked)
	finding.Persons = 0
	size, known := p.County.SizeOf(place)
	if known && size.Persons > 0 {
		explained := count.ByChance(county.Counted{All: max(size.Persons, count.All), Marked: max(listed, count.Marked)})
		finding.Test(clanVillage, explained).Rests(evidenceSize, county.Own(size.Row, roster.FieldPersons))
	} else {
		finding.NotCheck(clanVillage, saysNoPersons).AtMost(audit.Notice).Rests(evidenceVillage, county.Own(count.village.Households[0].Members()[0].Row, roster.FieldVillage))
	}
	p.Report(finding)
}

var (
	saysConcentration = words.Text{ZH: "低保特困 %d 人中村干部近亲属 %d 人，本乡镇其他村 %d 人中 %d 人；只是人数对比，请按村核实", EN: "of %d persons on the rosters %d are cadres' close relatives, of %d in the other villages %d; a comparison of counts: verify the village's decisions"}
	saysNoPersons     = words.Text{ZH: "村名录没有该村人口", EN: "no list gives the population of the village"}
	evidenceSize      = words.Text{ZH: "村人口", EN: "population of the village"}
	evidenceVillage   = words.Text{ZH: "村", EN: "village"}
)

var clanVillage = &audit.Exemption{ID: "clan-village", Title: words.Text{ZH: "亲属本来就占全村很大部分", EN: "relatives are a large part of the village"}}
