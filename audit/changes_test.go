package audit

import (
	"testing"

	"rollcheck/roster/fixture"
)

// Opening, came, left and closing close, and every line of who came and left is counted in them.
func TestRosterChangesClose(t *testing.T) {
	heading := "村,户编号,姓名,身份证号,与户主关系\n"
	one, two, three, wife := fixture.Number(19500202, 3), fixture.Number(19510202, 3), fixture.Number(19520202, 3), fixture.Number(19530202, 4)
	input := fixture.Read(t, map[string]string{
		"农村低保/石桥乡2016年第三季度农村低保花名册.csv": heading + "石桥村,A1,马一," + one + ",户主\n石桥村,A1,马妻," + wife + ",妻\n石桥村,A2,马二," + two + ",户主\n",
		"农村低保/石桥乡2016年第四季度农村低保花名册.csv": heading + "石桥村,A1,马一," + one + ",户主\n石桥村,A3,马三," + three + ",户主\n",
		"台账/石桥乡2016年农村低保增减名单.csv":      "村,姓名,身份证号,变动类型,变动时间\n石桥村,马二," + two + ",减少户,2016-10\n",
	})
	report, err := Audit(input, Options{AsOf: 20161231})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Changes) != 1 || !report.Changes[0].Comparable || !report.Changes[0].Closes() {
		t.Fatalf("changes %+v", report.Changes)
	}
	change := report.Changes[0]
	if change.Before.Persons != 3 || change.Came.Persons != 1 || change.Gone.Persons != 2 || change.After.Persons != 2 {
		t.Errorf("%d persons, %d came, %d left, %d now", change.Before.Persons, change.Came.Persons, change.Gone.Persons, change.After.Persons)
	}
	got := ""
	for _, line := range change.Moved {
		got += line.Head.Name + map[bool]string{true: "来", false: "去"}[line.Came] + map[bool]string{true: "列"}[line.Listed] + " "
	}
	if want := "马三来 马二去列 马一去 "; got != want {
		t.Errorf("lines %q, want %q", got, want)
	}
}
