package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// eachHolding reports what visit finds for every row of a list that bears the number of a
// person, for each of his benefits that looks at income and property.
func eachHolding(p *audit.Pass, who *county.Person, kind *roster.Kind, gone *audit.Exemption, visit func(*county.Entry, *county.Holding) *audit.Finding) {
	for _, entry := range who.EachBenefit() {
		if !meansTested(entry.Household.Programme) {
			continue
		}
		for _, holding := range p.County.Holdings(entry, kind) {
			finding := visit(entry, &holding)
			if finding == nil {
				continue
			}
			if holding.OtherName != "" {
				finding.Say(saysOfAnother, words.Name(holding.OtherName), words.Name(entry.Row.PersonName()), finding.Message)
			}
			finding.Monthly = p.County.Share(entry)
			p.Report(testStanding(finding, holding.Standing, gone))
		}
	}
}

// testStanding says what a list's state and months speak against a finding.
func testStanding(finding *audit.Finding, standing county.Standing, gone *audit.Exemption) *audit.Finding {
	switch standing {
	case county.Gone:
		return finding.Exempt(gone).RuleOut(hadLater, listOfOtherTime)
	case county.Later:
		return finding.RuleOut(gone, listOfOtherTime).Exempt(hadLater)
	case county.OtherTime:
		return finding.RuleOut(gone, hadLater).Exempt(listOfOtherTime)
	case county.NearTime:
		return finding.RuleOut(gone, hadLater).NotCheck(listOfOtherTime, saysNearTime)
	case county.Disputed:
		return finding.RuleOut(hadLater, listOfOtherTime).NotCheck(gone, saysDisputed)
	case county.StateBlank:
		return finding.RuleOut(hadLater, listOfOtherTime).NotCheck(gone, saysNoState)
	}
	return finding.RuleOut(gone, hadLater, listOfOtherTime)
}

var (
	saysOfAnother = words.Text{ZH: "名单上该号码的姓名是%s，名册上是%s，先核对身份证，不能认定是同一人：%s", EN: "the list has %s beside the number, the roster %s: check the card first, they may be two: %s"}
	saysNearTime  = words.Text{ZH: "名单的月份与享受月份相近但不重合", EN: "the list is of months near those of the benefit, not of the same"}
	saysDisputed  = words.Text{ZH: "状态和备注相互矛盾，或只知年份", EN: "state and note contradict each other, or only the year is known"}
	saysNoState   = words.Text{ZH: "名单没有状态一栏", EN: "the list has no column of its state"}
)

var (
	hadLater        = &audit.Exemption{ID: "had-later", Title: words.Text{ZH: "享受月份以后才有", EN: "had only after the months of the benefit"}}
	listOfOtherTime = &audit.Exemption{ID: "list-of-other-time", Title: words.Text{ZH: "名单不是享受的月份", EN: "the list is not of the months of the benefit"}}
)
