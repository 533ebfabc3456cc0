package audit

import (
	"cmp"
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// Heads counts households and persons.
type Heads struct{ Households, Persons int }

// Figures are the heads that would leave, what they are paid a month and what is to be got
// back from them, in fen.
type Figures struct {
	Heads
	Monthly, Recoverable roster.Money
}

// Leaving is one line of the proposed clearance: the persons of one household, or one payee
// of no household in force, who would leave for one reason.
type Leaving struct {
	Township, Village string
	Head              county.Who
	Programme         *roster.Kind
	Reason            Clearance
	Whole             bool // the household leaves whole
	Names             []string
	Months            int // months that were paid and are to be got back
	Figures               // a whole household counts on the line of the reason most of its persons leave for
	Findings          []*Finding
}

// ID is the number of a line: the same as long as the programme, the household and the reason
// are, whatever findings it rests on.
func (l *Leaving) ID() string {
	subject := cmp.Or(usableNumber(l.Head.Number), subjectOf(l.Township, l.Village, l.Head.Name))
	programme := ""
	if l.Programme != nil {
		programme = l.Programme.Name
	}
	return shortHash("leaving", programme, subject, string(l.Reason))
}

// ClearanceTotals is the proposed clearance: only violations of grade A, B or none, each
// person once (contract, "Clearance"). Its figures are the sums of its lists.
type ClearanceTotals struct {
	Figures
	ByReason   map[Clearance]Figures
	ByTownship []TownshipClearance // in order of name
	ToVerify   Heads               // suspicions that would lead to a clearance
	List       []Leaving           // in order of township, village, programme and head
	Verify     []Leaving           // likewise, of the suspicions
}

// TownshipClearance is the proposed clearance of one township.
type TownshipClearance struct {
	Township string
	Figures
	ByReason map[Clearance]Figures
}

func (f Figures) plus(other Figures) Figures {
	f.Households += other.Households
	f.Persons += other.Persons
	f.Monthly += other.Monthly
	f.Recoverable += other.Recoverable
	return f
}

// clear proposes the clearance the findings lead to.
func clearanceTotals(c *county.County, findings []*Finding) ClearanceTotals {
	certain := leavers(c, findings, nil, func(f *Finding) bool { return f.Severity == Violation && f.Grade.CarriesViolation() && !f.Quiet() })
	verify := leavers(c, findings, certain, func(f *Finding) bool { return f.Severity == Suspicion && !f.Quiet() })
	return totalsOf(leavingOf(c, certain), leavingOf(c, verify))
}

// totalsOf adds up the lists.
func totalsOf(list, verify []Leaving) ClearanceTotals {
	totals := ClearanceTotals{ByReason: map[Clearance]Figures{}, List: list, Verify: verify}
	for _, line := range list {
		totals.Figures = totals.Figures.plus(line.Figures)
		totals.ByReason[line.Reason] = totals.ByReason[line.Reason].plus(line.Figures)
		if n := len(totals.ByTownship); n == 0 || totals.ByTownship[n-1].Township != line.Township {
			totals.ByTownship = append(totals.ByTownship, TownshipClearance{Township: line.Township, ByReason: map[Clearance]Figures{}})
		}
		last := &totals.ByTownship[len(totals.ByTownship)-1]
		last.Figures = last.Figures.plus(line.Figures)
		last.ByReason[line.Reason] = last.ByReason[line.Reason].plus(line.Figures)
	}
	for _, line := range verify {
		totals.ToVerify.Households += line.Households
		totals.ToVerify.Persons += line.Persons
	}
	return totals
}

// leaverKey is who leaves: a person; the members a list of heads counts and does not name;
// somebody known by his number in another list only.
type leaverKey struct {
	person  *county.Person
	unnamed *county.Household
	subject string
}

// leaver is somebody who would leave, the finding that decides, and all that speak of him.
type leaver struct {
	key       leaverKey
	name      string
	persons   int
	covered   int               // of them covered by the household's roster in force
	household *county.Household // in force; nil for a payee in none
	share     roster.Money
	decides   *Finding
	findings  []*Finding
}

// leaverList keeps leavers in the order in which findings first name them.
type leaverList struct {
	index map[leaverKey]int
	list  []leaver
}

// leavers gathers whom the accepted findings would clear, each once, by the first of death,
// army, relation, land, income, other among his findings.
func leavers(c *county.County, findings []*Finding, without *leaverList, accept func(*Finding) bool) *leaverList {
	gathered := &leaverList{index: map[leaverKey]int{}}
	for _, finding := range findings {
		if finding.Clearance == "" || !accept(finding) {
			continue
		}
		for _, one := range clearedBy(c, finding) {
			if without == nil || !without.has(one.key) {
				gathered.note(one)
			}
		}
	}
	return gathered
}

func (l *leaverList) has(key leaverKey) bool {
	_, known := l.index[key]
	return known
}

func (l *leaverList) note(one leaver) {
	at, known := l.index[one.key]
	if !known {
		l.index[one.key] = len(l.list)
		l.list = append(l.list, one)
		return
	}
	old := &l.list[at]
	if clearanceRank[one.decides.Clearance] < clearanceRank[old.decides.Clearance] {
		one.findings = append(old.findings, one.findings...)
		*old = one
		return
	}
	old.findings = append(old.findings, one.findings...)
}

// cleared lists whom one finding would clear: its person, or everybody its household's
// roster covers.
func clearedBy(c *county.County, f *Finding) []leaver {
	one := leaver{name: f.Person.Name, persons: 1, decides: f, findings: []*Finding{f}}
	household := f.household
	if household != nil && !household.InForce() {
		household = nil
	}
	switch {
	case f.person != nil:
		one.key.person, one.household = f.person, household
		if household == nil {
			one.persons, one.share = f.Persons, f.Monthly
		} else if entry := household.CoveredEntry(f.person); entry != nil {
			one.covered, one.share = 1, c.Share(entry)
		}
		return []leaver{one}
	case household == nil:
		one.key.subject, one.persons, one.share = f.subject, f.Persons, f.Monthly
		return []leaver{one}
	}
	return leaversOf(c, one, household)
}

func leaversOf(c *county.County, one leaver, household *county.Household) []leaver {
	members := household.Members()
	named := county.CoveredOf(members)
	one.household, one.covered = household, 1
	var all []leaver
	for _, entry := range named {
		one.key, one.name, one.share = leaverKey{person: entry.Person}, entry.Row.PersonName(), c.Share(entry)
		all = append(all, one)
	}
	if unnamed := county.CoveredCount(members) - len(named); unnamed > 0 {
		one.key, one.name, one.persons, one.covered = leaverKey{unnamed: household}, "", unnamed, unnamed
		one.share *= roster.Money(unnamed)
		all = append(all, one)
	}
	return all
}

// leaving groups leavers into lines: a household and reason each.
func leavingOf(c *county.County, leavers *leaverList) []Leaving {
	groups := map[leaverKey][]*leaver{}
	var order []leaverKey
	for i := range leavers.list {
		one := &leavers.list[i]
		key := leaverKey{unnamed: one.household}
		if one.household == nil {
			key = one.key
		}
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], one)
	}
	var lines []Leaving
	counted := map[*Finding]bool{}
	for _, key := range order {
		lines = append(lines, linesOf(c, groups[key], counted)...)
	}
	slices.SortStableFunc(lines, func(a, b Leaving) int {
		return cmp.Or(cmp.Compare(a.Township, b.Township), cmp.Compare(a.Village, b.Village), cmp.Compare(kindName(a.Programme), kindName(b.Programme)),
			cmp.Compare(a.Head.Number, b.Head.Number), cmp.Compare(a.Head.Name, b.Head.Name), cmp.Compare(clearanceRank[a.Reason], clearanceRank[b.Reason]))
	})
	return lines
}

