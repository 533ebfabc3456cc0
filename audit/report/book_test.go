package report

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// says is what an answer says.
type says = map[string]string

// written makes a ledger, a batch for each list of lines.
func written(t *testing.T, batches ...[]ledger.Line) *Book {
	t.Helper()
	known, err := ledger.Open(filepath.Join(t.TempDir(), "核实台账"))
	for _, lines := range batches {
		if err != nil {
			t.Fatal(err)
		}
		known, err = known.Append(ledger.Batch{Made: "2011-12-20", Verb: "audit", Tool: "1"}, func(*ledger.Ledger) ([]ledger.Line, error) { return lines, nil })
	}
	if err != nil {
		t.Fatal(err)
	}
	return &Book{Version: "1.0", Ledger: known, Day: 20111231}
}

// cleared are the lines of 1578 whole households, 2119 persons, with the reasons of a county's
// report (design-loop.md section 12.1), and the approval of each.
func cleared(without string) (lines, answers []ledger.Line) {
	number := 0
	for _, part := range []struct {
		reason              string
		households, persons int
	}{{"income", 1400, 1897}, {"land", 20, 25}, {"army", 1, 2}, {"relation", 60, 88}, {"death", 39, 39}, {"other", 58, 68}} {
		for i := range part.households {
			persons := part.persons / part.households
			if i < part.persons%part.households {
				persons++
			}
			if number++; part.reason == without && i == 0 {
				continue
			}
			id := fmt.Sprintf("%016x", number)
			line := &ledger.Leaving{
				ID: id, Programme: "rural-dibao", Township: fmt.Sprintf("第%02d乡", number%18), Village: "上坪村", Head: fmt.Sprintf("户主%d", number), Number: fmt.Sprintf("99010119500101%04d", number),
				Reason: part.reason, Whole: true, Households: 1, Persons: persons, Monthly: fmt.Sprintf("%d.00", 72*persons), Recoverable: "0.00",
			}
			for member := range persons {
				line.Names = append(line.Names, fmt.Sprintf("人%d-%d", number, member))
			}
			lines = append(lines, line)
			answers = append(answers, &ledger.Answer{ID: id, Says: says{ledger.StopMonth: "2011-07", ledger.ApprovedOn: "2011-06-30"}, File: "清退.xlsx", Sheet: "清退名单", Row: number + 3})
		}
	}
	return lines, answers
}

