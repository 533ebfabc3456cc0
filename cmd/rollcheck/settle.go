package main

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rollcheck/audit/ledger"
	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// settleOptions are the flags of `settle`.
type settleOptions struct {
	day, ledger, output, privacy, passwords string
	yes, replace, noColour                  bool
	ask                                     *bufio.Reader // of what was dropped: Enter agrees
}

func (p *program) settleCommand() *cobra.Command {
	var options settleOptions
	command := &cobra.Command{
		Use: "settle " + p.in(words.UsePaths), Aliases: []string{words.VerbSettle.ZH}, Short: p.in(words.SettleShort), Example: p.in(words.SettleExample), Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.settle(paths, options)
			p.code = code
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.BoolVar(&options.yes, "yes", false, p.in(words.FlagYes))
	flags.BoolVar(&options.replace, "replace", false, p.in(words.FlagReplace))
	flags.StringVar(&options.ledger, "ledger", "", p.in(words.FlagLedger))
	flags.StringVarP(&options.output, "output", "o", "", p.in(words.FlagSettleOut))
	flags.StringVar(&options.day, "as-of", "", p.in(words.FlagSettleDay))
	flags.StringVar(&options.privacy, "privacy", string(words.Township), p.in(words.FlagPrivacyPlain))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
	flags.BoolVar(&options.noColour, "no-color", false, p.in(words.FlagNoColour))
	return command
}

// settle takes filled lists back: it shows what becomes of every row, then asks and writes. It
// returns the exit code.
func (p *program) settle(paths []string, options settleOptions) (int, error) {
	day, err := options.check(paths)
	if err != nil {
		return exitWrongUse, err
	}
	folder := ledgerFolder(options.ledger, paths[0])
	known, err := ledger.Open(folder)
	if err != nil {
		return exitUnreadable, err
	}
	found, err := p.load(p.withoutLocks(paths), reading.Options{Forms: true, Passwords: options.passwords})
	if err != nil {
		return exitWrongUse, err
	}
	sheets, unread := p.forms(found.Files)
	if len(sheets) == 0 {
		return exitCodeOf(unread, exitWrongUse), &words.Error{What: words.SettleNoForm.With(strings.Join(paths, " ")), Hint: words.SettleNoFormHint.With()}
	}
	how := ledger.Settling{Day: day, Replace: options.replace}
	rows, err := known.Take(sheets, how)
	if err != nil {
		return exitUnreadable, err
	}
	result := &report.Settled{Version: version, Day: day, Folder: folder, Page: known.Page(), Files: found.Files, Rows: rows}
	shown := report.Options{Language: p.language, Privacy: words.Privacy(options.privacy), Width: p.width(), Colour: p.colour(options.noColour)}
	if err := report.PrintSettled(p.stdout, result, shown); err != nil {
		return exitWrongUse, err
	}
	if err := p.writeWrong(options.output, result); err != nil {
		return exitWrongUse, err
	}
	if err := p.publish(known, sheets, how, rows, options); err != nil {
		return exitWrongUse, err
	}
	return exitCodeOf(unread, settledCode(rows)), nil
}

// check reads the flags.
func (o *settleOptions) check(paths []string) (roster.Date, error) {
	day, err := parseDay(o.day)
	if err != nil {
		return 0, err
	}
	if err := pick("privacy", &o.privacy, privacyTerms); err != nil {
		return 0, err
	}
	if o.output == "" {
		return day, nil
	}
	if !strings.EqualFold(filepath.Ext(o.output), ".xlsx") {
		return 0, words.NotOneOf(words.OutputUnknown.With(o.output), filepath.Ext(o.output), []string{".xlsx"})
	}
	if err := report.CheckExisting(o.output); err != nil {
		return 0, err
	}
	return day, report.CheckApart([]string{o.output}, paths)
}

// forms returns the lists that came back, and says what else lies there. Unread says whether a
// part could not be read.
func (p *program) forms(files []*roster.File) (sheets []*roster.Sheet, unread bool) {
	for _, file := range files {
		for _, sheet := range file.Sheets {
			if sheet.InUse() && sheet.Records() > 0 {
				sheets = append(sheets, sheet)
			}
		}
	}
	silent := report.Silent(files)
	for _, entry := range silent.Unread {
		p.say(words.SettlePassed, entry.Label, entry.Why)
	}
	if len(sheets) == 0 {
		for _, entry := range append(silent.Passed, silent.Unknown...) {
			p.say(words.SettlePassed, entry.Label, entry.Why)
		}
	}
	return sheets, len(silent.Unread) > 0
}

func exitCodeOf(unread bool, code int) int {
	if unread {
		return exitUnreadable
	}
	return code
}

// settledCode is 1 where a row was not simply taken.
func settledCode(rows []*ledger.Returned) int {
	for _, row := range rows {
		switch row.Outcome {
		case ledger.Wrong, ledger.Torn, ledger.Disputed:
			return exitFindings
		}
	}
	return exitDone
}

func (p *program) writeWrong(path string, result *report.Settled) error {
	if path == "" {
		return nil
	}
	if err := report.WriteWrong(path, result, report.Options{Language: p.language, Width: usualWidth}); err != nil {
		return err
	}
	p.say(words.Written, path)
	return nil
}

// publish asks, and writes the answers to the ledger. Where another run was first they are
// taken anew against what stands there then.
func (p *program) publish(known *ledger.Ledger, sheets []*roster.Sheet, how ledger.Settling, rows []*ledger.Returned, options settleOptions) error {
	count := answersIn(ledger.Lines(rows))
	if count == 0 {
		p.say(words.SettleNothing)
		return nil
	}
	if agreed, err := p.agreed(count, options); err != nil || !agreed {
		return err
	}
	written := 0
	after, err := known.Append(ledger.Batch{Made: how.Day.String(), Verb: "settle", Tool: version}, func(now *ledger.Ledger) ([]ledger.Line, error) {
		again, err := now.Take(sheets, how)
		lines := ledger.Lines(again)
		written = answersIn(lines)
		return lines, err
	})
	if err != nil {
		return err
	}
	p.say(words.SettleWritten, known.Dir, written, after.Page())
	return nil
}

// answersIn counts the answers among lines.
func answersIn(lines []ledger.Line) (count int) {
	for _, line := range lines {
		if _, ok := line.(*ledger.Answer); ok {
			count++
		}
	}
	return count
}

// agreed asks whether to write. Where nobody can be asked nothing is written, and that is said.
func (p *program) agreed(count int, options settleOptions) (bool, error) {
	in, question, agrees := options.ask, words.SettleEnter, []string{"", "y", "yes", "是"}
	switch {
	case options.yes:
		return true, nil
	case in == nil && (!isTerminal(p.stdout) || !readsTerminal(p.stdin)):
		return false, &words.Error{What: words.SettleUnwritten.With(), Hint: words.SettleUnwrittenH.With()}
	case in == nil:
		in, question, agrees = bufio.NewReader(p.stdin), words.SettleAsk, agrees[1:]
	}
	p.print("%s", question.With(count).In(p.language, words.Full))
	line, err := in.ReadString('\n')
	if err == nil && slices.Contains(agrees, strings.ToLower(strings.TrimSpace(line))) {
		return true, nil
	}
	p.say(words.SettleDeclined)
	return false, nil
}

func readsTerminal(in io.Reader) bool {
	file, ok := in.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// ledgerFolder is the folder of the ledger: the one that was named, else one of its name
// beside, in or above the first path; where there is none, it is to be made beside it.
func ledgerFolder(named, first string) string {
	if named != "" {
		return named
	}
	if absolute, err := filepath.Abs(first); err == nil {
		first = absolute
	}
	beside := filepath.Dir(first)
	for _, parent := range []string{beside, first, filepath.Dir(beside)} {
		for _, name := range []string{words.LedgerName.ZH, words.LedgerName.EN} {
			folder := filepath.Join(parent, name)
			if info, err := os.Stat(folder); err == nil && info.IsDir() {
				return folder
			}
		}
	}
	return filepath.Join(beside, words.LedgerName.ZH)
}
