package reading

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// asBundle puts files into a .zip, in the order given.
func asBundle(t testing.TB, names []string, contents ...[]byte) []byte {
	t.Helper()
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for i, name := range names {
		member, err := writer.Create(name)
		if err == nil {
			_, err = member.Write(contents[i])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A bundle is read as the folder it was made from: its settings hold, copies are read once,
// a report of our own and lock files are passed over, and the order is that of the paths.
func TestBundleIsReadAsAFolder(t *testing.T) {
	own := workbookOf(t, [][]any{{"姓名", "身份证号", "供养方式"}, {"张三", number(1), "集中"}}, func(file *excelize.File) error {
		return file.SetDocProps(&excelize.DocProperties{Creator: Generator})
	})
	list := asCSV(t, table("姓名|编码|供养方式\n张三|{0}|集中"))
	bundle := asBundle(t, []string{"乙/五保.csv", "乙/~$五保.xlsx", "报告.xlsx", "列名.csv", "甲/五保.xlsx"},
		list, []byte("\x05admin"), own, asCSV(t, table("文件|表|列名|字段\n||编码|身份证号")), asWorkbook(t, table("姓名|编码|供养方式\n李四|{1}|集中")))
	input := readFolder(t, map[string][]byte{"材料.zip": bundle, "五保.csv": list})
	var got []string
	for _, file := range input.Files {
		state := "read"
		switch {
		case !file.PassedOver.Empty():
			state = "passed"
		case file.Fault != nil:
			state = file.Fault.Error()
		case !file.Sheets[0].PassedOver.Empty():
			state = "copy"
		case file.Sheets[0].Kind == roster.Tekun && file.Sheets[0].Row(0).Text(roster.FieldIDNumber) != "":
			state = "tekun"
		}
		got = append(got, file.Path+" "+state)
	}
	want := []string{"五保.csv tekun", "材料.zip/乙/~$五保.xlsx passed", "材料.zip/乙/五保.csv copy", "材料.zip/列名.csv read", "材料.zip/报告.xlsx passed", "材料.zip/甲/五保.xlsx tekun"}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A member waits for the memory that it takes inflated, and a bundle that costs too much is
// one file that could not be read.
func TestBundleIsWeighedInflated(t *testing.T) {
	folder := t.TempDir()
	content := bytes.Repeat([]byte("姓名,身份证号\n"), 1000)
	for name, bundle := range map[string][]byte{
		"a.zip": asBundle(t, []string{"五保.csv"}, content),
		"b.zip": asBundle(t, slices.Repeat([]string{"x"}, 10_001), slices.Repeat([][]byte{nil}, 10_001)...),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), bundle, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	found, err := walk([]string{folder}, nil)
	if err != nil || len(found) != 2 {
		t.Fatalf("found %v, %v", found, err)
	}
	if found[0].shown != "a.zip/五保.csv" || found[0].size != int64(len(content)) {
		t.Errorf("%s weighs %d", found[0].shown, found[0].size)
	}
	input, err := Read([]string{filepath.Join(folder, "b.zip")}, Options{})
	if err != nil || len(input.Files) != 1 || input.Files[0].Fault == nil || !strings.Contains(input.Files[0].Fault.What.In(words.English, words.Full), "10000 files") {
		t.Errorf("%+v, %v", input, err)
	}
}

// The file of passwords opens workbooks in folders and bundles, and is passed over itself.
func TestPasswordsOpenWorkbooks(t *testing.T) {
	sealed, err := os.ReadFile("../book/testdata/password-agile.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for name, content := range map[string][]byte{
		"农村低保2016.xlsx": sealed, "材料.zip": asBundle(t, []string{"农村低保2015.xlsx"}, sealed), "密码.csv": []byte("x\n密码1\n"),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	input, err := Read([]string{folder}, Options{Passwords: filepath.Join(folder, "密码.csv")})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range input.Files {
		read := len(file.Sheets) == 1 && file.Sheets[0].Kind == roster.RuralDibao
		if list := file.Path == "密码.csv"; read == list || file.PassedOver.Empty() == list {
			t.Errorf("%s: read %v, %v", file.Path, read, file.Fault)
		}
	}
	for _, path := range []string{filepath.Join(folder, "没有.txt"), folder} {
		if _, err := Read([]string{folder}, Options{Passwords: path}); err == nil {
			t.Errorf("%s was taken for a file of passwords", path)
		}
	}
}
