package roster

import (
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

func TestPackCodeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.StringMatching(`[0-9]{1,20}`).Draw(t, "code")
		payload, ok := PackCode(code)
		if ok != (len(code) >= 2 && len(code) <= maxPackedDigits) {
			t.Fatalf("%s: packed %t", code, ok)
		}
		if !ok {
			return
		}
		if back := unpackCode(payload); back != code {
			t.Fatalf("%s comes back as %s", code, back)
		}
		if value := Good(payload); value.Payload() != payload || value.Raw() || value.Empty() {
			t.Fatalf("%s does not fit a value", code)
		}
	})
	for _, code := range []string{"", "1", "12a", "１２", "-12", "12 ", "甲"} {
		if _, ok := PackCode(code); ok {
			t.Errorf("%q was packed", code)
		}
	}
}

func TestPackPeriodLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := NewMonth(rapid.IntRange(1900, 2199).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"))
		period := Period{from, from + Month(rapid.IntRange(0, 60).Draw(t, "months"))}
		if back := unpackPeriod(Good(PackPeriod(period)).Payload()); back != period {
			t.Fatalf("%v comes back as %v", period, back)
		}
	})
}

func TestMoneyInAValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(-1<<59, 1<<59).Draw(t, "fen")
		if value := Good(uint64(amount)); int64(value.Money()) != amount {
			t.Fatalf("%d comes back as %d", amount, value.Money())
		}
	})
}

func TestPoolLaws(t *testing.T) {
	pool := NewPool()
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.String().Draw(t, "a"), rapid.String().Draw(t, "b")
		if (pool.Symbol(a) == pool.Symbol(b)) != (a == b) {
			t.Fatalf("symbols of %q and %q do not compare as the texts do", a, b)
		}
		if back := pool.Text(pool.Symbol(a)); back != a {
			t.Fatalf("%q comes back as %q", a, back)
		}
		if (pool.Symbol(a) == 0) != (a == "") {
			t.Fatalf("%q: zero is the empty text and nothing else", a)
		}
	})
}

// Readers that meet a text at the same time get the same symbol.
func TestPoolIsSafe(t *testing.T) {
	pool := NewPool()
	var group sync.WaitGroup
	found := make([][]Symbol, 8)
	for reader := range found {
		group.Go(func() {
			for i := range 500 {
				found[reader] = append(found[reader], pool.Symbol(strings.Repeat("甲", i%250)))
			}
		})
	}
	group.Wait()
	for _, symbols := range found {
		for i, symbol := range symbols {
			if symbol != found[0][i] || pool.Text(symbol) != strings.Repeat("甲", i%250) {
				t.Fatalf("text %d has symbols %d and %d", i, symbol, found[0][i])
			}
		}
	}
}
