package main

import (
	"os"
	"os/signal"
	"syscall"

	"rollcheck/roster/whole"
	"rollcheck/roster/words"
)

// signalled is what a shell adds to the number of the signal that ended a program.
const signalled = 128

// heed ends the program in good order where somebody interrupts it: what is not finished is
// removed. A signal that whoever started the program had ignored (nohup) stays ignored. It
// returns what ends the heeding.
func (p *program) heed() func() {
	signals := make(chan os.Signal, 1)
	for _, known := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(known) {
			signal.Notify(signals, known)
		}
	}
	go func() {
		for received := range signals {
			whole.Abandon()
			p.say(words.Interrupted)
			number, _ := received.(syscall.Signal)
			os.Exit(signalled + int(number))
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}
