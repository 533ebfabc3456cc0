package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// builder turns the rows of one sheet into records.
type builder struct {
	sheet    *roster.Sheet
	parser   *parser
	own      *ownHeadings // what the user says of the headings
	override func(string) roster.Field
	samples  int // values of every column to keep
	head     []headRow
	settled  bool               // the heading was looked for
	column   []int16            // by column of the sheet: index into Columns plus one
	last     []roster.Value     // by index into Columns: the last value of fill-down fields
	values   []roster.Value     // of the row being read
	faults   []roster.CellFault // of the row being read
	headings map[string]bool    // normalised headings, to know a repeated heading
	dittos   []roster.Symbol    // texts that say 同上
	written  []string           // of the row being read, where a cell may hold several persons; else nil
	since    int                // index of the first record since the last sum
	section  int                // index of the first record since the last sum of all
	lastRow  int                // number of the last row with a value
	base     int                // number of the row above the table
	above    int                // how many tables stand above it in the sheet
	part     part               // the columns of the table; zero for all

	caption    string     // the line above a further table, else the last line that stood alone
	captionRow int        // its row number
	next       *builder   // the table below
	beside     []*builder // the tables side by side this one was divided into

	fallback *roster.Kind        // what a sheet of no known kind is taken for; nil: for nothing
	block    func(*roster.Sheet) // takes the records block by block; nil: they are kept
	handed   int                 // records handed over to block
	ticks    tickCount           // of the column that says who is covered
	single   []roster.Field      // places that stand in every row, so that a blank one is missing
	forms    bool                // lists of ours are read, nothing else is
	stray    int                 // number of the first row that is no record and holds an identity number; 0 for none
}

// add takes the next row of the sheet.
func (b *builder) add(row *book.Row) error {
	if b.part != (part{}) {
		row = &book.Row{Number: row.Number, Hidden: row.Hidden, Cells: b.part.cut(row.Cells)}
		if len(row.Cells) == 0 {
			return nil
		}
	}
	switch {
	case b.next != nil:
		return b.next.add(row)
	case b.beside != nil:
		for _, child := range b.beside {
			child.add(row)
		}
	case b.settled:
		b.take(row)
	default:
		b.keepHead(row)
		if len(b.head) >= headRows {
			b.settle()
		}
	}
	return nil
}

// keepHead keeps a row until the heading is found.
func (b *builder) keepHead(row *book.Row) {
	b.head = append(b.head, headRow{number: row.Number, hidden: row.Hidden, cells: cloneCells(row.Cells)})
}

func cloneCells(cells []book.Cell) []book.Cell {
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].Text = strings.Clone(cells[i].Text)
	}
	return cells
}

// settle finds the heading among the rows kept so far, recognises the sheet and takes the
// rows below the heading.
func (b *builder) settle() {
	b.settled = true
	rows := b.head
	b.head = nil
	if b.forms {
		b.settleForm(rows)
		return
	}
	passed := passOver(b.sheet, rows)
	h, found := findHeading(rows, b.known)
	if !found && b.callsItselfStatistics(rows) {
		h, found = findHeading(rows, b.knownOrFigure)
	}
	if !found && b.own.byLetter() {
		h, found = underLetters(rows), true
	}
	if !found || passed {
		b.withoutHeading(rows)
		return
	}
	titles, persons := b.titles(rows[:h.first])
	b.sheet.Title = titleOf(titles)
	if b.sheet.Title == "" {
		b.sheet.Title = b.caption
	}
	b.own.learn(h.texts)
	if parts := b.sides(&h); len(parts) > 1 && b.part == (part{}) {
		b.divide(parts, rows, b.sheet.Title)
		return
	}
	if h.last >= 0 {
		b.sheet.HeadingTop, b.sheet.HeadingRow = rows[h.first].number, rows[h.last].number
		b.lastRow = b.sheet.HeadingRow
	}
	b.sheet.Account.Heading = h.last + 1 - len(persons)
	b.sheet.Account.Blank += b.lastRow - b.base - (h.last + 1)
	if period := periodOf(evidenceOf(b.sheet)); period != (roster.Period{}) {
		h.year = period.From.Year()
	}
	h.below = rows[h.last+1:]
	h.listed = b.listsNames(&h, h.below)
	h.understand(b.parser.lexicon)
	recognise(b.sheet, b.own.read(&h), b.override, b.fallback)
	locate(b.sheet)
	settleDates(b.sheet, rows[h.last+1:])
	b.prepare(&h)
	if b.fallback != nil {
		b.single = b.oftenFilled(rows[h.last+1:])
	}
	b.takeTop(titles, persons)
	for _, row := range rows[h.last+1:] {
		b.add(&book.Row{Number: row.number, Hidden: row.hidden, Cells: row.cells})
	}
}

