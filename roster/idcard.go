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
// x, × and the Cyrillic and Greek letters like X are folded, what stands around the number
// is dropped (see [decoratedID]); of a 20- to 22-character disability number the first 18
// are taken. Number says that the cell was stored as a number, of which only 15
// digits are exact: a longer one is Lost, whatever its check character says. A number that
// comes back with a fault is never usable.
func ParseID(text string, number bool) (ID, IDFault) {
	var buffer [maxIDCharacters]byte
	cleaned, fault := cleanID(buffer[:0], text)
	if fault != NoFault {
		return 0, fault
	}
	lost := number && len(cleaned) >= 18
	if lost {
		cleaned = cleaned[:18]
	}
	switch length := len(cleaned); {
	case length == 0:
		return 0, FaultEmpty
	case isPlaceholder(cleaned):
		return 0, FaultPlaceholder
	case length == 15:
		return parse15(cleaned)
	case lost:
		return parseLost(cleaned)
	case length == 18:
		return parse18(cleaned)
	}
	return parseOther(cleaned)
}

// parseOther reads what has neither 15 nor 18 characters.
func parseOther(cleaned []byte) (ID, IDFault) {
	switch length := len(cleaned); {
	case length >= 20 && length <= 22:
		if id, fault := parse18(cleaned[:18]); fault == NoFault {
			return id, NoFault
		}
	case length >= 30:
		return 0, FaultTwo
	}
	return 0, FaultLength
}

// maxIDCharacters is room for two numbers and what stands around them.
const maxIDCharacters = 48

// cleanID folds a text to upper-case digits, X and the B of a re-issued disability card.
func cleanID(buffer []byte, text string) ([]byte, IDFault) {
	if len(text) <= maxIDCharacters && strings.Trim(text, "0123456789") == "" {
		return append(buffer, text...), NoFault
	}
	written := TrimBlank(text)
	text = strings.TrimRight(strings.TrimLeft(written, "'’‘#`*"+blanks), "。.,，;；、*#"+blanks)
	for _, r := range text {
		character, ok := idCharacter(r)
		if !ok {
			return decoratedID(buffer[:0], written)
		}
		if character == 0 {
			continue
		}
		if len(buffer) == maxIDCharacters {
			return nil, FaultTwo
		}
		buffer = append(buffer, character)
	}
	if len(buffer) == len(idWeights) && text != written {
		return decoratedID(buffer[:0], written)
	}
	return buffer, NoFault
}

// idCharacter folds one character of a number; zero stands for a blank to be dropped.
func idCharacter(r rune) (byte, bool) {
	switch {
	case r >= '0' && r <= '9':
		return byte(r), true
	case r >= '０' && r <= '９':
		return byte(r-'０') + '0', true
	}
	switch r {
	case 'X', 'x', '×', 'Х', 'х', 'Χ', 'χ', 'Ｘ', 'ｘ', 'Ⅹ', 'ⅹ', '✕', '✖', '✗', '✘', '╳', '⨯':
		return 'X', true
	case 'B', 'b', 'Ｂ', 'ｂ':
		return 'B', true
	case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\'', '’', '‘':
		return 0, true
	}
	return 0, false
}

// IsScientific says whether a text is a number with an exponent, as 6.22921E+17.
func IsScientific(text string) bool {
	mantissa, exponent, ok := strings.Cut(strings.ToUpper(text), "E")
	return ok && mantissa != "" && exponent != "" && strings.Trim(mantissa, "0123456789.") == "" && strings.Trim(exponent, "+0123456789") == ""
}

// isPlaceholder says whether the characters are one digit repeated, count up from 1, or
// begin with the area 000000.
func isPlaceholder(characters []byte) bool {
	text := string(characters)
	return text == "0" || len(text) > 1 && strings.Trim(text, text[:1]) == "" ||
		strings.HasPrefix(text, "1234567890") || len(text) >= 15 && strings.HasPrefix(text, "000000")
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
	if id.Birth() == 0 && birthOf(digits[6:14]) != 0 {
		return 0, FaultLength // the first 15 of 18 digits
	}
	if id.Birth() == 0 {
		return id, FaultBirth
	}
	return id, NoFault
}

