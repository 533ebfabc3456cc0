package demo

import "slices"

// proxyCases are those of money collected for others.
var proxyCases = []func(*scene){collectedByOne, collectedByOne, collectedInWriting}

// collected lets one person of a village collect for three households, and returns the first of them.
func (s *scene) collected(note string) *household {
	v := s.nextVillage()
	for slices.ContainsFunc(v.households, func(h *household) bool { return h.proxy != nil }) {
		v = s.nextVillage()
	}
	by := s.stranger(1970)
	var all []*household
	for _, h := range v.households {
		if len(all) < 3 && !h.planted && h.listed(4) && h.paid(4) {
			h.proxy, h.proxyNote = by, note
			all = append(all, h)
		}
	}
	return all[0]
}

// collectedByOne: one person collects for all of them, with nothing in writing.
func collectedByOne(s *scene) {
	h := s.collected("")
	s.document("proxy-collect", paymentPath(4), h.head(), h.village.name)
}

// collectedInWriting: each of them gave him a written proxy.
func collectedInWriting(s *scene) {
	h := s.collected("委托书已存档")
	s.soundDocument("proxy-collect", "written-proxy", "有书面委托", paymentPath(4), h.head(), h.village.name)
}
