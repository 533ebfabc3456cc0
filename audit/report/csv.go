package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// byteOrderMark begins a text file, so that Excel reads the Chinese.
const byteOrderMark = "\ufeff"

var csvColumns = []words.Text{words.HeadFindingID, words.HeadSeverity, words.HeadRule, words.HeadTownship, words.HeadVillage, words.HeadName, words.HeadID, words.HeadProgramme,
	words.HeadMessage, words.HeadFile, words.HeadSheet, words.HeadRow, words.HeadColumn, words.HeadMoney, words.HeadOwed, words.HeadGrade}

// CSV writes one line a finding, for programs that know no workbooks.
func CSV(w io.Writer, r *audit.Report, o Options) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	o = o.knowing(r)
	writer := csv.NewWriter(w)
	if err := writer.Write(o.texts(csvColumns)); err != nil {
		return err
	}
	for i, f := range r.Findings {
		if f.Severity < o.Lowest {
			continue
		}
		file, sheet, row, letter := "", "", "", ""
		if len(f.Evidence) > 0 {
			cell := f.Evidence[0].Cell
			file, sheet, row, letter = o.plain(cell.Sheet.File.Path), o.plain(cell.Sheet.Name), strconv.Itoa(cell.Row), cell.Letter()
		}
		line := []string{o.token(f, i), o.text(f.Severity.Title()), o.text(f.Rule.Title), o.plain(f.Township), o.plain(f.Village), o.name(f.Person.Name), o.number(f.Person.Number), o.programme(f.Programme),
			o.message(f.Message), file, sheet, row, letter, amount(f.Recoverable), amount(f.Owed), f.Grade.String()}
		for j := range line {
			line[j] = inert(line[j])
		}
		if err := writer.Write(line); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// inert keeps a text that begins like a formula from becoming one in Excel, also where a blank,
// a tab or the end of a line stands before: some programs drop it. A Chinese or Japanese Excel
// takes the wide forms for the others.
func inert(text string) string {
	first := strings.TrimLeftFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) })
	text = words.Plain(text)
	if strings.ContainsAny(firstOf(first), "=+-@＝＋－＠﹢﹣﹦﹫−") {
		return "'" + text
	}
	return text
}

// firstOf is the first character of a text.
func firstOf(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return text[:size]
}
