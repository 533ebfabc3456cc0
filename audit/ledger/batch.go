package ledger

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// batch is a file of the ledger that verifies.
type batch struct {
	Batch
	lines []Line
	hash  string
}

// end is the last line of a file; its hash covers every byte before it.
type end struct {
	Lines  int    `json:"lines"`
	SHA256 string `json:"sha256"`
}

var endStart = []byte(`{"t":"end",`)

// fault is what differs first in a file.
type fault struct {
	line  int
	what  words.Message
	newer bool // a newer version wrote what this one does not know
	torn  bool // the file only ends early
}

func damaged(line int, what words.Text, arguments ...any) *fault {
	return &fault{line: line, what: what.With(arguments...)}
}

// compose writes a batch as it stands in a file. The lines are sorted, and none stands there twice.
func compose(header Batch, lines []Line) []byte {
	texts := make([]lineText, len(lines))
	for i, line := range lines {
		texts[i] = lineText{line, encode(line.kind(), line)}
	}
	slices.SortFunc(texts, compareLines)
	texts = slices.CompactFunc(texts, func(one, other lineText) bool { return bytes.Equal(one.text, other.text) })
	whole := encode("batch", header)
	for _, line := range texts {
		whole = append(whole, line.text...)
	}
	return append(whole, endLine(len(texts), whole)...)
}

func endLine(lines int, before []byte) []byte {
	return encode("end", end{lines, hashOf(before)})
}

// lineText is a line beside its own text.
type lineText struct {
	Line
	text []byte
}

// compareLines sorts by kind and number, answers then by where they stood.
func compareLines(one, other lineText) int {
	order := cmp.Or(
		cmp.Compare(slices.Index(kinds, one.kind()), slices.Index(kinds, other.kind())),
		strings.Compare(one.id(), other.id()))
	if order != 0 {
		return order
	}
	if a, ok := one.Line.(*Answer); ok {
		b := other.Line.(*Answer)
		order = cmp.Or(strings.Compare(a.File, b.File), strings.Compare(a.Sheet, b.Sheet), cmp.Compare(a.Row, b.Row))
	}
	return cmp.Or(order, bytes.Compare(one.text, other.text))
}

// parse reads a file that is to be batch no and to follow what ends with the hash prev.
func parse(content []byte, no int, prev string) (*batch, *fault) {
	rows := bytes.SplitAfter(content, []byte("\n"))
	rows, rest := rows[:len(rows)-1], rows[len(rows)-1]
	if len(rest) > 0 || len(rows) == 0 || !bytes.HasPrefix(rows[len(rows)-1], endStart) {
		return nil, unended(content, rows, rest, no, prev)
	}
	rows, last := rows[:len(rows)-1], rows[len(rows)-1]
	before := content[:len(content)-len(last)]
	read, wrong := parseRows(rows, no, prev)
	switch {
	case bytes.Equal(last, endLine(len(rows)-1, before)):
	case wrong != nil:
		return nil, wrong.certain()
	default:
		return nil, damaged(len(rows)+1, words.LedgerHash)
	}
	if wrong != nil {
		return nil, wrong
	}
	read.hash = hashOf(before)
	return read, nil
}

// unended says what is wrong with a file that has no last line: it was not written to its end,
// and what stands there is as it was written, or it was changed.
func unended(content []byte, rows [][]byte, rest []byte, no int, prev string) *fault {
	if len(rows) > 0 {
		if _, wrong := parseRows(rows, no, prev); wrong != nil {
			return wrong.certain()
		}
	}
	before := content[:len(content)-len(rest)]
	if bytes.HasPrefix(rest, endStart) && !bytes.HasPrefix(endLine(len(rows)-1, before), rest) {
		return damaged(len(rows)+1, words.LedgerHash)
	}
	return &fault{line: len(rows) + 1, what: words.LedgerNoEnd.With(), torn: true}
}

// certain is a fault of a file whose hash vouches for nothing: no newer version is seen in it.
func (f *fault) certain() *fault {
	if f.newer {
		return damaged(f.line, words.LedgerLineBroken)
	}
	return f
}

// parseRows reads all lines of a file but the last.
func parseRows(rows [][]byte, no int, prev string) (*batch, *fault) {
	if len(rows) == 0 {
		return nil, damaged(1, words.LedgerLineBroken)
	}
	read := &batch{}
	if wrong := decode(rows[0], "batch", &read.Batch); wrong != nil {
		return nil, wrong.at(1)
	}
	if read.No != no {
		return nil, damaged(1, words.LedgerOtherNumber, read.No)
	}
	if read.Prev != prev {
		return nil, damaged(1, words.LedgerChain)
	}
	var before lineText
	for i, row := range rows[1:] {
		line, wrong := parseLine(row)
		if wrong != nil {
			return nil, wrong.at(i + 2)
		}
		if before.Line != nil && compareLines(before, lineText{line, row}) >= 0 {
			return nil, damaged(i+2, words.LedgerLineOrder)
		}
		*line.place() = Place{Batch: no, Line: i + 2, Made: read.Made}
		before = lineText{line, row}
		read.lines = append(read.lines, line)
	}
	return read, nil
}

func (f *fault) at(line int) *fault {
	f.line = line
	return f
}

// parseLine reads a line of one of the four kinds.
func parseLine(row []byte) (Line, *fault) {
	start, ours := bytes.CutPrefix(row, []byte(`{"t":"`))
	name, _, closed := bytes.Cut(start, []byte(`",`))
	kind := string(name)
	if !ours || !closed {
		return nil, damaged(0, words.LedgerLineBroken)
	}
	line := newLine(kind)
	if line == nil {
		return nil, &fault{what: words.LedgerLineBroken.With(), newer: true}
	}
	if wrong := decode(row, kind, line); wrong != nil {
		return nil, wrong
	}
	if line.kind() != "run" && !validID(line.id()) {
		return nil, damaged(0, words.LedgerLineBroken)
	}
	return line, nil
}

// decode reads the members of a line, which has to be just as it would be written.
func decode(row []byte, kind string, members any) *fault {
	if err := json.Unmarshal(row, members); err == nil && bytes.Equal(row, encode(kind, members)) {
		return nil
	}
	return &fault{what: words.LedgerLineBroken.With(), newer: unknownMember(row, kind, members)}
}

// unknownMember says whether a line of a kind has a member this version does not know.
func unknownMember(row []byte, kind string, members any) bool {
	inner, ok := bytes.CutPrefix(row, []byte(`{"t":"`+kind+`",`))
	decoder := json.NewDecoder(io.MultiReader(strings.NewReader("{"), bytes.NewReader(inner)))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(members)
	return ok && err != nil && strings.HasPrefix(err.Error(), "json: unknown field")
}

func hashOf(content []byte) string {
	hash := sha256.Sum256(content)
	return hex.EncodeToString(hash[:])
}
