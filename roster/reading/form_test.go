package reading

import (
	"os"
	"path/filepath"
	"testing"
)

// A sheet without a number of ours is a form only where most of a form's headings stand: sums by
// 清退原因 are none, a list of findings whose numbers were deleted is one.
func TestFormWithoutNumbers(t *testing.T) {
	for name, test := range map[string]struct {
		table string
		form  bool
	}{
		"sums":            {"清退原因,每人只计一次,户,人,每月(元),应追缴金额(元)\n收入变化,,1,2,3,4\n死亡,,1,1,1,1\n", false},
		"numbers deleted": {"乡镇村,姓名,核实结论,处理措施,清退原因,停发月份,追缴金额,核实人,核实时间,备注\n石桥乡,马一,属实,,死亡,2017-01,445,张三,2017-03-05,\n", true},
		"another list":    {"姓名,核实结论,核实人,核实时间\n马一,属实,张三,2017-03-05\n", false},
		"with numbers":    {"疑点编号,姓名,核实结论\n2b40-f7e0-6830-c7e7,马一,属实\n", true},
	} {
		path := filepath.Join(t.TempDir(), "a.csv")
		if err := os.WriteFile(path, []byte(test.table), 0o600); err != nil {
			t.Fatal(err)
		}
		input, err := Read([]string{path}, Options{Forms: true})
		if err != nil {
			t.Fatal(err)
		}
		if form := input.Files[0].Sheets[0].Kind != nil; form != test.form {
			t.Errorf("%s: taken for a form %v", name, form)
		}
	}
}
