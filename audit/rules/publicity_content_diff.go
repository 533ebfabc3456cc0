package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var publicityContentDiff = &audit.Rule{
	ID: "publicity-content-diff", Title: words.Text{ZH: "公示名单与名册、发放名单不一致", EN: "the notice, the roster and the payments differ"},
	Doc: words.Text{
		ZH: "一个村按户列名的公示名单与名册对照：名册有而公示没有的户（其中已发放的户数），公示有而名册没有的户，人数或金额不同的户。姓名写法不同的算同一人，同村重名、遮去名字的不比；公示有异议、已清退或变动、公示后才纳入的不算。只说各有多少户，不点名。逐户核对。",
		EN: "A village's notice by names is compared with the roster: households that are on one of them alone (and how many of those were paid), and those whose persons or amounts differ. Other ways of writing a name are equal; names two households share or that are masked are not compared; nor those with an objection, cleared, or enrolled since. It counts and names nobody.",
	},
	Family: familyProcedure, Remedy: remedyVerify, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Publicity},
	MustNot: []*audit.Exemption{childUnnamed, objectionUpheld, enrolledSince},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range publicised {
			checkContent(p, village, programme)
		}
	}),
}

// contentDiff is how a notice by names and a roster differ.
type contentDiff struct {
	listed   int                 // households on the notice
	missing  []*county.Household // of the roster that are not on it
	paid     int                 // of those, paid since
	strange  []roster.Row        // of the notice that are of nobody on the roster
	persons  []county.Match      // that show another number of persons
	compared int
	amounts  []county.Match // that show another amount
	weighed  int
}

func checkContent(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	households := toBeShown(village, programme)
	notice := latestByName(village, households)
	if notice == nil || !ofItsTime(notice, households) {
		return
	}
	diff := compareContent(p, village, notice, households)
	if all := diff.listed + len(diff.missing); diff.listed*2 < all {
		p.NotRunBecause(notice, saysPartNotice.With(diff.listed, all))
		return
	}
	if said := diff.say(); len(said) > 0 {
		reportContent(p, village, programme, notice, diff, said)
	}
}

func reportContent(p *audit.Pass, village *county.Village, programme *roster.Kind, notice *roster.Sheet, diff contentDiff, said []words.Message) {
	finding := p.Find(programme).At(village.Township, village.Name).Key("content").Say(saysContent, said).RuleOut(childUnnamed, objectionUpheld, enrolledSince)
	finding.Persons, finding.Conduct = 0, shownOn(p, notice)
	showNames(finding, evidenceNotShown, diff.missing)
	for _, row := range diff.strange {
		finding.Rests(evidenceNotOnRoster, county.Own(row, row.PersonNameField()))
	}
	for _, match := range diff.persons {
		finding.Rests(evidenceShownPersons, match.Fact(roster.FieldCoveredPersons))
	}
	for _, match := range diff.amounts {
		finding.Rests(evidenceShownAmount, match.Fact(roster.FieldMonthlyAmount))
	}
	p.Report(finding)
}

// latestByName returns the last sheet that lists households of a village by name, of those
// that are no notice of newcomers or one that stays up; nil if there is none.
func latestByName(village *county.Village, households []*county.Household) (latest *roster.Sheet) {
	var last roster.Date
	for _, household := range households {
		for _, step := range household.Steps(roster.Publicity) {
			if step.Row.PersonName() == "" || county.LongTerm(step.Row) {
				continue
			}
			if day := county.StepDate(step.Row); latest == nil || day > last {
				latest, last = step.Row.Sheet, day
			}
		}
	}
	return latest
}

// monthsApart is how long before the months of a roster a notice may have been up to be one of
// the same list.
const monthsApart = 3

// ofItsTime says whether a notice and the roster are of one time. Where neither says when, they are.
func ofItsTime(notice *roster.Sheet, households []*county.Household) bool {
	up := notice.Period.To
	for i := range notice.Records() {
		up = max(up, county.StepDate(notice.Row(i)).MonthOf())
	}
	period := households[0].Members()[0].Row.Sheet.Period
	return up == 0 || period.From == 0 || up+monthsApart >= period.From && up <= period.To+1
}

func compareContent(p *audit.Pass, village *county.Village, notice *roster.Sheet, households []*county.Household) contentDiff {
	var diff contentDiff
	shown := func(household *county.Household) bool { _, on := stepOn(household, notice); return on }
	meant := atNoticeOf(shownOn(p, notice).MonthOf(), households, shown)
	for _, household := range households {
		if step, on := stepOn(household, notice); on {
			diff.listed++
			diff.compare(p, household, step)
			continue
		}
		if village.Perhaps(roster.Publicity, household) || !meant(household) || sharesName(household, households) {
			continue
		}
		diff.missing = append(diff.missing, household)
		if len(household.Payments()) > 0 {
			diff.paid++
		}
	}
	for _, step := range village.Steps(roster.Publicity) {
		if step.Row.Sheet == notice && strangeName(p, village, step.Row) {
			diff.strange = append(diff.strange, step.Row)
		}
	}
	return diff
}

