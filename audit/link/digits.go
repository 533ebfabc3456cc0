package link

import (
	"strings"

	"rollcheck/roster"
)

// number is an identity number as it was written, be it damaged.
type number struct {
	body   uint64 // the characters but the last, as digits: 17 of a whole number
	check  uint8  // the last character: 10 for X
	length uint8  // characters as written or raised from 15; 0 for none
	form   numberForm
}

// numberForm says how far a number can be trusted.
type numberForm uint8

const (
	formNone  numberForm = iota
	formValid            // the check character fits
	formShort            // raised from 15 digits: nothing checks them
	formWrong            // 18 characters that cannot be a number
	formLost             // stored as a number: 15 digits are exact
	formPart             // a character too few or too many
)

// numberOf reads the number of a row.
func numberOf(row roster.Row) number {
	id := row.PersonID()
	if id == 0 {
		return partialNumber(row.Text(row.PersonIDField()))
	}
	n := number{body: uint64(id) >> 7, check: uint8(uint64(id) >> 3 & 15), length: 18}
	switch id.Form() {
	case roster.Valid:
		n.form = formValid
	case roster.From15:
		n.form = formShort
	case roster.Lost:
		n.form = formLost
	default:
		n.form = formWrong
	}
	return n
}

// The lengths a number of 18 characters may have with one dropped or doubled.
const (
	shortest = 16
	longest  = 20
)

// partialNumber reads the characters of a text that is no whole number.
func partialNumber(text string) number {
	if len(text) < shortest || strings.Trim(text[:len(text)-1], "0123456789") != "" || len(text) > longest {
		return number{}
	}
	n := number{length: uint8(len(text)), form: formPart}
	for i := range len(text) - 1 {
		n.body = n.body*10 + uint64(text[i]-'0')
	}
	switch last := text[len(text)-1]; {
	case last >= '0' && last <= '9':
		n.check = last - '0'
	case last == 'X' || last == 'x':
		n.check = 10
	default:
		return number{}
	}
	return n
}

// usable says whether the number may be joined on.
func (n *number) usable() bool { return n.form == formValid || n.form == formShort }

// endsZero says whether the last three characters are zeros, as where a number was stored
// as a number and written out as text.
func (n *number) endsZero() bool { return n.length == 18 && n.check == 0 && n.body%100 == 0 }

// birth returns the date of birth in the number, zero where it is impossible.
func (n *number) birth() roster.Date {
	if n.length != 18 {
		return 0
	}
	birth := roster.Date(n.body / 1000 % 1_0000_0000)
	if birth.Year() < 1880 || birth.Year() > 2100 || birth.Day() == 0 || !birth.Exists() {
		return 0
	}
	return birth
}

// sex returns 1 for a man, 2 for a woman; 0 where the digit is lost.
func (n *number) sex() uint8 {
	if n.length != 18 || n.form == formLost {
		return 0
	}
	return uint8(2 - n.body%2)
}

// numberLevel says how two numbers compare.
type numberLevel uint8

const (
	numberNone     numberLevel = iota // one side has no number
	numberSame                        // equal and valid
	numberShort                       // equal, one raised from 15 digits
	numberWrong                       // equal, though neither is valid
	numberLost                        // 15 digits equal, the others lost on one side
	numberEdit                        // one slip or a transposition where a check character fails
	numberTwo                         // two slips likewise
	numberBirth                       // the same date of birth, a side unchecked
	numberOther                       // otherwise different, a side unchecked
	numberTwin                        // both valid, same area and date of birth, different
	numberDistinct                    // both valid and different
	numberLevels
)

// compareNumbers compares two numbers. It is symmetric.
func compareNumbers(a, b *number) numberLevel {
	switch {
	case a.length == 0 || b.length == 0:
		return numberNone
	case a.form == formLost || b.form == formLost:
		return compareLost(a, b)
	case a.length == b.length && a.body == b.body:
		return equalNumbers(a, b)
	}
	return compareDifferent(a, b)
}

// compareDifferent compares numbers that are not equal.
func compareDifferent(a, b *number) numberLevel {
	if a.form == formValid && b.form == formValid {
		if a.body/1000 == b.body/1000 {
			return numberTwin
		}
		return numberDistinct
	}
	switch slips(a, b) {
	case 1:
		return numberEdit
	case 2:
		return numberTwo
	}
	if birth := a.birth(); birth != 0 && birth == b.birth() {
		return numberBirth
	}
	return numberOther
}

// equalNumbers compares numbers of equal body.
func equalNumbers(a, b *number) numberLevel {
	switch {
	case a.form == formValid && b.form == formValid:
		return numberSame
	case a.usable() && b.usable():
		return numberShort
	case a.check != b.check:
		return numberEdit
	}
	return numberWrong
}

func compareLost(a, b *number) numberLevel {
	switch {
	case a.length != 18 || b.length != 18:
		return numberOther
	case a.body/100 == b.body/100:
		return numberLost
	case a.birth() != 0 && a.birth() == b.birth():
		return numberBirth
	}
	return numberOther
}

// slips counts the slips between two numbers that differ: 1 for a wrong, dropped, doubled or
// transposed character, 2 for two wrong ones, 3 for more.
func slips(a, b *number) int {
	var left, right [longest]byte
	x, y := a.spell(&left), b.spell(&right)
	if a.form == formShort || b.form == formShort { // its check character was computed
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	from, to := equalEnds(x, y)
	switch rest, more := len(x)-from-to, len(y)-len(x); {
	case more > 1:
		return 3
	case rest+more <= 1:
		return 1
	case more > 0:
		return 3
	case rest == 2 && x[from] == y[from+1] && x[from+1] == y[from]:
		return 1
	default:
		return min(wrong(x[from:from+rest], y[from:from+rest]), 3)
	}
}

// equalEnds counts the characters equal at the begin and at the end; x is not the longer.
func equalEnds(x, y []byte) (from, to int) {
	for from < len(x) && x[from] == y[from] {
		from++
	}
	for to < len(x)-from && x[len(x)-1-to] == y[len(y)-1-to] {
		to++
	}
	return from, to
}

func wrong(x, y []byte) int {
	count := 0
	for i := range x {
		if x[i] != y[i] {
			count++
		}
	}
	return count
}

// spell writes the characters out.
func (n *number) spell(buffer *[longest]byte) []byte {
	body := n.body
	for i := int(n.length) - 2; i >= 0; i-- {
		buffer[i] = byte('0' + body%10)
		body /= 10
	}
	buffer[n.length-1] = '0' + n.check
	return buffer[:n.length]
}
