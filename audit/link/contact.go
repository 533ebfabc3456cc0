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
