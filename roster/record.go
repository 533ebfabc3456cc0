package roster

import (
	"slices"
	"strings"

	"rollcheck/roster/book"
)

// builder turns the rows of one sheet into records.
type builder struct {
	sheet    *Sheet
	parser   *parser
	override func(string) Field
	head     []headRow
	settled  bool            // the heading was looked for
	column   []int16         // by column of the sheet: index into Columns plus one
	last     []Value         // by index into Columns: the last value of fill-down fields
	values   []Value         // of the row being read
	faults   []CellFault     // of the row being read
	headings map[string]bool // normalised headings, to know a repeated heading
	since    int             // index of the first record since the last subtotal
	lastRow  int             // number of the last row with a value
}

// add takes the next row of the sheet.
func (b *builder) add(row *book.Row) error {
	if b.settled {
		b.take(row)
		return nil
	}
	b.head = append(b.head, headRow{number: row.Number, hidden: row.Hidden, cells: cloneCells(row.Cells)})
	if len(b.head) >= headRows {
		b.settle()
	}
	return nil
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
	h, found := findHeading(rows, func(text string) Field {
		if field := b.override(text); field != NoField {
			return field
		}
		return lookUp(text, nil)
	})
	if !found {
		b.withoutHeading(rows)
		return
	}
	b.sheet.Title = titleOf(rows[:h.first])
	b.sheet.HeadingRow = rows[h.last].number
	b.sheet.Account.Heading = h.last + 1
	b.lastRow = rows[h.last].number
	b.sheet.Account.Blank += rows[h.last].number - (h.last + 1)
	b.sheet.recognise(h, b.override)
	b.sheet.locate()
	b.prepare(h)
	for _, row := range rows[h.last+1:] {
		b.take(&book.Row{Number: row.number, Hidden: row.hidden, Cells: row.cells})
	}
}

// withoutHeading counts rows that cannot be read: nothing is guessed.
func (b *builder) withoutHeading(rows []headRow) {
	b.prepare(heading{})
	for _, row := range rows {
		b.take(&book.Row{Number: row.number, Cells: row.cells})
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

func (b *builder) prepare(h heading) {
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
		b.column[b.sheet.Columns[i].Index] = int16(i + 1)
	}
	b.last = make([]Value, len(b.sheet.Columns))
	b.values = make([]Value, len(b.sheet.Columns))
}

// take classifies one row below the heading and keeps it if it is a record.
func (b *builder) take(row *book.Row) {
	account := &b.sheet.Account
	account.Blank += row.Number - b.lastRow - 1
	b.lastRow = row.Number
	if b.sheet.Kind == nil {
		account.Note++
		return
	}
	b.parseRow(row)
	switch {
	case b.onlySerial(row):
		account.Blank++
	case b.repeatsHeading(row):
		account.Heading++
	case b.isSubtotal(row):
		account.Subtotal++
		b.keepSubtotal(row)
	case b.isRecord() && !b.isCodeRow(row):
		account.Records++
		b.keep(row)
	case b.isNote(row):
		account.Note++
	default:
		account.Unread++
		b.sheet.Faults = append(b.sheet.Faults, CellFault{Kind: FaultUnread, Record: -1, Row: int32(row.Number), Column: -1})
	}
}

func (b *builder) parseRow(row *book.Row) {
	clear(b.values)
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
		if fault.Kind != 0 {
			fault.Field, fault.Column, fault.Row = column.Field, int16(column.Index), int32(row.Number)
			b.faults = append(b.faults, fault)
		}
	}
}

// onlySerial says whether nothing but a serial number filled in beforehand, and values that
// repeat down a column, stand in the row.
func (b *builder) onlySerial(row *book.Row) bool {
	for i := range row.Cells {
		cell := &row.Cells[i]
		if strings.TrimSpace(cell.Text) == "" && cell.Kind != book.Uncalculated {
			continue
		}
		if cell.Column < len(b.column) && b.column[cell.Column] != 0 && b.sheet.Columns[b.column[cell.Column]-1].Field == FieldSeq {
			continue
		}
		return false
	}
	return true
}

// repeatsHeading says whether most cells are headings: the heading of the next printed page.
func (b *builder) repeatsHeading(row *book.Row) bool {
	if len(row.Cells) < 2 {
		return b.sheet.Title != "" && len(row.Cells) == 1 && len(row.Cells[0].Text) > 12 && strings.Contains(b.sheet.Title, strings.TrimSpace(row.Cells[0].Text))
	}
	same := 0
	for i := range row.Cells {
		if row.Cells[i].Kind == book.Text && b.headings[normalHeading(row.Cells[i].Text)] {
			same++
		}
	}
	return same*2 > len(row.Cells)
}

