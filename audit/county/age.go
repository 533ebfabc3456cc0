package county

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Age is how old somebody is while his roster speaks, by his number.
type Age struct {
	Years int // full years on the last day of the roster; a birthday counts from its own day

	first     int  // full years on its first day
	undated   bool // the roster has no date: the last day is the as-of day, the first unknown
	column    int  // full years on the last day by the roster's own birth column
	hasColumn bool // that column holds a date of birth
}

// LastDay returns the last day a person's roster speaks of; the as-of day where it has no date.
func (c *County) LastDay(entry *Entry) roster.Date {
	if to := entry.Row.Sheet.Period.To; to != 0 {
		return to.LastDay()
	}
	return c.AsOf
}

// AgeOf returns how old somebody is by his number; known is false where there is none to tell by.
func (c *County) AgeOf(entry *Entry) (age Age, known bool) {
	id := entry.Row.PersonID()
	if id.Key() == 0 || id.Birth() == 0 {
		return Age{}, false
	}
	period := entry.Row.Sheet.Period
	last := c.LastDay(entry)
	if age.undated = period.To == 0; !age.undated {
		age.first, _ = id.Birth().Age(period.From.FirstDay())
	}
	age.Years, _ = id.Birth().Age(last)
	if birth, ok := entry.Row.Date(roster.FieldBirth); ok {
		age.hasColumn = true
		age.column, _ = birth.Age(last)
	}
	return age, true
}

// Doubt says why it is not certain on which side of a limit he is all the time his roster
// speaks of; false where nothing speaks against it.
func (a Age) Doubt(limit int) (why words.Text, doubtful bool) {
	over := a.Years >= limit
	switch {
	case a.undated && over:
		return words.NoRosterDate, true
	case over && a.first < limit:
		return ageReachedWithin, true
	case a.hasColumn && a.column >= limit != over:
		return ageOtherBirth, true
	}
	return words.Text{}, false
}

var (
	ageReachedWithin = words.Text{ZH: "名册所属期内才满周岁", EN: "the birthday lies within the period of the roster"}
	ageOtherBirth    = words.Text{ZH: "出生日期栏与身份证号不一致", EN: "the birth column gives another age than the number"}
)
