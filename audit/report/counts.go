package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
)

// kindTotal sums the sheets of one kind.
type kindTotal struct {
	kind         *roster.Kind
	sheets, rows int
	period       roster.Period
}

// supplyByKind sums the lists by kind, in the order of the kinds.
func supplyByKind(r *audit.Report) []kindTotal {
	index := map[*roster.Kind]*kindTotal{}
	seen := map[*roster.Sheet]bool{}
	for _, list := range r.Supply {
		total := index[list.Kind]
		if total == nil {
			total = &kindTotal{kind: list.Kind}
			index[list.Kind] = total
		}
		if !seen[list.Sheet] {
			seen[list.Sheet] = true
			total.sheets++
		}
		total.rows += list.Rows
		total.period = spanOf(total.period, list.Period)
	}
	var totals []kindTotal
	for _, kind := range roster.Kinds {
		if total := index[kind]; total != nil {
			totals = append(totals, *total)
		}
	}
	return totals
}

func spanOf(a, b roster.Period) roster.Period {
	switch {
	case a == roster.Period{}:
		return b
	case b == roster.Period{}:
		return a
	}
	return roster.Period{From: min(a.From, b.From), To: max(a.To, b.To)}
}

// ruleCount sums the findings of a rule at one severity; money in fen.
type ruleCount struct {
	rule              *audit.Rule
	severity          audit.Severity
	findings          int
	recoverable, owed roster.Money
}

// countByRule sums findings by severity and rule, in the order in which rules ran.
func countByRule(r *audit.Report) []ruleCount {
	type key struct {
		rule     *audit.Rule
		severity audit.Severity
	}
	counts := map[key]*ruleCount{}
	for _, finding := range r.Findings {
		at := key{finding.Rule, finding.Severity}
		if counts[at] == nil {
			counts[at] = &ruleCount{rule: finding.Rule, severity: finding.Severity}
		}
		counts[at].findings++
		counts[at].recoverable += finding.Recoverable
		counts[at].owed += finding.Owed
	}
	var list []ruleCount
	for _, severity := range audit.Severities {
		for _, rule := range r.Run {
			if count := counts[key{rule, severity}]; count != nil {
				list = append(list, *count)
			}
		}
	}
	return list
}

// townshipCount counts the findings of a township by severity.
type townshipCount struct {
	township   string
	bySeverity map[audit.Severity]int
}

// countByTownship counts findings by township and severity; townships in order of name.
func countByTownship(r *audit.Report) []townshipCount {
	index := map[string]map[audit.Severity]int{}
	var names []string
	for _, finding := range r.Findings {
		if index[finding.Township] == nil {
			index[finding.Township] = map[audit.Severity]int{}
			names = append(names, finding.Township)
		}
		index[finding.Township][finding.Severity]++
	}
	slices.Sort(names)
	list := make([]townshipCount, len(names))
	for i, name := range names {
		list[i] = townshipCount{name, index[name]}
	}
	return list
}

// moneyOf adds up what the findings say is to be got back, and what is owed.
func moneyOf(r *audit.Report) (recoverable, owed roster.Money) {
	for _, finding := range r.Findings {
		recoverable += finding.Recoverable
		owed += finding.Owed
	}
	return recoverable, owed
}
