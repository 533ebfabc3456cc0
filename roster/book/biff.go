package book

import (
	"encoding/binary"

	"golang.org/x/text/encoding"

	"rollcheck/roster/words"
)

// biff is a workbook stream of Excel 5 to 2003 or WPS: what its sheets share.
type biff struct {
	stream    []byte
	eight     bool              // BIFF8 (Excel 97 and newer); else BIFF5
	encoding  encoding.Encoding // of BIFF5 texts; nil where none is named
	shared    sharedTexts
	announced uint32 // how many cells use shared strings, as they say
	dates     []bool // by cell format: whether it shows a date

	// uncalculating: the writer is no spreadsheet program, it leaves the results of formulas empty.
	uncalculating bool
}

// What a BOF record says begins ([MS-XLS] 2.4.21).
const (
	biffWorkbook  = 0x0005
	biffWorksheet = 0x0010
)

// beginning reads the BOF record at the start of a stream or sheet and returns what begins
// there, and whether it is BIFF8. A version that is none known is BIFF5: so Excel takes
// the files that web pages put together by hand.
func beginning(stream *biffStream) (kind uint16, eight bool, err error) {
	record, err := stream.next()
	if err != nil || record.kind != biffBegin || len(record.body) < 4 {
		return 0, false, damage(words.RecordStart)
	}
	return binary.LittleEndian.Uint16(record.body[2:]), binary.LittleEndian.Uint16(record.body) == 0x0600, nil
}

// readBIFF opens a workbook stream. uncalculating says that no spreadsheet program wrote it.
func readBIFF(stream []byte, uncalculating bool, passwords []string) (*Book, error) {
	stream, err := plainStream(stream, passwords)
	if err != nil {
		return nil, err
	}
	source := &biffStream{stream: stream}
	kind, eight, err := beginning(source)
	if err != nil {
		return nil, err
	}
	workbook := &biff{stream: stream, eight: eight, uncalculating: uncalculating}
	opened := &Book{Format: "xls"}
	if kind == biffWorksheet { // a sheet without a workbook around it
		sheet := &Sheet{rows: workbook.rowsAt(0)}
		opened.Sheets = []*Sheet{sheet}
		return opened, workbook.witness([]biffListing{{sheet: sheet}}, -1)
	}
	globals := &biffGlobals{biff: workbook, opened: opened, source: source, formats: map[uint16]bool{}}
	if err := globals.read(); err != nil {
		return nil, err
	}
	opened.SharedText = workbook.shared.count()
	return opened, workbook.witness(globals.listed, source.at)
}

// biffGlobals reads the part of a workbook stream that goes before the sheets.
type biffGlobals struct {
	*biff
	opened  *Book
	source  *biffStream
	listed  []biffListing
	formats map[uint16]bool // own number formats: whether each shows a date
	used    []uint16        // the number format of each cell format
	text    []byte
}

func (g *biffGlobals) read() error {
	// Texts of all records but the sheets' names come behind the code page.
	for {
		record, err := g.source.next()
		if err != nil {
			return err
		}
		if !record.fits() {
			return recordBad(record.at)
		}
		if record.kind == biffEnd {
			break
		}
		if err := g.take(record); err != nil {
			return err
		}
	}
	for _, format := range g.used {
		date, own := g.formats[format]
		g.dates = append(g.dates, date || !own && builtInDate(format))
	}
	if len(g.listed) == 0 {
		return damage(words.SheetNone)
	}
	return nil
}

func (g *biffGlobals) take(record biffRecord) error {
	switch record.kind {
	case biffDateMode:
		g.opened.Date1904 = len(record.body) > 0 && record.body[0] == 1
	case biffCodePage:
		return g.takeCodePage(record)
	case biffSheet:
		return g.takeSheet(record)
	case biffFormat:
		return g.takeFormat(record)
	case biffCellFormat:
		return g.takeCellFormat(record)
	case biffShared:
		return g.takeShared(record)
	}
	return nil
}

