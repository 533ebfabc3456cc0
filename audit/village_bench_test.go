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

func writeVillage(b *testing.B, rows int, same func(*villager)) string {
	b.Helper()
	var text bytes.Buffer
	text.WriteString("乡镇,村,户编号,姓名,身份证号,与户主关系,月补助额,一折通账号\n")
	for i := range rows {
		v := villager{fmt.Sprintf("990727001%07d", i), nameOf(i), numberOf(i), fmt.Sprintf("622999%013d", i)}
		same(&v)
		fmt.Fprintf(&text, "甲乡,一村,%s,%s,%s,户主,50,%s\n", v.household, v.name, v.number, v.account)
	}
	folder := b.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "农村低保2011年12月.csv"), text.Bytes(), 0o600); err != nil {
		b.Fatal(err)
	}
	return folder
}

// BenchmarkOneVillage audits villages at one size and at four times it: the rows a second stay
// about the same. ROLLCHECK_TEST_ALL adds a million rows.
func BenchmarkOneVillage(b *testing.B) {
	sizes := []int{10_000, 40_000}
	if os.Getenv("ROLLCHECK_TEST_ALL") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, village := range villages {
		for _, rows := range sizes {
			b.Run(fmt.Sprintf("%s/%d", village.name, rows), func(b *testing.B) {
				input, err := reading.Read([]string{writeVillage(b, rows, village.same)}, reading.Options{})
				if err != nil {
					b.Fatal(err)
				}
				findings := 0
				for b.Loop() {
					report, err := audit.Audit(input, audit.Options{AsOf: 20111231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
					if err != nil {
						b.Fatal(err)
					}
					findings = len(report.Findings)
				}
				b.ReportMetric(float64(findings), "findings")
				b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
			})
		}
	}
}
