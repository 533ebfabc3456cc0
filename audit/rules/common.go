package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What several rules ask or say.

var (
	evidenceEnrolled = words.Text{ZH: "在册", EN: "enrolled"}
	evidenceNote     = words.Text{ZH: "备注", EN: "note"}
)

// askOfWhom says that a note on a head's row may speak of another, where he does not live alone.
func askOfWhom(finding *audit.Finding, entry *county.Entry) {
	size, _ := entry.Row.Count(roster.FieldHouseholdSize)
	alone := size <= 1 && len(county.Distinct(entry.Household.Members())) == 1
	if entry == entry.Household.Head() && !alone {
		finding.Say(saysOfWhom, finding.Message)
	}
}

// askIfHim lowers what rests on a clause that may be about somebody named before it.
func askIfHim(finding *audit.Finding, clause roster.Clause) {
	if clause.About == roster.OfUnclear {
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysPerhapsAnother.With())
	}
}

var saysPerhapsAnother = words.Text{ZH: "备注先说了家人，这一句说的可能是家人，也可能是本人", EN: "the note speaks of a relative first: this clause may be about him or about the person"}

var saysOfWhom = words.Text{ZH: "%s；户内不止一人，先问清备注说的是谁", EN: "%s; others live in the household: ask first of whom the note speaks"}

// meansTested says whether a programme looks at income and property.
func meansTested(programme *roster.Kind) bool {
	return isDibao(programme) || programme == roster.Tekun
}

// isDibao says whether a programme is rural or urban dibao.
func isDibao(programme *roster.Kind) bool {
	return programme == roster.RuralDibao || programme == roster.UrbanDibao
}

// containsAny says whether a text holds one of several words.
func containsAny(text string, list []string) bool {
	for _, word := range list {
		if word != "" && strings.Contains(text, word) {
			return true
		}
	}
	return false
}
