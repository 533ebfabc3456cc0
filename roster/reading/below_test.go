package reading

import (
	"os"
	"path/filepath"
	"testing"
)

// The name of the audited folder tells the place where nothing nearer does.
func TestPlaceOfTheAuditedFolder(t *testing.T) {
	for _, test := range []struct{ folder, file, township, village string }{
		{"云岭镇", "五保.csv", "云岭镇", ""},
		{"云岭镇2024年材料", "五保.csv", "云岭镇", ""},
		{"云岭镇", "石桥乡五保.csv", "石桥乡", ""},
		{"云岭镇", "石桥乡/五保.csv", "石桥乡", ""},
		{"云岭镇", "甲村五保.csv", "云岭镇", "甲村"},
		{"云岭镇柏树村", "五保.csv", "云岭镇", "柏树村"},
		{"云岭镇柏树村", "石桥乡五保.csv", "石桥乡", ""},
		{"材料", "五保.csv", "", ""},
		{"各乡镇上报", "五保.csv", "", ""},
		{"乡镇", "五保.csv", "", ""},
	} {
		root := filepath.Join(t.TempDir(), test.folder)
		path := filepath.Join(root, filepath.FromSlash(test.file))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, asCSV(t, table("姓名|身份证号|供养方式\n张三|{0}|集中")), 0o600); err != nil {
			t.Fatal(err)
		}
		for named, township := range map[string]string{root: test.township, path: ""} {
			if named == path && test.file != "五保.csv" {
				continue
			}
			input, err := Read([]string{named}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			sheet := input.Files[0].Sheets[0]
			if sheet.Township != township || named == root && sheet.Village != test.village {
				t.Errorf("%s: in %q %q, want %q %q", named, sheet.Township, sheet.Village, township, test.village)
			}
			if named == root && input.Files[0].Path != test.file {
				t.Errorf("shown as %s, want %s", input.Files[0].Path, test.file)
			}
		}
	}
}
