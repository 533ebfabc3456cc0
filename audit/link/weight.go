package link

// shares are how often each level of a field is met, in millionths: of pairs that are one
// person, and of pairs that are two.
type shares struct{ right, wrong []uint64 }

// Priors of the levels: what is believed before a file is seen. They stand for
// priorPairs pairs, so that a township's small file runs on them and a county's own counts
// outweigh them.
var (
	priorNumber = shares{
		right: []uint64{0, 860_000, 40_000, 3_000, 25_000, 45_000, 4_000, 3_000, 12_000, 300, 2_500},
		wrong: []uint64{0, 1, 1, 1, 2, 2, 3, 60, 100_000, 200, 900_000},
	}
	priorName = shares{
		right: []uint64{0, 900_000, 5_000, 32_000, 4_000, 8_000, 22_000, 6_000, 1_500, 8_000, 10_000},
		wrong: []uint64{0, 2_000, 50, 1_500, 200, 1_500, 40_000, 3_000, 300, 150_000, 800_000},
	}
	priorPlace = shares{
		right: []uint64{0, 915_000, 20_000, 30_000, 950_000, 3_000, 32_000},
		wrong: []uint64{0, 5_000, 200, 70_000, 80_000, 2_000, 920_000},
	}
	priorBirth = shares{
		right: []uint64{0, 940_000, 950_000, 890_000, 35_000, 12_000, 90_000, 9_000, 8_000},
		wrong: []uint64{0, 40, 1_300, 16_000, 15_500, 30_000, 31_000, 31_000, 920_000},
	}
	priorSex     = shares{right: []uint64{0, 985_000, 15_000}, wrong: []uint64{0, 500_000, 500_000}}
	priorPhone   = shares{right: []uint64{0, 750_000, 250_000}, wrong: []uint64{0, 12_000, 988_000}}
	priorAccount = shares{right: []uint64{0, 850_000, 150_000}, wrong: []uint64{0, 12_000, 988_000}}
)

// priorPairs is how many pairs the priors stand for.
const priorPairs = 200

// weights are the bits each level of each field is worth.
type weights struct {
	number, name, place, birth, columns, sex, phone, account []milli
}

// priorWeights are the weights of a file too small to count anything.
func priorWeights() *weights { return (&counts{}).weights() }

// counts are what was seen of the levels of each field.
type counts struct {
	name, place, birth, columns, sex, phone, account tally
}

// tally counts pairs by level: of one person, and of two.
type tally struct{ right, wrong [16]uint64 }

func (t *tally) add(other *tally) {
	for i := range t.right {
		t.right[i] += other.right[i]
		t.wrong[i] += other.wrong[i]
	}
}

func (c *counts) add(other *counts) {
	for i, mine := range c.all() {
		mine.add(other.all()[i])
	}
}

func (c *counts) all() [7]*tally {
	return [...]*tally{&c.name, &c.place, &c.birth, &c.columns, &c.sex, &c.phone, &c.account}
}

// one counts a pair that is one person.
func (c *counts) one(p pattern, a, b *record) {
	c.name.right[p.name]++
	c.place.right[p.place]++
	c.birth.right[a.column(b)]++
	c.columns.right[compareBirths(a.birth, b.birth)]++
	c.sex.right[p.sex]++
	c.phone.right[p.phone]++
	c.account.right[p.account]++
}

// weights blends the counts with the priors.
func (c *counts) weights() *weights {
	return &weights{
		number: (&tally{}).weights(priorNumber), name: c.name.weights(priorName), place: c.place.weights(priorPlace), birth: c.birth.weights(priorBirth),
		columns: c.columns.weights(priorBirth), sex: c.sex.weights(priorSex), phone: c.phone.weights(priorPhone), account: c.account.weights(priorAccount),
	}
}

// born returns what the births of a pattern are worth.
func (w *weights) born(p pattern) milli {
	if p.columns {
		return w.columns[p.birth]
	}
	return w.birth[p.birth]
}

// weights returns the bits of each level. The level of something missing is worth nothing.
// A prior says how levels compare given the precision of the data; so the counts are
// blended in as a ratio, level by level.
func (t *tally) weights(prior shares) []milli {
	list := make([]milli, len(prior.right))
	right, wrong := sum(t.right[1:]), sum(t.wrong[1:])
	for level := 1; level < len(list); level++ {
		list[level] = ratio(blend(t.right[level], right, prior.right[level]), blend(t.wrong[level], wrong, prior.wrong[level]))
	}
	return list
}

// blend returns a share in thousandths of a millionth: of what was counted, and of the
// prior as if it were priorPairs pairs more. It is never 0.
func blend(count, total, prior uint64) uint64 {
	return max(1, (count*1_000_000+prior*priorPairs)*1000/(total+priorPairs))
}

func sum(list []uint64) uint64 {
	var total uint64
	for _, count := range list {
		total += count
	}
	return total
}
