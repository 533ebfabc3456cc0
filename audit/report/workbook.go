package report

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"sort"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster"
)

// Workbook writes the report as an .xlsx file for officers, a sheet for each thing they ask
// for (spec/domain.md section 5).
func Workbook(w io.Writer, r *audit.Report, o Options) error {
	return writeBook(w, r, o, (*workbook).intro, (*workbook).summary, (*workbook).supply, (*workbook).findings, (*workbook).leaving, (*workbook).clearanceSums,
		(*workbook).relatives, (*workbook).archive, (*workbook).owed, (*workbook).quality, (*workbook).notRun, (*workbook).parameters, (*workbook).inputs)
}

// writeBook writes a workbook of sheets in order.
func writeBook(w io.Writer, r *audit.Report, o Options, sheets ...func(*workbook) error) error {
	file := excelize.NewFile()
	defer file.Close()
	book := &workbook{file: file, o: o, r: r}
	if err := book.write(sheets); err != nil {
		return err
	}
	sortContentTypes(file)
	var parts bytes.Buffer
	if err := file.Write(&parts); err != nil {
		return err
	}
	return writeInOrder(w, parts.Bytes())
}

// sortContentTypes orders what charts add to the list of types in the order of a map.
func sortContentTypes(file *excelize.File) {
	if file.ContentTypes == nil {
		return
	}
	types := file.ContentTypes.Defaults
	sort.Slice(types, func(i, j int) bool { return types[i].Extension < types[j].Extension })
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
	opened bool // a sheet was made

	ruleRows map[*audit.Rule]int // rows that explain the rules
}

func (b *workbook) write(sheets []func(*workbook) error) error {
	var err error
	if b.styles, err = newStyles(b.file); err != nil {
		return err
	}
	for _, sheet := range sheets {
		if err := sheet(b); err != nil {
			return err
		}
	}
	return b.mark()
}

// open makes a sheet of a name, out of the empty one a new file begins with if it is the
// first: to delete that one afterwards would read every sheet back.
func (b *workbook) open(name string) error {
	if !b.opened {
		b.opened = true
		return b.file.SetSheetName(b.file.GetSheetName(0), name)
	}
	_, err := b.file.NewSheet(name)
	return err
}

// mark names the program, so that it knows its own reports among rosters, and fixes the
// dates, so that the same input gives the same bytes.
func (b *workbook) mark() error {
	created := b.r.AsOf.String() + "T00:00:00Z"
	return b.file.SetDocProps(&excelize.DocProperties{Creator: roster.Generator, LastModifiedBy: roster.Generator, Created: created, Modified: created})
}
