package report

import (
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// longNumber is how many digits in a row may name somebody: a mobile number has 11, an
// identity number 15 or 18, an account 16 to 19. A date has 8.
const longNumber = 11

// cell renders the value of a cell of evidence. In public a free text is left out: a note
// may hold an address, a disease or a name (spec/domain.md section 5).
func (o Options) cell(cell roster.Cell) string {
	if o.Privacy == words.Public && cell.Field != roster.NoField && cell.Field.Spec().Type == roster.TypeText {
		return ""
	}
	return o.hide(o.Privacy.Show(cell.Argument()))
}

// plain renders a text that came from a sheet, a place or a heading.
func (o Options) plain(text string) string { return o.hide(words.Plain(text)) }

// hide masks numbers that stand inside a longer text, such as a note, a sheet's name or the
// name of a file, where no type says what they are.
func (o Options) hide(text string) string {
	if o.Privacy == words.Full {
		return text
	}
	var out strings.Builder
	runes := []rune(text)
	for start := 0; start < len(runes); {
		end := start
		for end < len(runes) && isDigit(runes[end]) {
			end++
		}
		if end-start == 17 && end < len(runes) && strings.ContainsRune("XxＸｘ", runes[end]) {
			end++
		}
		if end-start < longNumber || isTimeStamp(string(runes[start:end])) {
			end = max(end, start+1)
			out.WriteString(string(runes[start:end]))
		} else {
			out.WriteString(o.maskRun(string(runes[start:end]), end-start))
		}
		start = end
	}
	return out.String()
}

func (o Options) maskRun(digits string, length int) string {
	if length == 15 || length == 18 {
		return o.Privacy.Show(words.Number(digits))
	}
	return o.Privacy.Show(words.Account(digits))
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }
