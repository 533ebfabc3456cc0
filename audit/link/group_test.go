package link

import (
	"fmt"
	"strings"
	"testing"
)

// village writes rows of distinct persons of one village whom one thing makes alike.
func village(rows int, line func(i int) string) string {
	var lines strings.Builder
	for i := range rows {
		lines.WriteString(line(i))
	}
	return lines.String()
}

// A number typed for a whole village brings a row of a roster together with the first few of
// the list only: the pairs grow with the rows, not with their square.
func TestNumberOfAVillage(t *testing.T) {
	one := idOf(19500101, 7)
	for _, rows := range []int{200, 400} {
		lines := village(rows, func(i int) string {
			return fmt.Sprintf("%s,%s,,,石桥乡,寺庄村,,\n", string([]rune{'王', rune(0x4E00 + i), rune(0x5000 + i)}), one)
		})
		if got, want := len(linked(t, 2, lines, lines)), (rows-1)*FewOfNumber; got != want { // a row is not itself
			t.Errorf("%d rows of one number: %d pairs, want %d", rows, got, want)
		}
	}
}

// The rivals of a crowd count whether they are compared one by one or together.
func TestRivalsOfACrowd(t *testing.T) {
	l := &Linker{found: make([]pair, 3*mostRivalled)}
	for i := range l.found {
		l.found[i].score = milli(i%7) * bit
		l.found[i].birth, l.found[i].number = 19500101, uint64(i%5)
	}
	same := func(a, b *pair) bool { return true }
	number := func(p *pair) uint64 { return p.number }
	crowd := newGroups(l, identity(0, len(l.found)), same, l.rivalRows, number)
	weights := l.weigh(nil)
	crowd.rivals(weights, func(i int32, total uint64) {
		var want uint64
		for k := range l.found {
			if k != int(i) && l.rivalRows(&l.found[i], &l.found[k]) {
				want += min(weights[k], mostEach)
			}
		}
		if total != want {
			t.Errorf("pair %d: rivals are worth %d, one by one %d", i, total, want)
		}
	})
}
