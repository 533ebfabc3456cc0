package report

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// grid writes one sheet row by row.
type grid struct {
	book   *workbook
	name   string
	stream *excelize.StreamWriter
	row    int
	err    error
}

// column is one column of a table: its heading and width in characters.
type column struct {
	title words.Text
	width float64
}

// grid starts a sheet: A4 landscape, one page wide, numbered pages.
func (b *workbook) grid(name words.Text, columns []column) *grid {
	g := &grid{book: b, name: b.o.text(name)}
	if _, g.err = b.file.NewSheet(g.name); g.err != nil {
		return g
	}
	landscape, size, wide, tall, fit := "landscape", 9, 1, 0, true
	g.keep(b.file.SetPageLayout(g.name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &size, FitToWidth: &wide, FitToHeight: &tall}))
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

// line writes one row of cells.
func (g *grid) line(cells ...any) {
	g.row++
	if g.err != nil {
		return
	}
	address, _ := excelize.CoordinatesToCellName(1, g.row)
	g.keep(g.stream.SetRow(address, cells))
}

func (g *grid) skip() { g.row++ }

func (g *grid) title(text string) {
	g.line(excelize.Cell{StyleID: g.book.styles.title, Value: text})
}

func (g *grid) info(text string) {
	g.line(excelize.Cell{StyleID: g.book.styles.info, Value: text})
}

// head writes the headings of a table.
func (g *grid) head(columns []column) {
	cells := make([]any, len(columns))
	for i, column := range columns {
		cells[i] = excelize.Cell{StyleID: g.book.styles.head, Value: g.book.o.text(column.title)}
	}
	g.line(cells...)
}

// freeze keeps the heading row and all above it in sight, repeats the heading on every
// printed page and offers filters. It comes before the first row.
func (g *grid) freeze(head, columns, last int) {
	if g.err != nil {
		return
	}
	corner, _ := excelize.CoordinatesToCellName(1, head+1)
	g.keep(g.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: corner, ActivePane: "bottomLeft"}))
	row := strconv.Itoa(head)
	g.keep(g.book.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + g.name + "'!$" + row + ":$" + row, Scope: g.name}))
	g.keep(g.book.file.AutoFilter(g.name, "A"+row+":"+roster.Letter(columns-1)+strconv.Itoa(max(last, head)), nil))
}

// finish writes the sheet out.
func (g *grid) finish() error {
	if g.err != nil {
		return g.err
	}
	return g.stream.Flush()
}

// text is a cell of text: never a formula, whatever it begins with.
func (g *grid) text(text string) any {
	return excelize.Cell{StyleID: g.book.styles.text, Value: words.Plain(text)}
}

func (g *grid) fill() any { return excelize.Cell{StyleID: g.book.styles.fill, Value: ""} }

func (g *grid) count(number int) any {
	return excelize.Cell{StyleID: g.book.styles.count, Value: number}
}

// money is a cell that adds up in Excel. The file format knows only binary numbers, so this
// is the one place where fen leave integers; two decimals are exact to print.
func (g *grid) money(amount roster.Money) any {
	if amount == 0 {
		return excelize.Cell{StyleID: g.book.styles.money}
	}
	return excelize.Cell{StyleID: g.book.styles.money, Value: float64(amount) / 100}
}
