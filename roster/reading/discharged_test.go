package reading

import (
	"testing"

	"rollcheck/roster"
)

// Who left the army long ago is no serving soldier, whatever the paper is called.
func TestDischargedSoldiersServeNoMore(t *testing.T) {
	sheet := func(left string) *roster.Sheet {
		text := "姓名,身份证号,入伍时间,退役时间,所在部队\n马正华,620101198001010013,1998.12," + left + ",32101部队\n李彩花,620101198203030019,2000.12," + left + ",32102部队\n"
		return readFolder(t, map[string][]byte{"名单.csv": []byte(text)}).Files[0].Sheets[0]
	}
	if kind := sheet("2003.12").Kind; kind != nil && kind.Accuses {
		t.Errorf("those who left are read as %s", kind.Name)
	}
	if kind := sheet("").Kind; kind != roster.Army {
		t.Errorf("those who serve are read as %v", kind)
	}
}

// A roster of disabled persons without a column of identity numbers is told by the number of
// the card, which begins with them.
func TestDisabilityNumberIsThePersons(t *testing.T) {
	text := "姓名,残疾证号,残疾等级,补贴金额\n马正华," + number(1) + "42,一级,110\n李彩花," + number(2) + "41,二级,80\n"
	sheet := readFolder(t, map[string][]byte{"重度残疾人护理补贴名单.csv": []byte(text)}).Files[0].Sheets[0]
	if sheet.Kind != roster.DisabilityCare || len(sheet.Rows) != 2 {
		t.Fatalf("read as %v", sheet.Kind)
	}
	want, _ := roster.ParseID(number(1), false)
	if id := sheet.Row(0).PersonID(); id == 0 || id != want {
		t.Errorf("the person's number is %v", id)
	}
}
