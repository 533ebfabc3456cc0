package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// idioms are headings known as a whole: a field's usual words, which its parts do not tell.
// Built once, never changed.
var idioms = indexIdioms()

func indexIdioms() map[string]roster.Field {
	index := map[string]roster.Field{}
	for field := roster.FieldCount - 1; field > roster.NoField; field-- { // the earlier field wins a shared word
		for _, word := range field.Spec().Words {
			index[foldHeading(word)] = field
		}
	}
	return index
}

// lexicon understands headings; it remembers those it met, for a folder repeats few.
type lexicon struct {
	known map[string][]meaning
}

const (
	rememberedHeadings = 1 << 14 // a hostile folder must not fill memory with headings
	longestHeading     = 240     // bytes of a heading; a longer text is a note
)

func newLexicon() *lexicon { return &lexicon{known: map[string][]meaning{}} }

// meanings returns what a heading may mean whatever the kind, the surest first.
func (l *lexicon) meanings(text string) []meaning {
	if len(text) > longestHeading {
		return nil
	}
	if found, ok := l.known[text]; ok {
		return found
	}
	if len(l.known) >= rememberedHeadings {
		clear(l.known)
	}
	found := meaningsOf(text)
	l.known[strings.Clone(text)] = found
	return found
}

func meaningsOf(text string) []meaning {
	if _, member := memberHeading(text); member {
		return nil
	}
	levels := strings.Split(foldHeading(text), levelMark)
	for i := range levels {
		levels[i] = plainHeading(levels[i])
	}
	above, last := levels[:len(levels)-1], party(levels[len(levels)-1])
	if counted := summed(above, last); counted != nil {
		return counted
	}
	if remark := bracketed(last); slices.Contains(figureUnits, remark) && remark != last {
		return figures(above, last, remark)
	}
	above, last = unbracketed(above, last)
	if found, ok := idiomOf(above, last); ok {
		return found
	}
	list := understandLevels(above, last)
	if len(list) == 0 || list[0].score < scorePattern {
		if either := alternatives(above, last); either != nil {
			return either
		}
	}
	if len(list) == 0 {
		return encoded(above, last)
	}
	return list
}

// summed understands a sum below the heading of what it sums; nil if it is none.
func summed(above []string, last string) []meaning {
	if len(above) == 0 || !slices.Contains(sums, last) {
		return nil
	}
	counted := meaningsOf(strings.Join(above, levelMark))
	if len(counted) == 0 || counted[0].field.Spec().Type != roster.TypeCount && !slices.Contains(measured, counted[0].field) {
		return nil
	}
	return counted
}

// unbracketed writes a remark in brackets where it belongs: whose a column is stands above it,
// what place behind it, 现住地(社区).
func unbracketed(above []string, last string) ([]string, string) {
	remark := bracketed(last)
	if remark == "" || remark == last {
		return above, last
	}
	is := func(part string) bool { return namesPart([]string{remark}, part) }
	switch {
	case is("head"), is("holder"), is("holder-name"), is("foreign"):
		return append(slices.Clone(above), remark), bare(last)
	case strings.HasSuffix(bare(last), "地") && (is("township") || is("village")):
		return above, bare(last) + remark
	}
	return above, last
}

// idiomOf understands a heading that is known as a whole, alone or with levels above it.
func idiomOf(above []string, last string) ([]meaning, bool) {
	levels := append(slices.Clone(above), last)
	for at := range levels {
		for _, word := range [2]string{strings.Join(levels[at:], ""), bare(strings.Join(levels[at:], ""))} {
			if field := idioms[word]; field != roster.NoField && !somebodyElses(above[:at], field) {
				rest := understandLevels(above, last)
				return append([]meaning{{field: owned(above[:at], field), score: scoreIdiom, word: word}}, rest...), true
			}
		}
	}
	if field := idioms[strings.TrimLeft(bare(last), sinceWhen)]; len(above) == 0 && field != roster.NoField && field.Spec().Type == roster.TypeMoney {
		return []meaning{{field: field, score: scoreIdiom - scorePart, word: last}}, true
	}
	return nil, false
}

// encoded understands the name or the code of what is chosen from a list: 文化程度名称,
// 性别代码.
func encoded(above []string, last string) []meaning {
	for _, suffix := range [...]string{"名称", "代码", "编码"} {
		what, ok := strings.CutSuffix(bare(last), suffix)
		if !ok || what == "" {
			continue
		}
		list := meaningsOf(strings.Join(append(slices.Clone(above), what), levelMark))
		return slices.DeleteFunc(slices.Clone(list), func(m meaning) bool {
			return m.score < scorePattern-scoreLeft || !slices.Contains(chosen, m.field) && (suffix != "名称" || !slices.Contains(called, m.field))
		})
	}
	return nil
}

