package reading

import (
	"testing"

	"rollcheck/roster"
)

// Bills of the households of a programme are no roster of it, whatever the file is called; a
// roster with an allowance for power stays one.
func TestBillsAreNoRoster(t *testing.T) {
	person := ",992301196001011117,"
	for _, c := range []struct {
		file, headings, cells string
		want                  *roster.Kind
	}{
		{"城市低保水电费证明", "2017年3月水费,2017年3月电费,2017年4月水费,2017年4月电费", "14,25,35,72", roster.Utility},
		{"城市低保户用水用电", "3月水费,3月电费,4月水费,4月电费", "14,25,35,72", roster.Utility},
		{"城市低保", "水费,电费,燃气费,备注", "14,25,35,", roster.Utility},
		{"农村低保户电费清单", "一季度电费,二季度电费,三季度电费,备注", "14,25,35,", roster.Utility},
		{"特困供养人员水费", "1月份水费（元）,2月份水费（元）,3月份水费（元）,备注", "14,25,35,", roster.Utility},
		{"城市低保花名册", "家庭月人均收入,月保障金,电费补贴,备注", "140,255,35,", roster.UrbanDibao},
		{"城市低保花名册", "家庭月人均收入,月保障金,水费,电费", "140,255,35,20", roster.UrbanDibao},
		{"城市低保花名册", "银行账号,开户银行,水费,备注", "6217220184196443759,农行,35,", roster.UrbanDibao},
	} {
		text := "序号,村,姓名,身份证号," + c.headings + "\n"
		for _, name := range []string{"1,东街社区,沈一平", "2,东街社区,沈二平", "3,东街社区,沈三平"} {
			text += name + person + c.cells + "\n"
		}
		sheet := readFolder(t, map[string][]byte{c.file + ".csv": []byte(text)}).Files[0].Sheets[0]
		if sheet.Kind != c.want {
			t.Errorf("%s with %s is %v, want %s", c.file, c.headings, sheet.Kind, c.want.Name)
		}
	}
}
