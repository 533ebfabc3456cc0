package report

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// SourcesSchema is the name and version of what [InspectJSON] writes (contract, `inspect`).
const SourcesSchema = "rollcheck/sources/v1"

// InspectJSON writes what every file was taken for, in the source objects of the report.
func InspectJSON(w io.Writer, r *audit.Report, o Options) error {
	out := struct {
		Schema  string       `json:"schema"`
		Sources []jsonSource `json:"sources"`
	}{SourcesSchema, o.knowing(r).inputs(r)}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

// Inspect writes for a reader what every sheet was taken for and why, its columns and the
// account of its rows, and what it lacks for the rules the report lists as run.
func Inspect(w io.Writer, r *audit.Report, o Options) error {
	t := terminal{out: &bytes.Buffer{}, o: o.knowing(r), r: r}
	for _, file := range r.Files {
		t.inspectFile(file)
	}
	t.inspectTotal()
	if t.err != nil {
		return t.err
	}
	_, err := t.out.WriteTo(w)
	return err
}

func (t *terminal) inspectFile(file *roster.File) {
	if len(file.Sheets) == 0 {
		t.line(t.paint("1", t.o.plain(file.Path)))
		t.inspectSilence(file.Fault, file.PassedOver)
		t.line("")
	}
	var above *roster.Sheet
	for _, sheet := range file.Sheets {
		t.line(t.paint("1", t.o.plain(sheet.Label())))
		if !t.inspectSilence(sheet.Fault, sheet.PassedOver) {
			t.inspectSheet(sheet, above)
			above = sheet
		}
		t.line("")
	}
}

// inspectSilence says why a file or sheet was not read, and whether there was a reason.
func (t *terminal) inspectSilence(fault *words.Error, passed words.Message) bool {
	switch {
	case fault != nil:
		t.indented(words.StateUnreadable.With(fault.What))
		if !fault.Hint.Empty() {
			t.indented(fault.Hint)
		}
	case !passed.Empty():
		t.indented(words.StatePassedOver.With(passed))
	default:
		return false
	}
	return true
}

func (t *terminal) indented(message words.Message) { t.wrap("  ", t.o.message(message)) }

// inspectSheet writes one sheet; columns as those of the sheet above it in a workbook, as a
// workbook of villages has, are not listed again.
func (t *terminal) inspectSheet(sheet, above *roster.Sheet) {
	if sheet.Kind == nil {
		t.indented(sheet.Why)
	} else {
		t.indented(words.InspectKind.With(sheet.Kind.Title, sheet.Why))
		t.inspectPlace(sheet)
	}
	if sheet.Hidden {
		t.indented(words.InspectHiddenSheet.With())
	}
	switch {
	case sheet.HeadingRow == 0:
		t.indented(words.InspectNoHeading.With())
	case sheet.HeadingTop == sheet.HeadingRow:
		t.indented(words.InspectHeading.With(sheet.HeadingRow))
	default:
		t.indented(words.InspectLevels.With(sheet.HeadingTop, sheet.HeadingRow))
	}
	if above != nil && sheet.Kind != nil && sameColumns(sheet, above) {
		t.indented(words.InspectSame.With())
		t.rowAccount(sheet)
		return
	}
	t.columnMap(sheet)
	t.unusedColumns(sheet)
	t.rowAccount(sheet)
	if sheet.Kind == nil {
		t.nearest(sheet)
	} else {
		t.lacking(sheet)
	}
}

func sameColumns(a, b *roster.Sheet) bool {
	return a.Kind == b.Kind && slices.Equal(a.Columns, b.Columns) && slices.Equal(a.Members, b.Members) && slices.Equal(a.Unused, b.Unused)
}

// inspectPlace says of which programme, place and months the sheet speaks, as far as it says so.
func (t *terminal) inspectPlace(sheet *roster.Sheet) {
	programme := ""
	if sheet.Programme != sheet.Kind {
		programme = t.o.programme(sheet.Programme)
	}
	if about := nonEmpty(programme, t.o.plain(sheet.Township+sheet.Village), sheet.Period.String()); len(about) > 0 {
		t.indented(words.InspectAbout.With(strings.Join(about, "  ")))
	}
}

// columnMap lists the columns that carry a field: its letter and heading, what it was taken
// for, and the words that decided.
func (t *terminal) columnMap(sheet *roster.Sheet) {
	columns := slices.Concat(sheet.Columns, sheet.Members)
	slices.SortStableFunc(columns, func(a, b roster.Column) int { return a.Index - b.Index })
	var rows [][]string
	for _, column := range columns {
		if column.Heading == "" {
			continue // stands for the columns of members
		}
		decided := t.o.plain(column.Word)
		if decided == "" {
			decided = t.o.text(words.DecidedByUser)
		}
		rows = append(rows, []string{roster.Letter(column.Index), t.o.plain(column.Heading), t.o.text(column.Field.Spec().Title), decided})
	}
	if len(rows) > 0 {
		t.table([]words.Text{words.HeadLetter, words.HeadTheirs, words.HeadField, words.HeadDecided}, rows, 4)
	}
}

func (t *terminal) unusedColumns(sheet *roster.Sheet) {
	var parts []words.Message
	for _, heading := range sheet.Unused {
		parts = append(parts, words.InspectColumn.With(roster.Letter(heading.Index), t.o.plain(heading.Text)))
	}
	if len(parts) > 0 {
		t.indented(words.InspectUnused.With(parts))
	}
}

func (t *terminal) rowAccount(sheet *roster.Sheet) {
	a := sheet.Account
	t.indented(words.InspectRows.With(a.Total, a.Records, a.Blank, a.Heading, a.Subtotal, a.Note, a.Unread))
	if sheet.Records() != a.Records {
		t.indented(words.InspectMembers.With(a.Records, sheet.Records()))
	}
	if sheet.HiddenRows > 0 {
		t.indented(words.InspectHidden.With(sheet.HiddenRows))
	}
	if !sheet.Doubt.Empty() {
		t.indented(words.StateDoubt.With(sheet.Doubt))
	}
	if !sheet.Remark.Empty() {
		t.indented(sheet.Remark)
	}
	if len(sheet.Faults) > 0 {
		t.indented(words.InspectFaults.With(len(sheet.Faults)))
	}
}

// inspectTotal counts the sheets by what became of them.
func (t *terminal) inspectTotal() {
	sheets, known := 0, 0
	for _, file := range t.r.Files {
		for _, sheet := range file.Sheets {
			sheets++
			if sheet.InUse() {
				known++
			}
		}
	}
	found := Silent(t.r.Files)
	t.say(words.InspectTotal, len(t.r.Files), sheets, known, len(found.Unknown), len(found.Passed), len(found.Unread))
}
