package reading

import (
	"slices"
	"strings"

	"rollcheck/roster/book"
)

// keepSamples keeps the first different values of every column, where they were asked for.
func (b *builder) keepSamples(row *book.Row) {
	if b.samples == 0 {
		return
	}
	for i := range row.Cells {
		cell := &row.Cells[i]
		text := strings.TrimSpace(cell.Text)
		if text == "" || cell.Column >= maxColumns {
			continue
		}
		for len(b.sheet.Samples) <= cell.Column {
			b.sheet.Samples = append(b.sheet.Samples, nil)
		}
		kept := b.sheet.Samples[cell.Column]
		if len(kept) < b.samples && !slices.Contains(kept, text) {
			b.sheet.Samples[cell.Column] = append(kept, strings.Clone(text))
		}
	}
}
