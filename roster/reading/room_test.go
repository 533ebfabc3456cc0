package reading

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"rollcheck/roster/words"
)

// Input beyond the machine's memory is refused before a file is opened; other files do not count.
func TestInputThatDoesNotFit(t *testing.T) {
	found := []foundFile{{shown: "a/低保.XLSX", size: 100 << 20}, {shown: "照片.jpg", size: 1 << 40}}
	for memory, refused := range map[uint64]bool{0: false, 400 << 20: true, 464 << 20: false} {
		err := fits(found, memory)
		if (err != nil) != refused {
			t.Errorf("%d bytes of memory: %v", memory, err)
		}
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "低保.csv"), []byte("姓名\n张三"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Read([]string{folder}, Options{Memory: 1})
	var told *words.Error
	if !errors.As(err, &told) || told.Hint.Empty() {
		t.Errorf("error %v", err)
	}
}
