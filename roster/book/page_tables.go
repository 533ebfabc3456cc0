package book

import (
	"bytes"
	"io"

	"golang.org/x/net/html"
)

// pageTableText is where a table of a page stands in its text: what lies between two tables
// within it, so that each token of a page is read once however deep tables are nested.
type pageTableText struct {
	pieces []piece
	cells  bool // it holds a cell of its own
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

// pageTables finds the tables of a page.
type pageTables struct {
	open  []*pageTableText // begun and not closed
	found []*pageTableText // those with a cell, in the order of their first ones
}

// tablesOf finds the tables of a page that hold a cell; no more than one beyond what a file may have.
func tablesOf(text []byte) []*pageTableText {
	var tables pageTables
	at := 0
	tokens := pageTokens(bytes.NewReader(text))
	for len(tables.found) <= maxSheets {
		found := tokens.Next()
		begin := at
		at += len(tokens.Raw())
		switch found {
		case html.ErrorToken:
			tables.pause(len(text)) // the innermost table left open reaches to the end
			return tables.found
		case html.StartTagToken, html.SelfClosingTagToken:
			tables.start(tokens, begin)
		case html.EndTagToken:
			if name, _ := tokens.TagName(); string(name) == "table" {
				tables.end(at)
			}
		}
	}
	return tables.found
}

// start takes a start tag that begins at a place.
func (t *pageTables) start(tokens *html.Tokenizer, begin int) {
	switch name, _ := tokens.TagName(); string(name) {
	case "table":
		t.pause(begin)
		t.open = append(t.open, &pageTableText{pieces: []piece{{start: begin}}})
	case "td", "th":
		if last := len(t.open) - 1; last >= 0 && !t.open[last].cells {
			t.open[last].cells = true
			t.found = append(t.found, t.open[last])
		}
	}
}

// end closes the innermost table at a place; the one around it goes on there.
func (t *pageTables) end(at int) {
	t.pause(at)
	t.open = t.open[:max(len(t.open)-1, 0)]
	if last := len(t.open) - 1; last >= 0 {
		t.open[last].pieces = append(t.open[last].pieces, piece{start: at})
	}
}

// pause ends the piece of the innermost table at a place.
func (t *pageTables) pause(at int) {
	if last := len(t.open) - 1; last >= 0 {
		pieces := t.open[last].pieces
		pieces[len(pieces)-1].end = at
	}
}
