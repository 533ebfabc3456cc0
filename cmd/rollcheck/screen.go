package main

import (
	"errors"
	"io"
	"os"
	"strconv"

	"rollcheck/roster/words"
)

// screen is standard output: it remembers what kept it from being written, so that no verb
// passes over a full disk in silence.
type screen struct {
	out    io.Writer
	failed error
}

// Write writes on, until something failed.
func (s *screen) Write(text []byte) (int, error) {
	if s.failed != nil {
		return 0, s.failed
	}
	count, err := s.out.Write(text)
	s.failed = err
	return count, err
}

// failure tells the user of what failed, beside an error that was there already.
func (s *screen) failure(err error) error {
	if s.failed == nil {
		return err
	}
	told := &words.Error{What: words.OutputScreen.With(words.Reason(s.failed)), Hint: words.OutputScreenHint.With()}
	if err == nil || errors.Is(err, s.failed) {
		return told
	}
	return err
}

// Columns of a screen: those of a page where nobody says, and the bounds of what is believed.
const usualWidth, leastWidth, mostWidth = 80, 60, 200

// width is how many columns a screen has: what the shell says of a terminal, else what pages
// have, so that what is written to a file never depends on a window.
func (p *program) width() int {
	columns, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil || columns < leastWidth || !isTerminal(p.stdout) {
		return usualWidth
	}
	return min(columns, mostWidth)
}

// colour says whether standard output is coloured: on a terminal that can, unless the user
// or his environment wants none (no-color.org).
func (p *program) colour(unwanted bool) bool {
	return !unwanted && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(p.stdout)
}
