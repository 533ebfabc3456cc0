package blank

import (
	"testing"

	"rollcheck/audit/county"
)

// placed is a township of so many villages with so many households each.
func placed(township string, sizes ...int) (villages []*village) {
	for _, size := range sizes {
		villages = append(villages, &village{&county.Village{Township: township, Name: string(rune('A' + len(villages)))}, make([]*county.Household, size)})
	}
	return villages
}

// Each township has a team, the others go by the largest remainder: 25 teams over 18 townships.
func TestShareOfTeams(t *testing.T) {
	var townships [][]*village
	all := 0
	for i := range 18 {
		townships = append(townships, placed(string(rune('a'+i))+"乡", 20+30*(i%7)))
		all += 20 + 30*(i%7)
	}
	sum := 0
	for i, count := range share(25, townships) {
		sum += count
		if exact := len(townships[i][0].households) * 25; count > 1 && (count-1)*all >= exact || count < 1 {
			t.Errorf("township %d: %d teams for %d/%d", i, count, exact, all)
		}
	}
	if sum != 25 {
		t.Errorf("%d teams given, want 25", sum)
	}
	for _, test := range []struct {
		teams int
		sizes []int
		want  []int
	}{{2, []int{90, 10}, []int{1, 1}}, {5, []int{60, 40}, []int{3, 2}}, {4, []int{50, 25, 25}, []int{2, 1, 1}}, {5, []int{97, 1, 1, 1}, []int{2, 1, 1, 1}}} {
		var townships [][]*village
		for i, size := range test.sizes {
			townships = append(townships, placed(string(rune('a'+i))+"乡", size))
		}
		for i, got := range share(test.teams, townships) {
			if got != test.want[i] {
				t.Errorf("%d teams over %v: township %d has %d, want %d", test.teams, test.sizes, i, got, test.want[i])
			}
		}
	}
}

// Villages stay whole, the next largest goes to the least loaded: 9 8 7 6 5 over two teams.
func TestSpread(t *testing.T) {
	teams := []*team{{name: "1"}, {name: "2"}}
	if left := assign(placed("甲乡", 5, 9, 7, 8, 6), teams); left != nil {
		t.Errorf("%d villages are left", len(left))
	}
	if teams[0].load != 20 || teams[1].load != 15 {
		t.Errorf("loads %d and %d, want 9+6+5 and 8+7", teams[0].load, teams[1].load)
	}
}
