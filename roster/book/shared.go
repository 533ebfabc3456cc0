package book

import (
	"bytes"
	"cmp"
	"strings"

	"rollcheck/roster/words"
)

// sharedTexts is the shared strings of a workbook: one text and where each string ends in it.
type sharedTexts struct {
	all  string
	ends []uint32
}

func (s *sharedTexts) count() int { return len(s.ends) }

// at returns a shared string. The index must be below count.
func (s *sharedTexts) at(index int) string {
	start := uint32(0)
	if index > 0 {
		start = s.ends[index-1]
	}
	return s.all[start:s.ends[index]]
}

// sharedBuilder puts shared strings together, within the limits.
type sharedBuilder struct {
	all  strings.Builder
	ends []uint32
	left *allowance
}

func (b *sharedBuilder) add(text []byte) error {
	if len(b.ends) == maxShared {
		return tooLarge(words.SharedTooMany, maxShared)
	}
	if err := cmp.Or(take(&b.left.shared, 1, words.CostShared), take(&b.left.held, len(text), words.CostText)); err != nil {
		return err
	}
	b.all.Write(text)
	b.ends = append(b.ends, uint32(b.all.Len()))
	return nil
}

func (b *sharedBuilder) done() sharedTexts { return sharedTexts{all: b.all.String(), ends: b.ends} }

// expect makes room for what the part says it holds, within what its size in bytes can hold.
func (b *sharedBuilder) expect(m *markup, size int) error {
	written, err := m.value("uniqueCount")
	if count, ok := parseNumber([]byte(written)); ok {
		b.ends = make([]uint32, 0, min(count, size/len("<si><t/></si>"), maxShared, b.left.shared))
	}
	b.all.Grow(min(size/2, b.left.held))
	return err
}

// readShared reads the part with the shared strings (ECMA-376 part 1, 18.4.9). A workbook
// without it has none: a cell that asks for one is then an error.
func (w *workbook) readShared(part string) error {
	if !w.parts.has(part) {
		return nil
	}
	if err := w.parts.account(part); err != nil {
		return err
	}
	texts := sharedBuilder{left: w.parts.left}
	return w.parts.each(part, func(m *markup) error {
		if err := m.root("sst"); err != nil {
			return err
		}
		if err := texts.expect(m, w.parts.size(part)); err != nil {
			return err
		}
		var text []byte
		err := m.children(func(name []byte) (err error) {
			if string(name) != "si" {
				return m.skip()
			}
			if text, err = m.richText(text[:0]); err != nil {
				return err
			}
			return texts.add(text)
		})
		w.shared = texts.done()
		return err
	})
}

// richText appends the text of the element whose start tag was read last, si or is: its
// t, and the t of each run r. Phonetic hints (rPh) are no part of the text.
func (m *markup) richText(text []byte) ([]byte, error) {
	err := m.children(func(name []byte) (err error) {
		switch string(name) {
		case "t":
			text, err = m.appendText(text)
			return err
		case "r":
			return m.children(func(name []byte) (err error) {
				if string(name) != "t" {
					return m.skip()
				}
				text, err = m.appendText(text)
				return err
			})
		}
		return m.skip()
	})
	if err == nil && !m.legible(text) {
		err = damage(words.MarkupCharacters)
	}
	return text, err
}

// appendText appends the text of the element whose start tag was read last, _xHHHH_ decoded.
func (m *markup) appendText(text []byte) ([]byte, error) {
	start := len(text)
	for {
		found, err := m.next()
		switch {
		case err != nil:
			return text, err
		case found == tokenStart:
			err = m.skip()
		case found == tokenText:
			text = append(text, m.text...)
		case found == tokenClose:
			if bytes.Contains(text[start:], []byte("_x")) {
				text = unescape(text[:start], bytes.Clone(text[start:]))
			}
			return text, nil
		}
		if err == nil && len(text) > maxText {
			err = tooLarge(words.CellTooLong, maxText)
		}
		if err != nil {
			return text, err
		}
	}
}
