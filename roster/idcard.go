package roster

import "strings"

// ID is an identity number in 8 bytes (GB 11643-1999): 57 bits of the 17 digits, four of
// the check character, three of its form. Zero is none.
type ID uint64

// IDForm says in which form a number was written.
type IDForm uint8

// The forms of a number.
const (
	Valid    IDForm = iota + 1 // 18 characters, the check character fits
	From15                     // the 15-digit form, raised to 18 (valid until 2013-01-01)
	BadCheck                   // 18 characters that cannot be a number: check character or date of birth wrong
	Lost                       // 18 digits stored as a number: the last ones are lost
)

// IDFault says what is wrong with the text of a number.
type IDFault uint8

// What can be wrong with a number.
const (
	NoFault          IDFault = iota
	FaultEmpty               // nothing there
	FaultLength              // neither 15 nor 18 characters
	FaultCharacter           // holds something else than digits
	FaultTruncated           // stored as a number, so that its last digits are lost
	FaultCheck               // the check character does not fit
	FaultBirth               // the date of birth in it is impossible
	FaultPlaceholder         // all one digit, or a word for "none"
	FaultTwo                 // two numbers in one cell
)

var idWeights = [17]uint64{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}

const idCheckCharacters = "10X98765432"

// ParseID reads a number as offices write it: blanks, a leading ' or #, full-width digits,
// x, × and the Cyrillic Х for X are folded; of a 20- to 22-character disability number the
// first 18 are taken. A number stored as a number is never trusted beyond 15 digits.
func ParseID(text string, number bool) (ID, IDFault) {
	var buffer [48]byte
	cleaned, fault := cleanID(buffer[:0], text)
	if fault != NoFault {
		return 0, fault
	}
	switch length := len(cleaned); {
	case length == 0:
		return 0, FaultEmpty
	case isPlaceholder(cleaned):
		return 0, FaultPlaceholder
	case length == 15:
		return parse15(cleaned)
	case length == 18:
		return parse18(cleaned, number)
	case length >= 20 && length <= 22 && !number:
		if id, fault := parse18(cleaned[:18], false); fault == NoFault {
			return id, NoFault
		}
		return 0, FaultLength
	case length >= 30:
		return 0, FaultTwo
	}
	return 0, FaultLength
}

// cleanID folds a text to upper-case digits and X.
func cleanID(buffer []byte, text string) ([]byte, IDFault) {
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			buffer = append(buffer, byte(r))
		case r >= '０' && r <= '９':
			buffer = append(buffer, byte(r-'０')+'0')
		case r == 'X' || r == 'x' || r == '×' || r == 'Х' || r == 'х' || r == 'Ｘ' || r == 'ｘ':
			buffer = append(buffer, 'X')
		case r == 'B' || r == 'b':
			buffer = append(buffer, 'B') // a re-issued disability card
		case isIDPadding(r):
		default:
			return nil, faultOfText(text)
		}
		if len(buffer) == cap(buffer) {
			return nil, FaultTwo
		}
	}
	return buffer, NoFault
}

func isIDPadding(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\u200b', '\ufeff', '\'', '’', '‘', '#', '`', '。', '.', ',', '，', '*':
		return true
	}
	return false
}

