package reading

import "testing"

// A blank or a dot behind the ending of a name, as archives and copies from other systems have
// them, does not make a list of people another kind of file.
func TestNamesThatEndInBlanks(t *testing.T) {
	list := []byte("姓名,身份证号,供养方式,月标准\n张三," + number(1) + ",集中,300\n")
	names := []string{"五保.csv ", "五保.csv.", "甲/五保.CSV . ", "五保.csv\u3000", "五保.csv\u00a0"}
	files := map[string][]byte{}
	contents := make([][]byte, len(names))
	for i, name := range names {
		files[name] = list
		contents[i] = list
	}
	files["材料.zip"] = asBundle(t, names, contents...)
	for _, file := range readFolder(t, files).Files {
		if len(file.Sheets) != 1 || file.Sheets[0].Kind == nil || file.Sheets[0].Records() != 1 {
			t.Errorf("%q is not read: %v", file.Path, file.PassedOver.Text.ZH)
		}
	}
}
