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
	if kind != roster.Statistics || field != roster.NoField && field != roster.FieldFigure && field != roster.FieldShare {
		return roster.Column{}, false
	}
	if isShare(h.texts[column]) {
		return roster.Column{Field: roster.FieldShare, Index: column, Heading: shownHeading(h.texts[column])}, true
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

// countsOf says whether a column of figures counts whom or what its heading names: 老年人, 因学.
func (h *heading) countsOf(column int, field roster.Field) bool {
	named := field.Spec().Type == roster.TypeName || field == roster.FieldReason || field == roster.FieldCategory || field == roster.FieldStatus
	p := h.profileOf(column)
	return named && p.filled > 0 && p.fits(p.digits, 80)
}

// unfit says whether the cells of a column cannot be of a field in a sheet of the kind.
func (h *heading) unfit(column int, field roster.Field, kind *roster.Kind) bool {
	return h.refutes(column, field) || kind == roster.Statistics && h.countsOf(column, field)
}

// isShare says whether a heading is of percentages.
func isShare(text string) bool {
	text = foldHeading(text)
	return strings.HasSuffix(strings.TrimSuffix(text, "(%)"), "率") || strings.HasSuffix(text, "%)") ||
		strings.HasSuffix(text, "%") || containsAny(text, []string{"占比", "百分比", "比例", "比重"})
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
// where there are several. One row is enough of a table that calls itself one.
func (h *heading) anyFigure(kind *roster.Kind, fields map[int]roster.Field, named bool) {
	if kind != roster.Statistics || anyField(fields, counted) {
		return
	}
	first, found := 0, 0
	for _, column := range h.columnsInOrder() {
		if p := h.profileOf(column); fields[column] == roster.NoField && (p.filled > 1 || p.filled > 0 && named) && !isShare(h.texts[column]) && p.fits(p.digits, 80) && !p.fits(p.long, 20) {
			if found++; found == 1 {
				first = column
			}
		}
	}
	if found >= 2 {
		fields[first] = roster.FieldFigure
	}
}

// callsItselfStatistics says whether the name of a sheet or file, or a line above any table, says
// that it holds figures, so that it may have headings nobody knows.
func (b *builder) callsItselfStatistics(rows []headRow) bool {
	from := evidenceOf(b.sheet)
	texts := []string{from.sheet, from.file, b.caption}
	for _, row := range rows[:min(len(rows), maxLevels)] {
		if len(row.cells) == 1 {
			texts = append(texts, row.cells[0].Text)
		}
	}
	return slices.ContainsFunc(texts, func(text string) bool { return longestIn(text, roster.Statistics.Words) != "" })
}

// knownOrFigure is the field of a heading; what nobody knows may head figures.
func (b *builder) knownOrFigure(text string) roster.Field {
	if field := b.known(text); field != roster.NoField {
		return field
	}
	if hasColon(text) || strings.HasPrefix(text, "单位") || isDateLine(text) || len([]rune(text)) > maxGroupName*maxLevels {
		return roster.NoField
	}
	return roster.FieldFigure
}
