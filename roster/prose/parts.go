package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"rollcheck/roster/words"
)

// total is a count with the lists of its parts that do not add up to it.
type total struct {
	figure *figure
	sums   words.Message
	says   words.Text
	lack   int64
}

// parts checks totals against the counts told as their parts.
func (t *report) parts() {
	var last []list // of the sentence before, whose total a list may go on with
	for _, s := range t.sentences {
		lists := s.lists()
		if len(last) > 0 && last[0].head[0].sentence.paragraph == s.paragraph {
			lists = append(lists, s.goesOn(last)...)
		} else {
			last = nil
		}
		for _, l := range lists {
			t.list(l)
		}
		if len(lists) > 0 {
			last = lists
		}
	}
	t.totals()
}

// list is figures told as parts of one of the figures before them.
type list struct {
	head  []*figure // what they may be parts of, the nearest first
	parts []*figure
	cue   string // what stands before the first part

	bracket bool // it stands in a bracket without 其中: it may tell anything
	mixed   bool // some of the parts are counted in another unit
}

// lists finds what stands behind each 其中, and in brackets behind a figure.
func (s *sentence) lists() []list {
	if s.long() {
		return nil
	}
	var found []list
	cues := s.cues()
	for i, c := range cues {
		end := len(s.text)
		for _, next := range cues[i+1:] {
			if next.group == c.group {
				end = next.at
				break
			}
		}
		if l := s.listAt(c, end); len(l.parts) > 1 && len(l.head) > 0 {
			l.cue, l.bracket = string(s.text[c.at:l.parts[0].start]), c.bracket
			found = append(found, l)
		}
	}
	return found
}

// listAt gathers the figures from a cue to an end that stand in no further bracket, and those before it.
func (s *sentence) listAt(c cue, end int) (l list) {
	for _, f := range s.figures {
		switch {
		case f.start < c.at && (f.group == c.group || f.group == 0):
			l.head = append([]*figure{f}, l.head...)
		case c.at < f.start && f.start < end && f.group == c.group:
			if len(l.parts) > 0 && f.newTotal() {
				return l
			}
			l.parts = append(l.parts, f)
		}
	}
	return l
}

// cue is where a list begins.
type cue struct {
	at, group int
	bracket   bool
}

// cues returns where lists begin: at 其中, and at a bracket without one.
func (s *sentence) cues() []cue {
	var cues []cue
	depth, group, groups := 0, 0, 0
	for at, r := range s.text {
		switch r {
		case '（', '(':
			if depth++; depth > 1 {
				continue
			}
			groups++
			group = groups
			if s.at(at+1) != '其' {
				cues = append(cues, cue{at, group, true})
			}
		case '）', ')':
			if depth = max(0, depth-1); depth == 0 {
				group = 0
			}
		case '其':
			if s.at(at+1) == '中' {
				cues = append(cues, cue{at, group, false})
			}
		}
	}
	return cues
}

// ownCount are words at which a count behind the first part begins anew.
var ownCount = []string{"共", "合计", "总计", "另", "此外", "同时", "截至", "目前", "现有", "累计", "其次"}

// newTotal says whether a figure behind the first part begins a count of its own.
func (f *figure) newTotal() bool {
	label := strings.NewReplacer("共产", "", "公共", "", "共同", "", "共青", "", "共享", "", "共建", "").Replace(f.label)
	return slices.ContainsFunc(ownCount, func(word string) bool { return strings.Contains(label, word) })
}

// goesOn reads a sentence behind a semicolon as a further list of the total before it.
func (s *sentence) goesOn(before []list) []list {
	if len(s.figures) < 2 || s.long() || !strings.Contains(s.figures[0].label, "分别") || strings.Contains(string(s.text[:s.figures[0].start]), "其中") {
		return nil
	}
	l := list{head: before[len(before)-1].head, cue: s.figures[0].label}
	for _, f := range s.figures {
		if f.depth == 0 {
			l.parts = append(l.parts, f)
		}
	}
	return []list{l}
}

