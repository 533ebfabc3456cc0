package book

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/richardlehane/mscfb"

	"rollcheck/roster/words"
)

// ruin damages the content of a file in one way, and says how.
type ruin struct {
	name  string
	apply func(content []byte, random *rand.Rand) []byte
}

const ruinSector = 512

// droppedRecord is a damage that leaves a workbook whole in itself where nothing counts its cells.
const droppedRecord = "dropped record"

// ruins are the ways a disk, a cable or a program at fault damages a file.
var ruins = []ruin{
	{"bit", func(content []byte, random *rand.Rand) []byte {
		content[random.IntN(len(content))] ^= 1 << random.IntN(8)
		return content
	}},
	{"zeroed sector", func(content []byte, random *rand.Rand) []byte {
		at := random.IntN(len(content)) / ruinSector * ruinSector
		clear(content[at:min(at+ruinSector, len(content))])
		return content
	}},
	{"cut", func(content []byte, random *rand.Rand) []byte { return content[:random.IntN(len(content))] }},
	{"swapped sectors", func(content []byte, random *rand.Rand) []byte {
		sectors := len(content) / ruinSector
		a, b := random.IntN(sectors)*ruinSector, random.IntN(sectors)*ruinSector
		kept := bytes.Clone(content[a : a+ruinSector])
		copy(content[a:a+ruinSector], content[b:b+ruinSector])
		copy(content[b:], kept)
		return content
	}},
	{"repeated record", func(content []byte, random *rand.Rand) []byte {
		stream := bareStream(content)
		records := recordsOf(stream)
		if len(records) == 0 {
			return content
		}
		record := records[random.IntN(len(records))]
		end := record.at + 4 + len(record.body)
		return slices.Insert(stream, end, stream[record.at:end]...)
	}},
	{droppedRecord, func(content []byte, random *rand.Rand) []byte {
		stream := bareStream(content)
		records := recordsOf(stream)
		if len(records) == 0 {
			return content
		}
		record := records[random.IntN(len(records))]
		return slices.Delete(stream, record.at, record.at+4+len(record.body))
	}},
}

// bareStream takes the workbook stream out of its compound file.
func bareStream(content []byte) []byte {
	directory, err := mscfb.New(bytes.NewReader(content))
	if err != nil {
		return nil
	}
	for _, file := range directory.File {
		if name := strings.ToLower(file.Name); name == "workbook" || name == "book" {
			stream, _ := wholeStream(file, len(content))
			return stream
		}
	}
	return nil
}

func recordsOf(stream []byte) (records []biffRecord) {
	source := &biffStream{stream: stream}
	for {
		record, err := source.next()
		if err != nil {
			return records
		}
		records = append(records, record)
	}
}

// outcomes counts how damages ended.
type outcomes struct{ equal, said, lost, changed, values int }

// judgeRuin compares what was read of a damaged file with the whole one.
func (o *outcomes) judge(want map[place]Cell, sheets int, got map[place]Cell, opened *Book, err error) string {
	if err != nil || told(opened) {
		o.said++
		return "said"
	}
	lost := len(opened.Sheets) < sheets
	changed := 0
	for at, cell := range want {
		now, there := got[at]
		lost = lost || !there
		if now.Text != cell.Text || now.Kind != cell.Kind || now.Date != cell.Date {
			changed++
		}
	}
	switch {
	case lost:
		o.lost++
		return "lost"
	case changed > 0 || len(got) > len(want):
		o.changed++
		if len(got) == len(want) {
			o.values++
		}
		return fmt.Sprintf("changed %d of %d, %d more", changed, len(want), len(got)-len(want))
	}
	o.equal++
	return "equal"
}

// told says whether something of a book was not as its file says elsewhere, and was told.
func told(opened *Book) bool {
	return slices.ContainsFunc(opened.Sheets, func(sheet *Sheet) bool { return !sheet.Doubt.Empty() })
}

func doubts(opened *Book) (all string) {
	for _, sheet := range opened.Sheets {
		if !sheet.Doubt.Empty() {
			all += sheet.Name + ": " + sheet.Doubt.In(words.English, words.Township) + "; "
		}
	}
	return all
}

// ruinFiles are the workbooks that are damaged: small ones kept here, and those of a folder named for a long run.
func ruinFiles(t *testing.T) []string {
	paths, _ := filepath.Glob("testdata/ruin-*.xls")
	if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
		more, _ := filepath.Glob("../../../shared/cases/hostile/whole.xls")
		paths = append(paths, more...)
	}
	if folder := os.Getenv("ROLLCHECK_TEST_RUIN"); folder != "" {
		more, _ := filepath.Glob(folder + "/*.xls")
		paths = append(paths, more...)
	}
	if len(paths) == 0 {
		t.Fatal("no workbook to damage")
	}
	return paths
}

// A damaged .xls is an error, or is told, or gives the same cells. What a flipped bit makes of
// a number or a character cannot be known; that no cell goes in silence can.
func TestRuinedWorkbooks(t *testing.T) {
	each := 40
	if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
		each = 100
	}
	random := rand.New(rand.NewPCG(14, 1))
	total := outcomes{}
	byKind := map[string]*outcomes{}
	for _, path := range ruinFiles(t) {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := Read("a.xls", content)
		want, err := cellsOf(opened, err)
		if err != nil || told(opened) {
			t.Errorf("%s: %v %s", path, err, doubts(opened))
			continue
		}
		for _, way := range ruins {
			if byKind[way.name] == nil {
				byKind[way.name] = &outcomes{}
			}
			for number := range each {
				damaged := way.apply(bytes.Clone(content), random)
				found, err := Read("a.xls", damaged)
				got, err := cellsOf(found, err)
				outcome := byKind[way.name].judge(want, len(opened.Sheets), got, found, err)
				if outcome != "said" && outcome != "equal" {
					t.Logf("%s %s %d: %s: %s", filepath.Base(path), way.name, number, outcome, firstDifference(content, damaged))
				}
			}
		}
	}
	for _, way := range ruins {
		counted := byKind[way.name]
		if way.name == droppedRecord { // nothing need tell of it
			t.Logf("%s: %+v", way.name, *counted)
			continue
		}
		t.Logf("%s: %+v", way.name, *counted)
		total.equal += counted.equal
		total.said += counted.said
		total.lost += counted.lost
		total.changed += counted.changed
		total.values += counted.values
	}
	sum := total.equal + total.said + total.lost + total.changed
	t.Logf("of %d damages: %+v", sum, total)
	if total.lost*1000 > sum {
		t.Errorf("of %d damages %d lose cells in silence", sum, total.lost)
	}
}

// firstDifference tells where a damaged file differs, and the record it is in.
func firstDifference(whole, damaged []byte) string {
	at := 0
	for at < len(whole) && at < len(damaged) && whole[at] == damaged[at] {
		at++
	}
	if at >= len(damaged) || at >= len(whole) {
		return fmt.Sprintf("cut at %d of %d", len(damaged), len(whole))
	}
	text := fmt.Sprintf("byte %d: %02x, was %02x", at, damaged[at], whole[at])
	stream := bareStream(whole)
	for _, record := range recordsOf(stream) {
		size := 4 + len(record.body)
		found := bytes.Index(whole, stream[record.at:record.at+min(size, 64)])
		if found >= 0 && at >= found && at < found+size {
			return fmt.Sprintf("%s, in record %04x of %d bytes at %d, byte %d", text, record.kind, len(record.body), found, at-found)
		}
	}
	return text
}
