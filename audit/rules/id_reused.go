package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster/words"
)

var idReused = &audit.Rule{
	ID: "id-reused", Title: words.Text{ZH: "一号多人", EN: "one number, several persons"},
	Doc: words.Text{
		ZH: "同一身份证号在现行名册上对应不同的姓名。多为录错号码，也可能有人冒用，请逐人对照证件。姓名只是写法不同的不算。",
		EN: "One number stands beside different names on the rosters in force. Mostly a number typed wrongly: check each card. Variants of writing one name do not count.",
	},
	Family: familyQuality, Remedy: remedyVerify, Severity: audit.Suspicion, OneSheet: true, NeedsRoster: true, MustNot: []*audit.Exemption{variantOfName},
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		entries := who.Enrolled()
		if len(entries) < 2 || who.Number.Key() == 0 {
			return
		}
		slices.SortStableFunc(entries, byName)
		first := entries[0]
		for _, other := range entries[1:] {
			if link.CompareNames(first.Row.PersonName(), other.Row.PersonName()) != link.NameOther {
				continue
			}
			finding := p.Find(first.Household.Programme).About(who).AboutHousehold(first.Household).Key(first.Row.PersonName(), other.Row.PersonName()).
				Say(saysReused, words.Number(who.Number.String()), words.Name(first.Row.PersonName()), words.Name(other.Row.PersonName())).
				Rests(evidenceNumber, first.Number(), county.Match{Row: other.Row, Grade: link.C}.Fact(other.Row.PersonIDField())).
				Rests(evidenceName, first.Name(), other.Name()).RuleOut(variantOfName)
			finding.Person.Name = first.Row.PersonName()
			p.Report(finding)
			return
		}
	}),
}

// byName puts entries in the order of their names, so that the order of files says nothing.
func byName(a, b *county.Entry) int { return link.NameOrder(a.Row.PersonName(), b.Row.PersonName()) }

var (
	saysReused   = words.Text{ZH: "号码 %s 既写作%s，又写作%s", EN: "the number %s stands for %s and for %s"}
	evidenceName = words.Text{ZH: "姓名", EN: "name"}
)

var variantOfName = &audit.Exemption{ID: "name-variant", Title: words.Text{ZH: "姓名写法不同", EN: "a variant of the name"}}
