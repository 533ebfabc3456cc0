package reading

import (
	"fmt"
	"os"
	"path/filepath"
	"rollcheck/roster"
	"slices"
	"sync"
	"testing"
)

// Blocks hold what the sheet holds: the same records in the same order, with the same texts,
// also where cells repeat the one above across the border of two blocks.
func TestScan(t *testing.T) {
	rows := [][]string{{"农村低保花名册"}, {"村", "户编号", "户主姓名", "姓名", "身份证号", "家庭年人均收入(元)", "月保障金(元)", "银行账号"}}
	for i := range 2*blockRows + 10 {
		village, household, head := "", "", ""
		if i%3 == 0 {
			household, head = fmt.Sprintf("H%d", i), fmt.Sprintf("马%d", i)
		}
		if i%5000 == 0 {
			village = fmt.Sprintf("寺庄%d村", i)
		}
		rows = append(rows, []string{village, household, head, fmt.Sprintf("马%d", i), number(i % 1000), "600", "200", fmt.Sprintf("62170000000000%05d", i)})
	}
	folder := t.TempDir()
	for name, content := range map[string][]byte{"名册.csv": asCSV(t, rows), "名册.xlsx": asWorkbook(t, rows)} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		whole, err := Read([]string{path}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		var mutex sync.Mutex
		blocks := 0
		scanned, err := Scan([]string{path}, Options{}, func(block *roster.Sheet) {
			mutex.Lock()
			defer mutex.Unlock()
			if block.First != len(got) {
				t.Errorf("%s: a block begins at %d, %d records came before", name, block.First, len(got))
			}
			blocks++
			got = append(got, tellRows(block)...)
		})
		if err != nil {
			t.Fatal(err)
		}
		sheet := whole.Files[0].Sheets[0]
		if want := tellRows(sheet); !slices.Equal(got, want) || blocks != 3 {
			t.Errorf("%s: %d blocks with %d records are not the %d of the sheet", name, blocks, len(got), len(want))
		}
		if after := scanned.Files[0].Sheets[0]; after.Account != sheet.Account || after.Records() != 0 {
			t.Errorf("%s: the account is %+v, want %+v; %d records were kept", name, after.Account, sheet.Account, after.Records())
		}
	}
}

func tellRows(sheet *roster.Sheet) []string {
	var told []string
	for i := range sheet.Records() {
		row := sheet.Row(i)
		text := fmt.Sprint(row.Number())
		for _, column := range sheet.Columns {
			text += "|" + row.Text(column.Field)
		}
		told = append(told, text)
	}
	return told
}

// A list of persons that fits no kind is read where it is asked for, and a blank village in
// it is not the one above.
func TestFallback(t *testing.T) {
	path := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(path, []byte("姓名,出生年份,乡镇,村\n马一,1956,石桥乡,寺庄村\n马二,1957,石桥乡,\n马三,1958,石桥乡,关滩村\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if plain, err := Read([]string{path}, Options{}); err != nil || plain.Files[0].Sheets[0].Kind != nil {
		t.Fatalf("without a fallback it is taken for something (%v)", err)
	}
	input, err := Read([]string{path}, Options{Fallback: roster.Persons})
	if err != nil {
		t.Fatal(err)
	}
	sheet := input.Files[0].Sheets[0]
	if sheet.Kind != roster.Persons || sheet.Records() != 3 {
		t.Fatalf("kind %v, %d records", sheet.Kind, sheet.Records())
	}
	if village := sheet.Row(1).Text(roster.FieldVillage); village != "" {
		t.Errorf("the blank village was read as %q", village)
	}
	if birth, _ := sheet.Row(0).Date(roster.FieldBirth); birth != roster.NewDate(1956, 0, 0) {
		t.Errorf("born %s", birth)
	}
}
