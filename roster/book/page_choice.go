package book

import "bytes"

// choice is a list to choose from within a cell (HTML living standard, 4.10.7). Of its options
// only what is chosen is text of the cell: the others are there for whoever fills the form.
type choice struct {
	open    bool
	several bool // it shows several options, or none: without a choice nothing is chosen
	around  flow // text of the cell before it; the cell's content is the option being read
	chosen  []byte
	made    bool // an option is chosen, or the first that may be stands for it

	inOption bool
	option   attributes
}

// attributes are those of an option that tell what is chosen.
type attributes struct {
	selected, disabled bool
	label              []byte
}

// beginChoice begins a list to choose from, or one that only suggests.
func (p *pageTable) beginChoice(suggests, more bool) {
	p.endChoice()
	if !p.inCell {
		return
	}
	p.choice = choice{open: true, several: suggests, around: p.content}
	p.content = flow{}
	for more {
		var key, value []byte
		key, value, more = p.tokens.TagAttr()
		switch string(key) {
		case "multiple":
			p.choice.several = true
		case "size":
			size, ok := parseNumber(trim(value))
			p.choice.several = p.choice.several || ok && size > 1
		}
	}
}

// beginOption ends the option before and begins one. An option of no list is plain text.
func (p *pageTable) beginOption(more bool) {
	p.endOption()
	if !p.choice.open {
		return
	}
	p.choice.inOption, p.choice.option = true, attributes{}
	for more {
		var key, value []byte
		key, value, more = p.tokens.TagAttr()
		switch string(key) {
		case "selected":
			p.choice.option.selected = true
		case "disabled":
			p.choice.option.disabled = true
		case "label":
			p.choice.option.label = bytes.Clone(value)
		}
	}
}

// endOption keeps the text of an option that is chosen, as far as is known by now.
func (p *pageTable) endOption() {
	list := &p.choice
	if !list.open {
		return
	}
	if list.inOption && list.takes() {
		if len(list.option.label) > 0 {
			p.content.reset()
			p.content.add(list.option.label)
		}
		p.content.trim()
		if !list.several {
			list.chosen = list.chosen[:0]
		}
		list.chosen = append(append(list.chosen, ' '), p.content.text...)
		list.made = true
	}
	list.inOption = false
	p.content.reset()
}

// takes says whether an option is the chosen one, or stands for it until one is.
func (c *choice) takes() bool {
	return c.option.selected || !c.several && !c.made && !c.option.disabled
}

// endChoice ends the list, if one is open: what is chosen is text of the cell.
func (p *pageTable) endChoice() {
	if !p.choice.open {
		return
	}
	p.endOption()
	p.content = p.choice.around
	p.content.add(bytes.TrimPrefix(p.choice.chosen, []byte(" ")))
	p.choice = choice{}
}
