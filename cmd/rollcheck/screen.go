package main

import (
	"errors"
	"io"

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
