// Package report writes a report in its formats: one file a format, all from one
// audit.Report. What of a person is shown is decided by the privacy profile alone.
package report

import (
	"io"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Options says for whom a report is written.
type Options struct {
	Language words.Language
	Privacy  words.Privacy  // "": what the format has where none is asked for
	Lowest   audit.Severity // lowest severity shown on the terminal and in CI formats
	Width    int            // columns of the terminal
	Colour   bool
	Gate     bool // of check: what was not read is a result too, silence is no pass

	known words.Known // numbers of the input; nil in profile full
}

// Writer writes a report in one format.
type Writer func(io.Writer, *audit.Report, Options) error

// text renders a text; the title of a rule of the user's own may hold a number.
func (o Options) text(text words.Text) string { return o.quoted(text.In(o.Language)) }

func (o Options) message(message words.Message) string {
	return o.hide(message.In(o.Language, o.Privacy))
}

// say renders a text with its arguments.
func (o Options) say(text words.Text, arguments ...any) string {
	return o.message(text.With(arguments...))
}

// join joins rendered texts with a mark of punctuation of the language.
func (o Options) join(mark words.Text, texts []string) string {
	return strings.Join(texts, mark.In(o.Language))
}

// pair renders what is said of something behind its name.
func (o Options) pair(name, says string) string { return name + words.Colon.In(o.Language) + says }

// number renders an identity number. What is longer than one (two numbers in a cell) is
// masked as the text it is.
func (o Options) number(text string) string { return o.show(words.Number(text)) }

// name renders a name; a cell of names may hold a number too.
func (o Options) name(text string) string { return o.show(words.Name(text)) }

// texts renders a list of texts.
func (o Options) texts(texts []words.Text) []string {
	var rendered []string
	for _, text := range texts {
		rendered = append(rendered, o.text(text))
	}
	return rendered
}

func (o Options) messages(messages []words.Message) []string {
	var rendered []string
	for _, message := range messages {
		rendered = append(rendered, o.message(message))
	}
	return rendered
}

// headings renders the headings of columns.
func (o Options) headings(list []roster.Heading) []string {
	var rendered []string
	for _, heading := range list {
		text := heading.Text
		if text == "" {
			text = roster.Letter(heading.Index) + "列"
		}
		rendered = append(rendered, o.plain(text))
	}
	return rendered
}

// programme returns what users call a programme.
func (o Options) programme(kind *roster.Kind) string {
	if kind == nil {
		return ""
	}
	return kind.Title.In(o.Language)
}

// findingID returns the number a finding goes by: its hash, a running number where the
// hash would be as telling as the identity number, nothing in public (contract).
func (o Options) findingID(finding *audit.Finding, index int) string {
	switch o.Privacy {
	case words.Full:
		return finding.ID
	case words.Township:
		return running(index)
	}
	return ""
}
