package rules

import "rollcheck/roster"

// Which days are off is decided year by year; a delay is only what no such decision can
// explain. Holidays therefore take the most working days they ever may.

// holiday is the part of a year in which a holiday falls, and the most working days it takes.
type holiday struct{ from, to, most int } // month and day

var holidays = [...]holiday{
	{101, 103, 3}, {120, 224, 7}, {403, 407, 3}, {428, 506, 5}, {525, 628, 3}, {907, 930, 3}, {1001, 1008, 7}, {1229, 1231, 2},
}

// workingDays returns how many working days there are at least after one day up to another.
func workingDays(from, to roster.Date) int {
	count, year := 0, 0
	var taken [len(holidays)]int
	for ordinal := from.Ordinal() + 1; ordinal <= to.Ordinal(); ordinal++ {
		day := roster.DateOf(ordinal)
		if day.Year() != year {
			year, taken = day.Year(), [len(holidays)]int{}
		}
		if !day.Weekend() && !onHoliday(day.Month()*100+day.Day(), &taken) {
			count++
		}
	}
	return count
}

// onHoliday says whether a holiday may take the working day, and counts it as taken.
func onHoliday(day int, taken *[len(holidays)]int) bool {
	for i, off := range holidays {
		if off.from <= day && day <= off.to && taken[i] < off.most {
			taken[i]++
			return true
		}
	}
	return false
}

// calendarDays returns how many days there are after one day up to another.
func calendarDays(from, to roster.Date) int { return to.Ordinal() - from.Ordinal() }
