package book

import "strings"

// A part may say something in several ways (ECMA-376 part 3, 7.6): the first Choice whose needs
// are understood counts, else the Fallback. Its content stands for the whole, so that no reader
// of a part meets the elements around it.

// alternate is an element AlternateContent that is being read.
type alternate struct {
	depth int  // of elements within it
	taken bool // one of its ways was read
}

// understood are the prefixes every program gives to the extensions of spreadsheets; none of
// them changes what rows and cells are.
var understood = map[string]bool{
	"x12ac": true, "x14": true, "x14ac": true, "x15": true, "x15ac": true, "x16": true, "x16r2": true,
	"xr": true, "xr2": true, "xr3": true, "xr6": true, "xr9": true, "xr10": true, "mx": true, "xm": true,
}

// next reads up to and with the next tag or text of the ways that count.
func (m *markup) next() (token, error) {
	for {
		found, err := m.token()
		switch {
		case err != nil:
			return found, err
		case found == tokenStart && string(m.name) == "AlternateContent":
			m.alternates = append(m.alternates, alternate{depth: len(m.starts)})
			continue
		case len(m.alternates) == 0 || found == tokenText:
			return found, nil
		}
		around, err := m.alternate(found)
		if !around || err != nil {
			return found, err
		}
	}
}

// alternate passes over a tag of the innermost AlternateContent or of one of its ways; around
// is false for any other tag.
func (m *markup) alternate(found token) (around bool, err error) {
	top := &m.alternates[len(m.alternates)-1]
	switch depth := len(m.starts); {
	case found == tokenStart && depth == top.depth+1:
		counts, err := m.counts()
		if err == nil && (top.taken || !counts) {
			err = m.passBranch(top.depth)
		}
		top.taken = top.taken || counts
		return true, err
	case found == tokenClose && depth == top.depth:
		return true, nil
	case found == tokenClose && depth == top.depth-1:
		m.unread = m.unread || !top.taken
		m.alternates = m.alternates[:len(m.alternates)-1]
		return true, nil
	}
	return false, nil
}

// counts says whether all is understood that the way whose start tag was read last needs.
func (m *markup) counts() (bool, error) {
	needs, err := m.value("Requires")
	for _, need := range strings.Fields(needs) {
		if !understood[need] {
			return false, err
		}
	}
	return true, err
}

// passBranch passes over the way whose start tag was read last.
func (m *markup) passBranch(depth int) error {
	for {
		found, err := m.token()
		if err != nil || found == tokenClose && len(m.starts) == depth {
			return err
		}
	}
}
