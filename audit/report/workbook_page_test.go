package report

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// An upright A4 in points, and the part of its height that margins leave.
const (
	paperWidth, paperHeight = 595.0, 842.0
	paperMargin             = 36.0 + 43.2
	characterWidth          = 5.6 // of a column, in points, with some room
)

// crowded is a report with as much on its first page as can be: ten findings with money and long
// texts, many lists, rules and files nobody understood.
func crowded(t *testing.T) *audit.Report {
	t.Helper()
	report := sample(t)
	first := *report.Findings[0]
	report.Findings = nil
	for i := range 25 {
		finding := first
		finding.ID, finding.Recoverable = fmt.Sprintf("%016x", i+1), roster.Money(1000+i)
		finding.Message = words.Text{ZH: "%s", EN: "%s"}.With(strings.Repeat("死亡后仍发放", 9))
		report.Findings = append(report.Findings, &finding)
	}
	for _, kind := range roster.Kinds {
		list := report.Supply[0]
		list.Kind, list.Programme = kind, kind
		report.Supply = append(report.Supply, list)
		rule := *homeRule
		rule.ID = "x-" + kind.Name
		report.NotRun = append(report.NotRun, audit.NotRun{Rule: &rule, Why: words.LacksLists.With(kind.Title), Lacks: []*roster.Kind{kind}})
	}
	file := *report.Files[0]
	for range 30 {
		report.Files = append(report.Files, &file)
	}
	return report
}

// smallestPrint is how small the first sheet may come out in points, on the fullest page.
const smallestPrint = 7.0

// The first sheet is one upright A4, and still readable: fitted to the paper, its print is not too small.
func TestFirstSheetIsOnePage(t *testing.T) {
	for name, report := range map[string]*audit.Report{"sample": sample(t), "crowded": crowded(t)} {
		for _, language := range []words.Language{words.Chinese, words.English} {
			o := Options{Language: language, Privacy: words.Full}
			file := opened(t, rendered(t, Workbook, report, o))
			sheet := file.GetSheetList()[0]
			if sheet != o.text(words.SheetSummary) {
				t.Fatalf("the first sheet is %s", sheet)
			}
			layout, err := file.GetPageLayout(sheet)
			if err != nil || *layout.Orientation != "portrait" || *layout.FitToHeight != 1 || *layout.FitToWidth != 1 {
				t.Errorf("the page is not fitted: %+v %v", layout, err)
			}
			rows, err := file.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			height, width := 0.0, 0.0
			for row := range rows {
				points, err := file.GetRowHeight(sheet, row+1)
				if err != nil {
					t.Fatal(err)
				}
				height += points
			}
			for _, column := range firstColumns {
				width += column.width * characterWidth
			}
			if room := paperHeight - paperMargin; usualSize*min(1, room/height) < smallestPrint || width > paperWidth {
				t.Errorf("%s in %s: %d rows take %.0f of %.0f points, columns %.0f of %.0f", name, language, len(rows), height, room, width, paperWidth)
			}
			area := ""
			for _, defined := range file.GetDefinedName() {
				if defined.Name == "_xlnm.Print_Area" && defined.Scope == sheet {
					area = defined.RefersTo
				}
			}
			if want := fmt.Sprintf("'%s'!$A$1:$H$%d", sheet, len(rows)); area != want {
				t.Errorf("the print area is %s, want %s", area, want)
			}
		}
	}
}

// What is certain and what is to be verified are never one sum, and together they are all.
func TestFirstSheetKeepsMoneyApart(t *testing.T) {
	report := crowded(t)
	for i, finding := range report.Findings {
		if i%2 == 0 {
			finding.Severity = audit.Suspicion
		}
	}
	o := overviewOf(report)
	cells := cellsOf(t, rendered(t, Workbook, report, full))
	page, _, _ := strings.Cut(cells, "== "+words.SheetStatistics.ZH)
	for _, want := range []string{"多发（确定） |  |  |  | " + o.overpaid.Grouped(), "涉及（待核实） |  |  |  | " + o.involved.Grouped()} {
		if !strings.Contains(page, want) {
			t.Errorf("the first sheet lacks %q:\n%s", want, page)
		}
	}
	all, _ := moneyOf(report)
	if o.overpaid == 0 || o.involved == 0 || o.overpaid+o.involved != all || strings.Contains(page, all.Grouped()) {
		t.Errorf("%s and %s of %s:\n%s", o.overpaid, o.involved, all, page)
	}
}

