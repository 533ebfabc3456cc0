package words

import (
	"slices"
	"testing"
)

func TestNearest(t *testing.T) {
	known := []string{"补差允许误差", "跨乡镇移交期", "vehicle"}
	for word, want := range map[string]string{"补差充许误差": "补差允许误差", "vehicles": "vehicle", "完全不同的词语": ""} {
		if got := Nearest(word, known); got != want {
			t.Errorf("%s: nearest is %q, want %q", word, got, want)
		}
	}
}

// Letters swapped are one slip; the case of letters is none; a part of a word stands for it.
func TestAlike(t *testing.T) {
	known := []string{"seed", "size", "死亡后仍发放", "死亡未退出", "Table"}
	for word, want := range map[string][]string{
		"siez": {"size"}, "死亡": {"死亡后仍发放", "死亡未退出"}, "死亡后发放": {"死亡后仍发放"}, "TABLE": {"Table"}, "quite another": nil, "": nil, "e": nil,
	} {
		if got := Alike(word, known); !slices.Equal(got, want) {
			t.Errorf("%s: %q are alike, want %q", word, got, want)
		}
	}
}
