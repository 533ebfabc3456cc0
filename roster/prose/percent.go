package prose

import (
	"math/big"
	"strings"

	"rollcheck/roster/words"
)

// percentages checks 占…的 N% against the counts before it.
func (t *report) percentages() {
	for _, s := range t.sentences {
		for i, f := range s.figures {
			if f.unit == "%" && i > 0 && !f.loose && !strings.HasPrefix(f.tail(), "以上") && !strings.HasPrefix(f.tail(), "以下") {
				s.percentage(t, f, s.figures[i-1])
			}
		}
	}
}

// percentage checks one: the part is the count right before 占, the total a count before it that
// is called by the words behind 占, or the total of the list the part stands in.
func (s *sentence) percentage(t *report, percent, part *figure) {
	of, ok := shareOf(percent, part)
	if !ok {
		return
	}
	var meant []*figure
	for _, total := range s.figures[:part.index] {
		if total.loose || !sameThing(total, part) || total.value < max(1, part.value) {
			continue
		}
		if ratio(part, total, percent) {
			check(part, total, percent)
			return
		}
		if s.isTotal(total, part, of) {
			meant = append(meant, total)
		}
	}
	if len(meant) != 1 {
		return
	}
	check(part, meant[0], percent)
	t.broken(percent, words.ProsePercentForm, words.ProsePercent.With(part.text, meant[0].text, percentText(part, meant[0]), percent.text))
}

var fillers = strings.NewReplacer("的", "", "比例", "", "比重", "", "达到", "", "达", "", "为", "", "到", "", " ", "")

// shareOf returns what stands behind 占, where a percentage is told of the count right before it.
func shareOf(percent, part *figure) (of string, ok bool) {
	before, of, found := strings.Cut(percent.label, "占")
	counted := !part.loose && part.unit != "%" && part.unit != ""
	return fillers.Replace(of), found && counted && !strings.ContainsAny(of, "约近") && len([]rune(before)) <= 2
}

// sameThing says whether two counts are of one unit; what stands behind 个 may stand before the other.
func sameThing(a, b *figure) bool {
	return a.unit == b.unit || strings.HasPrefix(a.unit, "个") && strings.HasPrefix(b.unit, "个")
}

// isTotal says whether a count is called by the words behind 占, or is what the part is of.
func (s *sentence) isTotal(total, part *figure, of string) bool {
	if of != "" {
		return shareWord(total.label+total.unit, of)
	}
	return strings.Contains(string(s.text[total.end:part.start]), "其中") && !strings.Contains(total.label, "其中")
}

// ratio says whether part of total is the printed percentage, rounded or cut off; a rounded count
// may be half of its last digit more or less.
func ratio(part, total, percent *figure) bool {
	p, w := slack([]*figure{part}), slack([]*figure{total})
	if total.value <= w {
		return false
	}
	return above(part.value+p, total.value-w, percent) && below(part.value-p, total.value+w, percent)
}

// above says whether part of total is not below the printed percentage, rounded.
func above(part, total int64, percent *figure) bool {
	off := times(part, 100*unitScale)
	off.Sub(off, times(percent.value, total))
	return off.Add(off, off).Cmp(times(-percent.step, total)) >= 0
}

// below says whether part of total is below the next printed percentage.
func below(part, total int64, percent *figure) bool {
	return times(part, 100*unitScale).Cmp(times(percent.value+percent.step, total)) < 0
}

// percentText writes part of total in percent, to a tenth.
func percentText(part, total *figure) string {
	tenths := times(part.value, 2000)
	tenths.Add(tenths, big.NewInt(total.value))
	tenths.Quo(tenths, times(2, total.value))
	return count(tenths.Int64()*unitScale/10) + "%"
}

// times multiplies without an overflow.
func times(a, b int64) *big.Int { return new(big.Int).Mul(big.NewInt(a), big.NewInt(b)) }
