package main

import (
	"os"

	"rollcheck/roster/fixture"
)

// everything says whether nothing is to be left out. Under the race detector, where the same work
// takes many times as long and more of the same shows no other race, a part of it is enough: what
// it leaves out there runs without it.
func everything() bool { return os.Getenv("ROLLCHECK_TEST_ALL") != "" && !fixture.UnderDetector }
