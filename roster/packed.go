package roster

// packed is the values of one column of a sheet, held as narrow as they allow: most columns
// of a roster repeat few values (places, kinship, standards), and few values other than
// numbers of persons and accounts need more than four bytes. It takes a third of what eight
// bytes a value would (BenchmarkPack).
type Packed struct {
	few      []uint8 // index into distinct; nil where there are more than 256 values
	distinct []Value
	short    []uint32 // every value in four bytes; nil where one needs more
	whole    []Value
}

// mostDistinct is how many values one byte can tell apart.
const mostDistinct = 256

// pack copies values into as little room as they need.
func Pack(values []Value, into *DistinctValues) Packed {
	if into.index(values) && len(values)+8*len(into.list) < 4*len(values) {
		return Packed{few: append([]uint8(nil), into.indexes...), distinct: append([]Value(nil), into.list...)}
	}
	for _, value := range values {
		if value>>32 != 0 {
			return Packed{whole: append([]Value(nil), values...)}
		}
	}
	short := make([]uint32, len(values))
	for i, value := range values {
		short[i] = uint32(value)
	}
	return Packed{short: short}
}

func (p *Packed) at(record int32) Value {
	switch {
	case p.few != nil:
		return p.distinct[p.few[record]]
	case p.short != nil:
		return Value(p.short[record])
	}
	return p.whole[record]
}

// equal says whether two columns of so many records hold the same values.
func (p *Packed) Equal(other *Packed, records int) bool {
	for record := range int32(records) {
		if p.at(record) != other.at(record) {
			return false
		}
	}
	return true
}

// Mix adds so many values to a sum that equal columns share and others hardly ever.
func (p *Packed) Mix(sum uint64, records int) uint64 {
	for record := range int32(records) {
		sum = (sum ^ uint64(p.at(record))) * 0x9E3779B97F4A7C15
		sum ^= sum >> 29
	}
	return sum
}

// distinctValues numbers the distinct values of a column. It is used from column to column.
type DistinctValues struct {
	list    []Value
	indexes []uint8
	slots   [4 * mostDistinct]uint16 // number of a value plus one, at the place its bits say or behind it
}

// index numbers the values; it says false where they are too many.
func (d *DistinctValues) index(values []Value) bool {
	clear(d.slots[:])
	d.list, d.indexes = d.list[:0], d.indexes[:0]
	for _, value := range values {
		number, ok := d.number(value)
		if !ok {
			return false
		}
		d.indexes = append(d.indexes, number)
	}
	return true
}

func (d *DistinctValues) number(value Value) (uint8, bool) {
	const spread = 0x9E3779B97F4A7C15 // 2^64 over the golden ratio spreads neighbours (Knuth, TAOCP 6.4)
	at := uint64(value) * spread >> (64 - 10)
	for ; d.slots[at] != 0; at = (at + 1) % uint64(len(d.slots)) {
		if number := d.slots[at] - 1; d.list[number] == value {
			return uint8(number), true
		}
	}
	if len(d.list) == mostDistinct {
		return 0, false
	}
	d.list = append(d.list, value)
	d.slots[at] = uint16(len(d.list))
	return uint8(len(d.list) - 1), true
}
