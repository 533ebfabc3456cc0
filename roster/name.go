package roster

import "strings"

// CleanName folds what is only a manner of writing a name: blanks between characters, the
// many middle dots of transliterated names, a sex or a mark behind the name. It compares
// nothing: whether two names are one person's is for audit/link to say.
func CleanName(text string) string {
	if plainName(text) {
		return text
	}
	text = dropMarks(text)
	var name strings.Builder
	for _, r := range text {
		switch {
		case strings.ContainsRune("·•．‧・･●∙⋅", r):
			name.WriteRune('·')
		case strings.ContainsRune(" \t\r\n\u00a0\u3000\u200b\ufeff*＊'’", r):
		default:
			name.WriteRune(r)
		}
	}
	return strings.Trim(name.String(), ".。,，")
}

// plainName says whether a name holds Chinese characters alone, as nearly all do.
func plainName(text string) bool {
	for _, r := range text {
		if r < 0x4e00 || r > 0x9fff {
			return false
		}
	}
	return true
}

func dropMarks(text string) string {
	for _, mark := range [...]string{"(男)", "(女)", "（男）", "（女）", "(户主)", "（户主）", "(亡)", "（亡）", "(已故)", "（已故）"} {
		text = strings.ReplaceAll(text, mark, "")
	}
	return text
}

// SplitNames splits a cell that holds several names.
func SplitNames(text string) []string {
	var names []string
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("、,，;；/\n\r", r) }) {
		if name := CleanName(part); name != "" {
			names = append(names, name)
		}
	}
	return names
}
