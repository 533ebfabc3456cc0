// Command rollcheck audits benefit rosters. One file a verb; everything it decides lives in
// the packages roster and audit.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"rollcheck/roster/words"
)

// Exit codes of the contract.
const (
	exitDone       = 0
	exitFindings   = 1
	exitWrongUse   = 2
	exitUnreadable = 3
)

// version is set when a release is built.
var version = "0.1.0"

// collectAt is how much of the live memory may come on top as garbage before it is collected,
// in percent; Go's usual is 100. Most of what lives holds no pointers and is cheap to pass over.
const collectAt = 50

func main() {
	debug.SetGCPercent(collectAt)
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program: its exit code is the contract's.
func run(arguments []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	out := &screen{out: stdout}
	program := &program{stdin: stdin, stdout: out, stderr: stderr, language: languageOf(arguments), arguments: arguments}
	defer program.heed()()
	defer func() {
		if fault := recover(); fault != nil {
			program.complain(&words.Error{What: words.Unexpected.With(fmt.Sprint(fault)), Hint: words.UnexpectedHint.With()})
			code = exitUnreadable
		}
	}()
	if fromExplorer(arguments) {
		return program.dropped(arguments)
	}
	root := program.rootCommand()
	root.SetArgs(arguments)
	err := mistyped(root, arguments)
	if err == nil {
		err = root.Execute()
	}
	if err == nil || out.failed != nil {
		err = out.failure(err)
	}
	if err != nil {
		program.complain(err)
		var told *words.Error
		if errors.As(err, &told) && (told.What.Text == words.InputTooLarge || told.What.Text == words.NothingReadable) {
			return exitUnreadable
		}
		return exitWrongUse
	}
	return program.code
}

// program is one run of the command line.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	language       words.Language
	quiet          bool
	all            bool // help names the verbs beside daily work too
	code           int
	arguments      []string    // as they were typed
	known          words.Known // numbers of the input; nil until it is read
}

// complain prints an error and what to do about it.
func (p *program) complain(err error) {
	var told *words.Error
	if !errors.As(err, &told) {
		told = &words.Error{What: words.WrongFlag.With(err.Error()), Hint: words.WrongCommandHint.With()}
	}
	p.say(words.ErrorPrefix, told.What)
	if !told.Hint.Empty() {
		p.say(words.HintPrefix, told.Hint)
	}
}

// say tells a line on standard error, which others may read: numbers are masked.
func (p *program) say(text words.Text, arguments ...any) {
	fmt.Fprintln(p.stderr, words.Township.Hide(text.With(arguments...).In(p.language, words.Township), p.known))
}
