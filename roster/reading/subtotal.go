package reading

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// grandWords mark a sum of the whole sheet, sectionWords one of the rows since the last sum.
var (
	grandWords   = []string{"合计", "总计", "共计", "累计", "总合计"}
	sectionWords = []string{"小计", "本页合计", "本页小计", "分计"}
)

// isSubtotal says whether a cell left of the figures calls the row a sum, and the row holds
// no number of a person.
func (b *builder) isSubtotal(row *book.Row) bool { return b.sumLabel(row) != "" && !b.hasNumber() }

func (b *builder) sumLabel(row *book.Row) string {
	for i := range row.Cells[:min(4, len(row.Cells))] {
		if !strings.Contains(row.Cells[i].Text, "计") {
			continue
		}
		text := foldHeading(row.Cells[i].Text)
		if len([]rune(text)) > 12 {
			continue
		}
		for _, word := range append(sectionWords, grandWords...) {
			if strings.HasSuffix(text, word) || strings.HasPrefix(text, word) {
				return text
			}
		}
	}
	return ""
}

// personNumbers are the numbers that make a row a person's.
var personNumbers = [...]roster.Field{roster.FieldIDNumber, roster.FieldHeadIDNumber, roster.FieldRelativeIDNumber}

// holdsNumber says whether the row holds a person's number that could be read as one.
func (b *builder) holdsNumber() bool {
	for _, field := range personNumbers {
		if index := b.sheet.Slots[field]; index != 0 && !b.values[index-1].Empty() && !b.values[index-1].Raw() {
			return true
		}
	}
	return false
}

// hasNumber says whether the row holds a person's number, be it one that cannot be read.
func (b *builder) hasNumber() bool {
	for _, field := range personNumbers {
		index := b.sheet.Slots[field]
		if index == 0 || !b.values[index-1].Raw() {
			continue
		}
		if countDigits(b.parser.pool.Text(roster.Symbol(b.values[index-1].Payload()))) >= 6 {
			return true
		}
	}
	return b.holdsNumber()
}

func countDigits(text string) int {
	count := 0
	for i := range len(text) {
		if '0' <= text[i] && text[i] <= '9' {
			count++
		}
	}
	return count
}

// summable are the types whose columns a sheet adds up.
func summable(field roster.Field) bool {
	switch field {
	case roster.FieldAge, roster.FieldIncomePerHead, roster.FieldLine, roster.FieldMonths, roster.FieldIncomeYear, roster.FieldIncomeMonth:
		return false
	}
	t := field.Spec().Type
	return t == roster.TypeMoney || t == roster.TypeCount
}

func (b *builder) keepSubtotal(row *book.Row) {
	label := b.sumLabel(row)
	subtotal := roster.Subtotal{Row: row.Number, Label: label, After: len(b.sheet.Rows), Grand: true, First: b.since, Since: b.section}
	for _, word := range sectionWords {
		if strings.Contains(label, word) {
			subtotal.Grand = false
		}
	}
	for i := range b.sheet.Columns {
		value := b.values[i]
		if summable(b.sheet.Columns[i].Field) && b.sheet.Columns[i].Adds() && value&roster.FormMask == roster.FormGood {
			subtotal.Sums = append(subtotal.Sums, roster.Sum{Field: b.sheet.Columns[i].Field, Column: b.sheet.Columns[i].Index, Stated: int64(value.Money())})
		}
	}
	b.since = len(b.sheet.Rows)
	if subtotal.Grand {
		b.section = b.since
	}
	b.sheet.Subtotals = append(b.sheet.Subtotals, subtotal)
}

// closeSubtotals gives grand sums all records: those above, or where the sum stands above
// its rows those below.
func (b *builder) closeSubtotals() {
	for i := range b.sheet.Subtotals {
		subtotal := &b.sheet.Subtotals[i]
		if !subtotal.Grand {
			continue
		}
		subtotal.First = 0
		if subtotal.After == 0 {
			subtotal.After = len(b.sheet.Rows)
		}
	}
}
