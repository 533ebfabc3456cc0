package demo

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"rollcheck/audit/rules"
	"rollcheck/roster/fixture"
)

func make1(t *testing.T, seed uint64, size Size) *Township {
	t.Helper()
	made, err := Make(seed, size)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestSameSeedSameBytes(t *testing.T) {
	first, second, other := make1(t, 7, SizeTownship), make1(t, 7, SizeTownship), make1(t, 8, SizeTownship)
	for i, file := range first.Files {
		if file.Path != second.Files[i].Path || !bytes.Equal(file.Content, second.Files[i].Content) {
			t.Errorf("%s differs between two runs", file.Path)
		}
	}
	if !slices.Equal(first.Truth, second.Truth) {
		t.Error("the truth differs between two runs")
	}
	roster := slices.IndexFunc(first.Files, func(f File) bool { return strings.HasPrefix(f.Path, "农村低保/") })
	if bytes.Equal(first.Files[roster].Content, other.Files[roster].Content) {
		t.Error("another seed gives the same roster")
	}
}

// tables reads files back with other means than they were written by: sheet name to rows.
type tables map[string]map[string][][]string

func readBack(t *testing.T, files []File) tables {
	t.Helper()
	all := tables{}
	for _, file := range files {
		all[file.Path] = map[string][][]string{}
		if strings.HasSuffix(file.Path, ".csv") {
			all[file.Path][""] = readText(t, file)
			continue
		}
		book, err := excelize.OpenReader(bytes.NewReader(file.Content))
		if err != nil {
			t.Fatal(file.Path, err)
		}
		for _, name := range book.GetSheetList() {
			rows, err := book.GetRows(name, excelize.Options{RawCellValue: true})
			if err != nil {
				t.Fatal(file.Path, name, err)
			}
			all[file.Path][name] = rows
		}
		book.Close()
	}
	return all
}

func readText(t *testing.T, file File) [][]string {
	t.Helper()
	content, marked := bytes.CutPrefix(file.Content, []byte("\xef\xbb\xbf"))
	if !marked {
		decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(content)
		if err != nil {
			t.Fatal(file.Path, err)
		}
		content = decoded
	}
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatal(file.Path, err)
	}
	return rows
}

func TestTruthIsInTheFiles(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3, 20161231} {
		made := make1(t, seed, SizeTownship)
		all := readBack(t, made.Files)
		for _, p := range made.Truth {
			rows := all[p.File][p.Sheet]
			if p.Row < 1 || p.Row > len(rows) {
				t.Errorf("%s %s: no row %d in %s %q", p.Rule, p.Name, p.Row, p.File, p.Sheet)
				continue
			}
			row := rows[p.Row-1]
			holds := func(text string) bool {
				return slices.ContainsFunc(row, func(cell string) bool { return strings.TrimSpace(cell) == text })
			}
			switch {
			case p.Number != "" && (!holds(p.Number) || !holds(p.Name)):
				t.Errorf("%s %s: row %d of %s does not hold %s: %v", p.Rule, p.Name, p.Row, p.File, p.Number, row)
			case p.Number == "" && strings.HasPrefix(p.Rule, "id-") && !holds(p.Name), p.Rule == "sheet-total" && !holds("合计"),
				p.Rule == "ledger-rollforward" && !holds(p.Name), p.Rule == "archive-incomplete" && !holds("妻"),
				p.Rule == "required-column-missing" && !holds("身份证号"), p.Rule == "visit-rate" && p.Innocent == "" && p.Sheet != p.Name:
				t.Errorf("%s %s: row %d of %s is another: %v", p.Rule, p.Name, p.Row, p.File, row)
			}
		}
	}
}

