package county

import (
	"slices"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// PaidIn says whether any payment to the household that it kept pays, or may pay, for a month.
func (h *Household) PaidIn(month roster.Month) bool {
	for i := range h.payments {
		if h.payments[i].Kept() == 0 {
			continue
		}
		if h.payments[i].Months.Contains(month) || h.payments[i].perhaps.Contains(month) {
			return true
		}
	}
	return slices.ContainsFunc(h.toGuardian, func(p *Payment) bool { return p.Kept() > 0 && p.Months.Contains(month) })
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

// programmeTownship is a programme in a township, by the township's key.
type programmeTownship struct {
	programme *roster.Kind
	township  string
}

// unnamed is the rows of a programme in a township that may list somebody under no number of
// his own: of those without a usable number, and of those that name a guardian.
type unnamed struct{ numberless, guarded []roster.Row }

// noteUnnamed gathers such rows once: payments to nobody listed are compared with them only.
func (r *resolver) noteUnnamed() {
	found := map[programmeTownship]*unnamed{}
	r.ofKind(IsProgramme, func(row roster.Row) {
		numberless := row.PersonID().Key() == 0
		guarded := !row.Value(roster.FieldGuardianIDNumber).Empty() || !row.Value(roster.FieldGuardianName).Empty()
		if !numberless && !guarded {
			return
		}
		key := programmeTownship{row.Sheet.Kind, roster.TownshipKey(r.county.PlaceOf(row).Township)}
		rows := found[key]
		if rows == nil {
			rows = &unnamed{}
			found[key] = rows
		}
		if numberless {
			rows.numberless = append(rows.numberless, row)
		}
		if guarded {
			rows.guarded = append(rows.guarded, row)
		}
	})
	r.county.unnamed = found
}

func (c *County) unnamedAt(payment *Payment) unnamed {
	if rows := c.unnamed[programmeTownship{payment.Programme, roster.TownshipKey(payment.Township)}]; rows != nil {
		return *rows
	}
	return unnamed{}
}

// GuardianOf says whether the payee is named as a guardian on a roster of the programme.
func (c *County) GuardianOf(payment *Payment) bool {
	key, name := payment.Row.PersonID().Key(), payment.Row.PersonName()
	return slices.ContainsFunc(c.unnamedAt(payment).guarded, func(row roster.Row) bool {
		if guardian := row.ID(roster.FieldGuardianIDNumber).Key(); guardian != 0 {
			return guardian == key
		}
		return name != "" && row.Text(roster.FieldGuardianName) == name
	})
}

// NamesakeWithoutNumber says whether a roster row of the same programme and township has the
// payee's name and no usable number: it may be he.
func (c *County) NamesakeWithoutNumber(payment *Payment) bool {
	name := payment.Row.PersonName()
	return slices.ContainsFunc(c.unnamedAt(payment).numberless, func(row roster.Row) bool {
		return link.CompareNames(row.PersonName(), name) == link.NameEqual
	})
}
