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
		if value, ok := strings.CutPrefix(argument, "--lang="); ok {
			return chosen(value)
		}
		if argument == "--lang" && i+1 < len(arguments) {
			return chosen(arguments[i+1])
		}
	}
	for _, variable := range []string{"ROLLCHECK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		value := os.Getenv(variable)
		if strings.HasPrefix(value, "zh") || strings.HasPrefix(value, "en") {
			return chosen(value)
		}
	}
	return words.Chinese
}

func chosen(value string) words.Language {
	if strings.HasPrefix(value, "en") {
		return words.English
	}
	return words.Chinese
}
