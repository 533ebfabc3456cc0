package main

import (
	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/cmd/rollcheck/blank"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// inspectOptions are the flags of inspect.
type inspectOptions struct {
	format, privacy string
	output          string // the 列名 table to write
	settings        []string
	passwords       string // file of passwords
	noColour        bool
}

func (p *program) inspectCommand() *cobra.Command {
	var options inspectOptions
	command := &cobra.Command{
		Use: "inspect " + p.in(words.UsePaths), Aliases: []string{words.VerbInspect.ZH}, Short: p.in(words.InspectShort), Example: p.in(words.InspectExample), Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.inspect(paths, options)
			p.code = code
			return err
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVarP(&options.output, "output", "o", "", p.in(words.FlagInspectOutput))
	flags.StringVar(&options.format, "format", "table", p.in(words.FlagFormatPlain))
	flags.StringVar(&options.privacy, "privacy", string(words.Township), p.in(words.FlagPrivacyPlain))
	flags.StringArrayVar(&options.settings, "settings", nil, p.in(words.FlagSettings))
	flags.StringVar(&options.passwords, "password-file", "", p.in(words.FlagPassword))
	flags.BoolVar(&options.noColour, "no-color", false, p.in(words.FlagNoColour))
	return command
}

// inspect reads and says what it read; it returns the exit code.
func (p *program) inspect(paths []string, options inspectOptions) (int, error) {
	if err := pick("format", &options.format, formatTerms([]string{"table", "json"})); err != nil {
		return exitWrongUse, err
	}
	if err := pick("privacy", &options.privacy, privacyTerms); err != nil {
		return exitWrongUse, err
	}
	if options.output != "" {
		if err := blank.CheckOutput(options.output); err != nil {
			return exitWrongUse, err
		}
	}
	how := reading.Options{Settings: options.settings, Passwords: options.passwords, Samples: report.HeadingSamples}
	found, err := p.read(p.withoutLocks(paths), how)
	if err != nil {
		return exitWrongUse, err
	}
	read := &audit.Report{Version: version, Files: found.Files, Run: rules.All}
	shown := report.Options{
		Language: p.language, Privacy: words.Privacy(options.privacy), Width: p.width(),
		Colour: p.colour(options.noColour),
	}
	if options.output != "" {
		if err := blank.HeadingTable(options.output, report.HeadingLines(found.Files, shown), p.language); err != nil {
			return exitWrongUse, err
		}
		p.say(words.Written, options.output)
	}
	write := report.Inspect
	if options.format == "json" {
		write = report.InspectJSON
	}
	if err := write(p.stdout, read, shown); err != nil {
		return exitWrongUse, err
	}
	return exitCode(read, choice{}), nil
}
