package blank

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit/report"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// CheckOutput says before the work begins whether the table can be written there.
func CheckOutput(path string) error {
	if ending := strings.ToLower(filepath.Ext(path)); ending != ".xlsx" && ending != ".csv" {
		return words.NotOneOf(words.OutputUnknown.With(path), ending, []string{".xlsx", ".csv"})
	}
	if _, err := os.Lstat(path); err == nil {
		return taken(path)
	}
	return nil
}

// HeadingTable writes the 列名 table filled with guesses as a workbook, or as text where the
// path ends in .csv. A file that is there already is an error: it may hold corrections.
func HeadingTable(path string, lines []report.HeadingLine, language words.Language) error {
	if strings.EqualFold(filepath.Ext(path), ".csv") {
		return create(path, private, func(out io.Writer) error { return textTable(out, lines) })
	}
	f := &form{kind: roster.HeadingTable, language: language, file: excelize.NewFile(), head: 1}
	defer f.file.Close()
	if err := f.guesses(lines); err != nil {
		return err
	}
	return create(path, private, func(out io.Writer) error { return f.file.Write(out) })
}

// private is the mode of what may hold values of persons: its owner reads it.
const private = 0o600

// fieldColumn is where the table has the field.
const fieldColumn = 3 + report.HeadingSamples

// headings of the table; the reader leaves samples and confidence alone.
func headings() []string {
	texts := []string{roster.FieldFile.Spec().Title.ZH, roster.FieldSheet.Spec().Title.ZH, roster.FieldHeading.Spec().Title.ZH}
	for i := range report.HeadingSamples {
		texts = append(texts, words.GuessSample.With(i+1).In(words.Chinese, words.Full))
	}
	return append(texts, roster.FieldField.Spec().Title.ZH, words.GuessConfidence.ZH)
}

func cells(line report.HeadingLine) []string {
	list := make([]string, fieldColumn, fieldColumn+2)
	list[0], list[1], list[2] = line.File, line.Sheet, line.Heading
	copy(list[3:], line.Samples)
	return append(list, line.Field, line.Confidence)
}

func textTable(out io.Writer, lines []report.HeadingLine) error {
	if _, err := io.WriteString(out, "\ufeff"); err != nil { // Excel takes a text without it for GBK
		return err
	}
	rows := [][]string{headings()}
	for _, line := range lines {
		rows = append(rows, cells(line))
	}
	return csv.NewWriter(out).WriteAll(rows)
}

// guesses writes the workbook: the table, and the fields the drop-down chooses from on a
// sheet of their own, for they are too many for a list in a cell.
func (f *form) guesses(lines []report.HeadingLine) error {
	for _, step := range []func() error{
		func() error { return f.file.SetSheetName("Sheet1", f.sheet()) },
		f.addStyles,
		func() error { return f.guessRows(lines) },
		f.fieldChoices,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return f.file.SetPanes(f.sheet(), &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (f *form) guessRows(lines []report.HeadingLine) error {
	if err := f.guessColumns(); err != nil {
		return err
	}
	rows := [][]string{headings()}
	for _, line := range lines {
		rows = append(rows, cells(line))
	}
	for i, row := range rows {
		for j, text := range row {
			if err := f.file.SetCellStr(f.sheet(), f.cell(j, i+1), text); err != nil {
				return err
			}
		}
	}
	return f.file.SetCellStyle(f.sheet(), "A1", f.cell(len(rows[0])-1, 1), f.styles.head)
}

// guessColumns sets the widths; every cell is text, so that no heading becomes a date.
func (f *form) guessColumns() error {
	for _, step := range []func() error{
		func() error { return f.file.SetColWidth(f.sheet(), "A", "A", 34) },
		func() error { return f.file.SetColWidth(f.sheet(), "B", "B", 14) },
		func() error { return f.file.SetColWidth(f.sheet(), "C", "G", 20) },
		func() error { return f.file.SetColWidth(f.sheet(), "H", "H", 44) },
		func() error { return f.file.SetColStyle(f.sheet(), "A:H", f.styles.text) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// choiceSheet holds the fields to choose from; by its name the reader passes it over.
const choiceSheet = "字段代码"

func (f *form) fieldChoices() error {
	if _, err := f.file.NewSheet(choiceSheet); err != nil {
		return err
	}
	titles := reading.FieldChoices()
	for i, title := range titles {
		if err := f.file.SetCellStr(choiceSheet, f.cell(0, i+1), title); err != nil {
			return err
		}
	}
	letter := roster.Letter(fieldColumn)
	validation := excelize.NewDataValidation(true)
	validation.Sqref = fmt.Sprintf("%s2:%s%d", letter, letter, lastRow)
	validation.SetSqrefDropList(fmt.Sprintf("%s!$A$1:$A$%d", choiceSheet, len(titles)))
	return f.file.AddDataValidation(f.sheet(), validation)
}
