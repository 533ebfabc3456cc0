package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/reading"
)

// fillColumns writes into rows of a sheet, by the headings; a row is taken or left.
func fillColumns(t *testing.T, path, sheet string, says func(row []string, column map[string]int) map[string]string) (count int) {
	t.Helper()
	edit(t, path, func(file *excelize.File) {
		rows := rowsOf(t, file, sheet)
		head := headOf(rows)
		column := map[string]int{}
		for i, title := range rows[head] {
			column[title] = i
		}
		for i, row := range rows[head+1:] {
			if at := column["核对编号(勿改)"]; at >= len(row) || row[at] == "" {
				continue
			}
			given := says(row, column)
			for title, text := range given {
				set(t, file, sheet, roster.Letter(column[title])+fmt.Sprint(head+2+i), text)
			}
			if len(given) > 0 {
				count++
			}
		}
	})
	return count
}

// settled is what `settle` says of a workbook, and its exit code.
func settled(t *testing.T, path, folder string) (int, string) {
	t.Helper()
	var out, complaints bytes.Buffer
	code := run([]string{"settle", path, "--ledger", folder, "--as-of", "2017-03-20", "--yes"}, strings.NewReader(""), &out, &complaints)
	return code, out.String() + complaints.String()
}

// outcomes are the figures of the last line of the table of outcomes: rows, new, same, progress, disputed, wrong, torn, blank.
func outcomesOf(told string) string {
	for line := range strings.Lines(told) {
		if fields := strings.Fields(strings.ReplaceAll(line, "|", " ")); len(fields) > 1 && fields[0] == "合计" {
			return strings.Join(fields[1:], " ")
		}
	}
	return told
}

// sentAndAnswered is a township's report that was sent and came back, every second finding true.
func sentAndAnswered(t *testing.T) (work, folder string) {
	t.Helper()
	work = t.TempDir()
	folder = filepath.Join(work, "核实台账")
	sent := filepath.Join(work, "下发.xlsx")
	if code, told := command(t, "audit", townshipFolder, "--as-of", "2016-12-31", "--due", "2017-01-31", "--ledger", folder, "-o", sent); code != exitDone {
		t.Fatal(told)
	}
	code, told := settled(t, sent, folder)
	rows := figureOf(outcomesOf(told))
	if code != exitDone || rows == 0 || outcomesOf(told) != fmt.Sprintf("%d 0 0 0 0 0 0 %[1]d", rows) {
		t.Errorf("a report nobody filled: %d, %s", code, told)
	}
	number := 0
	count := fillColumns(t, sent, "疑点清单", func([]string, map[string]int) map[string]string {
		if number++; number%2 == 0 {
			return map[string]string{"核实结论": "不属实", "核实人": "张三", "核实时间": "2017-03-05"}
		}
		return map[string]string{"核实结论": "属实", "清退原因": "其他", "核实人": "张三", "核实时间": "2017-03-05"}
	})
	if code, told := settled(t, sent, folder); code != exitDone || outcomesOf(told) != fmt.Sprintf("%d %d 0 0 0 0 0 %d", rows, count, rows-count) {
		t.Fatalf("%d answers: %d, %s", count, code, told)
	}
	return work, folder
}

// The workbook of a ledger is sent out again: as it was written it says nothing new, and what
// officers fill into 整改台账 and 清退名单 is taken, row for row.
func TestLedgerBookComesBack(t *testing.T) {
	work, folder := sentAndAnswered(t)
	path := filepath.Join(work, "台账.xlsx")
	if code, told := command(t, "ledger", folder, "--as-of", "2017-03-20", "-o", path); code != exitDone {
		t.Fatal(told)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("others may read the workbook: %v", info.Mode())
	}
	if code, told := settled(t, path, folder); code != exitDone || !strings.Contains(told, "没有新的答复") {
		t.Errorf("as it was written: %d, %s", code, told)
	}
	leaving := fillColumns(t, path, "清退名单", func(row []string, column map[string]int) map[string]string {
		if row[column["认定"]] != "已核实" {
			return nil
		}
		return map[string]string{"停发月份": "2017-04", "已追缴": "0", "审批时间": "2017-03-15", "备注": "已公示"}
	})
	remedies := fillColumns(t, path, "整改台账", func(row []string, column map[string]int) map[string]string {
		return map[string]string{
			"整改措施": "停发并更正", "责任单位": "民政所", "责任领导": "王书记", "责任人": "张三", "整改时限": "2017-03-10", "整改进展": "已停发", "佐证材料": "停发单", "是否销号": "是", "销号时间": "2017-03-18", "销号审核人": "李四",
		}
	})
	fillColumns(t, path, "问题线索台账", func([]string, map[string]int) map[string]string {
		return map[string]string{"处置方式": "初步核实", "处理结果": "批评教育", "备注": "已移交"}
	})
	if leaving == 0 || remedies == 0 {
		t.Fatalf("%d lines of the clearance, %d of remedies", leaving, remedies)
	}
	code, told := settled(t, path, folder)
	figures := strings.Fields(outcomesOf(told))
	if code != exitDone || len(figures) != 8 || strings.Join(figures[4:7], " ") != "0 0 0" || figureOf(figures[1])+figureOf(figures[3]) != leaving+remedies {
		t.Errorf("%d of the clearance and %d of remedies filled: %d, %s", leaving, remedies, code, told)
	}
	var out, complaints bytes.Buffer
	if code := run([]string{"ledger", folder, "--as-of", "2017-03-20"}, strings.NewReader(""), &out, &complaints); code != exitDone {
		t.Error(complaints.String())
	}
	shown := out.String()
	if !strings.Contains(shown, fmt.Sprintf("整改 %d 件：已销号 %d，在办 0，超期 0", remedies, remedies)) || strings.Contains(shown, "已执行 0 户") || strings.Contains(shown, "\n已核实") {
		t.Error(shown)
	}
}

