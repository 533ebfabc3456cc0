package main

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rollcheck/roster/words"
)

// noSuchCommand answers a first word that is no verb: a path without one, or a verb misspelt.
func (p *program) noSuchCommand(root *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	word := arguments[0]
	if _, err := os.Stat(word); err == nil {
		quoted := quoted(word)
		return &words.Error{What: words.NoVerb.With(), Hint: words.NoVerbHint.With(quoted, quoted)}
	}
	if strings.ContainsAny(word, `/\`) || filepath.Ext(word) != "" {
		return &words.Error{What: words.PathMissing.With(word), Hint: words.ForExample.With(exampleOf(root))}
	}
	var verbs []term
	for _, command := range root.Commands() {
		title := words.Text{ZH: command.Name(), EN: command.Name()}
		if len(command.Aliases) > 0 {
			title.ZH = command.Aliases[0]
		}
		verbs = append(verbs, term{command.Name(), title, nil})
	}
	return &words.Error{What: words.WrongCommand.With(word), Hint: alike(word, verbs)}
}

// quoted is a path as it is typed.
func quoted(path string) string {
	if strings.ContainsAny(path, " &()") {
		return `"` + path + `"`
	}
	return path
}

// exampleOf is the first example of a verb's help.
func exampleOf(command *cobra.Command) string {
	first, _, _ := strings.Cut(command.Example, "\n")
	return strings.TrimSpace(first)
}

// wrongFlag says in the user's language what the library says of a flag.
func (p *program) wrongFlag(command *cobra.Command, err error) error {
	if first := p.arguments[0]; command == command.Root() && !strings.HasPrefix(first, "-") {
		return p.noSuchCommand(command, p.arguments) // the flags are those of the verb that was meant
	}
	var missing *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	help := words.SeeHelp.With(command.CommandPath())
	switch {
	case errors.As(err, &missing):
		if letters := missing.GetSpecifiedShortnames(); letters != "" {
			return &words.Error{What: words.NoFlag.With("-" + letters), Hint: help}
		}
		return p.noSuchFlag(command, missing.GetSpecifiedName())
	case errors.As(err, &empty):
		flag := empty.GetFlag()
		return &words.Error{What: words.FlagNeedsValue.With("--"+cmp.Or(empty.GetSpecifiedName(), flag.Name), flag.Usage), Hint: help}
	case errors.As(err, &wrong):
		flag := wrong.GetFlag()
		return &words.Error{What: words.FlagBadValue.With("--"+flag.Name, wrong.GetValue(), flag.Usage), Hint: help}
	}
	return &words.Error{What: words.WrongFlag.With(strings.TrimPrefix(err.Error(), "bad flag syntax: ")), Hint: help}
}

// noSuchFlag offers the flag that was meant, or the verbs that have it.
func (p *program) noSuchFlag(command *cobra.Command, name string) error {
	var owners []string
	for _, other := range append(command.Root().Commands(), command.Root()) {
		if other.Flags().Lookup(name) != nil {
			owners = append(owners, other.CommandPath())
		}
	}
	if len(owners) > 0 {
		return &words.Error{What: words.NoFlagHere.With(command.CommandPath(), "--"+name), Hint: words.FlagElsewhere.With(owners)}
	}
	near := words.Alike(name, flagNames(command))
	for i := range near {
		near[i] = "--" + near[i]
	}
	hint := words.SeeHelp.With(command.CommandPath())
	if len(near) > 0 {
		hint = words.SettingNearest.With(near)
	}
	return &words.Error{What: words.NoFlag.With("--" + name), Hint: hint}
}

// flagNames lists the flags a verb takes.
func flagNames(command *cobra.Command) []string {
	var names []string
	add := func(flag *pflag.Flag) {
		names = append(names, flag.Name)
		if name := chineseName(flag); name != "" {
			names = append(names, name)
		}
	}
	command.LocalFlags().VisitAll(add)
	command.InheritedFlags().VisitAll(add)
	return names
}

// dashes are what input methods and office programs make of a hyphen.
const dashes = "-—–－―‐‑−"

// mistyped finds a flag written with a dash of an input method, one with one dash that wants
// two, and one that took the next flag for its value.
func mistyped(root *cobra.Command, arguments []string) error {
	known := map[string]*pflag.Flag{}
	for _, command := range append(root.Commands(), root) {
		for _, flags := range []*pflag.FlagSet{command.LocalFlags(), command.InheritedFlags()} {
			flags.VisitAll(func(flag *pflag.Flag) { known[flag.Name] = flag })
		}
	}
	for i, argument := range arguments {
		if argument == "--" {
			return nil
		}
		if flag := known[nameOf(argument)]; flag != nil && strings.HasPrefix(argument, "--") && !strings.Contains(argument, "=") && flag.NoOptDefVal == "" && i+1 < len(arguments) {
			if next := arguments[i+1]; strings.HasPrefix(next, "--") && known[nameOf(next)] != nil {
				return &words.Error{What: words.FlagNeedsValue.With(argument, flag.Usage)}
			}
		}
		if err := wrongDash(argument, known[nameOf(argument)] != nil); err != nil {
			return err
		}
	}
	return nil
}

// nameOf is the name of a flag without its dashes and value.
func nameOf(argument string) string {
	name, _, _ := strings.Cut(strings.TrimLeft(argument, dashes), "=")
	return string(flagOf(nil, name))
}

// wrongDash answers a flag whose dash is not the right one. A file may be called so.
func wrongDash(argument string, known bool) error {
	name, _, _ := strings.Cut(strings.TrimLeft(argument, dashes), "=")
	dash := strings.TrimSuffix(argument, strings.TrimLeft(argument, dashes))
	letter := utf8.RuneCountInString(name) == 1
	if dash == "" || name == "" || dash == "--" || dash == "-" && (letter || !known) {
		return nil
	}
	if _, err := os.Stat(argument); err == nil {
		return nil
	}
	meant := "--" + name
	if letter {
		meant = "-" + name
	}
	return &words.Error{What: words.FlagDash.With(argument), Hint: words.FlagDashHint.With(meant)}
}
