package reading

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/roster"
)

// claim is a field a column may have, and how well it is founded.
type claim struct {
	column int
	field  roster.Field
	score  int
}

const (
	scoreOverride  = 1000 // the user's own table says so
	scoreKindIdiom = 110  // the kind alone knows the heading
	scoreOfKind    = 8    // the kind has the field
	scoreByCells   = 40   // nothing but the cells says so
)

// assign gives each column its field for a kind: every column the best founded field that no
// better founded column has, its heading, its cells and its neighbours heard. Where a title or
// name says the kind, a column that may mean what the kind needs does.
func (h *heading) assign(kind *roster.Kind, override func(string) roster.Field, named bool) map[int]roster.Field {
	var claims []claim
	for _, column := range h.columnsInOrder() {
		claims = append(claims, h.claims(column, kind, override)...)
	}
	h.joined(kind, claims)
	claims = h.neighbours(claims, kind)
	slices.SortStableFunc(claims, func(a, b claim) int {
		return cmp.Or(cmp.Compare(b.score, a.score), h.fuller(a.column, b.column))
	})
	fields := map[int]roster.Field{}
	taken := map[roster.Field]bool{}
	for _, c := range claims {
		if fields[c.column] == roster.NoField && !taken[c.field] && c.score > scoreWeak {
			fields[c.column], taken[c.field] = c.field, true
		}
	}
	if named {
		meetNeeds(kind, claims, fields)
	}
	h.byCells(kind, fields, taken)
	standAlone(kind, fields)
	h.collectsAlone(kind, fields)
	repeated(h, kind, override, fields)
	lonelyHandling(kind, fields)
	h.anyFigure(kind, fields, named)
	return fields
}

// standAlone lets a column that has a field of its own only beside another be that other where
// it is missing: the day of a decision is when a benefit starts, one bill is the amount paid.
func standAlone(kind *roster.Kind, fields map[int]roster.Field) {
	if kind == nil {
		return
	}
	columnOf := map[roster.Field]int{}
	for column, field := range fields {
		columnOf[field] = column
	}
	be := func(field, missing, beside roster.Field) {
		column, has := columnOf[field]
		_, known := columnOf[missing]
		_, paired := columnOf[beside]
		if has && !known && !paired && kind.Has(missing) {
			fields[column] = missing
		}
	}
	if kind.Family == roster.Programme {
		be(roster.FieldDecidedOn, roster.FieldStartDate, roster.FieldStartDate)
	}
	be(roster.FieldWaterBill, roster.FieldAmount, roster.FieldPowerBill)
	be(roster.FieldPowerBill, roster.FieldAmount, roster.FieldWaterBill)
}

// joined makes the month somebody was insured the first of them, not the only one, where the
// month it ended stands beside it: 参保月份, 停保月份.
func (h *heading) joined(kind *roster.Kind, claims []claim) {
	if kind != roster.SocialInsurance || !slices.ContainsFunc(claims, func(c claim) bool { return c.field == roster.FieldEndDate }) {
		return
	}
	for i := range claims {
		if c := &claims[i]; c.field == roster.FieldPeriod && strings.HasPrefix(foldHeading(h.texts[c.column]), "参保") {
			c.field = roster.FieldStartDate
		}
	}
}

// collectsAlone takes who signs for the money for the payee where a list names nobody else; who
// collects for somebody never is.
func (h *heading) collectsAlone(kind *roster.Kind, fields map[int]roster.Field) {
	if kind != roster.PaymentList || anyField(fields, personNames) {
		return
	}
	for column, field := range fields {
		if field == roster.FieldCollector && !strings.Contains(h.texts[column], "代") {
			fields[column] = roster.FieldName
			return
		}
	}
}

// claims lists what one column may be in a sheet of the kind.
func (h *heading) claims(column int, kind *roster.Kind, override func(string) roster.Field) []claim {
	text := h.texts[column]
	if field := override(text); field != roster.NoField {
		return []claim{{column, field, scoreOverride}}
	}
	meanings := slices.DeleteFunc(slices.Clone(h.meanings[column]), func(m meaning) bool { return m.elsewhere(kind, text) })
	list := h.claimsOfKind(column, kind, meanings)
	guessed := func(m meaning) bool { return m.score < scoreIdiom }
	if len(list) > 0 || kind != nil && kind.Family == roster.Settings && slices.ContainsFunc(meanings, guessed) {
		return list
	}
	for _, m := range meanings {
		m.field = h.byContents(column, kind, m.field)
		if m.holds(meanings[0]) && m.score > scoreWeak && !slices.Contains(ofKindOnly, m.field) &&
			!slices.Contains(keptToKind, m.field) && !h.unfit(column, m.field, kind) {
			return []claim{{column, m.field, m.score}}
		}
	}
	return nil
}

