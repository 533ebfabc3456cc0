package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"rollcheck/roster/words"
)

// progress shows how far reading is: on standard error only, on a terminal only, and only
// for what takes longer than a second.
type progress struct {
	program *program
	began   time.Time
	mutex   sync.Mutex
	shown   bool
}

func newProgress(p *program) *progress { return &progress{program: p, began: time.Now()} }

func (g *progress) step(done, total int) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.program.quiet || !isTerminal(g.program.stderr) || time.Since(g.began) < time.Second {
		return
	}
	g.shown = true
	fmt.Fprint(g.program.stderr, "\r", words.Reading.With(done, total).In(g.program.language, words.Township))
}

func (g *progress) done() {
	if g.shown {
		fmt.Fprintln(g.program.stderr)
	}
}

func isTerminal(w io.Writer) bool {
	if behind, ok := w.(*screen); ok {
		w = behind.out
	}
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
