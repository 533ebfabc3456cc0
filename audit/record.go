package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"rollcheck/roster"
)

// Facts is the second number of a finding, 8 hex digits (contract, "id"): it moves when its
// severity, months, money or persons do, or what a reference list says that it rests on.
// Rosters and payments are left out, or every quarter would be another matter; so are files,
// rows and wording. It is as sensitive as the ID.
func (f *Finding) Facts() string {
	parts := []string{
		f.Severity.String(), strconv.Itoa(f.Months), f.Monthly.String(), f.Recoverable.String(), f.Owed.String(), strconv.Itoa(f.Persons),
	}
	var cells []string
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		if cell.Sheet == nil || cell.Sheet.Kind == nil || cell.Sheet.Kind.Family == roster.Programme || cell.Sheet.Kind == roster.PaymentList {
			continue
		}
		cells = append(cells, strings.Join([]string{cell.Sheet.Kind.Name, cell.Field.Spec().Name, cell.Text()}, "\x1f"))
	}
	slices.Sort(cells)
	sum := sha256.Sum256([]byte(strings.Join(append(parts, slices.Compact(cells)...), "\x1e")))
	return hex.EncodeToString(sum[:4])
}
