package report

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"rollcheck/roster"
	"rollcheck/roster/book"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// CheckExisting refuses a place where a report cannot stand, and a file that is there already,
// unless what it holds shows that it is a report of ours into which nobody wrote. What officers
// filled in stands nowhere else, and an input is never written.
func CheckExisting(path string) error {
	if _, err := os.Lstat(path); err != nil {
		return checkFolder(path)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return existing(words.OutputLink.With(path, words.Reason(err)))
	case info.IsDir():
		return existing(words.OutputFolder.With(path))
	case !info.Mode().IsRegular():
		return existing(words.OutputSpecial.With(path))
	}
	if format := fileFormat(path); format != nil && format.own != nil {
		return checkContent(path, format)
	}
	return checkBook(path)
}

// checkFolder says before the work begins whether there is a folder for a file.
func checkFolder(path string) error {
	info, err := os.Stat(filepath.Dir(path))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &words.Error{What: words.OutputNoFolder.With(filepath.Dir(path)), Hint: words.OutputNoFolderHint.With()}
	case err != nil:
		return words.Unwritable(path, err)
	case !info.IsDir():
		return words.Unwritable(path, syscall.ENOTDIR)
	}
	return nil
}

// checkBook looks into a workbook.
func checkBook(path string) error {
	opened, err := book.Open(path)
	var told *book.Error
	if errors.As(err, &told) {
		return existing(words.OutputClosed.With(path, told.Message()))
	}
	if err != nil {
		return existing(words.OutputClosed.With(path, words.Reason(err)))
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

// hasComments says whether a workbook holds comments, pictures, text boxes or writing by hand:
// we put none into it.
func hasComments(path string) bool {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return true
	}
	defer archive.Close()
	return slices.ContainsFunc(archive.File, remark)
}

// remarkParts are in the names of parts that hold what somebody put beside the cells.
var remarkParts = []string{"comment", "/media/", "/ink/", "/embeddings/"}

// remark says whether a part of a workbook holds something somebody put beside the cells.
func remark(part *zip.File) bool {
	name := strings.ToLower(part.Name)
	if slices.ContainsFunc(remarkParts, func(known string) bool { return strings.Contains(name, known) }) {
		return true
	}
	if !strings.Contains(name, "/drawings/drawing") || !strings.HasSuffix(name, ".xml") {
		return false
	}
	content, err := part.Open()
	if err != nil {
		return true
	}
	defer content.Close()
	text, err := io.ReadAll(io.LimitReader(content, longestDrawing))
	return err != nil || len(text) == longestDrawing || bytes.Contains(text, []byte(":sp>")) || bytes.Contains(text, []byte(":sp "))
}

// longestDrawing is more than the charts of a report take.
const longestDrawing = 1 << 20

func existing(what words.Message) error {
	return &words.Error{What: what, Hint: words.OutputExistsHint.With()}
}

// checkContent looks into a text file.
func checkContent(path string, format *Format) error {
	file, err := os.Open(path)
	if err != nil {
		return existing(words.OutputClosed.With(path, words.Reason(err)))
	}
	defer file.Close()
	if !format.own(bufio.NewReader(file)) {
		return existing(words.OutputForeign.With(path))
	}
	if format.sealed() && !unchanged(path, format.seal.intact) || format.intact != nil && !unchanged(path, format.intact) {
		return existing(words.OutputChanged.With(path))
	}
	return nil
}

// unchanged says whether a file is as we wrote it.
func unchanged(path string, intact func([]byte) bool) bool {
	content, err := os.ReadFile(path)
	return err == nil && intact(content)
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

// pageHead is where a text of ours names its generator.
const pageHead = 1024

// ownPage says whether a page names us as its generator: a program that saves it names itself.
func ownPage(r io.Reader) bool {
	return strings.Contains(headOf(r), `<meta name="generator" content="`+reading.Generator+`">`)
}

// headOf returns how a text begins.
func headOf(r io.Reader) string {
	head, err := io.ReadAll(io.LimitReader(r, pageHead))
	if err != nil {
		return ""
	}
	return string(head)
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
