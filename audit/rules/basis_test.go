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
		of         shown
		want, not  string
	}{
		{"before the interim measures", "paid-after-death", shown{programme: roster.RuralDibao, conduct: 20130601}, "220号", "社会救助法"},
		{"under the interim measures", "paid-after-death", shown{programme: roster.RuralDibao, conduct: 20161201}, "第649号", "社会救助法"},
		{"under the law of 2026", "paid-after-death", shown{programme: roster.RuralDibao, conduct: 20260801}, "《社会救助法》", "第649号"},
		{"another programme", "paid-after-death", shown{programme: roster.Veteran, conduct: 20200101}, "军人抚恤优待条例", "社会救助暂行办法"},
		{"a matter of the sheet", "id-checksum", shown{programme: nil, conduct: 20161201}, "GB 11643", "条"},
		{"only a local rule", "relative-unregistered", shown{programme: roster.Tekun, conduct: 20161201}, "当地规定（未填）", "第"},
		{"relief unpaid", "unpaid", shown{programme: roster.Tekun, conduct: 20161201}, "第649号", "军人"},
		{"what is no relief", "unpaid", shown{programme: roster.Veteran, conduct: 20161201}, "", "第649号"},
		{"two programmes together", "exclusive-programmes", shown{programme: roster.Tekun, beside: []*roster.Kind{roster.RuralDibao}, conduct: 20161201}, "不再适用低保", "孤儿"},
		{"two others together", "exclusive-programmes", shown{programme: roster.Orphan, beside: []*roster.Kind{roster.Tekun}, conduct: 20220101}, "第九条", "低保政策"},
		{"one alone", "exclusive-programmes", shown{programme: roster.Tekun, conduct: 20220101}, "", "孤儿"},
		{"an orphan", "paid-after-death", shown{programme: roster.Orphan, conduct: 20220101}, "", "事实无人抚养"},
		{"a child nobody cares for", "paid-after-death", shown{programme: roster.Orphan, conduct: 20220101, cared: true}, "民发〔2019〕62号", "第649号"},
		{"a relative the national rule does not name", "relative-unregistered", shown{programme: roster.RuralDibao, conduct: 20220101, localOnly: true}, "当地规定（未填）", "第十一条"},
		{"a veteran before the text that was seen", "paid-after-death", shown{programme: roster.Veteran, conduct: 20161201}, "《军人抚恤优待条例》", "第"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var printed []string
			for _, text := range basisFor(test.rule, test.of) {
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

// What is printed for an officer holds no note of how the table was made, in the marks of Chinese texts.
func TestBasisIsForReaders(t *testing.T) {
	for rule, rows := range basisByRule {
		for _, row := range rows {
			for _, note := range []string{"不印", "未见", "只印", "不得报", ",", ";", ":", "(", ")"} {
				if strings.Contains(row.printed, note) {
					t.Errorf("%s prints %q: %s", rule, note, row.printed)
				}
			}
			for _, part := range strings.FieldsFunc(row.programme, func(r rune) bool { return r == '/' || r == '+' }) {
				if part != "*" && part != "not-dibao" && basisProgrammes[part] == nil {
					t.Errorf("%s names the programme %s, which nothing is", rule, part)
				}
			}
		}
	}
}
