package reading

import (
	"maps"
	"path"
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// evidence is what there is to tell a sheet's kind, place and date by, the most telling first.
type evidence struct {
	title, sheet, file, folder string
}

func evidenceOf(sheet *roster.Sheet) evidence {
	name := path.Base(sheet.File.Path)
	return evidence{
		title: sheet.Title, sheet: sheet.Name,
		file:   strings.TrimSuffix(name, path.Ext(name)),
		folder: strings.ReplaceAll(strings.Trim(path.Dir(sheet.File.Path), "."), "/", " "),
	}
}

// recognise finds the kind whose words and columns fit best; where none fits it is the
// fallback if its columns are there.
func recognise(s *roster.Sheet, h *heading, override func(string) roster.Field, fallback *roster.Kind) {
	from := evidenceOf(s)
	said := readNames(from)
	best, near := nearestKinds(said, h, override)
	if best == nil && fallback != nil && len(missing(fallback, h.assign(fallback, override, true))) == 0 {
		best = fallback
	}
	if best != nil {
		adopt(s, best, h, override, said)
		return
	}
	s.Nearest = near.kinds
	s.Why = whyNot(near.kinds)
	for _, column := range h.columnsInOrder() {
		s.Unused = append(s.Unused, h.unread(column, nil))
	}
}

// nearestKinds finds the kind that fits best, nil if none does, and those that nearly fit.
func nearestKinds(said names, h *heading, override func(string) roster.Field) (best *roster.Kind, near nearList) {
	bestScore, bestNamed, lacking, called := 0, false, false, 0
	for _, kind := range roster.Kinds {
		if !h.mayBe(kind, said, override) {
			continue
		}
		fields := h.assign(kind, override, said.name(kind))
		judged := weigh(kind, said, h, fields)
		lacks := missing(kind, fields)
		switch {
		case judged.told && len(lacks) == 0 && before(judged, bestScore, bestNamed):
			best, bestScore, bestNamed = kind, judged.score, judged.named
		case judged.told && len(lacks) == 0:
		case !judged.told && len(lacks) == 0 && benefits(kind, fields):
			near.add(roster.Near{Kind: kind}, judged.score)
		case judged.score > 0 && (judged.told || judged.named && anyField(fields, kind.Needs[0])):
			near.add(roster.Near{Kind: kind, Missing: lacks}, judged.score)
			lacking = lacking || len(lacks) > 0 && said.name(kind) && kind.OfHouseholds()
			if kind.Family == roster.Payments || kind == roster.Reviews || kind == roster.Villages || kind.Family == roster.Cadres && h.ofKin(said) {
				called = max(called, said.score(kind))
			}
		}
	}
	if best != nil && (lacking && !bestNamed || called > said.score(best)) {
		best = nil // a roster that lacks its numbers, a list of payments that lacks the money, is not another list
	}
	return best, near
}

// kinWords are words of a name that speaks of cadres or their relatives; kin are the fields of which a list of cadres and their relatives has one: 备案 alone may be
// said of any roster.
var (
	kinWords = []string{"亲属", "亲戚", "家属", "干部", "经办", "公职", "两委"}
	kin      = []roster.Field{roster.FieldCadreName, roster.FieldCadreIDNumber, roster.FieldRelativeName, roster.FieldRelativeIDNumber, roster.FieldKinRelation}
)

// ofKin says whether a name or a heading speaks of cadres or their relatives.
func (h *heading) ofKin(said names) bool {
	return slices.ContainsFunc(said.texts[:], func(text string) bool { return containsAny(text, kinWords) }) ||
		slices.ContainsFunc(kin, func(field roster.Field) bool { return h.possible[field] })
}

// mayBe says whether anything can speak for a kind, so that its columns need be looked at: a
// name, a clue, or that it is a programme's roster, which may lack its name. What the user
// himself said of a heading may speak for any.
func (h *heading) mayBe(kind *roster.Kind, said names, override func(string) roster.Field) bool {
	if kind.Family == roster.Programme || kind.Family == roster.Settings || kind == roster.Statistics || kind == roster.KinArchive || kind == roster.PaymentList || kind == roster.Utility || said.any(kind) {
		return true
	}
	for i := range kind.Clues {
		clue := &kind.Clues[i]
		if clue.Headings != nil {
			if clueHeading(clue, h) != nil {
				return true
			}
		} else if h.mayHave(clue.Fields, kind) {
			return true
		}
	}
	for _, text := range h.texts {
		if override(text) != roster.NoField {
			return true
		}
	}
	return false
}

// mayHave says whether columns may mean all of some fields, by any kind's words or the kind's own.
func (h *heading) mayHave(fields []roster.Field, kind *roster.Kind) bool {
	for _, field := range fields {
		if h.possible[field] {
			continue
		}
		own := false
		for _, list := range h.words {
			if found, _ := kindIdiom(list, kind); found == field {
				own = true
				break
			}
		}
		if !own {
			return false
		}
	}
	return true
}

// before says whether a kind goes before the best so far: what a title or name says before
// what columns alone say, then the more evidence.
func before(judged judgement, bestScore int, bestNamed bool) bool {
	if judged.named != bestNamed {
		return judged.named
	}
	return judged.score > bestScore
}

// ofBenefit are the fields of which a roster of some programme has two, whichever it is.
var ofBenefit = []roster.Field{roster.FieldMonthlyAmount, roster.FieldLine, roster.FieldIncomePerHead, roster.FieldCoveredPersons, roster.FieldHouseholdSize, roster.FieldIsCovered, roster.FieldCategory}

// benefits says whether a sheet may be a roster of a programme that nothing names.
func benefits(kind *roster.Kind, fields map[int]roster.Field) bool {
	found := 0
	for _, field := range ofBenefit {
		if anyField(fields, []roster.Field{field}) {
			found++
		}
	}
	return kind.Family == roster.Programme && found >= 2
}

// shownNear is how many of the nearest kinds are kept: more help nobody to choose.
const shownNear = 3

// nearList keeps the nearest kinds, of equals the earlier one first.
type nearList struct {
	kinds  []roster.Near
	scores []int
}

func (l *nearList) add(near roster.Near, score int) {
	at := len(l.scores)
	for at > 0 && l.scores[at-1] < score {
		at--
	}
	l.kinds, l.scores = slices.Insert(l.kinds, at, near), slices.Insert(l.scores, at, score)
	l.kinds, l.scores = l.kinds[:min(shownNear, len(l.kinds))], l.scores[:min(shownNear, len(l.scores))]
}

// missing returns the groups of fields the kind needs and the columns lack.
func missing(k *roster.Kind, fields map[int]roster.Field) []roster.Field {
	var lacks []roster.Field
	for _, group := range k.Needs {
		if !anyField(fields, group) {
			lacks = append(lacks, group[0])
		}
	}
	return lacks
}

func anyField(fields map[int]roster.Field, group []roster.Field) bool {
	for _, field := range fields {
		for _, wanted := range group {
			if field == wanted {
				return true
			}
		}
	}
	return false
}

func whyNot(near []roster.Near) words.Message {
	if len(near) == 0 {
		return words.KindNone.With()
	}
	nearest := near[0]
	if len(nearest.Missing) == 0 {
		return words.KindUncertain.With(nearest.Kind.Title)
	}
	return words.KindNearest.With(nearest.Kind.Title, FieldTitles(nearest.Missing))
}

// FieldTitles returns what users call fields.
func FieldTitles(fields []roster.Field) []words.Text {
	var titles []words.Text
	for _, field := range fields {
		titles = append(titles, field.Spec().Title)
	}
	return titles
}

// adopt takes the sheet for a kind: its columns, and what decided.
func adopt(s *roster.Sheet, kind *roster.Kind, h *heading, override func(string) roster.Field, said names) {
	s.Kind = kind
	fields := h.assign(kind, override, said.name(kind))
	s.Why = why(kind, said, h, fields)
	beside := undecided(h, override, func(h *heading) groupList { return findGroups(s, h) })
	h.freed(kind, override, fields, beside.claimed, said.name(kind))
	s.Groups = beside.groups
	s.Several = s.Groups != nil || kind == roster.KinArchive || kind == roster.KinFiling
	for _, column := range h.columnsInOrder() {
		text := h.texts[column]
		field := fields[column]
		if field := beside.claimed[column]; field != roster.NoField {
			s.Members = append(s.Members, roster.Column{Field: field, Index: column, Heading: shownHeading(text), Word: field.Spec().Title.ZH})
			continue
		}
		if figure, ok := h.figure(column, kind, field); ok {
			s.Columns = append(s.Columns, figure)
			continue
		}
		if repeated, month, ok := h.repeated(column, kind); ok && field == roster.NoField {
			addMonth(s, roster.Column{Field: repeated, Index: column, Heading: shownHeading(text), Month: month})
			continue
		}
		if field == roster.NoField || s.Has(field) {
			s.Unused = append(s.Unused, h.unread(column, kind))
			continue
		}
		_, word := decide(h.meanings[column], text, kind)
		if override(text) != roster.NoField {
			word = ""
		}
		addColumn(s, roster.Column{Field: field, Index: column, Heading: shownHeading(text), Word: word, Per: perOf(text), TenThousand: strings.Contains(text, "万元")})
	}
	for _, column := range h.unnamed() {
		s.Unused = append(s.Unused, h.unread(column, kind))
	}
	if s.Groups != nil && kind.OfHouseholds() {
		addMirrors(s)
	}
	addGroupFields(s)
}

// freed gives a column of money what a column that a group claims would have been alone: beside
// the sums of several months 月补差 is the sum of one.
func (h *heading) freed(kind *roster.Kind, override func(string) roster.Field, fields, claimed map[int]roster.Field, named bool) {
	if len(claimed) == 0 {
		return
	}
	left, taken := *h, map[roster.Field]bool{}
	left.texts = maps.Clone(h.texts)
	for column, field := range claimed {
		delete(left.texts, column)
		taken[field] = true
	}
	for column, field := range fields {
		if _, ofGroup := claimed[column]; !ofGroup {
			taken[field] = true
		}
	}
	for column, field := range left.assign(kind, override, named) {
		if fields[column] == roster.NoField && field.Spec().Type == roster.TypeMoney && !taken[field] {
			fields[column] = field
		}
	}
}

func addColumn(s *roster.Sheet, column roster.Column) {
	s.Columns = append(s.Columns, column)
	s.Slots[column.Field] = int16(len(s.Columns))
}

func why(kind *roster.Kind, said names, h *heading, fields map[int]roster.Field) words.Message {
	for i, says := range [...]words.Text{words.KindFromTitle, words.KindFromSheet, words.KindFromFile, words.KindFromFolder} {
		if word := longestIn(said.texts[i], kind.Words); word != "" {
			return says.With(word)
		}
	}
	var told []words.Text
	for _, clue := range clues(kind, h, fields) {
		for _, title := range clue {
			if !slices.Contains(told, title) {
				told = append(told, title)
			}
		}
	}
	return words.KindFromColumns.With(told)
}

// longestIn returns the longest of the words a text holds; "" if it holds none.
func longestIn(text string, words []string) (longest string) {
	for _, word := range words {
		if len(word) > len(longest) && strings.Contains(text, word) {
			longest = word
		}
	}
	return longest
}
