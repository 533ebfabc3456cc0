package main

import (
	"bufio"
	"os"
	"path/filepath"

	"github.com/inconshreveable/mousetrap"

	"rollcheck/audit"
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

// dropped audits what was dropped on the program, writes the report beside the first folder
// and waits, so that the window stays open.
func (p *program) dropped(paths []string) int {
	code := exitWrongUse
	if len(paths) == 0 {
		p.say(words.DropAFolder)
	} else {
		target := filepath.Join(filepath.Dir(filepath.Clean(paths[0])), p.in(words.ReportName))
		var err error
		code, err = p.audit(paths, auditOptions{
			outputs: []string{target}, format: "table", severity: audit.Quality.String(), failOn: "never",
		})
		if err != nil {
			p.complain(err)
		}
	}
	p.say(words.PressEnter)
	bufio.NewReader(p.stdin).ReadString('\n')
	return code
}
