package main

import (
	"github.com/spf13/cobra"

	"rollcheck/cmd/rollcheck/blank"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

func (p *program) templateCommand() *cobra.Command {
	var options fillOptions
	command := &cobra.Command{
		Use: "template " + p.in(words.UseKind), Aliases: []string{words.VerbTemplate.ZH}, Short: p.in(words.TemplateShort), Example: p.in(words.TemplateExample),
		RunE: func(command *cobra.Command, arguments []string) error {
			if len(options.from) > 0 && len(arguments) > 1 {
				options.from, arguments = append(options.from, arguments[1:]...), arguments[:1]
			}
			kind, err := kindOf(command, arguments)
			if err != nil {
				return err
			}
			if len(options.from) > 0 {
				if err := options.check(command, kind); err != nil {
					return err
				}
				return p.fill(kind, options)
			}
			if err := needsFrom(command); err != nil {
				return err
			}
			output := options.output
			if output == "" {
				output = kind.Title.ZH + ".xlsx"
			}
			if err := blank.Template(output, kind, p.language); err != nil {
				return err
			}
			p.say(words.Written, output)
			return nil
		},
	}
	p.fillFlags(command, &options)
	return command
}

// kindOf finds the kind that was named, or says which there are.
func kindOf(command *cobra.Command, arguments []string) (*roster.Kind, error) {
	known := kindTerms()
	if len(arguments) != 1 {
		var all []words.Text
		for _, kind := range known {
			all = append(all, kind.shown())
		}
		return nil, &words.Error{What: words.KindNeeded.With(), Hint: words.ForExampleOf.With(exampleOf(command), all)}
	}
	name, ok := find(arguments[0], known)
	if !ok {
		return nil, &words.Error{What: words.KindUnknown.With(arguments[0]), Hint: alike(arguments[0], known)}
	}
	return roster.KindNamed(name), nil
}

func (p *program) initCommand() *cobra.Command {
	return &cobra.Command{
		Use: "init " + p.in(words.UseMaybeFolder), Aliases: []string{words.VerbInit.ZH}, Short: p.in(words.InitShort), Example: p.in(words.InitExample),
		RunE: func(_ *cobra.Command, arguments []string) error {
			folder := "."
			switch len(arguments) {
			case 0:
			case 1:
				folder = arguments[0]
			default:
				return &words.Error{What: words.OneFolder.With(), Hint: words.WrongCommandHint.With()}
			}
			paths, err := blank.Settings(folder, p.language)
			if err != nil {
				return err
			}
			for _, path := range paths {
				p.say(words.Written, path)
			}
			return nil
		},
	}
}
