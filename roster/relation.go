package roster

import (
	"strings"
	"unicode/utf8"
)

// maxRelation bounds the characters of a relation that is taken apart.
const maxRelation = 12

// ParseRelation reads a relation to the head or to a cadre: a word (妻子, 之子), a two-digit
// code of GB/T 4761-2008, two words to choose from (子/婿), a word with a rank (二儿媳, 大伯), or
// one composed of others (次子妻, 妻弟之子). False means that the word is not known.
func ParseRelation(text string) (Relation, bool) {
	if relation, known := relationIndex[text]; known {
		return relation, true
	}
	text = strings.Trim(CleanName(text), "()（）")
	if relation, known := relationIndex[text]; known {
		return relation, true
	}
	if utf8.RuneCountInString(text) > maxRelation {
		return Relation{}, false
	}
	if relation, known := alternatives(text); known {
		return relation, true
	}
	return phrase(text)
}

// alternatives reads words to choose from.
func alternatives(text string) (Relation, bool) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("/／\\、或，,", r) })
	if len(parts) < 2 {
		return Relation{}, false
	}
	result, known := phrase(parts[0])
	if !known {
		return Relation{}, false
	}
	for _, part := range parts[1:] {
		relation, known := phrase(part)
		if !known {
			return Relation{}, false
		}
		result = either(result, relation)
	}
	return result, true
}

// addressed are words before a relation that say to whom: the head, or the cadre himself.
var addressed = [...]string{"与户主系", "系户主", "户主", "本人", "其", "系", "之", "的"}

// phrase reads one word or a composed one, without what says whose relation it is.
func phrase(text string) (Relation, bool) {
	if relation, known := word(text); known {
		return relation, true
	}
	for _, prefix := range addressed {
		if rest, ok := strings.CutPrefix(text, prefix); ok && rest != "" {
			return phrase(rest)
		}
	}
	return composed(text)
}

// composed reads a relation of a relation. The last part is one word, as long as can be.
func composed(text string) (Relation, bool) {
	for at := range text {
		if at == 0 {
			continue
		}
		second, known := word(text[at:])
		if !known {
			continue
		}
		rest := strings.TrimSuffix(strings.TrimSuffix(text[:at], "之"), "的")
		if first, known := phrase(rest); known && rest != "" {
			return Compose(first, second), true
		}
	}
	return Relation{}, false
}

// word reads one word, with a rank or a kind of kinship before it.
func word(text string) (Relation, bool) {
	if relation, known := relationIndex[text]; known {
		return relation, len(text) != 2 || text[0] > '9' // a code is no part of a phrase
	}
	for _, prefix := range [...]string{"同胞", "胞", "亲"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && rest != "家" {
			relation, known := relationIndex[rest]
			return relation, known && relation.Class != KinOther
		}
	}
	if relation, known := cousin(text); known {
		return relation, true
	}
	return ranked(text)
}

// ranks are what a family counts its members by.
const ranks = "大二三四五六七八九小老长次幺幼末尕"

// ranked reads a word with a rank: 六子, 二儿媳, 小孙女, 三叔, 大表哥.
func ranked(text string) (Relation, bool) {
	rank, size := utf8.DecodeRuneInString(text)
	if !strings.ContainsRune(ranks, rank) {
		return Relation{}, false
	}
	relation, known := relationIndex[text[size:]]
	if !known {
		return cousin(text[size:])
	}
	switch relation.Class {
	case KinChild, KinSibling, KinGrandchild, KinAffinal, KinUncle:
		return relation, relation.Code != "" || relation.Class == KinAffinal
	}
	return Relation{}, false
}

// cousins are prefixes of kin through an uncle or aunt, with the standard's code for such siblings.
var cousins = [...]struct{ prefix, code string }{
	{"叔伯", "91"}, {"堂", "91"}, {"姑表", "92"}, {"姨表", "92"}, {"舅表", "92"}, {"姨", "92"}, {"表", "92"},
}

// cousin reads 堂弟, 表姐夫, 堂侄: a cousin is a sibling of his class, his spouse affinal kin,
// and whoever is further is other kin.
func cousin(text string) (Relation, bool) {
	for _, entry := range cousins {
		rest, ok := strings.CutPrefix(text, entry.prefix)
		if !ok {
			continue
		}
		relation, known := relationIndex[rest]
		if !known {
			relation, known = ranked(rest)
		}
		switch {
		case !known || relation.Code == "" && relation.Class != KinSibling && relation.Class != KinChild:
			return Relation{}, false
		case relation.Class == KinSibling:
			return Relation{Code: entry.code, Text: text, Class: KinSibling, Sex: relation.Sex}, true
		case relation.Class == KinAffinal && relation.Code > "70":
			return Relation{Text: text, Class: KinAffinal, Affinal: true, Sex: relation.Sex}, true
		case relation.Class == KinChild && !relation.Close || relation.Class == KinUncle:
			return Relation{Text: text, Class: KinOther, Affinal: relation.Affinal, Sex: relation.Sex}, true
		}
		return Relation{}, false
	}
	return Relation{}, false
}
