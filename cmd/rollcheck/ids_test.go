package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/reading"
)

const idsFile = "testdata/township_ids.golden"

// The IDs of the demo township are kept: a ledger of answers is joined by them. Write them anew
// with ROLLCHECK_UPDATE=1 only where a rule's facts changed.
func TestTownshipIDs(t *testing.T) {
	var lines []string
	seen := map[string]bool{}
	for _, finding := range auditFolder(t, reading.Options{}, townshipFolder).Findings {
		if seen[finding.ID] {
			t.Errorf("two findings share %s", finding.ID)
		}
		seen[finding.ID] = true
		lines = append(lines, finding.ID+" "+finding.Rule.ID+" "+finding.Township+finding.Village+" "+finding.Person.Name)
	}
	slices.Sort(lines)
	got := strings.Join(lines, "\n") + "\n"
	if os.Getenv("ROLLCHECK_UPDATE") != "" {
		if err := os.WriteFile(idsFile, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(idsFile)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("IDs changed:\n%s", difference(string(want), got))
	}
}

func modelCase(t *testing.T, name string) *outcome {
	t.Helper()
	return runCase(t, []string{"audit", filepath.Join(caseFolder, "model", name), "--as-of", "2016-12-31", "--privacy", "full", "--severity", "notice"})
}

// Household numbers given anew from one quarter to the next join no strangers.
func TestRenumberedHouseholds(t *testing.T) {
	var above []string
	for _, finding := range modelCase(t, "renumbered").Findings {
		if finding.above("quality") {
			above = append(above, finding.Rule+" "+finding.Person.Name)
		}
	}
	slices.Sort(above)
	if want := []string{"income-over-line 张四", "unpaid 周八"}; !slices.Equal(above, want) {
		t.Errorf("found %v, want %v", above, want)
	}
}

// When one of three without a number gets his, no ID moves to another, and an exception for
// one who has none is his alone.
func TestIDsOfPersonsWithoutNumber(t *testing.T) {
	before, after := modelCase(t, "fingerprint/e"), modelCase(t, "fingerprint/f")
	whose := map[string]string{}
	for _, finding := range before.Findings {
		whose[finding.ID] = finding.Person.Name
		if excepted := finding.Severity == "notice"; finding.Rule == "unpaid" && excepted != (finding.Person.Name == "马一") {
			t.Errorf("unpaid %s is a %s", finding.Person.Name, finding.Severity)
		}
	}
	kept := 0
	for _, finding := range after.Findings {
		name, known := whose[finding.ID]
		if known && name != finding.Person.Name {
			t.Errorf("%s moved from %s to %s", finding.ID, name, finding.Person.Name)
		}
		if known && name != "" {
			kept++
		}
	}
	if kept != 4 {
		t.Errorf("%d findings of 王二 and 李三 kept their ID, want 4", kept)
	}
}

// Shuffling the rows and renaming the files of an invented roster changes no ID, and no two
// findings share one.
func TestOrderAndFileNamesChangeNoID(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		roll, payments := inventRows(t), inventPayments(t)
		want := idsOf(t, "", roll, payments)
		for i, id := range want[1:] {
			if id == want[i] {
				t.Fatalf("two findings share %s", id)
			}
		}
		got := idsOf(t, rapid.SampledFrom([]string{"1-", "新/", "02 "}).Draw(t, "prefix"), rapid.Permutation(roll).Draw(t, "roll"), rapid.Permutation(payments).Draw(t, "payments"))
		if !slices.Equal(got, want) {
			t.Fatalf("IDs changed:\n%s", difference(strings.Join(want, "\n"), strings.Join(got, "\n")))
		}
	})
}

// inventRows invents households, many of whose members share a name and have no usable number.
func inventRows(t *rapid.T) (rows [][]string) {
	for number := range rapid.IntRange(1, 4).Draw(t, "households") {
		village, income := drawVillage(t), rapid.SampledFrom([]string{"600", "4000", "六百"}).Draw(t, "income")
		for _, relation := range []string{"户主", "长子", "次子"}[:rapid.IntRange(1, 3).Draw(t, "members")] {
			start := rapid.SampledFrom([]string{"2014-01", "不知"}).Draw(t, "start")
			rows = append(rows, []string{village, "H" + itoa(number), drawName(t), drawNumber(t, len(rows)), relation, "2", income, "2855", "187", start})
		}
	}
	return rows
}

func inventPayments(t *rapid.T) [][]string {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) []string {
		return []string{drawVillage(t), drawName(t), drawNumber(t, rapid.IntRange(0, 5).Draw(t, "payee")), "3", rapid.SampledFrom([]string{"561", "374"}).Draw(t, "amount")}
	}), 1, 6).Draw(t, "paid")
}

func drawVillage(t *rapid.T) string {
	return rapid.SampledFrom([]string{"上坪村", "上坪村村委会", "石桥村"}).Draw(t, "village")
}

func drawName(t *rapid.T) string {
	return rapid.SampledFrom([]string{"马一", "王二"}).Draw(t, "name")
}

// drawNumber draws a placeholder, a damaged number, or the usable number of one person.
func drawNumber(t *rapid.T, person int) string {
	usable := roster.MakeID("990101", 19500203, 10+person).String()
	return rapid.SampledFrom([]string{"办理中", "无", "不详", "", usable[:17] + "?", usable}).Draw(t, "number")
}

func idsOf(t *rapid.T, prefix string, roll, payments [][]string) []string {
	folder, err := os.MkdirTemp("", "ids")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(folder)
	sheet := func(name, headings string, rows [][]string) fixture.File {
		return fixture.File{Path: prefix + name, Sheets: []fixture.Sheet{{Rows: append([][]string{strings.Split(headings, ",")}, rows...)}}}
	}
	if err := fixture.Write(folder, []fixture.File{
		sheet("石桥乡2016年第四季度农村低保花名册.csv", "村,户编号,姓名,身份证号,与户主关系,家庭人口,家庭年人均收入(元),保障标准(元/年),月保障金(元),起始年月", roll),
		sheet("石桥乡2016年第四季度农村低保发放清册.csv", "村,姓名,身份证号,发放月数,发放金额", payments),
	}); err != nil {
		t.Fatal(err)
	}
	input, err := reading.Read([]string{folder}, reading.Options{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := audit.Audit(input, audit.Options{AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams()})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, finding := range result.Findings {
		ids = append(ids, finding.ID+" "+finding.Rule.ID)
	}
	slices.Sort(ids)
	return ids
}
