package audit

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
)

// PaidIn says whether any payment to the household pays for a month.
func (h *Household) PaidIn(month roster.Month) bool {
	for i := range h.payments {
		if h.payments[i].Months.Contains(month) {
			return true
		}
	}
	return false
}

// Lists says whether a roster that speaks for a month lists the household.
func (h *Household) Lists(month roster.Month) bool {
	for i := range h.entries {
		if entry := &h.entries[i]; entry.InForce && entry.Row.Sheet.Period.To == 0 || entry.Row.Sheet.Period.Contains(month) {
			return true
		}
	}
	return false
}

// GuardianOf says whether the payee is named as a guardian on a roster of the programme.
func (c *County) GuardianOf(payment *Payment) bool {
	key, name := payment.Row.PersonID().Key(), payment.Row.PersonName()
	return c.anyRosterRow(payment, func(row roster.Row) bool {
		if guardian := row.ID(roster.FieldGuardianIDNumber).Key(); guardian != 0 {
			return guardian == key
		}
		return name != "" && row.Text(roster.FieldGuardianName) == name
	})
}

// NamesakeWithoutNumber says whether a roster row of the same programme and village has the
// payee's name and no usable number: it may be he.
func (c *County) NamesakeWithoutNumber(payment *Payment) bool {
	name := payment.Row.PersonName()
	return c.anyRosterRow(payment, func(row roster.Row) bool {
		return row.PersonID().Key() == 0 && link.CompareNames(row.PersonName(), name) == link.NameEqual
	})
}

// anyRosterRow says whether a row in force of the payment's programme and township passes a test.
func (c *County) anyRosterRow(payment *Payment, test func(roster.Row) bool) bool {
	for _, sheet := range c.Sheets {
		if sheet.Kind != payment.Programme {
			continue
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if test(row) && roster.TownshipKey(c.PlaceOf(row).Township) == roster.TownshipKey(payment.Township) {
				return true
			}
		}
	}
	return false
}
