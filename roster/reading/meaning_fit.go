package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// fit says how well a pattern explains a heading.
func (p *pattern) fit(found []segment, unknown int, lead string) (score int, ok bool) {
	used, ok := p.place(found)
	if !ok || p.contradicted(found, used) {
		return 0, false
	}
	left := 0
	for i := range found {
		switch p.takes(found, used, i) {
		case refused:
			return 0, false
		case overlooked:
			left++
		}
	}
	score = scorePattern + scorePart*(len(p.parts)-1) - scoreUnknown*unknown - p.owing(found) - scoreLeft*left
	if slices.Contains(p.parts, "payee") { // the person of the row, unless another column names him
		score -= payeeLess[p.field]
	}
	if p.incomplete(len(found), left, unknown) {
		return 0, false
	}
	if unknown > 0 && p.ofWholeWords() {
		return scoreWeak, p.field == roster.FieldAmount
	}
	stranger := lead != "" && slices.Contains(personal, p.field) && !(p.field == roster.FieldAccount && ofBank(lead, found))
	return score, !stranger
}

// place finds a segment of its own for each part of a pattern.
func (p *pattern) place(found []segment) (used []bool, ok bool) {
	used = make([]bool, len(found))
	for _, part := range p.parts {
		at := 0
		for at < len(found) && (used[at] || !slices.Contains(found[at].parts, part)) {
			at++
		}
		if at == len(found) {
			return nil, false
		}
		used[at] = true
	}
	return used, true
}

// contradicted says whether the phrase as a whole means another thing than the pattern.
func (p *pattern) contradicted(found []segment, used []bool) bool {
	last := lastSegment(found)
	if last >= 0 && !used[last] && !p.holds(found[last]) {
		return true
	}
	switch p.field {
	case roster.FieldTownship, roster.FieldVillage:
		return p.anyOf(ofPlace) && !found[max(0, last)].anyOf(offices) // 街道调查人员
	case roster.FieldProgramme: // a grade within a programme
		return slices.ContainsFunc(found, func(s segment) bool { return slices.Contains(s.parts, "grade") })
	case roster.FieldStartDate: // the months of which he had it, not the first of them
		return found[len(found)-1].word == "月份" && slices.ContainsFunc(found, func(s segment) bool { return s.word == "享受" }) && !p.anyOf(edges)
	case roster.FieldAccount: // of what bank the account is
		return found[len(found)-1].word == "银行"
	}
	return false
}

// taking is what a pattern makes of a segment.
type taking uint8

const (
	taken      taking = iota // explained, or it changes nothing
	overlooked               // not explained
	refused                  // it makes another thing of what the pattern means
)

// takes says what a pattern makes of a segment.
func (p *pattern) takes(found []segment, used []bool, at int) taking {
	segment := found[at]
	switch {
	case used[at], p.holds(segment), p.qualified(found, at), p.ofParty(segment), p.ofCompany(segment),
		segment.anyOf(kinParts) && slices.Contains(figureTypes, p.field.Spec().Type):
		return taken
	case segment.anyOf(otherOwners):
		return refused
	case p.field == roster.FieldDate && (len(p.parts) > 1 && segment.anyOf(dated) || segment.anyOf(offices) && p.anyOf(inspections)):
		return taken
	case p.spoiled(segment):
		return refused
	case !slices.Contains(segment.parts, "neutral"):
		return overlooked
	}
	return taken
}

// spoiled says whether a segment makes another thing of what a pattern means.
func (p *pattern) spoiled(segment segment) bool {
	switch {
	case slices.Contains(segment.parts, "whether"), // a question is no value
		segment.anyOf(bodies) && slices.Contains(personal, p.field),                         // an office's telephone, a school's account
		segment.anyOf(edges) && p.field.Spec().Type == roster.TypeDate,                      // the end is not the beginning
		segment.anyOf(partsOfYear) && slices.Contains(figureTypes[:2], p.field.Spec().Type), // one quarter's of several
		segment.anyOf(p.anothers()):
		return true
	case p.field == roster.FieldIDNumber: // of a paper, or of another
		return segment.anyOf(papers) || slices.Contains(segment.parts, "head")
	case p.field == roster.FieldName:
		return slices.Contains(segment.parts, "head")
	}
	return false
}

// incomplete says whether a pattern explains too little of a heading to be taken at all.
func (p *pattern) incomplete(segments, left, unknown int) bool {
	if alone := len(p.parts) == 1 && (p.parts[0] == "self" || p.parts[0] == "persons"); alone && segments+unknown > 1 {
		return true // whose place, how many of what: not the person, not the household
	}
	return slices.Contains(exact, p.field) && left+unknown > 0 || unknown > 0 && p.field == roster.FieldSeq // 秩序
}

// ofBank says whether a word nobody knows is a bank's name: 光大银行卡号.
func ofBank(lead string, found []segment) bool {
	return len([]rune(lead)) == 2 && strings.HasPrefix(found[0].word, "银行")
}

// bodies are offices and places, edges say which of several days a date is.
var (
	bodies = []string{"surveyor", "employer", "village", "township", "institution", "school", "hospital", "company", "bank"}
	edges  = []string{"from", "to", "stop", "cancel", "death", "release"}
)

// partsOfYear say of what part of a year a figure is.
var partsOfYear = []string{"nth-quarter"}

