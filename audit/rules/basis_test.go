package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

func TestBasisFollowsProgrammeAndDate(t *testing.T) {
	for _, test := range []struct {
		name, rule string
		programme  *roster.Kind
		conduct    roster.Date
		want, not  string
	}{
		{"before the interim measures", "paid-after-death", roster.RuralDibao, 20130601, "220号", "社会救助法"},
		{"under the interim measures", "paid-after-death", roster.RuralDibao, 20161201, "第649号", "社会救助法"},
		{"under the law of 2026", "paid-after-death", roster.RuralDibao, 20260801, "《社会救助法》", "第649号"},
		{"another programme", "paid-after-death", roster.Veteran, 20200101, "军人抚恤优待条例", "社会救助暂行办法"},
		{"a matter of the sheet", "id-checksum", nil, 20161201, "GB 11643", "条"},
		{"only a local rule", "relative-unregistered", roster.Tekun, 20161201, "当地规定（未填）", "第"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var printed []string
			for _, text := range basisFor(test.rule, test.programme, test.conduct) {
				printed = append(printed, text.In(words.Chinese))
			}
			all := strings.Join(printed, "\n")
			if !strings.Contains(all, test.want) || strings.Contains(all, test.not) {
				t.Errorf("basis:\n%s", all)
			}
		})
	}
}

// Every rule has a row, and an article number stands only where the text was seen.
func TestBasisTable(t *testing.T) {
	article := regexp.MustCompile(`第[一二三四五六七八九十百]+条`)
	for _, rule := range All {
		rows := basisByRule[rule.ID]
		if len(rows) == 0 {
			t.Errorf("%s has no basis", rule.ID)
		}
		for _, row := range rows {
			if row.status != "seen" && article.MatchString(row.printed) {
				t.Errorf("%s prints an article that was not seen: %s", rule.ID, row.printed)
			}
			if !slices.Contains([]string{"seen", "seen-secondary", "doc-only", "local", "none"}, row.status) {
				t.Errorf("%s has the status %q", rule.ID, row.status)
			}
		}
	}
}
