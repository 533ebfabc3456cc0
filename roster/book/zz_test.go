package book
import ("testing";"path/filepath";"strings";"os")
func TestZZ(t *testing.T) {
	for _, g := range strings.Split(os.Getenv("ZZ"), ":") {
	paths, _ := filepath.Glob(g)
	for _, p := range paths {
		o, err := Open(p)
		_, err = cellsOf(o, err)
		d := ""
		if o != nil { d = doubts(o) }
		if err != nil || d != "" { t.Logf("%s: %v | %s", p, err, d) }
	}}
}
