package audit

import (
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// operation is what an operator does with two values of the sorts it takes.
type operation struct {
	takes []valueSort
	gives valueSort
	apply func(a, b value) value
}

var (
	ordered = []valueSort{ofNumber, ofDate}
	texts   = []valueSort{ofText}
)

// operations are the operators a condition may join two terms with.
var operations = map[string]operation{
	"==": {[]valueSort{ofText, ofNumber, ofDate, ofFlag}, ofFlag, value.equals}, "!=": {[]valueSort{ofText, ofNumber, ofDate, ofFlag}, ofFlag, value.differs},
	"<": {ordered, ofFlag, value.before}, ">": {ordered, ofFlag, value.after}, "<=": {ordered, ofFlag, value.notAfter}, ">=": {ordered, ofFlag, value.notBefore},
	"and": {[]valueSort{ofFlag}, ofFlag, value.and}, "&&": {[]valueSort{ofFlag}, ofFlag, value.and}, "or": {[]valueSort{ofFlag}, ofFlag, value.or}, "||": {[]valueSort{ofFlag}, ofFlag, value.or},
	"+": {[]valueSort{ofNumber}, ofNumber, value.plus}, "-": {[]valueSort{ofNumber}, ofNumber, value.less}, "*": {[]valueSort{ofNumber}, ofNumber, value.times},
	"contains": {texts, ofFlag, textual(strings.Contains)}, "startsWith": {texts, ofFlag, textual(strings.HasPrefix)}, "endsWith": {texts, ofFlag, textual(strings.HasSuffix)},
}

// mirrored are the comparisons seen from the other side.
var mirrored = map[string]string{"<": ">", ">": "<", "<=": ">=", ">=": "<="}

// joined joins two terms. Written out dates are the measure fields are held against, on
// whichever side they stand.
func joined(node ast.Node, operator string, left, right term) (term, *words.Error) {
	if other := mirrored[operator]; left.fixed && !right.fixed && other != "" {
		operator, left, right = other, right, left
	}
	does, ok := operations[operator]
	if !ok {
		return term{}, forbidden(node)
	}
	left, fault := readAs(left, right.sort)
	if fault == nil {
		right, fault = readAs(right, left.sort)
	}
	if fault != nil {
		return term{}, fault
	}
	if left.sort != right.sort || !slices.Contains(does.takes, left.sort) {
		return term{}, &words.Error{What: words.ConditionTypes.With(operator, left.sort.title(), right.sort.title()), Hint: words.ConditionTextHint.With()}
	}
	return term{sort: does.gives, fixed: left.fixed && right.fixed, in: func(row roster.Row) value { return does.apply(left.in(row), right.in(row)) }}, nil
}

// readAs reads a text the user wrote as the date or flag it stands beside.
func readAs(written term, beside valueSort) (term, *words.Error) {
	if !written.fixed || written.sort != ofText || beside != ofDate && beside != ofFlag {
		return written, nil
	}
	word := written.in(roster.Row{}).text
	read := dateIn
	if beside == ofFlag {
		read = flagIn
	}
	v, ok := read(word)
	if !ok {
		return term{}, &words.Error{What: words.ConditionText.With(word, beside.title()), Hint: words.ConditionTextHint.With()}
	}
	return always(beside, v), nil
}
