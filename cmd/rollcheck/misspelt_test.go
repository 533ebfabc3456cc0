package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rollcheck/roster/words"
)

// misspellings are a word with two letters swapped, with one left out, and cut short.
func misspellings(word string) []string {
	letters := []rune(word)
	last := len(letters) - 1
	swapped := append([]rune{}, letters...)
	swapped[last], swapped[last-1] = swapped[last-1], swapped[last]
	return []string{string(swapped), string(letters[:1]) + string(letters[2:]), string(letters[:max(2, last)])}
}

// refused runs a call that must be refused, and returns what is said.
func refused(t *testing.T, arguments ...string) string {
	t.Helper()
	var told bytes.Buffer
	if code := run(arguments, strings.NewReader(""), io.Discard, &told); code != exitWrongUse {
		t.Errorf("%q: exit code %d, want %d", arguments, code, exitWrongUse)
	}
	return told.String()
}

// offered are the marks of an offer in both languages.
var offered = map[words.Language]string{words.Chinese: "是不是 ", words.English: "did you mean "}

// English of the flag library or of the language's number parser.
var foreign = []string{"unknown flag", "unknown command", "flag needs", "invalid argument", "strconv", "shorthand"}

// Every verb and every flag of every verb, mistyped, is answered in the user's language with the
// right word; so is a flag without its value, and a wrong value of those that take one of a few
// words. The tree of commands is walked: a new verb or flag cannot be forgotten.
func TestEveryVerbAndFlagMistyped(t *testing.T) {
	t.Chdir(t.TempDir())
	verbs, flags := 0, 0
	for language, offer := range offered {
		t.Setenv("ROLLCHECK_LANG", string(language))
		root := (&program{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard, language: language}).rootCommand()
		root.InitDefaultHelpCmd()
		known := map[string]bool{}
		for _, command := range root.Commands() {
			known[command.Name()] = true
		}
		for _, command := range root.Commands() {
			verbs++
			checkHelp(t, command, language)
			for _, wrong := range misspellings(command.Name()) {
				if told := refused(t, wrong); !known[wrong] && (!strings.Contains(told, offer) || !strings.Contains(told, command.Name())) {
					t.Errorf("%s: %q is answered: %s", language, wrong, told)
				}
			}
			each := func(flag *pflag.Flag) { flags++; checkFlag(t, command, flag, language) }
			command.LocalFlags().VisitAll(each)
			command.InheritedFlags().VisitAll(each)
		}
	}
	t.Logf("%d verbs and %d flags, in both languages", verbs, flags)
}

// checkHelp: a verb has a Chinese name, an example that names it, and texts of the language.
func checkHelp(t *testing.T, command *cobra.Command, language words.Language) {
	t.Helper()
	if len(command.Aliases) == 0 {
		t.Errorf("%s has no Chinese name", command.Name())
	}
	if command.Name() == "help" {
		return
	}
	if !strings.Contains(command.Example, "rollcheck "+command.Name()) {
		t.Errorf("%s: the example is not of the verb: %s", command.Name(), command.Example)
	}
	for line := range strings.SplitSeq(command.UsageString(), "\n") {
		if displaywidth.String(line) > usualWidth && !strings.Contains(line, "rollcheck ") {
			t.Errorf("%s %s: wider than a screen: %s", language, command.Name(), line)
		}
	}
	if language == words.Chinese && !strings.ContainsFunc(command.Short, func(r rune) bool { return r > 0x2fff }) {
		t.Errorf("%s: no Chinese help: %s", command.Name(), command.Short)
	}
}

func checkFlag(t *testing.T, command *cobra.Command, flag *pflag.Flag, language words.Language) {
	t.Helper()
	if language == words.Chinese && !strings.ContainsFunc(flag.Usage, func(r rune) bool { return r > 0x2fff }) {
		t.Errorf("%s --%s: no Chinese help: %s", command.Name(), flag.Name, flag.Usage)
	}
	said := func(told string, parts ...string) {
		t.Helper()
		for _, part := range parts {
			if !strings.Contains(told, part) {
				t.Errorf("%s %s --%s: %q is not said: %s", language, command.Name(), flag.Name, part, told)
			}
		}
		for _, part := range foreign {
			if strings.Contains(told, part) {
				t.Errorf("%s %s --%s: the library speaks: %s", language, command.Name(), flag.Name, told)
			}
		}
	}
	chinese := chineseName(flag)
	if chinese == "" {
		t.Errorf("%s --%s: no Chinese name", command.Name(), flag.Name)
	}
	for _, name := range []string{flag.Name, chinese} {
		for _, wrong := range misspellings(name) {
			if wrong != name {
				said(refused(t, command.Name(), "--"+wrong), offered[language], "--"+name)
			}
		}
		said(refused(t, command.Name(), "——"+name), offered[language], "--"+name)
		said(refused(t, command.Name(), "-"+name), offered[language], "--"+name)
		if flag.Value.Type() == "bool" {
			said(refused(t, command.Name(), "--"+name+"=maybe"), "--"+flag.Name, "maybe")
		} else {
			said(refused(t, command.Name(), "--"+name), "--"+name, flag.Usage)
		}
	}
}

// Every word of the flags that take one of a few is taken in both languages, and mistyped it
// is offered.
func TestEveryWordMistyped(t *testing.T) {
	count := 0
	for flag, terms := range map[string][]term{
		"privacy": privacyTerms, "lang": languageTerms, "size": sizeTerms, "severity": severityTerms(), "fail-on": append(severityTerms(), neverTerm),
		"format": formatTerms([]string{"table", "json", "sarif", "csv"}), "kind": kindTerms(),
	} {
		for _, known := range terms {
			for _, writing := range known.writings() {
				value := writing
				if err := pick(flag, &value, terms); err != nil || value != known.name {
					t.Errorf("--%s %s is read as %s (%v)", flag, writing, value, err)
				}
			}
			for _, writing := range []string{known.name, known.title.ZH} {
				if len([]rune(writing)) < 2 {
					continue
				}
				for _, wrong := range misspellings(writing) {
					value := wrong
					err := pick(flag, &value, terms)
					count++
					if told, ok := err.(*words.Error); ok && !strings.Contains(told.Hint.In(words.Chinese, words.Full), writing) {
						t.Errorf("--%s %s: %s is not offered: %s", flag, wrong, writing, told.Hint.In(words.Chinese, words.Full))
					}
				}
			}
		}
	}
	t.Logf("%d wrong words", count)
}
