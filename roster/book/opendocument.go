package book

import (
	"bytes"
	"io"

	"rollcheck/roster/words"
)

// maxHeld bounds a part that is held in memory whole, so that each sheet can be read by itself.
const maxHeld = 512 << 20

// readOpenDocument opens the spreadsheet of an OpenDocument file (ODF 1.3 part 3, chapter 9).
func readOpenDocument(parts *archive) (*Book, error) {
	if parts.has("META-INF/manifest.xml") {
		if err := parts.refuseEncrypted(); err != nil {
			return nil, err
		}
	}
	if err := parts.account("content.xml"); err != nil {
		return nil, err
	}
	if err := take(&parts.left.held, parts.size("content.xml"), words.CostBytes); err != nil {
		return nil, err
	}
	source, err := parts.open("content.xml")
	if err != nil {
		return nil, err
	}
	text := make([]byte, parts.size("content.xml"))
	if _, err := io.ReadFull(source, text); err != nil {
		return nil, err
	}
	if _, err := io.Copy(io.Discard, source); err != nil { // its checksum is known at its end
		return nil, err
	}
	if text, err = decode(text); err != nil {
		return nil, err
	}
	document := &openDocument{text: text, opened: &Book{Format: "ods"}, hidden: map[string]bool{}}
	m, err := markupOf(bytes.NewReader(text))
	if err == nil {
		err = document.read(m)
	}
	if err != nil {
		return nil, err
	}
	return document.opened, nil
}

// refuseEncrypted says that the file has a password, where its manifest tells so of the part with the cells.
func (a *archive) refuseEncrypted() error {
	if err := a.account("META-INF/manifest.xml"); err != nil {
		return err
	}
	return a.each("META-INF/manifest.xml", func(m *markup) error {
		for {
			found, err := m.next()
			switch {
			case err != nil || found == tokenOver:
				return err
			case found == tokenStart && string(m.name) == "encryption-data":
				return &Error{Code: Encrypted, Format: "ods"}
			}
		}
	})
}

// openDocument is the part with the cells of an OpenDocument spreadsheet.
type openDocument struct {
	text   []byte
	opened *Book
	hidden map[string]bool // styles of tables that are not shown
}

func (d *openDocument) read(m *markup) error {
	if err := m.root("document-content"); err != nil {
		return err
	}
	err := m.children(func(name []byte) error {
		switch string(name) {
		case "automatic-styles":
			return m.children(func([]byte) error { return d.style(m) })
		case "body":
			return m.children(func([]byte) error {
				return m.children(func(name []byte) error {
					if string(name) == "table" {
						return d.table(m)
					}
					return m.skip()
				})
			})
		}
		return m.skip()
	})
	if err == nil && len(d.opened.Sheets) == 0 {
		err = damage(words.SheetNone)
	}
	if err != nil {
		return err
	}
	return m.finish()
}

func (d *openDocument) style(m *markup) error {
	style, err := m.value("style:name")
	if err != nil {
		return err
	}
	return m.children(func(name []byte) error {
		if string(name) == "table-properties" {
			shown, err := m.value("table:display")
			if err != nil {
				return err
			}
			if shown == "false" {
				d.hidden[style] = true
			}
		}
		return m.skip()
	})
}

func (d *openDocument) table(m *markup) error {
	values, err := m.values("table:name", "table:style-name")
	if err != nil {
		return err
	}
	if len(d.opened.Sheets) == maxSheets {
		return tooLarge(words.SheetTooMany, maxSheets)
	}
	inside, err := m.fragmentOf(m.skip)
	if err != nil {
		return err
	}
	d.opened.Sheets = append(d.opened.Sheets, &Sheet{
		Name:   values[0],
		Hidden: d.hidden[values[1]],
		rows: func(sheet *Sheet, yield func(*Row) error) error {
			reader := &openTable{delivery: delivery{sheet: sheet, yield: yield}}
			if sheet.shown {
				reader.covered = &coverage{named: true}
			}
			return reader.run(func() error { return inside.read(d.text, reader.read) })
		},
	})
	return nil
}
