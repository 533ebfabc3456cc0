package reading

import (
	"regexp"
	"rollcheck/roster"
	"slices"
	"strings"
)

// memberFields are what a row can say of a member beside its head.
var memberFields = [...]roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldRelation}

var (
	memberFirst = regexp.MustCompile(`^(?:其他|共同生活)?(?:家庭)?成员([一二三四五六七八九十]|[0-9]{1,2})(.+)$`)
	memberLast  = regexp.MustCompile(`^(?:其他|共同生活)?(?:家庭)?成员(\D+?)([一二三四五六七八九十]|[0-9]{1,2})$`)
)

// memberColumn says which member a heading speaks of, and what of him.
type memberColumn struct {
	ordinal string
	field   roster.Field
}

// memberHeading reads the heading of a member's column.
func memberHeading(text string) (memberColumn, bool) {
	if !strings.Contains(text, "成员") {
		return memberColumn{}, false
	}
	text = normalHeading(strings.ReplaceAll(text, levelMark, ""))
	found := memberColumn{}
	if match := memberFirst.FindStringSubmatch(text); match != nil {
		found = memberColumn{match[1], lookUp(match[2], nil)}
	} else if match := memberLast.FindStringSubmatch(text); match != nil {
		found = memberColumn{match[2], lookUp(match[1], nil)}
	}
	return found, found.ordinal != ""
}

// memberNumbered is a member's heading without the word: 姓名1, 身份证号1.
var memberNumbered = regexp.MustCompile(`^(\D+?)([一二三四五六七八九十]|[0-9]{1,2})$`)

// numberedHeading reads the heading of a member's column that has nothing but a number.
func numberedHeading(text string) (memberColumn, bool) {
	match := memberNumbered.FindStringSubmatch(text)
	if match == nil || !slices.Contains(memberFields[:], lookUp(match[1], nil)) {
		return memberColumn{}, false
	}
	return memberColumn{match[2], lookUp(match[1], nil)}, true
}

// findMembers lists the members of a household a heading has columns for: 成员一姓名,
// 成员一身份证号 … 成员九 (spec/domain.md section 0, fact 5), from left to right: by their
// ordinals, or where a head has columns of his own by the names that follow each other.
func findMembers(h *heading) groupList {
	list := groupList{claimed: map[int]roster.Field{}}
	index := map[string]int{}
	for _, column := range h.columnsInOrder() {
		found, ok := memberHeading(h.texts[column])
		if !ok {
			found, ok = numberedHeading(normalHeading(h.texts[column]))
		}
		if !ok || !slices.Contains(memberFields[:], found.field) {
			continue
		}
		at, known := index[found.ordinal]
		if !known {
			at = len(list.groups)
			index[found.ordinal] = at
			list.open(roster.Group{})
		}
		list.claim(at, column, found.field)
	}
	switch {
	case list.groups != nil:
	case h.listed:
		list.findListed(h)
	default:
		list.findRepeated(h)
	}
	return list
}

// findRepeated finds members whose headings are the same for each: 姓名, 身份证号, 姓名,
// 身份证号 behind the head's.
func (l *groupList) findRepeated(h *heading) {
	var names []int
	head := false
	for column, text := range h.texts {
		switch lookUp(text, nil) {
		case roster.FieldName:
			names = append(names, column)
		case roster.FieldHeadName:
			head = true
		}
	}
	if !head || len(names) < 2 {
		return
	}
	for _, column := range h.columnsInOrder() {
		field := lookUp(h.texts[column], nil)
		if field == roster.FieldName {
			l.open(roster.Group{})
		}
		if len(l.groups) > 0 && slices.Contains(memberFields[:], field) {
			l.claim(len(l.groups)-1, column, field)
		}
	}
}

// findListed finds the columns whose cells hold all members of a household.
func (l *groupList) findListed(h *heading) {
	l.open(roster.Group{})
	for _, column := range h.columnsInOrder() {
		if field := lookUp(h.texts[column], nil); slices.Contains(memberFields[:], field) {
			if _, taken := l.groups[0].Columns[field]; !taken {
				l.claim(0, column, field)
			}
		}
	}
}

// mirrored are the fields that hold the head both as head and as person once the members
// of his row become records of their own.
var mirrored = [][2]roster.Field{{roster.FieldHeadName, roster.FieldName}, {roster.FieldHeadIDNumber, roster.FieldIDNumber}}

// addMirrors gives a sheet with members the fields it lacks to tell heads from members.
func addMirrors(s *roster.Sheet) {
	for _, pair := range mirrored {
		for at := range pair {
			from, to := pair[at], pair[1-at]
			if column, ok := s.Column(from); ok && !s.Has(to) {
				column.Field = to
				addColumn(s, column)
			}
		}
	}
}

// mirror copies the head of a row to both of his fields.
func (b *builder) mirror() {
	for _, pair := range mirrored {
		first, second := b.sheet.Slots[pair[0]], b.sheet.Slots[pair[1]]
		if first == 0 || second == 0 || b.sheet.Columns[first-1].Index != b.sheet.Columns[second-1].Index {
			continue
		}
		value := b.values[first-1]
		if value.Empty() {
			value = b.values[second-1]
		}
		b.values[first-1], b.values[second-1] = value, value
	}
}
