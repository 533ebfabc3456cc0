package rules

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What several rules ask or say.

var evidenceEnrolled = words.Text{ZH: "在册", EN: "enrolled"}

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
