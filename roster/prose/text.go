package prose

import (
	"strings"
	"unicode/utf8"
)

// wrapped is how long a line is at least that was broken to fit a page, in characters.
const wrapped = 30

// Lines parts a plain text into its paragraphs. A long line that ends within a sentence goes on
// in the next one.
func Lines(text string) []string {
	var paragraphs []string
	open := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \t\r\n\u3000")
		if strings.TrimSpace(line) == "" {
			open = false
			continue
		}
		if last := len(paragraphs) - 1; open && !indented(line) && !heading(line) {
			paragraphs[last] += line
		} else {
			paragraphs = append(paragraphs, line)
		}
		open = utf8.RuneCountInString(line) >= wrapped && !strings.HasSuffix(strings.TrimRight(line, "”）)"), "。") && !ends(line)
	}
	return paragraphs
}

func indented(line string) bool { return strings.TrimLeft(line, " \t\u3000") != line }

// ends says whether a line ends with a mark that ends a sentence.
func ends(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune("。！？!?；;：:", last)
}
