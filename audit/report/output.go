package report

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"rollcheck/audit"
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
		return &words.Error{What: words.OutputUnknown.With(path), Hint: words.OneOf.With(Extensions())}
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
	if err := writeWhole(path, func(file *bufio.Writer) error { return write(file, r, o) }); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return &words.Error{What: words.OutputNoFolder.With(filepath.Dir(path)), Hint: words.OutputNoFolderHint.With()}
		}
		return &words.Error{What: words.OutputUnwritable.With(path, err.Error()), Hint: words.OutputHint.With()}
	}
	return nil
}

func writeWhole(path string, write func(*bufio.Writer) error) (err error) {
	temporary, err := os.CreateTemp(filepath.Dir(path), ".rollcheck-*")
	if err != nil {
		return err
	}
	defer func() {
		temporary.Close()
		if err != nil {
			os.Remove(temporary.Name())
		}
	}()
	buffer := bufio.NewWriter(temporary)
	if err = write(buffer); err != nil {
		return err
	}
	if err = buffer.Flush(); err != nil {
		return err
	}
	if err = temporary.Sync(); err != nil {
		return err
	}
	if err = temporary.Close(); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), path)
}
