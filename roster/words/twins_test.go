package words

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Every text has both twins, they take the same arguments, and none accuses.
func TestTwins(t *testing.T) {
	names, err := fs.Glob(os.DirFS("."), "*.go")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			literal, ok := node.(*ast.CompositeLit)
			if !ok {
				return true
			}
			for _, text := range textsIn(t, name, literal) {
				count++
				checkTwins(t, name, text)
			}
			return true
		})
	}
	if count < 150 {
		t.Errorf("only %d texts were found: the test no longer sees them", count)
	}
}

// textsIn returns the text a literal is, or the untyped texts of a list or table of texts.
func textsIn(t *testing.T, name string, literal *ast.CompositeLit) (texts []Text) {
	if isText(literal.Type) {
		if len(literal.Elts) > 0 {
			texts = append(texts, textOf(t, name, literal))
		}
		return texts
	}
	var element ast.Expr
	switch kind := literal.Type.(type) {
	case *ast.ArrayType:
		element = kind.Elt
	case *ast.MapType:
		element = kind.Value
	}
	if !isText(element) {
		return nil
	}
	for _, item := range literal.Elts {
		if pair, ok := item.(*ast.KeyValueExpr); ok {
			item = pair.Value
		}
		if inner, ok := item.(*ast.CompositeLit); ok && inner.Type == nil {
			texts = append(texts, textOf(t, name, inner))
		}
	}
	return texts
}

func isText(kind ast.Expr) bool {
	name, ok := kind.(*ast.Ident)
	return ok && name.Name == "Text"
}

func textOf(t *testing.T, name string, literal *ast.CompositeLit) Text {
	t.Helper()
	var twins [2]string
	for i, item := range literal.Elts {
		if pair, ok := item.(*ast.KeyValueExpr); ok {
			i, item = strings.Index("ZH EN", fmt.Sprint(pair.Key))/3, pair.Value
		}
		twins[i] = constant(t, name, item)
	}
	return Text{ZH: twins[0], EN: twins[1]}
}

// constant returns the text of a string literal, or of several joined by +.
func constant(t *testing.T, name string, item ast.Expr) string {
	t.Helper()
	switch item := item.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(item.Value)
		if err != nil {
			t.Fatal(err)
		}
		return text
	case *ast.BinaryExpr:
		return constant(t, name, item.X) + constant(t, name, item.Y)
	}
	t.Fatalf("%s: a twin is no plain string", name)
	return ""
}

func checkTwins(t *testing.T, name string, text Text) {
	t.Helper()
	if strings.TrimSpace(text.ZH) == "" || strings.TrimSpace(text.EN) == "" {
		t.Errorf("%s: a twin is empty: %+v", name, text)
	}
	if zh, en := verbs(text.ZH), verbs(text.EN); !slices.Equal(zh, en) {
		t.Errorf("%s: the twins take different arguments %v and %v: %+v", name, zh, en, text)
	}
	for _, accusing := range []string{"骗保", "造假", "违纪"} {
		if strings.Contains(text.ZH, accusing) {
			t.Errorf("%s: %q is an accusation: %s", name, accusing, text.ZH)
		}
	}
}

// verbs lists the verbs of a text in the order of their arguments; %% is none.
func verbs(text string) (verbs []string) {
	for {
		at := strings.IndexByte(text, '%')
		if at < 0 || at == len(text)-1 {
			return verbs
		}
		text = text[at+1:]
		end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("0123456789.+-# []", r) })
		if end < 0 {
			return append(verbs, "%")
		}
		if text[end] != '%' {
			verbs = append(verbs, text[:end+1])
		}
		text = text[end+1:]
	}
}
