package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/clipperhouse/displaywidth"
	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/audit/report"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// identity returns a number of an area that does not exist, with its check character.
func identity(birth, serial int) string {
	digits := fmt.Sprintf("990101%08d%03d", birth, serial)
	return digits + string(roster.CheckCharacter(digits))
}

// hostileNames are names and remarks that no output may obey.
var hostileNames = []string{
	"=cmd|' /C calc'!A0", "@SUM(A1)", "+1+1", "-2+3", "<script>alert(1)</script>", "\x1b[31m red", "\u202e倒着写", "http://evil.example", "赵\x07钱", "孙" + oldNumber,
}

const (
	sharedAccount = "27013265617576177" // 17 digits
	telephone     = "13912345678"
	oldNumber     = "990101570304123" // 15 digits
)

// hostileFolder writes two townships' rosters, the dead and the payments; every name is
// hostile, all households share an account, and remarks hold numbers.
func hostileFolder(t *testing.T) (folder string, secrets []string) {
	t.Helper()
	secrets = []string{sharedAccount, telephone, oldNumber}
	head := "序号,乡镇,村,户主姓名,户主身份证号,姓名,身份证号,出生日期,与户主关系,家庭人口,保障人数,家庭年人均收入(元),保障标准(元/年),月保障金(元),一折通账号,联系电话,备注\n"
	stone, willow := head, head
	dead, paid := "姓名,身份证号,死亡日期,住址\n", "乡镇,村,户主姓名,户主身份证号,一折通账号,发放月份,发放金额\n"
	for i, name := range hostileNames {
		number := identity(19600102+i, 10+i)
		born := fmt.Sprintf("%d-01-%02d", 1960+i%2*5, 2+i) // every other one is not the number's
		secrets = append(secrets, number, number[:17], number[6:14], born, strings.ReplaceAll(born, "-", ""))
		quoted := `"` + strings.ReplaceAll(name, `"`, `""`) + `"`
		row := fmt.Sprintf("%d,%%s,%%s,%s,%s,%s,%s,%s,本人,1,1,1200,3000,%d.50,%s,%s,%s\n", i+1, quoted, number, quoted, number, born, 150+i, sharedAccount, telephone,
			quoted+" 原号"+oldNumber+" 电话"+telephone+" 账号"+sharedAccount)
		stone += fmt.Sprintf(row, "石桥乡", "上坪村")
		willow += fmt.Sprintf(row, "柳林乡", "柳林村")
		dead += fmt.Sprintf("%s,%s,2016-07-15,http://evil.example/%s\n", quoted, number, oldNumber)
		paid += fmt.Sprintf("石桥乡,上坪村,%s,%s,%s,2016-12,%d.50\n", quoted, number, sharedAccount, 150+i)
	}
	folder = t.TempDir()
	for name, content := range map[string]string{
		"石桥乡2016年12月农村低保花名册.csv": stone, "柳林乡2016年12月农村低保花名册.csv": willow, "死亡名单" + oldNumber + ".csv": dead, "2016年12月农村低保发放清册.csv": paid,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder, secrets
}

// audited audits the hostile folder with every rule.
func audited(t *testing.T) (*audit.Report, []string) {
	t.Helper()
	folder, secrets := hostileFolder(t)
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{Version: "1.0", AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range result.Files {
		if file.Fault != nil || len(file.Sheets) != 1 || file.Sheets[0].Kind == nil {
			t.Fatalf("%s is not read: %v", file.Path, file.Fault)
		}
	}
	if len(result.Findings) < len(hostileNames) {
		t.Fatalf("only %d findings: the sheets are not read as rosters", len(result.Findings))
	}
	return result, secrets
}

func written(t *testing.T, write report.Writer, r *audit.Report, language words.Language, privacy words.Privacy) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, r, report.Options{Language: language, Privacy: privacy, Width: 80}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func printed(t *testing.T, name string, r *audit.Report, language words.Language, privacy words.Privacy) []byte {
	t.Helper()
	return written(t, func(w io.Writer, r *audit.Report, o report.Options) error { return report.Print(w, name, r, o) }, r, language, privacy)
}

// unzipped joins every part of a workbook.
func unzipped(t *testing.T, content []byte) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, part := range archive.File {
		reader, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(&all, reader); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

// Whatever a roster holds, with no profile but full does a number of it reach a reader, not
// even in the parts of a workbook that no cell shows.
func TestHostileRosterLeaksNoNumber(t *testing.T) {
	result, secrets := audited(t)
	for _, language := range []words.Language{words.Chinese, words.English} {
		for _, privacy := range []words.Privacy{words.Township, words.Public} {
			texts := map[string]string{
				"workbook": unzipped(t, written(t, report.Workbook, result, language, privacy)), "errors": unzipped(t, written(t, report.ErrorSheet, result, language, privacy)),
				"township": unzipped(t, written(t, report.Workbook, result.Of("石桥乡"), language, privacy)), "page": string(written(t, report.HTML, result, language, privacy)),
				"lint": string(written(t, report.Lint, result, language, privacy)),
			}
			for _, name := range report.OfAudit.Names() {
				texts[name] = string(printed(t, name, result, language, privacy))
			}
			for name, text := range texts {
				for _, secret := range secrets {
					if strings.Contains(text, secret) {
						t.Errorf("%s %s %s shows %s", name, language, privacy, secret)
					}
				}
			}
		}
	}
	full := unzipped(t, written(t, report.Workbook, result, words.Chinese, words.Full))
	for _, secret := range []string{secrets[3], sharedAccount} {
		if !strings.Contains(full, secret) {
			t.Errorf("full lacks %s: the test proves nothing", secret)
		}
	}
}

// A roster cannot steer the terminal, nor make a line wider than 80 columns.
func TestHostileRosterOnTheTerminal(t *testing.T) {
	result, _ := audited(t)
	for _, language := range []words.Language{words.Chinese, words.English} {
		for _, privacy := range []words.Privacy{words.Full, words.Township, words.Public} {
			for line := range strings.Lines(string(written(t, report.Table, result, language, privacy))) {
				line = strings.TrimSuffix(line, "\n")
				if width := displaywidth.String(line); width > 80 {
					t.Errorf("%s %s: %d columns: %s", language, privacy, width, line)
				}
				if strings.ContainsFunc(line, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }) {
					t.Errorf("%s %s: control characters: %q", language, privacy, line)
				}
			}
		}
	}
}

// ownReferences are a finding's link to its rule, and what charts draw.
var ownReferences = regexp.MustCompile(`<hyperlink ref="[A-G]\d+" location="&#39;(参数与依据|疑点清单|疑点明细|数据质量|提示)&#39;!A\d+"></hyperlink>|<hyperlinks>|<f>&#39;统计&#39;!\$[A-D]\$\d+(:\$[A-D]\$\d+)?</f>`)

// A roster cannot steer a CI log, nor put a formula into what a spreadsheet opens.
func TestHostileRosterInTextFormats(t *testing.T) {
	result, _ := audited(t)
	for _, privacy := range []words.Privacy{words.Full, words.Township, words.Public} {
		rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(written(t, report.CSV, result, words.Chinese, privacy), []byte("\ufeff")))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, field := range slices.Concat(rows...) {
			if field != "" && strings.ContainsRune("=+-@\t\r", rune(field[0])) {
				t.Errorf("csv %s: a field is a formula: %q", privacy, field)
			}
		}
		for name, write := range map[string]report.Writer{
			"lint": report.Lint, "json": report.JSON, "sarif": report.SARIF, "csv": report.CSV, "junit": report.JUnit, "github": report.GitHub, "md": report.Markdown,
		} {
			text := strings.TrimPrefix(string(written(t, write, result, words.Chinese, privacy)), "\ufeff")
			if at := strings.IndexFunc(text, func(r rune) bool { return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) }); at >= 0 {
				t.Errorf("%s %s holds %q", name, privacy, text[at:min(len(text), at+20)])
			}
		}
	}
}

