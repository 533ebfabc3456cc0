package county

import (
	"rollcheck/roster"
)

// Reading says how a roster's money column is to be read. It is decided by which reading
// more households of the sheet satisfy, not by the heading's words.
type Reading struct {
	PerPerson bool         // each row holds the person's own share; else the household's sum (repeated or once)
	Fits      int          // households whose money equals the formula under this reading
	Of        int          // households that could be computed
	Step      roster.Money // all amounts are whole multiples of it: 10 yuan, 5 yuan, 1 yuan or 1 fen
}

// Formula says whether the sheet pays by the formula at all; a county that pays by
// classes satisfies it for few households.
func (r Reading) Formula() bool { return r.Of > 0 && r.Fits*2 >= r.Of }

// eachInForce calls visit for every household in force, with its members and their roster.
func (c *County) eachInForce(visit func(*roster.Sheet, *Household, []*Entry)) {
	for i := range c.Households {
		if members := c.Households[i].Members(); len(members) > 0 {
			visit(members[0].Row.Sheet, &c.Households[i], members)
		}
	}
}

// eachListed calls visit for every household of every roster, old ones too.
func (c *County) eachListed(visit func(*roster.Sheet, []*Entry)) {
	for i := range c.Households {
		entries := c.Households[i].entries
		for first := 0; first < len(entries); {
			var members []*Entry
			sheet := entries[first].Row.Sheet
			for first < len(entries) && entries[first].Row.Sheet == sheet {
				members = append(members, &entries[first])
				first++
			}
			visit(sheet, members)
		}
	}
}

// Reading returns how the money column of a roster is read.
func (c *County) Reading(sheet *roster.Sheet) Reading { return c.readings[sheet] }

// readAmounts decides the reading of every roster.
func (c *County) readAmounts() {
	type tally struct {
		person, household, of int
		step                  roster.Money
	}
	tallies := map[*roster.Sheet]*tally{}
	c.eachListed(func(sheet *roster.Sheet, members []*Entry) {
		if tallies[sheet] == nil {
			tallies[sheet] = &tally{step: stepOf(sheet)}
		}
		due, ok := c.dueOf(members)
		if !ok || due.Value <= 0 {
			return
		}
		t := tallies[sheet]
		t.of++
		tolerance := rounding(t.step)
		if fits(members, true, due.Value, tolerance) {
			t.person++
		}
		if fits(members, false, due.Value, tolerance) {
			t.household++
		}
	})
	c.readings = map[*roster.Sheet]Reading{}
	for sheet, t := range tallies {
		reading := Reading{PerPerson: t.person > t.household, Of: t.of, Fits: max(t.person, t.household), Step: t.step}
		c.readings[sheet] = reading
	}
}

// fits says whether what a household gets is what is due, with its supplements or without: the
// money column of some offices includes them.
func fits(members []*Entry, perPerson bool, due, tolerance roster.Money) bool {
	sum := sumOf(members, perPerson)
	return Within(sum, due, tolerance) || Within(sum, due+Supplements(members), tolerance)
}

// Within says whether two amounts differ by no more than a tolerance.
func Within(a, b, tolerance roster.Money) bool { return a-b <= tolerance && b-a <= tolerance }

// rounding is how far a sum may be off where all sums of a sheet are whole multiples of a
// step: less than the step, and a yuan in any case.
func rounding(step roster.Money) roster.Money { return max(100, step-1) }

// stepOf returns the largest step that divides every amount of a sheet.
func stepOf(sheet *roster.Sheet) roster.Money {
	for _, step := range [...]roster.Money{1000, 500, 100} {
		if divides(sheet, step) {
			return step
		}
	}
	return 1
}

func divides(sheet *roster.Sheet, step roster.Money) bool {
	for i := range sheet.Records() {
		if amount, ok := sheet.Row(i).Money(roster.FieldMonthlyAmount); ok && amount%step != 0 {
			return false
		}
	}
	return true
}

