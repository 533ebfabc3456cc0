package prose

import (
	"regexp"

	"rollcheck/roster/words"
)

// missing is a unit whose number was left out: 委员 名，or 委员__名。
var missing = regexp.MustCompile(`(\p{Han}{2})(?: +|[_＿]+)(名|户|人|起|件|万元|元|人次)[，。；、）,;)]`)

// blanks names units without a number.
func (t *report) blanks() {
	for _, s := range t.sentences {
		if s.long() {
			continue
		}
		text := string(s.text)
		for _, found := range missing.FindAllStringSubmatchIndex(text, -1) {
			at := len([]rune(text[:found[0]]))
			t.broken(&figure{sentence: s, start: at}, words.ProseBlankForm, words.ProseBlank.With(text[found[2]:found[3]], text[found[4]:found[5]]))
		}
	}
}
