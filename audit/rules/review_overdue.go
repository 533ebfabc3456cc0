package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var reviewOverdue = &audit.Rule{
	ID: "review-overdue", Title: words.Text{ZH: "未按期复核", EN: "a review is overdue"},
	Doc: words.Text{
		ZH: "低保户上次复核（没有复核记录的从纳入算起）到核查日期已超过规定周期：A类12个月，B、C类6个月，类别不明的按最长的算。只在有该乡镇复核登记时核对；期内入户调查过、期内才纳入的不算。补做复核并登记。",
		EN: "A dibao household was not reviewed for longer than its class allows (A twelve months, B and C six, the longest where no class is given), counted from the last review or, without one, from when it was enrolled. Only compared where reviews of the township are among the input; a visit counts.",
	},
	Family: familyProcedure, Remedy: remedyVerify, Severity: audit.Procedure, NeedsRoster: true, Needs: []*roster.Kind{roster.Reviews},
	Params: county.ReviewParams, MustNot: []*audit.Exemption{visitedMeanwhile, enrolledLately},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, programme := range [...]*roster.Kind{roster.RuralDibao, roster.UrbanDibao} {
			checkReviews(p, village, programme)
		}
	}),
}

func checkReviews(p *audit.Pass, village *county.Village, programme *roster.Kind) {
	count := 0
	var late []*county.Household
	longest := roster.Month(0)
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		count++
		if every, overdue := overdueBy(p, household); overdue && !village.Perhaps(roster.Reviews, household) {
			late, longest = append(late, household), max(longest, every)
		}
	}
	now := p.AsOf().MonthOf()
	if len(late) == 0 ||
		p.AbsentIn(roster.Reviews, programme, village.Township, village.Name, roster.Period{From: now - longest, To: now}) == 0 ||
		!reviewsComplete(p, village, programme) {
		return
	}
	finding := p.Find(programme).At(village.Township, village.Name).Key("reviews").
		Say(saysReviewOverdue, count, len(late), p.AsOf()).RuleOut(visitedMeanwhile, enrolledLately)
	finding.Persons, finding.Conduct = 0, p.AsOf()
	for _, household := range late {
		if reviews := reviewsBefore(p, household); len(reviews) > 0 {
			finding.Rests(evidenceLastReview, reviews[len(reviews)-1].Fact(roster.FieldDate))
		} else {
			finding.Rests(evidenceNoReview, household.Members()[0].Name())
		}
	}
	p.Report(finding)
}

// overdueBy returns how many months a household's class allows between two reviews, and
// whether more than that have gone since the last.
func overdueBy(p *audit.Pass, household *county.Household) (roster.Month, bool) {
	every := reviewEvery(p, household)
	last := household.Began()
	if reviews := reviewsBefore(p, household); len(reviews) > 0 {
		last = max(last, county.StepDate(reviews[len(reviews)-1].Row).MonthOf())
	}
	for _, visit := range household.Steps(roster.Visits) {
		if day := county.StepDate(visit.Row); day <= p.AsOf() {
			last = max(last, day.MonthOf())
		}
	}
	return every, last != 0 && every != 0 && last+every < p.AsOf().MonthOf()
}

// reviewEvery returns the months between two reviews of a household: of its class, of an
// unknown one the longest there is.
func reviewEvery(p *audit.Pass, household *county.Household) (months roster.Month) {
	params := county.ReviewParams
	if param := county.ReviewParam(household.Class()); param != nil {
		params = []*county.Param{param}
	}
	for _, param := range params {
		setting, _ := p.Parameter(param, household.Township, household.Programme, p.AsOf())
		months = max(months, roster.Month(setting.Whole()))
	}
	return months
}

// reviewsBefore returns the dated reviews of a household that are not after the as-of date.
func reviewsBefore(p *audit.Pass, household *county.Household) (reviews []county.Match) {
	for _, review := range household.Steps(roster.Reviews) {
		if day := county.StepDate(review.Row); day != 0 && day <= p.AsOf() {
			reviews = append(reviews, review)
		}
	}
	return reviews
}

// reviewsComplete says whether the register of a township is of its households and not of
// some: in the villages it names, half of them at least have a review on record.
func reviewsComplete(p *audit.Pass, of *county.Village, programme *roster.Kind) bool {
	reviewed, all := 0, 0
	var sheet *roster.Sheet
	for _, village := range p.County.VillagesOf(of.Township) {
		if in, count, on := reviewsIn(village, programme); in > 0 {
			reviewed, all, sheet = reviewed+in, all+count, on
		}
	}
	if sheet != nil && reviewed*2 < all {
		p.NotRunBecause(sheet, saysFewReviews.With(reviewed, all))
	}
	return sheet != nil && reviewed*2 >= all && len(p.County.StraySteps(roster.Reviews, of.Township)) == 0
}

// reviewsIn counts the households of a village that have a review on record, and all; sheet is
// one of those it stands on.
func reviewsIn(village *county.Village, programme *roster.Kind) (in, count int, sheet *roster.Sheet) {
	for _, household := range village.Households {
		if household.Programme != programme {
			continue
		}
		count++
		if reviews := household.Steps(roster.Reviews); len(reviews) > 0 {
			in++
			sheet = reviews[0].Row.Sheet
		}
	}
	return in, count, sheet
}

var (
	visitedMeanwhile = &audit.Exemption{ID: "visited-meanwhile", Title: words.Text{ZH: "期内入户调查过", EN: "visited meanwhile"}}
	enrolledLately   = &audit.Exemption{ID: "enrolled-lately", Title: words.Text{ZH: "期内才纳入", EN: "enrolled within the time"}}
)

var (
	saysReviewOverdue  = words.Text{ZH: "%d 户中 %d 户到 %s 已超过复核周期", EN: "of %d households the review of %d is overdue on %s"}
	saysFewReviews     = words.Text{ZH: "复核登记只有 %d 户，名册有 %d 户，像是只登记了一部分，逾期没有核对", EN: "the reviews are of %d households of %d on the roster, as if of some alone: overdue ones were not looked for"}
	evidenceLastReview = words.Text{ZH: "上次复核", EN: "last review"}
	evidenceNoReview   = words.Text{ZH: "无复核记录", EN: "no review on record"}
)