// nearest is how many counts before a list its parts may be of.
const nearest = 6

// list checks the parts of each unit against the nearest total of that unit.
func (t *report) list(l list) {
	var units []string
	for _, part := range l.parts {
		if part.unit != "" && part.unit != "%" && !slices.Contains(units, part.unit) {
			units = append(units, part.unit)
		}
	}
	for _, unit := range units {
		heads := ofUnit(l.head, unit)
		one := list{head: heads[:min(len(heads), nearest)], parts: ofUnit(l.parts, unit), cue: l.cue, bracket: l.bracket}
		one.mixed = mixed(l.parts, unit)
		if len(one.head) > 0 {
			t.ofOneUnit(one)
		}
	}
}

// mixed says whether a named part among those of a unit is counted in another unit, or in none: 刑事3起、治安5件.
func mixed(parts []*figure, unit string) bool {
	end := len(parts)
	for end > 0 && parts[end-1].unit != unit {
		end--
	}
	return slices.ContainsFunc(parts[:end], func(f *figure) bool { return f.unit != unit && f.unit != "%" && f.name() != "" })
}

// name is what a figure is called: what stands before it, without marks.
func (f *figure) name() string { return strings.Trim(f.label, " ，,、；;：:和及与（）()") }

func ofUnit(figures []*figure, unit string) []*figure {
	var kept []*figure
	for _, f := range figures {
		if f.unit == unit {
			kept = append(kept, f)
		}
	}
	return kept
}

// ofOneUnit checks the lists of one unit: men and women, then what is left.
func (t *report) ofOneUnit(l list) {
	if l.loose() || l.changes() {
		return
	}
	kept, whole := l.counted()
	if at := couple(kept); at >= 0 {
		t.closed(l, kept[at:at+2])
		kept = slices.Delete(slices.Clone(kept), at, at+2)
	}
	if len(kept) < 2 {
		return
	}
	if last := l.closing(kept); whole && last > 0 {
		t.closed(l, kept[:last])
	} else {
		t.open(l, kept, whole && !l.bracket && !l.mixed)
	}
}

// handled are words for what was done about a count: such a count is no part of the others.
var handled = []string{"侦破", "破获", "查结", "调处", "化解", "办结", "结案", "调解", "处理", "查处", "成功", "完成", "整改", "销号"}

// counted leaves out what is no part: what was done, means, comparisons, what something was before.
// It says whether nothing was left out.
func (l list) counted() (kept []*figure, whole bool) {
	whole = true
	for i, f := range l.parts {
		label := f.label
		if i == 0 {
			label = l.cue
		}
		if left := leftOut(f, label, l.head[0]); left {
			whole = false
			continue
		}
		kept = append(kept, f)
	}
	return kept, whole
}

func leftOut(f *figure, label string, head *figure) bool {
	for _, word := range handled {
		if (strings.Contains(label, word) || strings.HasPrefix(strings.TrimLeft(f.tail(), "，, 、"), word)) && !strings.Contains(head.clause(), word) {
			return true
		}
	}
	for _, word := range []string{"人均", "户均", "每", "均", "比", "较", "同比", "增长", "下降", "上升", "提高", "占", "标准", "含", "包括"} {
		if strings.Contains(label, word) {
			return true
		}
	}
	for _, word := range []string{"增加", "减少", "新增"} {
		if strings.Contains(label, word) && !strings.Contains(head.clause(), word) {
			return true
		}
	}
	return changed(f, label)
}

// changed says whether a count is what something was before it changed: 由 A 增加到 B.
func changed(f *figure, label string) bool {
	from := strings.HasSuffix(strings.TrimSpace(label), "由") || strings.HasSuffix(strings.TrimSpace(label), "从")
	return from && strings.ContainsAny(f.tail(), "到至为达")
}

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
func (t *report) totals() {
	for _, w := range t.wrongs {
		t.broken(w.figure, words.ProsePartsForm, w.says.With(w.sums, w.figure.text, w.figure.off(w.lack)))
	}
}
