package book

import (
	"encoding/binary"

	"rollcheck/roster/words"
)

// The kinds of BIFF records this reader knows ([MS-XLS] 2.3; BIFF5 as OpenOffice's
// "Documentation of the Microsoft Excel File Format" tells it).
const (
	biffFormula5      = 0x0006 // FORMULA as Excel 5 and newer write it
	biffEnd           = 0x000A // EOF
	biffDateMode      = 0x0022
	biffFilePass      = 0x002F
	biffInterface     = 0x00E1 // INTERFACEHDR
	biffContinue      = 0x003C
	biffCodePage      = 0x0042
	biffColumns       = 0x007D // COLINFO
	biffSheet         = 0x0085 // BOUNDSHEET
	biffManyRK        = 0x00BD // MULRK
	biffRichString    = 0x00D6 // RSTRING
	biffCellFormat    = 0x00E0 // XF
	biffMerged        = 0x00E5 // MERGEDCELLS
	biffShared        = 0x00FC // SST
	biffSharedCell    = 0x00FD // LABELSST
	biffNumber        = 0x0203
	biffLabel         = 0x0204
	biffBool          = 0x0205 // BOOLERR
	biffFormula3      = 0x0206 // FORMULA as Excel 3 wrote it, and some programs still do
	biffString        = 0x0207
	biffRow           = 0x0208
	biffRevisions     = 0x0196 // RRDINFO
	biffRevisionHead  = 0x0138 // RRDHEAD
	biffUserExclusive = 0x0194 // USREXCL
	biffFileLock      = 0x0195
	biffArray         = 0x0221
	biffTable         = 0x0236
	biffRK            = 0x027E
	biffFormula4      = 0x0406
	biffFormat        = 0x041E
	biffSharedForm    = 0x04BC // SHRFMLA
	biffBegin         = 0x0809 // BOF of Excel 5 and newer
)

// biffRecord is one record: its kind and its bytes.
type biffRecord struct {
	kind uint16
	body []byte
	at   int // where it begins in the stream
}

// biffStream reads the records of a workbook stream one after the other.
type biffStream struct {
	stream []byte
	at     int // of the record to read next
}

// next reads one record. A stream that ends without one is cut short.
func (s *biffStream) next() (biffRecord, error) {
	if s.at+4 > len(s.stream) {
		return biffRecord{}, damage(words.PartCut)
	}
	head := s.stream[s.at:]
	size := int(binary.LittleEndian.Uint16(head[2:]))
	if 4+size > len(head) {
		return biffRecord{}, damage(words.PartCut)
	}
	record := biffRecord{kind: binary.LittleEndian.Uint16(head), body: head[4 : 4+size], at: s.at}
	s.at += 4 + size
	return record, nil
}

// coming returns the kind of the record to read next; 0 at the end.
func (s *biffStream) coming() uint16 {
	if s.at+4 > len(s.stream) {
		return 0
	}
	return binary.LittleEndian.Uint16(s.stream[s.at:])
}

// biffBody reads the body of a record and of the CONTINUE records behind it as one.
type biffBody struct {
	stream *biffStream
	rest   []byte // of the current record
}

// over says whether nothing is left of the record and there is no further CONTINUE.
func (b *biffBody) over() (bool, error) {
	for len(b.rest) == 0 {
		if b.stream.coming() != biffContinue {
			return true, nil
		}
		record, err := b.stream.next()
		if err != nil {
			return false, err
		}
		b.rest = record.body
	}
	return false, nil
}

// take cuts bytes off the body; they may lie on both sides of a CONTINUE.
func (b *biffBody) take(count int) ([]byte, error) {
	if count <= len(b.rest) {
		taken := b.rest[:count]
		b.rest = b.rest[count:]
		return taken, nil
	}
	taken := make([]byte, 0, min(count, 64))
	for len(taken) < count {
		if over, err := b.over(); over || err != nil {
			return nil, b.short(err)
		}
		size := min(count-len(taken), len(b.rest))
		taken = append(taken, b.rest[:size]...)
		b.rest = b.rest[size:]
	}
	return taken, nil
}

// skip passes over bytes, however many records they take.
func (b *biffBody) skip(count int) error {
	for count > 0 {
		if over, err := b.over(); over || err != nil {
			return b.short(err)
		}
		size := min(count, len(b.rest))
		b.rest = b.rest[size:]
		count -= size
	}
	return nil
}

// short is the error of a record that ends before what it announced.
func (b *biffBody) short(err error) error {
	if err == nil {
		err = recordBad(b.stream.at)
	}
	return err
}

// recordBad is the error of a record whose content is not as its kind asks.
func recordBad(at int) error { return damage(words.RecordBad, at) }
