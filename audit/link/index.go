package link

import (
	"math"
	"math/bits"
	"slices"
)

// block names what two rows must have in common to be compared at all.
type block uint64

const (
	blockNumber              block = iota + 1 // the 17 digits
	blockFifteen                              // the first 15, of any number
	blockFifteenLost                          // the first 15, of a number whose others are lost
	blockArea                                 // area and date of birth
	blockAreaUnsure                           // the same, of a number that is not valid
	blockTail                                 // month, day and sequence
	blockTailUnsure                           // the same, of a number that is not valid
	blockSoundVillage                         // sound of the name and village
	blockSoundYear                            // sound of the name and two years
	blockSoundTownship                        // sound of the name and township
	blockSoundTownshipUnsure                  // the same, of one whose birth or village is unknown
	blockSurnameYear                          // surname, village and year
	blockPhone
	blockAccount
	blockName       // counts names; nothing is compared by it
	blockVillage    // counts villages
	blockTownship   // counts townships
	blockClan       // counts those of a surname in a village
	blockGeneration // counts those of them whose names have one second character
)

// widest bounds the rows of the list that share a key: what more share tells nobody.
const widest = 1000

func (b block) key(values ...uint64) uint64 {
	hash := newHash().add(uint64(b))
	for _, value := range values {
		hash = hash.add(value)
	}
	return hash.sum()
}

// index finds the rows of the list by keys: sorted keys, found through a table of their
// leading bits, which a filter of one bit a key spares most rows.
type index struct {
	keys   []uint32 // the 32 bits behind the leading ones
	rows   []int32
	starts []uint32
	filter []uint64
	shift  int
}

type entry struct {
	key uint64
	row int32
}

// newIndex takes entries in the order of their rows.
func newIndex(entries []entry) *index {
	width := max(8, bits.Len(uint(len(entries)))-1)
	x := &index{keys: make([]uint32, len(entries)), rows: make([]int32, len(entries)), starts: make([]uint32, 1<<width+1), shift: 64 - width}
	x.filter = make([]uint64, 1<<(width-2)) // some twelve bits an entry
	for _, entry := range entries {
		x.starts[entry.key>>x.shift+1]++
		word, bit := x.place(entry.key)
		x.filter[word] |= bit
	}
	for i := 1; i < len(x.starts); i++ {
		x.starts[i] += x.starts[i-1]
	}
	filled := slices.Clone(x.starts)
	for _, entry := range entries {
		lead := entry.key >> x.shift
		x.insert(x.starts[lead], filled[lead], entry)
		filled[lead]++
	}
	return x
}

// insert puts an entry in its place among those of its leading bits, behind its equals.
func (x *index) insert(from, to uint32, entry entry) {
	rest := x.rest(entry.key)
	for ; to > from && x.keys[to-1] > rest; to-- {
		x.keys[to], x.rows[to] = x.keys[to-1], x.rows[to-1]
	}
	x.keys[to], x.rows[to] = rest, entry.row
}

func (x *index) place(key uint64) (word, bit uint64) {
	return key >> 6 & uint64(len(x.filter)-1), 1 << (key & 63)
}

func (x *index) rest(key uint64) uint32 { return uint32(key >> (x.shift - 32)) }

// find returns the range of the entries of a key.
func (x *index) find(key uint64) (from, to uint32) {
	if word, bit := x.place(key); x.filter[word]&bit == 0 {
		return 0, 0
	}
	lead := key >> x.shift
	from, end := x.starts[lead], x.starts[lead+1]
	rest := x.rest(key)
	if end-from > crowded {
		return x.search(from, end, rest)
	}
	for from < end && x.keys[from] < rest {
		from++
	}
	to = from
	for to < end && x.keys[to] == rest {
		to++
	}
	return from, to
}

// crowded is from how many entries of one lead on they are searched in halves: a village, or a
// name, may be that of every row.
const crowded = 32

// search returns the range of the entries of a key among those of its leading bits.
func (x *index) search(from, end, rest uint32) (first, last uint32) {
	behind := func(want uint32) uint32 {
		at, _ := slices.BinarySearch(x.keys[from:end], want)
		return from + uint32(at)
	}
	first = behind(rest)
	if rest == math.MaxUint32 {
		return first, end
	}
	return first, behind(rest + 1)
}

