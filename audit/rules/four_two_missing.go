package rules

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var fourTwoSteps = &county.Param{Key: "four-two.steps", Title: words.Text{ZH: "四议两公开环节", EN: "steps of deliberation and notice"}, Unit: "词"}

var fourTwoMissing = &audit.Rule{
	ID: "four-two-missing", Title: words.Text{ZH: "4+2环节缺失", EN: "a step of deliberation or notice is missing"},
	Doc: words.Text{
		ZH: "会议登记按“环节”记了四议两公开，而一个村少了其中的环节，或日期前后颠倒。全国没有要求低保走四议两公开，只在参数“四议两公开环节”写明当地要哪些环节，或乡镇自己的四议两公开登记表上有村六个环节都齐时核对。一轮没有走完的不算。补登会议记录，或说明原因。",
		EN: "A register of meetings tells their steps apart, and a village lacks one or their dates run backwards. No national rule asks for it: it runs only where the parameter names the local steps, or the township's own register of them holds a village that took all six. A round still under way is none.",
	},
	Family: familyProcedure, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Meetings},
	Params: []*county.Param{fourTwoSteps}, Local: fourTwoSteps, MustNot: []*audit.Exemption{roundUnderWay, notLocallyAsked},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Meetings {
			return
		}
		rounds, all := map[string][]taken{}, []string(nil)
		for _, of := range meetingsOf(p, sheet) {
			if of.stage == "" {
				continue
			}
			key := roster.TownshipKey(of.township) + "\x1f" + roster.VillageKey(of.village)
			if rounds[key] == nil {
				all = append(all, key)
			}
			rounds[key] = append(rounds[key], taken{of, -1})
		}
		own := stepsOfRegister(sheet, rounds)
		for _, key := range all {
			checkSteps(p, rounds[key], own)
		}
	}),
}

// taken is a step a village took; which one by the list of those asked for, -1 for none.
type taken struct {
	*meeting
	step int
}

// stepWords are other words for the steps: a local list may call them otherwise.
var stepWords = [...][]string{{"支部", "提议"}, {"两委", "商议"}, {"党员", "审议"}, {"代表", "村民会议", "表决"}, {"决议公开", "决议公示"}, {"结果公开", "结果公示", "实施结果"}}

// usualStep returns which of the usual steps a text names; -1 for none.
func usualStep(text string) int {
	for i := len(stepWords) - 1; i >= 0; i-- {
		if containsAny(text, stepWords[i]) {
			return i
		}
	}
	return -1
}

func stepIn(stage string, asked []string) int {
	return slices.IndexFunc(asked, func(step string) bool {
		usual := usualStep(step)
		return strings.Contains(stage, step) || usual >= 0 && usual == usualStep(stage)
	})
}

// usualSteps are the steps by the words most offices use.
var usualSteps = [len(stepWords)]string{"支部提议", "两委商议", "党员审议", "代表决议", "决议公开", "结果公开"}

// stepsOfRegister returns the usual steps where a township keeps a register of 四议两公开 and a
// village on it took them all: it asks for them itself.
func stepsOfRegister(sheet *roster.Sheet, villages map[string][]taken) []string {
	if !containsAny(sheet.Label()+sheet.Title, []string{"四议两公开", "4+2", "4＋2"}) {
		return nil
	}
	for _, steps := range villages {
		var took [len(stepWords)]bool
		for _, one := range steps {
			if usual := usualStep(one.stage); usual >= 0 {
				took[usual] = true
			}
		}
		if !slices.Contains(took[:], false) {
			return usualSteps[:]
		}
	}
	return nil
}

// checkSteps checks the rounds of one village; own are the steps the register itself asks for.
func checkSteps(p *audit.Pass, steps []taken, own []string) {
	township := steps[0].township
	setting, set := p.Parameter(fourTwoSteps, township, steps[0].programme, p.AsOf())
	asked := setting.WordList()
	if !set {
		asked = own
	}
	if asked == nil {
		p.NotSet(fourTwoSteps, township)
		return
	}
	for i := range steps {
		steps[i].step = stepIn(steps[i].stage, asked)
	}
	steps = slices.DeleteFunc(steps, func(one taken) bool { return one.step < 0 })
	slices.SortStableFunc(steps, func(a, b taken) int { return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.step, b.step)) })
	rounds := meetingRounds(steps)
	for _, round := range rounds {
		checkRound(p, round, asked)
		if len(rounds) == 1 {
			checkOrder(p, round, asked)
		}
	}
}

