package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// The whole loop without a terminal's verbs: a folder is dropped and sent, what came back is
// dropped and written at Enter, the ledger is dropped and shown.
func TestLoopByDropping(t *testing.T) {
	place := t.TempDir()
	rosters := filepath.Join(place, "名册")
	var out, told bytes.Buffer
	if code := run([]string{"demo", rosters, "--quiet"}, strings.NewReader(""), &out, &told); code != exitDone {
		t.Fatal(told.String())
	}
	drop := func(typed string, paths ...string) string {
		out.Reset()
		told.Reset()
		p := &program{stdin: strings.NewReader(typed), stdout: &out, stderr: &told, language: "zh"}
		if code := p.dropped(paths); code != exitDone {
			t.Fatalf("%v: exit code %d: %s", paths, code, told.String())
		}
		return out.String() + told.String()
	}
	drop("\n\n", rosters)
	book := filepath.Join(place, "核实台账")
	if _, err := os.Stat(book); err == nil {
		t.Fatal("a trial left a ledger")
	}
	if said := drop("2099-12-31\n\n", rosters); !strings.Contains(said, "已登记下发") {
		t.Fatal(said)
	}
	sent, err := filepath.Glob(filepath.Join(place, "下发", "*石桥乡*.xlsx"))
	if err != nil || len(sent) != 1 {
		t.Fatal(sent, err)
	}
	back := filepath.Join(place, "反馈")
	if err := os.Mkdir(back, 0o755); err != nil {
		t.Fatal(err)
	}
	answer(t, sent[0], filepath.Join(back, "石桥乡.xlsx"))
	if said := drop("n\n\n", back); !strings.Contains(said, "没有写入台账") {
		t.Fatal(said)
	}
	if said := drop("\n\n", back); !strings.Contains(said, "已写入台账") {
		t.Fatal(said)
	}
	if said := drop("\n", book); !strings.Contains(said, "已核实 1 +") {
		t.Fatal(said)
	}
}

// answer says of the first finding of a workbook that it is untrue.
func answer(t *testing.T, from, to string) {
	t.Helper()
	file, err := excelize.OpenFile(from)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := file.GetRows("疑点清单")
	if err != nil {
		t.Fatal(err)
	}
	for number, row := range rows {
		for column, text := range row {
			if text == "核实结论" {
				cell, _ := excelize.CoordinatesToCellName(column+1, number+2)
				if err := file.SetCellValue("疑点清单", cell, "不属实"); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if err := file.SaveAs(to); err != nil {
		t.Fatal(err)
	}
}
