package county

import (
	"cmp"
	"slices"

	"rollcheck/roster"
)

// Kin is a row of the archive that names an enrolled person as a cadre's relative, judged for
// the month of the enrolment.
type Kin struct {
	Match
	Cadre     string
	Relation  roster.Relation
	Known     bool // the relation is one the standard has
	Office    Office
	OtherName string // the name the archive gives beside the number, where it is another than the roster's
	Married   bool   // the archive notes a marriage after the enrolment
}

// Kin returns every archive row of an enrolled person, the one that asks most of the office
// first: his own name, a post held, a close relative of a member of the committee.
func (c *County) Kin(entry *Entry) []Kin {
	var all []Kin
	for _, match := range entry.Person.On(roster.KinArchive) {
		kin := Kin{Match: match, Cadre: match.Row.Text(roster.FieldCadreName), OtherName: otherName(match, entry)}
		kin.Relation, kin.Known = roster.ParseRelation(match.Row.Text(roster.FieldKinRelation))
		kin.Office = c.officeIn(match.Row, c.EnrolledFrom(entry))
		kin.Married = marriedSince(entry, match.Row)
		all = append(all, kin)
	}
	slices.SortStableFunc(all, func(a, b Kin) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Row.Sheet.Period.To, a.Row.Sheet.Period.To), cmp.Compare(a.Cadre, b.Cadre))
	})
	return all
}

// rank is lower the more a row asks for a filing.
func (k *Kin) rank() int {
	rank := int(k.Grade)
	for i, doubt := range [...]bool{!k.National(), k.Married, k.Office.Tenure != InOffice, k.OtherName != ""} {
		if doubt {
			rank += 16 << i
		}
	}
	return rank
}

// National says whether the national rule asks for this relative's filing: a close relative
// of a member of the committee.
func (k *Kin) National() bool {
	return k.Known && !k.Relation.Ambiguous && k.Office.Post.Committee && roster.InScope(roster.ScopeClose, k.Relation)
}

// marriedSince says whether the archive notes a marriage after the benefit began, with its
// date: there was nobody to file when the benefit was approved.
func marriedSince(entry *Entry, archive roster.Row) bool {
	wed, noted := archive.Note().Find(roster.SaysWed)
	return noted && entry.Started() != 0 && wed.When.MonthOf() > entry.Started()
}

// Declared returns the rows in which each cadre declared the person last, one a cadre.
func Declared(kin []Kin) []Kin {
	newest := map[string]int{}
	var last []Kin
	for _, one := range kin {
		at, known := newest[one.Cadre]
		switch {
		case !known:
			newest[one.Cadre] = len(last)
			last = append(last, one)
		case one.Row.Sheet.Period.To > last[at].Row.Sheet.Period.To:
			last[at] = one
		}
	}
	return last
}
