package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// merged makes one finding of those with one ID: they say one thing of one subject, or of
// persons nothing tells apart. The findings are in order, the gravest first.
func merged(findings []*Finding) []*Finding {
	groups := map[string][]*Finding{}
	for _, finding := range findings {
		groups[finding.ID] = append(groups[finding.ID], finding)
	}
	return slices.DeleteFunc(findings, func(finding *Finding) bool {
		group := groups[finding.ID]
		if finding != group[0] {
			return true
		}
		finding.merge(group[1:])
		return false
	})
}

// merge takes in findings that are no graver. Each row comes into the evidence; what lesser
// ones say does not, for it holds of their rows only.
func (f *Finding) merge(others []*Finding) {
	if len(others) == 0 {
		return
	}
	severity, says := f.Severity, []words.Message{f.Message}
	said := map[string]bool{textOf(f.Message): true}
	cells := map[roster.Cell]bool{}
	for _, one := range f.Evidence {
		cells[one.Cell] = true
	}
	for _, other := range others {
		if added := f.takeEvidence(other.Evidence, cells); !added || other.Severity != severity {
			continue
		}
		f.Recoverable += other.Recoverable
		f.Owed += other.Owed
		f.Monthly, f.Months, f.Persons = max(f.Monthly, other.Monthly), max(f.Months, other.Months), max(f.Persons, other.Persons)
		f.Grade = f.Grade.Weaker(other.Grade)
		if text := textOf(other.Message); !said[text] {
			said[text] = true
			says = append(says, other.Message)
		}
	}
	if len(says) > 1 {
		f.Say(words.SaysEach, says)
	}
	if f.unnumbered() && f.Severity > Suspicion {
		f.Doubt(words.PerhapsSeveral.With())
	}
}

// takeEvidence adds the cells that are not there yet, and says whether there were any.
func (f *Finding) takeEvidence(evidence []county.Evidence, cells map[roster.Cell]bool) (added bool) {
	for _, one := range evidence {
		if !cells[one.Cell] {
			cells[one.Cell] = true
			f.Evidence, added = append(f.Evidence, one), true
		}
	}
	return added
}

func textOf(message words.Message) string { return message.In(words.Chinese, words.Full) }
