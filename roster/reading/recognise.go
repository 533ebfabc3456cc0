package reading

import (
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

// Weights of the evidence: a title outranks columns, columns outrank names (spec/reading.md:
// sheet names mislead).
const (
	weightTitle   = 40
	weightTelling = 14
	weightSheet   = 18
	weightFile    = 14
	weightFolder  = 10
	weightFurther = 2 // a further group of telling fields
	weightField   = 1
	weightPer     = 3
	weakWord      = 4 // what a bare 低保 takes off
	laterWord     = 2 // what a less telling word of a kind takes off
	enough        = 8 // below this nothing speaks for a kind but columns many kinds have
)

// recognise finds the kind whose words and columns fit best; where none fits it is the
// fallback if its columns are there.
func recognise(s *roster.Sheet, h heading, override func(string) roster.Field, fallback *roster.Kind) {
	from := evidenceOf(s)
	h.fold()
	best, near := nearestKinds(from, h, override)
	if best == nil && fallback != nil && len(missing(fallback, mapHeading(h, fallback, override))) == 0 {
		best = fallback
	}
	if best != nil {
		adopt(s, best, h, override, from)
		return
	}
	if against, found := spokenAgainst(h, override, from); found {
		near.add(against, weightTitle)
	}
	s.Nearest = near.kinds
	s.Why = whyNot(near.kinds)
	for _, column := range h.columnsInOrder() {
		s.Unused = append(s.Unused, roster.Heading{Index: column, Text: shownHeading(h.texts[column])})
	}
}

// nearestKinds finds the kind that fits best, nil if none does, and those that nearly fit.
func nearestKinds(from evidence, h heading, override func(string) roster.Field) (best *roster.Kind, near nearList) {
	bestScore := 0
	common := mapHeading(h, nil, override)
	for _, kind := range roster.Kinds {
		fields := mapHeading(h, kind, override)
		seen := common
		if fields[repeatedColumn] != roster.NoField { // columns for each class of kin, or each month, tell as well
			seen = fields
		}
		score, told := score(kind, from, fields, seen)
		score += perScore(kind, h, fields)
		missing := missing(kind, fields)
		switch {
		case told && len(missing) == 0 && score > bestScore:
			best, bestScore = kind, score
		case told && len(missing) == 0:
		case score > 0 && (told || anyField(fields, kind.Needs[0])):
			near.add(roster.Near{Kind: kind, Missing: missing}, score)
		}
	}
	return best, near
}

// spokenAgainst returns the kind whose columns are there and which a name or title says, by
// the longest word, were it not for another word there: 公示 in the title of a roster.
func spokenAgainst(h heading, override func(string) roster.Field, from evidence) (against roster.Near, found bool) {
	said := strings.Join([]string{from.title, from.sheet, from.file, from.folder}, "\n")
	longest := 0
	for _, kind := range roster.Kinds {
		named, word := longestIn(said, kind.Words), longestIn(said, kind.Against)
		if len(named) > longest && word != "" && len(missing(kind, mapHeading(h, kind, override))) == 0 {
			against, found, longest = roster.Near{Kind: kind, Against: word}, true, len(named)
		}
	}
	return against, found
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

// mapHeading returns the field of each column for a kind.
func mapHeading(h heading, kind *roster.Kind, override func(string) roster.Field) map[int]roster.Field {
	fields := map[int]roster.Field{}
	for column, text := range h.texts {
		field := override(text)
		if field == roster.NoField {
			folded := h.folded[column]
			field, _ = folded.decide(kind)
		}
		if field != roster.NoField {
			fields[column] = field
		}
	}
	repeated(h, kind, override, fields)
	return fields
}

// repeatedColumn stands for all columns a row repeats.
const repeatedColumn = -1

// repeated adds what the columns mean that a row of the kind repeats, under columns that do
// not exist where no single one has the field.
func repeated(h heading, kind *roster.Kind, override func(string) roster.Field, fields map[int]roster.Field) {
	switch kind {
	case roster.KinArchive:
		kin := undecided(h, override, findKin)
		for column, field := range kin.claimed {
			fields[column], fields[repeatedColumn] = field, roster.FieldKinRelation
		}
		for column, field := range fields { // the person of the row is the cadre
			switch {
			case kin.groups != nil && field == roster.FieldName:
				fields[column] = roster.FieldCadreName
			case kin.groups != nil && field == roster.FieldIDNumber:
				fields[column] = roster.FieldCadreIDNumber
			}
		}
	case roster.PaymentList:
		for column := range undecided(h, override, findMonths).claimed {
			delete(fields, column)
			fields[repeatedColumn] = roster.FieldAmount
		}
	}
}

// score weighs all evidence for a kind; told says whether any of it is more than columns
// that many kinds have. A heading that only the kind itself takes for a field (日期 for the
// date of death) is no evidence for the kind: common are the fields every kind would see.
func score(k *roster.Kind, from evidence, fields, common map[int]roster.Field) (score int, told bool) {
	for _, source := range []struct {
		text   string
		weight int
	}{{from.title, weightTitle}, {from.sheet, weightSheet}, {from.file, weightFile}, {from.folder, weightFolder}} {
		score += wordScore(k, source.text, source.weight)
	}
	if groups := len(telling(k, common)); groups > 0 {
		score += weightTelling + weightFurther*(groups-1)
	}
	told = score >= enough
	present := map[roster.Field]bool{}
	for _, field := range fields {
		present[field] = true
	}
	for field := range present {
		if k.Has(field) {
			score += weightField
		}
	}
	return score, told
}

// telling returns the groups of telling fields that have all their columns.
func telling(k *roster.Kind, fields map[int]roster.Field) [][]roster.Field {
	var told [][]roster.Field
	for _, group := range k.Telling {
		all := true
		for _, field := range group {
			all = all && anyField(fields, []roster.Field{field})
		}
		if all {
			told = append(told, group)
		}
	}
	return told
}

// perScore tells rural from urban dibao where nothing names them: rural incomes and lines
// are a year's, urban ones a month's (spec/domain.md section 0, fact 2).
func perScore(k *roster.Kind, h heading, fields map[int]roster.Field) int {
	score := 0
	for column, field := range fields {
		if field != roster.FieldIncomePerHead && field != roster.FieldLine || k.Per == roster.PerUnknown {
			continue
		}
		switch perOf(h.texts[column]) {
		case roster.PerUnknown:
		case k.Per:
			score += weightPer
		default:
			score -= weightPer
		}
	}
	return score
}

// wordScore weighs the words of one text; a word against the kind cancels them.
func wordScore(k *roster.Kind, text string, weight int) int {
	for _, word := range k.Against {
		if strings.Contains(text, word) {
			return -weight / 2
		}
	}
	for i, word := range k.Words {
		if !strings.Contains(text, word) {
			continue
		}
		if word == "低保" || word == "最低生活保障" || len(word) < 6 {
			return max(1, weight-weakWord)
		}
		return weight - min(i, laterWord)
	}
	return 0
}

// missing returns the groups of fields the kind needs and the columns lack.
func missing(k *roster.Kind, fields map[int]roster.Field) []roster.Field {
	var missing []roster.Field
	for _, group := range k.Needs {
		if !anyField(fields, group) {
			missing = append(missing, group[0])
		}
	}
	return missing
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
	if nearest.Against != "" {
		return words.KindAgainst.With(nearest.Kind.Title, nearest.Against)
	}
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
func adopt(s *roster.Sheet, kind *roster.Kind, h heading, override func(string) roster.Field, from evidence) {
	s.Kind = kind
	s.Why = why(kind, from, h, override)
	beside := undecided(h, override, func(h heading) groupList { return findGroups(s, h) })
	s.Groups = beside.groups
	s.Several = s.Groups != nil || kind == roster.KinArchive || kind == roster.KinFiling
	fields := mapHeading(h, kind, override)
	for _, column := range h.columnsInOrder() {
		text := h.texts[column]
		field := fields[column]
		if field := beside.claimed[column]; field != roster.NoField {
			s.Members = append(s.Members, roster.Column{Field: field, Index: column, Heading: shownHeading(text), Word: field.Spec().Words[0]})
			continue
		}
		if field == roster.NoField || s.Slots[field] != 0 && !better(s.Columns[s.Slots[field]-1].Heading, text, field) {
			s.Unused = append(s.Unused, roster.Heading{Index: column, Text: shownHeading(text)})
			continue
		}
		_, word := decide(text, kind)
		if override(text) != roster.NoField {
			word = ""
		}
		addColumn(s, roster.Column{Field: field, Index: column, Heading: shownHeading(text), Word: word, Per: perOf(text), TenThousand: strings.Contains(text, "万元")})
	}
	if s.Groups != nil && kind.OfHouseholds() {
		addMirrors(s)
	}
	addGroupFields(s)
}

// better says whether a later column of one field is the better one: its heading is the
// field's usual word and the earlier one's is not.
func better(earlier, later string, field roster.Field) bool {
	usual := normalHeading(field.Spec().Words[0])
	return normalHeading(later) == usual && normalHeading(earlier) != usual
}

func addColumn(s *roster.Sheet, column roster.Column) {
	if index := s.Slots[column.Field]; index != 0 {
		s.Unused = append(s.Unused, roster.Heading{Index: s.Columns[index-1].Index, Text: s.Columns[index-1].Heading})
		s.Columns[index-1] = column
		return
	}
	s.Columns = append(s.Columns, column)
	s.Slots[column.Field] = int16(len(s.Columns))
}

func why(kind *roster.Kind, from evidence, h heading, override func(string) roster.Field) words.Message {
	for _, source := range []struct {
		text string
		says words.Text
	}{{from.title, words.KindFromTitle}, {from.sheet, words.KindFromSheet}, {from.file, words.KindFromFile}, {from.folder, words.KindFromFolder}} {
		for _, word := range kind.Words {
			if strings.Contains(source.text, word) && wordScore(kind, source.text, weightTitle) > 0 {
				return source.says.With(word)
			}
		}
	}
	var told []words.Text
	fields := mapHeading(h, kind, override)
	if fields[repeatedColumn] == roster.NoField {
		fields = mapHeading(h, nil, override)
	}
	for _, group := range telling(kind, fields) {
		for _, title := range FieldTitles(group) {
			if !slices.Contains(told, title) {
				told = append(told, title)
			}
		}
	}
	return words.KindFromColumns.With(told)
}
