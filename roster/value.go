package roster

import "rollcheck/roster/words"

// Value is one cell after parsing, in 8 bytes: the low three bits say in which form it
// is held, the rest holds it. Zero is an empty cell. What the payload means is decided
// by the type of the column's field.
type Value uint64

const (
	FormBits  = 3
	FormMask  = 1<<FormBits - 1
	FormGood  = 1 // parsed as the field's type (an identity number: valid)
	FormOther = 5 // a code that is no short row of digits: payload is a symbol
	FormRaw   = 7 // not parsed: payload is the symbol of the text as written
)

func Good(payload uint64) Value      { return Value(payload<<FormBits | FormGood) }
func RawValue(symbol Symbol) Value   { return Value(uint64(symbol)<<FormBits | FormRaw) }
func OtherValue(symbol Symbol) Value { return Value(uint64(symbol)<<FormBits | FormOther) }

// Empty says whether the cell holds nothing.
func (v Value) Empty() bool { return v == 0 }

// Raw says whether the cell could not be parsed as its field's type.
func (v Value) Raw() bool { return v&FormMask == FormRaw }

func (v Value) Payload() uint64 { return uint64(v) >> FormBits }

func (v Value) Money() Money { return Money(int64(v) >> FormBits) }

// Type is how the cells of a field are parsed and printed.
type Type uint8

// The types of fields.
const (
	TypeText   Type = iota // any text
	TypeName               // a person's name, cleaned by CleanName
	TypeID                 // an identity number
	TypeCode               // an account, household or certificate number: exact text without blanks
	TypePhone              // a telephone number
	TypeMoney              // money in fen
	TypeCount              // a whole number: persons, months, years
	TypeDate               // a date with its precision
	TypePeriod             // months: a quarter, a month, a year
	TypeFlag               // yes or no, or the word that stands there instead
	TypeAnswer             // what an officer filled in, as it stands: see [Row.Answer]
)

// maxPackedDigits is how many digits a code may have to be held without a text: 17 digits
// take 57 of 61 bits, their count the other four.
const maxPackedDigits = 17

// packCode turns a code of 2 to 17 digits into its payload.
func PackCode(text string) (uint64, bool) {
	if len(text) < 2 || len(text) > maxPackedDigits {
		return 0, false
	}
	var number uint64
	for i := range len(text) {
		digit := text[i] - '0'
		if digit > 9 {
			return 0, false
		}
		number = number*10 + uint64(digit)
	}
	return number<<4 | uint64(len(text)-2), true
}

func unpackCode(payload uint64) string {
	length := int(payload&15) + 2
	number := payload >> 4
	var digits [maxPackedDigits]byte
	for i := length - 1; i >= 0; i-- {
		digits[i] = byte('0' + number%10)
		number /= 10
	}
	return string(digits[:length])
}

func PackPeriod(period Period) uint64 {
	return uint64(uint32(period.From))<<20 | uint64(uint32(period.To))
}

func unpackPeriod(payload uint64) Period {
	return Period{From: Month(payload >> 20), To: Month(payload & (1<<20 - 1))}
}

// Argument returns the cell as an argument of a message, so that a privacy profile
// decides how much of it is shown.
func (c Cell) Argument() any {
	text := c.Text()
	switch c.Sheet.typeOf(c.Field) {
	case TypeID:
		return words.Number(text)
	case TypePhone:
		return words.Account(text)
	case TypeName:
		return words.Name(text)
	}
	switch c.Field {
	case FieldAccount:
		return words.Account(text)
	case FieldBirth:
		return words.Birth(text)
	case FieldHouseholdNumber, FieldCertificateNumber, FieldDisabilityNumber:
		if len(text) >= 15 { // such numbers often are an identity number
			return words.Number(text)
		}
	}
	return text
}
