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

// Extensions lists the endings a report file may have.
func Extensions() []string {
	var endings []string
	for _, format := range formats {
		if format.extension != "" {
			endings = append(endings, format.extension)
		}
	}
	return endings
}

func forExtension(path string) (Writer, bool) {
	for _, format := range formats {
		if format.extension != "" && strings.EqualFold(filepath.Ext(path), format.extension) {
			return format.write, true
		}
	}
	return nil, false
}

// CheckOutput says before the work begins whether a report can be written in the format its
// name asks for, and whether what stands there may be replaced.
func CheckOutput(path string) error {
	if _, ok := forExtension(path); !ok {
		return words.NotOneOf(words.OutputUnknown.With(path), filepath.Ext(path), Extensions())
	}
	return CheckExisting(path)
}

// Write writes a report to a file, whole or not at all: a temporary file beside it, synced,
// then renamed. The file is readable by its owner only. Nothing but a report of ours that
// nobody filled in is written over.
func Write(path string, r *audit.Report, o Options) error {
	if err := CheckOutput(path); err != nil {
		return err
	}
	write, _ := forExtension(path)
	return writeSafely(path, r, o, write)
}

// WriteErrors writes the sheet of errors in the same careful way.
func WriteErrors(path string, r *audit.Report, o Options) error {
	return writeSafely(path, r, o, ErrorSheet)
}

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

func writeSafely(path string, r *audit.Report, o Options, write Writer) error {
	if err := CheckExisting(path); err != nil {
		return err
	}
	err := whole.Replace(target(path), func(file io.Writer) error {
		if seal, ok := sealOf(path); ok {
			return seal.sealed(file, func(text io.Writer) error { return write(text, r, o) })
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
