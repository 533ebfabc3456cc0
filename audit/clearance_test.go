package audit

import (
	"fmt"
	"testing"

	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// clearanceCounty has a household of three covered, one of two of whom one is covered, and
// one known by its head alone, who stands for four.
func clearanceCounty(t *testing.T) *county.County {
	head := "村,户编号,姓名,身份证号,与户主关系,是否保障对象,保障人数,月保障金\n"
	row := func(house, name string, birth roster.Date, relation, covered string, persons, money int) string {
		return fmt.Sprintf("石桥村,%s,%s,%s,%s,%s,%d,%d\n", house, name, fixture.Number(birth, 3), relation, covered, persons, money)
	}
	return countyOf(t, map[string]string{q4: head +
		row("A1", "马一", 19500202, "户主", "是", 3, 301) + row("A1", "马二", 19800202, "长子", "是", 3, 301) + row("A1", "马三", 19820202, "次子", "是", 3, 301) +
		row("A2", "王一", 19510202, "户主", "是", 1, 100) + row("A2", "王二", 19810202, "长子", "否", 1, 100) +
		row("A3", "李一", 19520202, "户主", "是", 4, 400)})
}

// found makes a finding about a household, or the person of a row of it.
func found(c *county.County, household, member int, reason Clearance, severity Severity, recoverable roster.Money) *Finding {
	finding := &Finding{Rule: &Rule{ID: "r"}, ID: fmt.Sprint(household, member, reason), Severity: severity, Clearance: reason, Grade: link.A, Persons: 1, Recoverable: recoverable, Months: 2}
	h := &c.Households[household]
	if member < 0 {
		return finding.AboutHousehold(h)
	}
	return finding.About(h.Members()[member].Person)
}

const whole = -1

// A person counts once, by the first of his reasons; a household when everybody it covers does.
func TestClearanceCountsEachPersonOnce(t *testing.T) {
	c := clearanceCounty(t)
	for _, test := range []struct {
		name     string
		findings []*Finding
		lines    string // household persons reason money a month, recoverable
		verify   Heads
	}{
		{"one of three", []*Finding{found(c, 0, 1, ClearDeath, Violation, 500)}, "0 1 death 10033 500 part", Heads{}},
		{"twice the same person, the graver reason counts", []*Finding{found(c, 0, 1, ClearOther, Violation, 0), found(c, 0, 1, ClearArmy, Violation, 700)}, "0 1 army 10033 700 part", Heads{}},
		{"the whole household and one of its dead", []*Finding{found(c, 0, whole, ClearIncome, Violation, 300), found(c, 0, 0, ClearDeath, Violation, 500)},
			"0 1 death 10033 500 whole; 1 2 income 20067 300 whole", Heads{}},
		{"everybody one by one", []*Finding{found(c, 0, 0, ClearOther, Violation, 0), found(c, 0, 1, ClearOther, Violation, 0), found(c, 0, 2, ClearOther, Violation, 0)},
			"1 3 other 30100 0 whole", Heads{}},
		{"who is not covered counts and makes no household whole by himself", []*Finding{found(c, 1, 1, ClearOther, Violation, 0)}, "0 1 other 0 0 part", Heads{}},
		{"the only covered one", []*Finding{found(c, 1, 0, ClearOther, Violation, 0)}, "1 1 other 10000 0 whole", Heads{}},
		{"a head who stands for four", []*Finding{found(c, 2, whole, ClearIncome, Violation, 0)}, "1 4 income 40000 0 whole", Heads{}},
		{"of four only the head", []*Finding{found(c, 2, 0, ClearDeath, Violation, 0)}, "0 1 death 10000 0 part", Heads{}},
		{"a suspicion is counted apart, and not of somebody who is certain", []*Finding{found(c, 0, 1, ClearDeath, Violation, 0), found(c, 0, whole, ClearIncome, Suspicion, 0)},
			"0 1 death 10033 0 part", Heads{Persons: 2}},
		{"a notice counts nowhere", []*Finding{found(c, 0, 1, ClearDeath, Notice, 0)}, "", Heads{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			totals := clearanceTotals(c, test.findings)
			got, sum := "", Figures{}
			for i, line := range totals.List {
				if i > 0 {
					got += "; "
				}
				way := "part"
				if line.Whole {
					way = "whole"
				}
				got += fmt.Sprintf("%d %d %s %d %d %s", line.Households, line.Persons, line.Reason, line.Monthly, line.Recoverable, way)
				sum = sum.plus(line.Figures)
			}
			if got != test.lines {
				t.Errorf("the list is %q, want %q", got, test.lines)
			}
			if totals.ToVerify != test.verify {
				t.Errorf("to verify: %+v, want %+v", totals.ToVerify, test.verify)
			}
			var reasons Figures
			for _, figures := range totals.ByReason {
				reasons = reasons.plus(figures)
			}
			if totals.Figures != sum || reasons != sum {
				t.Errorf("totals %+v, list %+v, reasons %+v", totals.Figures, sum, reasons)
			}
		})
	}
}
