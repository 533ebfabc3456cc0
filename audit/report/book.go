package report

import (
	"cmp"
	"io"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// bookView is a ledger and for whom it is shown: what its sheets are made from.
type bookView struct {
	view
	b       *Book
	cleared []*ledger.Cleared // of the period
}

// shell is a report that holds no files: what writes a workbook asks it for the day.
func (b *Book) shell() *audit.Report { return &audit.Report{Version: b.Version, AsOf: b.Day} }

// WriteBook writes a ledger to a file as carefully as [Write].
func WriteBook(path string, b *Book, o Options) error {
	if err := OfLedger.CheckOutput(path); err != nil {
		return err
	}
	format := OfLedger.ofFile(path)
	write := func(out io.Writer, _ *audit.Report, o Options) error { return format.ledger(out, b, o) }
	return writeSafely(path, format, b.shell(), o.privacyOr(format.FilePrivacy()), write)
}

// bookWriter writes a ledger in one format.
type bookWriter func(io.Writer, *Book, Options) error

// bookWorkbook writes a ledger as a workbook, a sheet for each list officers keep.
func bookWorkbook(w io.Writer, b *Book, o Options) error {
	cleared := ledger.Within(b.Ledger.Clearances(), b.Period)
	of := func(make func(bookView) table) func(*workbook) error {
		return func(book *workbook) error {
			return asSheet(func(v view) table { return make(bookView{v, b, cleared}) })(book)
		}
	}
	return writeBook(w, b.shell(), o, of(bookView.leaving), of(bookView.clearanceSums), func(book *workbook) error { return book.remedies(bookView{book.view, b, cleared}) },
		func(book *workbook) error { return book.leads(bookView{book.view, b, cleared}) }, of(bookView.transfers), of(bookView.progress), of(bookView.ruleResults), of(bookView.disputes), of(bookView.open))
}

// info is the line below a title: the page of the ledger, which proves what it was made from, and
// the months of the clearances.
func (v bookView) info(says string) string {
	return v.o.say(words.BookPage, v.b.Ledger.Page(), v.b.Day) + says
}

// usualInfo is the line below the title of a table of figures.
func (v bookView) usualInfo() string {
	months := ""
	if v.b.Period != (roster.Period{}) {
		months = v.o.say(words.BookInfoPeriod, v.b.Period)
	}
	return v.info(months + v.o.text(words.BookInfo))
}

// rule is what users call a rule.
func (v bookView) rule(id string) string {
	if rule := audit.FindRule(v.b.Rules, id); rule != nil {
		return v.o.text(rule.Title)
	}
	return cmp.Or(v.o.plain(id), v.o.text(words.RuleUnstated))
}

// kind is what users call a programme.
func (v bookView) kind(name string) string {
	if kind := roster.KindNamed(name); kind != nil {
		return v.o.programme(kind)
	}
	return v.o.plain(name)
}

// where is the township and the village of a finding.
func (v bookView) where(township, village string) string {
	return strings.Join(nonEmpty(v.o.plain(township), v.o.plain(village)), v.o.text(words.PlaceMark))
}

// answered is a cell officers fill, with what was answered. In public it stays empty: what officers
// write may name anybody.
func (v bookView) answered(says map[string]string, column string) value {
	if v.o.Privacy == words.Public {
		return fillCell()
	}
	return value{look: lookFill, text: v.o.plain(says[column])}
}

// yuan is an amount the ledger writes.
func yuan(text string) roster.Money {
	amount, _ := roster.ParseMoney(text, false) // one that is none is nothing
	return amount
}

// numberTokens mark rows by the numbers of the ledger, by running tokens where those would be as
// telling as identity numbers.
func (v bookView) numberTokens(ids []string) []string {
	if v.o.Privacy != words.Full {
		return runningTokens(len(ids))
	}
	tokens := make([]string, len(ids))
	for i, id := range ids {
		tokens[i] = roster.InFours(id)
	}
	return tokens
}
