package reading

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

func TestNormalHeading(t *testing.T) {
	for written, want := range map[string]string{
		"身份证号码（必填）": "身份证号码", "身份证号_id_card_no": "身份证号", "户主\n姓名": "户主姓名", " 姓　名* ": "姓名",
		"银行帐号": "银行账号", "保障金（元/月）": "保障金", "（外）孙": "(外)孙", "填报单位：": "填报单位",
	} {
		if got := normalHeading(written); got != want {
			t.Errorf("%q gives %q, want %q", written, got, want)
		}
	}
}

func TestWhoseNameItIs(t *testing.T) {
	for heading, want := range map[string]roster.Field{
		"姓名": roster.FieldName, "户主姓名": roster.FieldHeadName, "姓名（户主）": roster.FieldHeadName, "户主" + levelMark + "身份证号": roster.FieldHeadIDNumber,
		"监护人情况" + levelMark + "姓名": roster.FieldGuardianName, "村干部亲属" + levelMark + "身份证号": roster.FieldRelativeIDNumber, "包村干部姓名": roster.NoField,
		"60岁退役士兵身份证号*": roster.FieldIDNumber, "帮扶人姓名": roster.NoField, "联系人": roster.NoField, "客服姓名": roster.NoField, "村级填报人姓名": roster.NoField, "配偶姓名": roster.NoField,
		"配偶" + levelMark + "姓名": roster.NoField, "帮扶人" + levelMark + "联系电话": roster.NoField, "所属支行": roster.NoField, "是否享受低保待遇": roster.FieldEnjoys, "低保对象（户）": roster.FieldHouseholds,
		"成员一姓名": roster.NoField, "其他家庭成员身份证号2": roster.NoField, "成员三" + levelMark + "姓名": roster.NoField,
		"生效日期（起）": roster.FieldStartDate, "生效日期（止）": roster.FieldEndDate, "家庭成员姓名": roster.FieldName,
	} {
		if got := lookUp(heading, nil); got != want {
			t.Errorf("%s is %q, want %q", shownHeading(heading), got.Spec().Name, want.Spec().Name)
		}
	}
}

func TestPerOf(t *testing.T) {
	for heading, want := range map[string]roster.Per{
		"家庭年人均收入": roster.PerYear, "保障标准（元/年）": roster.PerYear, "月收入（元）": roster.PerMonth, "保障标准(元／月)": roster.PerMonth, "人均收入": roster.PerUnknown, "保障标准": roster.PerUnknown,
	} {
		if got := perOf(heading); got != want {
			t.Errorf("%s is %d, want %d", heading, got, want)
		}
	}
}

func TestMoneyInTenThousands(t *testing.T) {
	sheet := readTable(t, "存款.csv", "姓名|身份证号|开户银行|存款余额（万元）\n张三|{0}|农商行|1.5")
	if got := sheet.Row(0).Text(roster.FieldBalance); got != "15000.00" {
		t.Errorf("1.5 万元 gives %s", got)
	}
}

// A sheet as wide as a sheet can be must not take long: the work is bounded by maxColumns.
func TestWideSheet(t *testing.T) {
	var rows []headRow
	for number := range headRows {
		row := headRow{number: number + 1}
		for column := range 16384 {
			row.cells = append(row.cells, book.Cell{Column: column, Kind: book.Text, Text: "姓名"})
		}
		rows = append(rows, row)
	}
	asked := 0
	findHeading(rows, func(text string) roster.Field { asked++; return lookUp(text, nil) })
	if most := headRows * maxLevels * (maxColumns + 1); asked > most {
		t.Errorf("asked for %d headings, want at most %d", asked, most)
	}
}
