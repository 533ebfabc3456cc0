package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// Ledger is a ledger as it was read; every file of it verified.
type Ledger struct {
	Dir       string
	Leftovers []string // files interrupted writers left, which count for nothing
	Strangers []string // what else is in the folder and does not belong there

	states map[string]*State
	runs   []*Run
	hashes []string // at the end of each file
	lines  int
	torn   string // the last file, where it has no end
}

// Damage is the error of a ledger that does not verify: it says what differs first.
type Damage struct {
	File  string
	Line  int
	Newer bool // nothing is wrong, a newer version wrote what this one does not know
	told  *words.Error
}

// Error says what differs, in Chinese.
func (d *Damage) Error() string { return d.told.Error() }

// Unwrap gives the same in both languages.
func (d *Damage) Unwrap() error { return d.told }

// Open reads a ledger and verifies every file of it. A folder that is not there is an empty ledger.
func Open(dir string) (*Ledger, error) {
	l := &Ledger{Dir: dir, states: map[string]*State{}}
	last, err := l.list()
	if err != nil {
		return nil, err
	}
	for no := 1; ; no++ {
		content, err := l.read(no)
		if errors.Is(err, fs.ErrNotExist) && no <= last {
			return nil, l.damage(no, nil, damaged(1, words.LedgerGap))
		}
		if errors.Is(err, fs.ErrNotExist) {
			return l, nil
		}
		if err != nil {
			return nil, err
		}
		if done, err := l.take(no, content); done || err != nil {
			return l.unless(err)
		}
	}
}

// unless is the ledger where there is no error.
func (l *Ledger) unless(err error) (*Ledger, error) {
	if err != nil {
		return nil, err
	}
	return l, nil
}

// take adds the next file. It says whether this is the last one because it was not written to
// its end.
func (l *Ledger) take(no int, content []byte) (done bool, err error) {
	read, wrong := parse(content, no, l.hash())
	if wrong != nil && wrong.torn && l.follows(no) { // written to its end meanwhile, for others have followed
		if content, err = l.read(no); err != nil {
			return false, err
		}
		read, wrong = parse(content, no, l.hash())
	}
	switch {
	case wrong == nil:
		l.add(read)
		return false, nil
	case wrong.torn && !l.follows(no):
		l.torn = fileName(no)
		l.Leftovers = append(l.Leftovers, l.torn)
		return true, nil
	}
	return false, l.damage(no, content, wrong)
}

func (l *Ledger) follows(no int) bool {
	_, err := os.Lstat(l.path(no + 1))
	return err == nil
}

// add takes a file that verifies.
func (l *Ledger) add(read *batch) {
	l.hashes = append(l.hashes, read.hash)
	l.lines += len(read.lines)
	for _, line := range read.lines {
		if run, ok := line.(*Run); ok {
			l.runs = append(l.runs, run)
			continue
		}
		state := l.states[line.id()]
		if state == nil {
			state = &State{ID: line.id()}
			l.states[line.id()] = state
		}
		sent := 0
		if answer, ok := line.(*Answer); ok {
			sent = l.sentAfter(pageNumber(answer.On))
		}
		state.apply(line, sent)
	}
}

// sentAfter is the batch of the first report after a page: the one that names this page, for a
// report is written before it is registered. It is 0 where there is no page, or no such report.
func (l *Ledger) sentAfter(page int) int {
	for _, run := range l.runs {
		if page > 0 && run.At.Batch > page {
			return run.At.Batch
		}
	}
	return 0
}

// list looks through the folder: which file is the last, and what else is there.
func (l *Ledger) list() (last int, err error) {
	if info, err := os.Stat(l.Dir); err == nil && !info.IsDir() {
		return 0, &words.Error{What: words.LedgerNoFolder.With(l.Dir), Hint: words.LedgerNoFolderHint.With()}
	}
	entries, err := os.ReadDir(l.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, l.unreadable(l.Dir, err)
	}
	for _, entry := range entries {
		name := entry.Name()
		switch no := number(name); {
		case no > 0:
			last = max(last, no)
		case strings.HasPrefix(name, ".new-") || strings.HasPrefix(name, ".torn-"):
			l.Leftovers = append(l.Leftovers, name)
		default:
			l.Strangers = append(l.Strangers, name)
		}
	}
	return last, nil
}

