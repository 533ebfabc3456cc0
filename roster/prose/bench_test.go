package prose

import (
	"strings"
	"testing"
)

// A report of a thousand pages, and one sentence as long as a report, cost about their length.
func BenchmarkCheck(b *testing.B) {
	line := "全乡农村低保1575户5785人，其中一类200户600人、二类500户1800人、其他875户3385人，占总户数的33.5%，"
	for name, paragraphs := range map[string][]string{
		"pages":    strings.Split(strings.Repeat(line+"现有。\n", 2_000), "\n"),
		"sentence": {strings.Repeat(line, 2_000)},
		"brackets": {strings.Repeat("（其中1户。", 20_000)},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Check(paragraphs)
			}
		})
	}
}
