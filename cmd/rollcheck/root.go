package main

import (
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rollcheck/roster/words"
)

// rootCommand assembles the verbs.
func (p *program) rootCommand() *cobra.Command {
	cobra.MousetrapHelpText = "" // a folder dropped on the program is audited, not refused
	asked := false
	root := &cobra.Command{
		Use: "rollcheck", Short: p.in(words.CommandShort), Long: p.in(words.CommandLong),
		SilenceUsage: true, SilenceErrors: true, Args: p.noSuchCommand,
		Example: p.in(words.RootExample),
		RunE: func(command *cobra.Command, _ []string) error {
			if asked {
				return p.printVersion()
			}
			return command.Help()
		},
		PersistentPreRunE: func(command *cobra.Command, _ []string) error {
			spoken := command.Flag("lang").Value.String()
			if spokenBy(spoken) != "" {
				return nil
			}
			return pick("lang", &spoken, languageTerms)
		},
	}
	root.Flags().BoolVarP(&asked, "version", "v", false, p.in(words.FlagVersion))
	root.SetOut(p.stdout)
	root.SetErr(p.stderr)
	root.CompletionOptions.DisableDefaultCmd = true
	root.PersistentFlags().String("lang", string(p.language), p.in(words.FlagLanguage))
	root.PersistentFlags().BoolVar(&p.quiet, "quiet", false, p.in(words.FlagQuiet))
	root.SetFlagErrorFunc(p.wrongFlag)
	root.AddCommand(
		p.auditCommand(), p.settleCommand(), p.ledgerCommand(), p.checkCommand(), p.matchCommand(), p.inspectCommand(), p.rulesCommand(), p.templateCommand(), p.initCommand(), p.demoCommand(),
		p.versionCommand(), p.completionCommand(),
	)
	help := &cobra.Command{Use: "help", Aliases: []string{words.VerbHelp.ZH}, Short: p.in(words.HelpShort), Hidden: true, RunE: func(command *cobra.Command, arguments []string) error {
		target, _, err := root.Find(arguments)
		if err != nil || target == root {
			if err := p.noSuchCommand(root, arguments); err != nil {
				return err
			}
			return root.Help()
		}
		return target.Help()
	}}
	help.Flags().BoolVar(&p.all, "all", false, p.in(words.FlagAll))
	root.SetHelpCommand(help)
	root.InitDefaultHelpCmd() // among the others, so that a slip in its flags is answered
	root.SetUsageFunc(p.usage)
	root.SetGlobalNormalizationFunc(flagOf)
	for _, command := range append(root.Commands(), root) {
		p.plainHelp(command)
	}
	return root
}

// plainHelp leaves the library's English out of a command's help: types and defaults of
// flags stand in their descriptions.
func (p *program) plainHelp(command *cobra.Command) {
	command.DisableFlagsInUseLine = true
	command.InitDefaultHelpFlag()
	if flag := command.Flags().Lookup("help"); flag != nil {
		flag.Usage = p.in(words.FlagHelp)
	}
	for _, flags := range []*pflag.FlagSet{command.Flags(), command.PersistentFlags()} {
		flags.VisitAll(func(flag *pflag.Flag) {
			if flag.Value.Type() != "bool" {
				flag.Value, flag.DefValue = untyped{flag.Value}, ""
			}
		})
	}
}

// untyped is a flag's value whose type is not named in the help.
type untyped struct{ pflag.Value }

// Type returns no name.
func (untyped) Type() string { return "" }

func (p *program) in(text words.Text) string { return text.In(p.language) }

func (p *program) print(format string, arguments ...any) { fmt.Fprintf(p.stdout, format, arguments...) }
