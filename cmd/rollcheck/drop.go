package main

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/inconshreveable/mousetrap"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// fromExplorer says whether the program was started by a double click or by a folder
// dropped on it: then there is no console to come back to and nobody types a verb.
func fromExplorer(arguments []string) bool {
	if !mousetrap.StartedByExplorer() {
		return false
	}
	return len(arguments) == 0 || pathsOnly(arguments)
}

func pathsOnly(arguments []string) bool {
	for _, argument := range arguments {
		if _, err := os.Stat(argument); err != nil {
			return false
		}
	}
	return true
}

// dropped does what fits what was dropped on the program and waits, so that the window stays open:
// a ledger is shown and written beside it, filled reports are settled, everything else is audited.
func (p *program) dropped(paths []string) int {
	in := bufio.NewReader(p.stdin)
	code, err := exitWrongUse, error(nil)
	switch {
	case len(paths) == 0:
		p.say(words.DropAFolder)
	case isLedger(paths):
		beside := filepath.Join(filepath.Dir(filepath.Clean(paths[0])), p.in(words.BookName))
		code, err = p.showLedger(paths, ledgerOptions{format: "table", outputs: []string{beside}})
	case p.onlyForms(paths):
		wrong := filepath.Join(filepath.Dir(filepath.Clean(paths[0])), p.in(words.WrongName))
		code, err = p.settle(paths, settleOptions{privacy: string(words.Township), output: wrong, ask: in})
	default:
		code, err = p.droppedRosters(paths, in)
	}
	if err != nil {
		p.complain(err)
	}
	p.say(words.PressEnter)
	in.ReadString('\n')
	return code
}

// droppedRosters audits rosters and writes the report beside the first folder. Then it asks
// whether the report is to be sent, and does that too.
func (p *program) droppedRosters(paths []string, in *bufio.Reader) (int, error) {
	beside := filepath.Dir(filepath.Clean(paths[0]))
	options := auditOptions{outputs: []string{filepath.Join(beside, p.in(words.ReportName))}, format: "table", severity: audit.Quality.String(), failOn: "never"}
	code, err := p.audit(paths, options)
	if err != nil || code != exitDone {
		return code, err
	}
	p.say(words.DropDue)
	line, _ := in.ReadString('\n') // no line: only tried
	if options.due = strings.TrimSpace(line); options.due == "" {
		return code, nil
	}
	options.byTownship = filepath.Join(beside, p.in(words.SentName))
	return p.audit(paths, options)
}

// isLedger says whether what was dropped is the folder of a ledger.
func isLedger(paths []string) bool {
	known, err := ledger.Open(paths[0])
	var damage *ledger.Damage
	return len(paths) == 1 && (err == nil && known.Batches() > 0 || errors.As(err, &damage))
}

// onlyForms says whether nothing but lists that officers filled was dropped.
func (p *program) onlyForms(paths []string) bool {
	found, err := reading.Read(paths, reading.Options{Forms: true, Memory: usableMemory()})
	if err != nil {
		return false
	}
	some := false
	for _, file := range found.Files {
		if !file.PassedOver.Empty() {
			continue
		}
		if !slices.ContainsFunc(file.Sheets, isFilledForm) {
			return false
		}
		some = true
	}
	return some
}

// isFilledForm says whether a sheet is a list of ours into which somebody wrote.
func isFilledForm(sheet *roster.Sheet) bool {
	for i := range sheet.Records() {
		for _, column := range sheet.Columns {
			if sheet.Kind.Has(column.Field) && !sheet.Row(i).Value(column.Field).Empty() {
				return true
			}
		}
	}
	return false
}
