package book

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/richardlehane/mscfb"

	"rollcheck/roster/words"
)

// maxDirectory bounds the bytes read to learn what a compound file holds: over a hundred
// thousand entries, where an office file has some dozen.
const maxDirectory = 16 << 20

// maxDescription bounds the bytes that say how a workbook is encrypted; Office writes about one thousand.
const maxDescription = 64 << 10

// readCompound opens an OLE compound file by what it holds.
func readCompound(extension string, content []byte, left *allowance, passwords []string) (*Book, error) {
	bounded := &boundedReader{content: bytes.NewReader(content), left: maxDirectory}
	directory, err := mscfb.New(bounded)
	if err != nil {
		return nil, brokenCompound(extension, content, err)
	}
	bounded.left = 0
	streams := map[string]*mscfb.File{} // of the root, by names in lower case
	for _, file := range directory.File {
		if len(file.Path) == 0 && streams[strings.ToLower(file.Name)] == nil {
			streams[strings.ToLower(file.Name)] = file
		}
	}
	if sealed := streams["encryptedpackage"]; sealed != nil {
		return openSealed(extension, streams["encryptioninfo"], sealed, len(content), left, passwords)
	}
	for _, name := range []string{"workbook", "book"} {
		if file := streams[name]; file != nil {
			stream, err := wholeStream(file, len(content))
			if err != nil {
				return nil, err
			}
			return readBIFF(stream, streams["summaryinformation"] == nil, passwords)
		}
	}
	return nil, noWorkbook(extension, func(name string) bool { return streams[name] != nil })
}

// openSealed opens the two streams of a workbook with a password.
func openSealed(extension string, info, sealed *mscfb.File, bound int, left *allowance, passwords []string) (*Book, error) {
	if info == nil {
		return nil, damage(words.PartMissing, "EncryptionInfo")
	}
	description, err := wholeStream(info, min(bound, maxDescription))
	if err != nil {
		return nil, err
	}
	content, err := wholeStream(sealed, bound)
	if err != nil {
		return nil, err
	}
	return readEncrypted(extension, description, content, left, passwords)
}

// brokenCompound says what a compound file that cannot be followed was, by the names found in it.
func brokenCompound(extension string, content []byte, cause error) *Error {
	found := entryNames(content)
	if found["workbook"] || found["book"] || found["encryptedpackage"] {
		failure := damage(words.PartCut)
		failure.Cause = cause
		return failure
	}
	return noWorkbook(extension, func(name string) bool { return found[name] })
}

// noWorkbook says what a compound file without a workbook stream is.
func noWorkbook(extension string, has func(name string) bool) *Error {
	switch {
	case has("worddocument"):
		return &Error{Code: PassedOver, Format: "docx"}
	case has("powerpoint document"):
		return &Error{Code: PassedOver, Format: "pptx"}
	case spreadsheetName(extension):
		return damage(words.FileNoWorkbook)
	}
	return &Error{Code: PassedOver, Format: "office"}
}

// wholeStream reads a stream to its end.
func wholeStream(file *mscfb.File, bound int) ([]byte, error) {
	if file.Size > int64(bound) {
		return nil, damage(words.PartCut)
	}
	stream := make([]byte, file.Size)
	const piece = 64 << 10 // the library's time grows with the square of what is read at once
	for at := 0; at < len(stream); at += piece {
		if _, err := io.ReadFull(file, stream[at:min(at+piece, len(stream))]); err != nil {
			failure := damage(words.PartCut)
			failure.Cause = err
			return nil, failure
		}
	}
	return stream, nil
}

// boundedReader lets no more than some bytes be read; 0 left lifts the bound.
type boundedReader struct {
	content io.ReaderAt
	left    int
}

func (b *boundedReader) ReadAt(into []byte, at int64) (int, error) {
	if b.left > 0 {
		if b.left -= len(into); b.left <= 0 {
			b.left = 1
			return 0, damage(words.PartCut)
		}
	}
	return b.content.ReadAt(into, at)
}

// entryNames finds the names in the directory of a compound file without following it
// ([MS-CFB] 2.6: entries of 128 bytes, a UTF-16 name of at most 64 bytes, then its length).
func entryNames(content []byte) map[string]bool {
	found := map[string]bool{}
	for at := 512; at+128 <= len(content); at += 128 {
		if name := entryName(content[at : at+128]); name != "" {
			found[strings.ToLower(name)] = true
		}
	}
	return found
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
