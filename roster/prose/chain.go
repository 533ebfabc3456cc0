package prose

import (
	"regexp"
	"slices"
	"strings"

	"rollcheck/roster/explain"
	"rollcheck/roster/words"
)

// pair counts households and persons of one subject at one place of the text.
type pair struct {
	households, persons *figure
	role                int // +1 it is added, -1 it leaves, 0 it is how many there are
	unsure              bool
	subject             string
	place               string // the village or township it is of, "" for the whole
	date                date
}

func (p pair) text() string { return p.households.text + p.persons.text }

// subjects are the programmes whose households are counted, by the words for them.
var subjects = []struct{ word, subject string }{
	{"农村低保", "农村低保"}, {"农村居民最低生活保障", "农村低保"}, {"城市低保", "城市低保"}, {"城镇低保", "城市低保"}, {"城乡低保", "城乡低保"},
	{"低保", "低保"}, {"五保", "特困"}, {"特困", "特困"}, {"建档立卡", "贫困户"}, {"贫困", "贫困户"}, {"脱贫", "贫困户"}, {"返贫", "贫困户"}, {"孤儿", "孤儿"}, {"优抚", "优抚"}, {"边缘", "边缘户"},
	{"监测", "监测户"}, {"移民", "移民"}, {"危房", "危房"}, {"受灾", "受灾"}, {"安置", "安置"}, {"救助", "救助"},
}

// What the clause before a count says of it: the word that stands last decides.
var (
	adding  = []string{"新增", "新纳入", "纳入", "返贫", "增加", "新识别", "调入", "迁入"}
	leaving = []string{"清退", "减少", "退出", "脱贫", "取消", "注销", "核减", "停发", "退保", "核销"}
	staying = []string{"为", "到", "至", "达", "现有", "还有", "尚有", "剩余", "实有", "共有", "未脱贫", "有"}
	unclear = []string{"计划", "拟", "预计", "力争", "任务", "目标", "累计", "合计", "总计", "申请", "净增", "净减", "脱贫户", "脱贫人口", "比", "占", "抽查", "走访", "入户", "涉及", "惠及", "去年", "上年", "慰问", "帮扶", "发放", "培训", "群众", "需"}
	told    = strings.NewReplacer("的有", "", "的为", "", "的是", "", "的达", "") // "退出的有3户" counts what left
	inner   = regexp.MustCompile(`(\p{Han}{2})(村|社区|乡|镇|街道)`)
	general = regexp.MustCompile(`[全我本各该每个农城行政贫困入下们](村|社区|乡|镇|街道)`)
)

// chains follows the households and persons of each subject from one count to the next.
func (t *report) chains() []Told {
	all := t.all()
	rural := !strings.Contains(all, "城市低保") && !strings.Contains(all, "城镇低保") && !strings.Contains(all, "城乡低保")
	follow := map[string]*chain{}
	var order []*chain
	pairs := t.pairs(rural)
	for _, p := range pairs {
		if follow[p.subject] == nil {
			follow[p.subject] = &chain{}
			order = append(order, follow[p.subject])
		}
		follow[p.subject].pairs = append(follow[p.subject].pairs, p)
	}
	for _, c := range order {
		c.follow(t)
	}
	return toldOf(pairs)
}

// pairs reads the households and persons that are told of a subject, in the order of the text. A
// subject that is named holds for the rest of its paragraph.
func (t *report) pairs(rural bool) (pairs []pair) {
	subject, paragraph := "", -1
	var when date
	for _, s := range t.sentences {
		if s.paragraph != paragraph {
			subject, paragraph = "", s.paragraph
		}
		for i := 0; i+1 < len(s.figures); i++ {
			found, ok := s.pairAt(i)
			if !ok {
				continue
			}
			lead := s.figures[i].label
			when = when.after(lead)
			if named := subjectOf(lead, rural); named != "" {
				subject = named
			}
			if subject == "" || s.within(i) {
				continue
			}
			found.date, found.place = when, placeOf(lead)
			found.subject = found.place + subject
			found.role, found.unsure = roleOf(lead)
			pairs = append(pairs, found)
		}
	}
	return pairs
}

// all is the whole text, folded.
func (t *report) all() string {
	var all strings.Builder
	for _, s := range t.sentences {
		all.WriteString(string(s.text))
	}
	return all.String()
}

// pairAt reads households and the persons that follow them at once.
func (s *sentence) pairAt(i int) (pair, bool) {
	h, p := s.figures[i], s.figures[i+1]
	between := strings.Trim(string(s.text[h.end:p.start]), " 、，,共计（(")
	if h.unit != "户" || p.unit != "人" || h.depth > 0 || between != "" || h.loose || p.loose || !h.exact() || !p.exact() {
		return pair{}, false
	}
	return pair{households: h, persons: p}, true
}

// within says whether a figure is told as a part of another.
func (s *sentence) within(i int) bool {
	lead := string(s.text[:s.figures[i].start])
	at := strings.LastIndex(lead, "其中")
	if at < 0 {
		return false
	}
	for _, word := range []string{"现有", "目前", "截至", "实有", "年底", "年末", "剩余", "共有"} {
		if strings.Contains(lead[at:], word) {
			return false
		}
	}
	return true
}