// stepOn returns the row of a notice a household was joined to.
func stepOn(household *county.Household, notice *roster.Sheet) (county.Match, bool) {
	for _, step := range household.Steps(roster.Publicity) {
		if step.Row.Sheet == notice {
			return step, true
		}
	}
	return county.Match{}, false
}

// sharesName says whether another household has a head of the same name, so that no notice
// tells them apart.
func sharesName(household *county.Household, households []*county.Household) bool {
	for _, other := range households {
		if other != household && county.OneName(other.HeadName().Name, household.HeadName().Name) {
			return true
		}
	}
	return false
}

// strangeName says whether a row of a notice is of nobody the village's rosters know, and of
// nobody a list says is gone.
func strangeName(p *audit.Pass, village *county.Village, row roster.Row) bool {
	name := row.PersonName()
	if len([]rune(name)) < 2 || ofChildren(row) ||
		containsAny(row.Text(roster.FieldResult)+row.Text(roster.FieldNote), objectionWords) {
		return false
	}
	for _, household := range village.Households {
		for _, entry := range household.Members() {
			if county.MaybeNamed(name, entry.Row.PersonName()) {
				return false
			}
		}
	}
	return !p.County.Gone(village, name)
}

var objectionWords = []string{"有异议", "异议成立", "不符", "取消", "退出", "清退", "不予", "未通过", "放弃", "死亡", "停"}

// compare compares what a row of the notice shows of a household.
func (d *contentDiff) compare(p *audit.Pass, household *county.Household, step county.Match) {
	members := household.Members()
	if count, ok := step.Row.Count(roster.FieldCoveredPersons); ok {
		d.compared++
		if count != len(county.CoveredOf(members)) {
			d.persons = append(d.persons, step)
		}
	}
	amount, ok := step.Row.Money(roster.FieldMonthlyAmount)
	if monthly := p.County.Monthly(members); ok && monthly != 0 {
		d.weighed++
		if amount != monthly {
			d.amounts = append(d.amounts, step)
		}
	}
}

// say tells what differs. Where most do, the column means something else.
func (d *contentDiff) say() (said []words.Message) {
	if len(d.persons)*2 > d.compared {
		d.persons = nil
	}
	if len(d.amounts)*2 > d.weighed {
		d.amounts = nil
	}
	if len(d.missing) > 0 {
		said = append(said, saysNotShown.With(len(d.missing), d.paid))
	}
	for _, one := range [...]struct {
		count int
		text  words.Text
	}{{len(d.strange), saysNotOnRoster}, {len(d.persons), saysOtherPersons}, {len(d.amounts), saysOtherAmount}} {
		if one.count > 0 {
			said = append(said, one.text.With(one.count))
		}
	}
	return said
}

var objectionUpheld = &audit.Exemption{ID: "objection-upheld", Title: words.Text{ZH: "公示有异议后未纳入", EN: "left out after an objection"}}

var (
	saysContent          = words.Text{ZH: "公示名单与名册对照：%s", EN: "the notice and the roster: %s"}
	saysPartNotice       = words.Text{ZH: "公示名单对上 %d 户，名册有 %d 户，像是只公示新增对象，内容没有逐户核对", EN: "the notice has %d households of %d on the roster, as if of newcomers alone: it was not compared"}
	saysNotShown         = words.Text{ZH: "名册有、公示没有 %d 户（其中有发放记录 %d 户）", EN: "%d are on the roster alone (%d of them paid)"}
	saysNotOnRoster      = words.Text{ZH: "公示有、名册没有 %d 户", EN: "%d are on the notice alone"}
	saysOtherPersons     = words.Text{ZH: "保障人数不同 %d 户", EN: "%d show another number of persons"}
	saysOtherAmount      = words.Text{ZH: "金额不同 %d 户", EN: "%d show another amount"}
	evidenceNotShown     = words.Text{ZH: "公示没有", EN: "not on the notice"}
	evidenceNotOnRoster  = words.Text{ZH: "名册没有", EN: "not on the roster"}
	evidenceShownPersons = words.Text{ZH: "公示人数", EN: "persons on the notice"}
	evidenceShownAmount  = words.Text{ZH: "公示金额", EN: "amount on the notice"}
)
