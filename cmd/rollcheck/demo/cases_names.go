package demo

// namesCases are those of the notices by names.
var namesCases = []func(*scene){namesDiffer, lastingLacks}

// namesDiffer: a household is not on its village's notice, which shows whole numbers; a name on
// another's is on no roster, nor is one left out after an objection.
func namesDiffer(s *scene) {
	bad, other := s.home.villages[0], s.home.villages[4]
	h := bad.ordinary(0)
	h.unshown = true
	s.renamed(h.head()) // no namesake of his is on the notice
	refused, unknown := s.renamed(s.newPerson("佟", false, 1960, "", nil)), s.renamed(s.newPerson("佟", false, 1960, "", nil))
	bad.strangers = []shown{{refused, "有异议，未纳入"}}
	other.strangers, other.hides = []shown{{unknown, "无异议"}}, true
	s.document("publicity-content-diff", s.now(), h.head(), bad.name)
	s.document("publicity-content-diff", other.namesPath(), unknown, other.name)
	s.soundDocument("publicity-content-diff", "objection-upheld", "有异议后未纳入", bad.namesPath(), refused, bad.name)
	s.document("publicity-over-disclosure", bad.namesPath(), firstShown{bad}, bad.name)
	s.soundDocument("publicity-over-disclosure", "masked-number", "号码已遮去一部分", other.namesPath(), firstShown{other}, other.name)
	s.document("long-term-publicity", s.now(), h.head(), bad.name)
}

// lastingLacks: the lasting notice has nobody of a village; the newcomer of another was enrolled since.
func lastingLacks(s *scene) {
	v := s.home.villages[3]
	v.unshown = true
	s.document("long-term-publicity", s.now(), v.firstListed(), v.name)
	since := s.home.villages[2].newcomer().head()
	s.innocent("long-term-publicity", "enrolled-since", "公示以后才纳入", s.now(), since)
}