func (g *biffGlobals) takeCodePage(record biffRecord) error {
	if len(record.body) < 2 {
		return recordBad(record.at)
	}
	number := binary.LittleEndian.Uint16(record.body)
	known, ok := codePage(number)
	if !ok && !g.eight {
		return damage(words.CodePageUnknown, number)
	}
	g.encoding = known
	return nil
}

// takeSheet lists a sheet ([MS-XLS] 2.4.28). Sheets of charts, macros and modules hold no cells.
func (g *biffGlobals) takeSheet(record biffRecord) error {
	if len(record.body) < 7 {
		return recordBad(record.at)
	}
	if len(g.listed) == maxSheets {
		return tooLarge(words.SheetTooMany, maxSheets)
	}
	at := int(binary.LittleEndian.Uint32(record.body))
	name, err := g.shortText(record)
	if err != nil {
		return err
	}
	listing := biffListing{at: at, kind: record.body[5]}
	if listing.kind == 0 {
		listing.sheet = &Sheet{Name: string(name), Hidden: record.body[4]&3 != 0, rows: g.rowsAt(at)}
		g.opened.Sheets = append(g.opened.Sheets, listing.sheet)
	}
	g.listed = append(g.listed, listing)
	return nil
}

// shortText reads the name in a BOUNDSHEET record: one byte of length, then the text.
func (g *biffGlobals) shortText(record biffRecord) (text []byte, err error) {
	body := &biffBody{stream: g.source, rest: record.body[7:]}
	g.text, err = g.appendText(g.text[:0], body, int(record.body[6]))
	return g.text, err
}

// takeFormat reads one of the workbook's own number formats ([MS-XLS] 2.4.126).
func (g *biffGlobals) takeFormat(record biffRecord) (err error) {
	size := 3
	if g.eight {
		size = 4
	}
	if len(record.body) < size {
		return recordBad(record.at)
	}
	count := int(record.body[2])
	if g.eight {
		count = int(binary.LittleEndian.Uint16(record.body[2:]))
	}
	body := &biffBody{stream: g.source, rest: record.body[size:]}
	if g.text, err = g.appendText(g.text[:0], body, count); err != nil {
		return err
	}
	g.formats[binary.LittleEndian.Uint16(record.body)] = dateFormat(string(g.text))
	return nil
}

// takeCellFormat notes the number format of one cell format ([MS-XLS] 2.4.353).
func (g *biffGlobals) takeCellFormat(record biffRecord) error {
	if len(record.body) < 4 {
		return recordBad(record.at)
	}
	if len(g.used) == maxStyles {
		return tooLarge(words.StylesTooMany, maxStyles)
	}
	g.used = append(g.used, binary.LittleEndian.Uint16(record.body[2:]))
	return nil
}

// takeShared reads the shared strings ([MS-XLS] 2.4.265). Fewer than announced are no
// error here: a cell that asks for one of the others is. More than announced are.
func (g *biffGlobals) takeShared(record biffRecord) error {
	if len(record.body) < 8 {
		return recordBad(record.at)
	}
	if g.announced > 0 || g.shared.count() > 0 {
		return recordBad(record.at)
	}
	g.announced = binary.LittleEndian.Uint32(record.body)
	announced := int(binary.LittleEndian.Uint32(record.body[4:]))
	if announced > maxShared {
		return tooLarge(words.SharedTooMany, maxShared)
	}
	texts := sharedBuilder{left: allowanceOf(len(g.source.stream), 1)}
	body := &biffBody{stream: g.source, rest: record.body[8:]}
	for range announced {
		if over, err := body.over(); over || err != nil {
			g.shared = texts.done()
			return err
		}
		count, err := body.take(2)
		if err != nil {
			return err
		}
		if g.text, err = body.appendString(g.text[:0], int(binary.LittleEndian.Uint16(count))); err != nil {
			return err
		}
		if err := legibleText(g.text, nil); err != nil {
			return err
		}
		if err := texts.add(g.text); err != nil {
			return err
		}
	}
	g.shared = texts.done()
	if over, err := body.over(); !over || err != nil {
		return body.short(err)
	}
	return nil
}
