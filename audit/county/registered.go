package county

import (
	"strings"

	"rollcheck/roster"
)

// Related is somebody a list relates to a person: the household register, the register of
// marriages, or the archive, where the person is a cadre's relative.
type Related struct {
	Own   Match           // the row by which the person is there
	Row   roster.Row      // the row that names the other; the same where one row names both
	Field roster.Field    // of the other's name
	Class roster.KinClass // what the other is to the person
	Other *Person         // nil where no usable number of his stands there
}

// registerKey is one household of one register.
type registerKey struct {
	sheet  *roster.Sheet
	number roster.Value
}

// noteRegistered gathers the households of registers in which somebody on a roster lives, and
// everybody such rows relate to a person on a roster.
func (r *resolver) noteRegistered() {
	c := r.county
	c.register = map[registerKey][]roster.Row{}
	c.related = map[uint64]*Person{}
	listed := func(row roster.Row) bool {
		_, known := r.persons[row.PersonID().Key()]
		return known && row.PersonID().Key() != 0
	}
	register := func(kind *roster.Kind) bool { return kind == roster.HouseholdRegister }
	r.ofKind(register, func(row roster.Row) {
		if key := registerOf(row); key.number != 0 && listed(row) {
			c.register[key] = nil
		}
	})
	r.ofKind(register, func(row roster.Row) {
		key := registerOf(row)
		if rows, known := c.register[key]; known {
			c.register[key] = append(rows, row)
			r.relate(row.PersonID())
		}
	})
	r.ofKind(func(kind *roster.Kind) bool { return kind == roster.KinArchive || kind == roster.Marriages }, func(row roster.Row) {
		if listed(row) {
			r.relate(row.ID(roster.FieldCadreIDNumber))
			r.relate(row.ID(roster.FieldSpouseIDNumber))
		}
	})
	r.matchRelated()
}

func registerOf(row roster.Row) registerKey {
	return registerKey{row.Sheet, row.Code(roster.FieldHouseholdNumber)}
}

// relate remembers who a number is: somebody on a roster, else a person of his own.
func (r *resolver) relate(number roster.ID) {
	key := number.Key()
	if key == 0 || r.county.related[key] != nil {
		return
	}
	if index, known := r.persons[key]; known {
		r.county.related[key] = &r.county.Persons[index]
		return
	}
	r.county.related[key] = &Person{Number: number}
}

// matchRelated gives those on no roster the rows of other lists with their numbers.
func (r *resolver) matchRelated() {
	if len(r.county.related) == 0 {
		return
	}
	r.ofKind(bearsNumbers, func(row roster.Row) {
		number := row.PersonID()
		person := r.county.related[number.Key()]
		if number.Key() == 0 || person == nil || len(person.entries) > 0 || len(person.unlisted()) > 0 {
			return
		}
		other := person.others()
		other.matches = append(other.matches, Match{Row: row, Grade: person.grade(number, row.PersonName())})
	})
}

// RelatedTo returns whom the lists relate to a person as spouse, child or parent, in the order
// of the lists.
func (c *County) RelatedTo(who *Person) []Related {
	var all []Related
	for _, own := range who.On(roster.HouseholdRegister) {
		for _, row := range c.register[registerOf(own.Row)] {
			if row == own.Row || row.PersonID().Key() == who.Number.Key() {
				continue
			}
			all = append(all, Related{own, row, row.PersonNameField(), kinship(own.Row, row), c.related[row.PersonID().Key()]})
		}
	}
	for _, own := range who.On(roster.KinArchive) {
		if class := toCadre(own.Row); class != "" {
			all = append(all, Related{own, own.Row, roster.FieldCadreName, class, c.related[own.Row.ID(roster.FieldCadreIDNumber).Key()]})
		}
	}
	if own, married := spouse(who); married {
		all = append(all, Related{own, own.Row, roster.FieldSpouseName, roster.KinSpouse, c.related[own.Row.ID(roster.FieldSpouseIDNumber).Key()]})
	}
	return all
}

