package demo

import "slices"

// told is an ordinary household that no case of a register or a notice speaks of yet, the latest
// enrolled first, or a new one of a shape; lists of aid may speak of it.
func (s *scene) told(kind shape, fits func(*household) bool) *household {
	for range s.home.villages {
		if h := s.toldIn(s.nextVillage(), fits); h != nil {
			return h
		}
	}
	return s.household(kind)
}

// toldIn is one of a village; nil for none.
func (s *scene) toldIn(v *village, fits func(*household) bool) *household {
	for _, h := range slices.Backward(v.households) {
		if !h.planted && !h.told && h.listed(4) && fits(h) {
			h.told = true
			return h
		}
	}
	return nil
}

// anyone fits every household.
func anyone(*household) bool { return true }

// lasting fits a household enrolled before the year.
func lasting(fits func(*household) bool) func(*household) bool {
	return func(h *household) bool { return h.listed(1) && fits(h) }
}

// unnoted fits a household of which the roster notes nothing.
func unnoted(fits func(*household) bool) func(*household) bool {
	return func(h *household) bool { return h.note == "" && fits(h) }
}
