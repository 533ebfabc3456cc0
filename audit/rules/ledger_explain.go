package rules

import (
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/explain"
	"rollcheck/roster/words"
)

// whyOff finds the smallest explanation of a row of a ledger whose households and persons are
// both told and not both right; nothing is said of a row that counts one of them alone.
func whyOff(row roster.Row) explain.Why {
	households, persons := ledgerColumns[0], ledgerColumns[1]
	for _, column := range [...]ledgerColumn{households, persons} {
		if row.Value(column.opening).Empty() || row.Value(column.closing).Empty() {
			return explain.Why{}
		}
	}
	sum := []explain.Term{
		ledgerTerm(row, households.opening, persons.opening, 0), ledgerTerm(row, households.added, persons.added, 1),
		ledgerTerm(row, households.removed, persons.removed, -1), ledgerTerm(row, households.closing, persons.closing, 0),
	}
	lackHouseholds := sum[3].Households - sum[0].Households - sum[1].Households + sum[2].Households
	lackPersons := sum[3].Persons - sum[0].Persons - sum[1].Persons + sum[2].Persons
	if lackHouseholds == 0 && lackPersons == 0 {
		return explain.Why{} // the money alone
	}
	return explain.Smallest(lackHouseholds, lackPersons, sum, otherTerms(row))
}

// otherTerms are what came and went in the other rows of the same place.
func otherTerms(row roster.Row) []explain.Term {
	var terms []explain.Term
	township, village := row.Place()
	for i := range row.Sheet.Records() {
		other := row.Sheet.Row(i)
		theirTownship, theirVillage := other.Place()
		if other == row || theirTownship != township || theirVillage != village {
			continue
		}
		terms = append(terms, ledgerTerm(other, roster.FieldAddedHouseholds, roster.FieldAddedPersons, 1), ledgerTerm(other, roster.FieldRemovedHouseholds, roster.FieldRemovedPersons, -1))
	}
	return terms
}

func ledgerTerm(row roster.Row, households, persons roster.Field, role int) explain.Term {
	h, _ := row.Count(households)
	n, _ := row.Count(persons)
	names := map[int]string{0: "", 1: "新增", -1: "减少"}
	return explain.Term{Households: int64(h), Persons: int64(n), Role: role, Text: names[role] + strconv.Itoa(h) + "户" + strconv.Itoa(n) + "人"}
}

// within returns the rows of shorter periods that fill the period of a row without a gap; nil
// where they do not.
func within(shorter []roster.Row, row roster.Row) []roster.Row {
	whole, ok := row.Period(roster.FieldPeriod)
	if !ok {
		return nil
	}
	var found []roster.Row
	next := whole.From
	for _, other := range shorter {
		period, known := other.Period(roster.FieldPeriod)
		if known && period != whole && period.From == next && period.To <= whole.To {
			found, next = append(found, other), period.To+1
		}
	}
	if next != whole.To+1 || len(found) < 2 {
		return nil
	}
	return found
}

// ledgerEnds is what a sum over several periods states of an opening or closing: those of each
// place's first or last period together.
func ledgerEnds(p *audit.Pass, sheet *roster.Sheet, subtotal roster.Subtotal, field roster.Field) (int64, bool) {
	opens := slices.ContainsFunc(ledgerColumns[:], func(column ledgerColumn) bool { return column.opening == field })
	closes := slices.ContainsFunc(ledgerColumns[:], func(column ledgerColumn) bool { return column.closing == field })
	if sheet.Kind != roster.LedgerSheet || !opens && !closes {
		return 0, false
	}
	var sum roster.Money
	for _, rows := range ledgersOf(p, sheet) {
		rows = slices.DeleteFunc(rows, func(row roster.Row) bool { return int(row.Index) < subtotal.First || int(row.Index) >= subtotal.After })
		if len(rows) == 0 {
			continue
		}
		end := rows[0]
		if closes {
			end = rows[len(rows)-1]
		}
		amount, _ := end.Money(field)
		sum += amount
	}
	return int64(sum), true
}

// checkLonger checks a year's row against those of its quarters: it opens with the first, closes
// with the last, and what came and went is theirs together.
func checkLonger(p *audit.Pass, row roster.Row, parts []roster.Row) {
	if len(parts) == 0 {
		return
	}
	finding := ledgerFinding(p, row, "longer")
	var off []words.Message
	for _, column := range ledgerColumns {
		for _, field := range [...]roster.Field{column.opening, column.added, column.removed, column.closing} {
			stated, filled := row.Money(field)
			expected, known := expectedOf(parts, field, column)
			if !filled || !known || stated == expected {
				continue
			}
			off = append(off, saysLonger.With(field.Spec().Title, ledgerText(column, expected), ledgerText(column, stated), ledgerText(column, stated-expected)))
			finding.Rests(field.Spec().Title, county.Own(row, field))
			for _, part := range parts {
				finding.Rests(field.Spec().Title, county.Own(part, field))
			}
		}
	}
	if len(off) > 0 {
		p.Report(finding.Say(saysLedger, row.Text(roster.FieldPeriod), off))
	}
}

// expectedOf is what a field of the longer period must be by those it is made of.
func expectedOf(parts []roster.Row, field roster.Field, column ledgerColumn) (roster.Money, bool) {
	switch field {
	case column.opening:
		return parts[0].Money(field)
	case column.closing:
		return parts[len(parts)-1].Money(field)
	}
	var sum roster.Money
	filled := false
	for _, part := range parts {
		amount, ok := part.Money(field)
		sum, filled = sum+amount, filled || ok
	}
	return sum, filled
}

var (
	saysLonger    = words.Text{ZH: "%s：各期合起来应为 %s，列示 %s，相差 %s", EN: "%s: by its periods it would be %s, stated is %s, a difference of %s"}
	saysLedgerWhy = words.Text{ZH: "%s %s。%s。可能漏登一笔增减，核实前不作认定", EN: "%s %s. %s. An entry may be missing"}
)
