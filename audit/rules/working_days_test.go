package rules

import (
	"testing"

	"rollcheck/roster"
)

// Working days are never counted more than any year's own table of holidays has.
func TestWorkingDays(t *testing.T) {
	for _, want := range []struct {
		from, to roster.Date
		days     int
	}{
		{20220301, 20220301, 0}, {20220304, 20220307, 1}, {20220307, 20220311, 4}, // a weekend, a week
		{20220930, 20221010, 1}, // National Day: by the table of 2022 three, a weekend among them
		{20221230, 20230103, 0}, // New Year
		{20160206, 20160215, 0}, // Spring Festival: by the table of 2016 two, a Sunday among them
	} {
		if days := workingDays(want.from, want.to); days != want.days {
			t.Errorf("%s to %s: %d working days, want %d", want.from, want.to, days, want.days)
		}
	}
	if days := calendarDays(20161231, 20170101); days != 1 {
		t.Errorf("%d days from the last of December to the first of January", days)
	}
}
