package main

import (
	"io"

	"github.com/spf13/cobra"

	"rollcheck/roster/words"
)

// shells are the command lines a script of completion can be written for.
var shells = []struct {
	name  string
	write func(*cobra.Command, io.Writer) error
}{
	{"bash", func(root *cobra.Command, out io.Writer) error { return root.GenBashCompletionV2(out, true) }},
	{"zsh", func(root *cobra.Command, out io.Writer) error { return root.GenZshCompletion(out) }},
	{"fish", func(root *cobra.Command, out io.Writer) error { return root.GenFishCompletion(out, true) }},
	{"powershell", func(root *cobra.Command, out io.Writer) error {
		return root.GenPowerShellCompletionWithDesc(out)
	}},
}

func (p *program) completionCommand() *cobra.Command {
	var names []string
	for _, shell := range shells {
		names = append(names, shell.name)
	}
	return &cobra.Command{
		Use: "completion " + p.in(words.UseShell), Hidden: true, Aliases: []string{words.VerbComplete.ZH},
		Short: p.in(words.CompleteShort), Long: p.in(words.CompleteLong), Example: p.in(words.CompleteExample), ValidArgs: names,
		RunE: func(command *cobra.Command, arguments []string) error {
			if len(arguments) != 1 {
				return &words.Error{What: words.NoShell.With(), Hint: words.ForExampleOf.With("rollcheck completion bash", names)}
			}
			for _, shell := range shells {
				if shell.name == arguments[0] {
					return shell.write(command.Root(), p.stdout)
				}
			}
			return words.NotOneOf(words.ShellWrong.With(arguments[0]), arguments[0], names)
		},
	}
}