// subjectOf names the programme a text speaks of last; "" if it names none. 低保 alone is the
// rural one where the report knows no other.
func subjectOf(text string, rural bool) string {
	best, found := -1, ""
	for _, known := range subjects {
		at := strings.LastIndex(text, known.word)
		if at >= 0 && at+len(known.word) > best {
			best, found = at+len(known.word), known.subject
		}
	}
	if found == "低保" && rural {
		return "农村低保"
	}
	return found
}

// placeOf is the village or township a count is of; "" where it is of all.
func placeOf(lead string) string {
	lead = general.ReplaceAllString(lead, "")
	return strings.Join(inner.FindAllString(lead, -1), "")
}

// roleOf says whether a count is added, leaves, or is how many there are.
func roleOf(lead string) (role int, unsure bool) {
	for _, word := range unclear {
		if strings.Contains(lead, word) {
			unsure = true
		}
	}
	lead = told.Replace(lead)
	best := -1
	for _, class := range []struct {
		words []string
		role  int
	}{{adding, 1}, {leaving, -1}, {staying, 0}} {
		for _, word := range class.words {
			if at := strings.LastIndex(lead, word); at >= 0 && at+len(word) > best {
				best, role = at+len(word), class.role
			}
		}
	}
	return role, unsure
}

// chain is the counts of one subject, in the order of the text.
type chain struct{ pairs []pair }

// follow compares each count with the one before and what came and went between them.
func (c *chain) follow(t *report) {
	c.inOrder()
	var opening *pair
	var events []pair
	for i := range c.pairs {
		switch p := &c.pairs[i]; {
		case p.role != 0 && (opening == nil || p.households.value >= opening.households.value):
			opening, events = nil, nil // not what came or went of that count
		case p.role != 0 && !p.date.before(opening.date):
			events = append(events, *p)
		case p.role == 0 && !p.unsure:
			c.closes(t, opening, events, *p)
			opening, events = p, nil
		}
	}
}

func sameCount(a, b pair) bool {
	return a.households.value == b.households.value && a.persons.value == b.persons.value
}

// closes checks that what there was, came and went gives what there is.
func (c *chain) closes(t *report, from *pair, events []pair, closing pair) {
	if len(events) == 0 {
		return
	}
	opening := *from
	households, persons := opening.households.value, opening.persons.value
	for _, e := range events {
		households += int64(e.role) * e.households.value
		persons += int64(e.role) * e.persons.value
	}
	lackH, lackP := closing.households.value-households, closing.persons.value-persons
	holds := lackH == 0 && lackP == 0
	if !holds && (wide(lackH, households) || wide(lackP, persons) || !certain(opening, events, closing)) {
		return
	}
	for _, p := range append([]pair{opening, closing}, events...) {
		check(p.households, p.persons)
	}
	if !holds {
		t.broken(closing.households, words.ProseChainForm, c.gap(opening, events, closing, lackH, lackP))
	}
}

// wide says whether a gap is so wide that it tells of another group of people, not of a sum.
func wide(gap, expected int64) bool { return 3*max(gap, -gap) > expected }

// gap tells by how much a count misses what there was, came and went.
func (c *chain) gap(opening pair, events []pair, closing pair, households, persons int64) words.Message {
	want := count(closing.households.value-households) + "户" + count(closing.persons.value-persons) + "人"
	says := words.ProseChain.With(sumText(opening, events), want, closing.text(), signed(households)+"户", signed(persons)+"人")
	if opening.households.sentence.paragraph != closing.households.sentence.paragraph {
		says = words.ProseApart.With(says)
	}
	if why := c.why(opening, events, closing, households, persons); why.Said() {
		says = words.ProseBecause.With(says, why.Says)
	}
	return says
}

// certain says whether what came and went is told for the whole time from one count to the other.
func certain(opening pair, events []pair, closing pair) bool {
	if sameCount(opening, closing) {
		return false // told again
	}
	last := opening.date
	for _, e := range events {
		overlaps := opening.date.month == 12 && e.date.year == opening.date.year
		if e.unsure || overlaps || closing.date.before(e.date) || e.date.years(last) > 1 {
			return false
		}
		last = e.date
	}
	return closing.date.years(last) <= 1
}

// sumText writes what there was, came and went as a sum.
func sumText(opening pair, events []pair) string {
	text := opening.text()
	for _, e := range events {
		sign := "＋"
		if e.role < 0 {
			sign = "－"
		}
		text += sign + e.text()
	}
	return text
}

// term is a count as what explains a difference has it.
func (p pair) term() explain.Term {
	return explain.Term{Households: p.households.value / unitScale, Persons: p.persons.value / unitScale, Role: p.role, Text: p.text()}
}

// why finds the smallest explanation of a difference among the counts of the sum and the others
// of the report.
func (c *chain) why(opening pair, events []pair, closing pair, households, persons int64) explain.Why {
	used := append([]pair{opening, closing}, events...)
	var sum, elsewhere []explain.Term
	for _, p := range used {
		sum = append(sum, p.term())
	}
	for _, p := range c.pairs {
		if !slices.Contains(used, p) {
			elsewhere = append(elsewhere, p.term())
		}
	}
	return explain.Smallest(households/unitScale, persons/unitScale, sum, elsewhere)
}
