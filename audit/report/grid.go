package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Heights of rows in points: a line of text of 10 points, what a row adds, the most Excel allows.
const (
	lineHeight  = 13.5
	rowPadding  = 3
	titleHeight = 30
	mostHeight  = 409
)

// grid writes one sheet row by row.
type grid struct {
	book    *workbook
	name    string
	columns []column
	stream  *excelize.StreamWriter
	row     int
	sum     sheetSum // of what was written
	err     error
	rows    chan gridRow // to the goroutine that writes them; nil until the first
	written chan error   // what came of it
}

// grid starts a sheet: A4 landscape, so many pages wide, numbered pages.
func (b *workbook) grid(name words.Text, columns []column, wide int) *grid {
	g := &grid{book: b, name: b.o.text(name), columns: columns}
	b.grids = append(b.grids, g)
	if g.err = b.open(g.name); g.err != nil {
		return g
	}
	landscape, order, a4, tall, fit := "landscape", "overThenDown", 9, 0, true
	side, top, bottom := 0.4, 0.5, 0.6
	g.keep(b.file.SetPageLayout(g.name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &a4, PageOrder: &order, FitToWidth: &wide, FitToHeight: &tall}))
	g.keep(b.file.SetPageMargins(g.name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &top, Bottom: &bottom}))
	g.keep(b.file.SetSheetProps(g.name, &excelize.SheetPropsOptions{FitToPage: &fit}))
	g.keep(b.file.SetHeaderFooter(g.name, &excelize.HeaderFooterOptions{OddFooter: "&C" + b.o.text(words.PageOf)}))
	if g.err != nil {
		return g
	}
	g.stream, g.err = b.file.NewStreamWriter(g.name)
	for i, column := range columns {
		if g.err == nil {
			g.err = g.stream.SetColWidth(i+1, i+1, column.width)
		}
	}
	return g
}

func (g *grid) keep(err error) {
	if g.err == nil {
		g.err = err
	}
}

// write writes one row of cells with a height in points.
func (g *grid) write(height float64, cells ...any) {
	g.row++
	if g.err != nil {
		return
	}
	g.sum.written(cells)
	if g.written == nil {
		g.rows, g.written = make(chan gridRow, rowsAhead), make(chan error, 1)
		go func() { g.written <- writeRows(g.stream, g.rows) }()
	}
	g.rows <- gridRow{g.row, min(height, mostHeight), cells}
}

// gridRow is one row of cells with its number and its height in points.
type gridRow struct {
	number int
	height float64
	cells  []any
}

// rowsAhead is how many rows may be put together before they are written.
const rowsAhead = 256

// writeRows writes rows as they come; it takes all, also after an error. A panic of the
// library is an error: in a goroutine it would end the program.
func writeRows(stream *excelize.StreamWriter, rows <-chan gridRow) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v", fault)
		}
		for range rows {
		}
	}()
	for row := range rows {
		address, _ := excelize.CoordinatesToCellName(1, row.number)
		if err := stream.SetRow(address, row.cells, excelize.RowOpts{Height: row.height}); err != nil {
			return err
		}
	}
	return nil
}

// line writes one row of cells, as high as its longest text needs: programs other than
// Excel do not work the height out themselves.
func (g *grid) line(values ...value) {
	lines := 1
	cells := make([]any, len(values))
	for i, v := range values {
		cell := g.cell(v)
		cells[i] = cell
		if text, ok := cell.Value.(string); ok && i < len(g.columns) {
			lines = max(lines, linesOf(text, v.room(g.columns[i].width)))
		}
	}
	g.write(float64(lines)*lineHeight+rowPadding, cells...)
}

// room is a width in characters of the size the value is shown in.
func (v value) room(width float64) float64 {
	if v.look == lookSmall || v.look == lookSmallLink {
		return width * usualSize / smallSize
	}
	return width
}

// linesOf is how many lines a text takes in a column of a width in characters.
func linesOf(text string, width float64) int {
	room := max(1, int(width)-1)
	lines := 0
	for part := range strings.SplitSeq(text, "\n") {
		lines += max(1, (displayWidth(part)+room-1)/room)
	}
	return lines
}

func (g *grid) skip() { g.row++ }

// title writes the title across the first columns.
func (g *grid) title(text words.Text, columns int) {
	g.write(titleHeight, excelize.Cell{StyleID: g.book.styles.title, Value: g.book.o.text(text)})
	if g.err == nil {
		g.keep(g.stream.MergeCell("A1", roster.Letter(columns-1)+"1"))
	}
}

func (g *grid) info(text string) {
	g.write(lineHeight+rowPadding, excelize.Cell{StyleID: g.book.styles.info, Value: text})
}

// head writes headings.
func (g *grid) head(titles ...words.Text) {
	cells := make([]value, len(titles))
	for i, title := range titles {
		cells[i] = value{look: lookHead, text: g.book.o.text(title)}
	}
	g.line(cells...)
}

// heads writes the headings of the sheet's columns.
func (g *grid) heads() {
	titles := make([]words.Text, len(g.columns))
	for i, column := range g.columns {
		titles[i] = column.title
	}
	g.head(titles...)
}

// freeze keeps the heading row and the first columns in sight, repeats them on every
// printed page and offers filters. It comes before the first row: set after the sheet is
// finished, filters would be dropped without an error.
func (g *grid) freeze(head, kept, last int) {
	if g.err != nil {
		return
	}
	corner, _ := excelize.CoordinatesToCellName(kept+1, head+1)
	panes := &excelize.Panes{Freeze: true, XSplit: kept, YSplit: head, TopLeftCell: corner, ActivePane: "bottomLeft"}
	row := strconv.Itoa(head)
	titles := "'" + g.name + "'!$" + row + ":$" + row
	if kept > 0 {
		panes.ActivePane = "bottomRight"
		titles = "'" + g.name + "'!$A:$" + roster.Letter(kept-1) + "," + titles
	}
	g.keep(g.stream.SetPanes(panes))
	g.keep(g.book.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: g.name}))
	g.keep(g.book.file.AutoFilter(g.name, "A"+row+":"+roster.Letter(len(g.columns)-1)+strconv.Itoa(max(last, head)), nil))
}

// mostLinks bounds the links of a sheet: the library looks through all before it adds one.
const mostLinks = 10000

// links makes the cells of rows below a heading lead where they say. Like the filters they come
// before the first row.
func (g *grid) links(rows [][]value, head int) {
	left := mostLinks
	for i, row := range rows {
		for j, v := range row {
			if v.link == "" || left == 0 || g.err != nil {
				continue
			}
			left--
			cell, _ := excelize.CoordinatesToCellName(j+1, head+1+i)
			g.keep(g.book.file.SetCellHyperLink(g.name, cell, v.link, "Location"))
		}
	}
}

// finish writes the sheet out.
func (g *grid) finish() error {
	if g.written != nil {
		close(g.rows)
		g.keep(<-g.written)
	}
	if g.err != nil {
		return g.err
	}
	return g.stream.Flush()
}
