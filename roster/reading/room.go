package reading

import (
	"path"
	"strings"

	"rollcheck/roster/words"
)

// An audit takes 4.1 bytes of memory for a byte of .xlsx, 2.8 for one of .csv and a fixed part
// (314,300 persons: 229 MiB for 56 MiB and for 82 MiB; benchmarks in the README).
const (
	memoryPerByte = 4
	memoryFixed   = 64 << 20
)

// fits says whether the spreadsheets among the files can be held in the memory of the
// machine, in bytes; 0: not asked. Nothing is put on disk in its stead: rosters hold
// people's lives.
func fits(found []foundFile, memory uint64) error {
	need := uint64(memoryFixed)
	for _, file := range found {
		switch strings.ToLower(path.Ext(file.shown)) {
		case ".xlsx", ".xlsm", ".xls", ".et", ".ods", ".csv", ".tsv", ".xml", ".zip":
			need += memoryPerByte * uint64(file.size)
		}
	}
	if memory == 0 || need <= memory {
		return nil
	}
	return &words.Error{What: words.InputTooLarge.With(megabytes(need), megabytes(memory)), Hint: words.InputTooLargeHint.With()}
}

func megabytes(bytes uint64) uint64 { return bytes >> 20 }
