//go:build race

package main

// underDetector is whether the race detector watches: it takes ten times as long, and looks for
// other faults than the long tests do, which then do a part of their work.
const underDetector = true
