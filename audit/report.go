package audit

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Report is the outcome of an audit; every output format is written from it alone.
type Report struct {
	Version     string
	AsOf        roster.Date
	Settings    [32]byte       // SHA-256 over the settings tables in use; zero where there are none
	Files       []*roster.File // every file met, in path order
	Supply      []county.Supplied
	Findings    []*Finding // ordered by severity, township, village, rule, person
	Run         []*Rule    // rules that ran, everywhere or somewhere
	NotRun      []NotRun   // rules that did not run, and where
	Clearance   ClearanceTotals
	Relatives   []Relative              // benefits of cadres' relatives, right or wrong
	Archive     []county.ArchiveVillage // what the archive of relatives holds
	Samples     []Sample                // what visits to households without a finding tell of what the rules miss
	Changes     []RosterChange          // what each two dated rosters differ in
	Parameters  []county.ParameterValue // values of the parameters of the rules that ran
	Township    string                  // of a report on one township alone; else ""
	Earlier     *Earlier                // what is known from before; nil without a ledger
	Due         roster.Date             // by when the findings are to be answered; 0 where the report is not sent
	Unconfirmed []words.Message         // built-in parameter values findings rest on, and unused or expired exceptions
}

// NotRun says where a rule did not run and what it lacked there.
type NotRun struct {
	Rule      *Rule
	Township  string         // where; "" for everywhere, or where the sheet names none
	Sheet     *roster.Sheet  // the sheet it could not judge; nil if no one sheet
	Why       words.Message  // why, for a reader
	Lacks     []*roster.Kind // the lists it lacked
	Programme *roster.Kind   // the programme they were lacking for; nil for any
	Period    roster.Period  // the months they were lacking for; zero for any
}

// Where names the sheet or the township; "" is everywhere.
func (n *NotRun) Where() string {
	if n.Sheet != nil {
		return n.Sheet.Label()
	}
	return n.Township
}

// explain writes down why, from what was lacking.
func (n *NotRun) explain() {
	if len(n.Lacks) == 0 || !n.Why.Empty() {
		return
	}
	n.Why = words.LacksLists.With(roster.KindTitles(n.Lacks))
	if n.Programme != nil && n.Programme != n.Lacks[0] {
		n.Why = words.LacksFor.With(n.Programme.Title, roster.KindTitles(n.Lacks))
	}
	if n.Period.From != 0 {
		n.Why = words.LacksIn.With(n.Why, n.Period)
	}
}

// Totals counts the findings of each severity that are still to be looked at.
func (r *Report) Totals() map[Severity]int {
	totals := map[Severity]int{}
	for _, finding := range r.Findings {
		if !finding.Decided() {
			totals[finding.Severity]++
		}
	}
	return totals
}

// Worst returns the gravest severity that is still to be looked at, zero if nothing is.
func (r *Report) Worst() Severity {
	var worst Severity
	for _, finding := range r.Findings {
		if !finding.Decided() {
			worst = max(worst, finding.Severity)
		}
	}
	return worst
}

// Unreadable says whether a part of the input could not be read.
func (r *Report) Unreadable() bool {
	for _, file := range r.Files {
		if file.Fault != nil {
			return true
		}
		for _, sheet := range file.Sheets {
			if sheet.Fault != nil {
				return true
			}
		}
	}
	return false
}

// Append adds another report's files and findings: rosters that are checked one by one.
func (r *Report) Append(other *Report) {
	r.ranToo(other)
	r.Files = append(r.Files, other.Files...)
	r.Supply = append(r.Supply, other.Supply...)
	r.Findings = append(r.Findings, other.Findings...)
	r.NotRun = append(r.NotRun, other.NotRun...)
	r.Unconfirmed = append(r.Unconfirmed, other.Unconfirmed...)
}

// ranToo adds the rules another report ran. A rule of the user's own was read anew with each
// of the rosters: its findings go under the one that is there already.
func (r *Report) ranToo(other *Report) {
	for _, rule := range other.Run {
		if FindRule(r.Run, rule.ID) == nil {
			r.Run = append(r.Run, rule)
		}
	}
	for _, finding := range other.Findings {
		finding.Rule = FindRule(r.Run, finding.Rule.ID)
	}
}
