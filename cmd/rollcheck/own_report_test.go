package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// What officers do to a report of ours before it comes back: each makes one sheet of it a
// workbook of its own.
var manglings = []struct {
	name   string
	mangle func(rows [][]string, head int) [][]string
}{
	{"pasted", func(rows [][]string, _ int) [][]string { return rows }},
	{"retyped", retyped},
	{"untitled", func(rows [][]string, head int) [][]string { return rows[head:] }},
	{"inserted", func(rows [][]string, _ int) [][]string { return each(rows, inserted) }},
	{"reversed", func(rows [][]string, _ int) [][]string { return each(padded(rows), reversed) }},
	{"one row", func(rows [][]string, head int) [][]string { return rows[:min(head+2, len(rows))] }},
	{"no heading", func(rows [][]string, head int) [][]string { return rows[min(head+1, len(rows)-1):] }},
}

var otherWords = strings.NewReplacer("疑点编号", "编号", "核对编号(勿改)", "编号2", "核实结论", "结论", "核实人", "核查人", "核实时间", "核查日期", "停发月份", "停发时间", "追缴金额", "应追缴金额", "处理措施", "处理意见")

func retyped(rows [][]string, head int) [][]string {
	changed := slices.Clone(rows)
	changed[head] = slices.Clone(rows[head])
	for i, text := range changed[head] {
		changed[head][i] = otherWords.Replace(text)
	}
	return changed
}

func each(rows [][]string, change func([]string) []string) [][]string {
	var changed [][]string
	for _, row := range rows {
		changed = append(changed, change(slices.Clone(row)))
	}
	return changed
}

func inserted(row []string) []string {
	if len(row) > 3 {
		row = slices.Insert(row, 3, "", "核")
	}
	return append([]string{""}, row...)
}

func reversed(row []string) []string {
	slices.Reverse(row)
	return row
}

func padded(rows [][]string) [][]string {
	widest := 0
	for _, row := range rows {
		widest = max(widest, len(row))
	}
	return each(rows, func(row []string) []string { return append(row, make([]string, widest-len(row))...) })
}

// filledReport is a workbook of ours in which somebody wrote answers.
type filledReport struct{ name, path string }

// filledReports writes every workbook of ours in every profile and fills in what officers do.
func filledReports(t *testing.T, folder string) []filledReport {
	t.Helper()
	list := filepath.Join(folder, "名单.csv")
	write(t, list, deadList(t))
	roll := filepath.Join(folder, "坏名册.csv")
	write(t, roll, "乡镇,村,户主姓名,姓名,身份证号,与户主关系,家庭年人均收入,月保障金\n石桥乡,上坪村,马一,马一,990101195001010013,本人,100,200\n石桥乡,上坪村,王二,王二,990101195001010021,本人,100,200\n")
	var reports []filledReport
	for _, privacy := range profiles() {
		for name, arguments := range map[string][]string{
			"audit": {"audit", townshipFolder, "--as-of", "2016-12-31"},
			"check": {"check", roll, "--as-of", "2016-12-31"},
			"match": {"match", list, "--against", townshipFolder},
		} {
			path := filepath.Join(folder, name+"-"+privacy+".xlsx")
			command(t, append(arguments, "--privacy", privacy, "-o", path)...)
			fillIn(t, path)
			if name == "audit" {
				flat := strings.TrimSuffix(path, ".xlsx")
				command(t, append(arguments, "--privacy", privacy, "-o", flat+".csv", "-o", flat+".html")...)
			}
			reports = append(reports, filledReport{name + "-" + privacy, path})
		}
	}
	slices.SortFunc(reports, func(a, b filledReport) int { return strings.Compare(a.name, b.name) })
	return reports
}

// profiles are the profiles of privacy whose reports come back.
func profiles() []string {
	all := []string{"full", "township", "public"}
	if fixture.UnderDetector {
		return all[1:2]
	}
	return all
}

// deadList is the list of the dead of the township by name and number.
func deadList(t *testing.T) string {
	t.Helper()
	input, err := reading.Read([]string{townshipFolder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text := "姓名,身份证号\n"
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			for i := range sheet.Records() {
				if row := sheet.Row(i); sheet.Kind == roster.Deaths {
					text += row.Text(roster.FieldName) + "," + row.Text(roster.FieldIDNumber) + "\n"
				}
			}
		}
	}
	return text
}

func command(t *testing.T, arguments ...string) (code int, told string) {
	t.Helper()
	var out, complaints bytes.Buffer
	code = run(append(arguments, "--quiet"), strings.NewReader(""), &out, &complaints)
	return code, complaints.String()
}

