package blank

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Book is a workbook of a kind whose rows are known before it is given out.
type Book struct {
	Name  string // of the file, without its ending
	Kind  *roster.Kind
	Pages []Page
}

// Page is one sheet of a book.
type Page struct {
	Name, Title string
	Lines       []string     // under the title
	Columns     []roster.Use // of the kind; nil for all
	Rows        []Row
	Foot        []string // below the rows
	Plain       bool     // to be printed and shown: no notes on the headings
}

// Row is what is known of a row.
type Row map[roster.Field]string

// Rows counts the rows of a book.
func (b *Book) Rows() (count int) {
	for _, page := range b.Pages {
		count += len(page.Rows)
	}
	return count
}

// Path returns where a book is written in a folder.
func (b *Book) Path(folder string) string { return filepath.Join(folder, b.Name+".xlsx") }

// Write writes the book into a folder, readable by its owner only. A file that is there already
// is an error.
func (b *Book) Write(folder string, language words.Language) error {
	file := excelize.NewFile()
	defer file.Close()
	used := map[string]bool{}
	for i := range b.Pages {
		page := &b.Pages[i]
		f := &form{kind: b.Kind, language: language, file: file, page: page, name: sheetName(page.Name, used)}
		f.head = 2 + len(page.Lines)
		if i > 0 {
			if _, err := file.NewSheet(f.name); err != nil {
				return err
			}
		} else if err := file.SetSheetName("Sheet1", f.name); err != nil {
			return err
		}
		if err := f.fillPage(); err != nil {
			return err
		}
	}
	return create(b.Path(folder), private, func(out io.Writer) error { return file.Write(out) })
}

// longestName is how many characters the name of a sheet may have.
const longestName = 31

// sheetName makes a name a sheet may have, of those used another one.
func sheetName(name string, used map[string]bool) string {
	name = fileName(name)
	for number := 1; ; number++ {
		tried := []rune(name)
		ending := ""
		if number > 1 {
			ending = fmt.Sprint(" ", number)
		}
		tried = tried[:min(len(tried), longestName-len(ending))]
		if unique := string(tried) + ending; !used[strings.ToLower(unique)] {
			used[strings.ToLower(unique)] = true
			return unique
		}
	}
}

// fileName leaves out what the name of a file or a sheet may not hold.
func fileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]<>|"'`, r) || r < ' ' {
			return '_'
		}
		return r
	}, strings.TrimSpace(name))
	if name == "" {
		return "_"
	}
	return name
}

// fillPage writes a sheet with its rows, ready for the printer; the looks of columns come before
// those of the lines across them.
func (f *form) fillPage() error {
	for _, step := range []func() error{f.addStyles, f.columns, f.title, f.lines, f.rows, f.foot, f.freeze, f.paper} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// lines writes what stands between the title and the headings.
func (f *form) lines() error {
	for i, line := range f.page.Lines {
		if err := f.across(2+i, line, f.styles.line); err != nil {
			return err
		}
	}
	return nil
}

func (f *form) foot() error {
	for i, line := range f.page.Foot {
		if err := f.across(f.head+len(f.page.Rows)+1+i, line, f.styles.line); err != nil {
			return err
		}
	}
	return nil
}

// across writes a text over all columns, as high as its lines.
func (f *form) across(row int, text string, style int) error {
	first, last := f.cell(0, row), f.cell(len(f.uses())-1, row)
	if err := f.file.MergeCell(f.sheet(), first, last); err != nil {
		return err
	}
	if err := f.file.SetCellStr(f.sheet(), first, text); err != nil {
		return err
	}
	height := lineHeight * (1 + strings.Count(text, "\n") + utf8.RuneCountInString(text)/(6*len(f.uses())))
	if err := f.setHeight(row, height); err != nil {
		return err
	}
	return f.file.SetCellStyle(f.sheet(), first, last, style)
}

func (f *form) rows() error {
	if err := f.file.SetRowHeight(f.sheet(), f.head, 2*lineHeight); err != nil {
		return err
	}
	for i, row := range f.page.Rows {
		if err := f.tall(f.head+1+i, row); err != nil {
			return err
		}
		for j, use := range f.uses() {
			if err := f.value(f.cell(j, f.head+1+i), use.Field, row[use.Field]); err != nil {
				return err
			}
		}
	}
	if len(f.page.Rows) == 0 {
		return nil
	}
	return f.file.SetCellStyle(f.sheet(), f.cell(0, f.head+1), f.cell(len(f.uses())-1, f.head+len(f.page.Rows)), f.styles.filled)
}

// value writes what is known; figures as numbers, everything else as text.
func (f *form) value(cell string, field roster.Field, text string) error {
	switch t := field.Spec().Type; {
	case text == "":
		return nil
	case t == roster.TypeMoney, t == roster.TypeCount, field == roster.FieldSeq:
		return f.file.SetCellDefault(f.sheet(), cell, text)
	}
	return f.file.SetCellStr(f.sheet(), cell, text)
}

// filledWidths are those of columns whose values are known.
var filledWidths = map[roster.Field]int{roster.FieldSeq: 6, roster.FieldAge: 6, roster.FieldPost: 20, roster.FieldNote: 30}

// filledWidth is how wide a column of a filled sheet is: it is to be printed, and long texts go
// on in another line.
func filledWidth(held roster.Type, field roster.Field) int {
	switch {
	case filledWidths[field] > 0:
		return filledWidths[field]
	case held == roster.TypeID:
		return 20
	}
	return 10
}

// lineHeight is the height of a line of text in points.
const lineHeight = 18

// tall makes a row as high as its longest text needs, a Chinese character being two wide.
func (f *form) tall(number int, row Row) error {
	lines := 1
	for _, use := range f.uses() {
		lines = max(lines, 1+displaywidth.String(row[use.Field])/f.width(use.Field, f.heading(use.Field)))
	}
	return f.setHeight(number, lineHeight*lines)
}

// paper sets an A4, across but for a notice, and the headings on every page.
func (f *form) paper() error {
	across, a4, wide, high := "landscape", 9, 1, 0
	if f.page.Plain {
		across = "portrait"
	}
	fit := true
	for _, step := range []func() error{
		func() error { return f.file.SetSheetProps(f.sheet(), &excelize.SheetPropsOptions{FitToPage: &fit}) },
		func() error {
			return f.file.SetPageLayout(f.sheet(), &excelize.PageLayoutOptions{Orientation: &across, Size: &a4, FitToWidth: &wide, FitToHeight: &high})
		},
		func() error {
			return f.file.SetPageMargins(f.sheet(), &excelize.PageLayoutMarginsOptions{Horizontally: &fit})
		},
		func() error {
			return f.file.SetDefinedName(&excelize.DefinedName{
				Name: "_xlnm.Print_Titles", Scope: f.sheet(), RefersTo: fmt.Sprintf("'%s'!$%d:$%d", f.sheet(), f.head, f.head),
			})
		},
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