// Findings about sums come after those about persons, within a severity; notices have no cell to fill.
func TestListsInOrder(t *testing.T) {
	report := sample(t)
	clerical := *deathRule
	clerical.Clerical = true
	sums := *report.Findings[0]
	sums.Rule, sums.ID = &clerical, "00112233445566dd"
	report.Findings = append([]*audit.Finding{&sums}, report.Findings...)
	report.Run = append(report.Run, &clerical)
	file := opened(t, rendered(t, Workbook, report, full))
	rows, err := file.GetRows(words.SheetFindings.ZH)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != findingHead+3 || rows[findingHead+1][0] != "0011-2233-4455-66dd" {
		t.Errorf("%q", rows)
	}
	notices, err := file.GetRows(words.SheetNotices.ZH)
	if err != nil {
		t.Fatal(err)
	}
	if head := strings.Join(notices[tableHead], " "); strings.Contains(head, words.FillConclusion.ZH) || len(notices) != tableHead+2 {
		t.Errorf("notices: %q", notices)
	}
}

// What lies in the folder but was not understood is named before what is missing.
func TestSupplyNamesWhatWasNotUnderstoodFirst(t *testing.T) {
	v := view{o: full, r: sample(t)}
	rows := v.supply().rows
	var order []string
	for _, row := range rows {
		order = append(order, row[0].text+" "+row[1].text)
	}
	if len(rows) < 3 || !strings.HasPrefix(order[0], "没有读懂 坏.xlsx") || !strings.HasPrefix(order[1], "没有读懂 说明.csv") || rows[0][3].text == "" {
		t.Errorf("%q", order)
	}
}

// A list of relatives is empty for want of an archive, or because none of it has a benefit.
func TestEmptySheetsSayWhy(t *testing.T) {
	report := sample(t)
	report.Relatives, report.Archive = nil, nil
	v := view{o: full, r: report}
	if got := fmt.Sprint(v.relatives().rows); !strings.Contains(got, words.EmptyNoArchive.ZH) {
		t.Error(got)
	}
	archive := report.Supply[0]
	archive.Kind = roster.KinArchive
	report.Supply = append(report.Supply, archive)
	if got := fmt.Sprint(v.relatives().rows); !strings.Contains(got, words.EmptyRelatives.ZH) {
		t.Error(got)
	}
}

var pageMark = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// pagesOf prints one sheet of a report and counts the pages.
func pagesOf(t *testing.T, report *audit.Report, sheet func(*workbook) error) int {
	t.Helper()
	if os.Getenv("ROLLCHECK_TEST_ALL") != "1" {
		t.Skip("printing takes long; ROLLCHECK_TEST_ALL=1 asks for every test")
	}
	var out bytes.Buffer
	if err := writeBook(&out, report, full, sheet); err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	source := filepath.Join(folder, "sheet.xlsx")
	if err := os.WriteFile(source, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	profile := "-env:UserInstallation=file://" + filepath.ToSlash(filepath.Join(folder, "profile"))
	if told, err := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v\n%s", err, told)
	}
	pdf, err := os.ReadFile(filepath.Join(folder, "sheet.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	return len(pageMark.FindAll(pdf, -1))
}

// The first sheet prints on one page, and so do 25 findings.
func TestPages(t *testing.T) {
	report := crowded(t)
	if pages := pagesOf(t, report, (*workbook).firstPage); pages != 1 {
		t.Errorf("the first sheet prints on %d pages", pages)
	}
	if pages := pagesOf(t, report, (*workbook).findings); pages != 1 || len(report.Findings) != 25 {
		t.Errorf("%d findings print on %d pages", len(report.Findings), pages)
	}
}
