//go:build !windows

package ledger

import "os"

// giveName gives a file its name if that is free; the file keeps the one it has.
var giveName = os.Link

// held says false: here no file is kept from others.
func held(error) bool { return false }

// syncFolder writes the names in a folder to the disk, where the system can.
func syncFolder(dir string) {
	if folder, err := os.Open(dir); err == nil {
		_ = folder.Sync() // a share may not be able to
		folder.Close()
	}
}
