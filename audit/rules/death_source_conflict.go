package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// deathDiffer is how far two lists may differ on one death: registration and cremation are
// some days apart.
var deathDiffer = &county.Param{
	Key: "death.differ", Title: words.Text{ZH: "死亡日期允许相差", EN: "difference of dates of death"}, Unit: "日",
	BuiltIn: []county.Setting{{Number: 3000}}, Source: common,
}

var deathSourceConflict = &audit.Rule{
	ID: "death-source-conflict", Title: words.Text{ZH: "死亡信息矛盾", EN: "sources disagree on a death"},
	Doc: words.Text{
		ZH: "两份名单上同一人的死亡日期相差过多, 或死亡日期之后本人还在入户调查表上签字。可能误注销、号码录错或宣告失踪后返回; 查清之前不要停发。",
		EN: "Two lists give dates of death that are far apart, or the person signed for a visit after it: a mistaken registration, a number mistyped, somebody declared missing who came back. Stop nothing before it is clear.",
	},
	Family: familyDeath, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.Deaths}, Params: []*county.Param{deathDiffer}, MustNot: []*audit.Exemption{deathRevoked},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		deaths := who.On(roster.Deaths)
		if len(deaths) == 0 {
			return
		}
		allowed, _ := p.Parameter(deathDiffer, who.Township(), nil, p.AsOf())
		if finding := conflict(p, who, deaths, allowed.Whole()); finding != nil {
			p.Report(finding.Test(deathRevoked, revoked(deaths)))
		}
	}),
}

// conflict compares the dates of the lists, then looks for a sign of life after the last.
func conflict(p *audit.Pass, who *county.Person, deaths []county.Match, allowed int) *audit.Finding {
	first, last := spanOfDeaths(deaths)
	if first.Value == 0 {
		return nil
	}
	if days(first.Value, last.Value) > allowed {
		return p.Find(nil).About(who).Key("dates").Say(saysDeathsDiffer, first.Value, last.Value).Rests(evidenceDeath, first, last)
	}
	visit, signed, found := signedAfter(p, who, last.Value)
	if !found {
		return nil
	}
	return p.Find(nil).About(who).Key("alive").Say(saysSignedAfter, last.Value, visit.Value).Rests(evidenceDeath, last).Rests(evidenceSigned, visit, signed)
}

// spanOfDeaths returns the earliest and the latest day a list gives.
func spanOfDeaths(deaths []county.Match) (first, last county.Fact[roster.Date]) {
	for _, match := range deaths {
		death, ok := match.Date(roster.FieldDeathDate)
		if !ok || death.Value.Day() == 0 {
			continue
		}
		if first.Value == 0 || death.Value < first.Value {
			first = death
		}
		if death.Value > last.Value {
			last = death
		}
	}
	return first, last
}

// signedAfter looks for a visit after a day that the person signed himself.
func signedAfter(p *audit.Pass, who *county.Person, day roster.Date) (visit county.Fact[roster.Date], signed county.Fact[string], found bool) {
	for _, entry := range who.Enrolled() {
		for _, match := range entry.Household.Visits() {
			date, ok := match.Date(roster.FieldDate)
			signature := match.Fact(roster.FieldSignature)
			if ok && date.Value > day && link.CompareNames(signature.Value, entry.Row.PersonName()) == link.NameEqual {
				return date, signature, true
			}
		}
	}
	return visit, signed, false
}

// revoked says whether a list itself says that the registration was a mistake.
func revoked(deaths []county.Match) bool {
	for _, match := range deaths {
		if containsAny(match.Row.Text(roster.FieldNote), []string{"误注销", "误登", "撤销", "恢复户口", "宣告"}) {
			return true
		}
	}
	return false
}

var (
	saysDeathsDiffer = words.Text{ZH: "死亡日期一处为 %s, 一处为 %s", EN: "one list says %s, another %s"}
	saysSignedAfter  = words.Text{ZH: "名单称 %s 死亡, %s 入户调查表上有本人签字", EN: "listed as dead on %s, signed for a visit on %s"}
	evidenceSigned   = words.Text{ZH: "入户签字", EN: "signed"}
)

var deathRevoked = &audit.Exemption{ID: "death-revoked", Title: words.Text{ZH: "死亡登记已撤销或宣告失踪", EN: "the registration was revoked, or the person declared missing"}}