func printed(t *testing.T, b *Book, o Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := PrintBook(&out, b, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The sums of a county's clearance are those of its lines, and what is one line less is one less
// in the total, in its reason and in the check.
func TestClearanceOfACounty(t *testing.T) {
	for without, want := range map[string][]string{
		"":      {"已执行 1,578 户 2,119 人 = 收入变化 1,897 + 失地 25 + 参军 2 + 关系保 88 + 死亡 39 + 其他 68 一致", "核对：已执行：清退名单 1578 户 2119 人，各乡镇相加 1578 户 2119 人，六类原因相加 1578 户 2119 人，一致"},
		"death": {"已执行 1,577 户 2,118 人 = 收入变化 1,897 + 失地 25 + 参军 2 + 关系保 88 + 死亡 38 + 其他 68 一致", "核对：已执行：清退名单 1577 户 2118 人，各乡镇相加 1577 户 2118 人，六类原因相加 1577 户 2118 人，一致"},
		"army":  {"已执行 1,577 户 2,117 人 = 收入变化 1,897 + 失地 25 + 关系保 88 + 死亡 39 + 其他 68 一致", "核对：已执行：清退名单 1577 户 2117 人，各乡镇相加 1577 户 2117 人，六类原因相加 1577 户 2117 人，一致"},
	} {
		lines, answers := cleared(without)
		book := written(t, lines, answers)
		shown := strings.Join(strings.Fields(printed(t, book, Options{Language: words.Chinese, Privacy: words.Township, Width: 80})), " ")
		if !strings.Contains(shown, want[0]) {
			t.Errorf("without one of %q: %s, want %s", without, shown, want[0])
		}
		rows := sheetRows(t, book, full, words.SheetClearance.ZH)
		if last := rows[len(rows)-1][0]; last != want[1] {
			t.Errorf("without one of %q: %s, want %s", without, last, want[1])
		}
		if without != "" {
			continue
		}
		total := rows[len(rows)-3]
		if got := strings.Join(total, " "); got != "合计 已执行 1400 1897 20 25 1 2 60 88 39 39 58 68 1578 2119 152,568.00 915,408.00 1,830,816.00 0.00 0.00" {
			t.Errorf("the last line is %s", got)
		}
	}
}

// A reason nobody knows is in no column of reasons: the sums do not agree, and that is said.
func TestUnknownReasonDisagrees(t *testing.T) {
	lines, answers := cleared("")
	lines[0].(*ledger.Leaving).Reason = "abroad"
	book := written(t, lines, answers)
	if shown := printed(t, book, Options{Language: words.Chinese, Width: 80}); !strings.Contains(shown, "不一致") {
		t.Error(shown)
	}
	if rows := sheetRows(t, book, full, words.SheetClearance.ZH); !strings.HasSuffix(rows[len(rows)-1][0], "六类原因相加 1577 户 2117 人，不一致") {
		t.Error(rows[len(rows)-1])
	}
}

// sheetRows are the rows of a sheet of the workbook of a ledger.
func sheetRows(t *testing.T, b *Book, o Options, sheet string) [][]string {
	t.Helper()
	var out bytes.Buffer
	if err := bookWorkbook(&out, b, o); err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := file.GetRows(sheet)
	if err != nil || len(rows) == 0 {
		t.Fatalf("%s: %d rows, %v", sheet, len(rows), err)
	}
	return rows
}

// found is a finding of a number.
func found(id int, rule, township, cadre string) *ledger.Found {
	return &ledger.Found{
		ID: fmt.Sprintf("%016x", id), Rule: rule, Programme: "rural-dibao", Severity: "suspicion", Township: township, Village: "上坪村", Name: fmt.Sprintf("人%d", id),
		Number: fmt.Sprintf("99010119500101%04d", id), Persons: 1, Months: 5, Monthly: "89.00", Recoverable: "445.00", Cadre: cadre, Post: "村主任", Relation: "堂弟",
	}
}

func answered(id int, given says) *ledger.Answer {
	return &ledger.Answer{ID: fmt.Sprintf("%016x", id), Says: given, File: "反馈.xlsx", Sheet: "疑点清单", Row: id + 4, SHA256: strings.Repeat("ab", 32)}
}

// several is a ledger with a finding in every state.
func several(t *testing.T) *Book {
	t.Helper()
	run := &ledger.Run{AsOf: "2011-12-20", Digest: "1", Due: "2011-12-25", Rules: []string{"relative-ineligible", "vehicle", "archive-undeclared"}}
	sent := []ledger.Line{
		run, found(1, "relative-ineligible", "石桥乡", "王大"), found(2, "relative-ineligible", "石桥乡", "王大"), found(3, "archive-undeclared", "石桥乡", "李大"), found(4, "vehicle", "石桥乡", ""),
		found(5, "vehicle", "柳林乡", ""), found(6, "vehicle", "柳林乡", ""), found(7, "relative-ineligible", "石桥乡", "赵大"), found(8, "vehicle", "石桥乡", ""), found(9, "vehicle", "柳林乡", ""),
	}
	for _, line := range sent[1:] {
		run.Found = append(run.Found, line.(*ledger.Found).ID)
	}
	truth := says{ledger.Conclusion: "属实", ledger.Verifier: "张三", ledger.VerifiedOn: "2011-12-21"}
	with := func(more says) says {
		whole := says{}
		for _, one := range []says{truth, more} {
			for column, text := range one {
				whole[column] = text
			}
		}
		return whole
	}
	return written(t, sent, []ledger.Line{
		answered(1, truth), answered(2, with(says{ledger.Conclusion: "部分属实", ledger.Amount: "100.00"})), answered(3, says{ledger.Conclusion: "不属实"}),
		answered(4, with(says{ledger.Deadline: "2011-12-30", ledger.Leader: "王书记"})), answered(5, with(says{ledger.Deadline: "2012-01-31"})), answered(9, with(says{ledger.Deadline: "2011-12-24"})),
		answered(6, with(says{ledger.Deadline: "2011-12-28", ledger.Proof: "收据", ledger.Closed: "是", ledger.ClosedOn: "2011-12-27", ledger.Reviewer: "赵五"})), answered(8, truth),
	}, []ledger.Line{&ledger.Answer{ID: fmt.Sprintf("%016x", 8), Says: says{ledger.Conclusion: "不属实", ledger.Verifier: "李四"}, File: "回.xls", Sheet: "Sheet1", Row: 7}})
}

// column lists the cells of one column of a list.
func columnOf(rows [][]string, title string) (cells []string) {
	head := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, title) })
	at := slices.Index(rows[head], title)
	for _, row := range rows[head+1:] {
		if at < len(row) {
			cells = append(cells, row[at])
		}
	}
	return cells
}