// answers are what officers write, by heading.
var answers = map[string]string{
	"核实结论": "属实", "处理措施": "停发", "清退原因": "死亡", "停发月份": "2016-06", "追缴金额": "445", "核实人": "张三", "核实时间": "2017-03-05", "备注": "已谈话",
	"已追缴": "445.00", "是否听取意见": "是", "书面告知日期": "2017-03-10", "审批时间": "2017-03-15", "核实": "是本人",
}

// fillIn answers every second row of every list in a workbook, and writes beside it.
func fillIn(t *testing.T, path string) {
	t.Helper()
	edit(t, path, func(file *excelize.File) {
		for _, sheet := range file.GetSheetList() {
			rows := rowsOf(t, file, sheet)
			head := headOf(rows)
			set(t, file, sheet, roster.Letter(len(rows[head])+1)+fmt.Sprint(head+2), "已核") // beside our columns
			for column, title := range rows[head] {
				for row := head + 1; row < len(rows) && answers[title] != ""; row += 2 {
					set(t, file, sheet, roster.Letter(column)+fmt.Sprint(row+1), answers[title])
				}
			}
		}
	})
}

// edit opens a workbook, changes it and saves it again.
func edit(t *testing.T, path string, change func(*excelize.File), options ...excelize.Options) {
	t.Helper()
	file, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	change(file)
	if err := file.SaveAs(path, options...); err != nil {
		t.Fatal(err)
	}
}

func set(t *testing.T, file *excelize.File, sheet, cell, text string) {
	t.Helper()
	if err := file.SetCellStr(sheet, cell, text); err != nil {
		t.Fatal(err)
	}
}

func rowsOf(t *testing.T, file *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := file.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// headOf is the index of the first row as wide as the widest: the headings.
func headOf(rows [][]string) int {
	widest := slices.MaxFunc(rows, func(a, b []string) int { return len(a) - len(b) })
	return slices.IndexFunc(rows, func(row []string) bool { return len(row) == len(widest) })
}

// soffice converts files with LibreOffice, which knows nothing of the library that wrote them.
// Where it is missing the test is skipped, or fails if ROLLCHECK_TEST_ALL=1 asks for every test.
func soffice(t *testing.T, format, out string, files ...string) {
	t.Helper()
	program, err := exec.LookPath("soffice")
	if err != nil {
		if os.Getenv("ROLLCHECK_TEST_ALL") == "1" {
			t.Fatal("soffice is not installed, and ROLLCHECK_TEST_ALL=1 asks for every test")
		}
		t.Skip("soffice is not installed")
	}
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(filepath.Dir(out), "profile"))
	arguments := append([]string{profile, "--headless", "--convert-to", format, "--outdir", out}, files...)
	if told, err := exec.CommandContext(t.Context(), program, arguments...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, told)
	}
}

// everySheetAsText has LibreOffice write each sheet of a workbook to a .csv of its own.
const everySheetAsText = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

// mangled makes every sheet of every report of ours in every form; it returns the files by what
// was done.
func mangled(t *testing.T, folder string, reports []filledReport) map[string][]string {
	t.Helper()
	made := map[string][]string{"flat": flatForms(t, folder)}
	var whole []string
	pasted := filepath.Join(folder, "pasted")
	for _, report := range reports {
		whole = append(whole, report.path)
		file, err := excelize.OpenFile(report.path)
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range file.GetSheetList() {
			rows := rowsOf(t, file, sheet)
			for _, mangling := range manglings {
				paste(t, filepath.Join(pasted, mangling.name, report.name+"-"+sheet+".xlsx"), mangling.mangle(rows, headOf(rows)))
			}
		}
		file.Close()
	}
	for _, format := range []string{"xls", "ods", everySheetAsText} {
		name, _, _ := strings.Cut(format, ":")
		out := filepath.Join(folder, "saved", name)
		soffice(t, format, out, whole...)
		made[name] = filesIn(t, out)
	}
	for _, mangling := range manglings {
		files := filesIn(t, filepath.Join(pasted, mangling.name))
		if everything() { // takes minutes
			out := filepath.Join(folder, "saved", mangling.name)
			soffice(t, "xlsx", out, files...)
			files = filesIn(t, out)
		}
		made[mangling.name] = files
	}
	return made
}

// flatForms are our reports that are no workbooks: a list as text, a page, and the page under
// the name of a workbook. They are as we wrote them.
func flatForms(t *testing.T, folder string) []string {
	t.Helper()
	var forms []string
	for _, privacy := range profiles() {
		flat := filepath.Join(folder, "audit-"+privacy)
		page, err := os.ReadFile(flat + ".html")
		if err != nil {
			t.Fatal(err)
		}
		write(t, flat+".xls", string(page))
		forms = append(forms, flat+".csv", flat+".html", flat+".xls")
	}
	return forms
}

