package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// No rule compares names by itself: whether two names are one person's is for audit/link to
// say. A name may be asked whether it is there at all, shown, and handed on.
func TestRulesCompareNoNames(t *testing.T) {
	seen := 0
	sources(t, func(name string, file *ast.File) {
		if !strings.HasPrefix(name, "audit/rules/") {
			return
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if node != nil && yieldsName(node) {
				seen++
			}
			if comparesName(node) {
				t.Errorf("%s compares a name at offset %d", name, node.Pos())
			}
			return true
		})
	})
	if seen < 5 {
		t.Errorf("only %d names were met: the test no longer sees them", seen)
	}
}

// comparesName says whether an expression compares a name: with ==, as a key of a map or by
// a function of strings.
func comparesName(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.BinaryExpr:
		return (node.Op == token.EQL || node.Op == token.NEQ) && !isEmptyText(node.X) && !isEmptyText(node.Y) && (isName(node.X) || isName(node.Y))
	case *ast.IndexExpr:
		return isName(node.Index)
	case *ast.CallExpr:
		function, ok := node.Fun.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		of, ok := function.X.(*ast.Ident)
		return ok && (of.Name == "strings" || of.Name == "slices") && slices.ContainsFunc(node.Args, isName)
	case *ast.SwitchStmt:
		return node.Tag != nil && isName(node.Tag)
	}
	return false
}

func isEmptyText(expression ast.Expr) bool {
	literal, ok := expression.(*ast.BasicLit)
	return ok && literal.Value == `""`
}

// isName says whether an expression is a name itself: a call that yields one, or its Value,
// Name or Text.
func isName(expression ast.Expr) bool {
	switch expression := expression.(type) {
	case *ast.SelectorExpr:
		return isName(expression.X)
	case *ast.ParenExpr:
		return isName(expression.X)
	}
	return yieldsName(expression)
}

// yieldsName says whether a node is a call that returns somebody's name.
func yieldsName(node ast.Node) bool {
	call, ok := node.(*ast.CallExpr)
	if !ok {
		return false
	}
	function, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	switch function.Sel.Name {
	case "PersonName", "HeadName":
		return true
	case "Name":
		return len(call.Args) == 0
	case "Text", "Symbol", "Own", "Value":
		return slices.ContainsFunc(call.Args, func(argument ast.Expr) bool {
			field, ok := argument.(*ast.SelectorExpr)
			return ok && strings.HasPrefix(field.Sel.Name, "Field") && strings.HasSuffix(field.Sel.Name, "Name")
		})
	}
	return false
}

// The test above sees what it must not let pass, and lets pass what it may.
func TestComparesName(t *testing.T) {
	for text, want := range map[string]bool{
		`a.PersonName() == b.PersonName()`: true, `row.Text(roster.FieldCadreName) != name`: true, `seen[row.PersonName()]`: true,
		`strings.Contains(entry.Name().Value, "x")`: true, `h.HeadName().Name == name`: true,
		`row.PersonName() == ""`: false, `link.CompareNames(a.PersonName(), b.PersonName()) == link.NameOther`: false, `row.Text(roster.FieldVillage) == village`: false,
	} {
		expression, err := parser.ParseExpr(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := comparesName(expression); got != want {
			t.Errorf("%s compares a name: %t", text, got)
		}
	}
}