func TestEveryCaseIsPlanted(t *testing.T) {
	problems, innocents := map[string]int{}, map[string]int{}
	for _, p := range make1(t, 1, SizeTownship).Truth {
		if p.Innocent == "" {
			problems[p.Rule]++
		} else {
			innocents[p.Rule]++
		}
	}
	for _, rule := range []string{"id-checksum", "duplicate-cross-township", "amount-formula", "account-shared", "relative-unregistered",
		"relative-registered", "unpaid", "paid-not-listed", "paid-after-clearing", "visit-rate", "ledger-rollforward", "vehicle", "sheet-total"} {
		if problems[rule] < 2 {
			t.Errorf("%s: %d planted", rule, problems[rule])
		}
	}
	if problems["paid-after-death"] < 4 {
		t.Errorf("paid-after-death: %d planted", problems["paid-after-death"])
	}
	for rule, least := range map[string]int{"paid-after-death": 6, "account-shared": 5, "relative-unregistered": 4, "duplicate-cross-township": 2,
		"paid-after-clearing": 3, "paid-not-listed": 3, "amount-formula": 2, "income-over-line": 2, "vehicle": 4, "business-owner": 2, "payroll-public": 1,
		"property-multiple": 1, "duplicate-in-roster": 1} {
		if innocents[rule] < least {
			t.Errorf("%s: %d innocents, want %d", rule, innocents[rule], least)
		}
	}
	for _, rule := range rules.All {
		if why := notPlanted[rule.ID]; (problems[rule.ID] > 0) == (why != "") {
			t.Errorf("%s: %d planted, said not to be planted: %q", rule.ID, problems[rule.ID], why)
		}
		if why := noInnocent[rule.ID]; len(rule.MustNot) > 0 && notPlanted[rule.ID] == "" && (innocents[rule.ID] > 0) == (why != "") {
			t.Errorf("%s: %d innocents, said to have none: %q", rule.ID, innocents[rule.ID], why)
		}
	}
}

// notPlanted are the rules without a problem in the invented county, and why.
var notPlanted = map[string]string{
	"released-dibao-link":    "the law it rests on holds from July 2026",
	"relative-concentration": "the cases make kin in every village: no village stands out unless a sixth of it is kin",
}

// noInnocent are the rules with exemptions of which nobody is planted, and why.
var noInnocent = map[string]string{
	"publicity-missing":    "it speaks of whole villages, and its exemptions are of whole programmes",
	"programme-year-total": "one row a township, and it is the problem",
}

func TestNumbersAreValidButForThePlanted(t *testing.T) {
	made := make1(t, 5, SizeTownship)
	wrong := map[string]bool{}
	for _, p := range made.Truth {
		if p.Rule == "id-checksum" || p.Rule == "id-truncated" && withCheck(p.Number[:17]) != p.Number {
			wrong[p.Number] = true
		}
	}
	found := map[string]bool{}
	for path, sheets := range readBack(t, made.Files) {
		for _, rows := range sheets {
			for _, row := range rows {
				for _, cell := range row {
					cell = strings.TrimSpace(cell)
					if len(cell) != 18 || !strings.HasPrefix(cell, "990101") || strings.Contains(cell, "*") || withCheck(cell[:17]) == cell {
						continue
					}
					if found[cell] = true; !wrong[cell] {
						t.Errorf("%s: %s has a wrong check digit and was not planted", path, cell)
					}
				}
			}
		}
	}
	if len(found) != len(wrong) {
		t.Errorf("%d wrong numbers in the files, %d planted", len(found), len(wrong))
	}
}

// number reads a whole number of a cell.
func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestSumsAreRightButForThePlanted(t *testing.T) {
	made := make1(t, 4, SizeTownship)
	planted := map[string]bool{}
	for _, p := range made.Truth {
		if p.Rule == "sheet-total" && p.Innocent == "" {
			planted[p.File+p.Sheet] = true
		}
	}
	for path, sheets := range readBack(t, made.Files) {
		if !strings.HasPrefix(path, "农村低保/") {
			continue
		}
		for name, rows := range sheets {
			sum, counted := 0, map[string]bool{}
			for _, row := range rows[4 : len(rows)-2] {
				household := row[2]
				if name != "上坪村" && (household == "" || counted[household]) {
					continue
				}
				counted[household] = true
				sum += number(t, row[16])
			}
			stated := number(t, rows[len(rows)-2][16])
			if (sum != stated) != planted[path+name] {
				t.Errorf("%s %s: rows %d, sum row %d, planted %v", path, name, sum, stated, planted[path+name])
			}
		}
	}
}

