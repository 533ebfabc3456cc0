package main

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster/words"
)

// rulesAbout returns the rules that were asked for, and whether they are few enough to be
// explained: those named, else those about a word. Without a word it returns all.
func rulesAbout(asked []string) (shown []*audit.Rule, named bool, err error) {
	if len(asked) == 0 {
		return rules.All, false, nil
	}
	named = true
	for _, word := range asked {
		found := []*audit.Rule{audit.FindRule(rules.All, word)}
		if found[0] == nil {
			found = about(word)
			named = named && len(found) == 1
		}
		if len(found) == 0 {
			_, err := namedRule(rules.All, word)
			return nil, false, err
		}
		shown = append(shown, found...)
	}
	return shown, named, nil
}

// about lists the rules a word speaks of: their names, families, severities, or the lists
// they need.
func about(word string) []*audit.Rule {
	word = strings.ToLower(word)
	var found []*audit.Rule
	for _, rule := range rules.All {
		texts := []words.Text{rule.Title, rule.Family, rule.Severity.Title(), {ZH: rule.ID, EN: rule.Severity.String()}}
		for _, kind := range slices.Concat(rule.Needs, rule.AnyOf) {
			texts = append(texts, kind.Title)
		}
		if slices.ContainsFunc(texts, func(text words.Text) bool {
			return strings.Contains(strings.ToLower(text.ZH), word) || strings.Contains(strings.ToLower(text.EN), word)
		}) {
			found = append(found, rule)
		}
	}
	return found
}
