package book

import "bytes"

// flow is text as a page or document lays it out: blanks in a row count as one, and
// breaks are marks, not characters. A break within the text becomes a line feed.
type flow struct {
	text []byte
	kept int // bytes of text that trimming may not take: written as marks
}

func (f *flow) reset() { f.text, f.kept = f.text[:0], 0 }

// add appends text with its blanks drawn together.
func (f *flow) add(text []byte) {
	for i := 0; i < len(text); i++ {
		if !blank(text[i]) {
			f.text = append(f.text, text[i])
			continue
		}
		if size := len(f.text); size > 0 && f.text[size-1] != ' ' && f.text[size-1] != '\n' {
			f.text = append(f.text, ' ')
		}
	}
}

// mark appends what a mark stands for; it is kept even at the end.
func (f *flow) mark(text string) {
	f.text = append(f.text, text...)
	f.kept = len(f.text)
}

// paragraph begins a further paragraph, unless nothing went before.
func (f *flow) paragraph() {
	f.trim()
	if len(f.text) > 0 && f.text[len(f.text)-1] != '\n' {
		f.text = append(f.text, '\n')
	}
}

// trim cuts the blanks at the end that no mark stands for.
func (f *flow) trim() {
	f.text = f.text[:f.kept+len(bytes.TrimRight(f.text[f.kept:], " \n"))]
}
