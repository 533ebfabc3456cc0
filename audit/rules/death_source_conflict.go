package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var deathSourceConflict = &audit.Rule{
	ID: "death-source-conflict", Title: words.Text{ZH: "死亡信息矛盾", EN: "sources disagree on a death"},
	Doc: words.Text{
		ZH: "两份名单上同一人的死亡日期相差过多，或死亡日期之后本人还在入户调查表上签字。可能误注销、号码录错或宣告失踪后返回；查清之前不要停发。",
		EN: "Two lists give dates of death that are far apart, or the person signed for a visit after it: a mistaken registration, a number mistyped, somebody declared missing who came back. Stop nothing before it is clear.",
	},
	Family: familyDeath, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.Deaths}, Params: []*county.Param{county.DeathDiffer}, MustNot: []*audit.Exemption{deathRevoked},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		death, _ := p.County.Died(who)
		switch {
		case death.Latest.Value != 0:
			conflict(p, who, death, "dates", saysDeathsDiffer.With(death.Value, death.Latest.Value))
		case death.Seen.Value != 0:
			conflict(p, who, death, "alive", saysSignedAfter.With(death.Value, death.Seen.Value))
		case len(death.Amiss) > 0:
			conflict(p, who, death, "amiss", saysAmiss.With(death.Value))
		}
	}),
}

func conflict(p *audit.Pass, who *county.Person, death county.Death, key string, says words.Message) {
	finding := p.Find(nil).About(who).Key(key).Rests(evidenceDeath, death)
	finding.Message = says
	p.Report(finding.Test(deathRevoked, len(death.Amiss) > 0))
}

var (
	saysDeathsDiffer = words.Text{ZH: "死亡日期一处为 %s，一处为 %s", EN: "one list says %s, another %s"}
	saysSignedAfter  = words.Text{ZH: "名单称 %s 死亡，%s 入户调查表上有本人签字", EN: "listed as dead on %s, signed for a visit on %s"}
	saysAmiss        = words.Text{ZH: "名单称 %s 死亡，另有记载说登记有误", EN: "listed as dead on %s, and a note says that this was a mistake"}
)

var deathRevoked = &audit.Exemption{ID: "death-revoked", Title: words.Text{ZH: "死亡登记已撤销或宣告失踪", EN: "the registration was revoked, or the person declared missing"}}
