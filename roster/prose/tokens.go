package prose

import (
	"strings"
	"unicode"
)

// unitScale is how finely figures are kept: four places behind the point.
const unitScale = 10_000

// figure is a number of a sentence with its unit.
type figure struct {
	sentence   *sentence
	index      int    // among the figures of the sentence
	value      int64  // times unitScale, 万 and 亿 multiplied in
	step       int64  // what one in the last printed digit is worth, in the same scale
	text       string // as it is written, with its unit
	unit       string // 人 for 名 and 位
	written    string // the unit as it is written
	start, end int    // in the runes of the sentence, the unit within
	label      string // what stands before it, back to the figure before
	depth      int    // brackets around it
	group      int    // which bracket it stands in; 0 for none
	loose      bool   // rounded, a range or damaged: takes part in nothing
	checked    bool
}

// sentence is a sentence of a paragraph, in simplified characters.
type sentence struct {
	paragraph int
	start     int // in the runes of the paragraph
	text      []rune
	figures   []*figure
}

// report is a text taken apart.
type report struct {
	paragraphs []string
	sections   []int // of each paragraph, the section it stands in
	sentences  []*sentence
	wrongs     []*total
	breaks     []Break
}

// read takes paragraphs apart.
func read(paragraphs []string) *report {
	text := &report{paragraphs: paragraphs}
	section := 0
	for i, paragraph := range paragraphs {
		runes := simplified(paragraph)
		if heading(string(runes)) {
			section++
		}
		text.sections = append(text.sections, section)
		text.sentencesOf(i, runes)
	}
	return text
}

// sentencesOf parts a paragraph at the marks that end a sentence, those within brackets left out.
func (t *report) sentencesOf(paragraph int, runes []rune) {
	start, depth := 0, 0
	for at, r := range runes {
		switch r {
		case '（', '(':
			depth++
		case '）', ')':
			depth = max(0, depth-1)
		}
		if at == len(runes)-1 || in(r, "。！；;") && depth == 0 {
			s := &sentence{paragraph: paragraph, start: start, text: runes[start : at+1]}
			s.scan()
			t.sentences = append(t.sentences, s)
			start, depth = at+1, 0
		}
	}
}

// heading says whether a paragraph is the title of a section.
func heading(text string) bool {
	text = strings.TrimSpace(text)
	rest := strings.TrimLeft(text, "一二三四五六七八九十")
	return rest != text && strings.HasPrefix(rest, "、")
}

// scan finds the figures of a sentence.
func (s *sentence) scan() {
	depth, group, groups := 0, 0, 0
	before := 0
	for at := 0; at < len(s.text); {
		switch r := s.text[at]; {
		case r == '（' || r == '(':
			depth++
			if depth == 1 {
				groups++
				group = groups
			}
		case r == '）' || r == ')':
			if depth = max(0, depth-1); depth == 0 {
				group = 0
			}
		case digit(r):
			found, end := s.number(at)
			if found != nil {
				found.label = string(s.text[before:found.start])
				found.depth, found.group, found.index = depth, group, len(s.figures)
				s.figures = append(s.figures, found)
				before = found.end
			}
			at = end
			continue
		}
		at++
	}
	if s.long() {
		for _, f := range s.figures {
			f.loose = true
		}
	}
}

// longest is how many characters and figures a sentence of a report may have: anything longer is none.
const longest, most = 4_000, 200

func (s *sentence) long() bool { return len(s.text) > longest || len(s.figures) > most }

func digit(r rune) bool { return '0' <= r && r <= '9' }

// at returns a rune of the sentence; 0 beyond its ends.
func (s *sentence) at(i int) rune {
	if i < 0 || i >= len(s.text) {
		return 0
	}
	return s.text[i]
}

// number reads the number that begins here; nil where it is a date, an ordinal or a code.
func (s *sentence) number(start int) (found *figure, end int) {
	end, value, step := s.digits(start)
	if value < 0 || s.noFigure(start, end) {
		return nil, end
	}
	f := &figure{sentence: s, start: start, value: value, step: step}
	digits := end
	f.loose = s.damaged(start, end)
	end = s.multiplied(f, end)
	f.unit, f.end = s.unitAt(end)
	f.text = strings.ReplaceAll(string(s.text[start:f.end]), " ", "")
	f.written = strings.TrimLeft(string(s.text[end:f.end]), " 多余")
	f.loose = f.loose || s.rounded(f, digits) || s.ranged(f)
	return f, f.end
}

// digits reads digits with a decimal point or commas between thousands; the value is below 0
// where there are too many.
func (s *sentence) digits(start int) (end int, value, step int64) {
	step = unitScale
	point := false
	for end = start; ; end++ {
		r := s.at(end)
		switch {
		case digit(r):
			value, step = another(value, step, int64(r-'0'), point)
		case r == '.' && !point && digit(s.at(end+1)):
			point = true
		case r == ',' && !point && s.thousands(end):
		default:
			return end, value, step
		}
	}
}

// another takes one more digit into a value.
func another(value, step, digit int64, point bool) (int64, int64) {
	switch {
	case value < 0 || point && step == 1 || value > 1e14:
		return -1, step
	case point:
		return value + digit*step/10, step / 10
	}
	return value*10 + digit*unitScale, step
}

