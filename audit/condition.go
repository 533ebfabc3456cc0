package audit

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"

	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// maxCondition bounds a condition in characters, and with it all work on it: nothing in it
// can repeat, nest deeper or grow.
const maxCondition = 1000

// condition is what a rule of the user's own asks of a row.
type condition struct {
	fields []roster.Field // those it names, in order
	holds  func(roster.Row) value
}

// term is a part of a condition: of which sort it is, and its value in a row.
type term struct {
	sort  valueSort
	fixed bool // the same in every row
	in    func(roster.Row) value
}

// compiler turns a parsed condition into terms. Only what it names is allowed: no clock, no
// file, no function of the language but its own.
type compiler struct {
	source []rune
	kind   *roster.Kind
	fields []roster.Field
}

// compile reads a condition over the fields of a kind of sheet.
func compile(text string, kind *roster.Kind) (*condition, *words.Error) {
	if utf8.RuneCountInString(text) > maxCondition {
		return nil, &words.Error{What: words.ConditionTooLong.With(maxCondition), Hint: words.ConditionShorter.With()}
	}
	tree, err := parser.Parse(text)
	if err != nil {
		at := 0
		if told := (*file.Error)(nil); errors.As(err, &told) {
			at = told.From
		}
		return nil, &words.Error{What: words.ConditionSyntax.With(at + 1), Hint: words.ConditionSyntaxHint.With()}
	}
	c := &compiler{source: []rune(text), kind: kind}
	whole, fault := c.term(tree.Node)
	switch {
	case fault != nil:
		return nil, fault
	case whole.sort != ofFlag:
		return nil, &words.Error{What: words.ConditionNoAnswer.With(whole.sort.title()), Hint: words.ConditionSyntaxHint.With()}
	case len(c.fields) == 0:
		return nil, &words.Error{What: words.ConditionNoField.With(), Hint: words.ConditionSyntaxHint.With()}
	}
	return &condition{fields: c.fields, holds: whole.in}, nil
}

func (c *compiler) term(node ast.Node) (term, *words.Error) {
	switch node := node.(type) {
	case *ast.IdentifierNode:
		return c.field(node.Value)
	case *ast.IntegerNode, *ast.FloatNode:
		return c.number(node)
	case *ast.StringNode:
		return always(ofText, value{known: true, text: node.Value}), nil
	case *ast.BoolNode:
		return always(ofFlag, answer(node.Value)), nil
	case *ast.UnaryNode:
		return c.unary(node)
	case *ast.BinaryNode:
		return c.binary(node)
	case *ast.CallNode:
		return c.empty(node)
	}
	return term{}, forbidden(node)
}

func always(sort valueSort, v value) term {
	return term{sort: sort, fixed: true, in: func(roster.Row) value { return v }}
}

func forbidden(node ast.Node) *words.Error {
	return &words.Error{What: words.ConditionForbidden.With(node.Location().From + 1), Hint: words.ConditionAllowed.With()}
}

// field returns the value of a field the condition names.
func (c *compiler) field(name string) (term, *words.Error) {
	field := roster.FieldNamed(name)
	if field == roster.NoField || !c.kind.Has(field) {
		return term{}, c.unknownField(name)
	}
	if !slices.Contains(c.fields, field) {
		c.fields = append(c.fields, field)
	}
	return term{sort: sortOf(field), in: func(row roster.Row) value { return valueOf(row, field) }}, nil
}

// unknownField suggests the field a heading of that name would mean, else the nearest word.
func (c *compiler) unknownField(name string) *words.Error {
	if field := reading.Headed(c.kind, name); c.kind.Has(field) {
		return &words.Error{What: words.ConditionField.With(name), Hint: words.SettingNearest.With(field.Spec().Title)}
	}
	var known []string
	for _, use := range c.kind.Fields {
		known = append(known, use.Field.Spec().Title.ZH, use.Field.Spec().Name)
	}
	fault := &words.Error{What: words.ConditionField.With(name), Hint: words.OneOf.With(known)}
	if near := words.Nearest(name, known); near != "" {
		fault.Hint = words.SettingNearest.With(near)
	}
	return fault
}

// number reads a number as it is written, so that no fraction of it is ever a float.
func (c *compiler) number(node ast.Node) (term, *words.Error) {
	written := string(c.source[node.Location().From:node.Location().To])
	_, decimals, _ := strings.Cut(written, ".")
	amount, ok := roster.ParseMoney(written, false)
	if !ok || len(decimals) > 2 {
		return term{}, &words.Error{What: words.ConditionNumber.With(written), Hint: words.ConditionNumberHint.With()}
	}
	return always(ofNumber, exact(int64(amount))), nil
}

func (c *compiler) unary(node *ast.UnaryNode) (term, *words.Error) {
	operand, fault := c.term(node.Node)
	if fault != nil {
		return term{}, fault
	}
	takes, apply := ofFlag, value.not
	if node.Operator == "-" {
		takes, apply = ofNumber, value.minus
	} else if node.Operator != "not" && node.Operator != "!" {
		return term{}, forbidden(node)
	}
	if operand.sort != takes {
		return term{}, &words.Error{What: words.ConditionType.With(node.Operator, operand.sort.title()), Hint: words.ConditionSyntaxHint.With()}
	}
	return term{sort: takes, fixed: operand.fixed, in: func(row roster.Row) value { return apply(operand.in(row)) }}, nil
}

func (c *compiler) binary(node *ast.BinaryNode) (term, *words.Error) {
	left, fault := c.term(node.Left)
	if fault != nil {
		return term{}, fault
	}
	if node.Operator == "in" {
		return c.among(node, left)
	}
	right, fault := c.term(node.Right)
	if fault != nil {
		return term{}, fault
	}
	if node.Operator == "*" && !isWhole(node.Left) && !isWhole(node.Right) {
		return term{}, forbidden(node) // a product of two amounts is no whole number of fen
	}
	return joined(node, node.Operator, left, right)
}

func isWhole(node ast.Node) bool {
	_, whole := node.(*ast.IntegerNode)
	return whole
}

// among says whether a value is one of a list.
func (c *compiler) among(node *ast.BinaryNode, left term) (term, *words.Error) {
	list, ok := node.Right.(*ast.ArrayNode)
	if !ok || len(list.Nodes) == 0 {
		return term{}, forbidden(node.Right)
	}
	var equal []term
	for _, item := range list.Nodes {
		right, fault := c.term(item)
		if fault != nil {
			return term{}, fault
		}
		same, fault := joined(node, "==", left, right)
		if fault != nil {
			return term{}, fault
		}
		equal = append(equal, same)
	}
	return term{sort: ofFlag, in: func(row roster.Row) value {
		found := answer(false)
		for _, same := range equal {
			found = found.or(same.in(row))
		}
		return found
	}}, nil
}

// empty asks whether a cell is blank: 空(年龄). It is the only function.
func (c *compiler) empty(node *ast.CallNode) (term, *words.Error) {
	callee, ok := node.Callee.(*ast.IdentifierNode)
	if !ok || callee.Value != "空" && callee.Value != "empty" || len(node.Arguments) != 1 {
		return term{}, forbidden(node)
	}
	named, ok := node.Arguments[0].(*ast.IdentifierNode)
	if !ok {
		return term{}, forbidden(node)
	}
	if _, fault := c.field(named.Value); fault != nil {
		return term{}, fault
	}
	field := roster.FieldNamed(named.Value)
	return term{sort: ofFlag, in: func(row roster.Row) value { return answer(row.Value(field).Empty()) }}, nil
}