func TestLedgerRollsForwardButForThePlanted(t *testing.T) {
	made := make1(t, 4, SizeTownship)
	planted := map[int]bool{}
	for _, p := range made.Truth {
		if p.Rule == "ledger-rollforward" {
			planted[p.Row] = true
		}
	}
	closing := map[string][]string{}
	for i, row := range readBack(t, made.Files)[ledgerPath]["季度台账"][4:] {
		holds := true
		for c := 3; c < 6; c++ {
			holds = holds && number(t, row[c])+number(t, row[c+3])-number(t, row[c+6]) == number(t, row[c+9])
		}
		if holds == planted[i+5] {
			t.Errorf("row %d: rolls forward %v, planted %v: %v", i+5, holds, planted[i+5], row)
		}
		village := row[1] + row[2]
		if before, found := closing[village]; found && !slices.Equal(before, row[3:6]) {
			t.Errorf("row %d: opening %v, closing before %v", i+5, row[3:6], before)
		}
		closing[village] = row[12:15]
	}
}

// TestCheckDigit holds the vectors of spec/domain.md section 2.
func TestCheckDigit(t *testing.T) {
	for _, want := range []string{"11010519491231002X", "440524188001010014"} {
		if got := withCheck(want[:17]); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	if got := luhn("7992739871"); got != "79927398713" {
		t.Errorf("luhn: %s", got)
	}
}

// people counts the persons of the rosters in force, and those who share name and village with another.
func people(t *testing.T, made *Township) (households, persons, namesakes int) {
	t.Helper()
	names := map[[3]string]map[string]bool{}
	for path, sheets := range readBack(t, made.Files) {
		if !strings.Contains(path, "农村低保/") || !strings.Contains(path, quarters[4]) {
			continue
		}
		for village, rows := range sheets {
			for _, row := range rows[4:] {
				if len(row) < 12 || row[0] == "合计" {
					continue
				}
				persons++
				if row[5] == row[3] {
					households++
				}
				key := [3]string{path, village, row[5]}
				if names[key] == nil {
					names[key] = map[string]bool{}
				}
				names[key][row[6]] = true
			}
		}
	}
	for _, numbers := range names {
		if len(numbers) > 1 {
			namesakes += len(numbers)
		}
	}
	return households, persons, namesakes
}

func TestPlaceIsOfItsSize(t *testing.T) {
	households, persons, namesakes := people(t, make1(t, 1, SizeTownship))
	t.Logf("%d households, %d persons, %d namesakes", households, persons, namesakes)
	if persons < 400 || persons > 540 || households < 160 || households > 220 {
		t.Errorf("%d households, %d persons", households, persons)
	}
	if namesakes*100 < persons {
		t.Errorf("%d of %d persons have a namesake in their village", namesakes, persons)
	}
}

func TestCounty(t *testing.T) {
	if testing.Short() || fixture.UnderDetector { // nothing in it runs side by side
		t.Skip("a county takes some seconds, under the detector minutes")
	}
	made := make1(t, 1, SizeCounty)
	t.Logf("%d files, %d planted", len(made.Files), len(made.Truth))
	households, persons, _ := people(t, made)
	t.Logf("%d households, %d persons", households, persons)
	if persons < 29000 || persons > 33000 {
		t.Errorf("%d persons", persons)
	}
}

func TestWriteRefusesAFolderInUse(t *testing.T) {
	made := &Township{Files: []File{{"农村低保/一.csv", []byte("姓名\n")}}}
	dir := filepath.Join(t.TempDir(), "镇里") // the digits of a folder's name are masked where it is shown
	if err := made.Write(dir); err != nil {
		t.Fatal(err)
	}
	if err := made.Write(dir); err == nil || !strings.Contains(err.Error(), filepath.Base(dir)) {
		t.Errorf("a folder in use was written to: %v", err)
	}
}

func TestClutter(t *testing.T) {
	made := make1(t, 1, SizeTownship)
	clutter := made.Clutter()
	if len(clutter) != 3 {
		t.Fatalf("%d files", len(clutter))
	}
	original := strings.Replace(clutter[0].Path, " - 副本", "", 1)
	at := slices.IndexFunc(made.Files, func(f File) bool { return f.Path == original })
	if at < 0 || !bytes.Equal(made.Files[at].Content, clutter[0].Content) {
		t.Errorf("%s is no copy of %s", clutter[0].Path, original)
	}
}
