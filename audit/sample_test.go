package audit

import (
	"math/big"
	"testing"
)

// Whatever the truth, the interval holds it in at least 95 % of all draws.
func TestIntervalHoldsTheTruth(t *testing.T) {
	for _, of := range []int{1, 7, 20, 41} {
		for _, drawn := range []int{1, 5, 12} {
			if drawn > of {
				continue
			}
			for truth := 0; truth <= of; truth++ {
				held, all := new(big.Int), new(big.Int).Binomial(int64(of), int64(drawn))
				for hit := max(0, drawn-(of-truth)); hit <= min(drawn, truth); hit++ {
					sample := Sample{Of: of, Answered: drawn, Wrong: hit}
					sample.estimate()
					if sample.Low <= truth && truth <= sample.High {
						ways := new(big.Int).Binomial(int64(truth), int64(hit))
						held.Add(held, ways.Mul(ways, new(big.Int).Binomial(int64(of-truth), int64(drawn-hit))))
					}
				}
				if held.Mul(held, big.NewInt(20)).Cmp(all.Mul(all, big.NewInt(19))) < 0 {
					t.Errorf("%d of %d drawn, %d not entitled: held in less than 95 %% of draws", drawn, of, truth)
				}
			}
		}
	}
}

func TestEstimate(t *testing.T) {
	for _, c := range []struct{ of, answered, wrong, low, high int }{
		{30, 30, 2, 2, 2},   // everybody was visited: nothing is estimated
		{100, 0, 0, 0, 100}, // nobody was: nothing is known
		{1, 1, 1, 1, 1},
	} {
		sample := Sample{Of: c.of, Answered: c.answered, Wrong: c.wrong}
		if sample.estimate(); sample.Low != c.low || sample.High != c.high {
			t.Errorf("%d of %d answered, %d wrong: %d to %d, want %d to %d", c.answered, c.of, c.wrong, sample.Low, sample.High, c.low, c.high)
		}
	}
	few, many := Sample{Of: 40000, Answered: 30, Wrong: 0}, Sample{Of: 40000, Answered: 300, Wrong: 0}
	few.estimate()
	many.estimate()
	if few.Low != 0 || many.Low != 0 || few.High <= many.High {
		t.Errorf("more visits must tell more: at most %d after 30, %d after 300", few.High, many.High)
	}
}

func TestEntitledBy(t *testing.T) {
	for text, want := range map[string][2]bool{
		"符合": {true, true}, "不符合": {false, true}, "符合条件，继续保障": {true, true}, "不符合条件": {false, true}, "家庭条件好转，建议取消": {false, true},
		"": {}, "外出": {}, "情况属实": {true, true}, "不属实": {false, true},
	} {
		if entitled, known := entitledBy(text); entitled != want[0] || known != want[1] {
			t.Errorf("%q: %v, %v", text, entitled, known)
		}
	}
}
