package roster

import (
	"testing"
	"time"
)

// Days are numbered as the standard library counts them, leap days and turns of centuries included.
func TestOrdinal(t *testing.T) {
	for ordinal := -25567; ordinal <= 73050; ordinal++ {
		want := time.Unix(int64(ordinal)*86400, 0).UTC()
		day := NewDate(want.Year(), int(want.Month()), want.Day())
		weekend := want.Weekday() == time.Saturday || want.Weekday() == time.Sunday
		if ordinal < 0 {
			weekend = day.Weekend() // no decision is so old
		}
		if day.Ordinal() != ordinal || DateOf(ordinal) != day || day.Weekend() != weekend {
			t.Fatalf("%s: ordinal %d, want %d; weekend %v", day, day.Ordinal(), ordinal, day.Weekend())
		}
	}
}
