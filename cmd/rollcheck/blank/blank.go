// Package blank writes blank workbooks from the kinds of sheet: headings the reader knows,
// a note on every column, drop-downs, number columns as text, one example row.
package blank

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/whole"
	"rollcheck/roster/words"
)

// lastRow is the last row that has drop-downs and checks: no township keeps a longer list
// in one sheet.
const lastRow = 5000

// Template writes a blank workbook of a kind to a path. A file that is there already is an error.
func Template(path string, kind *roster.Kind, language words.Language) error {
	form := &form{kind: kind, language: language, file: excelize.NewFile()}
	defer form.file.Close()
	if kind.Family == roster.Settings {
		form.head = 1
	} else {
		form.head = 2
	}
	if err := form.fill(); err != nil {
		return err
	}
	return create(path, 0o644, func(out io.Writer) error { return form.file.Write(out) })
}

// Settings writes the blank settings tables into a folder, all or none; it returns their paths.
func Settings(folder string, language words.Language) ([]string, error) {
	var paths []string
	for _, kind := range settings {
		path := filepath.Join(folder, kind.Title.ZH+".xlsx")
		if _, err := os.Lstat(path); err == nil {
			return nil, taken(path)
		}
		paths = append(paths, path)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, words.Unwritable(folder, err)
	}
	for i, kind := range settings {
		if err := Template(paths[i], kind, language); err != nil {
			return nil, err
		}
	}
	return paths, nil
}

var settings = []*roster.Kind{roster.ParameterTable, roster.ExceptionTable, roster.HeadingTable, roster.RuleTable}

func taken(path string) error {
	return &words.Error{What: words.BlankTaken.With(path), Hint: words.BlankTakenHint.With()}
}

// Free says whether nothing stands at a path.
func Free(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return taken(path)
	}
	return nil
}

// create writes a file to a path where nothing stands.
func create(path string, mode os.FileMode, write func(io.Writer) error) error {
	if err := Free(path); err != nil {
		return err
	}
	err := whole.Create(path, mode, write)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, os.ErrExist):
		return taken(path)
	case errors.Is(err, os.ErrNotExist):
		return &words.Error{What: words.OutputNoFolder.With(filepath.Dir(path)), Hint: words.OutputNoFolderHint.With()}
	}
	return words.Unwritable(path, err)
}

// form is a workbook in the making.
type form struct {
	kind     *roster.Kind
	language words.Language
	file     *excelize.File
	head     int // the heading row
	styles   styles
	page     *Page  // with rows; nil for a blank one
	name     string // of the sheet, where it is not the kind's
}

type styles struct{ title, head, required, text, number, example, line, filled int }

func (f *form) sheet() string {
	if f.name != "" {
		return f.name
	}
	return f.kind.Title.ZH
}

// uses are the columns of the sheet.
func (f *form) uses() []roster.Use {
	if f.page != nil && f.page.Columns != nil {
		return f.page.Columns
	}
	return f.kind.Fields
}

// fill writes the sheet: a title, the headings, the example row, and what each column holds.
func (f *form) fill() error {
	if err := f.file.SetSheetName("Sheet1", f.sheet()); err != nil {
		return err
	}
	if err := f.addStyles(); err != nil {
		return err
	}
	if f.head > 1 {
		if err := f.title(); err != nil {
			return err
		}
	}
	if err := f.columns(); err != nil {
		return err
	}
	return f.freeze()
}

func (f *form) columns() error {
	for i, use := range f.uses() {
		if err := f.column(i, use); err != nil {
			return err
		}
	}
	return nil
}

// freeze keeps the headings in sight.
func (f *form) freeze() error {
	return f.file.SetPanes(f.sheet(), &excelize.Panes{Freeze: true, YSplit: f.head, TopLeftCell: f.cell(0, f.head+1), ActivePane: "bottomLeft"})
}

func (f *form) title() error {
	last, text := f.cell(len(f.uses())-1, 1), f.kind.Title.ZH
	if f.page != nil {
		text = f.page.Title
	}
	if err := f.file.SetCellStr(f.sheet(), "A1", text); err != nil {
		return err
	}
	if err := f.file.MergeCell(f.sheet(), "A1", last); err != nil {
		return err
	}
	return f.file.SetCellStyle(f.sheet(), "A1", last, f.styles.title)
}

func (f *form) cell(column, row int) string { return roster.Letter(column) + strconv.Itoa(row) }

// column writes one column: heading, note, example, and how its cells are held and checked.
func (f *form) column(index int, use roster.Use) error {
	sheet, letter := f.sheet(), roster.Letter(index)
	heading, style := f.heading(use.Field), f.styles.head
	if use.Required && (f.page == nil || !f.page.Plain) {
		heading, style = heading+"*", f.styles.required
	}
	held := f.styles.text
	if t := use.Field.Spec().Type; t == roster.TypeMoney || t == roster.TypeCount {
		held = f.styles.number
	}
	for _, step := range []func() error{
		func() error { return f.file.SetColStyle(sheet, letter, held) },
		func() error { return f.widen(letter, use.Field, heading) },
		func() error { return f.file.SetCellStr(sheet, f.cell(index, f.head), heading) },
		func() error { return f.file.SetCellStyle(sheet, f.cell(index, f.head), f.cell(index, f.head), style) },
		func() error { return f.example(index, use) },
		func() error { return f.note(index, use) },
		func() error { return f.check(letter, use) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// heading is what a column is called: on a filled form some have a name of their own.
func (f *form) heading(field roster.Field) string {
	if own := called[f.kind][field]; f.page != nil && own != "" {
		return own
	}
	return field.Spec().Title.ZH
}

// example writes the example of a column; a sheet with rows needs none.
func (f *form) example(index int, use roster.Use) error {
	if f.page != nil {
		return nil
	}
	example, cell := Example(f.kind, use.Field), f.cell(index, f.head+1)
	if index == 0 {
		example = reading.ExampleMark
	}
	if err := f.file.SetCellStr(f.sheet(), cell, example); err != nil {
		return err
	}
	return f.file.SetCellStyle(f.sheet(), cell, cell, f.styles.example)
}

// widen makes a column as wide as it needs to be.
func (f *form) widen(letter string, field roster.Field, heading string) error {
	return f.setWidth(letter, f.width(field, heading))
}

// width is what a number, a long heading or a name needs, in characters.
func (f *form) width(field roster.Field, heading string) int {
	spec := field.Spec()
	switch {
	case f.page != nil:
		return filledWidth(spec.Type, field)
	case spec.Type == roster.TypeID || spec.Type == roster.TypeCode:
		return 22
	case utf8.RuneCountInString(heading) > 5:
		return 17
	}
	return 12
}
