package main

import (
	"os"
	"testing"
)

// Colours and the width of a window are for a terminal only; a pipe is never one.
func TestColourAndWidthAreOfATerminal(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	terminal, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a device of characters, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	for _, test := range []struct {
		name                    string
		out                     *os.File
		noColour, term, columns string
		flag, colour            bool
		width                   int
	}{
		{"terminal", terminal, "", "xterm", "120", false, true, 120},
		{"pipe", write, "", "xterm", "120", false, false, usualWidth},
		{"NO_COLOR", terminal, "1", "xterm", "", false, false, usualWidth},
		{"TERM=dumb", terminal, "", "dumb", "x", false, false, usualWidth},
		{"--no-color", terminal, "", "xterm", "10", true, false, usualWidth},
		{"a wide window", terminal, "", "xterm", "900", false, true, mostWidth},
	} {
		t.Setenv("NO_COLOR", test.noColour)
		t.Setenv("TERM", test.term)
		t.Setenv("COLUMNS", test.columns)
		p := &program{stdout: &screen{out: test.out}}
		if colour, width := p.colour(test.flag), p.width(); colour != test.colour || width != test.width {
			t.Errorf("%s: colour %v and %d columns, want %v and %d", test.name, colour, width, test.colour, test.width)
		}
	}
}
