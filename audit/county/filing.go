package county

import "rollcheck/roster"

// Filing is what is known of the filing of a relative's benefit.
type Filing struct {
	Known bool        // a filing list, or a filing column in the archive, is among the input
	Filed bool        // a filing is on record
	Late  bool        // filed after the benefit began
	Date  roster.Date // of the earliest filing; zero where unknown
	Facts []Cited     // the rows that say so
}

// FilingOf looks for a filing of an enrolled relative: on a filing list, or in the archive itself.
func (c *County) FilingOf(who *Person, entry *Entry, archive Match) Filing {
	found := filedInArchive(archive)
	for _, match := range who.On(roster.KinFiling) {
		if yes, stated := match.Row.Flag(roster.FieldFiled); stated && !yes {
			continue
		}
		found.Filed = true
		found.Facts = append(found.Facts, match.Fact(roster.FieldRelativeIDNumber))
		if date, ok := match.Row.Date(roster.FieldFiledDate); ok && (found.Date == 0 || date < found.Date) {
			found.Date = date
		}
	}
	found.Late = found.Date != 0 && entry.Started() != 0 && found.Date.MonthOf() > entry.Started()
	found.Known = found.Known || found.Filed || c.Supply.Covers(roster.KinFiling, nil, entry.Township(), "", 0)
	return found
}

// filedInArchive reads the archive's own filing column, whose date is unknown.
func filedInArchive(archive Match) Filing {
	found := Filing{Known: archive.Row.Sheet.Has(roster.FieldFiled)}
	if yes, stated := archive.Row.Flag(roster.FieldFiled); stated && yes {
		found.Filed = true
		found.Facts = append(found.Facts, archive.Fact(roster.FieldFiled))
	}
	return found
}