// dated are what the day of a payment or bill may be called by: 费用发生日期.
var dated = []string{"cost", "clinic", "admit", "leave", "settle", "pay", "aid", "benefit", "money", "wage", "utility", "insured-paid", "bank", "deed", "document"}

// inspections are events whose day may say who went: 街道调查日期. papers are events that are
// written down under a number of their own: 火化证件编号. noBills cost or pay what no hospital
// asked for: 住院救助金额.
var (
	inspections = []string{"visit", "review", "meeting", "publicity"}
	offices     = []string{"village", "township", "area"}
	papers      = []string{"death", "cremation", "discharge"}
	noBills     = []string{"death", "cremation", "discharge", "aid"}
)

// ofPlace are events that say what happened at a place.
var ofPlace = []string{"visit", "settle"}

// anothers are events that make a sum another one: what was asked for is not what was paid,
// the rate of a premium no benefit, what a funeral costs no hospital's bill. The sort of a thing
// is no person's.
func (p *pattern) anothers() []string {
	switch {
	case p.field == roster.FieldTotalCost:
		return noBills
	case p.field == roster.FieldCategory:
		return []string{"thing"}
	case p.field == roster.FieldAmount || p.field == roster.FieldMonthlyAmount:
		if slices.Contains(p.parts, "standard") {
			return []string{"apply", "pay-in"}
		}
		return []string{"apply"}
	}
	return nil
}

// owing is what an amount is less surely than one that was paid: 应发金额 gives way to 实发金额,
// a standard to an amount.
func (p *pattern) owing(found []segment) int {
	switch {
	case p.field != roster.FieldAmount || slices.Contains(p.parts, "total"):
	case slices.Contains(p.parts, "standard"):
		return 3
	case slices.ContainsFunc(found, func(s segment) bool { return strings.HasPrefix(s.word, "应") }):
		return 1
	}
	return 0
}

// figureTypes are what is counted, paid or dated of whom a group of columns is about.
var figureTypes = []roster.Type{roster.TypeMoney, roster.TypeCount, roster.TypeDate}

// kinParts are the owners of a cadre's list.
var kinParts = []string{"cadre", "relative"}

// whose says of whom what a pattern finds in a heading is.
func (p *pattern) whose(found []segment) whose {
	switch {
	case p.ofKin(found):
		return ofKin
	case slices.ContainsFunc(found, p.ofParty):
		return ofParty
	case slices.ContainsFunc(found, p.ofCompany):
		return ofCompany
	}
	return ofRow
}

// ofParty says whether a segment tells that a column is of the party to a dispute: 信访人民族.
func (p *pattern) ofParty(s segment) bool {
	return slices.Contains(s.parts, "party") && !p.holds(s) && (slices.Contains(personal, p.field) || p.field == roster.FieldEmployer || p.field == roster.FieldSubject)
}

// ofCompany says whether a segment tells that a column is of a business: 企业联系电话.
func (p *pattern) ofCompany(s segment) bool {
	return slices.Contains(s.parts, "company") && !p.holds(s) && (p.field == roster.FieldPhone || p.field == roster.FieldAddress)
}

// ofKin says whether what a pattern finds in a heading is a cadre's or his relative's own.
func (p *pattern) ofKin(found []segment) bool {
	if p.field == roster.FieldFiled || p.field == roster.FieldFiledDate {
		return false
	}
	return p.anyOf(kinParts) || slices.ContainsFunc(found, func(s segment) bool { return s.anyOf(kinParts) && !slices.Contains(s.parts, "self") })
}

func (p *pattern) anyOf(parts []string) bool {
	return slices.ContainsFunc(p.parts, func(part string) bool { return slices.Contains(parts, part) })
}

// qualified says whether an owner only tells of which kind the owner behind it is: 近亲属干部
// is a cadre, 经办人员亲属 a relative; and whether a sum or payment stands under the name of its
// group: 应发项目/合计.
func (p *pattern) qualified(found []segment, at int) bool {
	if slices.Contains(found[at].parts, "pay-part") {
		return slices.Contains(p.parts, "total") || slices.Contains(p.parts, "pay")
	}
	return at+1 < len(found) && found[at].anyOf(kinParts) && found[at+1].anyOf(kinParts) && p.holds(found[at+1])
}

func (s *segment) anyOf(parts []string) bool {
	return slices.ContainsFunc(s.parts, func(part string) bool { return slices.Contains(parts, part) })
}

// holds says whether a segment is one of the pattern's parts.
func (p *pattern) holds(s segment) bool {
	return slices.ContainsFunc(s.parts, func(part string) bool { return slices.Contains(p.parts, part) })
}

// payeeLess is what the payee's column is less surely than one that names the person, or the
// holder of the account.
var payeeLess = map[roster.Field]int{roster.FieldName: 4, roster.FieldAccountName: 8, roster.FieldIDNumber: 4}

// paying are neutral words that, standing last, say that money is meant: 医院实际救助.
var paying = []string{"aid", "pay", "money"}

// lastSegment returns the last segment that is not neutral, -1 if all are: the phrase is of
// that kind, whatever stands before it.
func lastSegment(found []segment) int {
	if last := len(found) - 1; last >= 0 && found[last].anyOf(paying) {
		return last
	}
	for i := len(found) - 1; i >= 0; i-- {
		if !slices.Contains(found[i].parts, "neutral") {
			return i
		}
	}
	return -1
}
