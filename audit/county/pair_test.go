package county_test

import (
	"testing"

	"rollcheck/audit/county"
)

// TestPairsGrowWithTheRows counts the comparisons: all pairs of a few, and of many as many as
// there are rows, each of them named.
func TestPairsGrowWithTheRows(t *testing.T) {
	for count, want := range map[int]int{0: 0, 1: 0, 2: 1, 8: 28, 9: 8, 1000: 999, 4000: 3999} {
		list := make([]int, count)
		for i := range list {
			list[i] = i
		}
		pairs, named := 0, map[int]bool{}
		county.EachPair(list, func(first, second int) {
			if first >= second {
				t.Fatalf("%d rows: %d comes before %d", count, first, second)
			}
			pairs++
			named[first], named[second] = true, true
		})
		if pairs != want || count > 1 && len(named) != count {
			t.Errorf("%d rows: %d pairs that name %d, want %d", count, pairs, len(named), want)
		}
	}
}
