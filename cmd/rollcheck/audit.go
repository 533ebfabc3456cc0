package main

import (
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// auditOptions are the flags of the verbs that audit.
type auditOptions struct {
	asOf, format, severity, failOn, privacy string
	passwords                               string // file of passwords
	byTownship                              string // folder for a workbook a township
	ledger, due                             string // folder of the ledger, and the day by which the report is to be answered
	outputs, settings, only, skip           []string
	noColour                                bool
}

func (p *program) auditCommand() *cobra.Command {
	var options auditOptions
	command := &cobra.Command{
		Use: "audit " + p.in(words.UsePaths), Aliases: []string{words.VerbAudit.ZH}, Short: p.in(words.AuditShort), Example: p.in(words.AuditExample),
		Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.audit(paths, options)
			p.code = code
			return err
		},
	}
	p.auditFlags(command, &options, "never")
	command.Flags().StringVar(&options.byTownship, "by-township", "", p.in(words.FlagTownship))
	command.Flags().StringVar(&options.due, "due", "", p.in(words.FlagDue))
	command.Flags().StringVar(&options.ledger, "ledger", "", p.in(words.FlagLedger))
	return command
}

// somePath asks for at least one path.
func somePath(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return &words.Error{What: words.NoPath.With(), Hint: words.ForExample.With(exampleOf(command))}
	}
	return nil
}

func (p *program) auditFlags(command *cobra.Command, options *auditOptions, failOn string) {
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVar(&options.asOf, "as-of", "", p.in(words.FlagAsOf))
	flags.StringArrayVarP(&options.outputs, "output", "o", nil, p.listing(words.FlagOutput, report.OfAudit.Extensions()))
	flags.StringVar(&options.format, "format", "table", p.listing(words.FlagFormat, report.OfAudit.Names()))
	flags.StringSliceVar(&options.only, "only", nil, p.in(words.FlagOnly))
	flags.StringSliceVar(&options.skip, "skip", nil, p.in(words.FlagSkip))
	flags.StringVar(&options.severity, "severity", audit.Quality.String(), p.in(words.FlagSeverity))
	flags.StringVar(&options.failOn, "fail-on", failOn, p.in(words.FlagFailOn))
	flags.StringVar(&options.privacy, "privacy", "", p.listing(words.FlagPrivacy, report.OfAudit.WholeNumbers()))
	flags.StringArrayVar(&options.settings, "settings", nil, p.in(words.FlagSettings))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
	flags.BoolVar(&options.noColour, "no-color", false, p.in(words.FlagNoColour))
}

// audit reads, audits and reports; it returns the exit code.
func (p *program) audit(paths []string, options auditOptions) (int, error) {
	paths = p.withoutLocks(paths)
	chosen, err := options.parse(paths)
	if err != nil {
		return exitWrongUse, err
	}
	found, err := p.read(paths, reading.Options{Settings: options.settings, Passwords: options.passwords})
	if err != nil {
		return exitWrongUse, err
	}
	folder := ledgerFolder(options.ledger, paths[0])
	earlier, damage := earlierOf(folder)
	chosen.earlier = earlier
	result, err := chosen.audit(found)
	if err != nil {
		return exitWrongUse, err
	}
	result.Due = chosen.due
	if damage != nil {
		p.complain(damage)
	}
	if err := p.write(result, options, chosen); err != nil {
		return exitWrongUse, err
	}
	if err := p.register(result, chosen.due, folder); err != nil {
		return exitWrongUse, err
	}
	return exitCodeOf(damage != nil, exitCode(result, chosen)), nil
}

// audit runs the chosen rules on an input, the user's own among them.
func (c *choice) audit(found *reading.Input) (*audit.Report, error) {
	known, err := audit.WithCustom(found, rules.All)
	if err != nil {
		return nil, err
	}
	chosen, err := chooseRules(known, c.only, c.skip)
	if err != nil {
		return nil, err
	}
	if c.oneSheet {
		chosen = oneSheetRules(chosen)
	}
	return audit.Audit(found, audit.Options{
		Version: version, AsOf: c.asOf, Rules: chosen, Known: known, Params: rules.AllParams(), Basis: rules.Basis, Earlier: c.earlier,
	})
}

// exitCode follows the contract: unreadable input comes before findings.
func exitCode(result *audit.Report, chosen choice) int {
	switch {
	case result.Unreadable():
		return exitUnreadable
	case chosen.failOn > 0 && result.Worst() >= chosen.failOn:
		return exitFindings
	}
	return exitDone
}

// withoutLocks leaves out what open documents leave beside them: a pattern of names brings it
// along, and it may be gone by now. Where nothing else was named it stays, to be refused.
func (p *program) withoutLocks(paths []string) []string {
	kept := slices.DeleteFunc(slices.Clone(paths), reading.Lock)
	if len(kept) == 0 {
		return paths
	}
	if passed := len(paths) - len(kept); passed > 0 {
		p.say(words.LocksPassed, passed)
	}
	return kept
}

// somewhere asks for every path to exist.
func somewhere(paths []string) error {
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			return &words.Error{What: words.PathMissing.With(path), Hint: words.PathMissingHint.With()}
		}
	}
	return nil
}

// read reads the input, of which there must be some.
func (p *program) read(paths []string, how reading.Options) (*reading.Input, error) {
	found, err := p.load(paths, how)
	if err != nil {
		return nil, err
	}
	return found, p.someRead(paths, found.Files)
}

// load reads the input, with progress on a terminal.
func (p *program) load(paths []string, how reading.Options) (*reading.Input, error) {
	if err := somewhere(slices.Concat(paths, how.Settings)); err != nil {
		return nil, err
	}
	progress := newProgress(p)
	how.Memory, how.Progress = usableMemory(), progress.read
	collectHarder(how.Memory)
	found, err := reading.Read(paths, how)
	progress.done()
	if err != nil {
		return nil, err
	}
	p.known = roster.KnownNumbers(found.Files)
	return found, nil
}

// someRead is an error where no file is left that was not passed over; each is named.
func (p *program) someRead(paths []string, files []*roster.File) error {
	if slices.ContainsFunc(files, func(file *roster.File) bool { return file.PassedOver.Empty() }) {
		return nil
	}
	what := words.NothingToRead
	if len(files) > 0 {
		what = words.NothingReadable
	}
	p.sayPassed(files)
	return &words.Error{What: what.With(strings.Join(paths, " ")), Hint: words.NothingToReadHint.With()}
}

// passedShown is how many files that were passed over are named where there is no other.
const passedShown = 9

// sayPassed names files that were passed over, and why.
func (p *program) sayPassed(files []*roster.File) {
	for _, file := range files[:min(len(files), passedShown)] {
		p.say(words.NothingOf, file.Path, file.PassedOver)
	}
	if more := len(files) - passedShown; more > 0 {
		p.say(words.NothingMore, more)
	}
}

func (p *program) reportOptions(options auditOptions, chosen choice) report.Options {
	return report.Options{
		Language: p.language, Privacy: words.Privacy(options.privacy), Lowest: chosen.severity, Width: p.width(),
		Colour: p.colour(options.noColour),
	}
}

func parseDay(text string) (roster.Date, error) {
	if text == "" {
		text = time.Now().Format(time.DateOnly) // the only clock of the program
	}
	day, ok := roster.ParseDate(text, false, false, false)
	if !ok || day.Day() == 0 {
		return 0, &words.Error{What: words.BadDate.With(text), Hint: words.BadDateHint.With()}
	}
	return day, nil
}
