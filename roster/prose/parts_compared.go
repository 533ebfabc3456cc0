package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rollcheck/roster/words"
)

// changes says whether the list tells how something changed.
func (l list) changes() bool {
	return slices.ContainsFunc(l.parts, func(f *figure) bool { return changed(f, f.label) })
}

// loose says whether the total or a part is no exact count.
func (l list) loose() bool {
	return l.head[0].loose || slices.ContainsFunc(l.parts, func(f *figure) bool { return f.loose })
}

// couple returns where all men and all women stand side by side; -1 if they do not.
func couple(parts []*figure) int {
	for i := 0; i+1 < len(parts); i++ {
		if sexes(parts[i], parts[i+1]) {
			return i
		}
	}
	return -1
}

// sexes says whether two counts are of all men and all women.
func sexes(a, b *figure) bool {
	first, second := sexOf(a.label), sexOf(b.label)
	return first != 0 && second != 0 && first != second
}

func sexOf(label string) rune {
	if at := strings.LastIndexAny(label, " ，,、：:（("); at >= 0 {
		_, size := utf8.DecodeRuneInString(label[at:])
		label = label[at+size:]
	}
	label = strings.TrimPrefix(label, "其中")
	for _, word := range []string{"有", "性", "子", "同志", "孩", "生", "职工", "村民"} {
		label = strings.TrimSuffix(label, word)
	}
	switch label {
	case "男":
		return '男'
	case "女", "妇":
		return '女'
	}
	return 0
}

// closing returns how many parts there are in a list that says it is whole; 0 in any other.
func (l list) closing(parts []*figure) int {
	if last := others(parts); last > 0 {
		return last
	}
	if strings.Contains(l.cue, "分别") && named(parts) {
		return len(parts)
	}
	return 0
}

// others returns how many parts there are up to the one that is called the rest; 0 where none is.
func others(parts []*figure) int {
	for i := len(parts) - 1; i > 0; i-- {
		label := parts[i].label
		for _, word := range []string{"其他", "其它", "其余"} {
			if strings.Contains(label, word) {
				return i + 1
			}
		}
	}
	return 0
}

// named says whether each part has a name of its own.
func named(parts []*figure) bool {
	return !slices.ContainsFunc(parts, func(f *figure) bool {
		return f.name() == ""
	})
}

// closed checks parts that must add up to their total. Another total before them may be meant, or
// several together, and the first of them may belong to an earlier list.
func (t *report) closed(l list, parts []*figure) {
	for from := 0; len(parts)-from > 1; from++ {
		if whole := l.wholeOf(parts[from:]); whole != nil {
			check(append(whole, parts[from:]...)...)
			return
		}
	}
	if !l.mixed {
		t.wrong(l.head[0], parts, words.ProseClosed)
	}
}

// wholeOf returns the count before a list, or the counts right before it taken together, that parts give.
func (l list) wholeOf(parts []*figure) []*figure {
	for i, whole := range l.head {
		if !whole.loose && fits(parts, whole) {
			return []*figure{whole}
		}
		if i > 0 && fits(parts, l.head[:i+1]...) {
			return slices.Clone(l.head[:i+1])
		}
	}
	return nil
}

// open checks parts that need not be all. Together they are no more than their total, unless they
// may overlap.
func (t *report) open(l list, parts []*figure, whole bool) {
	for to := len(parts); to > 1; to-- {
		if whole := l.wholeOf(parts[:to]); whole != nil {
			check(append(whole, parts[:to]...)...)
			return
		}
	}
	sum := sumOf(parts)
	most := slices.MaxFunc(l.head, func(a, b *figure) int { return int(min(max(a.value-b.value, -1), 1)) })
	if whole && sum > most.value+slack(parts) && !overlapping(parts) && l.head[0].value == most.value {
		t.wrong(l.head[0], parts, words.ProseOver)
	}
}

func sumOf(parts []*figure) (sum int64) {
	for _, part := range parts {
		sum += part.value
	}
	return sum
}

// slack is by how much rounded figures may miss their sum: half of the last digit of each.
func slack(figures []*figure) (slack int64) {
	for _, f := range figures {
		if !f.exact() || f.unit == "元" {
			slack += f.step / 2
		}
	}
	return slack
}

func fits(parts []*figure, total ...*figure) bool {
	miss := sumOf(total) - sumOf(parts)
	return max(miss, -miss) <= slack(parts)+slack(total)
}

// traits are words for what one person or matter may be besides being another: such parts overlap.
var traits = []string{
	"男", "女", "妇", "老", "岁", "残", "病", "儿", "童", "未成年", "族", "党", "学", "文化", "大专", "本科", "单亲", "劳动", "重", "困难", "低保", "五保",
	"特困", "贫", "三无", "留守", "空巢", "失能", "孤", "军", "已", "未", "新", "特别", "主要",
}

// overlapping says whether a thing may be counted in two of the parts.
func overlapping(parts []*figure) bool {
	return slices.ContainsFunc(parts, func(f *figure) bool {
		return slices.ContainsFunc(traits, func(trait string) bool { return strings.Contains(f.label, trait) })
	})
}

// wrong notes that a list does not give its total; the lists of one total are told together.
func (t *report) wrong(whole *figure, parts []*figure, says words.Text) {
	check(append(parts, whole)...)
	var texts []string
	for _, part := range parts {
		texts = append(texts, part.number())
	}
	sum := words.ProseSum.With(words.Sum{Mark: "＋", Terms: texts}, whole.in(sumOf(parts)))
	for _, known := range t.wrongs {
		if known.figure == whole {
			known.sums = words.ProseSums.With(known.sums, sum)
			return
		}
	}
	t.wrongs = append(t.wrongs, &total{whole, sum, says, sumOf(parts) - whole.value})
}

// totals notes every total that is not the sum of its parts.
