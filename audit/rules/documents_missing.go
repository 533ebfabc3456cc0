package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var documentsList = &county.Param{
	Key: "documents.list", Title: words.Text{ZH: "应有的档案材料", EN: "papers to be kept"}, Unit: "词",
	BuiltIn: []county.Setting{
		{Programme: "rural-dibao", Words: "申请书、授权书、入户调查表、审核意见、公示材料", Since: 20210701},
		{Programme: "urban-dibao", Words: "申请书、授权书、入户调查表、审核意见、公示材料", Since: 20210701},
	},
	Source: words.Text{ZH: "民发〔2021〕57号第九、十六、十九条；此前和其他项目由当地定", EN: "57/2021 art. 9, 16, 19; before and elsewhere local"},
}

var documentsMissing = &audit.Rule{
	ID: "documents-missing", Title: words.Text{ZH: "档案材料缺", EN: "papers are missing"},
	Doc: words.Text{
		ZH: "一户的档案材料清单里没有应有的材料。应有哪些由参数“应有的档案材料”按项目定；只在有该村清单时核对。全乡都没有的一种材料，只按乡镇说一次。补齐或补登。",
		EN: "The list of a household's papers lacks one that is to be kept. Which are to be kept is a parameter by programme; a paper no household of a township has is said once of the township.",
	},
	Family: familyProcedure, Remedy: remedyComplete, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Documents},
	Params: []*county.Param{documentsList}, MustNot: []*audit.Exemption{notCollected},
	Check: audit.EachTownship(func(p *audit.Pass, villages []*county.Village) {
		for _, programme := range roster.Kinds {
			if county.IsProgramme(programme) {
				checkPapers(p, villages, programme)
			}
		}
	}),
}

// checkPapers looks at the papers of all households of a programme in a township.
func checkPapers(p *audit.Pass, villages []*county.Village, programme *roster.Kind) {
	listed, asked, all := map[string]bool{}, map[string]bool{}, []string(nil)
	for _, village := range villages {
		for _, household := range withPapers(village, programme) {
			papers := required(p, household)
			if len(papers) == 0 {
				p.NotSet(documentsList, household.Township)
			}
			for _, paper := range papers {
				if !asked[paper] {
					asked[paper], all = true, append(all, paper)
				}
				listed[paper] = listed[paper] || len(filed(household, paper)) > 0
			}
		}
	}
	nobody := slices.DeleteFunc(all, func(paper string) bool { return listed[paper] })
	if len(nobody) > 0 {
		reportNobody(p, villages, programme, nobody)
	}
	for _, village := range villages {
		checkVillagePapers(p, village, programme, nobody)
	}
}

// withPapers returns the households of a programme of whom a paper is listed.
func withPapers(village *county.Village, programme *roster.Kind) []*county.Household {
	var found []*county.Household
	for _, household := range village.Households {
		if household.Programme == programme && len(household.Steps(roster.Documents)) > 0 {
			found = append(found, household)
		}
	}
	return found
}

// required lists the papers a household was to have when its benefit began.
func required(p *audit.Pass, household *county.Household) []string {
	day := p.AsOf()
	if started := household.Members()[0].Started(); started != 0 {
		day = started.FirstDay()
	}
	setting, _ := p.Parameter(documentsList, household.Township, household.Programme, day)
	return setting.WordList()
}

// checkVillagePapers reports what the households of a village lack; several that lack the same
// are one finding. A household without any paper is spoken of only where most have some: else
// the list is of a few that were looked at.
func checkVillagePapers(p *audit.Pass, village *county.Village, programme *roster.Kind, nobody []string) {
	having := withPapers(village, programme)
	if len(having) == 0 || !p.Absent(roster.Documents, nil, village.Township, village.Name, 0) {
		return
	}
	index, all := map[string][]*county.Household{}, []string(nil)
	count := 0
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		count++
		lacks := slices.DeleteFunc(required(p, household), func(paper string) bool {
			return slices.Contains(nobody, paper) || len(filed(household, paper)) > 0
		})
		if key := strings.Join(lacks, "、"); key != "" {
			if index[key] == nil {
				all = append(all, key)
			}
			index[key] = append(index[key], household)
		}
	}
	for _, lacks := range all {
		few := 2*len(having) < count
		households := slices.DeleteFunc(index[lacks], func(household *county.Household) bool {
			return few && len(household.Steps(roster.Documents)) == 0
		})
		reportPapers(p, village, lacks, households)
	}
}

func reportPapers(p *audit.Pass, village *county.Village, lacks string, households []*county.Household) {
	for _, group := range batches(households) {
		finding := batchFinding(p, village, group, lacks).Say(saysLacksPapers, lacks).RuleOut(notCollected)
		for _, household := range group {
			has, lacking := papersOf(household)
			finding.Rests(evidenceOfPapers, has...).Rests(evidenceNoPaper, lacking...)
		}
		if unjoined := len(village.Steps(roster.Documents)); unjoined > 0 {
			finding.NotChecked = append(finding.NotChecked, saysPapersUnjoined.With(unjoined))
			finding.AtMost(audit.Notice)
		}
		p.Report(sayBatch(finding, len(group)))
	}
}

// papersOf returns the lines of a household's papers, and those that say one is lacking; where
// it has none its head's row.
func papersOf(household *county.Household) (has, lacking []county.Cited) {
	for _, step := range household.Steps(roster.Documents) {
		if there(step.Row) {
			has = append(has, step.Fact(roster.FieldDocument))
		} else {
			lacking = append(lacking, step.Fact(roster.FieldDocument))
		}
	}
	if has == nil && lacking == nil {
		lacking = append(lacking, household.Members()[0].Name())
	}
	return has, lacking
}

// reportNobody says of a township's list which papers no household has.
func reportNobody(p *audit.Pass, villages []*county.Village, programme *roster.Kind, papers []string) {
	finding := p.Find(programme).At(villages[0].Township, "").Key(papers...).Say(saysNobodyHas, strings.Join(papers, "、")).RuleOut(notCollected)
	finding.Persons = 0
	for _, village := range villages {
		if having := withPapers(village, programme); len(having) > 0 {
			has, lacking := papersOf(having[0])
			finding.Rests(evidenceOfPapers, has...).Rests(evidenceNoPaper, lacking...)
			break
		}
	}
	p.Report(finding)
}

var (
	saysLacksPapers    = words.Text{ZH: "档案材料清单里没有：%s", EN: "the list of papers lacks: %s"}
	saysNobodyHas      = words.Text{ZH: "档案材料清单里没有一户有：%s；核实是都没有，还是清单没有登记", EN: "no household on the list of papers has: %s; see whether they are missing or only not listed"}
	saysPapersUnjoined = words.Text{ZH: "另有 %d 条材料记录对不上户", EN: "%d lines of papers could not be joined to a household"}
	evidenceNoPaper    = words.Text{ZH: "没有材料", EN: "no paper"}
	evidenceOfPapers   = words.Text{ZH: "已登记的材料", EN: "papers listed"}
)

var notCollected = &audit.Exemption{ID: "not-collected", Title: words.Text{ZH: "全乡清单都没有登记的材料", EN: "a paper the township's list has of nobody"}}
