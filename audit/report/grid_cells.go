package report

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// longestCell is how many characters a cell may hold; Excel's bound is 32,767 in UTF-16,
// where a rare character counts twice.
const longestCell = 16000

// text is a cell of text: never a formula, whatever it begins with.
func (g *grid) text(text string) any {
	return excelize.Cell{StyleID: g.book.styles.text, Value: cut(words.Plain(text))}
}

// lines is a cell of text with a line for each part.
func (g *grid) lines(parts []string) any {
	plain := make([]string, len(parts))
	for i, part := range parts {
		plain[i] = words.Plain(part)
	}
	return excelize.Cell{StyleID: g.book.styles.text, Value: cut(strings.Join(plain, "\n"))}
}

func cut(text string) string {
	if len(text) <= longestCell {
		return text
	}
	if runes := []rune(text); len(runes) > longestCell {
		return string(runes[:longestCell]) + "..."
	}
	return text
}

// link is a text that leads to another sheet.
func (g *grid) link(text string) any {
	return excelize.Cell{StyleID: g.book.styles.link, Value: words.Plain(text)}
}

// small is a text in small print.
func (g *grid) small(text string) any {
	return excelize.Cell{StyleID: g.book.styles.small, Value: words.Plain(text)}
}

// fill is an empty cell for an officer to fill.
func (g *grid) fill() any { return excelize.Cell{StyleID: g.book.styles.fill, Value: ""} }

func (g *grid) count(number int) any {
	return excelize.Cell{StyleID: g.book.styles.count, Value: number}
}

// some is a count that is left out where it is none.
func (g *grid) some(number int) any {
	if number == 0 {
		return excelize.Cell{StyleID: g.book.styles.count}
	}
	return g.count(number)
}

// money is a cell that adds up in Excel, left out where it is none. The file format knows
// only binary numbers and the writer takes nothing else with a point, so this is the one
// place where fen leave integers: the shortest decimal form of fen / 100, which is what is
// written, has the two decimals of the amount up to 2^53 fen.
func (g *grid) money(amount roster.Money) any {
	if amount == 0 {
		return excelize.Cell{StyleID: g.book.styles.money}
	}
	return excelize.Cell{StyleID: g.book.styles.money, Value: float64(amount) / 100}
}
