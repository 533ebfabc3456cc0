package reading

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"rollcheck/roster"
)

// A table of figures is read whatever its parts are called: by place or by reason, of one row or
// many. What stands in it can be added up column by column; percentages and averages cannot.
func TestFiguresOfAnyHeading(t *testing.T) {
	for _, test := range []struct{ name, content, figures, shares, sums string }{
		{"清退汇总表", "清退汇总表\n填报单位：临溪县民政局\n乡镇,清退户数,清退人数,家庭收入变化,失地,参战参军,关系保,死亡,其他\n石桥乡,1578,2119,1897,25,2,88,39,68\n合计,1578,2119,1897,25,2,88,39,68\n",
			"清退户数 清退人数 家庭收入变化 失地 参战参军 关系保 死亡 其他", "", "8"},
		{"清退原因汇总表", "清退原因,户数,人数\n家庭收入变化,1400,1897\n其他,59,68\n合计,1459,1965\n", "户数 人数", "", "2"},
		{"治安案件统计表", "2008年治安案件统计表\n乡镇,治安案件,查结,打架致伤,盗窃,赌博,意外死亡,其他\n甜水镇,16,16,5,2,2,1,6\n", "治安案件 查结 打架致伤 盗窃 赌博 意外死亡 其他", "", ""},
		{"纠纷统计表", "乡镇,排查总数,村级调处,镇级调处,调处率\n甜水镇,22,16,6,100%\n", "排查总数 村级调处 镇级调处", "调处率", ""},
		{"低保统计表", "2016年12月农村低保统计表\n乡镇,村,户数,人数,其中,,人均补助额\n,,,,女性,老年人,\n石桥乡,石桥村,20,50,22,10,240\n合计,,20,50,22,10,\n", "户数 人数 其中/女性 其中/老年人 人均补助额", "", "4"},
	} {
		path := filepath.Join(t.TempDir(), test.name+".csv")
		if err := os.WriteFile(path, []byte(test.content), 0o600); err != nil {
			t.Fatal(err)
		}
		input, err := Read([]string{path}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		sheet := input.Files[0].Sheets[0]
		if sheet.Kind != roster.Statistics {
			t.Errorf("%s is read as %v", test.name, sheet.Kind)
			continue
		}
		headings := func(list []roster.Figure) string {
			var texts []string
			for _, figure := range list {
				texts = append(texts, figure.Column.Heading)
			}
			return strings.Join(texts, " ")
		}
		if got := headings(sheet.Figures()); got != test.figures {
			t.Errorf("%s: figures %s, want %s", test.name, got, test.figures)
		}
		if got := headings(sheet.Shares()); got != test.shares {
			t.Errorf("%s: shares %s, want %s", test.name, got, test.shares)
		}
		sums := ""
		for _, subtotal := range sheet.Subtotals {
			sums += string(rune('0' + len(subtotal.Sums)))
		}
		if sums != test.sums {
			t.Errorf("%s: %s sums, want %s", test.name, sums, test.sums)
		}
	}
}
