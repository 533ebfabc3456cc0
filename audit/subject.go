package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// identify gives every finding its subject and with it its ID, which stays the same as long as
// the fact does: no file, row, order or wording is in it.
func identify(c *county.County, findings []*Finding) {
	names := map[string]bool{}
	for _, finding := range findings {
		if finding.unnumbered() {
			names[finding.Person.Name] = true
		}
	}
	namesakes := c.Namesakes(names)
	times := map[string]int{}
	for _, finding := range findings {
		finding.subject = finding.findSubject(namesakes)
		finding.ID = finding.hash()
		times[finding.ID]++
	}
	for _, finding := range findings {
		finding.unsure = finding.unnumbered() && times[finding.ID] > 1
	}
}

// unnumbered says whether the finding is about somebody whom no usable number names.
func (f *Finding) unnumbered() bool { return f.number == "" && f.Person.Name != "" }

// names says whether the finding is known to be about one person or household.
func (f *Finding) names() bool { return f.number != "" || f.Person.Name != "" && !f.unsure }

// findSubject returns the number of whom a finding is about, else his place and name; where
// others bear the name there, his household and its head too. A placeholder is no subject.
func (f *Finding) findSubject(namesakes *county.Namesakes) string {
	if f.number != "" {
		return f.number
	}
	subject := subjectOf(f.Township, f.Village, f.Person.Name)
	if f.Person.Name == "" {
		return subject
	}
	bearer := f.bearer(namesakes)
	if namesakes.Alone(f.Programme, county.Place{Township: f.Township, Village: f.Village}, f.Person.Name, bearer) {
		return subject
	}
	return strings.Join([]string{subject, bearer.Household, bearer.Head}, "\x1f")
}

// bearer is what tells whom a finding is about from his namesakes.
func (f *Finding) bearer(namesakes *county.Namesakes) county.Bearer {
	household := f.household
	if household == nil && f.row.Sheet != nil {
		household = namesakes.Household(f.row)
	}
	switch {
	case household != nil:
		return household.Bearer()
	case f.row.Sheet != nil:
		return county.Bearer{Household: f.row.Text(roster.FieldHouseholdNumber), Head: f.row.Text(roster.FieldHeadName)}
	}
	return county.Bearer{}
}

func (f *Finding) hash() string {
	return shortHash(f.Rule.ID, f.programmeName(), f.subject, f.key)
}

// subjectOf is who has no number: a name in a village, however the village is written.
func subjectOf(township, village, name string) string {
	return strings.Join([]string{roster.TownshipKey(township), roster.VillageKey(village), name}, "\x1f")
}

// usableNumber returns the form all writings of a number share; "" where it may not be joined on.
func usableNumber(text string) string {
	number, _ := roster.ParseID(text, false)
	return county.SubjectNumber(number)
}

// KeyOf is what stands for somebody in a key: his usable number, else his name.
func KeyOf(name, number string) string {
	if usable := usableNumber(number); usable != "" {
		return usable
	}
	return name
}

// shortHash is the first 16 hex digits of SHA-256 over some parts.
func shortHash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x1e")))
	return hex.EncodeToString(sum[:8])
}
