package prose

import (
	"slices"
	"strings"

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

func (t *report) totals() {
	for _, w := range t.wrongs {
		t.broken(w.figure, words.ProsePartsForm, w.says.With(w.sums, w.figure.text, w.figure.off(w.lack)))
	}
}