// meetingRounds tells the rounds of a village apart: another begins with its first step again.
func meetingRounds(steps []taken) [][]taken {
	var rounds [][]taken
	firsts := 0
	for _, one := range steps {
		if one.step == 0 {
			firsts++
		}
	}
	for i, one := range steps {
		if i == 0 || firsts > 1 && one.step == 0 && steps[i-1].step != 0 {
			rounds = append(rounds, nil)
		}
		rounds[len(rounds)-1] = append(rounds[len(rounds)-1], one)
	}
	return rounds
}

// underWay is for how many days after its last step a round may still go on.
const underWay = 60

func checkRound(p *audit.Pass, round []taken, asked []string) {
	last := slices.MaxFunc(round, func(a, b taken) int { return cmp.Compare(a.step, b.step) }).step
	ended := round[len(round)-1].day
	goesOn := ended.Day() != 0 && ended <= p.AsOf() && calendarDays(ended, p.AsOf()) <= underWay
	var missing []string
	for i, step := range asked {
		took := slices.ContainsFunc(round, func(one taken) bool { return one.step == i })
		if took || i > last && goesOn || publishedHere(p, round, step) {
			continue
		}
		missing = append(missing, step)
	}
	if missing != nil {
		p.Report(stepFinding(p, round, "missing").Say(saysStepMissing, strings.Join(missing, "、"), stagesOf(round)))
	}
}

// publishedHere says whether a step is a notice that the register of notices may hold.
func publishedHere(p *audit.Pass, round []taken, step string) bool {
	return strings.Contains(step, "公") && p.County.Supply.Covers(roster.Publicity, nil, round[0].township, round[0].village, 0)
}

func checkOrder(p *audit.Pass, round []taken, asked []string) {
	first := make([]roster.Date, len(asked))
	for _, one := range round {
		if one.day.Day() != 0 && (first[one.step] == 0 || one.day < first[one.step]) {
			first[one.step] = one.day
		}
	}
	before := -1
	for i, day := range first {
		if day == 0 {
			continue
		}
		if before >= 0 && day < first[before] {
			p.Report(stepFinding(p, round, "order").Say(saysStepOrder, asked[i], day, asked[before], first[before]))
			return
		}
		before = i
	}
}

func stepFinding(p *audit.Pass, round []taken, what string) *audit.Finding {
	first := round[0]
	finding := p.Find(first.programme).At(first.township, first.village).Key(what, first.when()).RuleOut(roundUnderWay)
	if _, set := p.Parameter(fourTwoSteps, first.township, first.programme, p.AsOf()); set {
		finding.RuleOut(notLocallyAsked)
	} else {
		finding.NotCheck(notLocallyAsked, saysByRegister)
	}
	finding.Persons, finding.LocalOnly, finding.Conduct = 0, true, round[len(round)-1].day
	for _, one := range round {
		finding.Rests(evidenceStep, county.Own(one.rows[0], roster.FieldStage))
	}
	return finding
}

func stagesOf(round []taken) string {
	var stages []string
	for _, one := range round {
		if !slices.Contains(stages, one.stage) {
			stages = append(stages, one.stage)
		}
	}
	return strings.Join(stages, "、")
}

var (
	saysStepMissing = words.Text{ZH: "缺少环节：%s；已登记：%s", EN: "steps missing: %s; on record: %s"}
	saysStepOrder   = words.Text{ZH: "环节颠倒：%s 在 %s，早于 %s 的 %s", EN: "steps out of order: %s on %s, before %s on %s"}
	saysByRegister  = words.Text{ZH: "参数没有填，按登记表自己的环节核对", EN: "no parameter names the steps; they are those of the register itself"}
	evidenceStep    = words.Text{ZH: "已登记的环节", EN: "step on record"}
)

var (
	roundUnderWay   = &audit.Exemption{ID: "round-under-way", Title: words.Text{ZH: "这一轮还在进行", EN: "the round is still under way"}}
	notLocallyAsked = &audit.Exemption{ID: "not-locally-asked", Title: words.Text{ZH: "当地没有要求四议两公开", EN: "no local rule asks for it"}}
)
