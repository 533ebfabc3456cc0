package report

import (
	"archive/zip"
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// CheckExisting refuses a file that is there already, unless what it holds shows that it is
// a report of ours into which nobody wrote. What officers filled in stands nowhere else, and
// an input is never written.
func CheckExisting(path string) error {
	info, err := os.Stat(path)
	if err != nil || info.IsDir() {
		return nil // nothing there, or nothing that a file can replace: writing will tell
	}
	switch strings.ToLower(filepath.Ext(path)) {
	case ".json", ".sarif":
		return checkContent(path, ownJSON)
	case ".csv":
		return checkContent(path, ownCSV)
	case ".html":
		return checkContent(path, ownPage)
	}
	return checkBook(path)
}

// checkBook looks into a workbook.
func checkBook(path string) error {
	opened, err := book.Open(path)
	var told *book.Error
	if errors.As(err, &told) {
		return existing(words.OutputClosed.With(path, told.Message()))
	}
	if err != nil {
		return existing(words.OutputClosed.With(path, err.Error()))
	}
	switch sheet, ours := broken(opened); {
	case !ours:
		return existing(words.OutputForeign.With(path))
	case sheet != "":
		return existing(words.OutputFilled.With(path, sheet))
	case hasComments(path):
		return existing(words.OutputCommented.With(path))
	}
	return nil
}

// hasComments says whether a workbook holds comments: we write none.
func hasComments(path string) bool {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return true
	}
	defer archive.Close()
	return slices.ContainsFunc(archive.File, func(part *zip.File) bool {
		return strings.Contains(strings.ToLower(part.Name), "comments")
	})
}

func existing(what words.Message) error {
	return &words.Error{What: what, Hint: words.OutputExistsHint.With()}
}

// checkContent looks into a text file.
func checkContent(path string, own func(io.Reader) bool) error {
	file, err := os.Open(path)
	if err != nil {
		return existing(words.OutputClosed.With(path, err.Error()))
	}
	defer file.Close()
	if !own(bufio.NewReader(file)) {
		return existing(words.OutputForeign.With(path))
	}
	return nil
}

// ownJSON says whether a text is JSON with a schema of ours, or SARIF of ours.
func ownJSON(r io.Reader) bool {
	var found struct {
		Schema string `json:"schema"`
		Runs   []struct {
			Tool struct {
				Driver struct {
					Name string `json:"name"`
				} `json:"driver"`
			} `json:"tool"`
		} `json:"runs"`
	}
	if json.NewDecoder(r).Decode(&found) != nil {
		return false
	}
	return slices.Contains([]string{Schema, MatchSchema}, found.Schema) || len(found.Runs) == 1 && found.Runs[0].Tool.Driver.Name == reading.Generator
}

// pageHead is where a page of ours names its generator.
const pageHead = 1024

// ownPage says whether a page names us as its generator: a program that saves it names itself.
func ownPage(r io.Reader) bool {
	head, err := io.ReadAll(io.LimitReader(r, pageHead))
	return err == nil && strings.Contains(string(head), `<meta name="generator" content="`+reading.Generator+`">`)
}

// ownCSV says whether a text is a table of ours: our headings, nothing beside them, and in
// every row of a list of findings our number.
func ownCSV(r io.Reader) bool {
	reader := csv.NewReader(r) // every row must have as many cells as the first
	head, err := reader.Read()
	if err != nil {
		return false
	}
	head[0] = strings.TrimPrefix(head[0], byteOrderMark)
	pairs := slices.Equal(head, matchColumns)
	if !pairs && !slices.Equal(head, headings(csvColumns, words.Chinese)) && !slices.Equal(head, headings(csvColumns, words.English)) {
		return false
	}
	for {
		line, err := reader.Read()
		switch {
		case err == io.EOF:
			return true
		case err != nil || !pairs && !roster.IsFindingNumber(line[0]) && !roster.IsToken(line[0]):
			return false
		}
	}
}

func headings(titles []words.Text, language words.Language) []string {
	return Options{Language: language}.texts(titles)
}
