package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
)

var (
	chinese   = regexp.MustCompile(`\p{Han}`)
	halfWidth = regexp.MustCompile(`(\p{Han}|[”》〕）%][sdv]?) ?[,;:?!()]|[,;:()] ?(\p{Han}|[“《〔（])|[,;:] ?$`)
	typedAsIs = strings.NewReplacer("( ) , \"", "", "*(整数) 空(字段)", "", "* 和 ?", "", "(元)", "", "(勿改)", "") // what is typed as it stands; headings as offices write them
)

// Chinese texts have the marks of GB/T 15834, which are full width: in the catalogue and in
// every text a rule or kind keeps beside itself.
func TestPunctuation(t *testing.T) {
	count := 0
	for _, folder := range []string{".", "..", "../book", "../reading", "../whole", "../../audit", "../../cmd"} {
		err := fs.WalkDir(os.DirFS(folder), ".", func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), folder+"/"+path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(node ast.Node) bool {
				count += checkMarks(t, path, node, folder == ".")
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if count < 700 {
		t.Errorf("only %d texts were found: the test no longer sees them", count)
	}
}

// checkMarks looks at a twin named ZH, and in the catalogue at every text; it returns how many.
func checkMarks(t *testing.T, path string, node ast.Node, catalogue bool) (count int) {
	var texts []string
	switch node := node.(type) {
	case *ast.KeyValueExpr:
		literal, plain := node.Value.(*ast.BasicLit)
		if key, ok := node.Key.(*ast.Ident); ok && key.Name == "ZH" && plain {
			texts = append(texts, constant(t, path, literal))
		}
	case *ast.CompositeLit:
		if catalogue {
			for _, text := range textsIn(t, path, node) {
				texts = append(texts, text.ZH)
			}
		}
	}
	for _, text := range texts {
		if found := halfWidth.FindString(typedAsIs.Replace(text)); found != "" && chinese.MatchString(text) {
			t.Errorf("%s: %q has a mark of half width: %s", path, found, text)
		}
	}
	return len(texts)
}
