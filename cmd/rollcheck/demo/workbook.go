package demo

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// column is a column of a sheet: an upper heading it shares with its neighbours
// (or none), its heading, and whether its cells are merged over a household's rows.
type column struct {
	group, name string
	merged      bool
}

// record is one row below the headings. Records of one block belong to one household;
// subjects are those whose row this is. Cells are string, int (a number) or date (an Excel date).
type record struct {
	cells    []any
	subjects []any
	block    any
}

// sheet is a sheet as a clerk makes it: a merged title, a unit line, headings, records, a footer.
type sheet struct {
	name, title, info, footer string
	columns                   []column
	records                   []record
	subject                   any // whose row the headings are; nil for nobody
}

// columns makes plain columns from headings parted by blanks.
func columns(headings string) []column {
	var all []column
	for _, heading := range strings.Fields(headings) {
		all = append(all, column{name: heading})
	}
	return all
}

// twoLevel says whether the headings take two rows.
func (s *sheet) twoLevel() bool {
	for _, c := range s.columns {
		if c.group != "" {
			return true
		}
	}
	return false
}

// workbook writes sheets to an .xlsx file and notes where each subject stands.
// Cells are set one by one: several streams in one book would be stored in random order.
func (b *builder) workbook(path string, sheets ...sheet) error {
	written := b.reworded(path, sheets)
	f := excelize.NewFile()
	defer f.Close()
	p := &page{File: f}
	p.style()
	for i := range sheets {
		if i == 0 {
			p.try(f.SetSheetName("Sheet1", sheets[i].name))
		} else {
			_, err := f.NewSheet(sheets[i].name)
			p.try(err)
		}
		p.sheet = &sheets[i]
		p.write(func(subject any, row int) { b.note(path, subject, spot{sheets[i].name, row}) })
	}
	p.try(f.SetDocProps(&excelize.DocProperties{Creator: "石桥乡民政办", LastModifiedBy: "石桥乡民政办",
		Created: "2016-12-20T08:00:00Z", Modified: "2016-12-20T08:00:00Z"}))
	var out bytes.Buffer
	p.try(f.Write(&out))
	if p.err != nil {
		return fmt.Errorf("demo: %s: %w", path, p.err)
	}
	b.files = append(b.files, File{written, out.Bytes()})
	return nil
}

// note keeps the first row of a subject in a file.
func (b *builder) note(path string, subject any, at spot) {
	key := spotKey{path, subject}
	if _, seen := b.spots[key]; !seen {
		b.spots[key] = at
	}
}

// page writes one sheet of a workbook; its first error is kept and ends its work.
type page struct {
	*excelize.File
	sheet                        *sheet
	title, heading, text, number int
	day                          int
	err                          error
}

func (p *page) try(err error) {
	if p.err == nil {
		p.err = err
	}
}

func (p *page) newStyle(style *excelize.Style) int {
	id, err := p.NewStyle(style)
	p.try(err)
	return id
}

func (p *page) style() {
	var lines []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		lines = append(lines, excelize.Border{Type: side, Color: "000000", Style: 1})
	}
	centre := &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	p.title = p.newStyle(&excelize.Style{Font: &excelize.Font{Bold: true, Size: 15}, Alignment: centre})
	p.heading = p.newStyle(&excelize.Style{Font: &excelize.Font{Bold: true, Size: 10}, Alignment: centre, Border: lines})
	p.text = p.newStyle(&excelize.Style{NumFmt: 49, Border: lines, Alignment: &excelize.Alignment{Vertical: "center"}})
	p.number = p.newStyle(&excelize.Style{Border: lines, Alignment: &excelize.Alignment{Vertical: "center"}})
	iso := "yyyy-mm-dd"
	p.day = p.newStyle(&excelize.Style{CustomNumFmt: &iso, Border: lines})
}

func cell(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column+1, row) // fails only below 1 or beyond the sheet
	return name
}

func (p *page) merge(column1, row1, column2, row2 int) {
	if column1 != column2 || row1 != row2 {
		p.try(p.MergeCell(p.sheet.name, cell(column1, row1), cell(column2, row2)))
	}
}

