package book

import (
	"bytes"
	"io"

	"golang.org/x/net/html"

	"rollcheck/roster/words"
)

// pageTableText is where a table of a page stands in its text: what lies between two tables
// within it, so that each token of a page is read once however deep tables are nested.
type pageTableText struct {
	pieces    []piece
	cells     bool          // it holds a cell of its own
	rows      int           // begun so far
	stray     int           // of them: those with a cell behind its end, or of no table
	straying  bool          // it stands open again for such a row
	counted   bool          // the row being read is among the stray ones
	endless   bool          // no end tag of it was found
	cut       bool          // the page ends within a tag or comment of it
	swallowed words.Message // where a tag, a comment or a script holds cells; empty if none does
}

// piece is a run of bytes, to before its end.
type piece struct{ start, end int }

// source returns the text of a table without the tables within it.
func (t *pageTableText) source(text []byte) io.Reader {
	readers := make([]io.Reader, len(t.pieces))
	for i, piece := range t.pieces {
		readers[i] = bytes.NewReader(text[piece.start:piece.end])
	}
	return io.MultiReader(readers...)
}

// doubt says where rows of the table may be missing, or stood where none should; empty if nowhere.
func (t *pageTableText) doubt() words.Message {
	switch {
	case !t.swallowed.Empty():
		return t.swallowed
	case t.endless:
		return words.DoubtPageEnd.With(t.rows)
	case t.stray > 0:
		return words.DoubtPageStray.With(t.stray)
	}
	return words.Message{}
}

// pageTables finds the tables of a page.
type pageTables struct {
	text    []byte
	open    []*pageTableText // begun and not closed
	found   []*pageTableText // those with a cell, in the order of their first ones
	closed  *pageTableText   // the last one that stood in no other
	element string           // of the last start tag
	early   words.Text       // what is said of cells swallowed before any table was found
}

// tablesOf finds the tables of a page that hold a cell; no more than one beyond what a file may have.
func tablesOf(text []byte) ([]*pageTableText, error) {
	tables := pageTables{text: text}
	at := 0
	tokens := pageTokens(bytes.NewReader(text))
	for len(tables.found) <= maxSheets {
		found := tokens.Next()
		if found == html.ErrorToken {
			break
		}
		begin := at
		at += len(tokens.Raw())
		tables.take(found, tokens, begin, at)
	}
	if tokens.Err() == html.ErrBufferExceeded {
		return nil, tooLarge(words.MarkupLong)
	}
	tables.finish(at)
	return tables.found, nil
}

// take takes a token of the page by where it stands.
func (t *pageTables) take(found html.TokenType, tokens *html.Tokenizer, begin, end int) {
	raw := t.text[begin:end]
	switch found {
	case html.StartTagToken, html.SelfClosingTagToken:
		t.tag(raw)
		name, _ := tokens.TagName()
		t.element = string(name)
		t.start(begin)
	case html.EndTagToken:
		t.tag(raw)
		name, _ := tokens.TagName()
		t.end(string(name), end)
	case html.TextToken:
		// A script may well write tables; one that reaches to the end has no end tag.
		if t.element != "script" || end == len(t.text) {
			t.hide(raw)
		} else {
			t.conceal(raw)
		}
	case html.CommentToken:
		if end == len(t.text) && openComment(raw) {
			t.cut(raw)
		} else {
			t.conceal(raw)
		}
	}
}

func openComment(raw []byte) bool {
	return bytes.HasPrefix(raw, []byte("<!--")) && !bytes.HasSuffix(raw, []byte("-->")) && !bytes.HasSuffix(raw, []byte("--!>"))
}

// start takes a start tag that begins at a place.
func (t *pageTables) start(begin int) {
	switch t.element {
	case "table":
		t.pause(begin)
		t.open = append(t.open, &pageTableText{pieces: []piece{{start: begin}}})
	case "tr":
		t.beginRow(begin)
	case "td", "th":
		if len(t.open) == 0 || t.innermost().rows == 0 {
			t.beginRow(begin)
		}
		t.cell(t.innermost())
	}
}

// beginRow counts a row that begins at a place. One outside of every table goes on with the
// table before it, as whoever reads the page will understand it.
func (t *pageTables) beginRow(begin int) {
	if len(t.open) == 0 {
		if t.closed == nil {
			t.closed = &pageTableText{}
		}
		t.closed.straying = true
		t.closed.pieces = append(t.closed.pieces, piece{start: begin})
		t.open = append(t.open, t.closed)
	}
	t.innermost().rows++
	t.innermost().counted = false
}

// cell takes a cell of a table.
func (t *pageTables) cell(table *pageTableText) {
	if !table.cells {
		table.cells = true
		t.found = append(t.found, table)
	}
	if table.straying && !table.counted {
		table.stray++
		table.counted = true
	}
}

// end takes an end tag that ends at a place.
func (t *pageTables) end(name string, at int) {
	if len(t.open) == 0 || name != "table" && (name != "tr" || !t.innermost().straying) {
		return
	}
	t.pause(at)
	ended := t.innermost()
	ended.straying = false
	t.open = t.open[:len(t.open)-1]
	if len(t.open) == 0 {
		t.closed = ended
		return
	}
	// The table around it goes on.
	around := t.innermost()
	around.pieces = append(around.pieces, piece{start: at})
}

// pause ends the piece of the innermost table at a place.
func (t *pageTables) pause(at int) {
	if len(t.open) > 0 {
		pieces := t.innermost().pieces
		pieces[len(pieces)-1].end = at
	}
}

func (t *pageTables) innermost() *pageTableText { return t.open[len(t.open)-1] }

// finish ends the page, whose last whole token ends at a place.
func (t *pageTables) finish(at int) {
	t.pause(len(t.text)) // the innermost table left open reaches to the end
	for _, table := range t.open {
		table.endless = !table.straying
	}
	if at < len(t.text) {
		t.cut(t.text[at:])
	}
	if t.early != (words.Text{}) && len(t.found) > 0 {
		t.found[0].swallowed = t.early.With(1)
	}
}

// cut notes that the page ends within this tag or comment.
func (t *pageTables) cut(raw []byte) {
	t.hide(raw[1:])
	for _, table := range t.open {
		table.cut = true
	}
}

// tag notes a tag that holds cells.
func (t *pageTables) tag(raw []byte) {
	if swallowsCells(raw[1:]) {
		t.swallow(words.DoubtPageSwallowed)
	}
}

// hide notes a text no browser reads tags in, where it holds cells.
func (t *pageTables) hide(text []byte) {
	if part, _ := tableParts(text); part != "" {
		t.swallow(words.DoubtPageSwallowed)
	}
}

// conceal notes a comment or a script, which may well hold cells, where a person stands in them.
func (t *pageTables) conceal(text []byte) {
	if part, _ := tableParts(text); part != "" && holdsIdentity(text) {
		t.swallow(words.DoubtPageHidden)
	}
}

// swallow notes that cells stand here which are not read, and what is said of them.
func (t *pageTables) swallow(says words.Text) {
	switch {
	case len(t.open) > 0 && t.innermost().cells:
		t.innermost().noteSwallowed(says)
	case len(t.found) > 0:
		t.found[len(t.found)-1].noteSwallowed(says)
	default:
		t.early = says
	}
}

func (t *pageTableText) noteSwallowed(says words.Text) {
	if t.swallowed.Empty() {
		t.swallowed = says.With(t.rows)
	}
}
