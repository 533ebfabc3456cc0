package report

import (
	"strings"

	"github.com/clipperhouse/displaywidth"

	"rollcheck/roster/words"
)

// displayWidth is how many columns of a terminal a text takes.
func displayWidth(text string) int { return displaywidth.String(text) }

func (t *terminal) line(text string) { t.out.WriteString(text + "\n") }

func (t *terminal) say(text words.Text, arguments ...any) { t.wrap("", t.o.say(text, arguments...)) }

// wrap writes a text in lines no wider than the terminal, each begun by an indent.
func (t *terminal) wrap(indent, text string) {
	line, width := indent, displayWidth(indent)
	for _, unit := range units(text, t.o.Width-len(indent)-2) {
		unitWidth := displayWidth(unit)
		if width+displayWidth(strings.TrimRight(unit, " ")) > t.o.Width {
			t.line(strings.TrimRight(line, " "))
			line, width = indent+"  ", len(indent)+2
		}
		line += unit
		width += unitWidth
	}
	t.line(strings.TrimRight(line, " "))
}

// units cuts a text where a line may end: between Chinese characters and after a blank,
// never inside a number or an English word, nor before a closing mark or after an opening
// one. Only what is wider than a line is cut anywhere.
func units(text string, widest int) []string {
	var list []string
	var unit strings.Builder
	width := 0
	before := rune(0)
	for _, r := range text {
		runeWidth := displaywidth.Rune(r)
		if before != 0 && (mayBreak(before, r) || width+runeWidth > widest) {
			list = append(list, unit.String())
			unit.Reset()
			width = 0
		}
		unit.WriteRune(r)
		width += runeWidth
		before = r
	}
	return append(list, unit.String())
}

const (
	closingMarks = "，。、；：！？）》】”’%,.;:!?)]}"
	openingMarks = "（《【“‘([{"
)

func mayBreak(before, after rune) bool {
	switch {
	case after == ' ' || strings.ContainsRune(closingMarks, after) || strings.ContainsRune(openingMarks, before):
		return false
	case before == ' ':
		return true
	}
	return before > 0x7f || after > 0x7f
}

// packLines puts parts into lines of a width, joined by a mark of two columns.
func packLines(parts []string, width int) [][]string {
	var lines [][]string
	used := 0
	for _, part := range parts {
		if size := displayWidth(part) + 2; len(lines) == 0 || used+size > width {
			lines, used = append(lines, []string{part}), size
		} else {
			lines[len(lines)-1] = append(lines[len(lines)-1], part)
			used += size
		}
	}
	return lines
}

func nonEmpty(texts ...string) []string {
	var kept []string
	for _, text := range texts {
		if text != "" {
			kept = append(kept, text)
		}
	}
	return kept
}
