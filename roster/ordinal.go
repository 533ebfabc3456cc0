package roster

// Ordinal returns the number of a full day counted from 1970-01-01 (Howard Hinnant's
// days_from_civil), so that days can be counted and told by their place in the week.
func (d Date) Ordinal() int {
	year, month := d.Year(), d.Month()
	if month <= 2 {
		year--
	}
	era := year / 400
	yearOfEra := year - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + d.Day() - 1
	return era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468
}

// DateOf returns the day with a number.
func DateOf(ordinal int) Date { return dayNumber(ordinal) }

// Weekend says whether the day is a Saturday or Sunday; 1970-01-01 was a Thursday.
func (d Date) Weekend() bool {
	weekday := (d.Ordinal() + 4) % 7 // Sunday is 0
	return weekday == 0 || weekday == 6
}
