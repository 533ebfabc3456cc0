package words

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"补差允许误差", "跨乡镇移交期", "vehicle"}
	for word, want := range map[string]string{"补差充许误差": "补差允许误差", "vehicles": "vehicle", "完全不同的词语": ""} {
		if got := Nearest(word, known); got != want {
			t.Errorf("%s: nearest is %q, want %q", word, got, want)
		}
	}
}
