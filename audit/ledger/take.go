package ledger

import (
	"cmp"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Outcome is what became of a row of a list that came back. Every row has exactly one.
type Outcome uint8

// The outcomes, in the order in which they are shown (design-loop.md section 4).
const (
	New          Outcome = iota // an answer where there was none
	Same                        // the ledger has it already
	Moved                       // what was done since
	Disputed                    // another answer than the ledger's, or than another row of this call
	Corrected                   // another answer that replaces the ledger's
	Wrong                       // not to be taken as it stands
	Torn                        // its two numbers differ
	Unregistered                // an answer to a number no run holds
	Blank                       // nothing is filled
	outcomes
)

// Title is what users call an outcome.
func (o Outcome) Title() words.Text {
	return [...]words.Text{words.OutcomeNew, words.OutcomeSame, words.OutcomeMoved, words.OutcomeDisputed, words.OutcomeCorrected, words.OutcomeWrong, words.OutcomeTorn, words.OutcomeForeign, words.OutcomeBlank}[o]
}

// Outcomes lists all outcomes in the order in which they are shown.
func Outcomes() []Outcome {
	all := make([]Outcome, outcomes)
	for i := range all {
		all[i] = Outcome(i)
	}
	return all
}

// Returned is a row of a list that came back, and what becomes of it.
type Returned struct {
	Row     roster.Row
	ID      string // the number; "" where the row has none
	Outcome Outcome
	Answer  *Answer         // what it says; nil where it says nothing that can be taken
	Why     []words.Message // why it is not taken
	Remarks []words.Message // said, though it is taken
	Against *Answer         // of a disputed row: the answer it differs from
}

// Settling says how rows are taken.
type Settling struct {
	Day     roster.Date
	Replace bool // other answers replace those of the ledger
}

// Take says what becomes of each row of the sheets that came back, against a ledger. It does not
// change the ledger; rows stay in the order of the sheets.
func (l *Ledger) Take(sheets []*roster.Sheet, how Settling) ([]*Returned, error) {
	var all []*Returned
	known := l.indexed()
	for _, sheet := range sheets {
		page := pageOf(sheet.Title)
		if page != "" && l.Batches() > 0 && !l.HasPage(page) {
			return nil, &words.Error{What: words.SettlePage.With(sheet.Label(), words.Page(page)), Hint: words.SettlePageHint.With()}
		}
		var rows []*Returned
		for i := range sheet.Records() {
			rows = append(rows, known.returned(sheet.Row(i), how, page))
		}
		known.refuseForeign(rows)
		all = append(all, rows...)
	}
	byID := map[string][]*Returned{}
	for _, row := range all {
		if row.Answer != nil {
			byID[row.ID] = append(byID[row.ID], row)
		}
	}
	for id, rows := range byID {
		l.judge(id, rows, how)
	}
	return all, nil
}

// index is a ledger with what rows are asked of many times over.
type index struct {
	*Ledger
	townships map[string]bool     // of which something was sent
	names     map[string][]string // by finding: whom it would take out of a programme
}

func (l *Ledger) indexed() *index {
	known := &index{l, map[string]bool{}, map[string][]string{}}
	for _, state := range l.states {
		if state.Found != nil && state.Found.Township != "" {
			known.townships[state.Found.Township] = true
		}
		if state.Leaving == nil {
			continue
		}
		for _, id := range state.Leaving.Findings {
			known.names[id] = append(known.names[id], state.Leaving.Names...)
		}
	}
	return known
}

// printedPage is a page of a ledger as it is printed: behind its name, for a telephone number may
// look the same.
var printedPage = regexp.MustCompile(`(?:末页|last page|ledger page)[\s\x{3000}]*([0-9]{4,}-[0-9a-f]{8})\b`)

// pageOf is the page that a title names; "" for none.
func pageOf(title string) string {
	found := printedPage.FindStringSubmatch(title)
	if found == nil {
		return ""
	}
	return found[1]
}

// returned reads a row by itself.
func (l *index) returned(row roster.Row, how Settling, page string) *Returned {
	r := &Returned{Row: row}
	kind := row.Sheet.Kind
	says := map[roster.Field]roster.Filled{}
	for _, use := range kind.Fields {
		filled := row.Answer(use.Field)
		if filled.Text = roster.WithoutOurs(filled.Text); filled.Text != "" {
			says[use.Field] = filled
		}
	}
	first, again := row.Text(roster.FieldFinding), row.Text(roster.FieldAgain)
	number, other := roster.FindingNumber(first), roster.FindingNumber(again)
	r.ID = cmp.Or(number, other)
	switch {
	case number != "" && other != "" && number != other:
		r.Outcome = Torn
		r.Why = append(r.Why, words.AnswerTorn.With())
		return r
	case len(says) == 0:
		r.Outcome = Blank
		return r
	case r.ID == "" && (roster.IsToken(first) || roster.IsToken(again)):
		return r.refuse(words.AnswerRunning.With())
	case r.ID == "":
		return r.refuse(words.AnswerNoNumber.With())
	}
	state := l.State(r.ID)
	if kind == roster.LeavingForm && (state == nil || state.Leaving == nil) {
		return r.refuse(words.AnswerLeaving.With())
	}
	r.fill(answering(state, how).Whole(kind, says), says, page)
	l.membersNamed(r)
	r.takenBack(state, how)
	return r
}

// refuse says why a row is not taken.
func (r *Returned) refuse(why words.Message) *Returned {
	r.Outcome, r.Answer = Wrong, nil
	r.Why = append(r.Why, why)
	return r
}

// answering is what the ledger knows of the number a row answers for.
func answering(state *State, how Settling) roster.Answering {
	known := roster.Answering{Settling: how.Day, Recoverable: -1}
	if state == nil {
		return known
	}
	recoverable, sent := "", ""
	switch {
	case state.Leaving != nil:
		recoverable, sent = state.Leaving.Recoverable, state.Leaving.At.Made
	case state.Found != nil:
		recoverable, sent = state.Found.Recoverable, state.Founds[0].At.Made
	}
	if amount, ok := roster.ParseMoney(recoverable, false); ok {
		known.Recoverable = amount
	}
	known.Reported, _ = roster.ParseDate(sent, false, false, false)
	known.GotBack, _ = roster.ParseMoney(state.Says[Recovered], false)
	return known
}

// fill makes the answer of what the cells of a row were taken for.
func (r *Returned) fill(row map[roster.Field]roster.Taken, says map[roster.Field]roster.Filled, page string) {
	answer := &Answer{
		ID: r.ID, Says: map[string]string{}, Written: map[string]string{}, On: page, Row: r.Row.Number(),
		File: r.Row.Sheet.File.Path, Sheet: r.Row.Sheet.Name, SHA256: hex.EncodeToString(r.Row.Sheet.File.SHA256[:]),
	}
	for _, use := range r.Row.Sheet.Kind.Fields {
		taken, column := row[use.Field], use.Field.Spec().Title.ZH
		if !taken.Remark.Empty() {
			r.Remarks = append(r.Remarks, taken.Remark)
		}
		if !taken.Refused.Empty() {
			r.Why = append(r.Why, taken.Refused)
		}
		if taken.Value == "" {
			continue
		}
		answer.Says[column] = taken.Value
		if written := says[use.Field].Text; written != taken.Value {
			answer.Written[column] = written
		}
	}
	if slices.Contains(r.Row.Sheet.Shared, r.Row.Index) {
		r.Remarks = append(r.Remarks, words.AnswerMerged.With())
	}
	r.Answer = answer
	if len(r.Why) > 0 {
		r.Outcome, r.Answer = Wrong, nil
	}
}

// membersNamed asks whom of a household a clearance takes out where only a part of it is true.
func (l *index) membersNamed(r *Returned) {
	if r.Answer == nil || r.Answer.Says[Conclusion] != "部分属实" || r.Answer.Says[Reason] == "" {
		return
	}
	remark, names := r.Answer.Says[Remark], l.namesOf(r.ID)
	if remark == "" || len(names) > 0 && !slices.ContainsFunc(names, func(name string) bool { return strings.Contains(remark, name) }) {
		r.refuse(words.AnswerMembers.With())
	}
}

// namesOf are the persons whom a finding would take out of a programme, and whom it names.
func (l *index) namesOf(id string) []string {
	names := l.names[id]
	if state := l.State(id); state != nil && state.Found != nil && state.Found.Name != "" {
		names = append(slices.Clip(names), state.Found.Name)
	}
	return names
}

// takenBack hears a conclusion that takes an answer back.
func (r *Returned) takenBack(state *State, how Settling) {
	if r.Answer == nil || r.Answer.Says[Conclusion] != Unverified {
		return
	}
	switch {
	case state == nil || state.Open() && !state.Disputed:
		r.Outcome, r.Answer = Blank, nil
	case !how.Replace:
		r.refuse(words.AnswerTakenBack.With())
	}
}

// refuseForeign takes nothing of a sheet of which the ledger knows no number and no place.
func (l *index) refuseForeign(rows []*Returned) {
	if len(l.runs) == 0 {
		return
	}
	for _, row := range rows {
		if state := l.State(row.ID); state != nil && (state.Found != nil || state.Leaving != nil) || l.placed(row.Row) {
			return
		}
	}
	for _, row := range rows {
		if row.Answer != nil {
			row.refuse(words.AnswerForeign.With())
		}
	}
}

// placed says whether a row shows a township or village of which something was sent.
func (l *index) placed(row roster.Row) bool {
	place := row.Text(roster.FieldTownship) + row.Text(roster.FieldVillage)
	for township := range l.townships {
		if strings.Contains(place, township) {
			return true
		}
	}
	return false
}

// writes says whether the ledger gets a line for the row.
func (r *Returned) writes() bool {
	switch r.Outcome {
	case New, Moved, Disputed, Corrected, Unregistered:
		return true
	}
	return false
}

// Lines are the lines to be written for rows: their answers, and what is known of numbers no run
// holds.
func Lines(rows []*Returned) []Line {
	var lines []Line
	for _, row := range rows {
		if !row.writes() {
			continue
		}
		if row.Outcome == Unregistered {
			lines = append(lines, foundOf(row))
		}
		lines = append(lines, row.Answer)
	}
	return lines
}

// foundOf is what a row shows of a finding no run holds.
func foundOf(r *Returned) *Found {
	row := r.Row
	found := &Found{
		ID: r.ID, Township: cmp.Or(row.Text(roster.FieldTownship), roster.FindTownship(row.Text(roster.FieldVillage))), Village: roster.FindVillage(row.Text(roster.FieldVillage)),
		Name: cmp.Or(row.Text(roster.FieldName), row.Text(roster.FieldHeadName)), Number: row.Text(roster.FieldIDNumber),
	}
	if amount, ok := row.Money(roster.FieldAmount); ok {
		found.Recoverable = amount.String()
	}
	return found
}
