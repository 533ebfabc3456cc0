package prose

import (
	"regexp"
	"strings"
	"unicode"

	"rollcheck/roster/words"
)

// claim is a share told in words: 90%以上的纠纷在村组调解.
var claim = regexp.MustCompile(`以上的?(\p{Han}{2,12}?)(?:都|均|能|可|就|是|全部)*(?:在|由|于)(\p{Han}+)`)

// aims are words of what is to be reached, which claims nothing.
var aims = []string{"确保", "力争", "争取", "要求", "目标", "计划", "不低于", "实现", "努力", "任务", "提高到", "必须", "应"}

// places are the words a claim and the count of its part must share.
const places = "村组乡镇县市社"

// shares checks shares told in words against a total of the same thing and its part.
func (t *report) shares() {
	for _, s := range t.sentences {
		for _, f := range s.figures {
			if f.unit != "%" || f.loose || hasAny(f.clause(), aims) || hasAny(string(s.text[:f.start]), aims) {
				continue
			}
			found := claim.FindStringSubmatch(f.tail())
			if found == nil || !strings.HasPrefix(f.tail(), "以上") {
				continue
			}
			if place := firstPlace(found[2]); place != "" {
				t.share(f, found[1], place)
			}
		}
	}
}

func hasAny(text string, words []string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// firstPlace returns the first word of a place in a text.
func firstPlace(text string) string {
	for _, r := range text {
		if strings.ContainsRune(places, r) {
			return string(r)
		}
	}
	return ""
}

// share compares a claim with the largest total of the thing in its section that has a part there.
func (t *report) share(claimed *figure, thing, place string) {
	var total, part *figure
	section := t.sections[claimed.sentence.paragraph]
	for _, s := range t.sentences {
		if t.sections[s.paragraph] != section {
			continue
		}
		for _, l := range s.partsOf(thing, place) {
			if total == nil || l[0].value > total.value {
				total, part = l[0], l[1]
			}
		}
	}
	if total == nil || total.value == 0 {
		return
	}
	check(claimed, total, part)
	if times(part.value, 100*unitScale).Cmp(times(claimed.value, total.value)) < 0 {
		says := words.ProseShare.With(claimed.text, total.text, part.text, percentText(part, total), thing, place)
		t.broken(claimed, words.ProseShareForm, says)
	}
}

// partsOf returns each total of a thing in a sentence with its part at a place.
func (s *sentence) partsOf(thing, place string) (found [][2]*figure) {
	for i, total := range s.figures {
		if total.loose || total.unit == "" || total.unit == "%" || !shareWord(total.label, thing) {
			continue
		}
		if part := partAt(total, s.figures[i+1:], place); part != nil {
			found = append(found, [2]*figure{total, part})
		}
	}
	return found
}

// partAt finds the count at a place behind the 其中 of a total.
func partAt(total *figure, behind []*figure, place string) *figure {
	begun := false
	for _, part := range behind {
		begun = begun || strings.Contains(part.label, "其中")
		if begun && !part.loose && part.unit == total.unit && strings.Contains(part.label, place) && part.value <= total.value {
			return part
		}
	}
	return nil
}

// shareWord says whether two texts share two characters of a name; a word for all of a place is none.
func shareWord(a, b string) bool {
	runes := []rune(b)
	for i := 0; i+1 < len(runes); i++ {
		both := string(runes[i : i+2])
		if unicode.Is(unicode.Han, runes[i]) && unicode.Is(unicode.Han, runes[i+1]) && !strings.ContainsAny(both, "全我本乡县镇村的占") && strings.Contains(a, both) {
			return true
		}
	}
	return false
}
