package main

import (
	"github.com/spf13/cobra"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// checkOptions are the flags of check: those of an audit, and what written reports are compared with.
type checkOptions struct {
	auditOptions
	against []string
}

func (p *program) checkCommand() *cobra.Command {
	var options checkOptions
	command := &cobra.Command{
		Use: "check " + p.in(words.UseFiles), Aliases: []string{words.VerbCheck.ZH}, Short: p.in(words.CheckShort), Example: p.in(words.CheckExample), Args: somePath,
		RunE: func(_ *cobra.Command, paths []string) error {
			code, err := p.check(paths, options)
			p.code = code
			return err
		},
	}
	p.auditFlags(command, &options.auditOptions, audit.Quality.String())
	command.Flags().StringArrayVar(&options.against, "against", nil, p.in(words.FlagAgainstText))
	return command
}

// check lints every file by itself: tables, and the figures of written reports.
func (p *program) check(paths []string, options checkOptions) (int, error) {
	paths = p.withoutLocks(paths)
	chosen, err := options.parse(paths)
	if err != nil {
		return exitWrongUse, err
	}
	reports, tables := p.apart(paths)
	if err := reportFormat(reports, tables, options.auditOptions); err != nil {
		return exitWrongUse, err
	}
	if err := p.compareTold(reports, options); err != nil {
		return exitWrongUse, err
	}
	code := exitDone
	if len(tables) > 0 {
		if code, err = p.checkTables(tables, options.auditOptions, chosen); err != nil {
			return code, err
		}
	}
	if len(reports) == 0 {
		return code, nil
	}
	of, err := p.writeReports(reports, options.auditOptions, chosen)
	return worse(code, of), err
}

// checkTables lints tables with the rules that need one sheet only.
func (p *program) checkTables(paths []string, options auditOptions, chosen choice) (int, error) {
	chosen.oneSheet = true
	merged := &audit.Report{Version: version, AsOf: chosen.asOf}
	for _, path := range paths {
		found, err := p.load([]string{path}, reading.Options{Settings: options.settings, Passwords: options.passwords, Partial: true})
		if err != nil {
			return exitWrongUse, err
		}
		result, err := chosen.audit(found)
		if err != nil {
			return exitWrongUse, err
		}
		merged.Append(result)
	}
	if err := p.someRead(paths, merged.Files); err != nil {
		return exitWrongUse, err
	}
	if err := p.writeCheck(merged, options, chosen); err != nil {
		return exitWrongUse, err
	}
	code := exitCode(merged, chosen)
	if code == exitDone && chosen.failOn > 0 && len(report.Unchecked(merged)) > 0 {
		code = exitFindings
	}
	return code, nil
}

func oneSheetRules(chosen []*audit.Rule) []*audit.Rule {
	var kept []*audit.Rule
	for _, rule := range chosen {
		if rule.OneSheet {
			kept = append(kept, rule)
		}
	}
	return kept
}

// writeCheck writes the report to every output and to standard output.
func (p *program) writeCheck(result *audit.Report, options auditOptions, chosen choice) error {
	shown := p.reportOptions(options, chosen)
	shown.Gate = true
	var failed []error
	for _, path := range options.outputs {
		failed = append(failed, report.Write(path, result, shown))
	}
	failed = append(failed, report.Print(p.stdout, options.format, result, shown))
	return p.told(options.outputs, failed)
}
