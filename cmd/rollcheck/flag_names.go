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

// writings are a flag's names with their dashes, the user's language first.
func (p *program) writings(flag *pflag.Flag) []string {
	for _, known := range words.FlagNames {
		if known.EN == flag.Name && p.language == words.Chinese {
			return []string{"--" + known.ZH, "--" + known.EN}
		}
	}
	return []string{"--" + flag.Name}
}
