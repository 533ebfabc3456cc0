package ledger

import (
	"os"
	"path/filepath"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Whatever stands in a list that comes back: no panic, every row is accounted for and has one
// outcome, an answer is of the number its row shows, and what is written once is the same twice.
func FuzzSettle(f *testing.F) {
	const heading = "疑点编号,乡镇村,姓名,核实结论,处理措施,清退原因,停发月份,追缴金额,核实人,核实时间,备注,核对编号(勿改)\n"
	first, second, leaves := roster.InFours(number16(1)), roster.InFours(number16(2)), roster.InFours(number16(9))
	for _, list := range []string{
		heading + first + ",石桥乡·上坪村,王阿伊舍,属实,停发,死亡,2017-1,445,张三,2017年3月5日,已谈话," + first + "\n" + second + ",,,不实,,,,,,,," + first + "\n",
		"疑点清单\n末页 0001-00000000\n" + heading + first + ",,,政策允许\n" + first + ",,,待核实\n,,,属实,,亡故\n" + second + ",,,部分属实,,死亡,2017.1,4450,,3月5日,王阿伊舍\n合计,,,1\n",
		"清退编号,停发月份,已追缴,是否听取意见,书面告知日期,审批时间,备注\n" + leaves + ",2026-08,445.00,是,2017-03-10,20170315,无\n",
		"编号,整改措施,责任单位,责任人,整改时限,整改进展,佐证材料,是否销号,销号时间,销号审核人\n" + first + ",追回,民政办,张三,2017-06,已追回,收据,是,2017-03-01,李四\n",
		"疑点编号,核实结论,核实人\n疑-000001-9,属实,张三\n",
		"核实结论,处理措施,清退原因,停发月份,核实人\n属实,停发,死亡,2017-01,张三\n",
	} {
		f.Add(list, false)
		f.Add(list, true)
	}
	known := five(f, filepath.Join(f.TempDir(), "核实台账"))
	f.Fuzz(func(t *testing.T, list string, replace bool) {
		path := filepath.Join(t.TempDir(), "反馈.csv")
		if err := os.WriteFile(path, []byte(list), 0o600); err != nil {
			t.Fatal(err)
		}
		input, err := reading.Read([]string{path}, reading.Options{Forms: true, Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		var sheets []*roster.Sheet
		for _, file := range input.Files {
			if file.Fault != nil && file.Fault.Hint.Text == words.UnexpectedHint { // a panic was told as an error
				t.Fatal(file.Fault)
			}
			for _, sheet := range file.Sheets {
				if !sheet.Account.Balanced() {
					t.Fatalf("account %+v", sheet.Account)
				}
				if sheet.InUse() {
					sheets = append(sheets, sheet)
				}
			}
		}
		how := Settling{Day: roster.NewDate(2017, 4, 2), Replace: replace}
		rows, err := known.Take(sheets, how)
		if err != nil {
			return // it names another page
		}
		accounted(t, sheets, rows)
		twice(t, known, sheets, how, Lines(rows))
	})
}

// accounted fails where a row has no outcome, or an answer is of another number than its row's.
func accounted(t *testing.T, sheets []*roster.Sheet, rows []*Returned) {
	t.Helper()
	records := 0
	for _, sheet := range sheets {
		records += sheet.Records()
	}
	if len(rows) != records {
		t.Fatalf("%d rows of %d", len(rows), records)
	}
	for _, row := range rows {
		first, again := roster.FindingNumber(row.Row.Text(roster.FieldFinding)), roster.FindingNumber(row.Row.Text(roster.FieldAgain))
		switch {
		case row.Outcome >= outcomes:
			t.Fatalf("outcome %d", row.Outcome)
		case row.writes() && (row.Answer == nil || row.Answer.ID != first && row.Answer.ID != again || first != "" && again != "" && first != again):
			t.Fatalf("%s %s: answer %+v", first, again, row.Answer)
		case (row.Outcome == Wrong || row.Outcome == Torn) && len(row.Why) == 0:
			t.Fatal("a row is refused, and nobody says why")
		}
	}
}

// twice fails where lines cannot be written, or the same list gives further lines once they are.
func twice(t *testing.T, known *Ledger, sheets []*roster.Sheet, how Settling, lines []Line) {
	t.Helper()
	if len(lines) == 0 {
		return
	}
	dir := filepath.Join(t.TempDir(), "核实台账")
	if err := os.CopyFS(dir, os.DirFS(known.Dir)); err != nil {
		t.Fatal(err)
	}
	after, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(lines...))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := after.Take(sheets, how)
	if more := Lines(rows); err != nil || len(more) > 0 && !how.Replace {
		t.Fatalf("the same list gives %d further lines: %v", len(more), err)
	}
}