func parse18(characters []byte) (ID, IDFault) {
	number, ok := digitsOf(characters[:17])
	check := checkValue(characters[17])
	if !ok || check > 10 {
		return 0, FaultCharacter
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

// parseLost keeps what is left of a number stored as a number.
func parseLost(characters []byte) (ID, IDFault) {
	number, ok := digitsOf(characters[:17])
	check := checkValue(characters[17])
	if !ok || check > 10 {
		return 0, FaultTruncated
	}
	return makeID(number, check, Lost), FaultTruncated
}

// checkValue returns the value of a check character, 10 for X; more for what is none.
func checkValue(character byte) uint64 {
	if character == 'X' {
		return 10
	}
	if character < '0' || character > '9' {
		return 11
	}
	return uint64(character - '0')
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

// checkOf computes the value of the check character (10 for X) of 17 digits, MOD 11-2.
func checkOf(number uint64) uint64 {
	var sum uint64
	for i := len(idWeights) - 1; i >= 0; i-- {
		sum += number % 10 * idWeights[i]
		number /= 10
	}
	return checkValue(idCheckCharacters[sum%11])
}

// CheckCharacter returns the check character that belongs behind 17 digits; zero where they
// are not 17 digits.
func CheckCharacter(seventeen string) byte {
	number, ok := digitsOf([]byte(seventeen))
	if !ok || len(seventeen) != len(idWeights) {
		return 0
	}
	return characterOf(checkOf(number))
}

func characterOf(check uint64) byte {
	if check == 10 {
		return 'X'
	}
	return byte('0' + check)
}

// MakeID makes a valid number of a six-digit area code, a full date of birth and a sequence
// of 0 to 999; zero for anything else. It is for invented persons: the area codes 99xxxx
// belong to nobody.
func MakeID(area string, birth Date, sequence int) ID {
	number, ok := digitsOf([]byte(area))
	if !ok || len(area) != 6 || sequence < 0 || sequence > 999 {
		return 0
	}
	number = (number*1_0000_0000+uint64(birth))*1000 + uint64(sequence)
	id := makeID(number, checkOf(number), Valid)
	if birth < 0 || id.Birth() != birth {
		return 0
	}
	return id
}

// Form returns the form the number was written in; zero for none.
func (id ID) Form() IDForm { return IDForm(id & 7) }

func (id ID) number() uint64 { return uint64(id) >> 7 }

func (id ID) check() uint64 { return uint64(id) >> 3 & 15 }

// Usable says whether the number may be joined on.
func (id ID) Usable() bool { return id.Form() == Valid || id.Form() == From15 && id.Birth() != 0 }

// Key returns the same value for both forms of a person's number; zero where the number may not be joined on.
func (id ID) Key() uint64 {
	if !id.Usable() {
		return 0
	}
	return id.number()
}

// Birth returns the date of birth in the number, zero where it is impossible. A Lost number
// still holds it.
func (id ID) Birth() Date {
	return possibleBirth(Date(id.number() / 1000 % 1_0000_0000))
}

func possibleBirth(birth Date) Date {
	if birth.Year() < firstYear || birth.Year() > lastYear || birth.Day() == 0 || !birth.Exists() {
		return 0
	}
	return birth
}

// birthOf reads eight digits as a date of birth; zero where it is none.
func birthOf(digits []byte) Date {
	number, _ := digitsOf(digits)
	return possibleBirth(Date(number))
}

// Male says whether the 17th digit is odd (GB 11643). A Lost number does not know.
func (id ID) Male() bool { return id.number()%2 == 1 }

// AreaCode returns the first six digits (GB/T 2260).
func (id ID) AreaCode() int { return int(id.number() / 100_000_000_000) }

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
	text[17] = characterOf(id.check())
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