func (p *page) write(note func(subject any, row int)) {
	s, row := p.sheet, 1
	last := len(s.columns) - 1
	for i, line := range []string{s.title, s.info} {
		if line == "" {
			continue
		}
		p.try(p.SetCellStr(s.name, cell(0, row), line))
		p.merge(0, row, last, row)
		if i == 0 {
			p.try(p.SetCellStyle(s.name, cell(0, row), cell(last, row), p.title))
		}
		row++
	}
	row = p.headings(row)
	first := row
	if s.subject != nil {
		note(s.subject, row-1)
	}
	for _, r := range s.records {
		for i, value := range r.cells {
			p.value(cell(i, row), value)
		}
		for _, subject := range r.subjects {
			note(subject, row)
		}
		row++
	}
	p.mergeBlocks(first)
	if s.footer != "" {
		p.try(p.SetCellStr(s.name, cell(0, row), s.footer))
		p.merge(0, row, last, row)
	}
}

// headings writes one or two heading rows and returns the row below them.
func (p *page) headings(row int) int {
	s := p.sheet
	bottom := row
	if s.twoLevel() {
		bottom++
	}
	for i := 0; i < len(s.columns); {
		end := i + 1
		if s.columns[i].group == "" {
			p.try(p.SetCellStr(s.name, cell(i, row), s.columns[i].name))
			p.merge(i, row, i, bottom)
			i = end
			continue
		}
		for end < len(s.columns) && s.columns[end].group == s.columns[i].group {
			end++
		}
		p.try(p.SetCellStr(s.name, cell(i, row), s.columns[i].group))
		p.merge(i, row, end-1, row)
		for ; i < end; i++ {
			p.try(p.SetCellStr(s.name, cell(i, bottom), s.columns[i].name))
		}
	}
	p.try(p.SetCellStyle(s.name, cell(0, row), cell(len(s.columns)-1, bottom), p.heading))
	for i, c := range s.columns {
		letter, _ := excelize.ColumnNumberToName(i + 1)
		if strings.Contains(c.name, "身份证") || strings.Contains(c.name, "账号") {
			p.try(p.SetColWidth(s.name, letter, letter, 21))
		}
	}
	return bottom + 1
}

func (p *page) value(at string, value any) {
	style := p.text
	switch v := value.(type) {
	case nil:
	case string:
		p.try(p.SetCellStr(p.sheet.name, at, v))
	case int:
		p.try(p.SetCellInt(p.sheet.name, at, int64(v)))
		style = p.number
	case date:
		p.try(p.SetCellInt(p.sheet.name, at, int64(v.serial())))
		style = p.day
	default:
		p.try(fmt.Errorf("cell %s: %T", at, value))
	}
	p.try(p.SetCellStyle(p.sheet.name, at, at, style))
}

// mergeBlocks merges the merged columns over each household's rows.
func (p *page) mergeBlocks(first int) {
	records := p.sheet.records
	for i := 0; i < len(records); {
		end := i + 1
		for end < len(records) && records[i].block != nil && records[end].block == records[i].block {
			end++
		}
		for c, column := range p.sheet.columns {
			if column.merged {
				p.merge(c, first+i, c, first+end-1)
			}
		}
		i = end
	}
}

// serial is the date as Excel counts it: days since 1899-12-30.
func (d date) serial() int {
	day := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return int(day.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours()) / 24
}

// text writes a sheet as comma-separated text without title or footer: in GB18030,
// as Excel in China saves it, or in UTF-8 with a byte-order mark.
func (b *builder) text(path string, gb bool, s sheet) error {
	in := []sheet{s}
	written := b.reworded(path, in)
	s = in[0]
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.UseCRLF = true
	var line []string
	for _, c := range s.columns {
		line = append(line, c.name)
	}
	err := w.Write(line)
	for i, r := range s.records {
		line = line[:0]
		for _, value := range r.cells {
			line = append(line, plain(value))
		}
		if err == nil {
			err = w.Write(line)
		}
		for _, subject := range r.subjects {
			b.note(path, subject, spot{row: i + 2})
		}
	}
	w.Flush()
	content := append([]byte("\xef\xbb\xbf"), out.Bytes()...)
	if gb && err == nil {
		content, err = simplifiedchinese.GB18030.NewEncoder().Bytes(out.Bytes())
	}
	if err != nil {
		return fmt.Errorf("demo: %s: %w", path, err)
	}
	b.files = append(b.files, File{written, content})
	return nil
}

func plain(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case date:
		return v.iso()
	}
	return fmt.Sprint(value)
}
