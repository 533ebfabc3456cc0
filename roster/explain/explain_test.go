package explain

import (
	"testing"

	"rollcheck/roster/words"
)

// Each mistake is told where it alone explains both differences; where two would, or none, none is.
func TestSmallest(t *testing.T) {
	quarter := []Term{{1575, 5785, 0, "期初"}, {2, 7, 1, "新增2户7人"}, {9, 30, -1, "减少9户30人"}, {1576, 5791, 0, "期末"}}
	for _, test := range []struct {
		households, persons int64
		elsewhere           []Term
		want                string
		ways                int
	}{
		{-1, -1, nil, "少登减少一户1人，两处差额都能解释", 1},
		{1, 7, nil, "少登增加一户7人，两处差额都能解释", 1},
		{-1, -8, nil, words.ProseNoOne.ZH, 0},
		{113, 539, nil, words.ProseNoOne.ZH, 0},
		{14, 0, nil, "", 0},
		{18, 60, nil, "减少9户30人加减弄反，两处差额都能解释", 1},
		{-4, -14, nil, "新增2户7人加减弄反，两处差额都能解释", 1},
		{-2, -7, nil, "新增2户7人没有计入，两处差额都能解释", 1},
		{180, 90, nil, "期初相邻两位数字颠倒，差额能解释", 1}, // 1575 for 1755, 5785 for 5875
		{180, 0, nil, "", 2}, // 1575 for 1755, or 1576 for 1756
		{7, 46, []Term{{7, 46, -1, "清退7户46人"}}, "差额等于另处的清退7户46人，可能漏算或重复", 1},
		{-1, -1, []Term{{1, 1, -1, "死亡1户1人"}}, "", 2},
	} {
		why := Smallest(test.households, test.persons, quarter, test.elsewhere)
		if got := why.Says.In(words.Chinese, words.Full); why.Ways != test.ways || got != test.want {
			t.Errorf("%d, %d: %d ways, %s; want %d, %s", test.households, test.persons, why.Ways, got, test.ways, test.want)
		}
	}
}