// withoutHeading counts rows that cannot be read: nothing is guessed.
func (b *builder) withoutHeading(rows []headRow) {
	b.prepare(&heading{})
	for _, row := range rows {
		b.add(&book.Row{Number: row.number, Cells: row.cells})
	}
}

func titleOf(rows []headRow) string {
	var lines []string
	for _, row := range rows {
		for _, cell := range row.cells {
			lines = append(lines, strings.TrimSpace(cell.Text))
		}
	}
	return strings.Join(lines, " ")
}

func (b *builder) prepare(h *heading) {
	b.headings = map[string]bool{}
	for column, text := range h.texts {
		for _, level := range strings.Split(text, levelMark) {
			b.headings[normalHeading(level)] = true
		}
		for len(b.column) <= column {
			b.column = append(b.column, 0)
		}
	}
	for i := range b.sheet.Columns {
		if column := b.sheet.Columns[i]; column.Heading != "" {
			b.column[column.Index] = int16(i + 1)
		}
	}
	for _, text := range dittos {
		b.dittos = append(b.dittos, b.parser.pool.Symbol(text))
	}
	b.parser.clearColumns(len(b.sheet.Columns))
	b.last = make([]roster.Value, len(b.sheet.Columns))
	b.values = make([]roster.Value, len(b.sheet.Columns))
	if b.sheet.Several {
		b.written = make([]string, len(b.sheet.Columns))
	}
}

// take classifies one row below the heading and keeps it if it is a record.
func (b *builder) take(row *book.Row) {
	account := &b.sheet.Account
	account.Blank += row.Number - b.lastRow - 1
	b.lastRow = row.Number
	if text, alone := onlyText(row); alone {
		b.caption, b.captionRow = strings.Clone(text), row.Number
	}
	b.keepSamples(row)
	switch {
	case b.sheet.Kind == nil:
		b.takeUnknown(row)
		return
	case b.forms:
		b.takeForm(row)
		return
	}
	b.parseRow(row)
	switch {
	case len(b.sheet.Rows) == 0 && isExample(row):
		account.Note++
	case b.holdsNumber() && b.isRecord(), b.isSetting(row): // nearly every row: nothing else to ask
		account.Records++
		b.keep(row)
	case b.onlySerial(row):
		account.Blank++
	case b.takeHeading(row):
	case b.isSubtotal(row):
		b.noteStray(row.Number, row.Cells)
		account.Subtotal++
		b.keepSubtotal(row)
	default:
		b.takeText(row)
	}
}

// takeUnknown counts a row of a sheet that was not recognised, but for the heading of
// another table.
func (b *builder) takeUnknown(row *book.Row) {
	if b.sheet.PassedOver.Empty() && b.startsTable(row) {
		b.below(row)
		return
	}
	b.sheet.Account.Note++
	b.noteStray(row.Number, row.Cells)
}

// takeHeading takes a row that is a heading: of another table, or this one's again.
func (b *builder) takeHeading(row *book.Row) bool {
	starts := b.startsTable(row)
	switch {
	case starts && b.differs(row):
		b.below(row)
	case b.repeatsHeading(row), b.isMachineRow(row):
		b.sheet.Account.Heading++
	case starts:
		b.below(row)
	default:
		return false
	}
	return true
}