// entries lists the keys under which a row of the list is found.
func (r *record) entries(list []entry, row int32) []entry {
	add := func(key uint64) { list = append(list, entry{key, row}) }
	number := &r.number
	if number.length > 0 {
		if number.length == 18 {
			add(blockNumber.key(number.body))
			add(blockFifteen.key(number.body / 100))
		}
		if number.form == formLost {
			add(blockFifteenLost.key(number.body / 100))
		} else {
			add(blockArea.key(number.area()))
			add(blockTail.key(number.tail()))
		}
		if number.form != formValid && number.form != formLost {
			add(blockAreaUnsure.key(number.area()))
			add(blockTailUnsure.key(number.tail()))
		}
	}
	for _, key := range r.looseKeys(make([]uint64, 0, 8), false) {
		add(key)
	}
	if r.name.hash != 0 {
		add(blockName.key(r.name.hash))
	}
	if r.place.village != 0 {
		add(blockVillage.key(r.place.village))
	}
	if r.clan() != 0 {
		add(blockClan.key(r.clan()))
		add(blockGeneration.key(r.generation()))
	}
	if r.place.township != 0 {
		add(blockTownship.key(r.place.township))
	}
	return list
}

// numberKeys appends the keys under which a row of a roster is looked up by its number. A
// number that is sure of itself meets only damaged ones, and its equal.
func (r *record) numberKeys(keys []uint64) []uint64 {
	number := &r.number
	switch {
	case number.length == 0:
		return keys
	case number.form == formLost:
		return append(keys, blockFifteen.key(number.body/100))
	case number.form == formValid:
		return append(keys, blockNumber.key(number.body), blockFifteenLost.key(number.body/100), blockAreaUnsure.key(number.area()), blockTailUnsure.key(number.tail()))
	case number.length == 18:
		keys = append(keys, blockNumber.key(number.body), blockFifteenLost.key(number.body/100))
	}
	return append(keys, blockArea.key(number.area()), blockTail.key(number.tail()))
}

// looseKeys appends the keys that need no number. Both years of a window are looked up, one
// is stored.
func (r *record) looseKeys(keys []uint64, lookUp bool) []uint64 {
	year := uint64(r.bornWith().Year())
	if r.name.sound != 0 && r.place.village != 0 {
		keys = append(keys, blockSoundVillage.key(r.name.sound, r.place.village))
	}
	if r.name.sound != 0 && year != 0 {
		if lookUp {
			keys = append(keys, blockSoundYear.key(r.name.sound, (year-1)>>1), blockSoundYear.key(r.name.sound, (year+1)>>1))
		} else {
			keys = append(keys, blockSoundYear.key(r.name.sound, year>>1))
		}
	}
	if r.name.sound != 0 && r.place.township != 0 {
		keys = r.townshipKeys(keys, lookUp)
	}
	return r.otherKeys(keys, year)
}

// townshipKeys appends the keys of those whose village or birth is unknown: one that is sure
// of himself meets only those.
func (r *record) townshipKeys(keys []uint64, lookUp bool) []uint64 {
	unsure := r.bornWith() == 0 || r.place.village == 0
	if unsure || !lookUp {
		keys = append(keys, blockSoundTownship.key(r.name.sound, r.place.township))
	}
	if unsure != lookUp {
		keys = append(keys, blockSoundTownshipUnsure.key(r.name.sound, r.place.township))
	}
	return keys
}

// otherKeys appends surname, village and year, and what a household shares.
func (r *record) otherKeys(keys []uint64, year uint64) []uint64 {
	if r.name.hash != 0 && r.place.village != 0 && year != 0 {
		keys = append(keys, blockSurnameYear.key(uint64(r.name.surname()), r.place.village, year))
	}
	if r.phone != 0 {
		keys = append(keys, blockPhone.key(r.phone))
	}
	if r.account != 0 {
		keys = append(keys, blockAccount.key(r.account))
	}
	return keys
}

// area returns the first 14 digits: area and date of birth.
func (n *number) area() uint64 {
	body := n.body
	for length := int(n.length) - 1; length > 14; length-- {
		body /= 10
	}
	return body
}

// tail returns month, day and sequence.
func (n *number) tail() uint64 { return n.body % 10_000_000 }
