package county

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// sideBySide calls visit for the numbers below count, on as many CPUs as there are. A panic
// of visit becomes the caller's, who can report it; in a goroutine of its own it would end
// the program.
func SideBySide(count int, visit func(int)) {
	var group sync.WaitGroup
	var next atomic.Int64
	var fault atomic.Pointer[any]
	for range min(runtime.GOMAXPROCS(0), count) {
		group.Go(func() {
			defer func() {
				if cause := recover(); cause != nil {
					fault.CompareAndSwap(nil, &cause)
				}
			}()
			for i := next.Add(1) - 1; i < int64(count); i = next.Add(1) - 1 {
				visit(int(i))
			}
		})
	}
	group.Wait()
	if cause := fault.Load(); cause != nil {
		panic(*cause)
	}
}
