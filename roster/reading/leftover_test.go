package reading

import "testing"

// Names tell what office programs and systems leave behind; names that only resemble them are material.
func TestLeftover(t *testing.T) {
	for _, test := range []struct {
		path string
		left bool
	}{
		{"~$五保.xlsx", true}, {"甲/~$五保.xlsx", true}, {"D3F2.tmp", true}, {"甲/~WRL0001.TMP", true},
		{".DS_Store", true}, {"甲/Thumbs.db", true}, {"Desktop.ini", true}, {"__MACOSX/甲/五保.xlsx", true}, {"材料.zip/__MACOSX/._五保.xlsx", true}, {"._五保.xlsx", true},
		{"五保.xlsx", false}, {"五保.tmp.xlsx", false}, {"tmp.csv", false}, {"甲.tmp/五保.csv", false}, {"五保~$.xlsx", false}, {"MACOSX/五保.csv", false}, {"thumbs.csv", false},
	} {
		if got := !leftover(test.path).Empty(); got != test.left {
			t.Errorf("%s: left behind %v, want %v", test.path, got, test.left)
		}
	}
}

// Leftovers are listed and passed over whatever they begin with, in folders and bundles.
func TestLeftoversPassedOver(t *testing.T) {
	list := asCSV(t, table("姓名|身份证号|供养方式\n张三|{0}|集中"))
	broken, whole := []byte("PK\x03\x04xx"), asBundle(t, []string{"五保.csv"}, list)
	input := readFolder(t, map[string][]byte{
		"五保.csv": list, "坏.tmp": broken, "包.tmp": whole, "Thumbs.db": broken, "__MACOSX/五保.xlsx": broken,
		"材料.zip": asBundle(t, []string{"五保.csv", "__MACOSX/._五保.xlsx", "~$五保.xlsx", "D3F2.tmp", ".DS_Store"}, append(list, []byte("李四,"+number(2)+",分散,\n")...), broken, broken, broken, broken),
	})
	var passed, readable int
	for _, file := range input.Files {
		switch {
		case file.Fault != nil:
			t.Errorf("%s: %v", file.Path, file.Fault)
		case file.PassedOver.Empty():
			readable++
		default:
			passed++
		}
	}
	if readable != 2 || passed != 8 {
		t.Errorf("%d read, %d passed over, want 2 and 8", readable, passed)
	}
}
