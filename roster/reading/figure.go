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
	if kind != roster.Statistics || field != roster.NoField {
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
