package book

import (
	"bytes"
	"cmp"
)

// swallowsCells says whether a tag, without its first bracket, holds cells that belong to the
// page: an attribute without its second quote goes on to the next quote and takes with it the
// cells between. A whole table in an attribute is a remark shown under the pointer, unless the
// tag seems to end before it or a person stands in it.
func swallowsCells(tag []byte) bool {
	first, last := tableParts(tag)
	if first != "table" || last != "/table" {
		return first != ""
	}
	return bytes.IndexByte(tag, '>') < bytes.IndexByte(tag, '<') || holdsIdentity(tag)
}

// tableParts names the first and the last tag of a table within a text; "" if there is none.
func tableParts(text []byte) (first, last string) {
	for {
		at := bytes.IndexByte(text, '<')
		if at < 0 {
			return first, last
		}
		text = text[at+1:]
		if part := tablePart(text); part != "" {
			first, last = cmp.Or(first, part), part
		}
	}
}

// tablePart names the tag of a table that begins with this text, less its bracket; "" if none does.
func tablePart(text []byte) string {
	for _, name := range []string{"table", "/table", "tr", "/tr", "td", "/td", "th", "/th"} {
		if len(text) > len(name) && bytes.EqualFold(text[:len(name)], []byte(name)) && bytes.IndexByte([]byte(" \t\r\n\f/>"), text[len(name)]) >= 0 {
			return name
		}
	}
	return ""
}

// holdsIdentity says whether a text holds 17 digits in a row with a date of birth among them, as
// an identity number does. Web systems write keys of 18 digits and more, which have none.
func holdsIdentity(text []byte) bool {
	digits := 0
	for i, b := range text {
		if b < '0' || b > '9' {
			digits = 0
			continue
		}
		if digits++; digits == 17 && isBirth(string(text[i-10:i-2])) {
			return true
		}
	}
	return false
}

// isBirth says whether eight digits are the date of birth of somebody alive.
func isBirth(date string) bool {
	year, month, day := date[:4], date[4:6], date[6:]
	return "1900" <= year && year < "2100" && "01" <= month && month <= "12" && "01" <= day && day <= "31"
}
