package book

import "bytes"

// A page saved from a form shows what its fields hold: the value of a field of text is text of the cell.

// input adds the value of a field to the cell. What a box to tick, a button or a hidden field holds is not shown as text.
func (p *pageTable) input(attributes bool) {
	var shown []byte
	kind := "text"
	for attributes {
		var key, value []byte
		key, value, attributes = p.tokens.TagAttr()
		switch string(key) {
		case "value":
			shown = bytes.Clone(value)
		case "type":
			kind = string(bytes.ToLower(trim(value)))
		}
	}
	switch kind {
	case "checkbox", "radio", "hidden", "button", "submit", "reset", "image", "file", "password":
		return
	}
	if p.inCell {
		p.content.add(bytes.ReplaceAll(shown, []byte("\u00A0"), []byte(" ")))
	}
}
