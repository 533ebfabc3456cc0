package book

import "bytes"

// reference is the place of a cell: its row from 1, its column from 0.
type reference struct{ row, column int }

// parseReference reads an address such as "AB12".
func parseReference(written []byte) (reference, bool) {
	column, i := 0, 0
	for i < len(written) && i < 4 {
		letter := written[i] &^ 0x20 // upper case
		if letter < 'A' || letter > 'Z' {
			break
		}
		column = column*26 + int(letter-'A') + 1
		i++
	}
	row, ok := parseNumber(written[i:])
	if !ok || column < 1 || column > MaxColumn || row < 1 || row > MaxRow {
		return reference{}, false
	}
	return reference{row, column - 1}, true
}

// parseNumber reads a whole number below a thousand million written in digits only.
func parseNumber(written []byte) (int, bool) {
	if len(written) == 0 || len(written) > 9 {
		return 0, false
	}
	number := 0
	for _, c := range written {
		if c < '0' || c > '9' {
			return 0, false
		}
		number = number*10 + int(c-'0')
	}
	return number, true
}

// columnName returns the letters of a column.
func columnName(column int) string {
	name := ""
	for column++; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}

// clip returns what an error message shows of a value.
func clip(value []byte) string { return string(bytes.ToValidUTF8(value[:min(len(value), 24)], nil)) }

// trim cuts the blanks XML allows around a number.
func trim(value []byte) []byte {
	if len(value) > 0 && (blank(value[0]) || blank(value[len(value)-1])) {
		return bytes.Trim(value, " \t\r\n")
	}
	return value
}
