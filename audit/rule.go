// Package audit runs rules over what is true of a county, and keeps what they find: findings,
// exceptions, the clearance and what reports are made of.
//
// A rule is a value; it reads facts, its parameters and the as-of date, and nothing else.
// Absence is stated only through [Pass.Absent].
package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Severity orders findings; the zero value is none.
type Severity uint8

// The severities of the contract, the gravest last, so that they compare as numbers.
const (
	Notice Severity = iota + 1
	Quality
	Procedure
	Omission
	Suspicion
	Violation
)

// Severities lists them in the order of the contract, the gravest first.
var Severities = [...]Severity{Violation, Suspicion, Omission, Procedure, Quality, Notice}

var severityNames = [...]string{"", "notice", "quality", "procedure", "omission", "suspicion", "violation"}

// String returns the fixed name of the contract.
func (s Severity) String() string { return severityNames[s] }

// Title returns what users call it.
func (s Severity) Title() words.Text { return severityTitles[s] }

var severityTitles = [...]words.Text{
	{}, words.SeverityNotice, words.SeverityQuality, words.SeverityProcedure,
	words.SeverityOmission, words.SeveritySuspicion, words.SeverityViolation,
}

// ParseSeverity returns the severity with a fixed name.
func ParseSeverity(name string) (Severity, bool) {
	for severity, known := range severityNames {
		if known == name && severity > 0 {
			return Severity(severity), true
		}
	}
	return 0, false
}

// Clearance is the reason a person would leave the roster for; empty is none.
type Clearance string

// The six reasons (contract, "Clearance").
const (
	ClearIncome   Clearance = "income"
	ClearLand     Clearance = "land"
	ClearArmy     Clearance = "army"
	ClearRelation Clearance = "relation"
	ClearDeath    Clearance = "death"
	ClearOther    Clearance = "other"
)

// Clearances lists the reasons in the order in which they are printed.
var Clearances = [...]Clearance{ClearIncome, ClearLand, ClearArmy, ClearRelation, ClearDeath, ClearOther}

// clearanceRank orders the reasons by which a person counts once (contract, "Clearance").
var clearanceRank = map[Clearance]int{ClearDeath: 1, ClearArmy: 2, ClearRelation: 3, ClearLand: 4, ClearIncome: 5, ClearOther: 6}

// severityNamed returns the severity with a fixed name or title.
func severityNamed(name string) (Severity, bool) {
	for _, severity := range Severities {
		if title := severity.Title(); title.ZH == name || title.EN == name {
			return severity, true
		}
	}
	return ParseSeverity(name)
}

// Rule is one check, a value in a file of its name.
type Rule struct {
	ID          string           // fixed name of spec/rules.tsv
	Title       words.Text       // one line
	Doc         words.Text       // what it finds, why that matters, what to do
	Family      words.Text       // the group it is listed under
	Remedy      words.Text       // what an officer does when the finding is settled as true
	Severity    Severity         // upper bound
	Clearance   Clearance        // the reason it proposes, if any
	Needs       []*roster.Kind   // kinds without any of which the rule cannot run
	AnyOf       []*roster.Kind   // kinds of which it needs one
	NeedsRoster bool             // it needs a roster of any programme
	Columns     [][]roster.Field // groups: of a sheet that lacks a whole group it says nothing
	Clerical    bool             // it tests the arithmetic of a form: what it finds speaks of sums, not of what a person did
	OneSheet    bool             // it needs nothing but the sheet itself, so `check` runs it
	Params      []*county.Param
	Local       *county.Param // whose row in the parameters names the local rule; nil for none
	MustNot     []*Exemption  // whom it must not accuse
	YieldsTo    []string      // rules whose finding on the same fact makes this one superfluous
	Follows     []string      // rules whose finding this one takes up: who is excepted from theirs is from this
	Check       Check
}

// Exemption is a condition under which a rule must not accuse; a named value shared by rules.
type Exemption struct {
	ID    string
	Title words.Text
}

// Check is how a rule walks the county.
type Check struct {
	scope words.Text
	count func(*county.County) int
	visit func(*Pass, int)
}

// Scope says what the check looks at one by one.
func (c Check) Scope() words.Text { return c.scope }

// EachPerson checks every person on a roster or payment list.
func EachPerson(visit func(*Pass, *county.Person)) Check {
	return Check{words.ScopePerson, func(c *county.County) int { return len(c.Persons) },
		func(p *Pass, i int) { visit(p, &p.County.Persons[i]) }}
}

// EachHousehold checks every household of a programme.
func EachHousehold(visit func(*Pass, *county.Household)) Check {
	return Check{words.ScopeHousehold, func(c *county.County) int { return len(c.Households) },
		func(p *Pass, i int) { visit(p, &p.County.Households[i]) }}
}

// EachSheet checks every recognised sheet but rosters a newer one stands for.
func EachSheet(visit func(*Pass, *roster.Sheet)) Check {
	return Check{words.ScopeSheet, func(c *county.County) int { return len(c.Sheets) },
		func(p *Pass, i int) {
			if sheet := p.County.Sheets[i]; !p.County.Superseded(sheet) {
				visit(p, sheet)
			}
		}}
}

// EachVillage checks every village.
func EachVillage(visit func(*Pass, *county.Village)) Check {
	return Check{words.ScopeVillage, func(c *county.County) int { return len(c.Villages) },
		func(p *Pass, i int) { visit(p, &p.County.Villages[i]) }}
}

// EachTownship checks every township by its villages.
func EachTownship(visit func(*Pass, []*county.Village)) Check {
	return Check{words.ScopeTownship, func(c *county.County) int { return len(c.Townships()) },
		func(p *Pass, i int) { visit(p, p.County.Townships()[i]) }}
}

// EachChange checks what changed between each two rosters of a programme and township.
func EachChange(visit func(*Pass, *county.Change)) Check {
	return Check{words.ScopeChange, func(c *county.County) int { return len(c.Changes()) },
		func(p *Pass, i int) { visit(p, &p.County.Changes()[i]) }}
}

// EachAccount checks every bank account.
func EachAccount(visit func(*Pass, *county.Account)) Check {
	return Check{words.ScopeAccount, func(c *county.County) int { return len(c.Accounts) },
		func(p *Pass, i int) { visit(p, &p.County.Accounts[i]) }}
}

// EachPayment checks every payment.
func EachPayment(visit func(*Pass, *county.Payment)) Check {
	return Check{words.ScopePayment, func(c *county.County) int { return len(c.Payments) },
		func(p *Pass, i int) { visit(p, &p.County.Payments[i]) }}
}

// EachAided checks everybody with a usable number on a list of aid.
func EachAided(visit func(*Pass, *county.Aided)) Check {
	return Check{words.ScopeAided, func(c *county.County) int { return len(c.Aided) },
		func(p *Pass, i int) { visit(p, &p.County.Aided[i]) }}
}

// Both walks what one check walks, then what another does; its scope is the first's.
func Both(first, second Check) Check {
	return Check{first.scope, func(c *county.County) int { return first.count(c) + second.count(c) }, func(p *Pass, i int) {
		if count := first.count(p.County); i >= count {
			second.visit(p, i-count)
			return
		}
		first.visit(p, i)
	}}
}
