package whole

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
)

const (
	prefix = ".rollcheck-"
	suffix = ".tmp"
)

// newName is a name only we give: its second half follows from the first.
func newName() string {
	chance := make([]byte, 8)
	rand.Read(chance)
	first := hex.EncodeToString(chance)
	return prefix + first + "-" + check(first) + suffix
}

func check(first string) string {
	hash := fnv.New32a()
	hash.Write([]byte(prefix + first))
	return fmt.Sprintf("%08x", hash.Sum32())
}

// Leftover says whether a name is that of a file we had not finished.
func Leftover(name string) bool {
	inner, ours := strings.CutPrefix(name, prefix)
	inner, ended := strings.CutSuffix(inner, suffix)
	first, second, parted := strings.Cut(inner, "-")
	return ours && ended && parted && len(first) == 16 && second == check(first)
}

// sweep removes what runs that are no longer alive left in a folder. What cannot be removed
// stays: it keeps nobody from writing.
func sweep(folder string) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if Leftover(entry.Name()) && entry.Type().IsRegular() {
			remove(filepath.Join(folder, entry.Name()))
		}
	}
}

// remove removes a file that nobody holds.
func remove(name string) {
	unfinished.Lock()
	mine := unfinished.names[name]
	unfinished.Unlock()
	if mine {
		return
	}
	if held, ok := hold(name); ok && held != nil {
		os.Remove(name)
		held.Close()
	}
}