func filesIn(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s holds nothing: %v", folder, err)
	}
	return files
}

// paste writes cells into a new workbook with one sheet of no name.
func paste(t *testing.T, path string, rows [][]string) {
	t.Helper()
	file := excelize.NewFile()
	defer file.Close()
	for i, row := range rows {
		for column, text := range row {
			if text != "" {
				set(t, file, "Sheet1", roster.Letter(column)+fmt.Sprint(i+1), text)
			}
		}
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := file.SaveAs(path); err != nil {
		t.Fatal(err)
	}
}

// findingsJSON is the list of findings as the report writes it.
func findingsJSON(t *testing.T, result *audit.Report) string {
	t.Helper()
	var parsed struct{ Findings json.RawMessage }
	if err := json.Unmarshal([]byte(render(t, result)), &parsed); err != nil {
		t.Fatal(err)
	}
	return string(parsed.Findings)
}

// A report of ours that comes back in any form into the audited folder changes no finding, and
// no sheet of it is used for anything.
func TestOwnReportComesBack(t *testing.T) {
	work := t.TempDir()
	reports := filledReports(t, work)
	made := mangled(t, work, reports)
	folder := filepath.Join(t.TempDir(), "材料")
	if err := os.CopyFS(folder, os.DirFS(townshipFolder)); err != nil {
		t.Fatal(err)
	}
	want := findingsJSON(t, auditFolder(t, reading.Options{}, folder))
	sheets := 0
	for done, files := range made {
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			write(t, filepath.Join(folder, "下发", done, filepath.Base(file)), string(content))
		}
	}
	result := auditFolder(t, reading.Options{}, folder)
	if got := findingsJSON(t, result); got != want {
		t.Error("the findings changed")
	}
	for _, file := range result.Files {
		if !strings.HasPrefix(file.Path, "下发/") {
			continue
		}
		if file.Fault != nil || !file.PassedOver.Empty() && filepath.Ext(file.Path) != ".html" {
			t.Errorf("%s is not read sheet by sheet: %v %v", file.Path, file.Fault, file.PassedOver)
		}
		for _, sheet := range file.Sheets {
			sheets++
			if sheet.Kind != nil {
				t.Errorf("%s is taken for %s: %s", sheet.Label(), sheet.Kind.Name, sheet.Why.In(words.English, words.Full))
			}
		}
	}
	t.Logf("%d files, %d sheets", len(result.Files), sheets)
	notReplaced(t, reports, made)
}

// notReplaced fails where a report is written over one of the files, under the name of a report.
func notReplaced(t *testing.T, reports []filledReport, made map[string][]string) {
	t.Helper()
	tried := 0
	delete(made, "flat") // nobody wrote into them
	for done, files := range made {
		for _, file := range files {
			target := filepath.Join(t.TempDir(), strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))+".xlsx")
			if filepath.Ext(file) == ".csv" {
				target = strings.TrimSuffix(target, ".xlsx") + ".csv"
			}
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			write(t, target, string(content))
			stays(t, done, target)
			tried++
		}
	}
	for _, report := range reports {
		stays(t, "filled in", report.path)
		tried++
	}
	t.Logf("%d files are left as they were", tried)
}

// stays fails where a verb writes over a file, or reads anything before it refuses to.
func stays(t *testing.T, what, path string) {
	t.Helper()
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, arguments := range [][]string{{"audit", "没有这个文件夹"}, {"check", "没有这个文件"}, {"match", "没有这份名单", "--against", "没有"}} {
		if ending := filepath.Ext(path); arguments[0] == "match" && (ending == ".html" || ending == ".sarif") {
			continue // no format of match
		}
		code, told := command(t, append(arguments, "-o", path)...)
		if code != exitWrongUse || !strings.Contains(told, "不能覆盖") || !strings.Contains(told, "提示") {
			t.Errorf("%s: %s -o %s: exit code %d, %s", what, arguments[0], path, code, told)
		}
	}
	if after, _ := os.ReadFile(path); !bytes.Equal(after, before) {
		t.Errorf("%s: %s was written over", what, path)
	}
}

