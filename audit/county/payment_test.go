package county

import (
	"testing"

	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// The months a payment pays for: the period column, else months back from the payment, else
// amount by monthly money, else the month itself (contract); the title's months where the row
// tells nothing, or as many.
func TestPaymentMonths(t *testing.T) {
	who := fixture.Number(19500202, 3)
	ros := "村,户编号,姓名,身份证号,与户主关系,家庭年人均收入(元),月保障金(元)\n石桥村,A1,马一," + who + ",户主,600,200\n"
	unknown := roster.Period{}.String()
	for _, test := range []struct{ name, file, list, want string }{
		{"a period column", "一折通发放/石桥乡农村低保发放清册.csv", "户主姓名,身份证号,发放期间,发放金额\n马一," + who + ",2016年第三季度,600\n", "2016-07..2016-09"},
		{"months back from the payment", "一折通发放/石桥乡农村低保发放清册.csv", "户主姓名,身份证号,发放月数,发放时间,发放金额\n马一," + who + ",3,2016-12-10,600\n", "2016-10..2016-12"},
		{"a quarter paid in advance", "一折通发放/石桥乡2016年第四季度农村低保发放清册.csv", "户主姓名,身份证号,发放月数,发放时间,发放金额\n马一," + who + ",3,2016-10-10,600\n", "2016-10..2016-12"},
		{"the title's quarter", "一折通发放/石桥乡2016年第二季度农村低保发放清册.csv", "户主姓名,身份证号,发放时间,发放金额\n马一," + who + ",2016-06-10,600\n", "2016-04..2016-06"},
		{"amount by monthly money", "一折通发放/石桥乡农村低保发放清册.csv", "户主姓名,身份证号,发放时间,发放金额\n马一," + who + ",2016-12-10,400\n", "2016-11..2016-12"},
		{"no whole months", "一折通发放/石桥乡农村低保发放清册.csv", "户主姓名,身份证号,发放时间,发放金额\n马一," + who + ",2016-12-10,450\n", "2016-12"},
		{"a year in the title, a day in the row", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放日期,发放金额\n马一," + who + ",2016-03-10,450\n", "2016-03"},
		{"a year in the title, a month in the row", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,年月,发放金额\n马一," + who + ",2016-03,450\n", "2016-03"},
		{"a year in the title and in the money", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放日期,发放金额\n马一," + who + ",2016-12-10,2400\n", "2016-01..2016-12"},
		{"a quarter paid in advance, by its money", "一折通发放/石桥乡2016年第四季度农村低保发放清册.csv", "户主姓名,身份证号,发放时间,发放金额\n马一," + who + ",2016-10-10,600\n", "2016-10..2016-12"},
		{"a year in the title and nothing in the row", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放金额\n马一," + who + ",2400\n", "2016-01..2016-12"},
		{"a period that tells none, a year in the title", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放期间,发放金额\n马一," + who + ",见附表,600\n", unknown},
		{"a period that tells none beside a day", "一折通发放/石桥乡农村低保发放清册.csv", "户主姓名,身份证号,发放期间,发放时间,发放金额\n马一," + who + ",见附表,2016-12-10,600\n", unknown},
		{"a period that tells none, one month in the title", "一折通发放/石桥乡2016年12月农村低保发放清册.csv", "户主姓名,身份证号,发放期间,发放金额\n马一," + who + ",见附表,200\n", "2016-12"},
		{"a day that tells none, a year in the title", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放日期,发放金额\n马一," + who + ",已打卡,600\n", unknown},
		{"some months of the title's year", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放月数,发放金额\n马一," + who + ",3,600\n", unknown},
		{"as many months as the title's year", "一折通发放/石桥乡2016年农村低保发放清册.csv", "户主姓名,身份证号,发放月数,发放金额\n马一," + who + ",12,2400\n", "2016-01..2016-12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			county := countyOf(t, map[string]string{q4: ros, test.file: test.list})
			if len(county.Payments) != 1 || county.Payments[0].Household == nil {
				t.Fatalf("payments %+v", county.Payments)
			}
			if got := county.Payments[0].Months.String(); got != test.want {
				t.Errorf("pays for %s, want %s", got, test.want)
			}
		})
	}
}

// A payment reaches its household by the payee's number, the household's number or the account.
func TestPaymentReachesHousehold(t *testing.T) {
	head, son := fixture.Number(19500202, 3), fixture.Number(19800202, 5)
	ros := "村,户编号,姓名,身份证号,与户主关系,家庭年人均收入(元),月保障金(元),一折通账号\n石桥村,石桥0001,马一," + head + ",户主,600,400,27010001\n石桥村,石桥0001,马二," + son + ",长子,600,400,27010001\n"
	for _, test := range []struct {
		name, list string
		reached    bool
		grade      link.Grade
	}{
		{"the head's number", "户主姓名,身份证号,发放时间,发放金额\n马一," + head + ",2016-12-10,400\n", true, link.A},
		{"a member's number", "户主姓名,身份证号,发放时间,发放金额\n马二," + son + ",2016-12-10,400\n", true, link.A},
		{"the household's number", "户编号,户主姓名,身份证号,发放时间,发放金额\n石桥0001,马一,,2016-12-10,400\n", true, link.B},
		{"the account, another name", "户主姓名,身份证号,一折通账号,发放时间,发放金额\n钱七,,27010001,2016-12-10,400\n", true, link.C},
		{"nothing in common", "户主姓名,身份证号,一折通账号,发放时间,发放金额\n马一,,27019999,2016-12-10,400\n", false, link.None},
	} {
		t.Run(test.name, func(t *testing.T) {
			county := countyOf(t, map[string]string{q4: ros, "一折通发放/石桥乡农村低保发放清册.csv": test.list})
			payment := &county.Payments[0]
			if (payment.Household != nil) != test.reached || payment.grade() != test.grade {
				t.Errorf("reached %v grade %s, want %v %s", payment.Household != nil, payment.grade(), test.reached, test.grade)
			}
		})
	}
}

// The money column is a person's share or the household's sum: what fits more households.
func TestAmountReading(t *testing.T) {
	head, son, other := fixture.Number(19500202, 3), fixture.Number(19800202, 5), fixture.Number(19510202, 3)
	sheet := func(first, second string) string {
		return "村,户编号,姓名,身份证号,与户主关系,家庭年人均收入(元),保障标准(元/年),月保障金(元)\n石桥村,A1,马一," + head + ",户主,600,3000," + first + "\n石桥村,A1,马二," + son + ",长子,600,3000," + second + "\n石桥村,A2,王一," + other + ",户主,600,3000,200\n"
	}
	for _, test := range []struct {
		name, first, second string
		perPerson           bool
	}{{"the household's sum repeated", "400", "400", false}, {"the sum on the head's row", "400", "", false}, {"each person's share", "200", "200", true}} {
		t.Run(test.name, func(t *testing.T) {
			county := countyOf(t, map[string]string{q4: sheet(test.first, test.second)})
			members := county.Households[0].Members()
			reading := county.Reading(members[0].Row.Sheet)
			if reading.PerPerson != test.perPerson || county.Monthly(members) != 40000 || reading.Fits != 2 {
				t.Errorf("reading %+v, monthly %s", reading, county.Monthly(members))
			}
		})
	}
}
