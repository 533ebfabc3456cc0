package words

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A number that names somebody is masked wherever it stands in a text, whatever stands between
// its digits: no type says what it is in a note, a heading or the name of a file. It is known by
// its value, where the input holds it in a column of its own, and else by its shape.

// Eleven is how many digits may name somebody: a mobile number has 11, an identity number 15 or
// 18, an account 16 to 19. A date has 8.
const Eleven = 11

// Known says whether eleven digits in a row, as a number, are part of a number of the input.
type Known func(eleven uint64) bool

// Hide masks the numbers in a text of ours, into which others may be worked.
func (p Privacy) Hide(text string, known Known) string { return p.hide(text, known, false) }

// HideQuoted masks the numbers in a text of the input: there, eleven digits with nothing but
// marks and blanks between them may be a number too, if they are no dates and no amounts.
func (p Privacy) HideQuoted(text string, known Known) string { return p.hide(text, known, true) }

func (p Privacy) hide(text string, known Known, quoted bool) string {
	if p == Full || !hasDigits(text) {
		return text
	}
	d := digitsIn(text)
	var spans []span
	for from := 0; from < len(d.at); {
		to := from + 1
		for to < len(d.at) && d.gapLength(to) <= widestGap {
			to++
		}
		if to-from >= Eleven {
			spans = append(spans, d.find(span{from, to}, known, quoted)...)
		}
		from = to
	}
	return p.masked(d, merged(spans))
}

// widestGap is how many characters may stand between two digits of a number.
const widestGap = 3

// hasDigits says whether a text has digits enough for a number; most have not.
func hasDigits(text string) bool {
	count := 0
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= '0' && c <= '9' || c >= utf8.RuneSelf {
			count++
		}
	}
	return count >= Eleven
}

// span is some of the digits of a text in a row: from, and up to but without, by their order.
type span struct{ from, to int }

// digits are the digits of a text in order.
type digits struct {
	text     string
	at, end  []int    // the bytes of each
	value    []byte   // '0' to '9'
	gap      []string // what is to be seen between a digit and the one before
	harmless []bool   // part of a date or an amount; nil until it is asked for
}

func digitsIn(text string) *digits {
	d := &digits{text: text}
	end := 0
	for at, r := range text {
		value, ok := digitOf(r)
		if !ok {
			continue
		}
		d.gap = append(d.gap, visible(text[end:at]))
		end = at + utf8.RuneLen(r)
		d.at, d.end, d.value = append(d.at, at), append(d.end, end), append(d.value, value)
	}
	return d
}

// digitOf returns which digit a character of any script is.
func digitOf(r rune) (byte, bool) {
	switch {
	case r >= '0' && r <= '9':
		return byte(r), true
	case r < utf8.RuneSelf || !unicode.IsDigit(r):
		return 0, false
	}
	for _, run := range unicode.Nd.R16 {
		if r >= rune(run.Lo) && r <= rune(run.Hi) {
			return '0' + byte((r-rune(run.Lo))%10), true
		}
	}
	for _, run := range unicode.Nd.R32 {
		if r >= rune(run.Lo) && r <= rune(run.Hi) {
			return '0' + byte((r-rune(run.Lo))%10), true
		}
	}
	return 0, false
}

// visible is a text without what nobody sees, blanks in a row as one.
func visible(gap string) string {
	if gap == "" {
		return ""
	}
	blank := false
	return strings.Map(func(r rune) rune {
		was := blank
		blank = unicode.IsSpace(r)
		switch {
		case blank && was, !blank && (unprintable(r) || unicode.Is(unicode.Mn, r)):
			return -1
		case blank:
			return ' '
		}
		return r
	}, gap)
}

func (d *digits) gapLength(i int) int { return utf8.RuneCountInString(d.gap[i]) }

// begins says whether something stands before a digit, ends whether something stands behind it.
func (d *digits) begins(i int) bool { return i == 0 || d.gap[i] != "" }
func (d *digits) ends(i int) bool   { return i+1 == len(d.at) || d.gap[i+1] != "" }

// find returns the digits of a chain that are to be masked.
func (d *digits) find(chain span, known Known, quoted bool) []span {
	spans := d.unbroken(chain)
	var maybe []span
	for i := chain.from; i < chain.to; i++ {
		switch length, sure := d.identity(i, chain.to); {
		case sure:
			spans = append(spans, span{i, i + length})
		case length > 0:
			maybe = append(maybe, span{i, i + length})
		}
	}
	if quoted {
		taken := merged(spans)
		spans = append(spans, d.runs(chain, taken, false)...)
		spans = append(spans, d.runs(chain, taken, true)...)
	}
	spans = append(spans, maybe...)
	if known != nil {
		spans = append(spans, d.ofInput(chain, known)...)
	}
	return spans
}

