package county

import (
	"slices"

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
	return slices.ContainsFunc(h.guardians, func(g *guardianPaid) bool { return g.months[month] })
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

// unnamed is who may be listed by a programme in a township under no number of his own: the
// names beside no usable number, and the guardians by number or, where none is given, by name.
type unnamed struct {
	numberless, guardianNames map[string]bool
	heads                     map[string]bool // named by the rows of others, without a number
	guardians                 map[uint64]bool
}

// noteUnnamed gathers such rows once: payments to nobody listed are compared with them only.
func (r *resolver) noteUnnamed() {
	found := map[programmeTownship]*unnamed{}
	r.ofKind(IsProgramme, func(row roster.Row) {
		numberless := row.PersonID().Key() == 0
		guarded := !row.Value(roster.FieldGuardianIDNumber).Empty() || !row.Value(roster.FieldGuardianName).Empty()
		headed := headByName(row)
		if !numberless && !guarded && !headed {
			return
		}
		key := programmeTownship{row.Sheet.Kind, roster.TownshipKey(r.county.PlaceOf(row).Township)}
		rows := found[key]
		if rows == nil {
			rows = &unnamed{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[uint64]bool{}}
			found[key] = rows
		}
		if headed {
			rows.heads[row.Text(roster.FieldHeadName)] = true
		}
		if numberless {
			rows.numberless[row.PersonName()] = true
		}
		if guardian := row.ID(roster.FieldGuardianIDNumber).Key(); guardian != 0 {
			rows.guardians[guardian] = true
		} else if guarded {
			rows.guardianNames[row.Text(roster.FieldGuardianName)] = true
		}
	})
	r.county.unnamed = found
}

// headByName says whether a row names another as the head and no number beside him.
func headByName(row roster.Row) bool {
	name := row.Symbol(roster.FieldHeadName)
	return name != 0 && row.Sheet.Has(roster.FieldName) && name != row.Symbol(roster.FieldName) && row.ID(roster.FieldHeadIDNumber).Key() == 0
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
	at := c.unnamedAt(payment)
	return at.guardians[key] || name != "" && at.guardianNames[name]
}

// NamesakeWithoutNumber says whether a roster row of the same programme and township has the
// payee's name and no usable number: it may be he.
func (c *County) NamesakeWithoutNumber(payment *Payment) bool {
	name := payment.Row.PersonName()
	return name != "" && c.unnamedAt(payment).numberless[name]
}
