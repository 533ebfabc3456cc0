package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/book"
	"rollcheck/roster/prose"
	"rollcheck/roster/words"
)

// maxReport bounds the bytes of a written report: one with a hundred pictures stays below.
const maxReport = 256 << 20

// writtenReport is a report that was named to be checked.
type writtenReport struct {
	path     string
	found    *prose.Result
	compared *int          // counts that rosters were compared with; nil where none were given
	unread   words.Message // why it could not be read
}

// apart tells written reports from tables: by content, not by name alone. A .txt is a report where
// its lines are no rows and hold a number; .doc, .wps and .pdf are reports nobody can read here.
func (p *program) apart(paths []string) (reports []writtenReport, tables []string) {
	for _, path := range paths {
		if report, ok := openReport(path); ok {
			reports = append(reports, report)
		} else {
			tables = append(tables, path)
		}
	}
	return reports, tables
}

// openReport reads a written report; false where the file is none, or none that is there.
func openReport(path string) (writtenReport, bool) {
	about, err := os.Stat(path)
	if err != nil || !about.Mode().IsRegular() {
		return writtenReport{}, false
	}
	switch extension := strings.ToLower(filepath.Ext(path)); extension {
	case ".docx", ".txt":
		return readReport(path, extension, about.Size())
	case ".doc", ".wps", ".pdf":
		var fault *book.Error
		_, err := book.Open(path)
		return writtenReport{path: path, unread: words.ProseFormat.With(extension)}, errors.As(err, &fault) && fault.PassedOver()
	}
	return writtenReport{}, false
}

func readReport(path, extension string, size int64) (writtenReport, bool) {
	report := writtenReport{path: path}
	if size > maxReport {
		report.unread = words.ProseLarge.With()
		return report, extension == ".docx"
	}
	content, err := os.ReadFile(path)
	if err != nil {
		report.unread = words.Reason(err)
		return report, extension == ".docx"
	}
	if extension == ".txt" {
		text, table, err := book.PlainText(content)
		report.found = prose.Check(prose.Lines(text))
		return report, err == nil && !table && report.found.Figures > 0
	}
	paragraphs, err := prose.Document(content)
	if err != nil {
		// A table under the name of a document is still a table.
		_, fault := book.Read(filepath.Base(path), content)
		report.unread = words.ProseDamaged.With()
		return report, fault != nil
	}
	report.found = prose.Check(paragraphs)
	return report, true
}

// reportFormat says whether reports can be told in the format that was asked for.
func reportFormat(reports []writtenReport, tables []string, options auditOptions) error {
	told := options.format == "table" || options.format == "json" && len(tables) == 0
	if len(reports) == 0 || told && len(options.outputs) == 0 {
		return nil
	}
	return &words.Error{What: words.ProseFormats.With(), Hint: words.ProseApartOf.With()}
}

// writeReports writes what was found in written reports, and returns the exit code.
func (p *program) writeReports(reports []writtenReport, options auditOptions, chosen choice) (int, error) {
	code := exitDone
	for _, report := range reports {
		code = worse(code, report.code(chosen))
		if report.found == nil {
			p.complain(&words.Error{What: words.ProseNotRead.With(report.path, report.unread), Hint: words.ProseSaveAs.With()})
		}
	}
	privacy := words.Privacy(cmp.Or(options.privacy, string(words.Township)))
	if options.format == "json" {
		return code, p.reportsJSON(reports, privacy)
	}
	for _, report := range reports {
		for _, line := range report.lines() {
			if _, err := fmt.Fprintln(p.stdout, line.In(p.language, privacy)); err != nil {
				return code, err
			}
		}
	}
	return code, nil
}

// worse returns the exit code that comes first in the contract's order.
func worse(a, b int) int {
	order := []int{exitWrongUse, exitUnreadable, exitFindings, exitDone}
	return order[min(slices.Index(order, a), slices.Index(order, b))]
}

// code is the exit code for one report: a sum that does not hold is a fault of the sheet.
func (r writtenReport) code(chosen choice) int {
	switch {
	case r.found == nil:
		return exitUnreadable
	case chosen.failOn == 0:
		return exitDone
	case r.found.Figures == 0, len(r.found.Breaks) > 0 && audit.Quality >= chosen.failOn:
		return exitFindings
	}
	return exitDone
}

// lines tells a report: a line for each sum that does not hold, and what was checked.
func (r writtenReport) lines() []words.Message {
	if r.found == nil {
		return nil
	}
	if r.found.Figures == 0 {
		return []words.Message{words.ProseNone.With(r.path)}
	}
	var lines []words.Message
	for _, found := range r.found.Breaks {
		lines = append(lines, words.ProseLine.With(r.path, found.Paragraph, found.Form, found.Says))
	}
	if len(lines) == 0 && r.found.Checked > 0 {
		lines = append(lines, words.ProseClean.With(r.path))
	}
	if r.compared != nil {
		lines = append(lines, words.ProseCompared.With(r.path, *r.compared))
	}
	return append(lines, words.ProseCount.With(r.path, r.found.Figures, r.found.Checked))
}

type jsonTexts struct {
	Schema string     `json:"schema"`
	Texts  []jsonText `json:"texts"`
}

type jsonText struct {
	File       string      `json:"file"`
	Error      string      `json:"error,omitempty"`
	Paragraphs int         `json:"paragraphs"`
	Figures    int         `json:"figures"`
	Checked    int         `json:"checked"`
	Breaks     []jsonBreak `json:"breaks"`
}

type jsonBreak struct {
	Paragraph int    `json:"paragraph"`
	Form      string `json:"form"`
	Rule      string `json:"rule,omitempty"`
	Message   string `json:"message"`
}

func (p *program) reportsJSON(reports []writtenReport, privacy words.Privacy) error {
	all := jsonTexts{Schema: "rollcheck/texts/v1"}
	for _, report := range reports {
		text := jsonText{File: privacy.Show(report.path), Breaks: []jsonBreak{}}
		if report.found == nil {
			text.Error = report.unread.In(p.language, privacy)
		} else {
			text.Paragraphs, text.Figures, text.Checked = report.found.Paragraphs, report.found.Figures, report.found.Checked
			for _, found := range report.found.Breaks {
				text.Breaks = append(text.Breaks, jsonBreak{found.Paragraph, found.Form.In(p.language), found.Rule, found.Says.In(p.language, privacy)})
			}
		}
		all.Texts = append(all.Texts, text)
	}
	return writeJSON(p.stdout, all)
}

func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	return encoder.Encode(value)
}
