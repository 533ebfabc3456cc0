package reading

import (
	"strings"

	"rollcheck/roster"
)

// kindWords are what a heading is looked up by among a kind's own words: the lower levels of
// it, and to whom the levels above them give a name or number.
type kindWord struct {
	word  string
	above []string
}

func kindWords(text string) []kindWord {
	levels := strings.Split(foldHeading(text), levelMark)
	var list []kindWord
	for at := range levels {
		whole := strings.Join(levels[at:], "")
		list = append(list, kindWord{plainHeading(whole), levels[:at]}, kindWord{normalHeading(whole), levels[:at]})
	}
	return list
}

// kindIdiom returns the field only the kind takes a heading for.
func kindIdiom(list []kindWord, kind *roster.Kind) (roster.Field, string) {
	for i := range list {
		if field := kind.Uses(list[i].word); field != roster.NoField && !somebodyElses(list[i].above, field) {
			return owned(list[i].above, field), list[i].word
		}
	}
	return roster.NoField, ""
}
