package link

import (
	"bytes"
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"rollcheck/roster"
)

// Linker compares one list with rosters of any size: the list is held in memory and indexed,
// the rosters stream by. Memory grows with the list only.
type Linker struct {
	rows    []roster.Row // of the list
	records []record
	index   *index
	sheets  map[sheetKey]*roster.Sheet // of the list, to know a roster that is the list itself
	priors  *weights

	speaker *speaker
	usage   usage    // of characters in the rosters' names
	counted []uint32 // by index entry: rows of the rosters of a name, village or township
	twins   []uint32 // by row of the list: rows of the rosters of his name and village
	sample  uint64   // one row of so many is used to calibrate

	origins map[origin]int32 // of the rosters' sheets, an index into heads
	heads   []*roster.Sheet  // the rosters' sheets without their records
	blocks  chan *roster.Sheet
	group   sync.WaitGroup
	mutex   sync.Mutex
	found   []pair
	probes  []probe
	counts  counts
	total   uint64 // rows of the rosters
	usable  uint64 // of them with a number that may be joined on
	closed  bool
}

type sheetKey struct {
	hash [32]byte
	name string
	part int
}

// NewLinker indexes a list: the records of its recognised sheets. Workers says how many
// blocks are compared at one time; 0 for one a CPU.
func NewLinker(list []*roster.Sheet, workers int) *Linker {
	speaker := newSpeaker()
	l := &Linker{speaker: speaker, usage: newUsage(), origins: map[origin]int32{}, sheets: map[sheetKey]*roster.Sheet{}, priors: priorWeights(), blocks: make(chan *roster.Sheet)}
	reader := newReader(speaker)
	for _, sheet := range list {
		reader.open(sheet)
		l.sheets[keyOf(sheet)] = sheet
		for i := range sheet.Records() {
			l.rows = append(l.rows, sheet.Row(i))
			l.records = append(l.records, reader.read(sheet.Row(i)))
		}
	}
	entries := make([]entry, 0, len(l.records)*12)
	for i := range l.records {
		entries = l.records[i].entries(entries, int32(i))
	}
	l.index = newIndex(entries)
	for i := range l.records {
		l.index.dropShared(&l.records[i])
	}
	l.counted = make([]uint32, len(l.index.keys))
	l.twins = make([]uint32, len(l.records))
	l.sample = uint64(len(l.records)/calibrated) + 1
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	for range workers {
		l.group.Go(l.work)
	}
	return l
}

// calibrated is about how many rows of the list are used to calibrate.
const calibrated = 20_000

func keyOf(sheet *roster.Sheet) sheetKey { return sheetKey{sheet.File.SHA256, sheet.Name, sheet.Part} }

// Add compares the records of a sheet, or of a block of roster.Scan, with the list. It may
// be called from several goroutines; the sheet must not change afterwards.
func (l *Linker) Add(sheet *roster.Sheet) {
	if sheet.Kind != nil && sheet.Records() > 0 {
		l.blocks <- sheet
	}
}

// work compares blocks until there are no more.
func (l *Linker) work() {
	w := newWorker(l)
	for sheet := range l.blocks {
		w.block(sheet)
	}
	w.countPlaces()
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.found = append(l.found, w.found...)
	l.probes = append(l.probes, w.probes...)
	l.counts.add(&w.counts)
	l.usage.add(w.usage)
	l.total += w.total
	l.usable += w.usable
}

// worker compares blocks one by one.
type worker struct {
	linker  *Linker
	speaker *speaker
	reader  *reader
	origin  int32    // of the sheet being compared
	seen    []uint32 // by row of the list: the last row of a roster it was compared with
	stamp   uint32
	keys    []uint64
	places  map[place]uint32 // how many rows were of a place since places were counted
	found   []pair
	probes  []probe
	counts  counts
	usage   usage
	total   uint64
	usable  uint64
}

func newWorker(l *Linker) *worker {
	speaker := newSpeaker()
	return &worker{linker: l, speaker: speaker, reader: newReader(speaker), seen: make([]uint32, len(l.records)), places: map[place]uint32{}, usage: newUsage()}
}

// pair is a row of the list and a row of a roster that may be one person.
type pair struct {
	list    int32
	record  int32 // index of the roster's row in its sheet
	row     int32 // its number there
	sheet   int32 // an index into heads
	pattern pattern
	birth   roster.Date
	number  uint64 // the roster's usable number, 0 without
	house   uint64 // the roster's household
	score   milli
	final   milli
}

// probe is a pair whose numbers are both valid, and so tell whether it is one person.
type probe struct {
	list    int32
	pattern pattern
	right   bool
}

func (w *worker) block(sheet *roster.Sheet) {
	l := w.linker
	own := l.sheets[keyOf(sheet)]
	w.reader.open(sheet)
	w.origin = l.origin(sheet)
	for i := range sheet.Records() {
		row := sheet.Row(i)
		other := w.reader.read(row)
		w.total++
		if other.number.usable() {
			w.usable++
		}
		w.places[other.place]++
		w.countName(&other)
		w.row(row, &other, own)
	}
	if len(w.places) > mostPlaces {
		w.countPlaces()
	}
}

// mostPlaces bounds the places remembered at one time: a county has some thousand.
const mostPlaces = 1 << 13

// countPlaces counts the places of the rows since the last time.
func (w *worker) countPlaces() {
	for place, count := range w.places {
		w.linker.count(blockVillage, place.village, count)
		w.linker.count(blockTownship, place.township, count)
	}
	clear(w.places)
}

// count counts rows of the rosters that have something in common with the list.
func (l *Linker) count(of block, value uint64, count uint32) {
	if value == 0 {
		return
	}
	if from, to := l.index.find(of.key(value)); from < to {
		atomic.AddUint32(&l.counted[from], count)
	}
}

