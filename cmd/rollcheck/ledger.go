package main

import (
	"os"

	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// ledgerOptions are the flags of `ledger`.
type ledgerOptions struct {
	day, from, to, format, privacy string
	outputs                        []string
	noColour                       bool
}

func (p *program) ledgerCommand() *cobra.Command {
	var options ledgerOptions
	command := &cobra.Command{
		Use: "ledger " + p.in(words.UseLedger), Aliases: []string{words.VerbLedger.ZH}, Short: p.in(words.LedgerShort), Example: p.in(words.LedgerExample), Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, arguments []string) error {
			code, err := p.showLedger(arguments, options)
			p.code = code
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&options.from, "from", "", p.in(words.FlagFrom))
	flags.StringVar(&options.to, "to", "", p.in(words.FlagTo))
	flags.StringVar(&options.day, "as-of", "", p.in(words.FlagSettleDay))
	flags.StringArrayVarP(&options.outputs, "output", "o", nil, p.listing(words.FlagLedgerOut, report.OfLedger.Extensions()))
	flags.StringVar(&options.privacy, "privacy", "", p.listing(words.FlagLedgerPrivacy, report.OfLedger.WholeNumbers()))
	flags.StringVar(&options.format, "format", "table", p.in(words.FlagFormatPlain))
	flags.BoolVar(&options.noColour, "no-color", false, p.in(words.FlagNoColour))
	return command
}

// showLedger verifies a ledger and shows what it sums to; it returns the exit code.
func (p *program) showLedger(arguments []string, options ledgerOptions) (int, error) {
	book := &report.Book{Version: version, Rules: rules.All}
	if err := options.parse(book); err != nil {
		return exitWrongUse, err
	}
	folder := ledgerFolder("", "*") // of whatever lies here
	if len(arguments) > 0 {
		folder = arguments[0]
	}
	if _, err := os.Stat(folder); err != nil {
		return exitWrongUse, &words.Error{What: words.LedgerNone.With(folder), Hint: words.LedgerNoneHint.With()}
	}
	var err error
	if book.Ledger, err = ledger.Open(folder); err != nil {
		return exitUnreadable, err
	}
	if book.Ledger.Batches() == 0 && len(book.Ledger.Leftovers) == 0 {
		return exitWrongUse, &words.Error{What: words.LedgerNone.With(folder), Hint: words.LedgerNoneHint.With()}
	}
	return p.writeLedger(book, options)
}

// writeLedger writes a ledger to every output and to standard output. What does not add up is told
// by the exit code.
func (p *program) writeLedger(book *report.Book, options ledgerOptions) (int, error) {
	shown := report.Options{Language: p.language, Privacy: words.Privacy(options.privacy), Width: p.width(), Colour: p.colour(options.noColour)}
	for _, path := range options.outputs {
		if err := report.WriteBook(path, book, shown); err != nil {
			return exitWrongUse, err
		}
		p.say(words.Written, path)
	}
	code := exitDone
	for _, unsound := range report.Unsound(book, shown) {
		p.say(words.BookUnsound, unsound)
		code = exitFindings
	}
	if options.format == "json" {
		return code, report.BookJSON(p.stdout, book)
	}
	if shown.Privacy == "" {
		shown.Privacy = words.Township
	}
	return code, report.PrintBook(p.stdout, book, shown)
}

// parse reads the flags.
func (o *ledgerOptions) parse(book *report.Book) (err error) {
	if book.Day, err = parseDay(o.day); err != nil {
		return err
	}
	if err := pick("format", &o.format, formatTerms([]string{"table", "json"})); err != nil {
		return err
	}
	if err := pickPrivacy(&o.privacy); err != nil {
		return err
	}
	for _, path := range o.outputs {
		if err := report.OfLedger.CheckOutput(path); err != nil {
			return err
		}
	}
	if err := report.CheckApart(o.outputs, nil); err != nil {
		return err
	}
	return o.months(book)
}

// months reads the period.
func (o *ledgerOptions) months(book *report.Book) error {
	if o.from == "" && o.to == "" {
		return nil
	}
	book.Period = roster.Period{From: roster.NewMonth(1, 1), To: roster.NewMonth(9999, 12)}
	for _, bound := range []struct {
		text string
		into *roster.Month
	}{{o.from, &book.Period.From}, {o.to, &book.Period.To}} {
		if bound.text == "" {
			continue
		}
		day, ok := roster.ParseDate(bound.text, false, false, false)
		if !ok || day.MonthOf() == 0 {
			return &words.Error{What: words.BadDate.With(bound.text), Hint: words.BadDateHint.With()}
		}
		*bound.into = day.MonthOf()
	}
	return nil
}

// register writes to the ledger that a report was sent. The reports stand by then: what fails
// here is told beside that.
func (p *program) register(result *audit.Report, due roster.Date, folder string) error {
	if due == 0 {
		return nil
	}
	count := 0
	known, err := ledger.Open(folder)
	if err == nil {
		known, err = known.Append(ledger.Batch{Made: result.AsOf.String(), Verb: "audit", Tool: version}, func(now *ledger.Ledger) ([]ledger.Line, error) {
			lines := now.Sent(result, due)
			count = 0
			if len(lines) > 0 {
				count = len(lines[0].(*ledger.Run).Found)
			}
			return lines, nil
		})
	}
	if err != nil {
		p.say(words.DueFailed)
		return err
	}
	if count == 0 {
		p.say(words.DueAgain, folder)
		return nil
	}
	p.say(words.DueWritten, folder, count, due, known.Page())
	return nil
}

// earlierOf reads what an audit needs of a ledger; nil where there is none. One that does not
// verify makes nothing quiet, and is told.
func earlierOf(folder string) (*audit.Earlier, error) {
	known, err := ledger.Open(folder)
	switch {
	case err != nil:
		return &audit.Earlier{Folder: folder, Damaged: true}, err
	case known.Batches() == 0:
		return nil, nil
	}
	return known.Earlier(), nil
}
