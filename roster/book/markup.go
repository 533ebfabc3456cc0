package book

import (
	"bytes"
	"io"

	"rollcheck/roster/words"
)

// token is what [markup.next] found.
type token uint8

const (
	tokenStart token = iota + 1 // a start tag: name and attributes are set
	tokenClose                  // an end tag, or the end of an empty element
	tokenText                   // text, decoded
	tokenOver                   // the end of the part
)

// markup reads one XML part as a stream of tags and texts. It holds a window of the
// part, not the part; the slices it hands out last until the next call of next.
// It checks what a reader of cells relies on: that tags nest and close, that entities
// are known, that characters are valid UTF-8, and that there is no DTD.
type markup struct {
	source     io.Reader
	window     []byte
	at, filled int  // the bytes not read yet are window[at:filled]
	passed     int  // bytes read that the window no longer holds
	drained    bool // source is at its end
	recoded    bool // the part was not UTF-8

	name       []byte // of the element, without namespace prefix
	attributes []byte // of the start tag, as written
	text       []byte // of the text, decoded

	empty   bool   // the last start tag closed itself
	begun   bool   // the root element began
	names   []byte // qualified names of the open elements, one after the other
	starts  []int  // each open element's name in names: its end in the high bits, its start in the low 16
	scratch []byte

	alternates []alternate // the open ones, one within the other
	unread     bool        // none of the ways of one was read
}

const windowSize = 128 << 10

// newMarkup reads a part through a window, which is its own until its end.
func newMarkup(source io.Reader, window []byte) (*markup, error) {
	m := &markup{source: source, window: window}
	if err := m.more(); err != nil {
		return nil, err
	}
	return m, m.recode()
}

