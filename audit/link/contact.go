package link

// mostOfOne is how many rows of the list one household's telephone or account may have. What
// more share is that of a village's agent, and tells nobody.
const mostOfOne = 6

// dropShared takes away telephone and account where too many rows of the list have them.
func (x *index) dropShared(r *record) {
	if x.many(blockPhone.key(r.phone)) {
		r.phone = 0
	}
	if x.many(blockAccount.key(r.account)) {
		r.account = 0
	}
}

func (x *index) many(key uint64) bool {
	from, to := x.find(key)
	return to-from > mostOfOne
}

// MostOfNumber is how many rows of the list may have one number: those of a person whom it
// names month by month. What more share was typed for a whole village; then FewOfNumber of
// them, the first, stand for all.
const (
	MostOfNumber = 100
	FewOfNumber  = 8
)

// crowdOf returns the key of a number, and whether too many rows of the list have it.
func (x *index) crowdOf(n *number) (key uint64, crowded bool) {
	if n.length != 18 || n.form == formLost {
		return 0, false
	}
	key = blockNumber.key(n.body)
	from, to := x.find(key)
	return key, to-from > MostOfNumber
}

// Crowded counts the numbers that more than [MostOfNumber] rows of the list bear, and those rows:
// of each number only the first [FewOfNumber] are compared by it.
func (l *Linker) Crowded() (numbers, rows int) {
	seen := map[uint64]bool{}
	for i := range l.records {
		if key, crowded := l.index.crowdOf(&l.records[i].number); crowded {
			rows++
			seen[key] = true
		}
	}
	return len(seen), rows
}
