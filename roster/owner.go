package roster

import "strings"

// foreignOwners mark headings of helpers and clerks: their names and numbers are never
// the person's (spec/reading.md, "Whose name is it").
var foreignOwners = []string{"帮扶", "联系人", "客服", "填报", "填表", "配偶", "负责人", "经办", "审核", "代领", "代办", "录入", "父亲", "母亲", "护理", "法定代表"}

// owners have a name and a number of their own in a row; the earlier one wins, since a
// cadre's relative is a relative.
var owners = []struct {
	word         string
	name, number Field
}{
	{"监护人", FieldGuardianName, FieldGuardianIDNumber},
	{"亲属", FieldRelativeName, FieldRelativeIDNumber},
	{"干部", FieldCadreName, FieldCadreIDNumber},
	{"户主", FieldHeadName, FieldHeadIDNumber},
}

// lookUp finds the field of a heading.
func lookUp(text string, kind *Kind) Field {
	field, _ := decide(text, kind)
	return field
}

// decide finds the field of a heading and the words that mean it: by a kind's own words,
// then any kind's; the levels together, then without the upper ones, then by how the lowest
// level ends.
func decide(text string, kind *Kind) (Field, string) {
	if _, member := memberHeading(text); member {
		return NoField, ""
	}
	written := strings.Split(foldHeading(text), levelMark)
	levels := make([]string, len(written))
	for i := range written {
		levels[i] = normalHeading(written[i])
	}
	for at := range levels {
		word := strings.Join(written[at:], "")
		field := wordField(word, kind)
		if field == NoField {
			word = strings.Join(levels[at:], "")
			field = wordField(word, kind)
		}
		if field != NoField {
			return ownedField(strings.Join(levels[:at], ""), remarkedField(written[len(written)-1], field)), word
		}
	}
	return endingField(strings.Join(levels, ""))
}

func wordField(word string, kind *Kind) Field {
	if kind != nil {
		if field := kind.uses(word); field != NoField {
			return field
		}
	}
	return fieldWords[word]
}

// endings are headings other words may stand before: 60岁退役士兵身份证号.
var endings = []struct {
	word  string
	field Field
}{
	{"身份证号码", FieldIDNumber}, {"身份证号", FieldIDNumber}, {"证件号码", FieldIDNumber}, {"姓名", FieldName}, {"账号", FieldAccount}, {"与户主关系", FieldRelation},
}

func endingField(word string) (Field, string) {
	for _, ending := range endings {
		if before, ok := strings.CutSuffix(word, ending.word); ok && before != "" {
			return ownedField(before, ending.field), ending.word
		}
	}
	return NoField, ""
}

// ownedField gives a name or number to whom the words before it name; a helper's or a
// clerk's gets no field.
func ownedField(owner string, field Field) Field {
	for _, foreign := range foreignOwners {
		if strings.Contains(owner, foreign) {
			return NoField
		}
	}
	for _, known := range owners {
		if !strings.Contains(owner, known.word) {
			continue
		}
		switch field {
		case FieldName:
			return known.name
		case FieldIDNumber:
			return known.number
		}
	}
	return field
}

// remarkedField heeds an owner in brackets: 姓名(户主).
func remarkedField(written string, field Field) Field {
	for _, known := range owners {
		if strings.HasSuffix(written, "("+known.word+")") {
			return ownedField(known.word, field)
		}
	}
	return field
}
