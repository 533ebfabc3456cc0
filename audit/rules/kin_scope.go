package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// kinScope says which relatives the rules about relatives count, unless a county's table widens it.
var kinScope = &county.Param{
	Key: "kin.scope", Title: words.Text{ZH: "亲属范围", EN: "scope of kin"}, Unit: "词",
	BuiltIn: []county.Setting{{Words: roster.ScopeClose}},
	Source:  words.Text{ZH: "民法典第一千零四十五条：近亲属", EN: "Civil Code art. 1045: close relatives"},
}

// inScope says whether a relation counts, matched by a number that stands beside no other name.
func inScope(p *audit.Pass, kin *county.Kin, township string, programme *roster.Kind) bool {
	scope, _ := p.Parameter(kinScope, township, programme, p.AsOf())
	return kin.Known && !kin.Relation.Ambiguous && kin.OtherName == "" && roster.InScope(scope.Words, kin.Relation)
}

// surelyRelated returns the rows of the archive and of lists of handlers that give an enrolled
// person's number as that of a relative inside the scope, of one in office in a month.
func surelyRelated(p *audit.Pass, entry *county.Entry, month roster.Month, kinds ...*roster.Kind) []county.Kin {
	var counted []county.Kin
	for _, kin := range p.County.Related(entry.Person.Number, entry.Row.PersonName(), month, kinds...) {
		if kin.Grade <= link.B && kin.Grade != link.None && kin.Office.Tenure == county.InOffice && !kin.Married && inScope(p, &kin, entry.Township(), entry.Household.Programme) {
			counted = append(counted, kin)
		}
	}
	return counted
}
