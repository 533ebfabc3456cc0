package reading

import (
	"rollcheck/roster"
	"strings"
)

// foreignOwners mark headings of helpers and clerks: their names and numbers are never
// the person's (spec/reading.md, "Whose name is it").
var foreignOwners = []string{"帮扶", "联系人", "客服", "填报", "填表", "配偶", "负责人", "经办", "审核", "代领", "代办", "录入", "父亲", "母亲", "护理", "法定代表"}

// owners have a name and a number of their own in a row; the earlier one wins, since a
// cadre's relative is a relative.
var owners = []struct {
	word         string
	name, number roster.Field
}{
	{"监护人", roster.FieldGuardianName, roster.FieldGuardianIDNumber},
	{"亲属", roster.FieldRelativeName, roster.FieldRelativeIDNumber},
	{"干部", roster.FieldCadreName, roster.FieldCadreIDNumber},
	{"户主", roster.FieldHeadName, roster.FieldHeadIDNumber},
}

// lookUp finds the field of a heading.
func lookUp(text string, kind *roster.Kind) roster.Field {
	field, _ := decide(text, kind)
	return field
}

// decide finds the field of a heading and the words that mean it.
func decide(text string, kind *roster.Kind) (roster.Field, string) {
	folded := foldLevels(text)
	return folded.decide(kind)
}

// foldedHeading is a heading made ready to be looked up, once for all kinds.
type foldedHeading struct {
	member bool     // of a household member beside the head
	last   string   // the lowest level with what stands in brackets
	tries  []string // what to look up, in this order, two for each level: with and without brackets
	owners []string // the levels above, for each level
	whole  string   // all levels without brackets
}

// foldLevels makes a heading ready: the levels together come first, then without the upper ones.
func foldLevels(text string) foldedHeading {
	if _, member := memberHeading(text); member {
		return foldedHeading{member: true}
	}
	written := strings.Split(foldHeading(text), levelMark)
	levels := make([]string, len(written))
	for i := range written {
		levels[i] = normalHeading(written[i])
	}
	folded := foldedHeading{last: written[len(written)-1], whole: strings.Join(levels, "")}
	for at := range levels {
		folded.tries = append(folded.tries, strings.Join(written[at:], ""), strings.Join(levels[at:], ""))
		folded.owners = append(folded.owners, strings.Join(levels[:at], ""))
	}
	return folded
}

// decide finds the field and the words that mean it: by a kind's own words, then any kind's;
// at last by how the lowest level ends.
func (f *foldedHeading) decide(kind *roster.Kind) (roster.Field, string) {
	if f.member {
		return roster.NoField, ""
	}
	for i, word := range f.tries {
		if field := wordField(word, kind); field != roster.NoField {
			return ownedField(f.owners[i/2], remarkedField(f.last, field)), word
		}
	}
	return endingField(f.whole)
}

func wordField(word string, kind *roster.Kind) roster.Field {
	if kind != nil {
		if field := kind.Uses(word); field != roster.NoField {
			return field
		}
	}
	return fieldWords[word]
}

// endings are headings other words may stand before: 60岁退役士兵身份证号.
var endings = []struct {
	word  string
	field roster.Field
}{
	{"身份证号码", roster.FieldIDNumber}, {"身份证号", roster.FieldIDNumber}, {"证件号码", roster.FieldIDNumber}, {"姓名", roster.FieldName}, {"账号", roster.FieldAccount}, {"与户主关系", roster.FieldRelation},
}

func endingField(word string) (roster.Field, string) {
	for _, ending := range endings {
		if before, ok := strings.CutSuffix(word, ending.word); ok && before != "" {
			return ownedField(before, ending.field), ending.word
		}
	}
	return roster.NoField, ""
}

// ownedField gives a name or number to whom the words before it name; a helper's or a
// clerk's gets no field.
func ownedField(owner string, field roster.Field) roster.Field {
	for _, foreign := range foreignOwners {
		if strings.Contains(owner, foreign) {
			return roster.NoField
		}
	}
	for _, known := range owners {
		if !strings.Contains(owner, known.word) {
			continue
		}
		switch field {
		case roster.FieldName:
			return known.name
		case roster.FieldIDNumber:
			return known.number
		}
	}
	return field
}

// remarkedField heeds an owner in brackets: 姓名(户主).
func remarkedField(written string, field roster.Field) roster.Field {
	for _, known := range owners {
		if strings.HasSuffix(written, "("+known.word+")") {
			return ownedField(known.word, field)
		}
	}
	return field
}
