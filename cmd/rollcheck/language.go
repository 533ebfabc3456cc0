package main

import (
	"os"
	"strings"

	"rollcheck/roster/words"
)

// languageOf finds the language before the flags are parsed, so that help and errors speak
// it too: --lang, else ROLLCHECK_LANG, else the locale when it says zh or en, else Chinese.
func languageOf(arguments []string) words.Language {
	for i, argument := range arguments {
		name, value, ok := strings.Cut(argument, "=")
		if flagOf(nil, strings.TrimPrefix(name, "--")) != "lang" {
			continue
		}
		if !ok && i+1 < len(arguments) {
			value, ok = arguments[i+1], true
		}
		if language := spokenBy(value); ok && language != "" {
			return language
		}
	}
	for _, variable := range []string{"ROLLCHECK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		if language := spokenBy(os.Getenv(variable)); language != "" {
			return language
		}
	}
	return words.Chinese
}

// spokenBy reads the name of a language, or a locale such as zh_CN.UTF-8; empty where it is
// none of ours.
func spokenBy(value string) words.Language {
	short, _, _ := strings.Cut(strings.NewReplacer("_", "-", ".", "-").Replace(value), "-")
	name, _ := find(short, languageTerms)
	return words.Language(name)
}
