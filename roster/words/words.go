// Package words holds every text a user reads, in Chinese with an English twin,
// and the typed arguments that decide how much of a person is shown.
//
// One file an area; a text is a package-level [Text] so that a missing twin is
// seen at once (a test holds that none is empty). Rules keep their own texts
// beside their logic, in the same type.
package words

import (
	"fmt"
	"strings"
	"unicode"
)

// Language is a language the product speaks.
type Language string

// The two languages of the product. Chinese comes first.
const (
	Chinese Language = "zh"
	English Language = "en"
)

// Text is one user-facing text in both languages. It may hold fmt verbs (%s, %d, %v);
// both twins take the same arguments in the same order.
type Text struct{ ZH, EN string }

// In returns the text in a language; Chinese for anything but English.
func (t Text) In(language Language) string {
	if language == English && t.EN != "" {
		return t.EN
	}
	return t.ZH
}

// With binds arguments to the text, to be rendered later for a language and a privacy profile.
func (t Text) With(arguments ...any) Message { return Message{Text: t, Arguments: arguments} }

// Number is an identity number in full; it is masked when rendered, but in profile Full.
type Number string

// Account is a bank account or phone number; only its last four characters are rendered, but in profile Full.
type Account string

// Birth is a date of birth; it is left out beside a masked number, so only profile Full renders it.
type Birth string

// Name is a person's name; profile Public leaves all but the first character out.
type Name string

// Privacy is a profile of how much of a person is shown (contract, "Privacy profiles").
type Privacy string

// The three profiles of the contract.
const (
	Public   Privacy = "public"
	Township Privacy = "township"
	Full     Privacy = "full"
)

// Show renders one argument for a profile. Text from a sheet loses control and
// format characters, so that it can never steer a terminal.
func (p Privacy) Show(argument any) string {
	switch value := argument.(type) {
	case Number:
		return p.number(string(value))
	case Account:
		return p.account(string(value))
	case Birth:
		if p == Full {
			return Plain(string(value))
		}
		return "****"
	case Name:
		if p == Public {
			return maskName(p.HideQuoted(Plain(string(value)), nil))
		}
		return p.HideQuoted(Plain(string(value)), nil)
	case string:
		return p.HideQuoted(Plain(value), nil)
	case Page:
		return string(value)
	case fmt.Stringer:
		return Plain(value.String())
	}
	return p.HideQuoted(Plain(fmt.Sprint(argument)), nil)
}

func (p Privacy) number(text string) string {
	text = Plain(text)
	runes := []rune(text)
	switch {
	case p == Full:
		return text
	case p == Public || len(runes) == 0:
		return strings.Repeat("*", min(len(runes), 18))
	case len(runes) < 15:
		return string(runes[:min(2, len(runes)/2)]) + strings.Repeat("*", len(runes)-min(2, len(runes)/2))
	}
	return string(runes[:6]) + strings.Repeat("*", len(runes)-10) + string(runes[len(runes)-4:])
}

func (p Privacy) account(text string) string {
	text = Plain(text)
	runes := []rune(text)
	switch {
	case p == Full:
		return text
	case len(runes) <= 7:
		return strings.Repeat("*", len(runes))
	}
	return "****" + string(runes[len(runes)-4:])
}

func maskName(name string) string {
	runes := []rune(name)
	if len(runes) < 2 {
		return "*"
	}
	return string(runes[0]) + strings.Repeat("*", len(runes)-1)
}

// Plain drops control, format and private-direction characters from a text of a sheet and folds line breaks to a blank.
func Plain(text string) string {
	if !strings.ContainsFunc(text, unprintable) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case unprintable(r):
			return -1
		}
		return r
	}, text)
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp)
}

// Message is a text with its arguments. Arguments may be messages themselves.
type Message struct {
	Text      Text
	Arguments []any
}

// Empty says whether there is nothing to render.
func (m Message) Empty() bool { return m.Text == Text{} }

// In renders the message in a language for a privacy profile.
func (m Message) In(language Language, privacy Privacy) string {
	if len(m.Arguments) == 0 {
		return privacy.HideQuoted(m.Text.In(language), nil)
	}
	shown := make([]any, len(m.Arguments))
	for i, argument := range m.Arguments {
		shown[i] = show(argument, language, privacy)
	}
	return privacy.Hide(fmt.Sprintf(m.Text.In(language), shown...), nil)
}

func show(argument any, language Language, privacy Privacy) any {
	switch value := argument.(type) {
	case Message:
		return value.In(language, privacy)
	case Text:
		return privacy.HideQuoted(value.In(language), nil)
	case []Name:
		parts := make([]string, len(value))
		for i, name := range value {
			parts[i] = privacy.Show(name)
		}
		return strings.Join(parts, separator(language))
	case []Message:
		parts := make([]string, len(value))
		for i, message := range value {
			parts[i] = message.In(language, privacy)
		}
		return strings.Join(parts, Semicolon.In(language))
	case []Text:
		parts := make([]string, len(value))
		for i, text := range value {
			parts[i] = privacy.HideQuoted(text.In(language), nil)
		}
		return strings.Join(parts, separator(language))
	case []string:
		return privacy.joined(value, separator(language))
	case Sum:
		return privacy.joined(value.Terms, value.Mark)
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return value
	}
	return privacy.Show(argument)
}

// Sum is figures that are added up: each may be a number that names somebody, their row is none.
type Sum struct {
	Mark  string // between two of them
	Terms []string
}

func (p Privacy) joined(texts []string, mark string) string {
	shown := make([]string, len(texts))
	for i, text := range texts {
		shown[i] = p.HideQuoted(Plain(text), nil)
	}
	return strings.Join(shown, mark)
}

// Marks of punctuation between rendered texts.
var (
	Colon     = Text{"：", ": "}
	Comma     = Text{"，", ", "}
	Semicolon = Text{"；", "; "}
)

func separator(language Language) string {
	if language == English {
		return ", "
	}
	return "、"
}

// Error is an error with a text in both languages, and a hint that says what to do.
type Error struct {
	What Message
	Hint Message
}

// Error renders the error in Chinese with numbers masked; a command renders it in the user's language.
func (e *Error) Error() string { return e.What.In(Chinese, Township) }
