package report

import (
	"rollcheck/audit"
	"rollcheck/audit/link"
	"rollcheck/roster/words"
)

// identity says for every match without equal numbers why it is believed, in the words of
// the fields, whether others are alike, and which number a damaged one may stand for.
func (o Options) identity(f *audit.Finding) []string {
	var texts []string
	for _, why := range f.Identity {
		text := o.say(words.IdentityBecause, why.Grade.String(), o.join(words.Comma, o.agreements(why.Link)))
		if rivals := len(why.Rivals()); rivals > 0 {
			text += o.say(words.IdentityRivals, rivals)
		}
		texts = append(texts, text)
		if !why.Repair.Empty() {
			texts = append(texts, o.message(why.Repair))
		}
	}
	return texts
}

// agreements are what the fields of two rows say of each other: 姓名 相同.
func (o Options) agreements(why *link.Link) []string {
	var texts []string
	for _, evidence := range why.Evidence() {
		switch evidence.Field {
		case words.MatchPrior, words.MatchTogether, words.MatchRivals: // odds, no fields
		default:
			texts = append(texts, o.text(evidence.Field)+" "+o.text(evidence.Says))
		}
	}
	return texts
}
