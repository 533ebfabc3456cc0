package main

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// term is a word a flag or verb takes: its fixed name, what users call it, other writings.
type term struct {
	name   string
	title  words.Text
	others []string
}

// The words of the flags that take one of a few.
var (
	privacyTerms = []term{
		{string(words.Public), words.PrivacyPublic, nil}, {string(words.Township), words.PrivacyTownship, nil}, {string(words.Full), words.PrivacyFull, nil},
	}
	languageTerms = []term{
		{string(words.Chinese), words.LanguageChinese, []string{"zho", "chi", "cn"}}, {string(words.English), words.LanguageEnglish, []string{"eng"}},
	}
	sizeTerms = []term{{"township", words.SizeTownship, nil}, {"county", words.SizeCounty, nil}}
	neverTerm = term{"never", words.NeverFail, nil}
)

func severityTerms() []term {
	var terms []term
	for _, severity := range audit.Severities {
		terms = append(terms, term{severity.String(), severity.Title(), nil})
	}
	return terms
}

// formatTerms are formats by their names; the one for the screen has a Chinese word too.
func formatTerms(names []string) []term {
	var terms []term
	for _, name := range names {
		known := term{name: name, title: words.Text{ZH: name, EN: name}}
		if name == "table" {
			known.others = []string{"表格"}
		}
		terms = append(terms, known)
	}
	return terms
}

func kindTerms() []term {
	var terms []term
	for _, kind := range roster.Kinds {
		terms = append(terms, term{kind.Name, kind.Title, nil})
	}
	return terms
}

// writings are all the ways to write a word.
func (t term) writings() []string {
	return append([]string{t.name, t.title.ZH, t.title.EN}, t.others...)
}

// shown names a word in a list of those that are known.
func (t term) shown() words.Text {
	if t.title.ZH == t.name {
		return t.title
	}
	return words.Text{ZH: t.name + "（" + t.title.ZH + "）", EN: t.name}
}

// find returns the fixed name of a word however it is written.
func find(value string, known []term) (string, bool) {
	for _, t := range known {
		if slices.ContainsFunc(t.writings(), func(writing string) bool { return strings.EqualFold(writing, strings.TrimSpace(value)) }) {
			return t.name, true
		}
	}
	return "", false
}

// alike offers the words somebody may have meant, or lists them all.
func alike(value string, known []term) words.Message {
	var names []string
	var all []words.Text
	for _, t := range known {
		names, all = append(names, t.name, t.title.ZH), append(all, t.shown())
	}
	if near := words.Alike(value, slices.Compact(names)); len(near) > 0 {
		return words.SettingNearest.With(near)
	}
	return words.OneOf.With(all)
}

// pick reads the word of a flag into its fixed name.
func pick(flag string, value *string, known []term) error {
	name, ok := find(*value, known)
	if !ok {
		return &words.Error{What: words.UnknownWord.With("--"+flag, *value), Hint: alike(*value, known)}
	}
	*value = name
	return nil
}

// pickPrivacy reads a profile; where none was given the formats have their own.
func pickPrivacy(value *string) error {
	if *value == "" {
		return nil
	}
	return pick("privacy", value, privacyTerms)
}
