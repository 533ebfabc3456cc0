package audit_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster/reading"
)

// villager is what a row of an invented village holds.
type villager struct{ household, name, number, account string }

// villages are villages in which everybody is distinct but for one thing.
var villages = []struct {
	name string
	same func(*villager)
}{
	{"distinct", func(*villager) {}},
	{"one name", func(v *villager) { v.name = "王伟" }},
	{"one household", func(v *villager) { v.household = "9907270010000001" }},
	{"one account", func(v *villager) { v.account = "6229990000000000001" }},
	{"one number", func(v *villager) { v.number = "990727195001010013" }},
	{"one name and number", func(v *villager) { v.name, v.number = "王伟", "990727195001010013" }},
	{"no number", func(v *villager) { v.number = "" }},
	{"masked", func(v *villager) { v.name, v.number = "王伟", v.number[:6]+"********"+v.number[14:] }},
	{"one day of birth", func(v *villager) { v.number = v.number[:6] + "19500101" + v.number[14:] }},
}

const checks = "10X98765432"

// numberOf makes the valid number of the villager at a place.
func numberOf(i int) string {
	digits := fmt.Sprintf("99%04d19%02d%02d%02d%03d", 7000+i/1000%1000, 30+i%60, 1+i/60%12, 1+i%28, i%1000)
	sum := 0
	for at, weight := range [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(digits[at]-'0') * weight
	}
	return digits + checks[sum%11:sum%11+1]
}

// nameOf makes a name that few others have.
func nameOf(i int) string {
	return string([]rune{rune(0x4E00 + i%97), rune(0x5000 + i/97%89), rune(0x6000 + i/97/89)})
}

// writeSheet writes a village's roster of some villagers, the first of whom has a place.
func writeSheet(b *testing.B, path, village string, first, rows int, same func(*villager)) {
	b.Helper()
	var text bytes.Buffer
	text.WriteString("乡镇,村,户编号,姓名,身份证号,与户主关系,月补助额,一折通账号\n")
	for i := first; i < first+rows; i++ {
		v := villager{fmt.Sprintf("990727001%07d", i/3), nameOf(i), numberOf(i), fmt.Sprintf("622999%013d", i/3)}
		same(&v)
		fmt.Fprintf(&text, "甲乡,%s,%s,%s,%s,%s,50,%s\n", village, v.household, v.name, v.number, relations[i%3], v.account)
	}
	if err := os.WriteFile(path, text.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
}

// relations are those of a household of three.
var relations = [...]string{"户主", "配偶", "之子"}

func writeVillage(b *testing.B, rows int, same func(*villager)) string {
	b.Helper()
	folder := b.TempDir()
	writeSheet(b, filepath.Join(folder, "农村低保2011年12月.csv"), "一村", 0, rows, same)
	return folder
}

// BenchmarkOneVillage reads and audits villages at one size and at ten times it: the rows a
// second stay about the same. ROLLCHECK_TEST_ALL adds a million rows.
func BenchmarkOneVillage(b *testing.B) {
	sizes := []int{10_000, 100_000}
	if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, village := range villages {
		for _, rows := range sizes {
			b.Run(fmt.Sprintf("%s/%d", village.name, rows), func(b *testing.B) {
				auditFolder(b, writeVillage(b, rows, village.same), rows)
			})
		}
	}
}

// rowsOfSheet is how many persons a sheet of many lists.
const rowsOfSheet = 20

// BenchmarkManySheets reads and audits a county of small sheets, each a village's, in a file of
// its own, at one size and at ten times it. ROLLCHECK_TEST_ALL adds ten thousand sheets.
func BenchmarkManySheets(b *testing.B) {
	sizes := []int{100, 1_000}
	if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
		sizes = append(sizes, 10_000)
	}
	for _, sheets := range sizes {
		b.Run(fmt.Sprint(sheets), func(b *testing.B) {
			folder := b.TempDir()
			for sheet := range sheets {
				writeSheet(b, filepath.Join(folder, fmt.Sprintf("第%05d村农村低保2011年12月.csv", sheet)), fmt.Sprintf("第%05d村", sheet), sheet*rowsOfSheet, rowsOfSheet, func(*villager) {})
			}
			auditFolder(b, folder, sheets*rowsOfSheet)
		})
	}
}

// auditFolder reads and audits a folder of so many rows.
func auditFolder(b *testing.B, folder string, rows int) {
	findings := 0
	for b.Loop() {
		input, err := reading.Read([]string{folder}, reading.Options{})
		if err != nil {
			b.Fatal(err)
		}
		report, err := audit.Audit(input, audit.Options{AsOf: 20111231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
		if err != nil {
			b.Fatal(err)
		}
		findings = len(report.Findings)
	}
	b.ReportMetric(float64(findings), "findings")
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}
