package book

import (
	"bytes"

	"rollcheck/roster/words"
)

// tagEnd finds the > that ends a start tag; 0 where it is not in rest. A > within quotes does not end it.
func tagEnd(rest []byte) (int, error) {
	for i := 1; i < len(rest); i++ {
		switch rest[i] {
		case '>':
			if i == 1 {
				return 0, damage(words.MarkupTag)
			}
			return i, nil
		case '<':
			return 0, damage(words.MarkupTag)
		case '"', '\'':
			close := quoteEnd(rest, i)
			if close < 0 {
				return 0, nil
			}
			i = close
		}
	}
	return 0, nil
}

// quoteEnd finds the quote that closes the one at this place; -1 where it is not in rest.
func quoteEnd(rest []byte, at int) int {
	for i := at + 1; i < len(rest); i++ {
		if rest[i] == rest[at] {
			return i
		}
	}
	return -1
}

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// nameSize counts the bytes of the name a tag begins with.
func nameSize(tag []byte) int {
	for i, c := range tag {
		if blank(c) {
			return i
		}
		if c == '=' || c == '"' || c == '\'' || c == '/' || c == '&' {
			return 0
		}
	}
	return len(tag)
}

// local cuts the namespace prefix off a name.
func local(name []byte) []byte {
	for i, c := range name {
		if c == ':' {
			return name[i+1:]
		}
	}
	return name
}

// attribute cuts the first attribute off the attributes of a tag. An empty name says that there is none left.
func attribute(attributes []byte) (name, value, rest []byte, err error) {
	start := blanks(attributes, 0)
	if start == len(attributes) {
		return nil, nil, nil, nil
	}
	end := start
	for end < len(attributes) && attributes[end] != '=' && !blank(attributes[end]) {
		end++
	}
	equals := blanks(attributes, end)
	if end == start || equals == len(attributes) || attributes[equals] != '=' {
		return nil, nil, nil, damage(words.MarkupTag)
	}
	value, rest, ok := quoted(attributes[blanks(attributes, equals+1):])
	if !ok {
		return nil, nil, nil, damage(words.MarkupTag)
	}
	return attributes[start:end], value, rest, nil
}

// quoted cuts a text in quotes off the start of text.
func quoted(text []byte) (value, rest []byte, ok bool) {
	if len(text) == 0 || text[0] != '"' && text[0] != '\'' {
		return nil, nil, false
	}
	end := quoteEnd(text, 0)
	if end < 0 {
		return nil, nil, false
	}
	return text[1:end], text[end+1:], true
}

// blanks returns the place behind the blanks at a place.
func blanks(text []byte, at int) int {
	for at < len(text) && blank(text[at]) {
		at++
	}
	return at
}

// value returns the decoded value of an attribute of the start tag read last; "" if there is none.
// A name that begins with a colon stands for that name under any namespace prefix.
func (m *markup) value(wanted string) (string, error) {
	for rest := m.attributes; ; {
		name, value, left, err := attribute(rest)
		if err != nil || len(name) == 0 {
			return "", err
		}
		if string(name) == wanted || wanted[0] == ':' && bytes.HasSuffix(name, []byte(wanted)) {
			decoded, err := m.plain(value)
			return string(decoded), err
		}
		rest = left
	}
}

// values returns several attributes of the start tag read last; "" for each it lacks.
func (m *markup) values(wanted ...string) ([]string, error) {
	found := make([]string, len(wanted))
	for i, name := range wanted {
		value, err := m.value(name)
		if err != nil {
			return nil, err
		}
		found[i] = value
	}
	return found, nil
}

// truth reads a boolean attribute (xsd:boolean).
func truth(value string) bool { return value == "1" || value == "true" || value == "on" }
