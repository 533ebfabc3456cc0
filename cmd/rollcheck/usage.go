package main

import (
	"io"
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rollcheck/audit/report"
	"rollcheck/roster/words"
)

// usage writes how a verb is called, in the user's language and no wider than his screen.
func (p *program) usage(command *cobra.Command) error {
	var sections []string
	section := func(heading words.Text, body string) {
		if body != "" {
			sections = append(sections, p.in(heading)+"\n"+body+"\n")
		}
	}
	section(words.UsageHeading, "  "+command.UseLine())
	section(words.ExampleHeading, command.Example)
	section(words.CommandsHeading, p.verbLines(command, false))
	if p.all {
		section(words.OthersHeading, p.verbLines(command, true))
	}
	section(words.FlagsHeading, p.flagLines(command.LocalNonPersistentFlags()))
	section(words.GlobalHeading, p.flagLines(command.PersistentFlags()))
	section(words.GlobalHeading, p.flagLines(command.InheritedFlags()))
	if command.HasAvailableSubCommands() {
		sections = append(sections, p.in(words.MoreHelp)+"\n")
	}
	_, err := io.WriteString(command.OutOrStderr(), strings.Join(sections, "\n"))
	return err
}

// verbLines lists the verbs of daily work, or the others, by the names the user may call them.
func (p *program) verbLines(command *cobra.Command, others bool) string {
	var lines [][2]string
	for _, verb := range command.Commands() {
		name := verb.Name()
		if p.language == words.Chinese && len(verb.Aliases) > 0 {
			name = verb.Aliases[0] + ", " + name
		}
		if verb.Hidden == others {
			lines = append(lines, [2]string{"  " + name, verb.Short})
		}
	}
	return p.aligned(lines)
}

// flagLines lists flags by the names the user may call them.
func (p *program) flagLines(flags *pflag.FlagSet) string {
	var lines [][2]string
	flags.VisitAll(func(flag *pflag.Flag) {
		letter := "      "
		if flag.Shorthand != "" {
			letter = "  -" + flag.Shorthand + ", "
		}
		lines = append(lines, [2]string{letter + strings.Join(p.writings(flag), ", "), flag.Usage})
	})
	return p.aligned(lines)
}

// aligned puts texts beside their names, wrapped where the screen ends.
func (p *program) aligned(lines [][2]string) string {
	margin := 0
	for _, line := range lines {
		margin = max(margin, displaywidth.String(line[0])+3)
	}
	var shown []string
	for _, line := range lines {
		name := line[0]
		for _, part := range report.Wrapped(line[1], p.width()-margin) {
			shown = append(shown, name+strings.Repeat(" ", margin-displaywidth.String(name))+part)
			name = ""
		}
	}
	return strings.Join(shown, "\n")
}
