package reading

import (
	"strings"
	"testing"

	"rollcheck/roster"
)

// The headings of the registers as offices write them are each understood, and what is understood
// of them in these registers takes no column in another list.
func TestRegisterHeadings(t *testing.T) {
	for _, test := range []struct {
		name, heading string
		kind          *roster.Kind
		want          string
	}{
		{"矛盾纠纷四定三包台账", "序号,登记日期,村,当事人,事项,责任领导,责任,措施,办结时限,调查情况,调处情况,解决情况,调处层级,是否销号,销号时间,佐证材料,回访", roster.Cases,
			"seq date village party subject liable_leader liable remedy deadline investigated handled resolved case_level closed closed_on proof revisited"},
		{"矛盾纠纷台账", "序号,日期,村,当事人,纠纷事由,调解人,调处情况", roster.Cases, "seq date village party subject mediator result"},
		{"2016年吸毒人员台账", "序号,姓名,性别,身份证号,村,毒品种类,戒断时间,状态,帮教责任人,1月回访,2月回访,十二月回访,记录,档案,签字", roster.DrugRegister,
			"seq name sex id_number village drug abstinence status helper month_visit month_visit month_visit recorded archived signature"},
		{"帮教责任书", "序号,村,帮教对象姓名,帮教责任人,级别,签订日期", roster.Helpers, "seq village name helper helper_rank date"},
		{"刑释人员安置帮教台账", "序号,姓名,身份证号,村,罪名,释放日期,帮教责任人,就业情况,年度考核", roster.Released, "seq name id_number village offence released_on helper employment assessed"},
		{"治安案件台账", "序号,发案时间,村,当事人,案由,处理结果", roster.Incidents, "seq date village party offence result"},
		{"入户调查表", "序号,村,户主姓名,身份证号,调查日期,调查人,调查情况,签字,回访", roster.Visits, "seq village head_name id_number date surveyor result signature"},
	} {
		row := strings.Repeat(",", strings.Count(test.heading, ","))
		sheet := readFolder(t, map[string][]byte{test.name + ".csv": []byte(test.heading + "\n1,马正华" + row[2:] + "\n2,李彩花" + row[2:] + "\n")}).Files[0].Sheets[0]
		var got []string
		for _, column := range sheet.Columns {
			got = append(got, column.Field.Spec().Name)
		}
		if sheet.Kind != test.kind || strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v with %s, unused %v; want %s", test.name, sheet.Kind, strings.Join(got, " "), sheet.Unused, test.want)
		}
	}
}

// Every month of a drug user's visits is a column of its own; his row stays one.
func TestMonthsOfVisits(t *testing.T) {
	for title, want := range map[string]string{
		"2016年吸毒人员台账,,,,\n序号,姓名,毒品种类,1月回访,3月":          "2016-01 √|2016-03 见面",
		"吸毒人员台账,,,,\n序号,姓名,毒品种类,2016年十一月走访情况,2016年12月": "2016-11 √|2016-12 见面",
		"2016年吸毒人员台账,,,,\n序号,姓名,毒品种类,每月回访,\n,,,一月,二月份": "2016-01 √|2016-02 见面",
		"吸毒人员台账,,,,\n序号,姓名,毒品种类,1月回访,2月回访":             " √| 见面",
	} {
		sheet := readFolder(t, map[string][]byte{"册.csv": []byte(title + "\n1,马正华,海洛因,√,见面\n")}).Files[0].Sheets[0]
		if sheet.Records() != 1 {
			t.Errorf("%s: %d records, %v", title, sheet.Records(), sheet.Kind)
			continue
		}
		var got []string
		for _, cell := range sheet.Row(0).MonthVisits() {
			if cell.Cell.Text() != cell.Text {
				t.Errorf("%s: the cell says %q, the row %q", title, cell.Cell.Text(), cell.Text)
			}
			got = append(got, cell.Month.String()+" "+cell.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %s, want %s", title, strings.Join(got, "|"), want)
		}
	}
}
