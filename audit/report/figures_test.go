package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// township audits the invented township.
func township(t *testing.T) *audit.Report {
	t.Helper()
	input, err := reading.Read([]string{"../../testdata/township"}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{Version: "1.0", AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// figures are the numbers a format shows, by what they say. Money is without separators.
type figures map[string]string

func (f figures) set(key, number string) { f[key] = strings.ReplaceAll(number, ",", "") }

// figuresOfJSON works every figure out anew from the findings of the JSON report, and those
// of the clearance from what it says of townships and reasons.
func figuresOfJSON(t *testing.T, content []byte) figures {
	t.Helper()
	type heads struct {
		Households, Persons  int
		Monthly, Recoverable string
	}
	var parsed struct {
		Findings  []struct{ Severity, Grade, Township, Recoverable, Owed string }
		Clearance struct {
			heads
			ToVerify   heads `json:"to_verify"`
			ByTownship []struct {
				Township string
				ByReason map[string]heads `json:"by_reason"`
			} `json:"by_township"`
		}
	}
	if err := json.Unmarshal(content, &parsed); err != nil {
		t.Fatal(err)
	}
	found := figures{}
	counts := map[string]int{}
	var recoverable, overpaid, involved, owed, monthly []string
	for _, finding := range parsed.Findings {
		if finding.Severity == "violation" && (finding.Grade == "" || finding.Grade == "A" || finding.Grade == "B") {
			overpaid = append(overpaid, finding.Recoverable)
		} else {
			involved = append(involved, finding.Recoverable)
		}
		counts["severity."+finding.Severity]++
		counts["township."+stated(finding.Township)]++
		recoverable, owed = append(recoverable, finding.Recoverable), append(owed, finding.Owed)
	}
	for _, severity := range audit.Severities {
		counts["severity."+severity.String()] += 0
	}
	counts["findings"] = len(parsed.Findings)
	for _, reason := range audit.Clearances {
		counts["reason."+string(reason)+".persons"], counts["reason."+string(reason)+".households"] = 0, 0
	}
	for _, township := range parsed.Clearance.ByTownship {
		for reason, of := range township.ByReason {
			counts["reason."+reason+".persons"] += of.Persons
			counts["reason."+reason+".households"] += of.Households
			counts["persons"] += of.Persons
			counts["households"] += of.Households
			counts["cleared."+township.Township] += of.Persons
			monthly = append(monthly, of.Monthly)
		}
	}
	counts["verify"], counts["verify-households"] = parsed.Clearance.ToVerify.Persons, parsed.Clearance.ToVerify.Households
	for key, count := range counts {
		found.set(key, strconv.Itoa(count))
	}
	found.set("recoverable", sum(t, recoverable).FloatString(2))
	found.set("overpaid", sum(t, overpaid).FloatString(2))
	found.set("involved", sum(t, involved).FloatString(2))
	found.set("owed", sum(t, owed).FloatString(2))
	found.set("monthly", sum(t, monthly).FloatString(2))
	if parsed.Clearance.Persons != counts["persons"] || parsed.Clearance.Households != counts["households"] {
		t.Errorf("the clearance of the JSON report does not add up: %+v", parsed.Clearance)
	}
	return found
}

// stated is a township as reports name it.
func stated(township string) string {
	if township == "" {
		return words.TownshipUnknown.ZH
	}
	return township
}

// reasonOf finds the reason a title names.
func reasonOf(title string) (string, bool) {
	for _, reason := range audit.Clearances {
		if words.ReasonTitle(string(reason)).ZH == title {
			return string(reason), true
		}
	}
	return "", false
}

func severityOf(title string) (string, bool) {
	for _, severity := range audit.Severities {
		if severity.Title().ZH == title {
			return severity.String(), true
		}
	}
	return "", false
}

// figuresOfWorkbook reads 统计 and 清退汇总表.
func figuresOfWorkbook(t *testing.T, content []byte) figures {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	found := figures{}
	head := ""
	for _, row := range rowsOf(t, file, words.SheetStatistics.ZH) {
		if len(row) < 3 {
			continue
		}
		if row[0] == words.HeadSeverity.ZH || row[0] == words.HeadTownship.ZH || row[0] == words.HeadReason.ZH {
			head = row[0] + row[1]
			continue
		}
		switch severity, isSeverity := severityOf(row[0]); {
		case head == "级别含义" && isSeverity:
			found.set("severity."+severity, row[2])
		case head == "级别疑点类型" && row[0] == "合计":
			found.set("findings", row[2])
			found.set("recoverable", row[3])
			found.set("owed", row[4])
		case strings.HasPrefix(head, "乡镇"):
			found.set("township."+row[0], row[1])
		case strings.HasPrefix(head, "清退原因"):
			found.heads(row[0], row[3], row[2])
		}
	}
	for _, row := range rowsOf(t, file, words.SheetClearance.ZH)[2:] {
		if len(row) < 16 {
			continue
		}
		if row[0] != "合计" {
			found.set("cleared."+row[0], row[14])
			continue
		}
		found.compare(t, "persons", row[14])
		found.set("monthly", row[15])
		for i, reason := range audit.Clearances {
			found.compare(t, "reason."+string(reason)+".households", row[1+2*i])
			found.compare(t, "reason."+string(reason)+".persons", row[2+2*i])
		}
	}
	found.compareFirst(t, rowsOf(t, file, words.SheetSummary.ZH))
	return found
}

// compareFirst holds the figures of the first sheet against those of the sheets behind it.
func (f figures) compareFirst(t *testing.T, rows [][]string) {
	t.Helper()
	back := new(big.Rat)
	for _, row := range rows {
		for i := range row {
			row[i] = strings.ReplaceAll(row[i], ",", "")
		}
		switch {
		case len(row) < 5:
		case row[0] == words.StandProposed.ZH:
			f.compare(t, "households", row[1])
			f.compare(t, "persons", row[2])
			f.compare(t, "monthly", row[3])
		case row[0] == words.FirstVerify.ZH:
			f.compare(t, "verify", row[2])
		case row[0] == words.OverviewOverpaid.ZH || row[0] == words.OverviewInvolved.ZH:
			back.Add(back, sum(t, row[4:5]))
		case row[0] == words.OverviewOwed.ZH:
			f.compare(t, "owed", row[4])
		}
	}
	f.compare(t, "recoverable", back.FloatString(2))
}

// heads notes the persons and households of a row of reasons, sums or 待核实.
func (f figures) heads(title, persons, households string) {
	reason, isReason := reasonOf(title)
	switch {
	case isReason:
		f.set("reason."+reason+".persons", persons)
		f.set("reason."+reason+".households", households)
	case title == "合计":
		f.set("persons", persons)
		f.set("households", households)
	case title == "待核实":
		f.set("verify", persons)
	}
}

// compare fails where one format says two things.
func (f figures) compare(t *testing.T, key, number string) {
	t.Helper()
	if f[key] != number {
		t.Errorf("%s: one sheet says %s, another %s", key, f[key], number)
	}
}

func rowsOf(t *testing.T, file *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

var (
	pageCard = regexp.MustCompile(`data-figure="([a-z-]+)">([^<]*)<`)
	pageBar  = regexp.MustCompile(`text-anchor="end">([^<]*)</text><rect[^>]*></rect><text[^>]*>(\d+)<`)
)

// figuresOfPage reads the cards, the charts and the sums of clearance of the page.
func figuresOfPage(t *testing.T, content []byte) figures {
	t.Helper()
	found := figures{}
	names := map[string]string{
		"clearance-households": "households", "clearance-persons": "persons", "verify-persons": "verify", "verify-households": "verify-households", "monthly": "monthly",
		"overpaid": "overpaid", "involved": "involved", "owed": "owed",
	}
	for _, card := range pageCard.FindAllStringSubmatch(string(content), -1) {
		key, named := names[card[1]]
		if !named {
			key = "severity." + card[1]
		}
		found.set(key, card[2])
	}
	found.set("recoverable", sum(t, []string{found["overpaid"], found["involved"]}).FloatString(2)) // the page shows no such sum
	for _, bar := range pageBar.FindAllStringSubmatch(string(content), -1) {
		if reason, isReason := reasonOf(bar[1]); isReason {
			found.set("reason."+reason+".persons", bar[2])
		} else {
			found.set("township."+bar[1], bar[2])
		}
	}
	data := dataOf(t, content)
	for _, cells := range data.tables["clearance"] {
		if len(cells) < 15 {
			continue
		}
		if cells[0] != "合计" {
			found.set("cleared."+cells[0], cells[14])
			continue
		}
		for i, reason := range audit.Clearances {
			found.set("reason."+string(reason)+".households", cells[1+2*i])
			found.compare(t, "reason."+string(reason)+".persons", cells[2+2*i])
		}
	}
	found.set("findings", strconv.Itoa(len(data.findings)))
	return found
}

var terminalRow = regexp.MustCompile(`(?m)^ (\S+)\s+\|\s+(\d+) \|\s+(\d+)$`)
var terminalMoney = regexp.MustCompile(`(?m)^  应补 +(\S+) 元\n.*每月 (\S+) 元\n(?:.*\n)  多发（确定） +(\S+) 元\n  涉及（待核实） +(\S+) 元`)
var terminalCount = regexp.MustCompile(`(?m)^ (\S+)\s+\| [a-z0-9-]+\s+\| .*\|\s+(\d+)$`)

// figuresOfTerminal reads the tables of the terminal.
func figuresOfTerminal(t *testing.T, content []byte) figures {
	t.Helper()
	found := figures{}
	for _, row := range terminalRow.FindAllStringSubmatch(string(content), -1) {
		found.heads(row[1], row[2], row[3])
	}
	money := terminalMoney.FindStringSubmatch(string(content))
	if money == nil {
		t.Fatalf("the terminal shows no money:\n%s", content)
	}
	found.set("monthly", money[2])
	found.set("recoverable", sum(t, []string{strings.ReplaceAll(money[3], ",", ""), strings.ReplaceAll(money[4], ",", "")}).FloatString(2))
	found.set("owed", money[1])
	counts, all := map[string]int{}, 0
	for _, row := range terminalCount.FindAllStringSubmatch(string(content), -1) {
		if severity, isSeverity := severityOf(row[1]); isSeverity {
			number, _ := strconv.Atoi(row[2])
			counts["severity."+severity] += number
			all += number
		}
	}
	for key, count := range counts {
		found.set(key, strconv.Itoa(count))
	}
	found.set("findings", strconv.Itoa(all))
	return found
}

// figuresOfCSV counts the lines and adds up the money.
func figuresOfCSV(t *testing.T, content []byte) figures {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	found := figures{}
	recoverable, owed := new(big.Rat), new(big.Rat)
	counts := map[string]int{}
	for _, row := range rows[1:] {
		severity, isSeverity := severityOf(row[1])
		if !isSeverity {
			t.Fatalf("%s is no severity", row[1])
		}
		counts["severity."+severity]++
		counts["township."+stated(row[3])]++
		recoverable.Add(recoverable, sum(t, row[13:14]))
		owed.Add(owed, sum(t, row[14:15]))
	}
	for key, count := range counts {
		found.set(key, strconv.Itoa(count))
	}
	found.set("findings", strconv.Itoa(len(rows)-1))
	found.set("recoverable", recoverable.FloatString(2))
	found.set("owed", owed.FloatString(2))
	return found
}

// Every figure of every format is the one worked out from the JSON report.
func TestFiguresAreEqual(t *testing.T) {
	result := township(t)
	want := figuresOfJSON(t, written(t, report.JSON, result, words.Chinese, words.Full))
	for _, test := range []struct {
		name  string
		write report.Writer
		read  func(*testing.T, []byte) figures
		least int // figures the format must show
	}{
		{"workbook", report.Workbook, figuresOfWorkbook, len(want) - 3}, // not overpaid, involved and the households of 待核实
		{"page", report.HTML, figuresOfPage, len(want)},
		{"terminal", report.Table, figuresOfTerminal, 20},
		{"csv", report.CSV, figuresOfCSV, 10},
		{"markdown", report.Markdown, figuresOfMarkdown, 25},
		{"junit", report.JUnit, figuresOfJUnit, 10},
	} {
		got := test.read(t, written(t, test.write, result, words.Chinese, words.Full))
		for key, number := range got {
			if number == "" {
				number = "0.00"
			}
			if want[key] != number {
				t.Errorf("%s: %s is %s, by the JSON report %s", test.name, key, number, want[key])
			}
		}
		if len(got) < test.least {
			t.Errorf("%s shows %d figures, want at least %d of %v", test.name, len(got), test.least, want)
		}
	}
}
