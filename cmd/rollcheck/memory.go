package main

import (
	"math"
	"os"
	"path"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/pbnjay/memory"
)

// usableMemory returns the bytes this run may use: what the machine has, or less where a
// container, ulimit -v or GOMEMLIMIT allows less.
func usableMemory() uint64 {
	least := memory.TotalMemory()
	groups, _ := os.ReadFile("/proc/self/cgroup")
	limits, _ := os.ReadFile("/proc/self/limits")
	pages, _ := os.ReadFile("/proc/self/statm")
	for _, limit := range []uint64{
		groupLimit(string(groups), os.ReadFile), addressLimit(string(limits), string(pages)), uint64(debug.SetMemoryLimit(-1)),
	} {
		if limit != 0 && limit < math.MaxInt64 && (limit < least || least == 0) {
			least = limit
		}
	}
	return least
}

// collectHarder lets the garbage collector work harder when a tenth of the memory is left,
// before the run gives up. GOMEMLIMIT, which a user set, stays as it is.
func collectHarder(usable uint64) {
	if usable != 0 && debug.SetMemoryLimit(-1) == math.MaxInt64 {
		debug.SetMemoryLimit(int64(usable / 10 * 9))
	}
}

// groupLimit returns the least limit of the control groups of this process, of version 1 and
// 2, and of the groups around them; 0 where there is none.
func groupLimit(groups string, read func(string) ([]byte, error)) uint64 {
	least := uint64(0)
	for line := range strings.Lines(groups) {
		parts := strings.SplitN(strings.TrimSpace(line), ":", 3)
		if len(parts) < 3 || parts[1] != "" && parts[1] != "memory" {
			continue
		}
		root, name := "/sys/fs/cgroup", "memory.max"
		if parts[1] == "memory" {
			root, name = "/sys/fs/cgroup/memory", "memory.limit_in_bytes"
		}
		for below := path.Clean("/" + parts[2]); ; below = path.Dir(below) {
			text, _ := read(path.Join(root, below, name))
			if limit := number(string(text)); limit != 0 && (least == 0 || limit < least) {
				least = limit
			}
			if below == "/" {
				break
			}
		}
	}
	return least
}

// addressLimit returns what ulimit -v leaves: the limit without the address space taken so
// far, most of which a Go program only reserves; 0 where there is no limit.
func addressLimit(limits, pages string) uint64 {
	for line := range strings.Lines(limits) {
		words := strings.Fields(strings.TrimPrefix(line, "Max address space"))
		if !strings.HasPrefix(line, "Max address space") || len(words) == 0 || number(words[0]) == 0 {
			continue
		}
		taken, _, _ := strings.Cut(pages, " ")
		limit, used := number(words[0]), number(taken)*uint64(os.Getpagesize())
		return max(limit, used+1) - used
	}
	return 0
}

// number reads a number; 0 where the text is none, such as max or unlimited.
func number(text string) uint64 {
	value, _ := strconv.ParseUint(strings.TrimSpace(text), 10, 63)
	if value == math.MaxInt64 {
		return 0
	}
	return value
}
