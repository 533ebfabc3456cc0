package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// Digest is the number of a report, 16 hex digits: the same input, settings, rules and day give
// the same number, so that a figure can be traced to what it was made from.
func (r *Report) Digest() string {
	hash := sha256.New()
	var files []string
	for _, file := range r.Files {
		if file.Made {
			continue
		}
		files = append(files, string(file.SHA256[:])+file.Path)
	}
	slices.Sort(files)
	rules := make([]string, len(r.Run))
	for i, rule := range r.Run {
		rules[i] = rule.ID
	}
	slices.Sort(rules)
	for _, text := range slices.Concat([]string{r.Version, r.AsOf.String(), string(r.Settings[:])}, rules, files) {
		hash.Write([]byte(text))
		hash.Write([]byte{0})
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

// Sent says whether a finding is sent to the townships to be answered: a notice and an error of a
// form are not.
func (f *Finding) Sent() bool {
	return f.Severity != Notice && (f.Severity != Quality || len(f.Evidence) == 0)
}

// Telling is what tells the finding from others of its rule about the same subject.
func (f *Finding) Telling() string { return f.key }
