package reading

import (
	"rollcheck/roster"
	"strings"
	"testing"
)

// What a sheet is taken for, whatever its layout: kind, heading row, columns, account
// (total records blank heading subtotal note unread).
func TestLayouts(t *testing.T) {
	for _, test := range []struct {
		name, path, table string
		kind              *roster.Kind
		heading           int
		fields            string
		account           roster.RowAccount
	}{
		{
			"heading in row 1, told by the folder", "农村低保/乡镇001.csv", `
序号|乡镇|村|户编号|户主身份证号|姓名|身份证号|与户主关系|家庭年人均收入|保障标准|月补助额|一折通账号|纳入日期
1|甲镇|寺庄村|H01|{0}|张三|{0}|户主|1200|2855|72|6210001|2015-01-01`,
			roster.RuralDibao, 1, "A=seq B=township C=village D=household_number E=head_id_number F=name G=id_number H=relation I=income_per_head J=line K=monthly_amount L=account M=start_date",
			roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"title, unit line, blank row, two levels", "a.csv", `
甲镇2016年12月城市低保花名册|
填报单位：甲镇|||填报时间：2016年12月25日
|
序号|户主||家庭人口|保障金（元/月）
|姓名|身份证号||
1|张三|{0}|3|245
合计|||3|245
制表人：李四||审核人：王五`,
			roster.UrbanDibao, 5, "A=seq B=head_name C=head_id_number D=household_size E=monthly_amount",
			roster.RowAccount{Total: 8, Records: 1, Blank: 1, Heading: 4, Subtotal: 1, Note: 1},
		},
		{
			"decorated headings", "优抚.csv", `
60岁退役士兵身份证号*|姓　名（必填）|银行帐号_bank_no|联系人姓名|配偶身份证号|帮扶人联系电话
{0}|张三|6210001|李四|{1}|13000000000`,
			roster.Veteran, 1, "A=id_number B=name C=account", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"names of helpers below a group heading", "建档立卡.csv", `
姓名|证件号码|户编号|联系人||帮扶干部|
|||姓名|身份证号|姓名|职务
张三|{0}|1|李四|{1}|王五|主任`,
			roster.PovertyRegister, 2, "A=name B=id_number C=household_number", roster.RowAccount{Total: 3, Records: 1, Heading: 2},
		},
		{
			"guardian and child", "孤儿.csv", `
儿童姓名|身份证号|监护人||账户名
||姓名|身份证号码|
张小|{0}|张三|{1}|张三`,
			roster.Orphan, 2, "A=name B=id_number C=guardian_name D=guardian_id_number E=account_name", roster.RowAccount{Total: 3, Records: 1, Heading: 2},
		},
		{
			"repeated title and heading, serials filled in beforehand, machine names", "五保.csv", `
甲乡特困人员供养花名册
序号|姓名|身份证号|供养方式
xh|xm|sfzh|gyfs
1|张三|{0}|集中
甲乡特困人员供养花名册
序号|姓名|身份证号|供养方式
2|李四|{1}|分散
3|||
4|
注：以上为2016年数据`,
			roster.Tekun, 2, "A=seq B=name C=id_number D=category", roster.RowAccount{Total: 10, Records: 2, Heading: 5, Blank: 2, Note: 1},
		},
		{
			"codes and instructions below the heading, a footer in the name column", "死亡.csv", `
序号|姓名|身份证号|死亡日期
A|B|C|D
1|请填写姓名|必填|格式如2016-01-01
2|张三|{0}|2016-05-06
|审核人：王五
|以下空白`,
			roster.Deaths, 1, "A=seq B=name C=id_number D=death_date", roster.RowAccount{Total: 6, Records: 1, Heading: 1, Note: 4},
		},
		{
			"a row without name and number", "车辆.csv", `
姓名|身份证号|车牌|车型
张三|{0}|甘X0001|轿车
||甘X0002|轿车
|{1}||
|||甘X0003|`,
			roster.Vehicles, 1, "A=name B=id_number C=plate D=vehicle_type", roster.RowAccount{Total: 5, Records: 2, Heading: 1, Note: 2},
		},
		{
			"a row unread", "车辆.csv", `
姓名|身份证号|车牌|车型|状态
||甘X0002|轿车|正常`,
			roster.Vehicles, 1, "A=name B=id_number C=plate D=vehicle_type E=status", roster.RowAccount{Total: 2, Heading: 1, Unread: 1},
		},
		{
			"payment of a quarter", "一折通发放/乡镇001.csv", `
户编号|户主姓名|户主身份证号|一折通账号|发放时间|金额
H01|张三|{0}|6210001|2016年第四季度|216`,
			roster.PaymentList, 1, "A=household_number B=head_name C=head_id_number D=account E=period F=amount", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"payment of a day", "一折通发放/乡镇001.csv", `
户编号|户主姓名|户主身份证号|一折通账号|发放日期|金额
H01|张三|{0}|6210001|2016-10-08|216`,
			roster.PaymentList, 1, "A=household_number B=head_name C=head_id_number D=account E=date F=amount", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"cadres' relatives", "村干部亲属档案/乡镇001.csv", `
村|干部姓名|干部职务|亲属姓名|亲属身份证号|关系|是否备案
甲村|王五|村主任|王六|{0}|儿子|否`,
			roster.KinArchive, 1, "A=village B=cadre_name C=post D=relative_name E=relative_id_number F=kin_relation G=filed", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"programme words in a column do not make the programme", "比对/财政供养.csv", `
姓名|身份证号|单位|月工资|是否享受低保待遇
张三|{0}|甲局|3000|否`,
			roster.Payroll, 1, "A=name B=id_number C=employer D=amount E=enjoys", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"a monthly income is the city's", "花名册.csv", `
姓名|身份证号|家庭月人均收入|低保标准（元/月）|月补助额
张三|{0}|100|245|145`,
			roster.UrbanDibao, 1, "A=name B=id_number C=income_per_head D=line E=monthly_amount", roster.RowAccount{Total: 2, Records: 1, Heading: 1},
		},
		{
			"no heading: the first row is never eaten", "农村低保/名单.csv", `
1|张三|{0}|72
2|李四|{1}|72`,
			nil, 0, "", roster.RowAccount{Total: 2, Note: 2},
		},
		{
			"a kind by name without its columns", "农村低保/名单.csv", `
姓名|村名|备注
张三|甲村|`,
			nil, 1, "", roster.RowAccount{Total: 2, Heading: 1, Note: 1},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, format := range []string{"csv", "xlsx"} {
				path, content := test.path, asCSV(t, table(test.table))
				if format == "xlsx" {
					path, content = strings.TrimSuffix(path, "csv")+"xlsx", asWorkbook(t, table(test.table))
				}
				sheet := readFolder(t, map[string][]byte{path: content}).Files[0].Sheets[0]
				if sheet.Kind != test.kind || sheet.HeadingRow != test.heading {
					t.Errorf("%s: kind %v, heading row %d; %s", format, sheet.Kind, sheet.HeadingRow, sheet.Why.Text.EN)
				}
				if got := fieldsOf(sheet); got != test.fields {
					t.Errorf("%s: columns\n%s, want\n%s", format, got, test.fields)
				}
				if sheet.Account != test.account || !sheet.Account.Balanced() {
					t.Errorf("%s: account %+v, want %+v", format, sheet.Account, test.account)
				}
			}
		})
	}
}