// PartedFrom returns those of the household a register says somebody left, where he lives alone now.
func (c *County) PartedFrom(who *Person) []Related {
	var all []Related
	for _, own := range who.On(roster.HouseholdRegister) {
		former := own.Row.Code(roster.FieldFormerHousehold)
		if former.Empty() || len(c.register[registerOf(own.Row)]) != 1 {
			continue
		}
		for _, row := range c.register[registerKey{own.Row.Sheet, former}] {
			if row.PersonID().Key() != who.Number.Key() {
				all = append(all, Related{Own: own, Row: row, Field: row.PersonNameField(), Other: c.related[row.PersonID().Key()]})
			}
		}
	}
	return all
}

// kinship is what the other of two rows of one registered household is to the first; "" where
// it is neither spouse, child nor parent, or not plain.
func kinship(own, other roster.Row) roster.KinClass {
	a, knownA := roster.ParseRelation(own.Text(roster.FieldRelation))
	b, knownB := roster.ParseRelation(other.Text(roster.FieldRelation))
	if !knownA || !knownB || a.Ambiguous || b.Ambiguous || a.Affinal || b.Affinal {
		return ""
	}
	return kinOf[[2]roster.KinClass{a.Class, b.Class}]
}

// kinOf is what the second of two, told by their relations to the head, is to the first.
var kinOf = map[[2]roster.KinClass]roster.KinClass{
	{roster.KinSelf, roster.KinSpouse}:   roster.KinSpouse,
	{roster.KinSelf, roster.KinChild}:    roster.KinChild,
	{roster.KinSelf, roster.KinParent}:   roster.KinParent,
	{roster.KinSpouse, roster.KinSelf}:   roster.KinSpouse,
	{roster.KinSpouse, roster.KinChild}:  roster.KinChild,
	{roster.KinChild, roster.KinSelf}:    roster.KinParent,
	{roster.KinChild, roster.KinSpouse}:  roster.KinParent,
	{roster.KinParent, roster.KinSelf}:   roster.KinChild,
	{roster.KinParent, roster.KinParent}: roster.KinSpouse,
}

// toCadre is what the cadre of an archive row is to the relative it names.
func toCadre(row roster.Row) roster.KinClass {
	relation, known := roster.ParseRelation(row.Text(roster.FieldKinRelation))
	if !known || relation.Ambiguous || relation.Affinal || strings.Contains(relation.Text, "侄") {
		return ""
	}
	switch relation.Class {
	case roster.KinParent:
		return roster.KinChild
	case roster.KinChild:
		if relation.Code >= "20" && relation.Code < "40" {
			return roster.KinParent
		}
	case roster.KinSpouse:
		return roster.KinSpouse
	}
	return ""
}

// spouse returns the newest row of the registers of marriages, unless it ends the marriage.
func spouse(who *Person) (newest Match, married bool) {
	var last roster.Date
	for _, match := range who.On(roster.Marriages) {
		if day, _ := match.Row.Date(roster.FieldRegisteredOn); newest.Row.Sheet == nil || day > last {
			newest, last = match, day
		}
	}
	if newest.Row.Sheet == nil {
		return newest, false
	}
	text := newest.Row.Text(roster.FieldStatus) + newest.Row.Text(roster.FieldNote) + newest.Row.Sheet.Title + newest.Row.Sheet.Name
	return newest, !strings.ContainsAny(text, "离丧") && !strings.Contains(text, "撤销")
}

// ApartInDibao returns the rows of two persons who are enrolled in two households of dibao; nil where they are not.
func ApartInDibao(a, b *Person) (first, second *Entry) {
	for _, one := range a.Enrolled() {
		for _, other := range b.Enrolled() {
			if dibao(one) && dibao(other) && one.Household != other.Household {
				return one, other
			}
		}
	}
	return nil, nil
}

func dibao(entry *Entry) bool {
	programme := entry.Household.Programme
	return entry.Covered() && (programme == roster.RuralDibao || programme == roster.UrbanDibao)
}

// Grown says whether somebody is eighteen on a day by his number; one without a number counts as grown.
func Grown(number roster.ID, day roster.Date) bool {
	age, known := number.Birth().Age(day)
	return !known || age >= 18
}
