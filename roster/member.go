package roster

import (
	"regexp"
	"strings"
)

// memberFields are what a row can say of a member beside its head.
var memberFields = [...]Field{FieldName, FieldIDNumber, FieldRelation}

// member is one of the household members a row lists beside its head: 成员一姓名,
// 成员一身份证号 … 成员九 (spec/domain.md section 0, fact 5). A column it lacks is -1.
type member struct{ name, number, relation int }

var (
	memberFirst = regexp.MustCompile(`^(?:其他|共同生活)?(?:家庭)?成员([一二三四五六七八九十]|[0-9]{1,2})(.+)$`)
	memberLast  = regexp.MustCompile(`^(?:其他|共同生活)?(?:家庭)?成员(\D+?)([一二三四五六七八九十]|[0-9]{1,2})$`)
)

// memberColumn says which member a heading speaks of, and what of him.
type memberColumn struct {
	ordinal string
	field   Field
}

// memberHeading reads the heading of a member's column.
func memberHeading(text string) (memberColumn, bool) {
	if !strings.Contains(text, "成员") {
		return memberColumn{}, false
	}
	text = normalHeading(strings.ReplaceAll(text, levelMark, ""))
	found := memberColumn{}
	if match := memberFirst.FindStringSubmatch(text); match != nil {
		found = memberColumn{match[1], fieldWords[match[2]]}
	} else if match := memberLast.FindStringSubmatch(text); match != nil {
		found = memberColumn{match[2], fieldWords[match[1]]}
	}
	return found, found.ordinal != ""
}

// findMembers lists the members a heading has columns for, from left to right.
func findMembers(h heading) []member {
	var members []member
	index := map[string]int{}
	for _, column := range h.columnsInOrder() {
		found, ok := memberHeading(h.texts[column])
		if !ok {
			continue
		}
		at, known := index[found.ordinal]
		if !known {
			at = len(members)
			index[found.ordinal] = at
			members = append(members, member{-1, -1, -1})
		}
		switch found.field {
		case FieldName:
			members[at].name = column
		case FieldIDNumber:
			members[at].number = column
		case FieldRelation:
			members[at].relation = column
		}
	}
	return members
}

// of returns the column of a field of the member, -1 if it is not the member's own.
func (m member) of(field Field) int {
	switch field {
	case FieldName:
		return m.name
	case FieldIDNumber:
		return m.number
	case FieldRelation:
		return m.relation
	}
	return -1
}

// mirrored are the fields that hold the head both as head and as person once the members
// of his row become records of their own.
var mirrored = [][2]Field{{FieldHeadName, FieldName}, {FieldHeadIDNumber, FieldIDNumber}}

// addMirrors gives a sheet with members the fields it lacks to tell heads from members.
func (s *Sheet) addMirrors() {
	for _, pair := range mirrored {
		for at := range pair {
			from, to := pair[at], pair[1-at]
			if column, ok := s.Column(from); ok && !s.Has(to) {
				column.Field = to
				s.addColumn(column)
			}
		}
	}
	for _, found := range s.members {
		if found.relation >= 0 && !s.Has(FieldRelation) {
			s.addColumn(Column{Field: FieldRelation, Index: found.relation})
		}
	}
}

// mirror copies the head of a row to both of his fields.
func (b *builder) mirror() {
	for _, pair := range mirrored {
		first, second := b.sheet.columns[pair[0]], b.sheet.columns[pair[1]]
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
