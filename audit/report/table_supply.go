package report

import (
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// supply lists the kinds of sheet that were given, and which are missing.
func (t *terminal) supply() {
	t.line(t.o.text(words.ReportTitle) + "  " + t.o.say(words.ReportAsOf, t.r.AsOf))
	var rows [][]string
	for _, total := range supplyByKind(t.r) {
		rows = append(rows, []string{t.o.programme(total.kind), total.period.String(), strconv.Itoa(total.sheets), strconv.Itoa(total.rows)})
	}
	if len(rows) > 0 {
		t.table([]words.Text{words.SupplyHeading, words.HeadPeriod, words.HeadSheets, words.HeadRows2}, rows, 2)
	}
	t.line("")
}

// missing names each missing list and how many rules could not run for want of it.
func (o Options) missing(kinds []missingKind) string {
	parts := make([]string, len(kinds))
	for i, missing := range kinds {
		parts[i] = o.say(words.MissingKind, missing.kind.Title, missing.rules)
	}
	return o.join(words.Comma, parts)
}

// silence names the files and sheets that say nothing, what was passed over in a line.
func (t *terminal) silence() {
	found := Silent(t.r.Files)
	if len(found.Passed) > 0 {
		t.say(words.PassedCount, len(found.Passed))
	}
	t.quiet(words.UnknownCount, found.Unknown, shownUnknown)
	if len(found.Unknown) > 0 {
		t.say(words.InspectHint)
	}
	t.quiet(words.UnreadCount, found.Unread, len(found.Unread))
	t.quiet(words.DoubtfulCount, found.Doubtful, len(found.Doubtful))
	t.quiet(words.RemarkedCount, found.Remarked, shownUnknown)
	if len(found.Passed)+len(found.Unknown)+len(found.Unread)+len(found.Doubtful)+len(found.Remarked) > 0 {
		t.line("")
	}
}

// quiet lists files and sheets with the reason why they say nothing.
func (t *terminal) quiet(text words.Text, entries []Quiet, shown int) {
	if len(entries) == 0 {
		return
	}
	t.say(text, len(entries))
	for _, entry := range entries[:min(shown, len(entries))] {
		t.wrap("  ", t.o.pair(t.o.plain(entry.Label), t.o.message(entry.Why)))
	}
	if more := len(entries) - shown; more > 0 {
		t.wrap("  ", t.o.say(words.MoreEntries, more))
	}
}

func titles(rules []*audit.Rule) []words.Text {
	texts := make([]words.Text, len(rules))
	for i, rule := range rules {
		texts[i] = rule.Title
	}
	return texts
}

// notRun parts the rules that did not run into those that ran nowhere and those that did
// not run somewhere, each in the order of the report.
func notRun(r *audit.Report) (never, somewhere []*audit.Rule) {
	ran, seen := map[*audit.Rule]bool{}, map[*audit.Rule]bool{}
	for _, rule := range r.Run {
		ran[rule] = true
	}
	for _, note := range r.NotRun {
		switch {
		case seen[note.Rule]:
		case ran[note.Rule]:
			somewhere = append(somewhere, note.Rule)
		default:
			never = append(never, note.Rule)
		}
		seen[note.Rule] = true
	}
	return never, somewhere
}

// missingKind is a list that no file holds, and how many rules needed it.
type missingKind struct {
	kind  *roster.Kind
	rules int
}

// missingKinds lists the kinds that rules lacked everywhere, in the order of the kinds.
func missingKinds(r *audit.Report) []missingKind {
	rules := map[*roster.Kind]int{}
	for _, note := range r.NotRun {
		if note.Township != "" {
			continue
		}
		for _, kind := range note.Lacks {
			rules[kind]++
		}
	}
	var missing []missingKind
	for _, kind := range roster.Kinds {
		if rules[kind] > 0 {
			missing = append(missing, missingKind{kind, rules[kind]})
		}
	}
	return missing
}

// everyReview are the lists a yearly review asks every township for. The others are compared
// where somebody keeps them; whoever does not is not told to make them.
var everyReview = []*roster.Kind{
	roster.PaymentList, roster.Cadre, roster.KinArchive, roster.KinFiling, roster.Deaths, roster.Payroll, roster.Vehicles, roster.Businesses, roster.Properties,
	roster.DisabilityCards, roster.Visits, roster.LedgerSheet, roster.Changes, roster.Cleared,
}

// toAskFor are the missing lists of every review.
func toAskFor(missing []missingKind) []missingKind {
	return slices.DeleteFunc(slices.Clone(missing), func(one missingKind) bool { return !slices.Contains(everyReview, one.kind) })
}
