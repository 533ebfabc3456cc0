package roster

import "strings"

// Event is what a text says has happened, and in which months, as far as it says.
type Event struct {
	Said bool
	When Period // zero where no date stands beside it
}

// Before says whether the event is over before a month; sure only where it is dated.
func (e Event) Before(month Month) bool { return e.When.To != 0 && e.When.To < month }

// After says whether the event comes after a month.
func (e Event) After(month Month) bool { return e.When.From > month }

// EventOn is an event a date column gives.
func EventOn(day Date) Event { return Event{Said: true, When: day.period()} }

// FindEvent reads the first clause of a text that holds one of some words and does not deny
// it; its date is the one in the same clause: 2014年3月换届离任, but not 未注销.
func FindEvent(text string, list []string) Event {
	for clause := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("，,、;；。\n", r) }) {
		for _, word := range list {
			before, _, found := strings.Cut(clause, word)
			if found && !denies(before) {
				when, _ := FindPeriod(clause)
				return Event{Said: true, When: when}
			}
		}
	}
	return Event{}
}

// denies says whether what stands before a word takes it back or puts it off.
func denies(before string) bool {
	if strings.ContainsAny(before, "未没") {
		return true
	}
	for _, word := range [...]string{"不", "无", "拟", "待", "将"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	return false
}

// FindTerm reads a run from one date to another: 2011年3月至2014年3月, 2011-2014.
func FindTerm(text string) (Period, bool) {
	for i, r := range text {
		if !strings.ContainsRune(spanMarks, r) {
			continue
		}
		from, begun := endOfTerm(text[:i])
		to, ended := endOfTerm(text[i+len(string(r)):])
		if begun && ended && from.From <= to.To {
			return Period{From: from.From, To: to.To}, true
		}
	}
	return Period{}, false
}

// endOfTerm reads one end of a term, which may be a bare year.
func endOfTerm(text string) (Period, bool) {
	text = strings.TrimSpace(text)
	if len(text) == 4 && onlyDigits(text) {
		text += "年"
	}
	return FindPeriod(text)
}
