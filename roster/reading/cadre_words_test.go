package reading

import (
	"testing"

	"rollcheck/roster"
)

// A patient has relatives as a cadre has: without a word of cadres they are nobody's in office.
func TestRelativesOfNobodyInOffice(t *testing.T) {
	for heading, wanted := range map[string]*roster.Kind{
		"姓名,身份证号,亲属姓名,亲属关系,科室,床号":         nil,
		"村干部姓名,村干部身份证号,亲属姓名,与村干部关系,科室,床号": roster.KinArchive,
	} {
		text := heading + "\n马正华," + number(1) + ",马学文,父,内科,4\n李彩花," + number(2) + ",妥占林,丈夫,外科,7\n"
		if kind := readFolder(t, map[string][]byte{"名单.csv": []byte(text)}).Files[0].Sheets[0].Kind; kind != wanted {
			t.Errorf("%s is read as %v", heading, kind)
		}
	}
}

// The months of a quarter stand below its name, with the year it gives or the sheet does.
func TestMonthsBelowTheirQuarter(t *testing.T) {
	for _, above := range []string{"2025年第一季度", "2025年一季度发放", "2025年"} {
		text := "优抚对象补助金发放册,,,,\n姓名,身份证号," + above + ",,卡号\n,,1月,2月,\n马正华," + number(1) + ",186,187,6228059995518199241\n李彩花," + number(2) + ",186,187,6228059995518199242\n"
		sheet := readFolder(t, map[string][]byte{"册.csv": []byte(text)}).Files[0].Sheets[0]
		if sheet.Kind != roster.PaymentList || len(sheet.Groups) != 2 || sheet.Groups[1].Months.From.String() != "2025-02" {
			t.Errorf("%s: %v with groups %v", above, sheet.Kind, sheet.Groups)
		}
	}
}

// The ends of two quarters called by their numbers open and close a ledger.
func TestQuarterEndsByNumber(t *testing.T) {
	h := understood(heading{texts: map[int]string{0: "村", 1: "四季度末在保\x1f户数", 2: "本季度新增\x1f户数", 3: "一季度末在保\x1f户数"}})
	if !h.mayMean(1, roster.FieldOpeningHouseholds) || !h.mayMean(3, roster.FieldClosingHouseholds) || h.mayMean(3, roster.FieldOpeningHouseholds) {
		t.Errorf("%v, %v", h.meanings[1], h.meanings[3])
	}
}
