package words_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// A listed package is what the go command says of one.
type listedPackage struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	DepOnly                 bool
}

// packages lists the packages of the module and all they use, with what was compiled of them.
func packages(t *testing.T) []listedPackage {
	t.Helper()
	command := exec.CommandContext(t.Context(), "go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,DepOnly", "./...")
	command.Dir = "../.."
	out, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listedPackage
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var one listedPackage
		if err := decoder.Decode(&one); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, one)
	}
}

// catalogue is every text of the module that has a name or stands in a call, by where it is written.
type catalogue struct {
	t     *testing.T
	files *token.FileSet
	texts map[string]words.Text // by package and name
	calls int
	open  int // calls whose text is a value of the run
}

// Every message of the module takes the arguments it is given, in number and in type: none
// prints %!d(string=…), a bare %s, or nothing of what it was told.
func TestEveryMessageTakesItsArguments(t *testing.T) {
	all := packages(t)
	exports := map[string]string{}
	for _, one := range all {
		exports[one.ImportPath] = one.Export
	}
	c := &catalogue{t: t, files: token.NewFileSet(), texts: map[string]words.Text{}}
	imports := importer.ForCompiler(c.files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	parsed := map[string][]*ast.File{}
	for _, one := range all {
		if one.DepOnly {
			continue
		}
		for _, name := range one.GoFiles {
			file, err := parser.ParseFile(c.files, filepath.Join(one.Dir, name), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			parsed[one.ImportPath] = append(parsed[one.ImportPath], file)
			c.collect(one.ImportPath, file)
		}
	}
	for path, files := range parsed {
		info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
		config := types.Config{Importer: imports}
		if _, err := config.Check(path, c.files, files, info); err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			ast.Inspect(file, func(node ast.Node) bool {
				if call, ok := node.(*ast.CallExpr); ok {
					c.check(info, call)
				}
				return true
			})
		}
	}
	t.Logf("%d texts, %d calls, %d of them with a text known only at run time", len(c.texts), c.calls, c.open)
	if c.calls < 400 || c.open*10 > c.calls {
		t.Errorf("%d calls were checked and %d left out: the test no longer sees them", c.calls, c.open)
	}
}

// collect notes the texts a file names at package level.
func (c *catalogue) collect(path string, file *ast.File) {
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range general.Specs {
			value, ok := spec.(*ast.ValueSpec)
			if !ok {
				continue
			}
			for i, name := range value.Names {
				if i < len(value.Values) {
					if text, ok := literalText(value.Values[i]); ok {
						c.texts[path+"."+name.Name] = text
					}
				}
			}
		}
	}
}

// literalText returns the text a literal writes out.
func literalText(expression ast.Expr) (text words.Text, ok bool) {
	literal, ok := expression.(*ast.CompositeLit)
	if !ok {
		return text, false
	}
	switch kind := literal.Type.(type) {
	case *ast.Ident:
		ok = kind.Name == "Text"
	case *ast.SelectorExpr:
		ok = kind.Sel.Name == "Text"
	default:
		ok = false
	}
	if !ok {
		return text, false
	}
	for i, item := range literal.Elts {
		name := [...]string{"ZH", "EN"}[i]
		if pair, keyed := item.(*ast.KeyValueExpr); keyed {
			name, item = fmt.Sprint(pair.Key), pair.Value
		}
		written, constant := joined(item)
		if !constant {
			return text, false
		}
		if name == "ZH" {
			text.ZH = written
		} else {
			text.EN = written
		}
	}
	return text, true
}

// joined is a string literal, or several joined by +.
func joined(item ast.Expr) (text string, ok bool) {
	switch item := item.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(item.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		left, okay := joined(item.X)
		right, too := joined(item.Y)
		return left + right, okay && too
	}
	return "", false
}

const textType = "rollcheck/roster/words.Text"

// check checks a call that binds arguments to a text: the method With, or a function that
// takes a text and then any arguments.
func (c *catalogue) check(info *types.Info, call *ast.CallExpr) {
	signature, ok := info.Types[call.Fun].Type.(*types.Signature)
	if !ok || !signature.Variadic() || call.Ellipsis.IsValid() {
		return
	}
	bound, given := ast.Expr(nil), call.Args
	selector, _ := call.Fun.(*ast.SelectorExpr)
	last := signature.Params().Len() - 1
	switch {
	case selector != nil && selector.Sel.Name == "With" && info.Types[selector.X].Type != nil && info.Types[selector.X].Type.String() == textType:
		bound = selector.X
	case last > 0 && signature.Params().At(last-1).Type().String() == textType && signature.Params().At(last).Type().String() == "[]any":
		bound, given = call.Args[last-1], call.Args[last:]
	default:
		return
	}
	c.calls++
	text, known := c.resolve(info, bound)
	if !known {
		c.open++
		return
	}
	for _, twin := range []string{text.ZH, text.EN} {
		if wrong := mismatch(twin, info, given); wrong != "" {
			c.t.Errorf("%s: %q %s", c.files.Position(call.Pos()), twin, wrong)
		}
	}
}

// resolve finds the text an expression stands for.
func (c *catalogue) resolve(info *types.Info, expression ast.Expr) (words.Text, bool) {
	if text, ok := literalText(expression); ok {
		return text, true
	}
	name, ok := expression.(*ast.Ident)
	if selector, selected := expression.(*ast.SelectorExpr); selected {
		name, ok = selector.Sel, true
	}
	if !ok || info.Uses[name] == nil || info.Uses[name].Pkg() == nil {
		return words.Text{}, false
	}
	text, known := c.texts[info.Uses[name].Pkg().Path()+"."+name.Name]
	return text, known
}

// mismatch says what is wrong with the arguments of a text; "" if nothing is. It formats the
// text with a value of each type.
func mismatch(twin string, info *types.Info, given []ast.Expr) string {
	var arguments []any
	for _, argument := range given {
		arguments = append(arguments, valueOf(info.Types[argument].Type, verbAt(twin, len(arguments))))
	}
	shown := words.Text{ZH: twin, EN: twin}.With(arguments...).In(words.Chinese, words.Full)
	if strings.Contains(shown, "%!") || len(given) == 0 && strings.Contains(shown, "%") {
		return "is shown as " + shown
	}
	return ""
}

// verbAt is the letter of the verb of the n-th argument; "" if there is none.
func verbAt(text string, n int) string {
	parts := strings.Split(strings.ReplaceAll(text, "%%", ""), "%")
	if n+1 >= len(parts) {
		return ""
	}
	return strings.TrimLeft(parts[n+1], "0123456789.+-# []")[:1]
}

// valueOf returns a value that is shown as one of a type is; of an interface one that suits
// the verb, for nobody knows what it will hold.
func valueOf(kind types.Type, verb string) any {
	if types.IsInterface(kind) && verb == "d" {
		return 1
	}
	if basic, ok := kind.(*types.Basic); ok && basic.Info()&types.IsInteger != 0 {
		return 1 // a named type is shown by its String, or as a text
	}
	switch kind.String() {
	case "[]string":
		return []string{"x"}
	case textType:
		return words.Text{ZH: "x", EN: "x"}
	case "[]" + textType:
		return []words.Text{{ZH: "x", EN: "x"}}
	}
	return "x" // everything else is shown as a string
}
