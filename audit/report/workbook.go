package report

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster"
)

// Workbook writes the report as an .xlsx file for officers: a summary, the findings with
// the columns they fill, what did not run, and every input with its row account.
func Workbook(w io.Writer, r *audit.Report, o Options) error {
	file := excelize.NewFile()
	defer file.Close()
	book := &workbook{file: file, o: o, r: r}
	if err := book.write(); err != nil {
		return err
	}
	var parts bytes.Buffer
	if err := file.Write(&parts); err != nil {
		return err
	}
	return writeInOrder(w, parts.Bytes())
}

// writeInOrder copies the parts of a workbook as they are, in order of name: the library
// writes them in the order of a map, which differs from run to run.
func writeInOrder(w io.Writer, content []byte) error {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return err
	}
	slices.SortFunc(archive.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	ordered := zip.NewWriter(w)
	for _, part := range archive.File {
		if err := ordered.Copy(part); err != nil {
			return err
		}
	}
	return ordered.Close()
}

// workbook is a report on its way into a file.
type workbook struct {
	file   *excelize.File
	o      Options
	r      *audit.Report
	styles styles
}

func (b *workbook) write() error {
	var err error
	if b.styles, err = newStyles(b.file); err != nil {
		return err
	}
	for _, sheet := range []func() error{b.summary, b.findings, b.notRun, b.inputs} {
		if err := sheet(); err != nil {
			return err
		}
	}
	if err := b.file.DeleteSheet("Sheet1"); err != nil {
		return err
	}
	b.file.SetActiveSheet(0)
	return b.mark()
}

// mark names the program, so that it knows its own reports among rosters, and fixes the
// dates, so that the same input gives the same bytes.
func (b *workbook) mark() error {
	created := b.r.AsOf.String() + "T00:00:00Z"
	return b.file.SetDocProps(&excelize.DocProperties{Creator: roster.Generator, LastModifiedBy: roster.Generator, Created: created, Modified: created})
}
