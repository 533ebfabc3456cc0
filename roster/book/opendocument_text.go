package book

import (
	"strings"

	"rollcheck/roster/words"
)

// paragraphs reads the text of a cell (ODF 1.3 part 3, 6.1): its paragraphs, each on a
// line. Notes and drawings are no part of it.
func (t *openTable) paragraphs() error {
	t.content.reset()
	first := true
	return t.children(func(name []byte) error { return t.block(string(name), &first) })
}

// block reads a paragraph, or what holds paragraphs; the first one begins no line.
func (t *openTable) block(name string, first *bool) error {
	switch name {
	case "p", "h":
	case "list", "list-header", "list-item", "numbered-paragraph", "section":
		return t.children(func(name []byte) error { return t.block(string(name), first) })
	default:
		return t.skip()
	}
	if !*first {
		t.content.mark("\n")
	}
	*first = false
	err := t.inline()
	t.content.trim()
	t.content.kept = len(t.content.text)
	return err
}

// inline reads a paragraph or a part of one up to its end.
func (t *openTable) inline() error {
	for {
		found, err := t.next()
		switch {
		case err != nil:
			return err
		case found == tokenText:
			t.content.add(t.text)
		case found == tokenClose:
			return nil
		case found == tokenStart:
			err = t.piece(string(t.name))
		}
		if err == nil && len(t.content.text) > maxText {
			err = tooLarge(words.CellTooLong, maxText)
		}
		if err != nil {
			return err
		}
	}
}

// piece reads an element within a paragraph.
func (t *openTable) piece(name string) error {
	switch name {
	case "s":
		count, err := t.repeated("text:c")
		if err != nil {
			return err
		}
		t.content.mark(strings.Repeat(" ", min(count, maxText+1)))
	case "tab":
		t.content.mark("\t")
	case "line-break":
		t.content.mark("\n")
	case "annotation", "note", "ruby-text":
	default:
		return t.inline()
	}
	return t.skip()
}
