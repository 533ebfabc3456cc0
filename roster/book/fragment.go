package book

import (
	"bytes"
	"io"
	"strings"
)

// fragment is the inside of one element of a markup text, so that a sheet can be read
// without all sheets before it.
type fragment struct {
	name       string // of the element, as written
	start, end int    // of what follows its start tag, up to and with its end tag
}

// markupOf reads markup already brought to UTF-8, whatever encoding it names.
func markupOf(source io.Reader) (*markup, error) {
	m := &markup{source: source, window: make([]byte, windowSize)}
	return m, m.more()
}

// fragmentOf passes over the element whose start tag was read last and returns its inside.
func (m *markup) fragmentOf(inside func() error) (fragment, error) {
	last := m.starts[len(m.starts)-1]
	found := fragment{name: string(m.names[last&0xFFFF : last>>16]), start: m.passed + m.at}
	if m.empty {
		found.name = ""
	}
	err := inside()
	found.end = m.passed + m.at
	return found, err
}

// read reads the inside of the element; its start tag was read last when read is called.
func (f fragment) read(text []byte, read func(*markup) error) error {
	if f.name == "" {
		return nil
	}
	m, err := markupOf(io.MultiReader(strings.NewReader("<"+f.name+">"), bytes.NewReader(text[f.start:f.end])))
	if err == nil {
		_, err = m.next()
	}
	if err == nil {
		err = read(m)
	}
	if err == nil {
		err = m.finish()
	}
	return err
}