// linesOf makes the lines of one household, a reason each. A finding's money counts once,
// however many lines it stands behind.
func linesOf(c *county.County, group []*leaver, counted map[*Finding]bool) []Leaving {
	var lines []Leaving
	index := map[Clearance]int{}
	covered := 0
	for _, one := range group {
		reason := one.decides.Clearance
		at, known := index[reason]
		if !known {
			at = len(lines)
			index[reason] = at
			lines = append(lines, one.startLine())
		}
		lines[at].add(one)
		lines[at].count(counted, one.decides)
		covered += one.covered
	}
	for _, one := range group {
		lines[index[one.decides.Clearance]].count(counted, one.findings...)
	}
	noteWhole(c, lines, group[0].household, covered)
	return lines
}

func (l *leaver) startLine() Leaving {
	f := l.decides
	line := Leaving{Township: f.Township, Village: f.Village, Head: f.Head, Programme: f.Programme, Reason: f.Clearance}
	if h := l.household; h != nil {
		line.Township, line.Village, line.Head, line.Programme = h.Township, h.Village, h.HeadName(), h.Programme
	} else if line.Head == (county.Who{}) {
		line.Head = f.Person
	}
	return line
}

func (l *Leaving) add(one *leaver) {
	l.Persons += one.persons
	l.Monthly += one.share
	if one.name != "" {
		l.Names = append(l.Names, one.name)
	}
}

// count adds findings and their money to a line.
func (l *Leaving) count(counted map[*Finding]bool, findings ...*Finding) {
	for _, finding := range findings {
		if !slices.Contains(l.Findings, finding) {
			l.Findings = append(l.Findings, finding)
			l.Months = max(l.Months, finding.Months)
		}
		if !counted[finding] {
			counted[finding] = true
			l.Recoverable += finding.Recoverable
		}
	}
}

// noteWhole counts the household where everybody it covers leaves. The fen that equal shares
// leave over then belong to it too.
func noteWhole(c *county.County, lines []Leaving, household *county.Household, covered int) {
	if household != nil && covered < max(1, county.CoveredCount(household.Members())) {
		return
	}
	most := &lines[0]
	var monthly roster.Money
	for i := range lines {
		line := &lines[i]
		line.Whole = true
		monthly += line.Monthly
		if line.Persons > most.Persons || line.Persons == most.Persons && clearanceRank[line.Reason] < clearanceRank[most.Reason] {
			most = line
		}
	}
	most.Households = 1
	if household != nil {
		most.Monthly += c.Monthly(household.Members()) - monthly
	}
}

func kindName(kind *roster.Kind) string {
	if kind == nil {
		return ""
	}
	return kind.Name
}
