package reading

import (
	"strings"
	"testing"
)

// A name that holds the word of a programme, or of a list that accuses, may be another paper's:
// what the paper calls itself and its columns decide.
func TestNamedPapers(t *testing.T) {
	roll := "序号,村,户主姓名,户主身份证号,低保证号,低保类别,家庭人口数,保障人口数,人均年收入(元),月保障金(元)"
	for _, c := range []struct{ name, heading, want string }{
		{"农村低保年度复核花名册", roll, "rural-dibao"},
		{"民主评议农村低保对象名单", roll, "rural-dibao"},
		{"甲村低保户水电费减免对象表", roll, "rural-dibao"},
		{"农村低保对象年度复核情况表", roll + ",复核日期,复核意见,复核人员", "reviews"},
		{"甲村低保档案卷内材料目录", "档案号,户主姓名,户主身份证号,材料名称,页数,文件日期", "documents"},
		{"社区戒毒（康复）人员回访检测登记表", "序号,姓名,身份证号,滥用毒品种类,管控现状,检测时间,检测结果", "drug-register"},
		{"社区戒毒社区康复工作站人员名单", "序号,姓名,身份证号,状态,联系电话", "none"},
		{"精神障碍社区康复人员名单", "序号,姓名,身份证号,疾病诊断,状态,家庭住址", "none"},
		{"群众来访登记台账", "序号,来访时间,来访人,联系电话,信访诉求,办理情况", "petitions"},
		{"门卫来访登记表", "序号,来访时间,来访人,联系电话,被访人,来访事由", "none"},
		{"贷款申请汇总", "序号,姓名,身份证号,婚姻状况,配偶姓名,配偶身份证号,贷款金额,申请时间", "none"},
		{"核对反馈", "序号,姓名,身份证号,配偶姓名,配偶身份证号,登记日期", "marriages"},
	} {
		var lines []string
		for row := range 4 {
			var cells []string
			for _, heading := range strings.Split(c.heading, ",") {
				cells = append(cells, paperCell(heading, row))
			}
			lines = append(lines, strings.Join(cells, ","))
		}
		data := c.name + "\n" + c.heading + "\n" + strings.Join(lines, "\n") + "\n"
		sheet := readFolder(t, map[string][]byte{c.name + ".csv": []byte(data)}).Files[0].Sheets[0]
		got := "none"
		if sheet.Kind != nil {
			got = sheet.Kind.Name
		}
		if got != c.want {
			t.Errorf("%s is %s, want %s", c.name, got, c.want)
		}
	}
}

// paperCell is a cell below a heading of such a paper.
func paperCell(heading string, row int) string {
	switch {
	case heading == "序号" || strings.Contains(heading, "数"):
		return string(rune('1' + row))
	case strings.Contains(heading, "身份证"):
		return number(row + 1)
	case strings.Contains(heading, "电话"):
		return "1380000000" + string(rune('0'+row))
	case strings.Contains(heading, "日期") || strings.Contains(heading, "时间"):
		return "2023-05-0" + string(rune('1'+row))
	case strings.Contains(heading, "元)") || strings.Contains(heading, "金额"):
		return "300"
	case strings.Contains(heading, "姓名") || strings.HasSuffix(heading, "人") || strings.HasSuffix(heading, "人员"):
		return [...]string{"马正华", "李彩花", "马学文", "妥占林"}[row]
	case heading == "村":
		return "甲村"
	}
	return [...]string{"甲类", "乙类", "甲类", "丙类"}[row]
}
