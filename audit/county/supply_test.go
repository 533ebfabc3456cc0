package county

import (
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"testing"
)

// Absence proves something only where a list covers programme, place and month.
func TestSupply(t *testing.T) {
	county := countyOf(t, map[string]string{
		"一折通发放/石桥乡2016年第四季度农村低保发放清册.csv": "户主姓名,身份证号,发放金额\n马一," + fixture.Number(19500202, 3) + ",600\n",
		"比对名单/死亡.csv": "姓名,身份证号,死亡日期\n马一," + fixture.Number(19500202, 3) + ",2016-05-05\n",
	})
	december, january := roster.NewMonth(2016, 12), roster.NewMonth(2016, 1)
	for _, test := range []struct {
		kind, programme *roster.Kind
		township        string
		month           roster.Month
		want            bool
	}{
		{roster.PaymentList, roster.RuralDibao, "石桥乡", december, true},
		{roster.PaymentList, roster.RuralDibao, "石桥乡", january, false},
		{roster.PaymentList, roster.UrbanDibao, "石桥乡", december, false},
		{roster.PaymentList, roster.RuralDibao, "柳林乡", december, false},
		{roster.Deaths, nil, "柳林乡", 0, true},
		{roster.Deaths, nil, "柳林乡", december, false},
	} {
		if got := county.Supply.Covers(test.kind, test.programme, test.township, "", test.month); got != test.want {
			t.Errorf("%s %s %s covered: %v", test.kind.Name, test.township, test.month, got)
		}
	}
}
