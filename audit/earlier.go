package audit

import (
	"rollcheck/roster"
)

// Earlier is what is known from before: the plain values of a ledger (design-loop.md section 7).
type Earlier struct {
	Folder  string
	Page    string                    // the last page, as it is printed
	Damaged bool                      // the ledger does not verify: nothing is made quiet by it
	Known   map[string]*EarlierAnswer // by number of the finding
	Last    []string                  // the numbers of the report that was sent last
}

// EarlierAnswer is a finding as it was sent, and what was answered.
type EarlierAnswer struct {
	ID, Rule, Key, Programme, Township, Village, Name, Number string
	Due                                                       roster.Date       // by when it is to be answered; 0 for none
	Says                                                      map[string]string // the answer that counts, by heading; nil while there is none
	Others                                                    []string          // of a disputed one: both answers, in words
	Day                                                       roster.Date       // of the answer
	Severity                                                  Severity          // as the answer was given upon
	Months, Persons                                           int
	Monthly, Recoverable                                      roster.Money
	Facts                                                     string
}

// settled says whether there is an answer and nobody disputes it.
func (e *EarlierAnswer) settled() bool { return len(e.Says) > 0 && len(e.Others) == 0 }

// The headings of an answer that decide about a finding (contract, "The columns officers fill").
const (
	headConclusion = "核实结论"
	headReason     = "清退原因"
)

// confirmed says whether the answer says that the finding is true, all of it or in part.
func (e *EarlierAnswer) confirmed() bool {
	return e.Says[headConclusion] == roster.Conclusions[0] || e.Says[headConclusion] == roster.Conclusions[1]
}
