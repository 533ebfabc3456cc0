package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// counted are the fields of figures of a place.
var counted = []roster.Field{roster.FieldHouseholds, roster.FieldPersons, roster.FieldAmount}

// figure keeps a further column of figures of a statistics sheet under its heading: of a sheet
// of any layout every figure is kept, though only the first of its kind is a field.
func (h *heading) figure(column int, kind *roster.Kind, field roster.Field) (roster.Column, bool) {
	if kind != roster.Statistics || field != roster.NoField && field != roster.FieldFigure {
		return roster.Column{}, false
	}
	if p := h.profileOf(column); p.filled > 0 && !p.fits(p.digits, 80) {
		return roster.Column{}, false
	}
	text := h.texts[column]
	found := roster.Column{Field: roster.FieldFigure, Index: column, Heading: shownHeading(text), TenThousand: strings.Contains(text, "万元")}
	for _, m := range h.meanings[column] {
		if slices.Contains(counted, m.field) {
			found.Of = m.field
			break
		}
	}
	return found, true
}

// places are the fields that say of what place the figures of a row are.
var places = []roster.Field{roster.FieldTownship, roster.FieldVillage, roster.FieldArea}

// figuresOfPlaces weighs whether a sheet holds figures of places and names nobody.
func (h *heading) figuresOfPlaces(judged judgement, fields map[int]roster.Field) judgement {
	if anyField(fields, persons) {
		judged.told = false
		return judged
	}
	figures := 0
	for _, field := range fields {
		if slices.Contains(counted, field) {
			figures++
		}
	}
	for column, list := range h.meanings {
		if fields[column] == roster.NoField && slices.ContainsFunc(list, func(m meaning) bool { return slices.Contains(counted, m.field) }) {
			figures++
		}
	}
	if figures >= 2 && anyField(fields, places) {
		judged.score += weightClue
		judged.told = true
	}
	return judged
}

// anyFigure gives statistics of which no column is understood their first column of figures,
// where there are several.
func (h *heading) anyFigure(kind *roster.Kind, fields map[int]roster.Field) {
	if kind != roster.Statistics || anyField(fields, counted) {
		return
	}
	first, found := 0, 0
	for _, column := range h.columnsInOrder() {
		if p := h.profileOf(column); fields[column] == roster.NoField && p.filled > 1 && p.fits(p.digits, 80) && !p.fits(p.long, 20) {
			if found++; found == 1 {
				first = column
			}
		}
	}
	if found >= 2 {
		fields[first] = roster.FieldFigure
	}
}
