package reading

import (
	"rollcheck/roster"
	"testing"
)

// The archive of relatives in its three layouts, and payments with their months side by side.
func TestGroupsOfARow(t *testing.T) {
	for _, test := range []struct {
		name, path, table string
		fields            []roster.Field
		want              string
		account           roster.RowAccount
	}{
		{
			"a row a relative, the cadre written once", "村干部亲属档案.csv", `
村|干部姓名|职务|亲属姓名|与干部关系|亲属身份证号
甲村|王五|村主任|李花|妻|{0}
|||王六|长子|{1}`,
			[]roster.Field{roster.FieldCadreName, roster.FieldRelativeName, roster.FieldKinRelation, roster.FieldRelativeIDNumber},
			"王五 李花 妻 {0}\n王五 王六 长子 {1}", roster.RowAccount{Total: 3, Records: 2, Heading: 1},
		},
		{
			"a row a cadre, columns for each class of kin", "村干部亲属档案.csv", `
村|姓名|职务|配偶||父母||子女（侄子女）|
|||姓名|身份证号|姓名|身份证号|姓名|身份证号
甲村|王五|村主任|李花|{0}|王老|{1}|王六|{2}
甲村|赵八|文书||||||`,
			[]roster.Field{roster.FieldCadreName, roster.FieldPost, roster.FieldRelativeName, roster.FieldKinRelation, roster.FieldRelativeIDNumber},
			"王五 村主任 李花 配偶 {0}\n王五 村主任 王老 父母 {1}\n王五 村主任 王六 子女 {2}\n赵八 文书   ", roster.RowAccount{Total: 4, Records: 2, Heading: 2},
		},
		{
			"a row a cadre, several names in a cell", "村干部亲属档案.csv", `
村|姓名|职务|配偶姓名|配偶身份证号|子女姓名|子女身份证号
甲村|王五|村主任|李花|{0}|王六、王七|{1}、{2}`,
			[]roster.Field{roster.FieldCadreName, roster.FieldRelativeName, roster.FieldKinRelation, roster.FieldRelativeIDNumber},
			"王五 李花 配偶 {0}\n王五 王六 子女 {1}\n王五 王七 子女 {2}", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"a row a cadre, told by its columns alone", "石桥乡.csv", `
村|姓名|职务|配偶|父母|子女
甲村|王五|村主任|李花||王六`,
			[]roster.Field{roster.FieldCadreName, roster.FieldRelativeName, roster.FieldKinRelation},
			"王五 李花 配偶\n王五 王六 子女", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"a row a cadre, names alone", "村干部亲属档案.csv", `
村|姓名|职务|配偶|父母|子女|兄弟姐妹
甲村|王五|村主任|李花|王老，马氏|王六|`,
			[]roster.Field{roster.FieldCadreName, roster.FieldRelativeName, roster.FieldKinRelation},
			"王五 李花 配偶\n王五 王老 父母\n王五 马氏 父母\n王五 王六 子女", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"several relatives in a cell of a row", "村干部亲属档案.csv", `
村|干部姓名|职务|亲属姓名|关系|亲属身份证号
甲村|王五|村主任|王六、王七|子女|{0}、{1}
甲村|赵八|文书|赵一、赵二|子女|{2}`,
			[]roster.Field{roster.FieldCadreName, roster.FieldRelativeName, roster.FieldKinRelation, roster.FieldRelativeIDNumber},
			"王五 王六 子女 {0}\n王五 王七 子女 {1}\n赵八 赵一 子女 {2}\n赵八 赵二 子女 ", roster.RowAccount{Total: 3, Records: 2, Heading: 1},
		},
		{
			"twelve months side by side", "石桥乡2016年农村低保发放清册.csv", `
户主姓名|身份证号|账号|1月|2月|三月份|合计
张三|{0}|6210001|72|72|0|144
李四|{1}|6210002||80|80|160
王五|{2}|6210003||||
合计|||72|152|80|304`,
			[]roster.Field{roster.FieldHeadName, roster.FieldAccount, roster.FieldPeriod, roster.FieldAmount},
			"张三 6210001 2016-01 72.00\n张三 6210001 2016-02 72.00\n李四 6210002 2016-02 80.00\n李四 6210002 2016-03 80.00\n王五 6210003  ", roster.RowAccount{Total: 5, Records: 3, Heading: 1, Subtotal: 1},
		},
		{
			"quarters below a group heading", "农村低保发放清册.csv", `
石桥乡2016年农村低保发放清册
户主姓名|身份证号|账号|发放金额||
|||第一季度|第二季度|备注
张三|{0}|6210001|216|216|`,
			[]roster.Field{roster.FieldHeadName, roster.FieldPeriod, roster.FieldAmount},
			"张三 2016-01..2016-03 216.00\n张三 2016-04..2016-06 216.00", roster.RowAccount{Total: 4, Records: 1, Heading: 3},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			sheet := readTable(t, test.path, test.table)
			if sheet.Kind == nil || sheet.Account != test.account {
				t.Errorf("account %+v, want %+v: %s", sheet.Account, test.account, sheet.Why.In("en", "full"))
			}
			want := ""
			for i, row := range table(test.want) {
				if i > 0 {
					want += "\n"
				}
				want += row[0]
			}
			if got := textsOf(sheet, test.fields...); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