// isRecord says whether the row fills a field of the kind's first need: somebody's name or
// number, a ledger's closing, a setting's key.
func (b *builder) isRecord() bool {
	for _, field := range b.sheet.Kind.Needs[0] {
		if index := b.sheet.columns[field]; index != 0 && !b.values[index-1].Empty() {
			return true
		}
	}
	return false
}

// isCodeRow says whether a row just below the heading holds codes such as A, B, 1, 2 for
// the columns.
func (b *builder) isCodeRow(row *book.Row) bool {
	if len(b.sheet.rows) > 0 || len(row.Cells) < 3 || b.sheet.Kind.Family == Settings {
		return false
	}
	for i := range row.Cells {
		if text := strings.TrimSpace(row.Cells[i].Text); len(text) > 3 {
			return false
		}
	}
	return true
}

// footers begin lines that are no records.
var footers = []string{"制表", "审核", "填表", "填报", "单位负责人", "负责人", "经办", "复核", "领导", "备注", "注:", "注：", "说明", "以下空白", "此页无正文", "联系电话", "监督电话", "第", "公示", "分管", "年月日", "*", "#", "&", "※"}

// isNote says whether a row without name or number is a footer or a remark: it begins like
// one, or fills no more than two cells.
func (b *builder) isNote(row *book.Row) bool {
	filled := 0
	for i := range row.Cells {
		text := strings.TrimSpace(row.Cells[i].Text)
		if text == "" {
			continue
		}
		if filled == 0 && hasAnyPrefix(text, footers) {
			return true
		}
		filled++
	}
	return filled <= 2
}

func hasAnyPrefix(text string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(text, prefix) {
			return true
		}
	}
	return false
}

// keep stores the row as a record.
func (b *builder) keep(row *book.Row) {
	sheet := b.sheet
	b.fillDown()
	record := int32(len(sheet.rows))
	sheet.rows = append(sheet.rows, int32(row.Number))
	for i, value := range b.values {
		sheet.values[i] = append(sheet.values[i], value)
	}
	for _, fault := range b.faults {
		fault.Record = record
		sheet.Faults = append(sheet.Faults, fault)
	}
	if row.Hidden {
		sheet.HiddenRows++
	}
}

// Fields that repeat down a block only while the whole group is blank: a row that names
// another household or cadre starts anew.
var (
	householdGroup = [...]Field{FieldHouseholdNumber, FieldCertificateNumber, FieldHeadName, FieldHeadIDNumber}
	cadreGroup     = [...]Field{FieldCadreName, FieldCadreIDNumber, FieldPost}
)

// fillDown repeats values that were written once for several rows, whether the cells were
// merged or left blank.
func (b *builder) fillDown() {
	household, cadre := b.blank(householdGroup[:]), b.blank(cadreGroup[:])
	if !b.sheet.Has(FieldName) || b.startsHousehold() {
		household = false
	}
	for i := range b.sheet.Columns {
		field := b.sheet.Columns[i].Field
		if !field.Spec().FillDown {
			continue
		}
		repeats := slices.Contains(householdGroup[:], field) && !household || slices.Contains(cadreGroup[:], field) && (!cadre || !b.sheet.Has(FieldRelativeName))
		if b.values[i].Empty() && !repeats || b.ditto(b.values[i], field.Spec().Type) {
			b.values[i] = b.last[i]
		}
		b.last[i] = b.values[i]
	}
}

func (b *builder) blank(group []Field) bool {
	for _, field := range group {
		if index := b.sheet.columns[field]; index != 0 && !b.values[index-1].Empty() {
			return false
		}
	}
	return true
}

// startsHousehold says whether the relation column calls the row a head's.
func (b *builder) startsHousehold() bool {
	index := b.sheet.columns[FieldRelation]
	if index == 0 || b.values[index-1].Empty() {
		return false
	}
	relation, known := ParseRelation(b.parser.pool.Text(Symbol(b.values[index-1].payload())))
	return known && relation.Class == KinSelf
}

// ditto says whether a cell says that the one above is repeated.
func (b *builder) ditto(value Value, t Type) bool {
	text := value&formMask == formGood && (t == TypeText || t == TypeName) || value.Raw() || value&formMask == formOther
	if !text {
		return false
	}
	switch b.parser.pool.Text(Symbol(value.payload())) {
	case "同上", "〃", "″", "\"", "－//－", "//":
		return true
	}
	return false
}

// finish closes the sheet after its last row.
func (b *builder) finish() {
	if !b.settled {
		b.settle()
	}
	sheet := b.sheet
	account := &sheet.Account
	account.Total = b.lastRow
	for i := range sheet.values {
		sheet.values[i] = slices.Clip(sheet.values[i])
	}
	sheet.pool = b.parser.pool
	b.closeSubtotals()
}