// thousands says whether exactly three digits follow.
func (s *sentence) thousands(at int) bool {
	return digit(s.at(at+1)) && digit(s.at(at+2)) && digit(s.at(at+3)) && !digit(s.at(at+4))
}

// noFigure says whether the digits are of a date, an ordinal, a code or the number of a paragraph.
func (s *sentence) noFigure(start, end int) bool {
	before, next := s.at(start-1), s.at(end)
	after := next
	if after == ' ' {
		after = s.at(end + 1)
	}
	dated := in(after, "年月日号时点分秒届")
	code := latin(before) || latin(after) && after != 'm' || in(before, "第〔[【.:/‰№") || in(after, "〕]】:/")
	return dated || code || s.start == 0 && start < 8 && s.numbering(start, end)
}

// in says whether a rune is one of some; none is not.
func in(r rune, some string) bool { return r != 0 && strings.ContainsRune(some, r) }

func latin(r rune) bool { return r < unicode.MaxASCII && unicode.IsLetter(r) }

// numbering says whether the digits number the paragraph: 1、 (1) 1.
func (s *sentence) numbering(start, end int) bool {
	lead := strings.Trim(string(s.text[:start]), "（( \t　")
	return lead == "" && in(s.at(end), "、.．）)")
}

// damaged says whether a sign of a pasted page's damage touches the digits.
func (s *sentence) damaged(start, end int) bool {
	const marks = "?？□■*_＿\uFFFD×"
	return in(s.at(start-1), marks) || in(s.at(end), marks)
}

var multiples = map[rune]int64{'千': 1_000, '万': 10_000, '亿': 100_000_000}

// multiplied takes 万 or 亿 behind the digits into the value.
func (s *sentence) multiplied(f *figure, end int) int {
	at := end
	for in(s.at(at), " 多余几") {
		at++
	}
	if by, ok := multiples[s.at(at)]; ok && f.value < 1<<62/by {
		f.value, f.step = f.value*by, f.step*by
		return at + 1
	}
	return end
}

// units are what is counted; the longer come first where one begins another.
var units = []string{
	"人次", "户次", "人", "名", "位", "口人", "户", "起", "件", "例", "宗", "家", "所", "间", "套", "辆", "元", "公顷", "亩", "公斤", "斤", "吨",
	"公里", "平方米", "米", "头", "只", "座", "处", "场", "次", "期", "份", "条", "项", "对", "%", "册", "床", "顶", "台", "支", "村", "乡", "镇", "组",
}

// unitAt reads the unit behind a number. 人, 名 and 位 count the same.
func (s *sentence) unitAt(at int) (unit string, end int) {
	from := at
	for in(s.at(from), "多余 ") {
		from++
	}
	rest := string(s.text[min(from, len(s.text)):min(from+3, len(s.text))])
	for _, unit := range units {
		if strings.HasPrefix(rest, unit) {
			end = from + len([]rune(unit))
			switch unit {
			case "名", "位", "口人":
				unit = "人"
			}
			return unit, end
		}
	}
	if strings.HasPrefix(rest, "个") {
		return "个" + string(s.noun(from+1)), from + 1
	}
	return "", at
}

// noun is what is counted with 个: two characters at most.
func (s *sentence) noun(at int) []rune {
	end := at
	for end < at+2 && unicode.Is(unicode.Han, s.at(end)) && !strings.ContainsRune("和及的为在占是", s.at(end)) {
		end++
	}
	return s.text[min(at, len(s.text)):min(end, len(s.text))]
}

// rounded says whether a figure is about right only: 约, 近, 多, 余, 以上.
func (s *sentence) rounded(f *figure, end int) bool {
	lead := string(s.text[max(0, f.start-2):f.start])
	behind := string(s.text[end:min(len(s.text), f.end+2)])
	for _, word := range []string{"约", "近", "超", "逾", "不足"} {
		if strings.Contains(lead, word) {
			return true
		}
	}
	for _, word := range []string{"多", "余", "以上", "以下", "左右"} {
		if strings.Contains(behind, word) && !strings.Contains(behind, "其余") && f.unit != "%" {
			return true
		}
	}
	return false
}

// ranged says whether a figure is an end of a range: 3-5人, 60至79岁.
func (s *sentence) ranged(f *figure) bool {
	const marks = "-—–~～至到"
	return in(s.at(f.end), marks) && digit(s.at(f.end+1)) || in(s.at(f.start-1), "-—–~～") ||
		in(s.at(f.start-1), "至到") && digit(s.at(f.start-2))
}

// exact says whether a figure counts things one by one.
func (f *figure) exact() bool { return f.step == unitScale }

// tail is what stands behind a figure, up to the next one.
func (f *figure) tail() string {
	end := len(f.sentence.text)
	if f.index+1 < len(f.sentence.figures) {
		end = f.sentence.figures[f.index+1].start
	}
	return string(f.sentence.text[f.end:end])
}

// clause is what stands before a figure in its own clause.
func (f *figure) clause() string {
	lead := string(f.sentence.text[:f.start])
	if at := strings.LastIndexAny(lead, "，,；;：:（("); at >= 0 {
		return lead[at:]
	}
	return lead
}
