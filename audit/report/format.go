package report

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// Format is one way to write what was found: all that is particular to it stands in its value,
// so that a new one is a file and a value, and cannot forget to mask numbers or to know again
// what it wrote.
type Format struct {
	Name      string     // as --format asks for it; "" for what is no text for a screen
	Extension string     // of a file; "" for what is only shown
	Help      words.Text // who reads it
	// WholeNumbers says why a file of it shows numbers whole where no profile is asked for;
	// without a reason they are masked, as they always are on a screen.
	WholeNumbers words.Text

	audit, check Writer // of the verbs; check is nil where it writes what audit does
	match        matchWriter
	ledger       bookWriter
	own          func(io.Reader) bool // whether a text is one of ours; nil for a workbook, which is looked into
	seal         textSeal             // how a text of ours ends; none where every line is a row
	intact       func([]byte) bool    // whether a file of ours is as we wrote it, where no seal ends it
}

// Formats lists every format there is; it is the only list.
var Formats = []*Format{
	{Name: "table", Help: words.FormatTable, audit: Table, check: Lint, match: matchTable},
	{Extension: ".xlsx", Help: words.FormatWorkbook, WholeNumbers: words.WholeForOfficers, audit: Workbook, check: ErrorSheet, match: matchWorkbook, ledger: bookWorkbook},
	{Extension: ".html", Help: words.FormatPage, audit: HTML, own: ownPage, seal: markupSeal},
	{
		Name: "json", Extension: ".json", Help: words.FormatJSON, WholeNumbers: words.WholeForPrograms, audit: JSON, match: matchJSON, own: ownJSON,
		seal: textSeal{"\n}\n", ",\n  \"seal\": \"", "\"\n}\n"},
	},
	{Name: "csv", Extension: ".csv", Help: words.FormatCSV, WholeNumbers: words.WholeForPrograms, audit: CSV, match: matchCSV, own: ownCSV},
	{Name: "md", Extension: ".md", Help: words.FormatMarkdown, audit: Markdown, ledger: bookMarkdown, own: ownMarkdown, seal: markupSeal},
	{
		Name: "sarif", Extension: ".sarif", Help: words.FormatSARIF, audit: SARIF, own: ownJSON,
		seal: textSeal{"\n}\n", ",\n  \"properties\": {\n    \"seal\": \"", "\"\n  }\n}\n"},
	},
	{Name: "junit", Extension: ".xml", Help: words.FormatJUnit, audit: JUnit, own: ownJUnit, seal: markupSeal},
	{Extension: ".docx", Help: words.FormatDocument, ledger: bookDocument, own: ownDocument, intact: wholeDocument},
	{Name: "github", Help: words.FormatGitHub, audit: GitHub},
}

// Work is what is written: what audit or check found, the pairs of match, or a ledger.
type Work int

// The works.
const (
	OfAudit Work = iota // of check too
	OfMatch
	OfLedger
)

// does says whether a format can write a work.
func (f *Format) does(work Work) bool {
	switch work {
	case OfMatch:
		return f.match != nil
	case OfLedger:
		return f.ledger != nil
	}
	return f.audit != nil
}

// writer is what writes a report: of check where what was not read is a result.
func (f *Format) writer(o Options) Writer {
	if o.Gate && f.check != nil {
		return f.check
	}
	return f.audit
}

// FilePrivacy is the profile of a file where none is asked for.
func (f *Format) FilePrivacy() words.Privacy {
	if f.WholeNumbers == (words.Text{}) {
		return words.Township
	}
	return words.Full
}

// Names lists the formats of standard output a work has.
func (w Work) Names() (names []string) {
	for _, format := range Formats {
		if format.Name != "" && format.does(w) {
			names = append(names, format.Name)
		}
	}
	return names
}

// Extensions lists the endings a file of a work may have.
func (w Work) Extensions() (endings []string) {
	for _, format := range Formats {
		if format.Extension != "" && format.does(w) {
			endings = append(endings, format.Extension)
		}
	}
	return endings
}

// WholeNumbers lists the endings of files in which numbers are whole unless a profile is asked for.
func (w Work) WholeNumbers() (endings []string) {
	for _, format := range Formats {
		if format.Extension != "" && format.does(w) && format.FilePrivacy() == words.Full {
			endings = append(endings, format.Extension)
		}
	}
	return endings
}

// named returns the format of standard output that has a name, nil if none has.
func (w Work) named(name string) *Format {
	return w.first(func(f *Format) bool { return f.Name != "" && f.Name == name })
}

// ofFile returns the format a file's name asks for, nil if none does.
func (w Work) ofFile(path string) *Format {
	return w.first(func(f *Format) bool { return f.isFile(path) })
}

func (w Work) first(fits func(*Format) bool) *Format {
	at := slices.IndexFunc(Formats, func(f *Format) bool { return f.does(w) && fits(f) })
	if at < 0 {
		return nil
	}
	return Formats[at]
}

func (f *Format) isFile(path string) bool {
	return f.Extension != "" && strings.EqualFold(filepath.Ext(path), f.Extension)
}

// fileFormat returns the format of a file, whatever it holds; nil if no format has its ending.
func fileFormat(path string) *Format {
	at := slices.IndexFunc(Formats, func(f *Format) bool { return f.isFile(path) })
	if at < 0 {
		return nil
	}
	return Formats[at]
}

// CheckOutput says before the work begins whether it can be written in the format a file's
// name asks for, and whether what stands there may be replaced.
func (w Work) CheckOutput(path string) error {
	if w.ofFile(path) == nil {
		return words.NotOneOf(words.OutputUnknown.With(path), filepath.Ext(path), w.Extensions())
	}
	return CheckExisting(path)
}

// privacyOr returns the options with a profile where none was asked for.
func (o Options) privacyOr(usual words.Privacy) Options {
	if o.Privacy == "" {
		o.Privacy = usual
	}
	return o
}

// Print writes a report to standard output in a format of its names.
func Print(out io.Writer, name string, r *audit.Report, o Options) error {
	format := OfAudit.named(name)
	if format == nil {
		return words.NotOneOf(words.OutputUnknown.With(name), name, OfAudit.Names())
	}
	return format.writer(o)(out, r, o.privacyOr(words.Township))
}

// Write writes a report to a file, whole or not at all: a temporary file beside it, synced,
// then renamed. The file is readable by its owner only. Nothing but a report of ours that
// nobody filled in is written over.
func Write(path string, r *audit.Report, o Options) error {
	if err := OfAudit.CheckOutput(path); err != nil {
		return err
	}
	format := OfAudit.ofFile(path)
	return writeSafely(path, format, r, o.privacyOr(format.FilePrivacy()), format.writer(o))
}

// PrintMatch writes pairs to standard output in a format of its names.
func PrintMatch(out io.Writer, name string, m *Match, o Options) error {
	format := OfMatch.named(name)
	if format == nil {
		return words.NotOneOf(words.OutputUnknown.With(name), name, OfMatch.Names())
	}
	return format.match(out, m, o.privacyOr(words.Township))
}

// WriteMatch writes pairs to a file as carefully as [Write].
func WriteMatch(path string, m *Match, o Options) error {
	if err := OfMatch.CheckOutput(path); err != nil {
		return err
	}
	format := OfMatch.ofFile(path)
	write := func(out io.Writer, _ *audit.Report, o Options) error { return format.match(out, m, o) }
	return writeSafely(path, format, m.shell(), o.privacyOr(format.FilePrivacy()), write)
}