// unbroken are eleven digits or more with nothing between them.
func (d *digits) unbroken(chain span) (spans []span) {
	for from := chain.from; from < chain.to; {
		to := from + 1
		for to < chain.to && d.gap[to] == "" {
			to++
		}
		if to-from >= Eleven && !isTimeStamp(string(d.value[from:to])) {
			spans = append(spans, span{from, to})
		}
		from = to
	}
	return spans
}

// runs are eleven digits or more with nothing but marks and blanks between them, or everywhere
// the same, less what is masked or harmless already.
func (d *digits) runs(chain span, taken []span, same bool) (spans []span) {
	d.findHarmless()
	free := make([]bool, chain.to)
	for i := chain.from; i < chain.to; i++ {
		free[i] = !d.harmless[i]
	}
	for _, s := range taken {
		clear(free[s.from:s.to])
	}
	for from := chain.from; from < chain.to; {
		to := d.runFrom(from, free, same)
		if to-from >= Eleven {
			spans = append(spans, span{from, to})
		}
		if same && to < chain.to { // what is between changes here: the group before may begin another run
			to = d.groupOf(to - 1)
		}
		from = max(from+1, to)
	}
	return spans
}

// groupOf returns the first of the digits without anything between them that a digit stands among.
func (d *digits) groupOf(i int) int {
	for i > 0 && d.gap[i] == "" {
		i--
	}
	return i
}

// runFrom returns where a run ends that begins at a digit.
func (d *digits) runFrom(from int, free []bool, same bool) int {
	between, to := "", from
	for ; to < len(free) && free[to]; to++ {
		gap := d.gap[to]
		if to == from || gap == "" {
			continue
		}
		if between == "" {
			between = gap
		}
		if same && gap != between || !same && strings.ContainsFunc(gap, unicode.IsLetter) {
			break
		}
	}
	return to
}

// ofInput are the digits that are part of a number of the input.
func (d *digits) ofInput(chain span, known Known) (spans []span) {
	d.findHarmless()
	for from := chain.from; from+Eleven <= chain.to; from++ {
		var number uint64
		harmless := true
		for i := from; i < from+Eleven; i++ {
			number = number*10 + uint64(d.value[i]-'0')
			harmless = harmless && d.harmless[i]
		}
		if !harmless && known(number) {
			spans = append(spans, span{from, from + Eleven})
		}
	}
	return spans
}

// merged are spans in order, those that overlap as one.
func merged(spans []span) []span {
	slices.SortFunc(spans, func(a, b span) int { return a.from - b.from })
	var list []span
	for _, s := range spans {
		if last := len(list) - 1; last >= 0 && s.from < list[last].to {
			list[last].to = max(list[last].to, s.to)
		} else {
			list = append(list, s)
		}
	}
	return list
}

// masked is the text with some of its digits masked, and with them the dates of birth they hold.
func (p Privacy) masked(d *digits, spans []span) string {
	if len(spans) == 0 {
		return d.text
	}
	var out strings.Builder
	var births []string
	done := 0
	for _, s := range spans {
		end := d.end[s.to-1]
		if s.to-s.from == 17 {
			end += d.checkX(s.to - 1)
		}
		out.WriteString(d.text[done:d.at[s.from]])
		out.WriteString(p.maskedNumber(d.characters(s, end)))
		if birth := d.birthAt(s.from); birth != "" {
			births = append(births, birth)
		}
		done = end
	}
	out.WriteString(d.text[done:])
	return hideBirths(out.String(), births)
}

// characters are the digits of a span as they are written, with the X at its end.
func (d *digits) characters(s span, end int) string {
	var number strings.Builder
	for i := s.from; i < s.to; i++ {
		number.WriteString(d.text[d.at[i]:d.end[i]])
	}
	if rest := d.text[d.end[s.to-1]:end]; rest != "" {
		last, _ := utf8.DecodeLastRuneInString(rest)
		number.WriteRune(last)
	}
	return number.String()
}

func (p Privacy) maskedNumber(number string) string {
	if length := utf8.RuneCountInString(number); length == 15 || length == 18 {
		return p.number(number)
	}
	return p.account(number)
}
