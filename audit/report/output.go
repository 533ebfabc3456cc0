package report

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/whole"
	"rollcheck/roster/words"
)

// TownshipFile names the workbook of a township. The name of a township comes from a sheet:
// what a file's name may not hold is left out.
func TownshipFile(township string, language words.Language) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|.`, r) {
			return -1
		}
		return r
	}, words.Plain(township))
	if name = strings.TrimSpace(name); name == "" {
		name = words.TownshipNameless.In(language)
	}
	if runes := []rune(name); len(runes) > longestTownship {
		name = string(runes[:longestTownship])
	}
	return words.TownshipReport.With(words.Text{ZH: name, EN: name}).In(language, words.Full)
}

// longestTownship bounds the characters of a township in the name of a file.
const longestTownship = 40

func writeSafely(path string, format *Format, r *audit.Report, o Options, write Writer) error {
	if err := CheckExisting(path); err != nil {
		return err
	}
	err := whole.Replace(target(path), func(file io.Writer) error {
		if format.sealed() {
			return format.seal.sealed(file, func(text io.Writer) error { return write(text, r, o) })
		}
		return write(file, r, o)
	})
	var told *words.Error
	if err == nil || errors.As(err, &told) {
		return err
	}
	return words.Unwritable(path, err)
}

// target is where a file is written: what a link leads to, so that the link stays.
func target(path string) string {
	if led, err := filepath.EvalSymlinks(path); err == nil {
		return led
	}
	return path
}

// CheckApart refuses outputs that are one file, or a file that was named to be read.
func CheckApart(outputs, inputs []string) error {
	for i, path := range outputs {
		for _, input := range inputs {
			if samePlace(path, input) {
				return existing(words.OutputInput.With(path, input))
			}
		}
		for _, other := range outputs[:i] {
			if samePlace(path, other) {
				return existing(words.OutputTwice.With(other, path))
			}
		}
	}
	return nil
}

// samePlace says whether two paths lead to one file, or would if it were there: names that
// differ only in the size of letters are one on many disks.
func samePlace(path, other string) bool {
	one, err := os.Stat(path)
	two, failure := os.Stat(other)
	if err == nil && failure == nil {
		return os.SameFile(one, two)
	}
	if err == nil || failure == nil || !strings.EqualFold(filepath.Base(path), filepath.Base(other)) {
		return false
	}
	one, err = os.Stat(filepath.Dir(path))
	two, failure = os.Stat(filepath.Dir(other))
	return err == nil && failure == nil && os.SameFile(one, two)
}
