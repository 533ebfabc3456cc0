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
	Period  roster.Period // zero for any
	Rules   []*audit.Rule // those whose titles are known
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
	t.pieces("", " ", t.o.say(words.BookSent, all.Sent()), t.o.say(words.BookSentAnswered, all[ledger.Answered]), t.o.say(words.BookSentOpen, all.Open(), all[ledger.Overdue]),
		t.o.say(words.BookSentDisputed, all[ledger.Contested]), t.o.say(words.BookSentGone, all[ledger.Gone]), t.o.say(words.BookSentUnchecked, all[ledger.Unchecked]), t.o.text(verdict(sumOf(townships) == all)))
	t.clearances(b)
	remedies := l.Remedies(b.Day)
	t.say(words.BookRemedies, remedies.All(), remedies.Done, remedies.Running, remedies.Late, t.lateBy(remedies))
	t.disputes(b)
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
		pieces := []string{t.o.say(words.BookCleared, certainty.Title(), groupedCount(total.Households), groupedCount(total.Persons))}
		for _, reason := range audit.Clearances {
			if persons := total.PersonsBy[string(reason)]; persons > 0 {
				mark := words.BookPlus
				if len(pieces) == 1 {
					mark = words.BookIs
				}
				pieces = append(pieces, t.o.say(mark, words.ReasonTitle(string(reason)), groupedCount(persons)))
			}
		}
		townships := ledger.SumByTownship(lines, certainty, b.Period)
		t.pieces("", " ", append(pieces, t.o.text(verdict(total.AgreesWith(townships))))...)
		t.pieces("  ", "  ", t.saved(total)...)
	}
}

// saved are the three savings, what is to be got back and what was.
func (t *terminal) saved(total ledger.Total) (pieces []string) {
	for _, one := range []struct {
		says   words.Text
		amount roster.Money
	}{{words.BookSaveMonth, total.Monthly}, {words.BookSaveRest, total.WithinYear}, {words.BookSaveYear, total.Yearly}, {words.BookBack, total.Recoverable}, {words.BookGotBack, total.Recovered}} {
		pieces = append(pieces, t.o.say(one.says, one.amount.Grouped()))
	}
	return pieces
}

// groupedCount writes a count with a mark every three digits, as money is written.
func groupedCount(count int) string {
	return strings.TrimSuffix((roster.Money(count) * 100).Grouped(), ".00")
}

// pieces writes parts beside each other, and on a further line what the terminal has no room for.
// A part is never broken.
func (t *terminal) pieces(indent, apart string, parts ...string) {
	line := indent + parts[0]
	for _, part := range parts[1:] {
		if displayWidth(line+apart+part) > t.o.Width {
			t.line(line)
			line = indent + "  " + part
			continue
		}
		line += apart + part
	}
	t.line(line)
}

func (t *terminal) lateBy(r ledger.Remedies) words.Text {
	var list []string
	for _, late := range r.LateBy {
		name := t.o.plain(late.Township)
		if name == "" {
			name = t.o.text(words.TownshipUnknown)
		}
		list = append(list, name+" "+strconv.Itoa(late.Late))
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

// disputes names the first answers that differ, each with where it stood.
func (t *terminal) disputes(b *Book) {
	list := b.Ledger.Disputes()
	if len(list) == 0 {
		return
	}
	t.say(words.BookDisputes, len(list))
	for _, one := range list[:min(len(list), mostShown)] {
		_, name, _, rule := bookView{view: view{o: t.o, r: t.r}, b: b}.subject(one.State)
		differ := t.o.say(words.BookDispute, one.Column, said(one.Column, one.First), words.Name(one.First.Says[ledger.Verifier]), one.First.File, one.First.Row,
			said(one.Column, one.Other), words.Name(one.Other.Says[ledger.Verifier]), one.Other.File, one.Other.Row)
		t.wrap("  ", strings.Join(nonEmpty(name, rule, differ), " "))
	}
	if len(list) > mostShown {
		t.say(words.SettleMore, len(list)-mostShown)
	}
}

// byRule shows how what each rule found was answered, where it was.
func (t *terminal) byRule(b *Book) {
	v := bookView{view: view{o: t.o, r: t.r}, b: b}
	var rows [][]string
	for _, rule := range b.Ledger.ByRule() {
		if rule.Settled() == 0 {
			continue
		}
		row := []string{v.rule(rule.Rule), strconv.Itoa(rule.Sent)}
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
