package book

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"rollcheck/roster/words"
)

// readPage opens a web page saved under the name of a workbook, as web systems export
// lists. Each of its tables is a sheet; a table within a cell is a sheet of its own.
func readPage(text []byte) (*Book, error) {
	opened := &Book{Format: "html"}
	tables, err := tablesOf(text)
	if err != nil {
		return nil, err
	}
	if len(tables) > maxSheets {
		return nil, tooLarge(words.SheetTooMany, maxSheets)
	}
	for i, table := range tables {
		opened.Sheets = append(opened.Sheets, &Sheet{
			Name: strconv.Itoa(i + 1),
			rows: func(sheet *Sheet, yield func(*Row) error) error {
				sheet.Doubt = table.doubt()
				reader := &pageTable{delivery: delivery{sheet: sheet, yield: yield}, table: table, tokens: pageTokens(table.source(text))}
				return reader.run(reader.read)
			},
		})
	}
	switch len(opened.Sheets) {
	case 0:
		return nil, damage(words.PageNoTable)
	case 1:
		opened.Sheets[0].Name = ""
	}
	return opened, nil
}

func pageTokens(text io.Reader) *html.Tokenizer {
	tokens := html.NewTokenizer(text)
	tokens.SetMaxBuf(maxPageToken)
	return tokens
}

// pageTable reads the rows of one table of a web page (HTML living standard, 4.9).
type pageTable struct {
	delivery
	table  *pageTableText
	tokens *html.Tokenizer

	content   flow
	inCell    bool
	inRow     bool
	endsCells bool  // an end tag of a cell was read
	endsRows  bool  // an end tag of a row was read
	column    int   // of the cell being read
	next      int   // column the next cell may take
	occupied  []int // by column: the last row that a cell above reaches into
}

func (p *pageTable) read() error {
	for {
		var err error
		switch p.tokens.Next() {
		case html.ErrorToken:
			return p.end()
		case html.TextToken:
			err = p.text()
		case html.StartTagToken, html.SelfClosingTagToken:
			err = p.open()
		case html.EndTagToken:
			err = p.close()
		}
		if err != nil {
			return err
		}
	}
}

// end ends the table with the last of its text. A page whose cells and rows have end tags, and
// which ends without one, was cut; where none has any a browser shows the table whole.
func (p *pageTable) end() error {
	if p.tokens.Err() == html.ErrBufferExceeded {
		return tooLarge(words.MarkupLong)
	}
	if p.table.cut || p.table.endless && (p.inCell && p.endsCells || p.inRow && p.endsRows) {
		return damage(words.MarkupCut)
	}
	return p.endRow()
}

func (p *pageTable) text() error {
	if !p.inCell {
		return nil
	}
	// A page writes a blank cell as a no-break space.
	p.content.add(bytes.ReplaceAll(p.tokens.Text(), []byte("\u00A0"), []byte(" ")))
	return p.bounded()
}

func (p *pageTable) bounded() error {
	if len(p.content.text) > maxText {
		return tooLarge(words.CellTooLong, maxText)
	}
	return nil
}

func (p *pageTable) open() error {
	name, more := p.tokens.TagName()
	tag := string(name)
	switch tag {
	case "tr":
		if err := p.endRow(); err != nil {
			return err
		}
		return p.beginRow(more)
	case "td", "th":
		return p.beginCell(more)
	case "br":
		p.content.trim()
		p.content.mark("\n")
	case "p", "div", "li":
		p.content.paragraph()
	case "input":
		p.input(more)
	case "script", "style": // their text is none of the cell
		p.tokens.Next()
	}
	return p.bounded()
}

func (p *pageTable) close() error {
	name, _ := p.tokens.TagName()
	tag := string(name)
	switch tag {
	case "td", "th":
		p.endsCells = true
		return p.endCell()
	case "tr":
		p.endsRows = true
		return p.endRow()
	case "table", "thead", "tbody", "tfoot":
		return p.endRow()
	}
	return nil
}

func (p *pageTable) beginRow(attributes bool) error {
	p.begin(p.last+1, false)
	p.inRow, p.next = true, 0
	for attributes {
		var key, value []byte
		key, value, attributes = p.tokens.TagAttr()
		if string(key) == "style" {
			style := strings.ToLower(strings.ReplaceAll(string(value), " ", ""))
			p.row.Hidden = strings.Contains(style, "display:none")
		}
	}
	return p.ordered()
}

func (p *pageTable) endRow() error {
	if !p.inRow {
		return nil
	}
	if err := p.endCell(); err != nil {
		return err
	}
	p.inRow = false
	return p.deliver()
}

// The most rows and columns a cell of a page can take (HTML living standard, 4.9.11).
const (
	maxRowSpan    = 65_534
	maxColumnSpan = 1_000
)

// beginCell finds the column of a cell: the first that no cell above reaches into.
func (p *pageTable) beginCell(attributes bool) error {
	if err := p.endCell(); err != nil {
		return err
	}
	rows, columns := 1, 1
	for attributes {
		var key, value []byte
		key, value, attributes = p.tokens.TagAttr()
		switch string(key) {
		case "rowspan":
			rows = span(value, maxRowSpan)
		case "colspan":
			columns = span(value, maxColumnSpan)
		}
	}
	if !p.inRow {
		if err := p.beginRow(false); err != nil {
			return err
		}
	}
	first := p.next
	for p.next < len(p.occupied) && p.occupied[p.next] >= p.row.Number {
		p.next++
	}
	if err := p.sheet.takeCells(p.next - first); err != nil {
		return err
	}
	p.inCell, p.column = true, p.next
	p.content.reset()
	return p.occupy(rows, columns)
}

// span reads how many rows or columns a cell takes.
func span(written []byte, most int) int {
	count, ok := parseNumber(trim(written))
	if !ok || count < 1 {
		return 1
	}
	return min(count, most)
}

// occupy takes the place of a cell and notes it as merged where it is more than one.
func (p *pageTable) occupy(rows, columns int) error {
	p.next += columns
	if p.next > MaxColumn {
		return damage(words.CellReferenceBad, columnName(p.next-1))
	}
	for len(p.occupied) < p.next {
		p.occupied = append(p.occupied, 0)
	}
	if err := p.sheet.takeCells(columns - 1); err != nil {
		return err
	}
	last := min(p.row.Number+rows-1, MaxRow)
	for column := p.column; column < p.next; column++ {
		p.occupied[column] = max(p.occupied[column], last)
	}
	if rows == 1 && columns == 1 {
		return nil
	}
	return p.merge(Range{p.row.Number, last, p.column, p.next - 1})
}

func (p *pageTable) endCell() error {
	if !p.inCell {
		return nil
	}
	p.inCell = false
	p.content.kept = 0
	p.content.trim()
	if !utf8.Valid(p.content.text) {
		return damage(words.MarkupCharacters)
	}
	// A text table tells text from number by the same sign as a page does.
	if text := unwrap(p.content.text); len(text) > 0 {
		p.row.Cells = append(p.row.Cells, Cell{Column: p.column, Kind: Text, Shared: -1, Text: p.texts.keep(text)})
	}
	return nil
}
