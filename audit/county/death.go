package county

import (
	"time"

	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// DeathDiffer is how far two lists may differ on one death: registration and cremation are
// some days apart.
var DeathDiffer = &Param{
	Key: "death.differ", Title: words.Text{ZH: "死亡日期允许相差", EN: "difference of dates of death"}, Unit: "日",
	BuiltIn: []Setting{{Number: 3000}}, Source: words.Text{ZH: "常见做法", EN: "common practice"},
}

// Death is what the lists say of a person's death, judged once: the earliest date of the
// surest of them, and what speaks against it.
type Death struct {
	Fact[roster.Date]
	Latest Fact[roster.Date] // the latest day another list gives, where it is too far from the first
	Seen   Fact[roster.Date] // a visit after the last of the dates that he signed himself
	Signed Fact[string]      // his signature there
	Amiss  []Fact[string]    // notes that the registration was a mistake
}

// Month is the last month he may have lived in: of a death known by its year alone the
// December. Zero where the list gives no date that can be read.
func (d *Death) Month() roster.Month {
	if month := d.Value.MonthOf(); month != 0 || d.Value == 0 {
		return month
	}
	return roster.NewMonth(d.Value.Year(), 12)
}

// Certain says whether nothing speaks against the death and the match.
func (d *Death) Certain() bool {
	return d.Grade.CarriesViolation() && d.Latest.Value == 0 && d.Seen.Value == 0 && len(d.Amiss) == 0
}

// Cite adds what speaks against the death.
func (d Death) Cite() Citation {
	cited := d.Fact.Cite()
	if d.Latest.Value != 0 {
		cited.Against = append(cited.Against, d.Latest.Cell)
	}
	if d.Seen.Value != 0 {
		cited.Against = append(cited.Against, d.Seen.Cell, d.Signed.Cell)
	}
	for _, note := range d.Amiss {
		cited.Against = append(cited.Against, note.Cell)
	}
	return cited
}

// Bearer returns which of a person's enrolments in force bears the name the list of deaths gives:
// under one number may stand two names, and only one of them died. Nil where none does.
func (d *Death) Bearer(who *Person) *Entry {
	name := roster.Row{Sheet: d.Cell.Sheet, Index: d.Cell.Record}.PersonName()
	for _, entry := range who.Enrolled() {
		if OneName(entry.Row.PersonName(), name) {
			return entry
		}
	}
	return nil
}

// Died returns his death, if a list that is not withdrawn by its own note gives one he can
// have died: nobody dies before he is born.
func (c *County) Died(who *Person) (Death, bool) {
	var death Death
	var first, last Fact[roster.Date]
	found := false
	for _, match := range who.On(roster.Deaths) {
		date, ok := match.Date(roster.FieldDeathDate)
		if !ok || before(date.Value, who.Number.Birth()) {
			continue
		}
		if withdrawn(match.Row) {
			death.Amiss = append(death.Amiss, match.Fact(roster.FieldNote))
		} else if !found || date.Grade < death.Grade || date.Grade == death.Grade && date.Value < death.Value {
			death.Fact, found = date, true
		}
		if date.Value.Day() != 0 && (first.Value == 0 || date.Value < first.Value) {
			first = date
		}
		if date.Value.Day() != 0 && date.Value > last.Value {
			last = date
		}
	}
	if !found {
		return Death{}, false
	}
	allowed, _ := c.Parameters.Find(DeathDiffer, who.Township(), nil, c.AsOf)
	if first.Value != 0 && Days(first.Value, last.Value) > allowed.Whole() {
		death.Latest = last
	}
	death.signs(who, max(last.Value, death.Value))
	death.Amiss = append(death.Amiss, mistakes(who)...)
	return death, true
}

// before says whether a date lies before a day, whatever is unknown of it.
func before(date, day roster.Date) bool {
	_, latest := date.Days()
	return day != 0 && date != 0 && latest < day
}

// signs looks for a visit after a day that the person signed himself.
func (d *Death) signs(who *Person, day roster.Date) {
	for _, entry := range who.Enrolled() {
		for _, match := range entry.Household.Steps(roster.Visits) {
			date, ok := match.Date(roster.FieldDate)
			signature := match.Fact(roster.FieldSignature)
			if ok && before(day, date.Value) && link.CompareNames(signature.Value, entry.Row.PersonName()) == link.NameEqual {
				d.Seen, d.Signed = date, signature
				return
			}
		}
	}
}

// mistakes returns notes on rosters and lists of changes that the death was registered by mistake.
func mistakes(who *Person) (notes []Fact[string]) {
	for _, entry := range who.Enrolled() {
		if entry.Row.Note().Says(roster.SaysMistaken) {
			notes = append(notes, Own(entry.Row, roster.FieldNote))
		}
	}
	for _, match := range who.On(roster.Changes) {
		for _, field := range [...]roster.Field{roster.FieldReason, roster.FieldNote} {
			if roster.SaysMistaken.In(match.Row.Text(field)) {
				notes = append(notes, match.Fact(field))
			}
		}
	}
	return notes
}

// withdrawn says whether a row of a list of deaths says of itself that it was a mistake.
func withdrawn(row roster.Row) bool {
	return row.Note().Says(roster.SaysMistaken) || roster.SaysMistaken.In(row.Text(roster.FieldReason)) || roster.SaysMistaken.In(row.Text(roster.FieldStatus))
}

// Days returns how many days lie between two dates; what is unknown of one is its first.
func Days(from, to roster.Date) int {
	return int(noon(to).Sub(noon(from)).Hours()) / 24
}

func noon(day roster.Date) time.Time {
	return time.Date(day.Year(), time.Month(max(1, day.Month())), max(1, day.Day()), 12, 0, 0, 0, time.UTC)
}