func wantColumn(t *testing.T, rows [][]string, title string, want ...string) {
	t.Helper()
	if got := columnOf(rows, title); !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", title, got, want)
	}
}

// What is late stands first, then by deadline, then by township; what is done last.
func TestRemediesSheet(t *testing.T) {
	rows := sheetRows(t, several(t), full, words.SheetRemedies.ZH)
	wantColumn(t, rows, "情况", "超期", "超期", "在办", "在办", "在办", "已销号")
	wantColumn(t, rows, "整改时限", "2011-12-24", "2011-12-30", "2012-01-31", "", "", "2011-12-28")
	wantColumn(t, rows, "疑点编号", "0000-0000-0000-0009", "0000-0000-0000-0004", "0000-0000-0000-0005", "0000-0000-0000-0001", "0000-0000-0000-0002", "0000-0000-0000-0006")
	wantColumn(t, rows, "责任领导", "", "王书记", "", "", "", "")
	if head := rows[2]; strings.Join(head[len(head)-11:], " ") != "整改措施 责任单位 责任领导 责任人 整改时限 整改进展 佐证材料 是否销号 销号时间 销号审核人 核对编号(勿改)" {
		t.Errorf("the last columns are %q", head)
	}
}

// Only what was answered to be true of a cadre stands among the leads: no untrue, open or disputed one.
func TestLeadsSheets(t *testing.T) {
	book := several(t)
	rows := sheetRows(t, book, full, words.SheetLeads.ZH)
	wantColumn(t, rows, "被反映人", "王大", "王大")
	wantColumn(t, rows, "涉及金额(元)", "445.00", "100.00")
	rows = sheetRows(t, book, full, words.SheetTransfers.ZH)
	wantColumn(t, rows, "名称", "移交单位", "接收单位", "线索概要", "被反映人基本情况", "附件清单（页数）", "移交人", "接收人", "移交时间", "反馈时限", "密级")
	text := strings.Join(columnOf(rows, "内容"), "\n")
	for _, want := range []string{"共 2 条", "王大，石桥乡·上坪村村主任", "人1（堂弟）", "反馈.xlsx，疑点清单 第 5 行，SHA-256 " + strings.Repeat("ab", 32)} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in %s", want, text)
		}
	}
}

