package report

import (
	"cmp"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// supplyLine is what one township gave of one list, or that it gave nothing.
type supplyLine struct {
	township  string // "" for the whole county
	kind      *roster.Kind
	programme *roster.Kind // of a payment list
	sheets    int
	rows      int
	period    roster.Period   // first and last month given
	missing   []roster.Period // months others gave, or rules asked for, and it did not give
	state     words.Message
	waiting   int // rules that did not run for want of it
}

// supplyKey tells lists of one kind, programme and township.
type supplyKey struct {
	township        string
	kind, programme *roster.Kind
}

// supplyTable is township x list x month: what was given, what is old or missing. It is the
// first thing a report says, for nothing can be found in a list that is not there.
func supplyTable(r *audit.Report) []supplyLine {
	months := map[supplyKey]map[roster.Month]bool{}
	index := map[supplyKey]*supplyLine{}
	var order []supplyKey
	sheets := map[supplyKey]map[*roster.Sheet]bool{}
	for _, list := range r.Supply {
		if list.Kind.Family == roster.Settings {
			continue
		}
		key := supplyKey{list.Township, list.Kind, paymentProgramme(list)}
		if index[key] == nil {
			index[key] = &supplyLine{township: key.township, kind: key.kind, programme: key.programme}
			months[key], sheets[key] = map[roster.Month]bool{}, map[*roster.Sheet]bool{}
			order = append(order, key)
		}
		line := index[key]
		line.rows += list.Rows
		sheets[key][list.Sheet] = true
		line.sheets = len(sheets[key])
		line.period = spanOf(line.period, list.Period)
		for month := list.Period.From; month != 0 && month <= list.Period.To; month++ {
			months[key][month] = true
		}
	}
	var lines []supplyLine
	for _, key := range order {
		line := *index[key]
		if key.kind.Family == roster.Payments {
			line.missing = gaps(months[key], widest(index, key))
		}
		lines = append(lines, line)
	}
	lines = append(lines, absentLines(r, index)...)
	sortSupply(lines)
	newest := newestRoster(r)
	for i := range lines {
		lines[i].wait(r)
		lines[i].state = lines[i].tell(newest[lines[i].township])
	}
	return lines
}

func paymentProgramme(list county.Supplied) *roster.Kind {
	if list.Programme == list.Kind {
		return nil
	}
	return list.Programme
}

// widest is the span of months that any township gave of the same list.
func widest(index map[supplyKey]*supplyLine, key supplyKey) roster.Period {
	var span roster.Period
	for other, line := range index {
		if other.kind == key.kind && other.programme == key.programme {
			span = spanOf(span, line.period)
		}
	}
	return span
}

// gaps lists the runs of months of a span that were not given. Rosters stand for their last
// month, so only lists of money are asked for every month.
func gaps(given map[roster.Month]bool, span roster.Period) []roster.Period {
	if len(given) == 0 {
		return nil
	}
	var runs []roster.Period
	for month := span.From; month <= span.To; month++ {
		switch n := len(runs); {
		case given[month]:
		case n > 0 && runs[n-1].To == month-1:
			runs[n-1].To = month
		default:
			runs = append(runs, roster.Period{From: month, To: month})
		}
	}
	return runs
}

// absentLines are the lists nobody gave, and those a township of a roster did not give while
// others did.
func absentLines(r *audit.Report, index map[supplyKey]*supplyLine) []supplyLine {
	var lines []supplyLine
	for _, missing := range missingKinds(r) {
		lines = append(lines, supplyLine{kind: missing.kind})
	}
	townships := rosterTownships(r)
	for _, kind := range roster.Kinds {
		if !byTownship(kind) || index[supplyKey{"", kind, nil}] != nil {
			continue
		}
		given := map[string]bool{}
		for key := range index {
			if key.kind == kind {
				given[roster.TownshipKey(key.township)] = true
			}
		}
		for _, township := range townships {
			if len(given) > 0 && !given[roster.TownshipKey(township)] {
				lines = append(lines, supplyLine{township: township, kind: kind})
			}
		}
	}
	return lines
}

// byTownship says whether every township gives its own list of a kind.
func byTownship(kind *roster.Kind) bool {
	switch kind.Family {
	case roster.Programme, roster.Payments, roster.Cadres, roster.Evidence:
		return true
	}
	return false
}

// rosterTownships lists the townships that gave a roster of any programme.
func rosterTownships(r *audit.Report) []string {
	var names []string
	for _, list := range r.Supply {
		if list.Kind.Family == roster.Programme && list.Township != "" {
			names = append(names, list.Township)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// newestRoster is the last month of any roster of each township; "" is that of all.
func newestRoster(r *audit.Report) map[string]roster.Month {
	newest := map[string]roster.Month{}
	for _, list := range r.Supply {
		if list.Kind.Family == roster.Programme && list.Period.To <= r.AsOf.MonthOf() {
			newest[list.Township] = max(newest[list.Township], list.Period.To)
			newest[""] = max(newest[""], list.Period.To)
		}
	}
	return newest
}

func sortSupply(lines []supplyLine) {
	rank := map[*roster.Kind]int{}
	for i, kind := range roster.Kinds {
		rank[kind] = i
	}
	slices.SortStableFunc(lines, func(a, b supplyLine) int {
		return cmp.Or(cmp.Compare(a.township, b.township), cmp.Compare(rank[a.kind], rank[b.kind]), cmp.Compare(kindRank(rank, a.programme), kindRank(rank, b.programme)))
	})
}

func kindRank(rank map[*roster.Kind]int, kind *roster.Kind) int {
	if kind == nil {
		return -1
	}
	return rank[kind]
}

// tell says how the list stands against the township's newest roster.
func (l *supplyLine) tell(newest roster.Month) words.Message {
	switch {
	case l.sheets == 0:
		return words.SupplyNone.With()
	case l.period.To == 0 && l.kind.Family != roster.Reference:
		return words.SupplyUndated.With()
	case l.period.To != 0 && l.period.To < newest && l.kind.Family != roster.Evidence:
		return words.SupplyOld.With(l.period.To, newest)
	case len(l.missing) > 0:
		return words.SupplyGaps.With()
	}
	return words.SupplyComplete.With()
}

// wait notes the rules that did not run in a place for want of the list, and the months
// they asked for.
func (l *supplyLine) wait(r *audit.Report) {
	rules := map[*audit.Rule]bool{}
	var asked roster.Period
	for _, note := range r.NotRun {
		if slices.Contains(note.Lacks, l.kind) && note.Township == l.township && (note.Programme == nil || l.programme == nil || note.Programme == l.programme) {
			rules[note.Rule] = true
			asked = spanOf(asked, note.Period)
		}
	}
	l.waiting = len(rules)
	if l.kind.Family != roster.Payments && asked.From != 0 {
		l.missing = []roster.Period{asked}
	}
}
