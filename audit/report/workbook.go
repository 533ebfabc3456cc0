package report

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"sort"
	"strings"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster/reading"
)

// Workbook writes the report as an .xlsx file for officers, a sheet for each thing they ask
// for (spec/domain.md section 5).
func Workbook(w io.Writer, r *audit.Report, o Options) error {
	return writeBook(w, r, o, (*workbook).firstPage, (*workbook).statistics, asSheet(view.supply), (*workbook).findings, asSheet(view.leaving), asSheet(view.clearanceSums), (*workbook).changes,
		asSheet(view.relatives), asSheet(view.archive), asSheet(view.owed), asSheet(view.quality), asSheet(view.notices), asSheet(view.details), asSheet(view.notRun),
		(*workbook).parameters, asSheet(view.inputs), (*workbook).intro)
}

// noFolder is a folder in which nothing can be made: the library would put long sheets into
// temporary files, in plain text and left there after a kill. It keeps them in memory where
// it cannot.
const noFolder = "\x00"

// writeBook writes a workbook of sheets in order.
func writeBook(w io.Writer, r *audit.Report, o Options, sheets ...func(*workbook) error) error {
	file := excelize.NewFile(excelize.Options{TmpDir: noFolder})
	defer file.Close()
	file.SetZipWriter(newArchive)
	book := &workbook{file: file, view: view{o: o.knowing(r), r: r}}
	book.places = book.placesOf()
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

// newArchive makes the archive of a workbook, deflated in half the time of the standard library.
func newArchive(w io.Writer) excelize.ZipWriter {
	archive := zip.NewWriter(w)
	archive.RegisterCompressor(zip.Deflate, func(part io.Writer) (io.WriteCloser, error) { return flate.NewWriter(part, flate.DefaultCompression) })
	return archive
}

// asSheet makes a sheet of a table.
func asSheet(make func(view) table) func(*workbook) error {
	return func(b *workbook) error { return b.sheets(make(b.view).parts()) }
}

// changes writes 增减变动 where there are two rosters to compare.
func (b *workbook) changes() error { return b.sheets(b.view.changes()) }

// sheets writes the parts of a table, each as a sheet.
func (b *workbook) sheets(parts []table) error {
	for _, t := range parts {
		g := b.table(t)
		if t.check != "" {
			g.skip()
			g.info(t.check)
		}
		if err := g.finish(); err != nil {
			return err
		}
	}
	return nil
}

// tableHead is the row of the headings of a table without a line of information.
const tableHead = 2

// table writes a table: title, headings, rows.
func (b *workbook) table(t table) *grid {
	g := b.grid(t.name, t.columns, 1)
	head := tableHead
	if t.info != "" {
		head++
	}
	g.freeze(head, t.kept, head+len(t.rows)-t.totals)
	g.links(t.rows, head)
	g.title(t.name, len(t.columns))
	if t.info != "" {
		g.info(t.info)
	}
	g.heads()
	for _, row := range t.rows {
		g.line(row...)
	}
	return g
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
	view
	file   *excelize.File
	styles styles
	opened bool // a sheet was made
	grids  []*grid
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

// mark names the program, so that it knows its own reports among rosters, seals what it
// wrote, and fixes the dates, so that the same input gives the same bytes.
func (b *workbook) mark() error {
	created := b.r.AsOf.String() + "T00:00:00Z"
	seals := make([]string, len(b.grids))
	for i, g := range b.grids {
		seals[i] = g.sum.seal(g.name)
	}
	return b.file.SetDocProps(&excelize.DocProperties{
		Creator: reading.Generator, LastModifiedBy: reading.Generator, Created: created, Modified: created, Description: sealMark + strings.Join(seals, " "),
	})
}
