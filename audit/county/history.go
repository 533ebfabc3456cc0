package county

import "rollcheck/roster"

// PastIncome is a household's income a head, in fen a year, as an earlier roster gave it.
type PastIncome struct {
	Month  roster.Month
	Income roster.Money
	Cell   Fact[string] // where the roster says so
}

// IncomeHistory returns the incomes of a household on the rosters that are history now.
func (c *County) IncomeHistory(h *Household) []PastIncome {
	var past []PastIncome
	for i := range h.entries {
		row := h.entries[i].Row
		amount, ok := row.Money(roster.FieldIncomePerHead)
		if h.entries[i].InForce || !ok || row.Sheet.Period.To == 0 {
			continue
		}
		past = append(past, PastIncome{row.Sheet.Period.To, yearly(row, roster.FieldIncomePerHead, amount), Own(row, roster.FieldIncomePerHead)})
	}
	return past
}

// Counting says which counts of a roster agree with its rows for most households, so that
// the others can be asked about.
type Counting struct{ Size, Covered bool }

// Counting returns what counts of a sheet can be compared with its rows.
func (c *County) Counting(sheet *roster.Sheet) Counting { return c.countings[sheet] }

// readCounts decides which counts of each roster can be compared.
func (c *County) readCounts() {
	type tally struct{ size, sizeOf, covered, coveredOf int }
	tallies := map[*roster.Sheet]*tally{}
	c.eachInForce(func(sheet *roster.Sheet, _ *Household, members []*Entry) {
		if tallies[sheet] == nil {
			tallies[sheet] = &tally{}
		}
		t := tallies[sheet]
		tell(members, roster.FieldHouseholdSize, len(Distinct(members)), &t.size, &t.sizeOf)
		tell(members, roster.FieldCoveredPersons, len(CoveredOf(members)), &t.covered, &t.coveredOf)
	})
	c.countings = map[*roster.Sheet]Counting{}
	for sheet, t := range tallies {
		if sheet.Has(roster.FieldName) { // a list of heads lists no members
			c.countings[sheet] = Counting{Size: t.size*2 > t.sizeOf, Covered: t.covered*2 > t.coveredOf}
		}
	}
}

func tell(members []*Entry, field roster.Field, listed int, fits, of *int) {
	for _, entry := range members {
		if stated, ok := entry.Row.Count(field); ok {
			*of++
			if stated == listed {
				*fits++
			}
			return
		}
	}
}