// read reads a file. The error is [fs.ErrNotExist] where there is none.
func (l *Ledger) read(no int) (content []byte, err error) {
	path := l.path(no)
	info, err := os.Lstat(path)
	if err == nil && !info.Mode().IsRegular() {
		return nil, l.damage(no, nil, damaged(1, words.LedgerNotAFile))
	}
	err = patiently(func() error {
		content, err = os.ReadFile(path)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, l.unreadable(path, err)
	}
	return content, err
}

func (l *Ledger) unreadable(path string, err error) error {
	return &words.Error{What: words.LedgerUnreadable.With(path, words.Reason(err)), Hint: words.LedgerUnreadableHint.With()}
}

func (l *Ledger) damage(no int, content []byte, wrong *fault) *Damage {
	path := l.path(no)
	told := &words.Error{What: words.LedgerDamaged.With(path, wrong.line, wrong.what), Hint: words.LedgerDamagedHint.With()}
	if wrong.newer {
		told = &words.Error{What: words.LedgerNewer.With(path, wrong.line, tool(content)), Hint: words.LedgerNewerHint.With()}
	}
	return &Damage{File: fileName(no), Line: wrong.line, Newer: wrong.newer, told: told}
}

// tool is the version that wrote a file.
func tool(content []byte) string {
	header := Batch{}
	first, _, _ := bytes.Cut(content, []byte("\n"))
	_ = json.Unmarshal(first, &header) // what cannot be read has no version
	return header.Tool
}

// fileName is the name of a file of the ledger.
func fileName(no int) string { return fmt.Sprintf("%04d.jsonl", no) }

// number is which file of the ledger a name is; 0 for another name.
func number(name string) int {
	no := 0
	if _, err := fmt.Sscanf(name, "%d.jsonl", &no); err != nil || fileName(no) != name || no < 1 {
		return 0
	}
	return no
}

func (l *Ledger) path(no int) string { return filepath.Join(l.Dir, fileName(no)) }

// hash is what the next file has to name as the one before.
func (l *Ledger) hash() string {
	if len(l.hashes) == 0 {
		return ""
	}
	return l.hashes[len(l.hashes)-1]
}

// State is what the ledger holds of a number; nil where it holds nothing.
func (l *Ledger) State(id string) *State { return l.states[id] }

// IDs lists all numbers the ledger holds, sorted.
func (l *Ledger) IDs() []string { return slices.Sorted(maps.Keys(l.states)) }

// Runs lists the reports that were sent, the last one last.
func (l *Ledger) Runs() []*Run { return l.runs }

// Batches is how many files the ledger has.
func (l *Ledger) Batches() int { return len(l.hashes) }

// Lines is how many lines it has; the first and last line of a file are not counted.
func (l *Ledger) Lines() int { return l.lines }

// Page is the page number of the last file, as 0012-f57a6fc2; "" where there is none.
func (l *Ledger) Page() string { return l.page(len(l.hashes)) }

func (l *Ledger) page(no int) string {
	if no < 1 {
		return ""
	}
	return fmt.Sprintf("%04d-%.8s", no, l.hashes[no-1])
}

// HasPage says whether a file of this ledger has this page number. One that was printed and is
// not there speaks of another copy, or of a ledger that was written anew.
func (l *Ledger) HasPage(page string) bool {
	no := pageNumber(page)
	return no > 0 && no <= len(l.hashes) && l.page(no) == page
}

// pageNumber is the file a page number speaks of; 0 where it is none.
func pageNumber(page string) int {
	no := 0
	if _, err := fmt.Sscanf(page, "%d-", &no); err != nil {
		return 0
	}
	return no
}
