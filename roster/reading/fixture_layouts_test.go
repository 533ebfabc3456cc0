package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
)

// readLayout reads the files of a layout.
func readLayout(t *testing.T, layout fixture.Layout) *reading.Input {
	t.Helper()
	folder := t.TempDir()
	if err := fixture.Write(folder, layout.Files); err != nil {
		t.Fatal(err)
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

// truth is what every layout says: a line a person, what is the household's beside its head.
func truth() string {
	var out strings.Builder
	for _, h := range fixture.Households() {
		for i, person := range h.Members {
			fmt.Fprintf(&out, "%s %s %s %s %s", fixture.Township, h.Village, h.Code, h.Members[0].Name, h.Members[0].Number)
			fmt.Fprintf(&out, " %s %s", person.Name, person.Number)
			if i == 0 {
				fmt.Fprintf(&out, " %d %d %d.00 %d.00 %d.00 %s %s", h.Size, h.Covered, h.PerHead, fixture.Line, h.Monthly, h.Account, h.Note)
			} else {
				fmt.Fprintf(&out, " %s", person.Relation)
			}
			out.WriteByte('\n')
		}
	}
	return out.String()
}

// said is what the sheets of an input say, in the same lines.
func said(input *reading.Input) string {
	var out strings.Builder
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			for i := range sheet.Records() {
				out.WriteString(recordLine(sheet.Row(i)) + "\n")
			}
		}
	}
	return out.String()
}

func recordLine(row roster.Row) string {
	or := func(text, other string) string {
		if text == "" {
			return other
		}
		return text
	}
	parts := []string{or(row.Text(roster.FieldTownship), row.Sheet.Township), or(row.Text(roster.FieldVillage), row.Sheet.Village)}
	for _, field := range []roster.Field{roster.FieldHouseholdNumber, roster.FieldHeadName, roster.FieldHeadIDNumber, roster.FieldName, roster.FieldIDNumber} {
		parts = append(parts, row.Text(field))
	}
	if row.Text(roster.FieldName) != row.Text(roster.FieldHeadName) {
		return strings.Join(append(parts, row.Text(roster.FieldRelation)), " ")
	}
	for _, field := range []roster.Field{roster.FieldHouseholdSize, roster.FieldCoveredPersons, roster.FieldIncomePerHead, roster.FieldLine, roster.FieldMonthlyAmount, roster.FieldAccount, roster.FieldNote} {
		parts = append(parts, row.Text(field))
	}
	return strings.Join(parts, " ")
}

// One township says the same in every layout: every person is read, as what he is, and every
// row is accounted for.
func TestEveryLayoutSaysTheSame(t *testing.T) {
	want := truth()
	for _, layout := range fixture.Layouts() {
		t.Run(layout.Name, func(t *testing.T) {
			input := readLayout(t, layout)
			for _, file := range input.Files {
				for _, sheet := range file.Sheets {
					if sheet.Kind != roster.RuralDibao || sheet.Period.String() != fixture.Month || !sheet.Account.Balanced() || sheet.Account.Unread > 0 {
						t.Errorf("%s: kind %v, period %s, account %+v; %s", sheet.Label(), sheet.Kind, sheet.Period, sheet.Account, sheet.Why.In("en", "full"))
					}
				}
			}
			if got := said(input); got != want {
				t.Errorf("it says\n%s\nnot\n%s", got, want)
			}
		})
	}
}
