package reading

import (
	"rollcheck/roster"
	"strings"
	"unicode/utf8"
)

// findKin lists the columns a row a cadre repeats for each class of kin: 配偶/姓名,
// 子女身份证号, or a bare 父母 over names.
func findKin(h *heading) groupList {
	list := groupList{claimed: map[int]roster.Field{}}
	index := map[string]int{}
	for _, column := range h.columnsInOrder() {
		kin, field := kinHeading(h.texts[column])
		if field == roster.NoField || h.refutes(column, field) {
			continue
		}
		at, known := index[kin]
		if known {
			_, taken := list.groups[at].Columns[field]
			known = !taken // 姓名 again: another of the same class
		}
		if !known {
			at = len(list.groups)
			index[kin] = at
			list.open(roster.Group{Relation: kin})
		}
		list.claim(at, column, field)
	}
	if len(list.groups) < 2 { // one word of kin may be chance
		return groupList{}
	}
	return list
}

// kinFields are what an archive says of a relative, by the field the heading means elsewhere.
var kinFields = map[roster.Field]roster.Field{
	roster.FieldName: roster.FieldRelativeName, roster.FieldIDNumber: roster.FieldRelativeIDNumber, roster.FieldAge: roster.FieldAge, roster.FieldHealth: roster.FieldHealth, roster.FieldEnjoys: roster.FieldEnjoys, roster.FieldEmployer: roster.FieldEmployer,
}

// kinHeading reads a heading of kin: the words of the relation, and what of the relative.
func kinHeading(text string) (kin string, field roster.Field) {
	levels := strings.Split(text, levelMark)
	for i := range levels {
		levels[i] = normalHeading(levels[i])
	}
	last := levels[len(levels)-1]
	if len(levels) > 1 {
		return kinOf(levels[len(levels)-2], last)
	}
	if relation, known := roster.ParseRelation(last); known && isKin(relation) {
		return last, roster.FieldRelativeName
	}
	for at := len(last) - 1; at > 0; at-- { // the longest words of kin first: 儿媳妇, not 儿
		if !utf8.RuneStart(last[at]) {
			continue
		}
		if meant := lookUp(last[at:], nil); kinFields[meant] != roster.NoField {
			if kin, field = kinOf(last[:at], last[at:]); field != roster.NoField {
				return kin, field
			}
		}
	}
	return "", roster.NoField
}

func kinOf(kin, what string) (string, roster.Field) {
	relation, known := roster.ParseRelation(kin)
	if !known || !isKin(relation) {
		return "", roster.NoField
	}
	return kin, kinFields[lookUp(what, roster.KinArchive)]
}

// isKin leaves out the cadre himself, and 亲属 that says no class.
func isKin(relation roster.Relation) bool {
	return relation.Class != roster.KinSelf && relation.Class != roster.KinOther
}
