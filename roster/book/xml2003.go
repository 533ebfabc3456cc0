package book

import (
	"bytes"
	"strings"

	"rollcheck/roster/words"
)

// markupWorkbook is a SpreadsheetML 2003 file ("XML Spreadsheet Reference", Microsoft 2003):
// its text in UTF-8 and what its sheets share.
type markupWorkbook struct {
	all    []byte
	opened *Book
	dates  map[string]bool // by the name of a cell format: whether it shows a date
}

// readMarkupWorkbook opens a SpreadsheetML 2003 file.
func readMarkupWorkbook(text []byte) (*Book, error) {
	w := &markupWorkbook{all: text, opened: &Book{Format: "xml2003"}, dates: map[string]bool{}}
	m, err := markupOf(bytes.NewReader(text))
	if err == nil {
		err = m.root("Workbook")
	}
	if err == nil {
		err = m.children(func(name []byte) error { return w.part(m, string(name)) })
	}
	if err == nil {
		err = m.finish()
	}
	if err == nil && len(w.opened.Sheets) == 0 {
		err = damage(words.SheetNone)
	}
	if err != nil {
		return nil, err
	}
	return w.opened, nil
}

func (w *markupWorkbook) part(m *markup, name string) error {
	switch name {
	case "ExcelWorkbook":
		return m.children(func(name []byte) error {
			w.opened.Date1904 = w.opened.Date1904 || string(name) == "Date1904"
			return m.skip()
		})
	case "Styles":
		return m.children(func([]byte) error { return w.style(m) })
	case "Worksheet":
		return w.sheet(m)
	}
	return m.skip()
}

// style learns whether a cell format shows a date; one without a number format shows what its parent does.
func (w *markupWorkbook) style(m *markup) error {
	values, err := m.values(":ID", ":Parent")
	if err != nil {
		return err
	}
	if len(w.dates) == maxStyles {
		return tooLarge(words.StylesTooMany, maxStyles)
	}
	id := values[0]
	w.dates[id] = w.dates[values[1]]
	return m.children(func(name []byte) error {
		if string(name) == "NumberFormat" {
			format, err := m.value(":Format")
			if err != nil {
				return err
			}
			w.dates[id] = namedDate(format) || dateFormat(format)
		}
		return m.skip()
	})
}

// namedDate says whether a number format is one of the date formats called by name.
func namedDate(format string) bool {
	switch format {
	case "General Date", "Long Date", "Medium Date", "Short Date", "Long Time", "Medium Time", "Short Time":
		return true
	}
	return false
}

func (w *markupWorkbook) sheet(m *markup) error {
	name, err := m.value(":Name")
	if err != nil {
		return err
	}
	if len(w.opened.Sheets) == maxSheets {
		return tooLarge(words.SheetTooMany, maxSheets)
	}
	sheet := &Sheet{Name: name}
	inside, err := m.fragmentOf(func() error {
		return m.children(func(name []byte) error {
			if string(name) != "WorksheetOptions" {
				return m.skip()
			}
			return m.children(func(name []byte) error {
				if string(name) != "Visible" {
					return m.skip()
				}
				state, err := m.appendText(nil)
				sheet.Hidden = strings.HasPrefix(string(state), "SheetHidden") || strings.HasPrefix(string(state), "SheetVeryHidden")
				return err
			})
		})
	})
	if err != nil {
		return err
	}
	sheet.rows = func(sheet *Sheet, yield func(*Row) error) error {
		reader := &markupSheet{markupWorkbook: w, delivery: delivery{sheet: sheet, yield: yield}}
		return reader.run(func() error { return inside.read(w.all, reader.read) })
	}
	w.opened.Sheets = append(w.opened.Sheets, sheet)
	return nil
}
