package link

import (
	"cmp"
	"os"
	"rollcheck/roster/fixture"
	"slices"
	"strconv"
	"testing"
)

// quality is how well a list was linked: F1 is the best at a precision of at least .99.
type quality struct {
	f1, precision, recall float64 // at that bound
	automatic, certain    float64 // precision and recall of grades A to C
	reviewed              float64 // recall with the review band
}

func (s *sample) judge(links []Link) quality {
	return s.judgeBy(links, func(l Link) int { return l.Bits })
}

func (s *sample) judgeBy(links []Link, bits func(Link) int) quality {
	ordered := slices.Clone(links)
	slices.SortStableFunc(ordered, func(a, b Link) int { return cmp.Compare(bits(b), bits(a)) })
	var q quality
	right := 0
	for i, link := range ordered {
		if s.truth[[2]int{link.List.Number(), link.Row}] {
			right++
		}
		if i+1 < len(ordered) && bits(ordered[i+1]) == bits(link) {
			continue
		}
		precision, recall := float64(right)/float64(i+1), float64(right)/float64(len(s.truth))
		if f1 := 2 * precision * recall / (precision + recall); precision >= .99 && f1 > q.f1 {
			q.f1, q.precision, q.recall = f1, precision, recall
		}
	}
	q.reviewed = float64(right) / float64(len(s.truth))
	sure, hit := 0, 0
	for _, link := range links {
		if link.Grade <= C {
			sure++
			if s.truth[[2]int{link.List.Number(), link.Row}] {
				hit++
			}
		}
	}
	q.automatic, q.certain = float64(hit)/float64(max(1, sure)), float64(hit)/float64(len(s.truth))
	return q
}

// What invented counties must reach. For base and hard the goals are .985 and .93: they are
// not reached yet, and these floors only hold what is.
func TestQuality(t *testing.T) {
	seeds := []uint64{2, 101}
	if os.Getenv("ROLLCHECK_LINK_SEED") != "" {
		seed, _ := strconv.ParseUint(os.Getenv("ROLLCHECK_LINK_SEED"), 10, 64)
		seeds = []uint64{seed}
	}
	if fixture.UnderDetector {
		seeds = seeds[:1]
	}
	for _, goal := range []struct {
		profile      profile
		f1, reviewed float64
	}{{kindBase, .985, .99}, {kindHard, .93, .98}, {base, .98, .98}, {hard, .88, .92}} {
		for _, seed := range seeds {
			s := newSample(t, goal.profile, 100_000, 10_000, seed)
			q := s.judge(s.link(t, 0, nil))
			t.Logf("%s seed %d: F1* %.4f precision %.4f recall %.4f; A to C precision %.4f recall %.4f; with review %.4f", goal.profile.name, seed, q.f1, q.precision, q.recall, q.automatic, q.certain, q.reviewed)
			if q.f1 < goal.f1 {
				t.Errorf("%s seed %d: F1 %.4f at precision .99, want %.3f", goal.profile.name, seed, q.f1, goal.f1)
			}
			if q.reviewed < goal.reviewed {
				t.Errorf("%s seed %d: recall %.4f with review, want %.2f", goal.profile.name, seed, q.reviewed, goal.reviewed)
			}
		}
	}
}

// What each piece of evidence is worth: the same counties with it left out.
func TestAblation(t *testing.T) {
	if os.Getenv("ROLLCHECK_TEST_ALL") == "" || fixture.UnderDetector {
		t.Skip("ROLLCHECK_TEST_ALL is not set, or the race detector watches")
	}
	each := func(change func(*record)) func(*Linker) {
		return func(l *Linker) {
			for i := range l.records {
				change(&l.records[i])
			}
		}
	}
	for _, profile := range []profile{base, hard} {
		s := newSample(t, profile, 100_000, 10_000, 1)
		all := s.judge(s.link(t, 0, nil)).f1
		t.Logf("%s: everything %.4f", profile.name, all)
		for _, left := range []struct {
			name   string
			change func(*Linker)
		}{
			{"numbers", each(func(r *record) { r.number = number{} })},
			{"damaged numbers", each(func(r *record) {
				if r.number.form != formValid {
					r.number = number{}
				}
			})},
			{"birth", each(func(r *record) { r.birth = 0 })},
			{"sex", each(func(r *record) { r.sex = 0 })},
			{"village and township", each(func(r *record) { r.place = place{} })},
			{"telephone", each(func(r *record) { r.phone = 0 })},
			{"account", each(func(r *record) { r.account = 0 })},
			{"calibration", func(l *Linker) { l.sample = 1 << 62 }},
		} {
			q := s.judge(s.link(t, 0, left.change))
			t.Logf("%s: without %s %.4f", profile.name, left.name, q.f1)
			if q.f1 > all+.004 {
				t.Errorf("%s: better without %s: %.4f, with it %.4f", profile.name, left.name, q.f1, all)
			}
		}
		alone := s.judgeBy(s.link(t, 0, nil), func(l Link) int { return int(l.judge.linker.found[l.pair].score) })
		t.Logf("%s: without competition %.4f", profile.name, alone.f1)
	}
}