func figureOf(text string) (n int) {
	_, _ = fmt.Sscan(text, &n) // what is none is 0
	return n
}

// The workbook of a ledger, filled in and in whatever form it comes back, changes no finding of
// the folder it lies in, and is never written over.
func TestLedgerBookIsPassedOver(t *testing.T) {
	work, folder := sentAndAnswered(t)
	materials := filepath.Join(work, "材料")
	if err := os.CopyFS(materials, os.DirFS(townshipFolder)); err != nil {
		t.Fatal(err)
	}
	want := findingsJSON(t, auditFolder(t, reading.Options{}, materials))
	sheets := 0
	for _, privacy := range profiles() {
		path := filepath.Join(materials, "台账-"+privacy+".xlsx")
		if code, told := command(t, "ledger", folder, "--as-of", "2017-03-20", "--privacy", privacy, "-o", path); code != exitDone {
			t.Fatal(told)
		}
		fillIn(t, path)
		if code, told := command(t, "ledger", folder, "-o", path); code != exitWrongUse || !strings.Contains(told, "不能覆盖") {
			t.Errorf("written over: %d, %s", code, told)
		}
		file, err := excelize.OpenFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range file.GetSheetList() {
			rows := rowsOf(t, file, sheet)
			for _, mangling := range manglings {
				paste(t, filepath.Join(materials, "回", mangling.name, privacy+"-"+sheet+".xlsx"), mangling.mangle(slices.Clone(rows), headOf(rows)))
				sheets++
			}
		}
		file.Close()
	}
	result := auditFolder(t, reading.Options{}, materials)
	if got := findingsJSON(t, result); got != want {
		t.Error("the findings changed")
	}
	for _, file := range result.Files {
		for _, sheet := range file.Sheets {
			if (strings.HasPrefix(file.Path, "回/") || strings.HasPrefix(file.Path, "台账-")) && sheet.Kind != nil {
				t.Errorf("%s is taken for %s", sheet.Label(), sheet.Kind.Name)
			}
		}
	}
	t.Logf("%d mangled sheets", sheets)
}

// A sum that does not hold is named, and the exit code tells it.
func TestLedgerThatDisagrees(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "核实台账")
	known, err := ledger.Open(folder)
	if err == nil {
		_, err = known.Append(ledger.Batch{Made: "2017-03-20", Verb: "audit", Tool: "1"}, func(*ledger.Ledger) ([]ledger.Line, error) {
			return []ledger.Line{
				&ledger.Leaving{ID: "00000000000000a1", Programme: "rural-dibao", Township: "石桥乡", Head: "马一", Reason: "abroad", Whole: true, Households: 1, Persons: 1, Monthly: "100.00", Recoverable: "0.00"},
			}, nil
		})
	}
	if err != nil {
		t.Fatal(err)
	}
	var out, complaints bytes.Buffer
	code := run([]string{"ledger", folder, "--as-of", "2017-03-20", "-o", filepath.Join(t.TempDir(), "汇报.md")}, strings.NewReader(""), &out, &complaints)
	if told := complaints.String() + out.String(); code != exitFindings || !strings.Contains(told, "不一致，没有列出：拟清退") {
		t.Errorf("exit code %d: %s", code, told)
	}
}