// A roster cannot put a formula, a link or a control character into a workbook, nor hide
// anybody from it; every finding is in it once.
func TestHostileRosterInTheWorkbook(t *testing.T) {
	result, _ := audited(t)
	content := written(t, report.Workbook, result, words.Chinese, words.Full)
	xml := ownReferences.ReplaceAllString(unzipped(t, content), "")
	for _, banned := range []string{"<f>", "<f ", "<hyperlink", "<script", "\u202e", "\x1b"} {
		if strings.Contains(xml, banned) {
			t.Errorf("the workbook holds %q", banned)
		}
	}
	cells := allCells(t, content)
	for i, name := range hostileNames {
		if !cells[identity(19600102+i, 10+i)] {
			t.Errorf("the workbook lost the person named %q", name)
		}
	}
	wantIDs(t, content, result)
}

// wantIDs fails where a finding of a report is not in the workbook's list exactly once.
func wantIDs(t *testing.T, content []byte, result *audit.Report) {
	t.Helper()
	counts := map[string]int{}
	for _, sheet := range findingSheets {
		for _, id := range lastColumn(t, content, sheet) {
			counts[id]++
		}
	}
	for _, finding := range result.Findings {
		id := roster.InFours(finding.ID)
		if counts[id] != 1 {
			t.Errorf("finding %s is in the workbook %d times", id, counts[id])
		}
		delete(counts, id)
	}
	if len(counts) > 0 {
		t.Errorf("the workbook has findings of its own: %v", counts)
	}
}

