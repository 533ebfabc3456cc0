package link

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Logarithms and powers in whole numbers are those of the mathematics library to the last
// thousandth, and undo one another.
func TestMilli(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Uint64Range(1, 1<<62).Draw(t, "x")
		if got, want := float64(logTwo(x)), math.Log2(float64(x))*1000; math.Abs(got-want) > 1.1 {
			t.Fatalf("log2 of %d is %.0f, want %.1f", x, got, want)
		}
		y := milli(rapid.IntRange(-20_000, 29_000).Draw(t, "y"))
		if got, want := float64(power(y)), math.Exp2(float64(y)/1000)*one; math.Abs(got-want) > want/500+2 {
			t.Fatalf("2^%d is %.0f, want %.1f", y, got, want)
		}
		if p, q := probability(y), probability(-y); p+q < one-2 || p+q > one+2 {
			t.Fatalf("the probabilities of %d and its contrary add up to %d", y, p+q)
		}
	})
	if logTwo(0) != 0 || power(-60*bit) != 0 || power(100*bit) != 1<<60 {
		t.Error("the ends of the scale")
	}
}
