package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Sums adds a field over the records a subtotal speaks of: every row, and every household
// once (a household's sum is often repeated in each of its rows). Of figures there are many
// columns, and no households.
func (c *County) Sums(sheet *roster.Sheet, subtotal roster.Subtotal, sum roster.Sum) (added, once int64) {
	if figure, ok := sheet.FigureAt(sum.Column); ok && figure.Column.Field == roster.FieldFigure {
		for i := subtotal.First; i < subtotal.After; i++ {
			value, _ := figure.Value(sheet.Row(i))
			added += int64(value)
		}
		return added, added
	}
	field := sum.Field
	seen := map[*Household]bool{}
	for i := subtotal.First; i < subtotal.After; i++ {
		row := sheet.Row(i)
		amount := numberOf(row, field)
		added += amount
		household := c.householdOfRow[row]
		if household == nil || !seen[household] && amount != 0 {
			once += amount
			seen[household] = true
		}
	}
	return added, once
}

func numberOf(row roster.Row, field roster.Field) int64 {
	if amount, ok := row.Money(field); ok {
		return int64(amount)
	}
	return 0
}

// bareCell is a cell or row that speaks of no person.
type bareCell struct{ cell roster.Cell }

func (s bareCell) Cite() Citation { return Citation{Cell: s.cell, Grade: link.None} }

// CellOf returns a cell that speaks for itself as a fact.
func CellOf(cell roster.Cell) Cited { return bareCell{cell} }

// StatedSum returns the cell of a stated sum as a fact.
func StatedSum(sheet *roster.Sheet, subtotal roster.Subtotal, sum roster.Sum) Cited {
	return bareCell{roster.Cell{Sheet: sheet, Record: -1, Row: subtotal.Row, Column: sum.Column, Field: sum.Field}}
}

// RowOf returns a row of a sheet that is no record as a fact.
func RowOf(sheet *roster.Sheet, row int) Cited {
	return bareCell{roster.Cell{Sheet: sheet, Record: -1, Row: row, Column: -1}}
}

// PlaceOf returns the township and village a row is about: by its own cells, else by its sheet.
func (c *County) PlaceOf(row roster.Row) Place {
	township, village := row.Place()
	return Place{township, village}
}

// Place is a village of a township; either may be unknown.
type Place struct{ Township, Village string }
