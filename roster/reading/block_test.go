package reading

import (
	"rollcheck/roster"
	"slices"
	"testing"
)

func TestFillDown(t *testing.T) {
	for _, test := range []struct {
		name, path, table string
		fields            []roster.Field
		want              string
	}{
		{
			"village and household written once; a head without a number starts a household", "农村低保.csv", `
村|户编号|户主姓名|姓名|身份证号|与户主关系|月补助额
甲村|H1|张三|张三|{0}|户主|72
|||张四|{1}|长子|
乙村||李四|李四|{2}|户主|72
|||李五|{3}|妻|
|||王六|{4}|户主|`,
			[]roster.Field{roster.FieldVillage, roster.FieldHouseholdNumber, roster.FieldHeadName, roster.FieldName, roster.FieldMonthlyAmount},
			"甲村 H1 张三 张三 72.00\n甲村 H1 张三 张四 \n乙村  李四 李四 72.00\n乙村  李四 李五 \n乙村   王六 ",
		},
		{
			"the cadre written once", "亲属档案.csv", `
村|干部姓名|干部职务|亲属姓名|亲属身份证号|关系
甲村|王五|主任|王六|{0}|儿子
|||王七|{1}|女儿
|赵八||赵九|{2}|弟`,
			[]roster.Field{roster.FieldVillage, roster.FieldCadreName, roster.FieldPost, roster.FieldRelativeName},
			"甲村 王五 主任 王六\n甲村 王五 主任 王七\n甲村 赵八  赵九",
		},
		{
			"ditto in any column of text", "五保.csv", `
村|姓名|身份证号|供养方式|月标准
甲村|张三|{0}|集中|300
同上|李四|{1}|〃|同上
同上|同上|{2}|分散|280`,
			[]roster.Field{roster.FieldVillage, roster.FieldName, roster.FieldCategory, roster.FieldMonthlyAmount},
			"甲村 张三 集中 300.00\n甲村 李四 集中 300.00\n甲村 同上 分散 280.00",
		},
		{
			"a row that only names a village", "五保.csv", `
村|姓名|身份证号|供养方式
甲村|||
|张三|{0}|集中
乙村
|李四|{1}|分散
丙寨
|王五|{2}|分散`,
			[]roster.Field{roster.FieldVillage, roster.FieldName},
			"甲村 张三\n乙村 李四\n丙寨 王五",
		},
		{
			"a payee written once for several programmes", "一折通发放.csv", `
户主姓名|身份证号|账号|补贴项目名称|金额
张三|{0}|6210001|农村低保|72
|||粮食直补|30
李四|{1}|6210002|农村低保|72`,
			[]roster.Field{roster.FieldHeadName, roster.FieldAccount, roster.FieldProgramme, roster.FieldAmount},
			"张三 6210001 农村低保 72.00\n张三 6210001 粮食直补 30.00\n李四 6210002 农村低保 72.00",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			sheet := readTable(t, test.path, test.table)
			if len(sheet.Faults) > 0 {
				t.Errorf("faults %+v", sheet.Faults)
			}
			if got := textsOf(sheet, test.fields...); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestMembersOfARow(t *testing.T) {
	sheet := readTable(t, "农村低保.csv", `
户主姓名|身份证号码|家庭住址|户月保障金|成员一姓名|成员一身份证号|成员二姓名|成员二身份证号
张三|{0}|甲村|216|张四|{1}|张五|12
李四|{2}|乙村|72||||`)
	if sheet.Account != (roster.RowAccount{Total: 3, Records: 2, Heading: 1}) || len(sheet.Unused) != 0 {
		t.Errorf("account %+v, unused %v", sheet.Account, sheet.Unused)
	}
	want := "张三 张三 " + number(1) + " 216.00\n张三 张四 " + number(2) + " \n张三 张五 12 \n李四 李四 " + number(3) + " 72.00"
	if got := textsOf(sheet, roster.FieldHeadName, roster.FieldName, roster.FieldIDNumber, roster.FieldMonthlyAmount); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	var letters []string
	for i := range sheet.Records() {
		row := sheet.Row(i)
		letters = append(letters, row.Cell(roster.FieldName).Letter()+row.Cell(roster.FieldIDNumber).Letter())
	}
	if want := []string{"AB", "EF", "GH", "AB"}; !slices.Equal(letters, want) {
		t.Errorf("cells %v, want %v", letters, want)
	}
	if !sheet.Row(0).IsHead() || sheet.Row(1).IsHead() || sheet.Row(1).Number() != 2 {
		t.Error("the head and his members are not told apart")
	}
	if len(sheet.Faults) != 1 || sheet.Faults[0].Record != 2 || roster.Letter(int(sheet.Faults[0].Column)) != "H" {
		t.Errorf("faults %+v", sheet.Faults)
	}
}

func TestSubtotals(t *testing.T) {
	sheet := readTable(t, "农村低保.csv", `
村|姓名|身份证号|保障人数|月补助额
甲村|张三|{0}|2|72
甲村|李四|{1}|1|80.5
小计|||3|152.5
乙村|王五|{2}|1|72
小计|||1|72
合计|||4|224.5`)
	if len(sheet.Subtotals) != 3 || sheet.Account.Subtotal != 3 {
		t.Fatalf("%+v", sheet.Subtotals)
	}
	for i, want := range []roster.Subtotal{
		{Row: 4, Label: "小计", First: 0, After: 2, Sums: []roster.Sum{{Field: roster.FieldCoveredPersons, Column: 3, Stated: 3}, {Field: roster.FieldMonthlyAmount, Column: 4, Stated: 15250}}},
		{Row: 6, Label: "小计", First: 2, After: 3, Sums: []roster.Sum{{Field: roster.FieldCoveredPersons, Column: 3, Stated: 1}, {Field: roster.FieldMonthlyAmount, Column: 4, Stated: 7200}}},
		{Row: 7, Label: "合计", Grand: true, First: 0, After: 3, Sums: []roster.Sum{{Field: roster.FieldCoveredPersons, Column: 3, Stated: 4}, {Field: roster.FieldMonthlyAmount, Column: 4, Stated: 22450}}},
	} {
		got := sheet.Subtotals[i]
		if got.Row != want.Row || got.Label != want.Label || got.Grand != want.Grand || got.First != want.First || got.After != want.After || !slices.Equal(got.Sums, want.Sums) {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
}