// claimsOfKind lists which of its own fields a kind sees in a column.
func (h *heading) claimsOfKind(column int, kind *roster.Kind, meanings []meaning) (list []claim) {
	if kind == nil {
		return nil
	}
	add := func(field roster.Field, score int) {
		if !h.unfit(column, field, kind) && !slices.ContainsFunc(list, func(c claim) bool { return c.field == field }) {
			list = append(list, claim{column, field, score})
		}
	}
	if field, _ := kindIdiom(h.words[column], kind); field != roster.NoField {
		add(field, scoreKindIdiom)
	}
	for _, m := range meanings {
		if kind.Family == roster.Settings && m.score < scoreIdiom {
			return list // a word of a settings table is right or an error, never guessed
		}
		m.field = h.byContents(column, kind, m.field)
		if kind.Has(m.field) && m.holds(meanings[0]) {
			add(m.field, h.scoreOf(m, kind))
		}
	}
	return list
}

// scoreOf says how surely a column is what a kind sees in it.
func (h *heading) scoreOf(m meaning, kind *roster.Kind) int {
	switch {
	case m.score == scoreWeak && kind == roster.Statistics:
		return m.score + 1 // whatever it is called, a sum of a place
	case m.score == scoreWeak:
		return m.score
	case m.field == roster.FieldTotalCost && (h.possible[roster.FieldInsurancePaid] || h.possible[roster.FieldOwnPaid]):
		return m.score + scoreOfKind + scorePart // what stands beside its parts is the whole bill
	}
	return m.score + scoreOfKind
}

// mayHoldPlaces says whether a field of a kind may hold the places of the rows: of a table of figures
// the unit is the office of a place.
func mayHoldPlaces(kind *roster.Kind, field roster.Field) bool {
	if kind == roster.Statistics && field == roster.FieldEmployer {
		return true
	}
	return (field == roster.FieldArea || field == roster.FieldGroup) && kind.Family != roster.Settings
}

// byContents says which field of a kind the cells make of what a heading means: an area is a
// village or a township, a category may be a kind of disability.
func (h *heading) byContents(column int, kind *roster.Kind, field roster.Field) roster.Field {
	switch {
	case kind == nil:
	case (kind == roster.Statistics || kind == roster.Villages) && field == roster.FieldHouseholdSize:
		return roster.FieldPersons
	case ofPerson[kind][field] != roster.NoField:
		return ofPerson[kind][field]
	case mayHoldPlaces(kind, field):
		return h.placeField(column, field)
	case field == roster.FieldCategory && kind.Has(roster.FieldDisabilityType) && h.holdsDisabilities(column):
		return roster.FieldDisabilityType
	}
	return field
}

// elsewhere says whether a meaning is one in lists of another kind only: of kin in a list of
// cadres, and no allowance or deduction is a wage.
func (m meaning) elsewhere(kind *roster.Kind, text string) bool {
	switch {
	case m.whose == ofKin:
		return kind == nil || kind.Family != roster.Cadres
	case m.whose == ofParty:
		return kind == nil || !kind.Has(roster.FieldParty)
	case m.whose == ofCompany:
		return kind != roster.Businesses && kind != roster.Tax
	case m.field == roster.FieldDate && strings.Contains(text, "回访"):
		return !ofRevisits(kind)
	case m.field == roster.FieldCategory && strings.HasSuffix(m.word, "用途"):
		return kind != roster.Properties // what money or a loan is for is no sort
	case m.field == roster.FieldDeathDate && (kind == nil || !kind.Has(m.field)): // a shop is deregistered too
		return !containsAny(text, diesOrLeaves)
	case kind == roster.Vehicles && m.field == roster.FieldEndDate, kind == roster.Businesses && m.field.Spec().Type == roster.TypeMoney:
		return true // when an insurance ends, how much a firm owns
	case kind == roster.Payroll && m.field.Spec().Type == roster.TypeMoney:
		levels := strings.Split(foldHeading(text), levelMark)
		return !slices.ContainsFunc(wages, func(part string) bool { return namesPart(levels[len(levels)-1:], part) })
	}
	return false
}

