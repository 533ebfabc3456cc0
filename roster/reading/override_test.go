package reading

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

func TestMatchesPath(t *testing.T) {
	for _, test := range []struct {
		pattern, path string
		want          bool
	}{
		{"", "石桥乡/发放表.xlsx", true}, {"发放表.xlsx", "石桥乡/发放表.xlsx", true}, {"发放表", "石桥乡/发放表.xlsx", true},
		{"发放表.xlsx", "发放表.csv", true}, {"*发放表*", "石桥乡/4月发放表(终).xls", true}, {"*发放表", "石桥乡/4月发放表.xls", true},
		{"石桥乡/*发放表*", "2016/石桥乡/4月发放表.xls", true}, {"石桥乡/*发放表*", "柳林乡/4月发放表.xls", false},
		{"?月发放表", "4月发放表.csv", true}, {"?月发放表", "12月发放表.csv", false}, {"发放表", "4月发放表.csv", false},
		{"2016.12", "2016.csv", false}, {"A.XLSX", "a.xlsx", true}, {"*", "a.xlsx", true}, {"*b", "ab/c.csv", false},
		{"表[1].csv", "表[1].csv", true}, {"材料.zip/石桥乡/*", "材料.zip/石桥乡/名册.xlsx", true},
	} {
		if got := matchesPath(test.pattern, test.path); got != test.want {
			t.Errorf("%s and %s: %v", test.pattern, test.path, got)
		}
	}
}

// What a table of headings may say, and what comes of it.
func TestHeadingRows(t *testing.T) {
	const plain = "姓名|编码|供养方式\n张三|{0}|集中"
	for _, test := range []struct{ name, rows, path, table, want string }{
		{"a pattern names several files", "*供养*||编码|身份证号", "乙乡/五保供养2016.csv", plain, "id_number=" + number(1)},
		{"a folder", "乙乡/*||编码|身份证号", "乙乡/五保.csv", plain, "id_number=" + number(1)},
		{"a fixed name of the field", "||编码|id_number", "五保.csv", plain, "id_number=" + number(1)},
		{"a letter where the heading is blank", "||B列|身份证号", "五保.csv", "姓名||供养方式\n张三|{0}|集中", "id_number=" + number(1)},
		{"letters where one heading stands twice", "||C列|身份证号", "五保.csv", "姓名|编码|编码|供养方式\n张三|甲|{0}|集中", "id_number=" + number(1)},
		{"a small letter, and more of it", "||第c列|身份证号", "五保.csv", "姓名|编码|编码|供养方式\n张三|甲|{0}|集中", "id_number=" + number(1)},
		{"a letter is nearer than a heading", "||编码|备注\n||C列|身份证号", "五保.csv", "姓名|编码|编码|供养方式\n张三|甲|{0}|集中", "id_number=" + number(1) + " note=甲"},
		{"one of two columns of a field", "||B列|忽略", "五保.csv", "姓名|身份证号|身份证号|供养方式\n张三|1|{0}|集中", "id_number=" + number(1)},
		{"a heading with its levels beats a level", "||姓名|姓名\n||监护人/姓名|监护人姓名", "五保.csv", "姓名|身份证号|监护人||供养方式\n||姓名|电话|\n张三|{0}|李四|1|集中", "name=张三 guardian_name=李四"},
		{"letters where no heading is understood", "||A列|姓名\n||B列|身份证号", "五保.csv", "甲栏|乙栏|丙栏\n张三|{0}|集中", "name=张三 id_number=" + number(1)},
		{"letters where there is no heading", "||A列|姓名\n||B列|身份证号", "五保.csv", "张三|{0}|集中", "name=张三 id_number=" + number(1)},
		{"a heading 合计 is a heading", "||合计|月保障金", "五保.csv", "姓名|身份证号|供养方式|合计\n张三|{0}|集中|100", "monthly_amount=100.00"},
		{"headings that look like a footer or a heading row", "||制表人:|姓名\n||姓名|备注", "五保.csv", "制表人:|身份证号|供养方式|姓名\n张三|{0}|集中|甲", "name=张三 note=甲"},
	} {
		t.Run(test.name, func(t *testing.T) {
			input := readFolder(t, map[string][]byte{"列名.csv": asCSV(t, table("文件|表|列名|字段|样例1|把握\n"+test.rows)), test.path: asCSV(t, table(test.table))})
			for _, file := range input.Files {
				sheet := file.Sheets[0]
				if file.Path != test.path {
					continue
				}
				for _, wanted := range strings.Fields(test.want) {
					name, value, _ := strings.Cut(wanted, "=")
					if sheet.Kind == nil || sheet.Records() != 1 || sheet.Row(0).Text(roster.FieldNamed(name)) != value {
						t.Errorf("%s is not %s: %v, columns %+v, unused %+v", name, value, sheet.Why, sheet.Columns, sheet.Unused)
					}
				}
			}
		})
	}
}