// Monthly returns what the members' roster says their household gets a month.
func (c *County) Monthly(members []*Entry) roster.Money {
	if len(members) == 0 {
		return 0
	}
	perPerson := c.readings[members[0].Row.Sheet].PerPerson || !isDibao(members[0].Household.Programme)
	return sumOf(members, perPerson)
}

// sumOf adds the monthly money of a household: every row's share, or the household's sum once.
func sumOf(members []*Entry, perPerson bool) roster.Money {
	var sum roster.Money
	for _, entry := range Distinct(members) {
		amount, ok := entry.Row.Money(roster.FieldMonthlyAmount)
		switch {
		case !ok:
		case perPerson:
			sum += amount
		case sum == 0:
			sum = amount
		}
	}
	return sum
}

// Line returns the line of a programme for a household, in fen a month times twelve (a
// year), from the area's dated parameter or else the roster's own column.
func (c *County) Line(h *Household) (Fact[roster.Money], bool) { return c.lineOf(h.Members()) }

func (c *County) lineOf(members []*Entry) (Fact[roster.Money], bool) {
	if len(members) == 0 {
		return Fact[roster.Money]{}, false
	}
	h := members[0].Household
	row := members[0].Row
	if param := lineParam(h.Programme); param != nil {
		if setting, ok := c.Parameters.Find(param, h.Township, h.Programme, c.dayOf(row.Sheet)); ok {
			amount := setting.Money()
			if param.Unit == "元/月" {
				amount *= 12
			}
			return Fact[roster.Money]{Value: amount, Cell: setting.Row.Cell(roster.FieldSettingValue)}, true
		}
	}
	amount, ok := row.Money(roster.FieldLine)
	return Fact[roster.Money]{Value: yearly(row, roster.FieldLine, amount), Cell: row.Cell(roster.FieldLine)}, ok && amount > 0
}

// dayOf returns the day whose law a roster follows: in the last month it speaks of, else the
// as-of date.
func (c *County) dayOf(sheet *roster.Sheet) roster.Date {
	if to := sheet.Period.To; to != 0 && to <= c.AsOf.MonthOf() {
		return to.FirstDay()
	}
	return c.AsOf
}

func lineParam(programme *roster.Kind) *Param {
	switch programme {
	case roster.RuralDibao:
		return LineRural
	case roster.UrbanDibao:
		return LineUrban
	}
	return nil
}

// yearly turns an amount of a row into a yearly one, by its heading's unit or else by what
// the programme counts in (spec/domain.md section 0, fact 2).
func yearly(row roster.Row, field roster.Field, amount roster.Money) roster.Money {
	column, _ := row.Sheet.Column(field)
	per := column.Per
	if per == roster.PerUnknown {
		per = row.Sheet.Kind.Per
	}
	if per == roster.PerMonth {
		return amount * 12
	}
	return amount
}

// Income returns the household's income a head in a year, and the row and field it stands in.
func (c *County) Income(h *Household) (Fact[roster.Money], bool) { return incomeOf(h.Members()) }

func incomeOf(members []*Entry) (Fact[roster.Money], bool) {
	for _, entry := range members {
		if amount, ok := entry.Row.Money(roster.FieldIncomePerHead); ok {
			return Fact[roster.Money]{Value: yearly(entry.Row, roster.FieldIncomePerHead, amount), Cell: entry.Row.Cell(roster.FieldIncomePerHead)}, true
		}
	}
	if income, ok := familyIncome(members, roster.FieldIncomeYear); ok {
		return income, true
	}
	income, ok := familyIncome(members, roster.FieldIncomeMonth)
	income.Value *= 12
	return income, ok
}

// familyIncome divides the household's income by the persons living together. Where its rows
// give different incomes, each gives its own and they are added.
func familyIncome(members []*Entry, field roster.Field) (Fact[roster.Money], bool) {
	var income Fact[roster.Money]
	var sum roster.Money
	stated, differ := 0, false
	for _, entry := range Distinct(members) {
		amount, ok := entry.Row.Money(field)
		if !ok {
			continue
		}
		differ = differ || stated > 0 && amount != income.Value
		if stated == 0 || amount > income.Value {
			income = Fact[roster.Money]{Value: amount, Cell: entry.Row.Cell(field)}
		}
		sum += amount
		stated++
	}
	if differ {
		income.Value = sum
	}
	income.Value /= roster.Money(familySize(members))
	return income, stated > 0
}

