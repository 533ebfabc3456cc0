package report

import (
	"crypto/sha256"
	"io"
	"os"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// refuseInput refuses to write over a file that is part of the input: inputs are never
// written. The file is known by its content, so that no way of naming it gets around this.
func refuseInput(path string, r *audit.Report) error {
	sum, err := sumOf(path)
	if err != nil {
		return nil // nothing there, or nothing that can be read: writing will tell
	}
	for _, file := range r.Files {
		if file.SHA256 == sum && file.PassedOver.Empty() {
			return &words.Error{What: words.OutputIsInput.With(path), Hint: words.OutputOther.With()}
		}
	}
	return nil
}

func sumOf(path string) (sum [32]byte, err error) {
	file, err := os.Open(path)
	if err != nil {
		return sum, err
	}
	defer file.Close()
	hash := sha256.New()
	if _, err = io.Copy(hash, file); err != nil {
		return sum, err
	}
	hash.Sum(sum[:0])
	return sum, nil
}
