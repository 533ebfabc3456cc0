package link

import (
	"os"
	"testing"
)

// From two text files to graded pairs. The larger one takes minutes to invent and runs only
// where ROLLCHECK_TEST_ALL is set.
func BenchmarkLink(b *testing.B) {
	for _, size := range []struct {
		name         string
		roster, list int
		long         bool
	}{{"200000x20000", 200_000, 20_000, false}, {"1000000x100000", 1_000_000, 100_000, true}} {
		b.Run(size.name, func(b *testing.B) {
			if size.long && os.Getenv("ROLLCHECK_TEST_ALL") == "" {
				b.Skip("ROLLCHECK_TEST_ALL is not set")
			}
			s := newSample(b, base, size.roster, size.list, 1)
			b.ReportAllocs()
			for b.Loop() {
				s.link(b, 0, nil)
			}
		})
	}
}
