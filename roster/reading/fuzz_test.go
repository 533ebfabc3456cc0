package reading

import (
	"os"
	"path/filepath"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Whatever stands in a text file: no panic, and every row is accounted for.
func FuzzRead(f *testing.F) {
	for _, lines := range []string{
		twoPersons,
		"序号|姓名|身份证号|供养方式\nxh|xm|sfzh|gyfs\n1|张三|{0}|集中\n同上|同上|同上|同上\n小计|||1\n注：无",
		"户主||成员一|\n姓名|身份证号|姓名|身份证号\n张三|{0}|李四|{1}",
		"列名|字段\n户主|姓名",
		"季度|期初人数|新增人数|减少人数|期末人数\n2016年第一季度|1|2|3|0\n合计|1|2|3|0",
	} {
		f.Add("农村低保.csv", string(asCSV(f, table(lines))))
	}
	f.Add(".Csv", "")
	f.Fuzz(func(t *testing.T, name, content string) {
		folder := t.TempDir()
		if name = filepath.Base(name); !filepath.IsLocal(name) || name == "." || os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600) != nil {
			t.Skip()
		}
		input, err := Read([]string{folder}, Options{Workers: 1})
		if err != nil {
			return // a wrong table of headings
		}
		for _, file := range input.Files {
			if file.Fault != nil && file.Fault.Hint.Text == words.UnexpectedHint { // a panic was told as an error
				t.Errorf("%v", file.Fault)
			}
			for _, sheet := range file.Sheets {
				checkSheet(t, sheet)
			}
		}
	})
}

func checkSheet(t *testing.T, sheet *roster.Sheet) {
	if !sheet.Account.Balanced() {
		t.Errorf("account %+v", sheet.Account)
	}
	if !sheet.Several && sheet.Account.Records != sheet.Records() {
		t.Errorf("%d records, account %+v", sheet.Records(), sheet.Account)
	}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		for field := roster.NoField + 1; field < roster.FieldCount; field++ {
			if row.Text(field) != "" && row.Cell(field).Column < 0 {
				t.Errorf("row %d has a value of %s but no cell", row.Number(), field.Spec().Name)
			}
		}
		_, _ = row.PersonID(), row.PersonName()
	}
	for _, fault := range sheet.Faults {
		if int(fault.Record) >= sheet.Records() || fault.Row < 1 {
			t.Errorf("fault %+v", fault)
		}
	}
}