// familySize returns how many persons live together: as a row states, else as are listed.
func familySize(members []*Entry) int {
	for _, entry := range members {
		if size, ok := entry.Row.Count(roster.FieldHouseholdSize); ok && size > 0 {
			return size
		}
	}
	return max(1, len(Distinct(members)))
}

// Due returns what the formula gives the household a month: (line - income a head) times
// covered persons, never below zero, in fen, without 分类施保. It is unknown where fewer persons
// are listed than the roster says it covers: the list is short.
func (c *County) Due(h *Household) (Fact[roster.Money], bool) { return c.dueOf(h.Members()) }

func (c *County) dueOf(members []*Entry) (Fact[roster.Money], bool) {
	line, lineOK := c.lineOf(members)
	income, incomeOK := incomeOf(members)
	if !lineOK || !incomeOK || short(members) {
		return Fact[roster.Money]{}, false
	}
	persons := roster.Money(CoveredCount(members))
	return Fact[roster.Money]{Value: max(0, line.Value-income.Value) * persons / 12, Cell: line.Cell}, true
}

// short says whether a household of several rows lists fewer covered persons than it states.
func short(members []*Entry) bool {
	members = Distinct(members)
	if len(members) < 2 {
		return false
	}
	for _, entry := range members {
		if stated, ok := entry.Row.Count(roster.FieldCoveredPersons); ok && stated > len(CoveredOf(members)) {
			return true
		}
	}
	return false
}

// CoveredCount returns how many persons the household's roster covers: the covered rows,
// or the number the head's row states where only the head is listed.
func CoveredCount(members []*Entry) int {
	members = Distinct(members)
	if len(members) == 1 {
		if stated, ok := members[0].Row.Count(roster.FieldCoveredPersons); ok && stated > 0 {
			return stated
		}
	}
	return len(CoveredOf(members))
}

// isDibao says whether a programme is rural or urban dibao: it pays households, the others pay
// persons.
func isDibao(programme *roster.Kind) bool {
	return programme == roster.RuralDibao || programme == roster.UrbanDibao
}

// LineBefore returns the line in force for a household before the present one, and since when
// that one is; false where the parameters name no lower line before it.
func (c *County) LineBefore(h *Household) (before Fact[roster.Money], since roster.Date, ok bool) {
	members := h.Members()
	param := lineParam(h.Programme)
	if len(members) == 0 || param == nil {
		return before, 0, false
	}
	now, set := c.Parameters.Find(param, h.Township, h.Programme, c.dayOf(members[0].Row.Sheet))
	if !set || now.Since == 0 {
		return before, 0, false
	}
	earlier, set := c.Parameters.Find(param, h.Township, h.Programme, now.Since-1)
	if !set || earlier.Number >= now.Number {
		return before, 0, false
	}
	amount := earlier.Money()
	if param.Unit == "元/月" {
		amount *= 12
	}
	return Fact[roster.Money]{Value: amount, Cell: earlier.Row.Cell(roster.FieldSettingValue)}, now.Since, true
}

// DueBy returns what the formula gives a household a month under a line, and whether its roster
// has that sum, read as shares or as the household's.
func (c *County) DueBy(h *Household, line roster.Money) (due roster.Money, stated, known bool) {
	members := h.Members()
	income, ok := incomeOf(members)
	if !ok || short(members) {
		return 0, false, false
	}
	due = max(0, line-income.Value) * roster.Money(CoveredCount(members)) / 12
	tolerance := rounding(c.readings[members[0].Row.Sheet].Step)
	return due, due > 0 && (fits(members, true, due, tolerance) || fits(members, false, due, tolerance)), true
}
