package book

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"

	"rollcheck/roster/words"
)

// compoundFile says what an OLE compound file holds, by the names in its directory
// ([MS-CFB] 2.6: entries of 128 bytes, a UTF-16 name of at most 64 bytes, then its length).
func compoundFile(extension string, content []byte) *Error {
	found := map[string]bool{}
	for at := 512; at+128 <= len(content); at += 128 {
		if name := entryName(content[at : at+128]); name != "" {
			found[strings.ToLower(name)] = true
		}
	}
	switch {
	case found["encryptedpackage"]:
		return &Error{Code: Encrypted, Format: "xlsx"}
	case found["workbook"] || found["book"]:
		return &Error{Code: Unsupported, Format: "xls"}
	case found["worddocument"]:
		return &Error{Code: PassedOver, Format: "docx"}
	case found["powerpoint document"]:
		return &Error{Code: PassedOver, Format: "pptx"}
	case spreadsheetName(extension):
		return damage(words.FileNoWorkbook)
	}
	return &Error{Code: PassedOver, Format: "office"}
}

// entryName returns the name of a directory entry if it is one that tells a format.
func entryName(entry []byte) string {
	size := int(binary.LittleEndian.Uint16(entry[64:]))
	if size < 4 || size > 64 || size%2 != 0 || entry[1] != 0 {
		return ""
	}
	units := make([]uint16, size/2-1)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(entry[2*i:])
	}
	return string(utf16.Decode(units))
}
