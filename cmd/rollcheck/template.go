package main

import (
	"github.com/spf13/cobra"

	"rollcheck/cmd/rollcheck/blank"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

func (p *program) templateCommand() *cobra.Command {
	var output string
	command := &cobra.Command{
		Use: "template " + p.in(words.UseKind), Short: p.in(words.TemplateShort), Example: p.in(words.TemplateExample),
		RunE: func(_ *cobra.Command, arguments []string) error {
			kind, err := kindOf(arguments)
			if err != nil {
				return err
			}
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
	command.Flags().StringVarP(&output, "output", "o", "", p.in(words.FlagBlankOutput))
	return command
}

// kindOf finds the kind that was named, or says which there are.
func kindOf(arguments []string) (*roster.Kind, error) {
	var known []string
	for _, kind := range roster.Kinds {
		known = append(known, kind.Name+" "+kind.Title.ZH)
	}
	if len(arguments) != 1 {
		return nil, &words.Error{What: words.KindNeeded.With(), Hint: words.OneOf.With(known)}
	}
	if kind := roster.KindNamed(arguments[0]); kind != nil {
		return kind, nil
	}
	err := &words.Error{What: words.KindUnknown.With(arguments[0]), Hint: words.OneOf.With(known)}
	var names []string
	for _, kind := range roster.Kinds {
		names = append(names, kind.Name, kind.Title.ZH)
	}
	if near := words.Nearest(arguments[0], names); near != "" {
		err.Hint = words.SettingNearest.With(near)
	}
	return nil, err
}

func (p *program) initCommand() *cobra.Command {
	return &cobra.Command{
		Use: "init " + p.in(words.UseMaybeFolder), Short: p.in(words.InitShort),
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
