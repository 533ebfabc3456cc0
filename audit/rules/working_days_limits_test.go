package rules

import (
	"testing"

	"rollcheck/roster"
)

// A holiday may take a day from the first to the last on which any year's table could put it.
func TestHolidaysAtTheirLimits(t *testing.T) {
	for _, want := range []struct {
		day  roster.Date // a weekday
		days int
	}{
		{20180101, 0}, {20180103, 0}, {20180104, 1}, // New Year
		{20220119, 1}, {20220120, 0}, {20220224, 0}, {20220225, 1}, // Spring Festival
		{20180402, 1}, {20180403, 0}, {20220407, 0}, {20220408, 1}, // Qingming
		{20220427, 1}, {20220428, 0}, {20220506, 0}, {20220509, 1}, // May Day
		{20220524, 1}, {20220525, 0}, {20220628, 0}, {20220629, 1}, // Dragon Boat
		{20220906, 1}, {20220907, 0}, {20220930, 0}, // Mid-Autumn
		{20211001, 0}, {20211008, 0}, {20211011, 1}, // National Day
		{20221228, 1}, {20221229, 0}, {20211231, 0}, // the days before New Year
	} {
		before := roster.DateOf(want.day.Ordinal() - 1)
		if days := workingDays(before, want.day); days != want.days {
			t.Errorf("%s: %d working days, want %d", want.day, days, want.days)
		}
	}
}

// No more days are taken than the longest table gives, in each year anew.
func TestHolidaysTakeTheirMost(t *testing.T) {
	for _, want := range []struct {
		from, to roster.Date
		days     int
	}{
		{20220119, 20220224, 26 - 7}, {20220524, 20220628, 25 - 3}, {20220906, 20220930, 18 - 3}, {20220427, 20220506, 7 - 5},
		{20220930, 20221007, 0}, {20211228, 20211231, 1}, {20221228, 20221230, 0}, {20221228, 20230104, 1},
	} {
		if days := workingDays(want.from, want.to); days != want.days {
			t.Errorf("%s to %s: %d working days, want %d", want.from, want.to, days, want.days)
		}
	}
}