// An answer keeps a report wherever it stands; so does a password, and whatever is not ours.
// A report of ours nobody wrote into is replaced.
func TestOnlyOwnUnfilledReportsAreReplaced(t *testing.T) {
	folder := t.TempDir()
	made := func(name string) string {
		path := filepath.Join(folder, name)
		if code, told := command(t, "audit", townshipFolder, "--as-of", "2016-12-31", "-o", path); code != exitDone {
			t.Fatalf("%s: exit code %d: %s", name, code, told)
		}
		return path
	}
	for _, ending := range []string{"xlsx", "html", "csv", "json", "sarif"} {
		made("报告." + ending)
		path := made("报告." + ending) // again
		if ending != "xlsx" {
			continue
		}
		edit(t, path, func(*excelize.File) {})
		made("报告." + ending) // saved by another program
	}
	author := func(file *excelize.File) {
		if err := file.SetDocProps(&excelize.DocProperties{Creator: "张三", LastModifiedBy: "张三"}); err != nil {
			t.Fatal(err)
		}
	}
	for name, change := range map[string]func(*excelize.File){
		"an answer":                    func(file *excelize.File) { set(t, file, "疑点清单", "U5", "属实") },
		"author changed, nothing else": author,
		"author changed and an answer": func(file *excelize.File) { author(file); set(t, file, "疑点清单", "U5", "属实") },
		"behind the last column":       func(file *excelize.File) { set(t, file, "疑点清单", "AG9", "已谈话") },
		"below the last row":           func(file *excelize.File) { set(t, file, "疑点清单", "A900", "以上已核") },
		"over a text of ours":          func(file *excelize.File) { set(t, file, "疑点清单", "L7", "不属实, 已谈话") },
		"in a sheet without numbers":   func(file *excelize.File) { set(t, file, "说明", "F3", "以下已核") },
		"in the sheet of what is owed": func(file *excelize.File) { set(t, file, "应补未补", "N4", "已补发") },
		"a sheet more": func(file *excelize.File) {
			file.NewSheet("情况说明")
			set(t, file, "情况说明", "A1", "已谈话")
		},
		"an empty sheet more": func(file *excelize.File) { file.NewSheet("Sheet1") },
		"a sheet less":        func(file *excelize.File) { file.DeleteSheet("输入清单") },
		"a sheet renamed":     func(file *excelize.File) { file.SetSheetName("疑点清单", "Sheet1") },
		"a heading retyped":   func(file *excelize.File) { set(t, file, "疑点清单", "U3", "结论") },
		"a row deleted":       func(file *excelize.File) { file.RemoveRow("疑点清单", 9) },
		"a comment": func(file *excelize.File) {
			file.AddComment("疑点清单", excelize.Comment{Cell: "E5", Author: "张三", Text: "属实"})
		},
		"a comment and the author gone": func(file *excelize.File) {
			author(file)
			file.AddComment("疑点清单", excelize.Comment{Cell: "E5", Text: "属实"})
		},
	} {
		path := made("改过 " + name + ".xlsx")
		edit(t, path, change)
		stays(t, name, path)
	}
	locked := made("加密.xlsx")
	edit(t, locked, func(*excelize.File) {}, excelize.Options{Password: "1234"})
	stays(t, "locked", locked)
	for name, content := range map[string]string{
		"空.xlsx": "", "空.csv": "", "空.json": "", "别人的.json": `{"schema":"other"}`, "别人的.sarif": `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"other"}}}]}`,
		"别人的.csv": "姓名,身份证号\n马一,990101195001010014\n", "别人的.html": "<html><body>rollcheck</body></html>", "坏的.xlsx": "PK\x03\x04 cut", "文字.xlsx": "old",
	} {
		path := filepath.Join(folder, name)
		write(t, path, content)
		stays(t, name, path)
	}
	path := made("加列.csv")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	write(t, path, strings.ReplaceAll(string(content), "\n", ",\n"))
	stays(t, "a column more", path)
	write(t, path, string(content)+"已核,,,,,,,,,,,,,,,\n")
	stays(t, "a row more", path)
}

// The workbooks of townships are looked at before one of them is written.
func TestTownshipsReportsAreKept(t *testing.T) {
	folder := t.TempDir()
	arguments := []string{"audit", townshipFolder, "--as-of", "2016-12-31", "--by-township", folder, "-o", filepath.Join(folder, "全.json")}
	for range 2 {
		if code, told := command(t, arguments...); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told)
		}
	}
	filled := filepath.Join(folder, "疑点报告_石桥乡.xlsx")
	edit(t, filled, func(file *excelize.File) { set(t, file, "疑点清单", "U5", "属实") })
	before := map[string]string{}
	for _, name := range filesIn(t, folder) {
		content, _ := os.ReadFile(name)
		before[name] = string(content)
	}
	if code, told := command(t, append(arguments, "--skip", "vehicle")...); code != exitWrongUse || !strings.Contains(told, "疑点清单") {
		t.Errorf("exit code %d: %s", code, told)
	}
	for name, content := range before {
		if after, _ := os.ReadFile(name); string(after) != content {
			t.Errorf("%s was written", name)
		}
	}
}
