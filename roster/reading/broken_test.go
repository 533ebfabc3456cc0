package reading

import (
	"bytes"
	"testing"

	"rollcheck/roster"
)

// A broken byte costs its cell, told with its place; the household above is not repeated
// into a cell that cannot be read.
func TestBrokenBytes(t *testing.T) {
	content := asCSV(t, table("户编号|户主姓名|姓名|身份证号|月保障金|备注\n1|张三|张三|{0}|72|长期患病需要家人照顾\n2|甲|李四|{1}|72|乙\n||丙|{2}||"))
	for _, character := range []string{"甲", "乙", "丙"} {
		content = bytes.Replace(content, []byte(character), []byte("\xD6"), 1)
	}
	sheet := readFolder(t, map[string][]byte{"农村低保花名册.csv": content}).Files[0].Sheets[0]
	faults := faultsOf(sheet)
	if sheet.Records() != 3 || len(faults) != 3 || faults["B3"] != roster.FaultIllegible || faults["F3"] != roster.FaultIllegible || faults["C4"] != roster.FaultIllegible {
		t.Fatalf("%d records, faults %v", sheet.Records(), faults)
	}
	if got := textsOf(sheet, roster.FieldHouseholdNumber, roster.FieldHeadName, roster.FieldName, roster.FieldIDNumber); got != "1 张三 张三 "+number(1)+"\n2  李四 "+number(2)+"\n2   "+number(3) {
		t.Errorf("got\n%s", got)
	}
}