// chosen are fields whose values stand in a list with codes; called are those that name
// something, so that 名称 behind them says nothing more.
var (
	chosen = []roster.Field{
		roster.FieldSex, roster.FieldEthnicity, roster.FieldRelation, roster.FieldHealth, roster.FieldLabour, roster.FieldEducation, roster.FieldMarriage,
		roster.FieldCategory, roster.FieldReason, roster.FieldDisabilityType, roster.FieldDisabilityLevel,
	}
	called = []roster.Field{
		roster.FieldEmployer, roster.FieldBank, roster.FieldHospital, roster.FieldDisease, roster.FieldPeriod, roster.FieldChange, roster.FieldStatus, roster.FieldEmploymentType, roster.FieldSchool, roster.FieldInsuranceType,
	}
)

// party writes out which of two parties a column is of: 甲 证件号码.
func party(text string) string {
	for _, one := range [...]string{"甲", "乙"} {
		if what, ok := strings.CutPrefix(text, one); ok && slices.ContainsFunc(personal, func(field roster.Field) bool { return idioms[what] == field }) {
			return one + "方" + what
		}
	}
	return text
}

// sinceWhen are words before a sum that say since when it is or will be paid: 现保障金额, 拟保障金额.
const sinceWhen = "现原拟基础目前当最新"

// alternatives understands a heading that names two things of which a cell holds either or
// both: 经营者或法定代表人, 供养机构/监护人. The first of them comes first.
func alternatives(above []string, last string) []meaning {
	one, other, found := strings.Cut(strings.ReplaceAll(bare(last), "/", "或"), "或")
	if !found || one == "" || other == "" {
		return nil
	}
	list := meaningsOf(strings.Join(append(slices.Clone(above), one), levelMark))
	others := meaningsOf(strings.Join(append(slices.Clone(above), other), levelMark))
	if len(list) == 0 || list[0].score < scorePattern {
		return nil
	}
	if len(others) == 0 {
		if strings.Contains(last, "/") {
			return nil // 级别/岗位级别工资
		}
		list[0].score -= scorePart
	}
	for _, m := range others {
		if !slices.ContainsFunc(list, func(known meaning) bool { return known.field == m.field }) {
			m.score = min(m.score, list[0].score-1)
			list = append(list, m)
		}
	}
	return list
}

// measured are quantities that are no counts, of which a sum is the quantity too.
var measured = []roster.Field{roster.FieldLandArea, roster.FieldUsage}

// sums below the name of a count are that count: 保障人数/合计.
var sums = []string{"合计", "小计", "总计", "计", "合计数"}

// figureUnits in brackets say that a column counts: 低保对象(户) names nobody.
var figureUnits = []string{"户", "人", "人次", "万人", "名", "个", "户数", "人数"}

// bracketed returns what stands in the last brackets of a heading.
func bracketed(text string) string {
	if !strings.HasSuffix(text, ")") {
		return ""
	}
	return text[strings.LastIndexByte(text, '(')+1 : len(text)-1]
}

// figures returns what a heading counts whose unit stands in brackets.
func figures(above []string, last, unit string) []meaning {
	list := understandLevels(above, last)
	_, unknown, _, _ := cut(bare(last))
	known := unknown == 0
	if idiom := idioms[bare(last)]; idiom != roster.NoField {
		list = append([]meaning{{field: idiom, score: scoreIdiom, word: bare(last)}}, list...)
	}
	list = slices.DeleteFunc(list, func(m meaning) bool {
		t := m.field.Spec().Type
		return t == roster.TypeName || t == roster.TypeID || t == roster.TypeText
	})
	switch {
	case len(list) > 0:
		return list
	case !known:
		return nil
	case strings.HasPrefix(unit, "户"):
		return []meaning{{field: roster.FieldHouseholds, score: scorePattern, word: last}}
	}
	return []meaning{{field: roster.FieldPersons, score: scorePattern, word: last}}
}

// ownerFields are the fields of a name and a number, by the part that says whose they are.
var ownerFields = []struct {
	part         string
	name, number roster.Field
}{
	{"guardian", roster.FieldGuardianName, roster.FieldGuardianIDNumber},
	{"relative", roster.FieldRelativeName, roster.FieldRelativeIDNumber},
	{"spouse", roster.FieldSpouseName, roster.FieldSpouseIDNumber},
	{"cadre", roster.FieldCadreName, roster.FieldCadreIDNumber},
	{"head", roster.FieldHeadName, roster.FieldHeadIDNumber},
	{"party", roster.FieldParty, roster.FieldIDNumber},
}