// ofRevisits says whether the rows of a kind are about revisits, whose day is another thing in
// any other list.
func ofRevisits(kind *roster.Kind) bool {
	return kind != nil && (kind.Family == roster.Order || kind.Family == roster.Evidence)
}

// diesOrLeaves are words of a person's end, which a deregistration alone is not.
var diesOrLeaves = []string{"死", "亡", "去世", "逝", "故", "火化", "葬", "户口", "户籍"}

// ofPerson are the fields of a cadre, or of an account's holder, as lists have them whose
// persons they are.
var ofPerson = map[*roster.Kind]map[roster.Field]roster.Field{
	roster.Staff:    {roster.FieldCadreName: roster.FieldName, roster.FieldCadreIDNumber: roster.FieldIDNumber},
	roster.Deposits: {roster.FieldAccountName: roster.FieldName},
}

// wages are parts one of which the wage of a list has in its heading.
var wages = []string{"wage", "pay", "total"}

// keptToKind are fields that say something only in the lists that are about them; elsewhere
// the same words are said of another thing, or of somebody beside the person of the row.
var keptToKind = []roster.Field{
	roster.FieldCadreName, roster.FieldCadreIDNumber, roster.FieldRelativeName, roster.FieldRelativeIDNumber, roster.FieldInsurancePaid, roster.FieldParty,
	roster.FieldPresent, roster.FieldVotesFor, roster.FieldVotesAgainst, roster.FieldPlate, roster.FieldVehicleType, roster.FieldOffence, roster.FieldDrug, roster.FieldRound, roster.FieldLandArea,
	roster.FieldAcceptedOn, roster.FieldDecidedOn, roster.FieldStage, roster.FieldExpected, roster.FieldRepresentatives, roster.FieldAbstained, roster.FieldWaterBill, roster.FieldPowerBill,
}

// meetNeeds gives a kind what it needs and has no column for: a column that may mean it and
// so far has a field the kind does not need.
func meetNeeds(kind *roster.Kind, claims []claim, fields map[int]roster.Field) {
	if kind == nil {
		return
	}
	for _, group := range append(slices.Clone(kind.Needs), personNames) {
		if anyField(fields, group) {
			continue
		}
		for _, c := range claims {
			if slices.Contains(group, c.field) && kind.Has(c.field) && !needed(kind, fields[c.column]) {
				fields[c.column] = c.field
				break
			}
		}
	}
}

// personNames are the fields of which a row about somebody has one.
var personNames = []roster.Field{roster.FieldName, roster.FieldHeadName, roster.FieldRelativeName, roster.FieldCadreName, roster.FieldParty}

func needed(kind *roster.Kind, field roster.Field) bool {
	return slices.ContainsFunc(kind.Needs, func(group []roster.Field) bool { return slices.Contains(group, field) })
}

// byCells gives the kind a number column it lacks: one whose heading says nothing and whose
// cells are identity numbers.
func (h *heading) byCells(kind *roster.Kind, fields map[int]roster.Field, taken map[roster.Field]bool) {
	if kind == nil || !kind.Has(roster.FieldIDNumber) || taken[roster.FieldIDNumber] || taken[roster.FieldHeadIDNumber] || taken[roster.FieldRelativeIDNumber] {
		return
	}
	for _, column := range h.columnsInOrder() {
		if fields[column] == roster.NoField && len(h.meanings[column]) == 0 && saysNothing(h.texts[column]) && h.looksLikeNumbers(column) {
			fields[column] = roster.FieldIDNumber
			return
		}
	}
}

// saysNothing says whether a heading has no part that is known but that it is a number, and
// names nobody else.
func saysNothing(text string) bool {
	found, _, lead, _ := cut(foldHeading(text))
	return !someone(lead) && !slices.ContainsFunc(found, func(s segment) bool {
		return !slices.Contains(s.parts, "neutral") && !slices.Contains(s.parts, "no") && !slices.Contains(s.parts, "self") && !slices.Contains(s.parts, "number")
	})
}
