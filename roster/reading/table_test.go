package reading

import (
	"rollcheck/roster"
	"strings"
	"testing"
)

// Two tables of different kinds on a sheet are two sheets, one that is no roster hides none,
// and beyond the bound the sheet is said to be unread rather than read by a wrong heading.
func TestTablesOfASheet(t *testing.T) {
	two := readFolder(t, map[string][]byte{"石桥乡.csv": asCSV(t, table(`
石桥乡2016年12月农村低保花名册
姓名|身份证号|户编号|月保障金
张三|{0}|H1|72
|
石桥乡2016年死亡人员名单
姓名|身份证号|死亡日期
李四|{1}|2016-05-06`))}).Files[0].Sheets
	if len(two) != 2 || two[0].Kind != roster.RuralDibao || two[1].Kind != roster.Deaths || two[0].Records() != 1 || two[1].Records() != 1 || two[1].Row(0).Number() != 7 {
		t.Errorf("%d tables: %+v", len(two), two)
	}
	if total := two[0].Account.Total + two[1].Account.Total; total != 7 || !two[0].Account.Balanced() || !two[1].Account.Balanced() {
		t.Errorf("%d rows accounted for: %+v, %+v", total, two[0].Account, two[1].Account)
	}
	below := readFolder(t, map[string][]byte{"石桥乡农村低保.csv": asCSV(t, table(`
项目|金额|日期
办公|100|2016-01-01
|
姓名|身份证号|户编号|月保障金
张三|{0}|H1|72`))}).Files[0].Sheets
	if last := below[len(below)-1]; last.Kind != roster.RuralDibao || last.Records() != 1 {
		t.Errorf("the roster below another table: %v", last.Why)
	}
	many := table(strings.Repeat("姓名|身份证号|村|月保障金\n张三|{0}|甲村|72\n村|姓名|身份证号|月保障金\n甲村|张三|{0}|72\n", maxTables))
	sheets := readFolder(t, map[string][]byte{"农村低保.csv": asCSV(t, many)}).Files[0].Sheets
	if len(sheets) != maxTables || sheets[maxTables-1].Fault == nil {
		t.Errorf("%d tables, the last without a fault", len(sheets))
	}
}
