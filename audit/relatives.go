package audit

import (
	"cmp"
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// Relative is one benefit of one relative the archive names for a cadre. It is listed
// whether anything is wrong or not: to be a cadre's relative is no fault.
type Relative struct {
	county.Place
	Cadre, Post, Relation string // as the archive writes them
	Class                 roster.KinClass
	Who                   county.Who
	Programme             *roster.Kind
	Months                roster.Period // enrolled, as far as known
	Monthly               roster.Money  // his share a month, in fen
	Paid                  roster.Money  // his share of the payments among the input, in fen
	Filing                county.Filing
	Household             bool       // not in the archive himself: he is covered in the household of one who is, who heads it
	Started               bool       // the roster says since when he is enrolled
	Ineligible            []*Finding // about him, that would lead to a clearance
}

// relatives lists the benefits of cadres' relatives, by place, cadre and relative. Who only
// may be one is not listed: findings about him ask to verify it first.
func relativesOf(c *county.County, findings []*Finding) []Relative {
	about := map[*county.Person][]*Finding{}
	for _, finding := range findings {
		if finding.Clearance != "" && finding.Severity >= Suspicion {
			for _, one := range clearedBy(c, finding) {
				about[one.key.person] = append(about[one.key.person], finding)
			}
		}
	}
	var all []Relative
	for i := range c.Persons {
		who := &c.Persons[i]
		archive := who.SurelyOn(roster.KinArchive)
		if len(archive) == 0 {
			continue
		}
		for _, entry := range who.Enrolled() {
			benefit := benefitOf(c, who, entry)
			benefit.Ineligible = about[who]
			for _, match := range archive {
				relative := benefit
				relative.nameCadre(c, match.Row)
				all = append(all, relative)
				all = append(all, householdOf(c, relative, entry)...)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Relative) int {
		return cmp.Or(cmp.Compare(a.Township, b.Township), cmp.Compare(a.Village, b.Village), cmp.Compare(a.Post, b.Post), cmp.Compare(a.Cadre, b.Cadre),
			cmp.Compare(a.Who.Number, b.Who.Number), cmp.Compare(a.Programme.Name, b.Programme.Name))
	})
	return all
}

// householdOf lists the others the household of a relative covers, where he heads it: each
// with the path that leads to him, such as 弟弟之妻.
func householdOf(c *county.County, relative Relative, head *county.Entry) []Relative {
	if !head.IsHead() {
		return nil
	}
	first, known := roster.ParseRelation(relative.Relation)
	var all []Relative
	for _, entry := range county.CoveredOf(head.Household.Members()) {
		if entry.Person == head.Person || len(entry.Person.SurelyOn(roster.KinArchive)) > 0 {
			continue
		}
		written := entry.Row.Text(roster.FieldRelation)
		second, both := roster.ParseRelation(written)
		member := relative
		member.Household, member.Who, member.Relation, member.Class = true, entry.Person.WhoIn(entry.Row), relative.Relation+"之"+written, roster.KinOther
		if known && both {
			member.Class = roster.Compose(first, second).Class
		}
		member.Monthly, member.Paid, member.Ineligible = c.Share(entry), 0, nil
		for _, share := range c.SharesAfter(entry.Person, entry.Household, 0) {
			member.Paid += share.Amount
		}
		all = append(all, member)
	}
	return all
}

// nameCadre says of a benefit for which cadre a row of the archive names the relative.
func (r *Relative) nameCadre(c *county.County, row roster.Row) {
	relation, _ := roster.ParseRelation(row.Text(roster.FieldKinRelation))
	r.Place, r.Class = c.PlaceOf(row), relation.Class
	r.Cadre, r.Post, r.Relation = row.Text(roster.FieldCadreName), row.Text(roster.FieldPost), row.Text(roster.FieldKinRelation)
}

// benefitOf is one enrolment of a relative, whichever cadres he is named for.
func benefitOf(c *county.County, who *county.Person, entry *county.Entry) Relative {
	months, _ := county.Months(entry)
	relative := Relative{
		Who: who.WhoIn(entry.Row), Programme: entry.Household.Programme, Months: months, Monthly: c.Share(entry), Filing: c.FilingOf(entry), Started: entry.Started() != 0,
	}
	for _, share := range c.SharesAfter(who, entry.Household, 0) {
		relative.Paid += share.Amount
	}
	return relative
}
