package rules

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
)

// bills are a household's bills of water and power by month; a month billed twice counts once.
type bills struct {
	months  map[roster.Month]map[string]roster.Money // by meter: the highest bill of the month
	rows    []county.Match
	twice   int // bills of a month that had one of the meter already
	undated int // bills that say no month
}

// billsOf gathers a household's bills.
func billsOf(household *county.Household) bills {
	found := bills{months: map[roster.Month]map[string]roster.Money{}}
	for _, step := range household.Steps(roster.Utility) {
		amount, billed := billed(step.Row)
		if !billed {
			continue
		}
		months := monthsOfBill(step.Row)
		if months.From == 0 {
			found.undated++
			continue
		}
		found.rows = append(found.rows, step)
		found.add(step.Row.Text(roster.FieldMeter), months, amount/roster.Money(months.Months()))
	}
	return found
}

func (b *bills) add(meter string, months roster.Period, monthly roster.Money) {
	again := true
	for month := months.From; month <= months.To; month++ {
		if b.months[month] == nil {
			b.months[month] = map[string]roster.Money{}
		}
		known, had := b.months[month][meter]
		again = again && had
		b.months[month][meter] = max(known, monthly)
	}
	if again {
		b.twice++
	}
}

// billed returns what a row bills: its amount, else water and power together. Consumption
// without money is a bill too.
func billed(row roster.Row) (roster.Money, bool) {
	if amount, ok := row.Money(roster.FieldAmount); ok {
		return amount, true
	}
	water, ofWater := row.Money(roster.FieldWaterBill)
	power, ofPower := row.Money(roster.FieldPowerBill)
	return water + power, ofWater || ofPower || !row.Value(roster.FieldUsage).Empty()
}

// monthsOfBill returns the months a row bills; those of its sheet only where that is one month.
func monthsOfBill(row roster.Row) roster.Period {
	if months, ok := row.Period(roster.FieldPeriod); ok && months.Months() <= 12 {
		return months
	}
	if day, ok := row.Date(roster.FieldDate); ok {
		return roster.Period{From: day.MonthOf(), To: day.MonthOf()}
	}
	if months := row.Sheet.Period; months.From != 0 && months.Months() == 1 {
		return months
	}
	return roster.Period{}
}

// longest returns the longest run of months with a bill.
func (b *bills) longest() roster.Period {
	best := roster.Period{}
	for month := range b.months {
		if b.months[month-1] != nil {
			continue
		}
		run := roster.Period{From: month, To: month}
		for b.months[run.To+1] != nil {
			run.To++
		}
		if longer := run.Months() - best.Months(); best.From == 0 || longer > 0 || longer == 0 && run.From > best.From {
			best = run
		}
	}
	return best
}

// says returns the bills whose note holds one of several words.
func (b *bills) says(list []string) []county.Cited {
	var found []county.Cited
	for _, step := range b.rows {
		if containsAny(step.Row.Text(roster.FieldNote), list) {
			found = append(found, step.Fact(roster.FieldNote))
		}
	}
	return found
}

// cells returns the cell each bill rests on.
func (b *bills) cells() []county.Cited {
	var found []county.Cited
	for _, step := range b.rows {
		for _, field := range [...]roster.Field{roster.FieldAmount, roster.FieldWaterBill, roster.FieldPowerBill, roster.FieldUsage} {
			if !step.Row.Value(field).Empty() {
				found = append(found, step.Fact(field))
				break
			}
		}
	}
	return found
}
