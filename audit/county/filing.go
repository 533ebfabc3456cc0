package county

import "rollcheck/roster"

// Filing is what is known of the filing of a relative's benefit.
type Filing struct {
	Known bool        // a filing list that reaches the benefit, or a filing column in the archive, is among the input
	Filed bool        // a filing of this benefit is on record
	Late  bool        // filed after the benefit began
	Date  roster.Date // of the earliest filing; zero where unknown
	Facts []Cited     // the rows that say so

	Other []Cited // filings of another programme, or of a benefit long before
}

// filingKept is for how many months a filing stands before the benefit it is for begins: an
// application takes weeks, and one of years before was of another spell.
const filingKept = 12

// FilingOf looks for a filing of an enrolled relative: on a filing list, or in the archive itself.
func (c *County) FilingOf(entry *Entry) Filing {
	found := filedInArchive(entry.Person.On(roster.KinArchive))
	for _, match := range entry.Person.On(roster.KinFiling) {
		if files(match.Row) {
			found.add(match, entry)
		}
	}
	started := entry.Started()
	found.Late = found.Date != 0 && started != 0 && found.Date.MonthOf() > started
	found.Known = found.Known || found.Filed || c.filingsReach(entry)
	return found
}

// files says whether a row of a filing list is a filing: our form is given out with 否, and
// whoever files writes the date.
func files(row roster.Row) bool {
	yes, stated := row.Flag(roster.FieldFiled)
	_, dated := row.Date(roster.FieldFiledDate)
	return yes || !stated || dated
}

// add counts a row of a filing list, if it is of this benefit.
func (f *Filing) add(match Match, entry *Entry) {
	date, _ := match.Row.Date(roster.FieldFiledDate)
	longBefore := date != 0 && date.MonthOf()+filingKept < entry.Started()
	if longBefore || !entry.Household.Programme.MayMean(match.Row.Text(roster.FieldProgramme)) {
		f.Other = append(f.Other, match.Fact(roster.FieldFiledDate))
		return
	}
	f.Filed = true
	f.Facts = append(f.Facts, match.Fact(roster.FieldRelativeIDNumber))
	if date != 0 && (f.Date == 0 || date < f.Date) {
		f.Date = date
	}
}

// filingsReach says whether a filing list of his township reaches the month he was enrolled
// in: what is filed stays on the list, so a later one does, and one without a date may.
func (c *County) filingsReach(entry *Entry) bool {
	return c.filingsReachMonth(entry.Township(), c.EnrolledFrom(entry))
}

func (c *County) filingsReachMonth(township string, month roster.Month) bool {
	for i := range c.Supply.Lists {
		list := &c.Supply.Lists[i]
		if list.Kind != roster.KinFiling || list.townshipKey != "" && list.townshipKey != roster.TownshipKey(township) {
			continue
		}
		if to := list.Period.To; to == 0 || to >= month {
			return true
		}
	}
	return false
}

// filedInArchive reads the archive's own filing column, whose date is unknown.
func filedInArchive(archive []Match) Filing {
	var found Filing
	for _, match := range archive {
		found.Known = found.Known || match.Row.Sheet.Has(roster.FieldFiled)
		if yes, stated := match.Row.Flag(roster.FieldFiled); stated && yes {
			found.Filed = true
			found.Facts = append(found.Facts, match.Fact(roster.FieldFiled))
		}
	}
	return found
}