// faultOfText says what a text that is no row of digits is.
func faultOfText(text string) IDFault {
	if strings.ContainsAny(text, "Ee") && strings.ContainsAny(text, "0123456789") && strings.Contains(text, "+") {
		return FaultTruncated
	}
	digits := 0
	for _, r := range text {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	switch {
	case digits == 0:
		return FaultPlaceholder
	case digits >= 30:
		return FaultTwo
	}
	return FaultCharacter
}

// isPlaceholder says whether all characters are one digit, or the sequence counts from 1.
func isPlaceholder(digits []byte) bool {
	for _, digit := range digits[1:] {
		if digit != digits[0] {
			return false
		}
	}
	return len(digits) > 1
}

func parse15(digits []byte) (ID, IDFault) {
	var full [17]byte
	copy(full[:6], digits[:6])
	full[6], full[7] = '1', '9'
	copy(full[8:], digits[6:])
	number, ok := digitsOf(full[:])
	if !ok {
		return 0, FaultCharacter
	}
	id := makeID(number, checkOf(number), From15)
	if id.Birth() == 0 {
		return 0, FaultBirth
	}
	return id, NoFault
}

func parse18(characters []byte, stored bool) (ID, IDFault) {
	number, ok := digitsOf(characters[:17])
	last := characters[17]
	if !ok || last == 'B' {
		return 0, FaultCharacter
	}
	check := uint64(10)
	if last != 'X' {
		check = uint64(last - '0')
	}
	if stored {
		return makeID(number, check, Lost), FaultTruncated
	}
	if check != checkOf(number) {
		return makeID(number, check, BadCheck), FaultCheck
	}
	id := makeID(number, check, Valid)
	if id.Birth() == 0 {
		return makeID(number, check, BadCheck), FaultBirth
	}
	return id, NoFault
}

func digitsOf(characters []byte) (uint64, bool) {
	var number uint64
	for _, character := range characters {
		if character < '0' || character > '9' {
			return 0, false
		}
		number = number*10 + uint64(character-'0')
	}
	return number, true
}

func makeID(number, check uint64, form IDForm) ID {
	return ID(number<<7 | check<<3 | uint64(form))
}

// checkOf computes the check character (0 to 10, 10 for X) of 17 digits, MOD 11-2.
func checkOf(number uint64) uint64 {
	var sum uint64
	for i := 16; i >= 0; i-- {
		sum += number % 10 * idWeights[i]
		number /= 10
	}
	character := idCheckCharacters[sum%11]
	if character == 'X' {
		return 10
	}
	return uint64(character - '0')
}

// MakeID makes a valid number of an area code, a date of birth and a sequence of three
// digits; for invented persons (the area codes 99xxxx belong to nobody).
func MakeID(area string, birth Date, sequence int) ID {
	number, _ := digitsOf([]byte(area))
	number = number*1_0000_0000 + uint64(birth)
	number = number*1000 + uint64(sequence%1000)
	return makeID(number, checkOf(number), Valid)
}

// Form returns the form the number was written in; zero for none.
func (id ID) Form() IDForm { return IDForm(id & 7) }

func (id ID) number() uint64 { return uint64(id) >> 7 }

func (id ID) check() uint64 { return uint64(id) >> 3 & 15 }

// Usable says whether the number may be joined on.
func (id ID) Usable() bool { return id.Form() == Valid || id.Form() == From15 }

// Key returns the same value for both forms of a person's number; zero where the number may not be joined on.
func (id ID) Key() uint64 {
	if !id.Usable() {
		return 0
	}
	return id.number()
}

// Birth returns the date of birth in the number, zero where it is impossible.
func (id ID) Birth() Date {
	birth := Date(id.number() / 1000 % 1_0000_0000)
	if birth.Year() < 1800 || birth.Year() > 2200 || birth.Day() == 0 || !birth.Exists() {
		return 0
	}
	return birth
}

// Male says whether the 17th digit is odd (GB 11643).
func (id ID) Male() bool { return id.number()%2 == 1 }

// AreaCode returns the first six digits (GB/T 2260).
func (id ID) AreaCode() int { return int(id.number() / 100_0000_0000_0) }

// Sequence returns the three digits after the date of birth.
func (id ID) Sequence() int { return int(id.number() % 1000) }

// Text18 returns the number in 18 characters; "" for none.
func (id ID) Text18() string {
	if id == 0 {
		return ""
	}
	var text [18]byte
	number := id.number()
	for i := 16; i >= 0; i-- {
		text[i] = byte('0' + number%10)
		number /= 10
	}
	text[17] = 'X'
	if check := id.check(); check < 10 {
		text[17] = byte('0' + check)
	}
	return string(text[:])
}

// String returns the number in the form it was written in.
func (id ID) String() string {
	text := id.Text18()
	if id.Form() == From15 {
		return text[:6] + text[8:17]
	}
	return text
}
