package main

import (
	"github.com/spf13/cobra"

	"rollcheck/cmd/rollcheck/demo"
	"rollcheck/roster/words"
)

func (p *program) demoCommand() *cobra.Command {
	var size string
	var seed uint64
	command := &cobra.Command{
		Use: "demo " + p.in(words.UseFolder), Aliases: []string{words.VerbDemo.ZH}, Short: p.in(words.DemoShort), Example: p.in(words.DemoExample),
		Args: func(command *cobra.Command, arguments []string) error {
			if len(arguments) != 1 {
				return &words.Error{What: words.OneArgument.With(), Hint: words.ForExample.With(exampleOf(command))}
			}
			return nil
		},
		RunE: func(_ *cobra.Command, arguments []string) error {
			sizes := map[string]demo.Size{"township": demo.SizeTownship, "county": demo.SizeCounty}
			if err := pick("size", &size, sizeTerms); err != nil {
				return err
			}
			township, err := demo.Make(seed, sizes[size])
			if err != nil {
				return err
			}
			if err := township.Write(arguments[0]); err != nil {
				return err
			}
			p.say(words.DemoWritten, len(township.Files), arguments[0], arguments[0], township.AsOf)
			return nil
		},
	}
	command.Flags().StringVar(&size, "size", "township", p.in(words.FlagSize))
	command.Flags().Uint64Var(&seed, "seed", 1, p.in(words.FlagSeed))
	return command
}
