package ledger

import (
	"cmp"
	"encoding/hex"
	"maps"
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
	for _, sheet := range sheets {
		page := pageOf(sheet)
		if page != "" && l.Batches() > 0 && !l.HasPage(page) {
			return nil, &words.Error{What: words.SettlePage.With(sheet.Label(), page), Hint: words.SettlePageHint.With()}
		}
		var rows []*Returned
		for i := range sheet.Records() {
			rows = append(rows, l.returned(sheet.Row(i), how, page))
		}
		l.refuseForeign(sheet, rows)
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

// printedPage is a page of a ledger as it is printed.
var printedPage = regexp.MustCompile(`\b[0-9]{4,}-[0-9a-f]{8}\b`)

// pageOf is the page that stands above the heading of a sheet; "" for none.
func pageOf(sheet *roster.Sheet) string { return printedPage.FindString(sheet.Title) }

// returned reads a row by itself.
func (l *Ledger) returned(row roster.Row, how Settling, page string) *Returned {
	r := &Returned{Row: row}
	kind := row.Sheet.Kind
	says := map[roster.Field]roster.Filled{}
	for _, use := range kind.Fields {
		if filled := row.Answer(use.Field); filled.Text != "" && !roster.OwnRemark(filled.Text) {
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
func (l *Ledger) membersNamed(r *Returned) {
	if r.Answer == nil || r.Answer.Says[Conclusion] != "部分属实" || r.Answer.Says[Reason] == "" {
		return
	}
	remark, names := r.Answer.Says[Remark], l.namesOf(r.ID)
	if remark == "" || len(names) > 0 && !slices.ContainsFunc(names, func(name string) bool { return strings.Contains(remark, name) }) {
		r.refuse(words.AnswerMembers.With())
	}
}

// namesOf are the persons whom a finding would take out of a programme, and whom it names.
func (l *Ledger) namesOf(id string) []string {
	var names []string
	for _, state := range l.states {
		if state.Leaving != nil && slices.Contains(state.Leaving.Findings, id) {
			names = append(names, state.Leaving.Names...)
		}
	}
	if state := l.State(id); state != nil && state.Found != nil && state.Found.Name != "" {
		names = append(names, state.Found.Name)
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
func (l *Ledger) refuseForeign(sheet *roster.Sheet, rows []*Returned) {
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
func (l *Ledger) placed(row roster.Row) bool {
	place := row.Text(roster.FieldTownship) + row.Text(roster.FieldVillage)
	for _, state := range l.states {
		if found := state.Found; found != nil && found.Township != "" && strings.Contains(place, found.Township) {
			return true
		}
	}
	return false
}

// judge says what becomes of the rows that answer for one number.
func (l *Ledger) judge(id string, rows []*Returned, how Settling) {
	slices.SortStableFunc(rows, func(a, b *Returned) int {
		return cmp.Or(cmp.Compare(a.Answer.File, b.Answer.File), cmp.Compare(a.Answer.Sheet, b.Answer.Sheet), cmp.Compare(a.Answer.Row, b.Answer.Row))
	})
	state := State{ID: id}
	if known := l.State(id); known != nil {
		state = *known
		state.Says, state.Answers = maps.Clone(known.Says), slices.Clone(known.Answers)
	}
	registered := state.Found != nil || state.Leaving != nil
	apart := differing(rows)
	for _, row := range rows {
		row.judge(&state, registered, apart, how.Replace && apart == nil)
		if row.writes() {
			state.apply(row.Answer, 0)
		}
	}
}

// differing returns, for each of some rows whose answers differ, one that it differs from.
func differing(rows []*Returned) map[*Returned]*Answer {
	var apart map[*Returned]*Answer
	for _, row := range rows {
		for _, other := range rows {
			if apart[row] == nil && len(Differs(row.Answer.Says, other.Answer.Says)) > 0 {
				if apart == nil {
					apart = map[*Returned]*Answer{}
				}
				apart[row] = other.Answer
			}
		}
	}
	return apart
}

// judge says what becomes of a row whose number has come to a state.
func (r *Returned) judge(state *State, registered bool, apart map[*Returned]*Answer, replace bool) {
	says := r.Answer.Says
	said := slices.ContainsFunc(state.Answers, func(answer *Answer) bool { return maps.Equal(answer.Says, says) })
	differs := len(Differs(state.Says, says)) > 0 || says[Conclusion] == Unverified
	switch {
	case (state.Disputed || differs) && replace:
		r.Outcome, r.Answer.Replaces = Corrected, replaced(state)
	case state.Disputed && said:
		r.Outcome = Same
	case state.Disputed || differs:
		r.Outcome, r.Against = Disputed, against(state, says)
	case apart[r] != nil && len(Adds(state.Says, says)) > 0:
		r.Outcome, r.Against = Disputed, apart[r]
	case len(Adds(state.Says, says)) == 0 && state.current():
		r.Outcome = Same
	case state.isNewTo(says):
		r.Outcome = New
		if !registered {
			r.Outcome = Unregistered
			r.Remarks = append(r.Remarks, words.AnswerUnregistered.With())
		}
	default:
		r.Outcome = Moved
	}
}

// current says whether the answer that counts was given upon the facts as they were sent last: the
// same answer to others is a new one.
func (s *State) current() bool { return s.Upon == nil || s.Upon == s.Found }

// isNewTo says whether an answer is the first of its list.
func (s *State) isNewTo(says map[string]string) bool {
	if says[Conclusion] != "" {
		return s.Says[Conclusion] == ""
	}
	return len(s.Says) == 0
}

// against is the answer a row differs from: the last one that does.
func against(state *State, says map[string]string) *Answer {
	for _, answer := range slices.Backward(state.Answers) {
		if len(Differs(answer.Says, says)) > 0 {
			return answer
		}
	}
	return nil
}

// replaced are the columns a correction replaces.
func replaced(state *State) map[string]string {
	old := map[string]string{}
	for _, column := range deciding {
		if text := state.Says[column]; text != "" {
			old[column] = text
		}
	}
	if len(old) == 0 {
		old[Conclusion] = Unverified
	}
	return old
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
