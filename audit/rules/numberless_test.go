package rules

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/words"
)

// However many entries of a list have no number, their count is exact; so many cells as any
// reader looks at are kept, the first ones, and what is not shown is said.
func TestManyWithoutNumber(t *testing.T) {
	lists := map[string]struct {
		rule             *audit.Rule
		name, head, line string
		column           string
	}{
		"deaths":  {deathNameOnly, "比对名单/死亡.csv", "乡镇,村,姓名,身份证号,死亡日期\n", "石桥乡,%s,马一,,2016-05-20\n", "D"},
		"archive": {nameOnlyKinMatch, "村干部/2016年12月村干部亲属档案.csv", "乡镇,村,干部姓名,职务,亲属姓名,亲属身份证号,与干部关系,是否享受民生项目\n", "石桥乡,%s,王书记,村党支部书记,马一,,父亲,否\n", "F"},
	}
	for name, list := range lists {
		for _, count := range []int{1, mostNumberless, mostNumberless + 1, 3 * mostNumberless} {
			text := list.head + fmt.Sprintf(list.line, "河湾村") + strings.Repeat(fmt.Sprintf(list.line, "石桥村"), count)
			result, err := audit.Audit(fixture.Read(t, map[string]string{list.name: text}), audit.Options{AsOf: 20161231, Rules: All, Known: All, Params: AllParams(), Basis: Basis})
			if err != nil {
				t.Fatal(err)
			}
			villages := 0
			for _, finding := range result.Findings {
				if finding.Rule != list.rule {
					continue
				}
				villages++
				want := 1
				if finding.Village == "石桥村" {
					want = count
				}
				said := finding.Message.In(words.Chinese, words.Full)
				if !strings.Contains(said, fmt.Sprintf("有 %d 条", want)) || strings.Contains(said, fmt.Sprintf("前 %d 条", mostNumberless)) != (want > mostNumberless) {
					t.Errorf("%s, %d entries: %s", name, want, said)
				}
				if got := len(finding.Evidence); got != min(want, mostNumberless) {
					t.Errorf("%s, %d entries: %d cells", name, want, got)
				}
				for i, evidence := range finding.Evidence {
					row := i + 3
					if finding.Village == "河湾村" {
						row = 2
					}
					if evidence.Cell.Row != row || roster.Letter(evidence.Cell.Column) != list.column {
						t.Fatalf("%s, %d entries: cell %d is %s%d", name, want, i, evidence.Cell.Letter(), evidence.Cell.Row)
					}
				}
			}
			if villages != 2 {
				t.Errorf("%s, %d entries: %d findings", name, count, villages)
			}
		}
	}
}
