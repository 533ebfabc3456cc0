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
	i := 0
	for i < len(attributes) && blank(attributes[i]) {
		i++
	}
	start := i
	if i == len(attributes) {
		return nil, nil, nil, nil
	}
	for i < len(attributes) && attributes[i] != '=' && !blank(attributes[i]) {
		i++
	}
	name = attributes[start:i]
	if i < len(attributes) && attributes[i] != '=' {
		i += len(attributes[i:]) - len(bytes.TrimLeft(attributes[i:], " \t\r\n"))
	}
	if i >= len(attributes)-1 || attributes[i] != '=' || start == i {
		return nil, nil, nil, damage(words.MarkupTag)
	}
	i++
	for i < len(attributes)-1 && blank(attributes[i]) {
		i++
	}
	if attributes[i] != '"' && attributes[i] != '\'' {
		return nil, nil, nil, damage(words.MarkupTag)
	}
	end := quoteEnd(attributes, i)
	if end < 0 {
		return nil, nil, nil, damage(words.MarkupTag)
	}
	return name, attributes[i+1 : end], attributes[end+1:], nil
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
