package main

import (
	"runtime/debug"
	"slices"
	"sync"

	"github.com/spf13/cobra"

	"rollcheck/audit/link"
	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// matchOptions are the flags of `match`.
type matchOptions struct {
	against, outputs []string
	format, privacy  string
	passwords        string // file of passwords
}

func (p *program) matchCommand() *cobra.Command {
	var options matchOptions
	command := &cobra.Command{
		Use:     "match " + p.in(words.UseList) + " --against " + p.in(words.UsePaths),
		Aliases: []string{words.VerbMatch.ZH}, Short: p.in(words.MatchShort), Example: p.in(words.MatchExample), Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.match(paths[0], append(options.against, paths[1:]...), options)
			p.code = code
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringArrayVar(&options.against, "against", nil, p.in(words.FlagAgainst))
	flags.StringArrayVarP(&options.outputs, "output", "o", nil, p.listing(words.FlagMatchOut, report.OfMatch.Extensions()))
	flags.StringVar(&options.format, "format", "table", p.listing(words.FlagFormat, report.OfMatch.Names()))
	flags.StringVar(&options.privacy, "privacy", "", p.listing(words.FlagPrivacy, report.OfMatch.WholeNumbers()))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
	return command
}

func (o *matchOptions) check(list string) error {
	if len(o.against) == 0 {
		return &words.Error{What: words.NoAgainst.With(), Hint: words.NoAgainstFix.With()}
	}
	if err := pick("format", &o.format, formatTerms(report.OfMatch.Names())); err != nil {
		return err
	}
	for _, path := range o.outputs {
		if err := report.OfMatch.CheckOutput(path); err != nil {
			return err
		}
	}
	if err := report.CheckApart(o.outputs, named(o.against, []string{list}, o.passwords)); err != nil {
		return err
	}
	return pickPrivacy(&o.privacy)
}

// match compares a list with rosters and writes the pairs; it returns the exit code.
func (p *program) match(list string, rosters []string, options matchOptions) (int, error) {
	rosters = p.withoutLocks(rosters)
	options.against = rosters
	if err := options.check(list); err != nil {
		return exitWrongUse, err
	}
	if err := somewhere(append([]string{list}, rosters...)); err != nil {
		return exitWrongUse, err
	}
	progress := newProgress(p)
	how := reading.Options{Fallback: roster.Persons, Passwords: options.passwords, Progress: progress.read}
	given, err := reading.Read([]string{list}, how)
	if err != nil {
		return exitWrongUse, err
	}
	p.known = roster.KnownNumbers(given.Files)
	sheets := usedSheets(given)
	if len(sheets) == 0 {
		p.listUnused(given.Files)
		return exitWrongUse, &words.Error{What: words.NoPersons.With(list)}
	}
	debug.SetGCPercent(keptGarbage) // rosters stream by: little of what is read is kept
	linker := link.NewLinker(sheets, 0)
	debug.FreeOSMemory() // what indexing took for a moment
	if numbers, rows := linker.Crowded(); numbers > 0 {
		p.say(words.MatchCrowded, numbers, link.MostOfNumber, rows, link.FewOfNumber)
	}
	found, err := reading.Scan(rosters, how, linker.Add)
	progress.done()
	if err != nil {
		return exitWrongUse, err
	}
	result := &report.Match{Version: version, List: given, Rosters: found, Links: linker.Links()}
	result.Rows = rowsAgain(rosters, options.passwords, result.Links)
	if err := p.writeMatch(result, options); err != nil {
		return exitWrongUse, err
	}
	if p.listUnused(slices.Concat(given.Files, found.Files)) {
		return exitUnreadable, nil
	}
	return exitDone, nil
}

// keptGarbage is how much garbage may stand beside what is in use, in percent of it.
const keptGarbage = 60

// usedSheets returns the sheets of an input that hold persons.
func usedSheets(input *reading.Input) []*roster.Sheet {
	var sheets []*roster.Sheet
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.InUse() && sheet.Kind.Family != roster.Settings && sheet.Records() > 0 {
				sheets = append(sheets, sheet)
			}
		}
	}
	return sheets
}

// listUnused names what was not compared; it says whether any of it could not be read.
func (p *program) listUnused(files []*roster.File) (unreadable bool) {
	found := report.Silent(files)
	for _, entry := range slices.Concat(found.Unread, found.Passed, found.Unknown) {
		p.say(words.MatchNotUsed, entry.Label, entry.Why)
	}
	for _, entry := range found.Doubtful {
		p.say(words.MatchDoubtful, entry.Label, entry.Why)
	}
	return len(found.Unread) > 0
}

// writeMatch writes the pairs to every output and to standard output.
func (p *program) writeMatch(result *report.Match, options matchOptions) error {
	shown := report.Options{Language: p.language, Privacy: words.Privacy(options.privacy), Width: 80}
	var failed []error
	for _, path := range options.outputs {
		failed = append(failed, report.WriteMatch(path, result, shown))
	}
	failed = append(failed, report.PrintMatch(p.stdout, options.format, result, shown))
	return p.told(options.outputs, failed)
}

// rowsAgain returns what reads the rows of rosters that pairs speak of, once: the rosters were
// not kept.
func rowsAgain(rosters []string, passwords string, links []link.Link) func() (func(*link.Link) report.MatchRow, error) {
	type place struct {
		file, sheet  string
		part, record int
	}
	at := func(sheet *roster.Sheet, record int) place {
		return place{sheet.File.Path, sheet.Name, sheet.Part, record}
	}
	return sync.OnceValues(func() (func(*link.Link) report.MatchRow, error) {
		wanted := make(map[place]bool, len(links))
		for i := range links {
			wanted[at(links[i].Sheet, links[i].Record())] = true
		}
		rows := make(map[place]report.MatchRow, len(wanted))
		var mutex sync.Mutex
		collect := func(block *roster.Sheet) {
			mutex.Lock()
			defer mutex.Unlock()
			for i := range block.Records() {
				if key := at(block, block.First+i); wanted[key] {
					rows[key] = report.NewMatchRow(block.Row(i))
				}
			}
		}
		if _, err := reading.Scan(rosters, reading.Options{Fallback: roster.Persons, Passwords: passwords}, collect); err != nil {
			return nil, err
		}
		if len(rows) < len(wanted) {
			return nil, &words.Error{What: words.RostersChanged.With(), Hint: words.RostersChangedFix.With()}
		}
		return func(l *link.Link) report.MatchRow { return rows[at(l.Sheet, l.Record())] }, nil
	})
}
