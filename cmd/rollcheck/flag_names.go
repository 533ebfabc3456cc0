package main

import (
	"github.com/spf13/pflag"

	"rollcheck/roster/words"
)

// flagOf is the fixed name of a flag written in either language.
func flagOf(_ *pflag.FlagSet, name string) pflag.NormalizedName {
	for _, known := range words.FlagNames {
		if name == known.ZH {
			return pflag.NormalizedName(known.EN)
		}
	}
	return pflag.NormalizedName(name)
}

// calledHere notes on a flag its Chinese name in one verb, where other verbs call theirs otherwise.
const calledHere = "called"

// chineseName returns what a flag is called in Chinese; "" where it has no such name.
func chineseName(flag *pflag.Flag) string {
	if here := flag.Annotations[calledHere]; len(here) > 0 {
		return here[0]
	}
	for _, known := range words.FlagNames {
		if known.EN == flag.Name {
			return known.ZH
		}
	}
	return ""
}

// writings are a flag's names with their dashes, the user's language first.
func (p *program) writings(flag *pflag.Flag) []string {
	if name := chineseName(flag); name != "" && p.language == words.Chinese {
		return []string{"--" + name, "--" + flag.Name}
	}
	return []string{"--" + flag.Name}
}