func (w *worker) countName(other *record) {
	w.linker.count(blockName, other.name.hash, 1)
	w.linker.count(blockClan, other.clan(), 1)
	w.linker.count(blockGeneration, other.generation(), 1)
	w.usage.name(&other.name)
}

// row compares one row of a roster with every row of the list it shares a key with.
func (w *worker) row(row roster.Row, other *record, own *roster.Sheet) {
	l := w.linker
	w.stamp++
	loose := other.looseKeys(w.keys[:0], true)
	count := len(loose)
	w.keys = other.numberKeys(loose)
	l.index.dropShared(other)
	number, crowded := l.index.crowdOf(&other.number)
	for k, key := range w.keys {
		from, to := l.index.find(key)
		if crowded && key == number {
			to = from + FewOfNumber
		}
		if to-from > widest {
			continue
		}
		for _, index := range l.index.rows[from:to] {
			if w.seen[index] == w.stamp {
				continue
			}
			if crowded && key != number && l.records[index].number.body == other.number.body {
				continue // it is for the number to bring them together
			}
			w.seen[index] = w.stamp
			if own != nil && l.rows[index].Sheet == own && int(l.rows[index].Index) == row.Sheet.First+int(row.Index) {
				continue // the list itself is among the rosters
			}
			w.compare(row, index, other, k < count)
		}
	}
	w.random(other)
}

// origin is what a block and its sheet have in common.
type origin struct {
	file *roster.File
	name string
	part int
}

// origin returns the index of a sheet, or of a block's sheet, among those met.
func (l *Linker) origin(sheet *roster.Sheet) int32 {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	key := origin{sheet.File, sheet.Name, sheet.Part}
	index, known := l.origins[key]
	if !known {
		index = int32(len(l.heads))
		l.origins[key] = index
		l.heads = append(l.heads, &roster.Sheet{File: sheet.File, Name: sheet.Name, Part: sheet.Part, Kind: sheet.Kind})
	}
	return index
}

// orderSheets numbers the sheets anew in the order of their names: they came in any.
func (l *Linker) orderSheets() {
	order := identity(0, len(l.heads))
	slices.SortFunc(order, func(a, b int32) int {
		x, y := l.heads[a], l.heads[b]
		return cmp.Or(strings.Compare(x.File.Path, y.File.Path), bytes.Compare(x.File.SHA256[:], y.File.SHA256[:]), strings.Compare(x.Name, y.Name), cmp.Compare(x.Part, y.Part))
	})
	heads, index := make([]*roster.Sheet, len(order)), make([]int32, len(order))
	for to, from := range order {
		heads[to], index[from] = l.heads[from], int32(to)
	}
	for i := range l.found {
		l.found[i].sheet = index[l.found[i].sheet]
	}
	l.heads = heads
}

// compare compares two rows; loose says that they met without their numbers.
func (w *worker) compare(row roster.Row, index int32, other *record, loose bool) {
	l := w.linker
	record := &l.records[index]
	p := w.speaker.compare(record, other)
	if p.name == nameSame && p.place == placeSame {
		atomic.AddUint32(&l.twins[index], 1)
	}
	both := record.number.form == formValid && other.number.form == formValid
	if p.number == numberSame {
		w.counts.one(p, record, other)
	}
	if both && loose && uint64(index)%l.sample == 0 {
		bare := p
		_, bare.sex = record.withoutNumber(other)
		bare.birth = record.column(other)
		w.probes = append(w.probes, probe{index, bare.bare(), p.number == numberSame})
	}
	if l.priors.rough(p) < leastRough {
		return
	}
	w.found = append(w.found, pair{
		list: index, record: int32(row.Sheet.First) + row.Index, row: int32(row.Number()), sheet: w.origin, pattern: p,
		birth: other.bornWith(), number: keyNumber(&other.number), house: other.household,
	})
}

func keyNumber(n *number) uint64 {
	if n.usable() {
		return n.body
	}
	return 0
}

// every is one row of a roster of how many that is compared with others at random. Its own
// number draws it and the others: which CPU reads it says nothing.
const every = 4

// random counts how two persons compare: with a row of the list at random, and with one of
// the same village, where names are alike.
func (w *worker) random(other *record) {
	draw := newHash().add(other.number.body).sum() >> 1 // a sum is odd
	if draw%every != 0 || other.number.form != formValid || len(w.linker.records) == 0 {
		return
	}
	l := w.linker
	draw /= every
	if one := &l.records[draw%uint64(len(l.records))]; one.number.form == formValid && one.number.body != other.number.body {
		p := w.speaker.compare(one, other)
		_, p.sex = one.withoutNumber(other)
		w.counts.place.wrong[p.place]++
		w.counts.birth.wrong[one.column(other)]++
		w.counts.columns.wrong[compareBirths(one.birth, other.birth)]++
		w.counts.sex.wrong[p.sex]++
	}
	if other.place.village == 0 {
		return
	}
	from, to := l.index.find(blockVillage.key(other.place.village))
	if from == to {
		return
	}
	neighbour := &l.records[l.index.rows[from+uint32(draw>>30)%(to-from)]]
	if neighbour.number.form == formValid && neighbour.number.body != other.number.body && neighbour.place == other.place {
		w.counts.name.wrong[w.speaker.compareNames(&neighbour.name, &other.name)]++
	}
}

// finish waits for the blocks given so far and brings what was found in order.
func (l *Linker) finish() {
	if l.closed {
		return
	}
	l.closed = true
	close(l.blocks)
	l.group.Wait()
	l.orderSheets()
	slices.SortFunc(l.found, comparePairs)
}
