package reading

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// A list of ours that officers filled in is read by its numbers: whatever the file, the names
// of sheets and the places of columns are, its rows are those that bear one (design-loop.md
// sections 3 and 4).

// formHead is the heading of a form: its row among those kept, -1 where there is none, the
// columns of its numbers and of what officers fill.
type formHead struct {
	row     int
	numbers []int
	kind    *roster.Kind
	fields  map[int]roster.Field
}

// settleForm reads a list of ours. One in which nothing can be filled is passed over.
func (b *builder) settleForm(rows []headRow) {
	head := findForm(rows)
	sheet := b.sheet
	if head.kind == nil {
		sheet.PassedOver = words.FormWithoutAnswers.With()
		b.withoutHeading(rows)
		return
	}
	sheet.Kind = head.kind
	sheet.Title = titleOf(rows[:head.row])
	sheet.HeadingTop, sheet.HeadingRow = rows[head.row].number, rows[head.row].number
	sheet.Account.Heading = head.row + 1
	b.lastRow = sheet.HeadingRow
	sheet.Account.Blank += b.lastRow - b.base - sheet.Account.Heading
	b.formColumns(rows[head.row], head)
	texts := map[int]string{}
	for _, column := range sheet.Columns {
		texts[column.Index] = column.Heading
	}
	b.prepare(&heading{texts: texts})
	for _, row := range rows[head.row+1:] {
		b.take(&book.Row{Number: row.number, Hidden: row.hidden, Cells: row.cells})
	}
}

// formColumns gives the sheet its columns.
func (b *builder) formColumns(row headRow, head formHead) {
	for i, column := range head.numbers {
		field := [...]roster.Field{roster.FieldFinding, roster.FieldAgain}[i]
		addColumn(b.sheet, roster.Column{Field: field, Index: column, Heading: cmp.Or(textAt(row.cells, column), field.Spec().Title.ZH)})
	}
	for _, cell := range row.cells {
		field := head.fields[cell.Column]
		switch {
		case slices.Contains(head.numbers, cell.Column):
		case field == roster.NoField:
			b.sheet.Unused = append(b.sheet.Unused, roster.Heading{Index: cell.Column, Text: strings.TrimSpace(cell.Text)})
		default:
			addColumn(b.sheet, roster.Column{Field: field, Index: cell.Column, Heading: strings.TrimSpace(cell.Text)})
		}
	}
}

// findForm finds the heading of a form and which one it is: the row above most of the numbers
// that holds the most of a form's headings, at least one of them the form's own.
func findForm(rows []headRow) formHead {
	best := formHead{row: -1, numbers: numberColumns(rows)}
	most, needed := 0, 2
	if holdsNumbers(rows) {
		needed = 1
	}
	for i, row := range rows {
		if holdsToken(row) {
			continue
		}
		for _, kind := range roster.FormKinds {
			fields := formFields(row, kind)
			numbered := len(best.numbers) > 0 || len(fields)*2 > len(kind.Fields)
			if count := len(fields); numbered && count > most && tellsForm(kind, fields) >= needed {
				most, best.row, best.kind, best.fields = count, i, kind, fields
			}
		}
	}
	if best.kind == nil {
		return best
	}
	for column, field := range besideForm(rows[best.row]) {
		if _, taken := best.fields[column]; !taken {
			best.fields[column] = field
		}
	}
	return best
}

// tellsForm counts the columns that only this form has.
func tellsForm(kind *roster.Kind, fields map[int]roster.Field) (own int) {
	for _, field := range fields {
		if !slices.ContainsFunc(roster.FormKinds, func(other *roster.Kind) bool { return other != kind && other.Has(field) }) {
			own++
		}
	}
	return own
}

// holdsNumbers says whether a row has the number of a finding: running tokens stand in other
// lists of ours too.
func holdsNumbers(rows []headRow) bool {
	return slices.ContainsFunc(rows, func(row headRow) bool {
		return slices.ContainsFunc(row.cells, func(cell book.Cell) bool { return roster.IsFindingNumber(cell.Text) })
	})
}

