package prose

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

func paragraphsOf(t *testing.T, name string) []string {
	t.Helper()
	content, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return Lines(string(content))
}

// said is what is found, in words.
func said(result *Result) []string {
	var texts []string
	for _, found := range result.Breaks {
		texts = append(texts, strconv.Itoa(found.Paragraph)+" "+found.Form.ZH+"："+found.Says.In(words.Chinese, words.Full))
	}
	return texts
}

// The four sums that do not hold are found, each with its difference, and nothing else.
func TestFourBroken(t *testing.T) {
	want := []string{
		"6 前后户数人数：1024户4589人－217户927人＝807户3662人，写的是920户4201人，相差+113户、+539人（若其间没有其他增减）；没有哪一处单独能同时解释户数和人数",
		"10 前后户数人数：1568户5831人－7户46人＝1561户5785人，写的是1575户5785人，相差+14户、0人（若其间没有其他增减）",
		"10 前后户数人数：1575户5785人＋2户7人＝1577户5792人，写的是1576户5791人，相差-1户、-1人；少登减少一户1人，两处差额都能解释",
		"14 所说的比例：写的是90%以上，但22起里只有16起，为72.7%（矛盾纠纷，村）",
	}
	got := said(Check(paragraphsOf(t, "township.txt")))
	if !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// goodFigures are the figures of the six sums that hold, each with what stands around it; the
// figure is between the bars.
var goodFigures = strings.Fields(`
	贫困户|2124|户 户|9440|人 脱贫|568|户 568户|2440|人 脱贫|532|户 532户|2411|人 贫困户|1024|户 1024户|4589|人
	总人口的|73|% 总人口的|97|% 总人口的20.|3|%
	1578户|2119|人 变化|1897|人 失地|25|人 参军|2|人 关系保|88|人 死亡|39|人 原因|68|人
	吸毒人员|18|人 男|17|人 女|1|人 三年以上|5|人 一至三年|5|人 劳教|2|人 判刑|3|人 强戒|1|人 刑拘|2|人
	释放人员|12|人 务农|4|人 务工|3|人 其他|5|人
	案件|16|起 打架|5|起 盗窃|2|起 赌博|2|起 诈骗|1|起 其他|6|起`)

// Each figure of a good sum, changed by one, breaks exactly one sum more.
func TestGoodFiguresChangedByOne(t *testing.T) {
	text, err := os.ReadFile("testdata/township.txt")
	if err != nil {
		t.Fatal(err)
	}
	before := said(Check(Lines(string(text))))
	for _, good := range goodFigures {
		parts := strings.Split(good, "|")
		whole := strings.Join(parts, "")
		if strings.Count(string(text), whole) != 1 {
			t.Fatalf("%s stands %d times in the report", whole, strings.Count(string(text), whole))
		}
		value, _ := strconv.Atoi(parts[1])
		for _, by := range []int{-1, 1} {
			changed := parts[0] + strconv.Itoa(value+by) + parts[2]
			after := said(Check(Lines(strings.Replace(string(text), whole, changed, 1))))
			if len(after) != len(before)+1 {
				t.Errorf("%s changed to %s: %d sums are broken, want %d\n%s", whole, changed, len(after), len(before)+1, strings.Join(after, "\n"))
			}
		}
	}
}

// What looks like a sum and is none stays silent.
func TestTraps(t *testing.T) {
	for _, name := range []string{"traps.txt", "silent.txt"} {
		if got := said(Check(paragraphsOf(t, name))); len(got) > 0 {
			t.Errorf("%s: found\n%s", name, strings.Join(got, "\n"))
		}
	}
}

// A figure in a sum is counted as checked, every other one is not.
func TestCounts(t *testing.T) {
	for text, want := range map[string][2]int{
		"2016年12月3日，第3组走访5户。":              {1, 0},
		"救助18人，其中男17人、女1人，用去3万元。":          {4, 3},
		"总人口?2564人，其中男1人、女2人。":             {3, 0},
		"1、共走访30多户，其中一类20户、其他10户。":         {3, 0},
		"全乡总户数4707户，其中回族3441户，占总户数的73.1%。": {3, 3},
	} {
		got := Check([]string{text})
		if got.Figures != want[0] || got.Checked != want[1] || len(got.Breaks) > 0 {
			t.Errorf("%s: %d figures, %d checked, want %d and %d; found %s", text, got.Figures, got.Checked, want[0], want[1], said(got))
		}
	}
}

// Each form by itself: what must be said, or nothing.
func TestForms(t *testing.T) {
	for text, want := range map[string]string{
		"低保对象 30 户，其中一类 10 户、二类 15 户、其他 6 户。":       "10＋15＋6＝31户，写的是30户，相差+1户",
		"拨付2.38亿元，其中农业1.74亿元、设施0.6亿元、其他0.32亿元。":     "1.74亿＋0.6亿＋0.32亿＝2.66亿元，写的是2.38亿元，相差+0.28亿元",
		"拨付2.68亿元，其中农业1.74亿元、设施0.6亿元、其他0.36亿元。":     "",
		"清退30人，其中石桥村20人、柳林村12人。":                    "20＋12＝32人，比总数30人还多，相差+2人",
		"清退30人（其中石桥村20人、其他12人）。":                    "20＋12＝32人，写的是30人，相差+2人",
		"全乡总户数4707户，其中回族3441户，占总户数的75%。":            "3441户÷4707户＝73.1%，写的是75%",
		"各村应有委员 名，实有12名。":                           "“委员”后面的“名”前没有数字",
		"現有貧困戶2124戶9440人，脫貧568戶2440人，還有1555戶7000人。": "2124户9440人－568户2440人＝1556户7000人，写的是1555户7000人，相差-1户、0人",
		"清退30人，其中石桥村20人、柳林村9人。":                     "",
		"慰问30人，其中老年人20人、残疾人12人。":                    "",
		"转移65834人（集中安置13689人，分散安置52145人）。":          "",
		"筹集85万元，其中拨款50万元、捐赠30余万元、其他15万元。":           "",
		"全县158个行政村中共有贫困村103个，占行政村总数的75.2%。":         "103个÷158个＝65.2%，写的是75.2%",
		"办结12件，其中立案5件、其余约8件。":                       "",
	} {
		var got []string
		for _, found := range Check([]string{text}).Breaks {
			got = append(got, found.Says.In(words.Chinese, words.Full))
		}
		if strings.Join(got, "\n") != want {
			t.Errorf("%s\nfound %q\nwant  %q", text, got, want)
		}
	}
}

// A line broken to fit the page goes on in the next; a short one, and one that ends a sentence, does not.
func TestLines(t *testing.T) {
	text := "标题\r\n\r\n　　全乡现有农村低保对象一千五百七十五户，都已经逐村逐户核查，共有15\n75户5785人。\n下一段\n"
	want := []string{"标题", "　　全乡现有农村低保对象一千五百七十五户，都已经逐村逐户核查，共有1575户5785人。", "下一段"}
	if got := Lines(text); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
