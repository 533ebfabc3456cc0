package link

import "cmp"

// leastRough is the least evidence in milli-bits, at the prior weights and for an uncommon
// name and village, that is kept until the rosters have gone by.
const leastRough = 9 * bit

// usualName and usualVillage are what an uncommon name and village are worth.
const (
	usualName    = 11 * bit
	usualVillage = 8 * bit
)

// rough weighs a pattern before anything was counted.
func (w *weights) rough(p pattern) milli {
	name, place := w.name[p.name], w.place[p.place]
	if p.name == nameSame {
		name = usualName
	}
	if p.place == placeSame {
		place = usualVillage
	}
	return w.fields(p, name, place)
}

// fields adds up the evidence of a pattern. A number that agrees holds birth and sex
// already; it is never worth less than they would be without it.
func (w *weights) fields(p pattern, name, place milli) milli {
	phone, account := w.contacts(p)
	evidence := name + place + phone + account
	beside := w.born(p) + w.sex[p.sex]
	switch p.number {
	case numberNone, numberOther, numberTwin, numberDistinct, numberBirth:
		return evidence + w.number[p.number] + beside
	}
	return evidence + max(w.number[p.number], beside)
}

// contacts weighs telephone and account. Shared ones speak of a household, not of a person:
// they say nothing for two whose births or numbers tell them apart.
func (w *weights) contacts(p pattern) (phone, account milli) {
	phone, account = w.phone[p.phone], w.account[p.account]
	if p.birth == birthApart || p.number == numberTwin || p.number == numberDistinct {
		return min(phone, 0), min(account, 0)
	}
	return phone, account
}

func comparePairs(a, b pair) int {
	return cmp.Or(cmp.Compare(a.list, b.list), cmp.Compare(a.sheet, b.sheet), cmp.Compare(a.record, b.record))
}

// judge weighs pairs with all that was counted.
type judge struct {
	linker  *Linker
	weights *weights
	prior   milli             // log-odds of a row of the list and a row of the rosters being one person
	shift   []milli           // by cell, for pairs without a number
	seconds map[uint64]uint32 // characters of the rosters' names by sound
	lasts   map[uint64]uint32
	ofLists *groups // the pairs of one row of the list together
	ofRows  *groups // those of one row of a roster
}

func (l *Linker) newJudge() *judge {
	j := &judge{linker: l, weights: l.counts.weights(), shift: make([]milli, cells)}
	j.prior = l.overlap() - logTwo(max(1, l.total))
	j.seconds, j.lasts = l.speaker.bySound(l.usage.seconds), l.speaker.bySound(l.usage.lasts)
	j.calibrate()
	return j
}

// overlap returns the share of the list that is in the rosters at all, as bits: of those
// whose number can be looked for.
func (l *Linker) overlap() milli {
	var sought, hit uint64
	found := make([]bool, len(l.records))
	for i := range l.found {
		if l.found[i].pattern.number == numberSame {
			found[l.found[i].list] = true
		}
	}
	for i := range l.records {
		if l.records[i].number.form == formValid {
			sought++
			if found[i] {
				hit++
			}
		}
	}
	expected := sought * l.usable / max(1, l.total)
	return ratio(min(hit, expected)+priorPairs/2, expected+priorPairs)
}

// nameCount returns how many rows of the rosters bear the name of a row of the list.
func (l *Linker) nameCount(row int) uint32 {
	return l.countOf(blockName, l.records[row].name.hash)
}

func (l *Linker) countOf(of block, value uint64) uint32 {
	if value == 0 {
		return 0
	}
	if from, to := l.index.find(of.key(value)); from < to {
		return l.counted[from]
	}
	return 0
}

// places is how many villages a file of a few rows is taken to be from.
const places = 100

// right returns the bits of the share a level has among pairs of one person.
func (j *judge) right(level nameLevel) milli {
	t := &j.linker.counts.name
	return logTwo(blend(t.right[level], sum(t.right[1:]), priorName.right[level])) - logTwo(1_000_000_000)
}

// placeBits returns what the place of a pair is worth: for equal places by their size.
func (j *judge) placeBits(list int32, p pattern) milli {
	l := j.linker
	var count uint32
	switch p.place {
	case placeSame:
		count = l.countOf(blockVillage, l.records[list].place.village)
	case placeOnly:
		count = l.countOf(blockTownship, l.records[list].place.township)
	default:
		return j.weights.place[p.place]
	}
	t := &l.counts.place
	right := logTwo(blend(t.right[p.place], sum(t.right[1:]), priorPlace.right[p.place])) - logTwo(1_000_000_000)
	if p.place == placeOnly {
		right = -bit / 10
	}
	return max(right+ratio(l.total+places, uint64(count)+1), 0)
}

// score weighs a pair by itself.
func (j *judge) score(list int32, p pattern) milli {
	score := j.prior + j.weights.fields(p, j.nameBits(list, p), j.placeBits(list, p))
	if p.number == numberNone {
		score += j.shift[p.cell()]
	}
	return score
}

// doubt is how many pairs the weights are worth against what pairs with two valid numbers
// say of a cell.
const doubt = 12

// calibrate lets pairs whose numbers are both valid tell, for every pattern of the other
// fields, how much the weights err: fields depend on one another, and the weights do not know.
func (j *judge) calibrate() {
	type seen struct{ right, expected, all uint64 } // right and expected in 2^-30
	table := make([]seen, cells)
	for _, probe := range j.linker.probes {
		cell := &table[probe.pattern.cell()]
		score := j.score(probe.list, probe.pattern)
		if probe.right {
			cell.right += one
		} else { // a person may bear another's number by mistake
			cell.right += probability(score + j.weights.number[numberDistinct])
		}
		cell.expected += probability(score)
		cell.all++
	}
	for i := range table {
		cell := &table[i]
		if cell.all == 0 {
			continue
		}
		right := ratio(cell.right+doubt*one/2, cell.expected+doubt*one/2)
		wrong := ratio(cell.all*one-cell.right+doubt*one/2, cell.all*one-cell.expected+doubt*one/2)
		j.shift[i] = min(max(right-wrong, -6*bit), 6*bit)
	}
}

// probability returns the probability of log-odds as a share of 2^30.
func probability(odds milli) uint64 {
	if odds > 0 {
		return one - probability(-odds)
	}
	odd := power(odds)
	return odd * one / (odd + one)
}
