package report

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Lint writes the findings as a compiler would, a line each: file, row, column, what is
// wrong. It is what `check` prints for the officer who must mend the sheet.
func Lint(w io.Writer, r *audit.Report, o Options) error {
	o = o.knowing(r)
	var out bytes.Buffer
	shown := 0
	for _, f := range inSheetOrder(r.Findings) {
		if f.Severity < o.Lowest {
			continue
		}
		shown++
		fmt.Fprintf(&out, "%s %s\n", o.plain(address(f)), o.pair(o.text(f.Rule.Title), o.message(f.Message)))
	}
	records, sheets := recognised(r)
	unchecked := Unchecked(r)
	for _, entry := range unchecked {
		fmt.Fprintf(&out, "%s\n", o.quietLine(entry))
	}
	silent := Silent(r.Files)
	if passed := passedFiles(silent, unchecked); passed > 0 {
		fmt.Fprintln(&out, o.say(words.PassedCount, passed))
	}
	for _, entry := range silent.Remarked {
		fmt.Fprintf(&out, "%s\n", o.quietLine(entry))
	}
	for _, entry := range silent.Unknown {
		if !slices.ContainsFunc(unchecked, func(other Quiet) bool { return other.Label == entry.Label }) {
			fmt.Fprintf(&out, "%s\n", o.quietLine(entry))
		}
	}
	if Ready(r) && shown == 0 {
		fmt.Fprintln(&out, o.message(words.LintClean.With(records, sheets)))
	} else {
		fmt.Fprintln(&out, o.message(words.LintCount.With(shown+len(unchecked), records, sheets)))
	}
	_, err := out.WriteTo(w)
	return err
}

// passedFiles counts what was passed over and keeps nothing from being sent.
func passedFiles(silent Silence, unchecked []Quiet) int {
	return len(slices.DeleteFunc(slices.Clone(silent.Passed), func(entry Quiet) bool {
		return slices.ContainsFunc(unchecked, func(other Quiet) bool { return other.Label == entry.Label })
	}))
}

func (o Options) quietLine(entry Quiet) string {
	if entry.Label == "" {
		return o.message(entry.Why)
	}
	return o.pair(o.plain(entry.Label), o.message(entry.Why))
}

// recognised counts the sheets that were recognised and their records; settings are not sent.
func recognised(r *audit.Report) (records, sheets int) {
	for _, file := range r.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind != nil && sheet.Fault == nil && sheet.Kind.Family != roster.Settings {
				records += sheet.Records()
				sheets++
			}
		}
	}
	return records, sheets
}

// inSheetOrder orders findings by the row they begin with, as the officer goes through the sheet.
func inSheetOrder(findings []*audit.Finding) []*audit.Finding {
	ordered := slices.Clone(findings)
	slices.SortStableFunc(ordered, func(a, b *audit.Finding) int {
		if len(a.Evidence) == 0 || len(b.Evidence) == 0 {
			return len(a.Evidence) - len(b.Evidence)
		}
		x, y := a.Evidence[0].Cell, b.Evidence[0].Cell
		return cmp.Or(cmp.Compare(x.Sheet.File.Path, y.Sheet.File.Path), cmp.Compare(x.Sheet.Name, y.Sheet.Name), cmp.Compare(x.Row, y.Row), cmp.Compare(x.Column, y.Column))
	})
	return ordered
}

// address is where a finding begins, in the form file:row:column that editors and CI logs know.
func address(f *audit.Finding) string {
	if len(f.Evidence) == 0 {
		return f.Township + f.Village
	}
	cell := f.Evidence[0].Cell
	parts := nonEmpty(path.Base(cell.Sheet.File.Path), cell.Sheet.Name, strconv.Itoa(cell.Row), cell.Letter())
	return strings.Join(parts, ":")
}

// fileURI is a relative path as a URI reference.
func fileURI(name string) string { return (&url.URL{Path: name}).EscapedPath() }