// more reads further bytes into the window, which grows where a token fills it.
func (m *markup) more() error {
	if m.at > 0 {
		m.passed += m.at
		m.filled = copy(m.window, m.window[m.at:m.filled])
		m.at = 0
	}
	if m.filled == len(m.window) {
		if m.filled >= maxToken {
			return tooLarge(words.MarkupLong)
		}
		m.window = append(m.window, make([]byte, len(m.window))...)
	}
	for m.filled < len(m.window) {
		count, err := m.source.Read(m.window[m.filled:])
		m.filled += count
		if err == io.EOF {
			m.drained = true
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// token reads up to and with the next tag or text.
func (m *markup) token() (token, error) {
	if m.empty {
		m.empty = false
		m.starts = m.starts[:len(m.starts)-1]
		return tokenClose, nil
	}
	for {
		rest := m.window[m.at:m.filled]
		if len(rest) == 0 && m.drained {
			return m.over()
		}
		found, size, err := m.scan(rest)
		m.at += size
		if err != nil || found != 0 {
			return found, err
		}
		if size == 0 {
			if err := m.need(); err != nil {
				return 0, err
			}
		}
	}
}

// need gets more bytes for a token that is not wholly in the window.
func (m *markup) need() error {
	if m.drained {
		return damage(words.MarkupCut)
	}
	return m.more()
}

func (m *markup) over() (token, error) {
	if len(m.starts) > 0 || !m.begun {
		return 0, damage(words.MarkupCut)
	}
	return tokenOver, nil
}

// scan reads one token from the start of rest. A size of 0 asks for more bytes;
// a token of 0 is one to pass over.
func (m *markup) scan(rest []byte) (token, int, error) {
	if len(rest) > 0 && rest[0] != '<' {
		return m.scanText(rest)
	}
	if len(rest) < 2 {
		return 0, 0, nil
	}
	switch rest[1] {
	case '!':
		return m.scanDeclaration(rest)
	case '?':
		return pass(rest, 2, "?>")
	case '/':
		return m.scanClose(rest)
	}
	return m.scanStart(rest)
}

// pass passes over a construct up to and with its terminator.
func pass(rest []byte, from int, terminator string) (token, int, error) {
	end := bytes.Index(rest[from:], []byte(terminator))
	if end < 0 {
		return 0, 0, nil
	}
	return 0, from + end + len(terminator), nil
}

func (m *markup) scanText(rest []byte) (token, int, error) {
	end := bytes.IndexByte(rest, '<')
	if end < 0 && !m.drained {
		return 0, 0, nil
	}
	if end < 0 {
		end = len(rest)
	}
	if len(m.starts) == 0 {
		if len(bytes.TrimSpace(rest[:end])) > 0 {
			return 0, 0, damage(words.MarkupTag)
		}
		return 0, end, nil
	}
	text, err := m.plain(rest[:end])
	m.text = text
	return tokenText, end, err
}

// scanDeclaration reads what begins with <! : a comment, a CDATA section, or a DTD, which is refused.
func (m *markup) scanDeclaration(rest []byte) (token, int, error) {
	const section = "<![CDATA["
	switch {
	case len(rest) < len(section) && !m.drained:
		return 0, 0, nil
	case bytes.HasPrefix(rest, []byte("<!--")):
		return pass(rest, 4, "-->")
	case bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
		return 0, 0, damage(words.MarkupType)
	case !bytes.HasPrefix(rest, []byte(section)) || len(m.starts) == 0:
		return 0, 0, damage(words.MarkupTag)
	}
	_, size, err := pass(rest, len(section), "]]>")
	if size == 0 || err != nil {
		return 0, 0, err
	}
	m.text = rest[len(section) : size-len("]]>")]
	return tokenText, size, nil
}

func (m *markup) scanStart(rest []byte) (token, int, error) {
	end, err := tagEnd(rest)
	if end == 0 || err != nil {
		return 0, 0, err
	}
	tag := rest[1:end]
	m.empty = tag[len(tag)-1] == '/'
	if m.empty {
		tag = tag[:len(tag)-1]
	}
	size := nameSize(tag)
	if size == 0 || size > maxName || len(m.starts) == 0 && m.begun {
		return 0, 0, damage(words.MarkupTag)
	}
	if len(m.starts) == maxDepth {
		return 0, 0, damage(words.MarkupDeep)
	}
	m.begun = true
	m.push(tag[:size])
	m.name, m.attributes = local(tag[:size]), tag[size:]
	return tokenStart, end + 1, nil
}

func (m *markup) push(name []byte) {
	kept := 0
	if depth := len(m.starts); depth > 0 {
		kept = m.starts[depth-1] >> 16
	}
	m.names = append(m.names[:kept], name...)
	m.starts = append(m.starts, len(m.names)<<16|kept)
}

func (m *markup) scanClose(rest []byte) (token, int, error) {
	end := bytes.IndexByte(rest, '>')
	if end < 0 {
		return 0, 0, nil
	}
	name := rest[2:end]
	if depth := len(m.starts); depth > 0 {
		last := m.starts[depth-1]
		open := m.names[last&0xFFFF : last>>16]
		if string(name) != string(open) {
			name = bytes.TrimRight(name, " \t\r\n")
		}
		if string(name) == string(open) {
			m.starts = m.starts[:depth-1]
			m.name = local(name)
			return tokenClose, end + 1, nil
		}
	}
	return 0, 0, damage(words.MarkupMismatch, string(bytes.ToValidUTF8(name[:min(len(name), 40)], nil)))
}

// skip passes over the rest of the element whose start tag was read last.
func (m *markup) skip() error {
	for depth := 1; depth > 0; {
		found, err := m.next()
		switch {
		case err != nil:
			return err
		case found == tokenStart:
			depth++
		case found == tokenClose:
			depth--
		}
	}
	return nil
}

// root reads the start tag of the root element, which must have this name.
func (m *markup) root(name string) error {
	found, err := m.next()
	if err == nil && (found != tokenStart || string(m.name) != name) {
		err = damage(words.MarkupOther, name, string(m.name))
	}
	return err
}

// children calls each for every start tag directly within the element whose start
// tag was read last. each must read that child up to its end.
func (m *markup) children(each func(name []byte) error) error {
	for {
		found, err := m.next()
		switch {
		case err != nil:
			return err
		case found == tokenClose:
			return nil
		case found == tokenStart:
			if err := each(m.name); err != nil {
				return err
			}
		}
	}
}

// finish requires the end of the part.
func (m *markup) finish() error {
	for {
		found, err := m.next()
		if err != nil || found == tokenOver {
			return err
		}
	}
}