// owned gives a name or number to whom the levels above name.
func owned(above []string, field roster.Field) roster.Field {
	if field != roster.FieldName && field != roster.FieldIDNumber {
		return field
	}
	for _, owner := range ownerFields {
		if !namesPart(above, owner.part) {
			continue
		}
		if field == roster.FieldName {
			return owner.name
		}
		return owner.number
	}
	return field
}

// somebodyElses says whether the levels above speak of a helper or a clerk.
func somebodyElses(above []string, field roster.Field) bool {
	return slices.Contains(personal, field) && (namesPart(above, "foreign") || namesPart(above, "fill"))
}

func namesPart(levels []string, part string) bool {
	for _, level := range levels {
		found, _, _, _ := cut(level)
		if slices.ContainsFunc(found, func(s segment) bool { return slices.Contains(s.parts, part) }) {
			return true
		}
	}
	return false
}

// plainHeading drops what is no word of a heading: numbering before and behind it, a
// machine name, an age before it.
func plainHeading(text string) string {
	if at := strings.IndexByte(text, '_'); at > 0 && isASCII(text[at:]) {
		text = text[:at]
	}
	text = strings.Trim(text, ":.,;、，。；")
	trimmed := strings.TrimLeft(text, "0123456789.、()-")
	for _, age := range [...]string{"周岁", "岁"} {
		if rest, ok := strings.CutPrefix(trimmed, age); ok && rest != "" && rest[0] != '(' {
			trimmed = rest // 60周岁退役士兵, but not 周岁(必填)
		}
	}
	for _, more := range [...]string{"(含)", "以上", "及以上"} {
		trimmed = strings.TrimPrefix(trimmed, more)
	}
	trimmed = strings.TrimRight(trimmed, "0123456789-")
	if trimmed == "" {
		return text
	}
	return trimmed
}

// bare drops what stands in brackets, but at the beginning.
func bare(text string) string { return normalHeading(text) }

// lookUp returns the field a heading means in a sheet of a kind, or of any where there is none.
func lookUp(text string, kind *roster.Kind) roster.Field {
	field, _ := decide(meaningsOf(text), text, kind)
	return field
}

// Headed returns the field a heading means in a sheet of the kind; NoField if it means none.
func Headed(kind *roster.Kind, heading string) roster.Field { return lookUp(heading, kind) }

// decide takes of a heading's meanings the one that a kind has a column for, else the surest.
func decide(list []meaning, text string, kind *roster.Kind) (roster.Field, string) {
	if kind != nil {
		if field, word := kindIdiom(kindWords(text), kind); field != roster.NoField {
			return field, word
		}
		for _, m := range list {
			if kind.Has(m.field) && m.holds(list[0]) && m.score > scoreWeak {
				return m.field, m.word
			}
		}
	}
	if len(list) == 0 || list[0].score == scoreWeak || slices.Contains(ofKindOnly, list[0].field) {
		return roster.NoField, ""
	}
	return list[0].field, list[0].word
}

// holds says whether a meaning that fits the kind may stand for the surest one: it explains
// the heading whole, or nearly as well.
func (m meaning) holds(surest meaning) bool {
	return m.score >= scorePattern || m.score >= surest.score-scorePart
}

// ofKindOnly are fields of somebody beside the person of the row, whom only some kinds have.
var ofKindOnly = slices.Concat([]roster.Field{
	roster.FieldSpouseName, roster.FieldSpouseIDNumber, roster.FieldCounterparty, roster.FieldHelper, roster.FieldMediator, roster.FieldArea, roster.FieldKinRelation, roster.FieldMeter, roster.FieldUsage,
}, ofRegisters)

// ofRegisters are what only the registers of disputes, offenders and their helpers tell.
var ofRegisters = []roster.Field{
	roster.FieldInvestigated, roster.FieldHandled, roster.FieldResolved, roster.FieldCaseLevel, roster.FieldRevisited, roster.FieldAbstinence, roster.FieldMonthVisit, roster.FieldRecorded, roster.FieldArchived,
	roster.FieldEmployment, roster.FieldAssessed, roster.FieldYearAssessed, roster.FieldHardship, roster.FieldReferred, roster.FieldHelperRank,
}
