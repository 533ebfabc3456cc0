package county

import (
	"strings"

	"rollcheck/roster"
)

// Class returns the class of a household as its roster writes it: its head's, else the first
// that is said.
func (h *Household) Class() string {
	if head := h.Head(); head != nil {
		if text := head.Row.Text(roster.FieldCategory); text != "" {
			return text
		}
	}
	for _, entry := range h.Members() {
		if text := entry.Row.Text(roster.FieldCategory); text != "" {
			return text
		}
	}
	return ""
}

// Began returns the first month a household is known to be enrolled; zero if nothing says.
func (h *Household) Began() roster.Month {
	first := roster.Month(0)
	for _, entry := range h.Members() {
		if started := entry.Started(); started != 0 && (first == 0 || started < first) {
			first = started
		}
	}
	return first
}

// ReviewParams say how often each class of dibao is reviewed.
var ReviewParams = []*Param{ReviewA, ReviewB, ReviewC}

// ReviewParam returns the parameter of a class as rosters write it (A类, a, 低保B类); nil of
// one that is none of them.
func ReviewParam(class string) *Param {
	for _, param := range ReviewParams {
		if strings.Contains(strings.ToUpper(class), strings.TrimPrefix(param.Key, "review.")) {
			return param
		}
	}
	return nil
}
