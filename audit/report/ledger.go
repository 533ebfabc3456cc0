package report

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Book is a ledger that is shown: on a day, for the clearances stopped in some months.
type Book struct {
	Version string
	Ledger  *ledger.Ledger
	Day     roster.Date
	Period  roster.Period         // zero for any
	Titles  map[string]words.Text // of the rules, by their names
}

// LedgerSchema is the name and version of what [PrintBook] writes as JSON.
const LedgerSchema = "rollcheck/ledger/v1"

// PrintBook shows that a ledger is whole and what its lines sum to; every sum is checked.
func PrintBook(w io.Writer, b *Book, o Options) error {
	t := &terminal{out: &bytes.Buffer{}, o: o, r: &audit.Report{Version: b.Version, AsOf: b.Day}}
	l := b.Ledger
	t.say(words.BookWhole, l.Dir, words.Page(l.Page()), l.Batches(), l.Lines())
	for _, left := range l.Leftovers {
		says := words.BookLeftover
		if strings.HasSuffix(left, ".jsonl") {
			says = words.BookTorn
		}
		t.say(says, left)
	}
	for _, stranger := range l.Strangers {
		t.say(words.BookStranger, stranger)
	}
	all, townships := l.Tallies(b.Day)
	t.say(words.BookSent, all.Sent(), all[ledger.Answered], all.Open(), all[ledger.Overdue], all[ledger.Contested], all[ledger.Gone], all[ledger.Unchecked], verdict(sumOf(townships) == all))
	t.clearances(b)
	remedies := l.Remedies(b.Day)
	t.say(words.BookRemedies, remedies.All(), remedies.Done, remedies.Running, remedies.Late, t.lateBy(remedies))
	t.townships(townships)
	t.byRule(b)
	if t.err != nil {
		return t.err
	}
	_, err := t.out.WriteTo(w)
	return err
}

func sumOf(townships []ledger.TownshipTally) (sum ledger.Tally) {
	for _, township := range townships {
		for standing, count := range township.Tally {
			sum[standing] += count
		}
	}
	return sum
}

func verdict(agrees bool) words.Text {
	if agrees {
		return words.CheckEqual
	}
	return words.CheckUnequal
}

// clearances shows what leaves, by how far it has come, each with its reasons and savings.
func (t *terminal) clearances(b *Book) {
	lines := b.Ledger.Clearances()
	if b.Period != (roster.Period{}) {
		t.say(words.BookPeriod, b.Period)
	}
	if count := b.Ledger.ClearancesDisputed(); count > 0 {
		t.say(words.BookContested, count)
	}
	for certainty := range ledger.Dismissed {
		total := ledger.Sum(lines, certainty, b.Period)
		if total.Persons == 0 && certainty != ledger.Executed {
			continue
		}
		var reasons []string
		for _, reason := range roster.ClearReasons {
			if total.PersonsBy[reason] > 0 {
				reasons = append(reasons, t.o.say(words.BookReason, words.ReasonTitle(reason), total.PersonsBy[reason]))
			}
		}
		t.say(words.BookCleared, certainty.Title(), total.Households, total.Persons, sameText(strings.Join(reasons, " + ")), verdict(total.Agrees()))
		t.say(words.BookSaved, total.Monthly.Grouped(), total.WithinYear.Grouped(), total.Yearly.Grouped(), total.Recoverable.Grouped(), total.Recovered.Grouped())
	}
}

// sameText is a text that is the same in every language.
func sameText(text string) words.Text {
	if text == "" {
		text = "0"
	}
	return words.Text{ZH: text, EN: text}
}

func (t *terminal) lateBy(r ledger.Remedies) words.Text {
	var list []string
	for _, late := range r.LateBy {
		list = append(list, t.o.plain(late.Township)+" "+strconv.Itoa(late.Late))
	}
	if len(list) == 0 {
		return words.Text{}
	}
	text := t.o.text(words.Colon) + strings.Join(list, t.o.text(words.Comma))
	return words.Text{ZH: text, EN: text}
}

func (t *terminal) townships(townships []ledger.TownshipTally) {
	if len(townships) == 0 {
		return
	}
	head := []words.Text{words.HeadTownship, words.BookHeadSent, words.BookHeadAnswered, words.BookHeadOpen, words.BookHeadOverdue, words.OutcomeDisputed, words.BookHeadGone, words.BookHeadUnchecked}
	var rows [][]string
	for _, township := range townships {
		tally := township.Tally
		name := t.o.plain(township.Township)
		if name == "" {
			name = t.o.text(words.TownshipUnknown)
		}
		rows = append(rows, []string{name, strconv.Itoa(tally.Sent()), strconv.Itoa(tally[ledger.Answered]), strconv.Itoa(tally.Open()), strconv.Itoa(tally[ledger.Overdue]), strconv.Itoa(tally[ledger.Contested]), strconv.Itoa(tally[ledger.Gone]), strconv.Itoa(tally[ledger.Unchecked])})
	}
	t.table(head, rows, 1)
}

// byRule shows how what each rule found was answered.
func (t *terminal) byRule(b *Book) {
	var rows [][]string
	for _, rule := range b.Ledger.ByRule() {
		title := rule.Rule
		if known, ok := b.Titles[rule.Rule]; ok {
			title = t.o.text(known)
		}
		row := []string{title, strconv.Itoa(rule.Sent)}
		for _, conclusion := range roster.Conclusions {
			row = append(row, strconv.Itoa(rule.Answered[conclusion]))
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return
	}
	t.line("")
	t.table([]words.Text{words.HeadRule, words.BookHeadSent, words.BookTrue, words.BookPartly, words.BookUntrue, words.BookAllowed}, rows, 1)
}

// jsonState is what the ledger holds of one number.
type jsonState struct {
	State  string            `json:"state"` // open, answered, disputed
	Of     string            `json:"of"`    // finding, leaving
	Answer map[string]string `json:"answer,omitempty"`
}

// BookJSON writes the state of every number the ledger holds.
func BookJSON(w io.Writer, b *Book) error {
	l := b.Ledger
	out := struct {
		Schema    string               `json:"schema"`
		Page      string               `json:"page"`
		Batches   int                  `json:"batches"`
		Lines     int                  `json:"lines"`
		Leftovers []string             `json:"leftovers,omitempty"`
		State     map[string]jsonState `json:"state"`
	}{LedgerSchema, l.Page(), l.Batches(), l.Lines(), l.Leftovers, map[string]jsonState{}}
	for _, id := range l.IDs() {
		out.State[id] = stateOf(l.State(id))
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

func stateOf(state *ledger.State) jsonState {
	shown := jsonState{State: "open", Of: "finding", Answer: state.Says}
	if state.Leaving != nil {
		shown.Of = "leaving"
	}
	switch {
	case state.Disputed:
		shown.State = "disputed"
	case !state.Open():
		shown.State = "answered"
	}
	return shown
}
