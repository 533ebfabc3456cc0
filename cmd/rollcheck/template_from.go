package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"rollcheck/audit/county"
	"rollcheck/audit/rules"
	"rollcheck/cmd/rollcheck/blank"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// fillOptions are the flags of `template` that fill a form.
type fillOptions struct {
	from, settings         []string
	output, day, passwords string
	start                  string // of the days of publicity
	wanted                 blank.Wanted
}

func (p *program) fillFlags(command *cobra.Command, options *fillOptions) {
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVarP(&options.output, "output", "o", "", p.in(words.FlagFillOut))
	flags.StringArrayVar(&options.from, "from", nil, p.in(words.FlagFillFrom))
	flags.Lookup("from").Annotations = map[string][]string{calledHere: {"材料"}}
	flags.IntVar(&options.wanted.Teams, "teams", 0, p.in(words.FlagTeams))
	flags.IntVar(&options.wanted.Sample, "sample", 0, p.in(words.FlagSample))
	flags.IntVar(&options.wanted.Round, "round", 1, p.in(words.FlagRound))
	flags.StringVar(&options.start, "start", "", p.in(words.FlagStart))
	flags.StringVar(&options.day, "as-of", "", p.in(words.FlagFillDay))
	flags.StringArrayVar(&options.settings, "settings", nil, p.in(words.FlagSettings))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
}

// ofKind are the flags one kind of form has.
var ofKind = map[string]*roster.Kind{"teams": roster.Visits, "sample": roster.Visits, "round": roster.Publicity, "start": roster.Publicity}

// needsFrom refuses flags that mean nothing for a blank workbook.
func needsFrom(command *cobra.Command) error {
	for _, name := range []string{"teams", "sample", "round", "start", "as-of", "settings", "password-file"} {
		if command.Flags().Changed(name) {
			return &words.Error{What: words.FillFlagFrom.With(name), Hint: words.FillFolderH.With()}
		}
	}
	return nil
}

// check refuses flags of another kind of form, and figures that are none.
func (o *fillOptions) check(command *cobra.Command, kind *roster.Kind) error {
	figures := map[string]int{"teams": o.wanted.Teams, "sample": o.wanted.Sample, "round": o.wanted.Round, "start": 1}
	for _, name := range []string{"teams", "sample", "round", "start"} {
		figure := figures[name]
		switch changed := command.Flags().Changed(name); {
		case changed && ofKind[name] != kind:
			return &words.Error{What: words.FillOfVisits.With(name, kind.Title), Hint: words.FillFolderH.With()}
		case changed && figure < 1:
			return &words.Error{What: words.FillNumber.With(name, figure), Hint: words.FillFolderH.With()}
		}
	}
	if o.wanted.Teams > 0 && o.wanted.Sample > 0 {
		return &words.Error{What: words.FillOneOf.With(), Hint: words.FillFolderH.With()}
	}
	return formFolder(o.output)
}

// fill writes the forms of a kind filled from rosters.
func (p *program) fill(kind *roster.Kind, options fillOptions) error {
	filler, err := blank.FillerOf(kind)
	if err != nil {
		return err
	}
	day, err := parseDay(options.day)
	if err != nil {
		return err
	}
	if options.wanted.Start, err = parseDay(options.start); err != nil {
		return err
	}
	source, err := p.source(kind, day, options)
	if err != nil {
		return err
	}
	books, err := filler.Books(source)
	if err != nil {
		return err
	}
	return p.writeBooks(books, options.output)
}

// source reads the rosters and joins them.
func (p *program) source(kind *roster.Kind, day roster.Date, options fillOptions) (*blank.Source, error) {
	found, err := p.read(p.withoutLocks(options.from), reading.Options{Settings: options.settings, Passwords: options.passwords})
	if err != nil {
		return nil, err
	}
	parameters, err := county.ReadParameters(found.SheetsOf(roster.ParameterTable), rules.AllParams())
	if err != nil {
		return nil, err
	}
	source := &blank.Source{County: county.Resolve(found, day, parameters), Known: p.known, Wanted: options.wanted}
	if chosen, needed := findingsFor(kind, day, options.wanted); needed {
		result, err := chosen.audit(found)
		if err != nil {
			return nil, err
		}
		source.Findings = result.Findings
	}
	return source, nil
}

// findingsFor says which rules a form needs the findings of.
func findingsFor(kind *roster.Kind, day roster.Date, wanted blank.Wanted) (chosen choice, needed bool) {
	switch {
	case kind == roster.KinFiling:
		return choice{asOf: day, only: []string{blank.FilingRule}}, true
	case wanted.Sample > 0:
		return choice{asOf: day}, true
	}
	return choice{}, false
}

// formFolder refuses the name of a file where a folder is meant.
func formFolder(folder string) error {
	info, err := os.Stat(folder)
	isFile := err == nil && !info.IsDir() || strings.EqualFold(filepath.Ext(folder), ".xlsx")
	if folder != "" && isFile {
		return &words.Error{What: words.FillFolder.With(folder), Hint: words.FillFolderH.With()}
	}
	return nil
}

// writeBooks writes all forms or, where one of them is there already, none.
func (p *program) writeBooks(books []blank.Book, folder string) error {
	for i := range books {
		if err := blank.Free(books[i].Path(folder)); err != nil {
			return err
		}
	}
	if folder != "" {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return words.Unwritable(folder, err)
		}
	}
	for i := range books {
		if err := books[i].Write(folder, p.language); err != nil {
			return err
		}
		p.say(words.FillRows, words.Written.With(books[i].Path(folder)), books[i].Rows())
	}
	return nil
}
