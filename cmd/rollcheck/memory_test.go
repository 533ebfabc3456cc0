package main

import (
	"os"
	"testing"
)

// The least limit counts, of either version of control groups and of the groups around.
func TestGroupLimit(t *testing.T) {
	for _, test := range []struct {
		groups string
		files  map[string]string
		want   uint64
	}{
		{"0::/a/b\n", map[string]string{"/sys/fs/cgroup/a/b/memory.max": "max\n", "/sys/fs/cgroup/a/memory.max": "500\n"}, 500},
		{"0::/\n", map[string]string{"/sys/fs/cgroup/memory.max": "700\n"}, 700},
		{"4:memory:/a\n1:cpu:/\n", map[string]string{"/sys/fs/cgroup/memory/memory.limit_in_bytes": "300\n"}, 300},
		{"4:memory:/a\n", map[string]string{"/sys/fs/cgroup/memory/a/memory.limit_in_bytes": "9223372036854771712\n"}, 9223372036854771712},
		{"", nil, 0},
	} {
		got := groupLimit(test.groups, func(name string) ([]byte, error) {
			if text, ok := test.files[name]; ok {
				return []byte(text), nil
			}
			return nil, os.ErrNotExist
		})
		if got != test.want {
			t.Errorf("%q: got %d, want %d", test.groups, got, test.want)
		}
	}
}

// What is taken already is no longer there to be used.
func TestAddressLimit(t *testing.T) {
	page := uint64(os.Getpagesize())
	for limits, want := range map[string]uint64{
		"Limit  Soft  Hard\nMax address space         1000000000           unlimited            bytes\n": 1_000_000_000 - 10*page,
		"Max address space         5           unlimited            bytes\n":                             1,
		"Max address space         unlimited            unlimited            bytes\n":                    0,
		"": 0,
	} {
		if got := addressLimit(limits, "10 5 3 1 0 2 0\n"); got != want {
			t.Errorf("%q: got %d, want %d", limits, got, want)
		}
	}
}