// findingSheets are the sheets findings are listed on, each on one.
var findingSheets = []words.Text{words.SheetFindings, words.SheetQuality, words.SheetNotices}

// allCells are the texts of the sheets findings are listed on.
func allCells(t *testing.T, content []byte) map[string]bool {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	texts := map[string]bool{}
	for _, sheet := range findingSheets {
		for _, row := range rowsOf(t, file, sheet.ZH) {
			for _, text := range row {
				texts[text] = true
			}
		}
	}
	return texts
}

// lastColumn returns the tokens of the rows of a sheet that stand for a finding.
func lastColumn(t *testing.T, content []byte, sheet words.Text) []string {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var tokens []string
	for _, row := range rowsOf(t, file, sheet.ZH) {
		if last := len(row) - 1; last > 0 && roster.IsFindingNumber(row[last]) {
			tokens = append(tokens, row[last])
		}
	}
	return tokens
}

// column returns the texts of a column of 疑点清单, counted from 0, below its headings.
func column(t *testing.T, content []byte, index int) []string {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := file.GetRows(words.SheetFindings.ZH, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, row := range rows[4:] {
		if index >= len(row) {
			row = append(row, make([]string, index+1-len(row))...)
		}
		texts = append(texts, row[index])
	}
	return texts
}

// The money and the number of findings are equal in the audit, in JSON and in the workbook.
func TestSumsOfAnAudit(t *testing.T) {
	result, _ := audited(t)
	var parsed struct {
		Findings []struct{ Recoverable, Owed string }
		Totals   map[string]int
	}
	if err := json.Unmarshal(written(t, report.JSON, result, words.Chinese, words.Full), &parsed); err != nil {
		t.Fatal(err)
	}
	var recoverable, owed, paid, due []string
	for _, finding := range parsed.Findings {
		recoverable, owed = append(recoverable, finding.Recoverable), append(owed, finding.Owed)
	}
	for _, finding := range result.Findings {
		paid, due = append(paid, finding.Recoverable.String()), append(due, finding.Owed.String())
	}
	content := written(t, report.Workbook, result, words.Chinese, words.Full)
	if want := sum(t, paid); want.Sign() <= 0 || sum(t, recoverable).Cmp(want) != 0 || sum(t, column(t, content, 6)).Cmp(want) != 0 {
		t.Errorf("recoverable: audit %s, JSON %s, workbook %s", want, sum(t, recoverable), sum(t, column(t, content, 6)))
	}
	if want := sum(t, due); sum(t, owed).Cmp(want) != 0 || sum(t, column(t, content, 7)).Cmp(want) != 0 {
		t.Errorf("owed: audit %s, JSON %s, workbook %s", want, sum(t, owed), sum(t, column(t, content, 7)))
	}
	total := 0
	for _, count := range parsed.Totals {
		total += count
	}
	listed := 0
	for _, sheet := range findingSheets {
		listed += len(lastColumn(t, content, sheet))
	}
	if total != len(result.Findings) || len(parsed.Findings) != total || listed != total {
		t.Errorf("findings: audit %d, JSON %d and %d, workbook %d", len(result.Findings), len(parsed.Findings), total, listed)
	}
}

func sum(t *testing.T, amounts []string) *big.Rat {
	t.Helper()
	total := new(big.Rat)
	for _, amount := range amounts {
		if amount == "" {
			continue
		}
		value, ok := new(big.Rat).SetString(amount)
		if !ok {
			t.Fatalf("%q is no amount", amount)
		}
		total.Add(total, value)
	}
	return total
}