// Every finding that was sent stands in one column, and the townships sum to the whole.
func TestProgressSheet(t *testing.T) {
	rows := sheetRows(t, several(t), full, words.SheetProgress.ZH)
	for i, want := range []string{"柳林乡 3 3 0 0 0 0 0 疑-000001-7", "石桥乡 6 4 1 1 1 0 0 疑-000002-5", "合计 9 7 1 1 1 0 0"} {
		if got := strings.Join(rows[3+i], " "); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if last := rows[len(rows)-1][0]; last != "核对：下发 9 = 已核实 7 + 未反馈 1 + 有分歧 1 + 不再出现 0 + 未再核对 0，各乡镇相加 9，一致" {
		t.Error(last)
	}
}

// Both answers of a disputed number are shown, each with where it stood.
func TestDisputesSheet(t *testing.T) {
	rows := sheetRows(t, several(t), full, words.SheetDisputes.ZH)
	if got := strings.Join(rows[3], "|"); got != "0000-0000-0000-0008|石桥乡·上坪村|人8|990101195001010008|vehicle|核实结论|属实（张三）|反馈.xlsx，疑点清单 第 12 行；2011-12-20 记入第 2 批|"+
		"不属实（李四）|回.xls，Sheet1 第 7 行；2011-12-20 记入第 3 批|0000-0000-0000-0008" {
		t.Error(got)
	}
	if shown := strings.Join(strings.Fields(printed(t, several(t), full)), ""); !strings.Contains(shown, "有分歧1条人8vehicle核实结论：属实（张三，反馈.xlsx第12行），另一答复不属实（李四，回.xls第7行）") {
		t.Error(shown)
	}
	if rows := sheetRows(t, several(t), full, words.SheetOpen.ZH); len(rows) != 4 || rows[3][1] != "超期未反馈" || rows[3][10] != "2011-12-25" {
		t.Error(rows)
	}
}

// In profile public nobody is named, and what officers wrote is left out; in township no number of
// the ledger and no whole identity number is shown.
func TestBookIsMasked(t *testing.T) {
	book := several(t)
	for _, sheet := range []words.Text{words.SheetRemedies, words.SheetLeads, words.SheetTransfers, words.SheetDisputes} {
		for _, row := range sheetRows(t, book, Options{Language: words.Chinese, Privacy: words.Public}, sheet.ZH) {
			if text := strings.Join(row, " "); strings.Contains(text, "王书记") || strings.Contains(text, "张三") || strings.Contains(text, "王大") {
				t.Errorf("%s: %s", sheet.ZH, text)
			}
		}
	}
	for _, sheet := range []words.Text{words.SheetLeaving, words.SheetRemedies, words.SheetLeads, words.SheetTransfers, words.SheetDisputes, words.SheetOpen} {
		for _, row := range sheetRows(t, book, Options{Language: words.Chinese, Privacy: words.Township}, sheet.ZH) {
			if text := strings.Join(row, " "); strings.Contains(text, "0000-0000-0000") || strings.Contains(text, "-00000000") || strings.Contains(text, "99010119500101") {
				t.Errorf("%s: %s", sheet.ZH, text)
			}
		}
	}
}

// Only the clearances stopped in the period are listed and summed.
func TestBookOfAPeriod(t *testing.T) {
	lines, answers := cleared("")
	book := written(t, lines, answers)
	for period, want := range map[roster.Period]string{
		{From: roster.NewMonth(2011, 1), To: roster.NewMonth(2011, 12)}: "已执行 1,578 户 2,119 人", {From: roster.NewMonth(2011, 8), To: roster.NewMonth(2011, 12)}: "已执行 0 户 0 人",
	} {
		book.Period = period
		if shown := printed(t, book, Options{Language: words.Chinese, Width: 80}); !strings.Contains(shown, want) {
			t.Errorf("%v: %s", period, shown)
		}
		if rows := sheetRows(t, book, full, words.SheetLeaving.ZH); !strings.Contains(rows[1][0], "停发月份 "+period.String()) || (len(rows) > 100) != strings.Contains(want, "1,578") {
			t.Errorf("%v: %d rows, %s", period, len(rows), rows[1][0])
		}
	}
}

// A county's findings of some years, one in a hundred about a cadre.
func BenchmarkBookWorkbook(b *testing.B) {
	known, err := ledger.Open(filepath.Join(b.TempDir(), "核实台账"))
	if err != nil {
		b.Fatal(err)
	}
	lines := []ledger.Line{}
	for i := range 40000 {
		rule := "vehicle"
		if i%100 == 0 {
			rule = "relative-ineligible"
		}
		lines = append(lines, found(i+1, rule, fmt.Sprintf("第%02d乡", i%18), fmt.Sprintf("干部%d", i%500)), answered(i+1, says{ledger.Conclusion: "属实"}))
	}
	known, err = known.Append(ledger.Batch{Made: "2011-12-20", Verb: "audit", Tool: "1"}, func(*ledger.Ledger) ([]ledger.Line, error) { return lines, nil })
	if err != nil {
		b.Fatal(err)
	}
	book := &Book{Version: "1.0", Ledger: known, Day: 20111231}
	for b.Loop() {
		if err := bookWorkbook(io.Discard, book, full); err != nil {
			b.Fatal(err)
		}
	}
}
