package prose

// Told is how many households and persons a report says a programme has at the end of a month.
type Told struct {
	Paragraph           int    // from 1, as in [Break]
	Programme           string // as reports call it: 农村低保
	Year, Month         int
	Households, Persons int
	Text                string // as written: 1575户5785人
}

// toldOf lists the counts of whole programmes that are dated to a month: how many there are, not how
// many came or left, and not those of a village.
func toldOf(pairs []pair) (list []Told) {
	for _, p := range pairs {
		if p.role != 0 || p.unsure || p.place != "" || p.date.year == 0 || p.date.month == 0 {
			continue
		}
		list = append(list, Told{
			Paragraph: p.households.sentence.paragraph + 1, Programme: p.subject, Year: p.date.year, Month: p.date.month,
			Households: int(p.households.value / unitScale), Persons: int(p.persons.value / unitScale), Text: p.text(),
		})
	}
	return list
}