// numberColumns returns the first two columns whose filled cells are mostly our numbers. The
// second is the one behind what officers fill.
func numberColumns(rows []headRow) []int {
	counts := map[int]*marks{}
	for _, row := range rows {
		if !holdsToken(row) {
			continue
		}
		for _, cell := range row.cells {
			if counts[cell.Column] == nil {
				counts[cell.Column] = &marks{}
			}
			counts[cell.Column].count(cell.Text)
		}
	}
	var found []int
	for column, count := range counts {
		if count.tokens*2 > count.filled {
			found = append(found, column)
		}
	}
	slices.Sort(found)
	return found[:min(len(found), 2)]
}

// formFields are the columns of a form in a row: headings as they are written before those
// that only hold such a word.
func formFields(row headRow, kind *roster.Kind) map[int]roster.Field {
	fields := map[int]roster.Field{}
	taken := map[roster.Field]bool{}
	for _, means := range []func(text, word string) bool{func(text, word string) bool { return text == word }, strings.Contains} {
		for _, cell := range row.cells {
			if _, known := fields[cell.Column]; known || cell.Kind != book.Text {
				continue
			}
			if field := formField(normalHeading(cell.Text), kind, taken, means); field != roster.NoField {
				fields[cell.Column], taken[field] = field, true
			}
		}
	}
	return fields
}

// longestForm bounds the characters of a heading that only holds a word: a sentence that does
// is no heading.
const longestForm = 36

func formField(text string, kind *roster.Kind, taken map[roster.Field]bool, means func(text, word string) bool) roster.Field {
	if len(text) > longestForm {
		return roster.NoField
	}
	for _, use := range kind.Fields {
		if !taken[use.Field] && slices.ContainsFunc(use.Words, func(word string) bool { return means(text, word) }) {
			return use.Field
		}
	}
	return roster.NoField
}

// besideHeads are columns of a form that say whom a row is about: shown where its number is
// not known. An officer never fills them.
var besideHeads = map[string]roster.Field{
	"乡镇村": roster.FieldVillage, "place": roster.FieldVillage, "村": roster.FieldVillage, "乡镇": roster.FieldTownship, "姓名": roster.FieldName, "name": roster.FieldName, "户主姓名": roster.FieldHeadName,
	"身份证号": roster.FieldIDNumber, "identitynumber": roster.FieldIDNumber, "涉及金额": roster.FieldAmount, "应追回": roster.FieldAmount, "money": roster.FieldAmount,
}

func besideForm(row headRow) map[int]roster.Field {
	fields := map[int]roster.Field{}
	taken := map[roster.Field]bool{}
	for _, cell := range row.cells {
		if field := besideHeads[strings.ToLower(normalHeading(cell.Text))]; field != roster.NoField && !taken[field] {
			fields[cell.Column], taken[field] = field, true
		}
	}
	return fields
}

// takeForm takes a row of a form: one with a number of ours, or with answers that have lost
// theirs, is a record.
func (b *builder) takeForm(row *book.Row) {
	account := &b.sheet.Account
	b.parseRow(row)
	switch {
	case holdsToken(headRow{cells: row.Cells}), b.answered() && !b.isSubtotal(row) && !b.repeatsForm(row):
		account.Records++
		if row.Hidden {
			b.sheet.HiddenRows++
		}
		b.store(row.Number, 0)
	case b.repeatsForm(row):
		account.Heading++
	case b.isSubtotal(row):
		account.Subtotal++
	default:
		account.Note++
	}
}

// answered says whether a column that officers fill holds something; a remark alone may be a note.
func (b *builder) answered() bool {
	for i, column := range b.sheet.Columns {
		if column.Field.Spec().Type == roster.TypeAnswer && b.sheet.Kind.Has(column.Field) && !b.values[i].Empty() {
			return true
		}
	}
	return false
}

// repeatsForm says whether a row is the heading again.
func (b *builder) repeatsForm(row *book.Row) bool {
	return len(formFields(headRow{cells: row.Cells}, b.sheet.Kind)) > 1
}

// spreadMerged gives an answer that stands in a merged cell to every row under it.
// Merged ranges may be known only once the rows are read.
func spreadMerged(sheet *roster.Sheet, merged []book.Range) {
	if sheet.Kind == nil || sheet.Kind.Family != roster.Forms {
		return
	}
	for _, area := range merged {
		for column := range sheet.Columns {
			at := sheet.Columns[column].Index
			if area.FirstRow < area.LastRow && area.FirstColumn <= at && at <= area.LastColumn && sheet.Kind.Has(sheet.Columns[column].Field) {
				sheet.Spread(column, area.FirstRow, area.LastRow)
			}
		}
	}
}
