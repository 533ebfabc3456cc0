package report

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// own are the only references a workbook may hold: from a finding to what is told of it and back,
// to its rule, and from a chart to the figures of its sheet.
var own = regexp.MustCompile(`<hyperlink ref="[A-G]\d+" location="&#39;(参数与依据|疑点清单|疑点明细|数据质量|提示)&#39;!A\d+"></hyperlink>|<hyperlinks>|<f>&#39;统计&#39;!\$[A-D]\$\d+(:\$[A-D]\$\d+)?</f>`)

// Text of a sheet stays text: no formula, no link, however it begins.
func TestWorkbookHoldsNoFormula(t *testing.T) {
	content := rendered(t, Workbook, sample(t), Options{Language: words.Chinese, Privacy: words.Full})
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	active := regexp.MustCompile(`<f[ >]|<hyperlink|externalLink|[\x00-\x08\x0b\x0c\x0e-\x1f]`)
	for _, part := range archive.File {
		reader, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		if found := active.Find(own.ReplaceAll(text, nil)); found != nil {
			t.Errorf("%s holds %q", part.Name, found)
		}
	}
	if !strings.Contains(cellsOf(t, content), "=cmd|'/c calc'!A1 <script>") {
		t.Error("the text itself is lost")
	}
}

// The list of findings is ready to be filled in and printed.
func TestFindingsSheet(t *testing.T) {
	content := rendered(t, Workbook, sample(t), Options{Language: words.Chinese, Privacy: words.Full})
	file := opened(t, content)
	sheet := words.SheetFindings.ZH
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	head := rows[findingHead-1]
	if len(head) > 18 {
		t.Errorf("%d columns, want at most 18", len(head))
	}
	if got := strings.Join(head[len(head)-filled-2:], " "); got != "状态 核实结论 处理措施 清退原因 停发月份 追缴金额 核实人 核实时间 备注 核对编号(勿改)" {
		t.Errorf("the last columns are %s", got)
	}
	if first, last := rows[findingHead][0], rows[findingHead][len(head)-1]; first != "0011-2233-4455-66aa" || last != first {
		t.Errorf("the number of the finding is shown as %s and %s", first, last)
	}
	validations, err := file.GetDataValidations(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var lists []string
	for _, validation := range validations {
		lists = append(lists, validation.Sqref+" "+validation.Formula1)
	}
	want := []string{`J5:J6 "属实,部分属实,不属实,政策允许"`, `L5:L6 "收入变化,失地,参军,关系保,死亡,其他"`}
	if !slices.Equal(lists, want) {
		t.Errorf("drop-downs are %q, want %q", lists, want)
	}
	panes, err := file.GetPanes(sheet)
	if err != nil || !panes.Freeze || panes.YSplit != findingHead {
		t.Errorf("the heading is not kept in sight: %+v %v", panes, err)
	}
	names := map[string]string{}
	for _, name := range file.GetDefinedName() {
		if name.Scope == sheet {
			names[name.Name] = name.RefersTo
		}
	}
	if names["_xlnm.Print_Titles"] != "'疑点清单'!$A:$C,'疑点清单'!$4:$4" || names["_xlnm._FilterDatabase"] == "" {
		t.Errorf("print titles or filter are missing: %v", names)
	}
	style, err := file.GetCellStyle(sheet, "D5")
	if err != nil {
		t.Fatal(err)
	}
	if look, err := file.GetStyle(style); err != nil || look.NumFmt != formatText {
		t.Errorf("identity numbers are not stored as text: %+v %v", look, err)
	}
	if kind, err := file.GetCellType(sheet, "G5"); err != nil || rows[4][6] != "810.00" {
		t.Errorf("money is shown as %q (%v, %v)", rows[4][6], kind, err)
	}
	if height, err := file.GetRowHeight(sheet, 5); err != nil || height < 2*lineHeight {
		t.Errorf("the first finding's row is %v points high (%v)", height, err)
	}
}

// Sums of money are the same in every format, to the fen.
func TestMoneyIsEqualInEveryFormat(t *testing.T) {
	report := sample(t)
	var want roster.Money
	for i, finding := range report.Findings {
		finding.Recoverable += roster.Money(i) * 9_000_000_000_01
		want += finding.Recoverable
	}
	o := Options{Language: words.Chinese, Privacy: words.Full}
	var parsed jsonReport
	if err := json.Unmarshal(rendered(t, JSON, report, o), &parsed); err != nil {
		t.Fatal(err)
	}
	var sum roster.Money
	for _, finding := range parsed.Findings {
		sum += parseMoney(t, finding.Recoverable)
	}
	if sum != want {
		t.Errorf("the JSON adds up to %s, want %s", sum, want)
	}
	file := opened(t, rendered(t, Workbook, report, o))
	sum = 0
	for sheet, head := range map[string]int{words.SheetFindings.ZH: findingHead, words.SheetNotices.ZH: tableHead + 1} {
		for row := range report.Findings {
			text, err := file.GetCellValue(sheet, "G"+strconv.Itoa(head+1+row))
			if err != nil {
				t.Fatal(err)
			}
			sum += parseMoney(t, text)
		}
	}
	if sum != want {
		t.Errorf("the workbook adds up to %s, want %s", sum, want)
	}
	if !strings.Contains(cellsOf(t, rendered(t, Workbook, report, o)), want.Grouped()) {
		t.Errorf("the summary lacks %s", want.Grouped())
	}
}

func parseMoney(t *testing.T, text string) roster.Money {
	t.Helper()
	if text == "" {
		return 0
	}
	money, ok := roster.ParseMoney(text, false)
	if !ok {
		t.Fatalf("%q is no amount", text)
	}
	return money
}

// Every row of every sheet is accounted for in the JSON report.
func TestRowAccount(t *testing.T) {
	var parsed jsonReport
	if err := json.Unmarshal(rendered(t, JSON, sample(t), Options{Language: words.Chinese, Privacy: words.Full}), &parsed); err != nil {
		t.Fatal(err)
	}
	sheets := 0
	for _, source := range parsed.Sources {
		if source.Error == "" && len(source.Sheets) == 0 {
			t.Errorf("%s is without an account or a reason", source.File)
		}
		for _, sheet := range source.Sheets {
			sheets++
			r := sheet.Rows
			if r.Total == 0 || r.Total != r.Records+r.Blank+r.Heading+r.Subtotal+r.Note+r.Unread {
				t.Errorf("%s: the rows do not add up: %+v", source.File, r)
			}
		}
	}
	if sheets != 3 {
		t.Errorf("%d sheets, want 3", sheets)
	}
}

// The counts of a summary speak of every finding, and say so where they do not.
func TestCheckLine(t *testing.T) {
	report := sample(t)
	book := &workbook{view: view{o: Options{Language: words.Chinese, Privacy: words.Full}, r: report}}
	if got := book.checkLine(3, 3); got != words.CheckHolds.ZH {
		t.Error(got)
	}
	if got := book.checkLine(2, 3); !strings.Contains(got, "不符") {
		t.Error(got)
	}
	report.Run = []*audit.Rule{deathRule}
	if cells := cellsOf(t, rendered(t, Workbook, report, book.o)); !strings.Contains(cells, "分项合计 1 与总数 3 不符") {
		t.Error("a finding of a rule that did not run is lost without a word")
	}
}
