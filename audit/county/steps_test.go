package county

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// Rows of registers reach the households they speak of, by number or by a head's name that is
// unique in the village; a row of a village without a name is of all its households.
func TestSteps(t *testing.T) {
	number := func(of int) string { return fixture.Number(roster.Date(19500200+of), of) }
	county := countyOf(t, map[string]string{
		"保障名册/石桥乡2016年第四季度农村低保花名册.csv": "村名,户主姓名,户主身份证号,家庭人口,月保障金额\n" +
			"上坪村,马一," + number(1) + ",1,100\n上坪村,马二," + number(2) + ",1,100\n上坪村,马三," + number(3) + ",1,100\n上坪村,马三," + number(4) + ",1,100\n下坪村,马五," + number(5) + ",1,100\n",
		"公示/石桥乡公示情况登记表.csv":  "乡镇,村名,公示轮次,公示开始时间,公示结束时间\n石桥乡,上坪村,第二榜,2016-11-01,2016-11-08\n石桥乡,上坪村,第一榜,2016-10-01,2016-10-08\n石桥乡,下坪村,第一榜,,\n",
		"复核/石桥乡复核登记表.csv":    "乡镇,村名,户主姓名,复核时间,结果\n石桥乡,上坪村,馬一,2016-05-02,继续享受\n石桥乡,上坪村,马三,2016-05-02,继续享受\n石桥乡,下坪村,马五,,\n",
		"水电/水电费.csv":        "村名,用户姓名,户号,用电量,电费\n上坪村,马二,001,20,10\n外村,马二,002,20,10\n",
		"评议/石桥乡民主评议记录.csv":   "乡镇,村名,评议时间,户主姓名,同意票\n石桥乡,上坪村,2016-09-01,马一,20\n",
		"档案/石桥乡农村低保档案材料.csv": "乡镇,户主姓名,户主身份证号,材料名称\n石桥乡,马五," + number(5) + ",申请书\n石桥乡,马二,,申请书\n石桥乡,马三,,申请书\n",
	})
	kinds := []*roster.Kind{roster.Visits, roster.Publicity, roster.Meetings, roster.Reviews, roster.Documents, roster.Utility}
	var got strings.Builder
	for _, village := range county.Villages {
		for _, household := range village.Households {
			fmt.Fprint(&got, household.HeadName().Name)
			for _, kind := range kinds {
				fmt.Fprint(&got, " ", len(household.Steps(kind)))
			}
			fmt.Fprintln(&got)
		}
		for _, kind := range kinds {
			fmt.Fprint(&got, len(village.Steps(kind)), " ")
		}
		fmt.Fprintln(&got, village.Name)
	}
	for _, kind := range kinds {
		fmt.Fprint(&got, len(county.StraySteps(kind, "石桥乡")), " ")
	}
	want := "马一 0 2 1 1 0 0\n马二 0 2 0 0 1 1\n马三 0 2 0 0 0 0\n马三 0 2 0 0 0 0\n0 0 0 1 0 0 上坪村\n" +
		"马五 0 0 0 0 1 0\n0 0 0 0 0 0 下坪村\n0 0 0 0 1 1 "
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
	if notices := county.Villages[0].Households[0].Steps(roster.Publicity); len(notices) == 2 && StepDate(notices[0].Row) != 20161008 {
		t.Errorf("the first notice is of %s", StepDate(notices[0].Row))
	}
	covers := func(kind, programme *roster.Kind, township string, month roster.Month) bool {
		return county.Supply.Covers(kind, programme, township, "", month)
	}
	october, august := roster.NewMonth(2016, 10), roster.NewMonth(2016, 8)
	if !covers(roster.Publicity, roster.RuralDibao, "石桥乡", october) || covers(roster.Publicity, nil, "石桥乡", august) || covers(roster.Publicity, nil, "柳林乡", 0) ||
		!covers(roster.Documents, roster.RuralDibao, "石桥乡", 0) || covers(roster.Documents, roster.UrbanDibao, "石桥乡", 0) {
		t.Error("registers cover what they do not speak of, or not what they do")
	}
}