// takeText takes a row without a person's number.
func (b *builder) takeText(row *book.Row) {
	notes := b.sheet.Account.Note
	b.sortText(row)
	if b.sheet.Account.Note > notes {
		b.noteStray(row.Number, row.Cells)
	}
}

func (b *builder) sortText(row *book.Row) {
	account := &b.sheet.Account
	switch {
	case b.isFooter(row), b.isCodeRow(row), b.isInstruction(row):
		account.Note++
	case b.isBlock(row):
		account.Note++
		b.startsBlock(row)
	case b.isRecord():
		account.Records++
		b.keep(row)
	case b.isNote(row):
		account.Note++
		b.placeBelow(row)
	default:
		account.Unread++
		b.sheet.Faults = append(b.sheet.Faults, roster.CellFault{Kind: roster.FaultUnread, Record: -1, Row: int32(row.Number), Column: -1})
	}
}

func (b *builder) parseRow(row *book.Row) {
	clear(b.values)
	clear(b.written)
	b.faults = b.faults[:0]
	for i := range row.Cells {
		cell := &row.Cells[i]
		if cell.Column >= len(b.column) || b.column[cell.Column] == 0 {
			continue
		}
		index := b.column[cell.Column] - 1
		column := &b.sheet.Columns[index]
		value, fault := b.parser.parse(cell, column)
		b.values[index] = value
		if b.written != nil {
			b.written[index] = cell.Text
		}
		if fault.Kind != 0 {
			fault.Field, fault.Column, fault.Row = column.Field, int16(column.Index), int32(row.Number)
			b.faults = append(b.faults, fault)
		}
	}
	if b.sheet.Groups != nil && b.sheet.Kind.OfHouseholds() {
		b.mirror()
	}
}

// keep stores the row as a record.
func (b *builder) keep(row *book.Row) {
	b.fillDown()
	if row.Hidden {
		b.sheet.HiddenRows++
	}
	switch {
	case b.sheet.Groups == nil && b.sheet.Several:
		b.storeNames(row.Number, 0)
	case b.sheet.Groups == nil:
		b.store(row.Number, 0)
	default:
		if b.sheet.Kind.OfHouseholds() {
			b.store(row.Number, 0)
		}
		b.keepGroups(row)
	}
	if b.block != nil && len(b.sheet.Rows)-b.handed >= blockRows {
		b.handOver()
	}
}

// store appends the values and faults at hand as a record; group counts from 1, 0 is the
// row's own person.
func (b *builder) store(number, group int) {
	sheet := b.sheet
	record := int32(len(sheet.Rows))
	sheet.Rows = append(sheet.Rows, int32(number))
	for i, value := range b.values {
		b.parser.columns[i] = append(b.parser.columns[i], value)
	}
	for _, fault := range b.faults {
		fault.Record = record
		sheet.Faults = append(sheet.Faults, fault)
	}
	if sheet.Groups != nil {
		sheet.GroupOf = append(sheet.GroupOf, uint8(group))
	}
}

// finish closes the sheet after its last row.
func (b *builder) finish() {
	if !b.settled {
		b.settle()
	}
	for _, child := range b.beside {
		child.finish()
	}
	if b.next != nil {
		b.next.finish()
	}
	sheet := b.sheet
	account := &sheet.Account
	account.Total = b.lastRow - b.base
	sheet.Pool = b.parser.pool
	b.closeSubtotals()
	b.doubtStray()
	if b.block != nil {
		b.handOver()
		sheet.Rows, sheet.GroupOf, sheet.Faults = nil, nil, nil
		return
	}
	b.settleTicks()
	sheet.Rows = slices.Clone(sheet.Rows)
	sheet.Values = b.parser.pack(len(sheet.Columns))
}
