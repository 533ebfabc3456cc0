package roster

import "strings"

// findKin lists the columns a row a cadre repeats for each class of kin: 配偶/姓名,
// 子女身份证号, or a bare 父母 over names.
func findKin(h heading) groupList {
	list := groupList{claimed: map[int]Field{}}
	index := map[string]int{}
	for _, column := range h.columnsInOrder() {
		kin, field := kinHeading(h.texts[column])
		if field == NoField {
			continue
		}
		at, known := index[kin]
		if known {
			_, taken := list.groups[at].columns[field]
			known = !taken // 姓名 again: another of the same class
		}
		if !known {
			at = len(list.groups)
			index[kin] = at
			list.open(group{relation: kin})
		}
		list.claim(at, column, field)
	}
	if len(list.groups) < 2 { // one word of kin may be chance
		return groupList{}
	}
	return list
}

// kinFields are what an archive says of a relative, by the field the heading means elsewhere.
var kinFields = map[Field]Field{
	FieldName: FieldRelativeName, FieldIDNumber: FieldRelativeIDNumber, FieldAge: FieldAge, FieldHealth: FieldHealth, FieldEnjoys: FieldEnjoys, FieldEmployer: FieldEmployer,
}

// kinHeading reads a heading of kin: the words of the relation, and what of the relative.
func kinHeading(text string) (kin string, field Field) {
	levels := strings.Split(text, levelMark)
	for i := range levels {
		levels[i] = normalHeading(levels[i])
	}
	last := levels[len(levels)-1]
	if len(levels) > 1 {
		return kinOf(levels[len(levels)-2], last)
	}
	if relation, known := ParseRelation(last); known && isKin(relation) {
		return last, FieldRelativeName
	}
	for word, meant := range fieldWords {
		if rest, ok := strings.CutSuffix(last, word); ok && kinFields[meant] != NoField {
			if kin, field = kinOf(rest, word); field != NoField {
				return kin, field
			}
		}
	}
	return "", NoField
}

func kinOf(kin, what string) (string, Field) {
	relation, known := ParseRelation(kin)
	if !known || !isKin(relation) {
		return "", NoField
	}
	return kin, kinFields[KinArchive.fieldOf(what)]
}

// isKin leaves out the cadre himself, and 亲属 that says no class.
func isKin(relation Relation) bool { return relation.Class != KinSelf && relation.Class != KinOther }

// fieldOf is the field of a heading word for the kind.
func (k *Kind) fieldOf(word string) Field { return wordField(word, k) }
