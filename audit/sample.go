package audit

import (
	"math/big"
	"strings"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// Sample is what visits to households drawn from those without a finding tell of what the
// rules miss.
type Sample struct {
	Of       int // households without a finding, from which the sample was drawn
	Answered int // of the households drawn
	Unclear  int // drawn, and the result blank or in words that say neither
	Wrong    int // answered as not entitled
	Low      int // of the households it was drawn from, not entitled by the answers: at least,
	High     int // and at most, both ends of the 95 % interval
}

// samplesOf reads what came back, one sample a draw: the same draw may return in several files.
func samplesOf(c *county.County) (samples []Sample) {
	at := map[string]int{}
	for _, sheet := range c.Sheets {
		of, draw, drawn := county.Drawn(sheet)
		if !drawn {
			continue
		}
		if _, known := at[draw]; !known {
			at[draw] = len(samples)
			samples = append(samples, Sample{Of: of})
		}
		samples[at[draw]].take(sheet)
	}
	for i := range samples {
		samples[i].estimate()
	}
	return samples
}

// take counts the results of a sheet. A household not visited yet has none.
func (s *Sample) take(sheet *roster.Sheet) {
	for i := range sheet.Records() {
		entitled, known := entitledBy(sheet.Row(i).Text(roster.FieldResult))
		switch {
		case !known:
			s.Unclear++
		case !entitled:
			s.Wrong++
			s.Answered++
		default:
			s.Answered++
		}
	}
}

// entitledBy reads the result of a visit; what denies is looked for first, for it holds the
// word that affirms.
func entitledBy(result string) (entitled, known bool) {
	for _, word := range [...]string{"不符合", "不属实", "不合格", "不应", "应退", "清退", "取消"} {
		if strings.Contains(result, word) {
			return false, true
		}
	}
	for _, word := range [...]string{"符合", "属实", "正常", "继续", "保留"} {
		if strings.Contains(result, word) {
			return true, true
		}
	}
	return false, false
}

// estimate finds the interval: the numbers of households not entitled under which a draw
// without replacement gives as many among the answered, or more, in 2.5 % of draws at least,
// and as many or fewer likewise (hypergeometric, exact).
func (s *Sample) estimate() {
	s.Of = max(s.Of, s.Answered)
	draw := hypergeometric{of: int64(s.Of), drawn: int64(s.Answered)}
	most := s.Of - (s.Answered - s.Wrong)
	s.Low = searchUp(s.Wrong, most, func(wrong int) bool { return draw.likely(int64(wrong), int64(s.Wrong), draw.drawn) })
	s.High = most - searchUp(0, most-s.Wrong, func(below int) bool { return draw.likely(int64(most-below), 0, int64(s.Wrong)) })
}

// searchUp returns the least number from low to high for which holds is true, high where none
// is; once true it stays true.
func searchUp(low, high int, holds func(int) bool) int {
	for low < high {
		if middle := (low + high) / 2; holds(middle) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// hypergeometric is a draw without replacement.
type hypergeometric struct{ of, drawn int64 }

// likely says whether from least to most of the drawn are among the wrong in more than 2.5 % of draws.
func (h hypergeometric) likely(wrong, least, most int64) bool {
	sum, all, ways := new(big.Int), new(big.Int).Binomial(h.of, h.drawn), new(big.Int)
	for hit := max(least, h.drawn-(h.of-wrong)); hit <= min(most, wrong); hit++ {
		ways.Binomial(wrong, hit)
		sum.Add(sum, ways.Mul(ways, new(big.Int).Binomial(h.of-wrong, h.drawn-hit)))
	}
	return sum.Mul(sum, big.NewInt(40)).Cmp(all) > 0
}
