package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// progress shows how far long work is: on standard error only, on a terminal only, and only
// for what takes longer than a second.
type progress struct {
	program *program
	began   time.Time
	mutex   sync.Mutex
	shown   bool
}

func newProgress(p *program) *progress { return &progress{program: p, began: time.Now()} }

// longWork is what takes long enough to be told of.
const longWork = time.Second

// megabyte is what users are told sizes in.
const megabyte = 1 << 20

// read tells how far reading is, in files and megabytes.
func (g *progress) read(far reading.Progress) {
	g.show(words.Reading.With(far.Files, far.AllFiles, far.Bytes/megabyte, far.AllBytes/megabyte))
}

// writing counts the reports of a run that are written. One alone may take long: what is to be
// written is told before it is.
type writing struct {
	progress   *progress
	late       *time.Timer
	mutex      sync.Mutex
	files, all int
	bytes      int64
}

func newWriting(p *program, all int) *writing {
	w := &writing{progress: newProgress(p), all: all}
	w.late = time.AfterFunc(longWork, w.tell)
	return w
}

// wrote tells that one more report stands there.
func (w *writing) wrote(path string) {
	w.mutex.Lock()
	w.files++
	if info, err := os.Stat(path); err == nil {
		w.bytes += info.Size()
	}
	w.mutex.Unlock()
	w.tell()
}

func (w *writing) tell() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.all > 0 {
		w.progress.show(words.Writing.With(w.files, w.all, w.bytes/megabyte))
	}
}

func (w *writing) done() {
	w.late.Stop()
	w.progress.done()
}

func (g *progress) show(text words.Message) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.program.quiet || !isTerminal(g.program.stderr) || time.Since(g.began) < longWork {
		return
	}
	g.shown = true
	fmt.Fprint(g.program.stderr, "\r", text.In(g.program.language, words.Township))
}

func (g *progress) done() {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	g.began = time.Now().Add(time.Hour) // a call that comes late shows nothing
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
