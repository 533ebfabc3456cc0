package reading

import "testing"

func TestPlaceOfARow(t *testing.T) {
	for _, test := range []struct{ heading, cells, township, village string }{
		{"村组|姓名|身份证号|月补助额", "上坪村一社|张三|{0}|72", "甲镇", "上坪村"},
		{"村民小组|姓名|身份证号|月补助额", "三社|张三|{0}|72", "甲镇", ""},
		{"村|村民小组|姓名|身份证号|月补助额", "下坪村|上坪村一社|张三|{0}|72", "甲镇", "下坪村"},
		{"乡镇|村组|姓名|身份证号|月补助额", "乙乡|寺庄村3组|张三|{0}|72", "乙乡", "寺庄村"},
	} {
		sheet := readTable(t, "a.csv", "甲镇农村低保花名册\n"+test.heading+"\n"+test.cells)
		if township, village := sheet.Row(0).Place(); township != test.township || village != test.village {
			t.Errorf("%s: %s %s", test.cells, township, village)
		}
	}
}
