package reading

import "sync"

// bytesInFlight bounds the sizes of the files read at one time: a workbook may take some
// twenty times its size while it is read, and a county's own computer has 4 to 8 GiB.
const bytesInFlight = 96 << 20

// budget lets files be read side by side while their sizes add up to no more than a bound.
// A file larger than the bound is read alone.
type budget struct {
	mutex sync.Mutex
	freed *sync.Cond
	bound int64
	left  int64
}

func newBudget(bound int64) *budget {
	b := &budget{bound: bound, left: bound}
	b.freed = sync.NewCond(&b.mutex)
	return b
}

// take waits until so many bytes are left, and returns how many it took.
func (b *budget) take(size int64) int64 {
	size = min(max(size, 0), b.bound)
	b.mutex.Lock()
	defer b.mutex.Unlock()
	for b.left < size {
		b.freed.Wait()
	}
	b.left -= size
	return size
}

// give returns what was taken.
func (b *budget) give(size int64) {
	b.mutex.Lock()
	b.left += size
	b.mutex.Unlock()
	b.freed.Broadcast()
}