// A column to be ignored is neither read nor complained about, on a page that repeats its
// heading too.
func TestIgnoredColumn(t *testing.T) {
	sheet := readFolder(t, map[string][]byte{
		"列名.csv": asCSV(t, table("列名|字段\n备注|忽略\n电脑号|忽略")),
		"五保.csv": asCSV(t, table("姓名|身份证号|备注|电脑号\n张三|{0}|死亡|7\n姓名|身份证号|备注|电脑号\n李四|{1}||8")),
	}).Files[0].Sheets[0]
	if sheet.Records() != 2 || sheet.Account.Heading != 2 || len(sheet.Unused) != 0 || sheet.Has(roster.FieldNote) {
		t.Errorf("%d records, account %+v, unused %v", sheet.Records(), sheet.Account, sheet.Unused)
	}
}

// A row that matched nothing is an error that names its place and what is near.
func TestHeadingRowsThatAreWrong(t *testing.T) {
	for _, test := range []struct {
		name, rows, what, hint string
		partial                bool // the error is one where a part is read, too
	}{
		{"no such file", "五保2.csv||编码|身份证号", "列名.csv 第 2 行：材料中没有名为 五保2.csv 的文件", "五保.csv", false},
		{"no such file of a pattern", "*发放*||编码|身份证号", "没有名为 *发放* 的文件", "五保.csv", false},
		{"no such sheet", "名册.xlsx|Sheet2|编码|身份证号", "没有名为 Sheet2 的表", "Sheet1", true},
		{"no such heading", "||偏码|身份证号", "表中没有列名 偏码", "编码", false},
		{"no such heading of a file", "五保.csv||偏码|身份证号", "表中没有列名 偏码", "编码", true},
		{"no such heading anywhere", "五保.csv||从来没有的列|姓名", "表中没有列名 从来没有的列", "供养方式", true},
		{"no such field", "||编码|身份证好", "没有名为 身份证好 的字段", "身份证号", true},
		{"two fields for one column", "||编码|身份证号\n五保.csv||编码|备注", "列名.csv 第 2 行和 列名.csv 第 3 行给同一列定了不同的字段：编码", "删去其中一行", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			sheet := table("姓名|编码|供养方式\n张三|{0}|集中")
			for name, content := range map[string][]byte{"列名.csv": asCSV(t, table("文件|表|列名|字段\n"+test.rows)), "五保.csv": asCSV(t, sheet), "名册.xlsx": asWorkbook(t, sheet)} {
				if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			for _, partial := range []bool{false, true} {
				_, err := Read([]string{folder}, Options{Partial: partial})
				if partial && !test.partial {
					if err != nil {
						t.Errorf("where a part is read: %v", err)
					}
					continue
				}
				told, ok := err.(*words.Error)
				if !ok {
					t.Fatalf("no error but %v", err)
				}
				if what, hint := told.Error(), told.Hint.In(words.Chinese, words.Full); !strings.Contains(what, test.what) || !strings.Contains(hint, test.hint) {
					t.Errorf("%s; %s", what, hint)
				}
			}
		})
	}
}
