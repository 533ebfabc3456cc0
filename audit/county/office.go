package county

import "rollcheck/roster"

// Tenure is what lists say of a cadre's post on the day somebody was enrolled.
type Tenure uint8

// The tenures, the one that says most first.
const (
	InOffice   Tenure = iota
	LeftUnsure        // he left, and when is not said; or the year alone is known
	ListApart         // the list that gives him the post is of another time
	LeftBefore
	ElectedLater
)

// Office is a cadre's post, judged for the month of an enrolment.
type Office struct {
	Post    roster.Post
	Written string // as the list writes it
	Tenure  Tenure
}

// leaving and taking are the words for leaving a post and taking it up.
var (
	leaving = []string{"离任", "卸任", "免职", "免去", "辞职", "辞去", "离职", "落选", "撤职", "罢免", "不再担任", "退下", "届满", "调离", "到龄"}
	taking  = []string{"当选", "上任", "就任", "新任", "任职", "接任", "补选", "担任", "任命", "选任"}
)

// term is from when to when a post was held, as far as rows say.
type term struct{ begun, left roster.Event }

// officeIn judges the post a row gives a cadre, with what other lists say of his term.
func (c *County) officeIn(row roster.Row, month roster.Month) Office {
	office := Office{Written: row.Text(roster.FieldPost)}
	office.Post = roster.ParsePost(office.Written)
	held := termOf(row)
	for _, other := range c.cadreRows(row) {
		held.fill(termOf(other))
	}
	office.Tenure = held.on(month)
	if list := row.Sheet.Period.To; office.Tenure == InOffice && !held.begun.Said && list != 0 && list+nearOwned < month {
		office.Tenure = ListApart
	}
	return office
}

// on judges a term for a month; an unknown month is one of today.
func (t term) on(month roster.Month) Tenure {
	switch {
	case t.left.Said && (t.left.When.From == 0 || !t.left.Before(month) && t.left.When.From < month):
		return LeftUnsure
	case t.left.Said && t.left.Before(month):
		return LeftBefore
	case t.begun.After(month):
		return ElectedLater
	}
	return InOffice
}

// fill takes from another list what this one does not say.
func (t *term) fill(other term) {
	if !t.begun.Said {
		t.begun = other.begun
	}
	if !t.left.Said || t.left.When.To == 0 && other.left.Said {
		t.left = other.left
	}
}

// termOf reads columns before notes, and the words of the post last.
func termOf(row roster.Row) term {
	note := row.Text(roster.FieldNote)
	state := row.Text(roster.FieldStatus)
	held := term{begun: roster.FindEvent(note, taking), left: roster.FindEvent(note+"，"+state, leaving)}
	if span, ok := termWritten(row); ok {
		held = term{begun: roster.Event{Said: true, When: roster.Period{From: span.From, To: span.From}}, left: roster.Event{Said: true, When: roster.Period{From: span.To, To: span.To}}}
	}
	if day, ok := row.Date(roster.FieldStartDate); ok && row.Sheet.Kind == roster.Cadre {
		held.begun = roster.EventOn(day)
	}
	if day, ok := row.Date(roster.FieldEndDate); ok {
		held.left = roster.EventOn(day)
	}
	over := state == "否" || roster.ParsePost(row.Text(roster.FieldPost)).Former || roster.FindEvent(row.Text(roster.FieldPost), leaving).Said
	if over && !held.left.Said {
		held.left = roster.Event{Said: true}
	}
	return held
}

// termWritten reads a term in its column, or in a note that says it was a post's.
func termWritten(row roster.Row) (roster.Period, bool) {
	if span, ok := roster.FindTerm(row.Text(roster.FieldTerm)); ok {
		return span, true
	}
	note := row.Text(roster.FieldNote)
	if !roster.FindEvent(note, append([]string{"任期", "任村", "任主任", "任书记"}, taking...)).Said {
		return roster.Period{}, false
	}
	return roster.FindTerm(note)
}

// cadreRows returns the rows of lists of cadres that are of the cadre of an archive's row: by
// his number, else by village and name where one row bears the name there.
func (c *County) cadreRows(row roster.Row) []roster.Row {
	if row.Sheet.Kind != roster.KinArchive {
		return nil
	}
	if key := row.ID(roster.FieldCadreIDNumber).Key(); key != 0 {
		return c.cadres.byNumber[key]
	}
	return c.cadres.byName[cadreName{keyOf(c.PlaceOf(row)), row.Text(roster.FieldCadreName)}]
}

// cadreName is a cadre's name in his village.
type cadreName struct {
	place placeKey
	name  string
}

// cadreIndex finds the rows of lists of cadres.
type cadreIndex struct {
	byNumber map[uint64][]roster.Row
	byName   map[cadreName][]roster.Row
	byPlace  map[placeKey][]roster.Row
}

func (r *resolver) noteCadres() {
	index := cadreIndex{map[uint64][]roster.Row{}, map[cadreName][]roster.Row{}, map[placeKey][]roster.Row{}}
	r.ofKind(func(kind *roster.Kind) bool { return kind == roster.Cadre }, func(row roster.Row) {
		if key := row.PersonID().Key(); key != 0 {
			index.byNumber[key] = append(index.byNumber[key], row)
		}
		name := cadreName{keyOf(r.county.PlaceOf(row)), row.PersonName()}
		index.byName[name] = append(index.byName[name], row)
		index.byPlace[name.place] = append(index.byPlace[name.place], row)
	})
	r.county.cadres = index
}

// OwnOffice is a row of a list of cadres that bears an enrolled person's number.
type OwnOffice struct {
	Match
	Office
	OtherName string // the name beside the number, where it is another than the roster's
}

// OfficeOf returns what the lists of cadres say of an enrolled person: of several rows the
// one that says most; ok is false where none bears his number.
func (c *County) OfficeOf(entry *Entry) (best OwnOffice, ok bool) {
	for _, match := range entry.Person.On(roster.Cadre) {
		own := OwnOffice{match, c.officeIn(match.Row, c.EnrolledFrom(entry)), otherName(match, entry)}
		if !ok || own.before(&best) {
			best, ok = own, true
		}
	}
	return best, ok
}

// before puts rows under his own name and posts held before others, whatever file comes first.
func (o *OwnOffice) before(other *OwnOffice) bool {
	switch {
	case (o.OtherName == "") != (other.OtherName == ""):
		return o.OtherName == ""
	case o.Tenure != other.Tenure:
		return o.Tenure < other.Tenure
	}
	return o.Row.Sheet.Period.To > other.Row.Sheet.Period.To
}

// EnrolledFrom returns the month he was enrolled in, else the first of his roster, else today's.
func (c *County) EnrolledFrom(entry *Entry) roster.Month {
	if started := entry.Started(); started != 0 {
		return started
	}
	if from := entry.Row.Sheet.Period.From; from != 0 {
		return from
	}
	return c.AsOf.MonthOf()
}
