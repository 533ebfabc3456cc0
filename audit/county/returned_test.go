package county

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// A payment given back is not kept, whoever writes it how; a part of it keeps the rest.
func TestMoneyGivenBack(t *testing.T) {
	who := fixture.Number(19500202, 3)
	for _, test := range []struct {
		name, rows string
		want       []roster.Money // kept, by row
	}{
		{"a negative row for the month", "117,2016-10,\n117,2016-11,\n-117,2016-11,\n", []roster.Money{11700, 0, 0}},
		{"brackets", "117,2016-10,\n117,2016-11,\n(117),2016-11,\n", []roster.Money{11700, 0, 0}},
		{"given back a month later", "117,2016-10,\n118,2016-11,\n-117,2016-12,\n", []roster.Money{0, 11800, 0}},
		{"the latest of equal sums", "117,2016-10,\n117,2016-11,\n-117,2016-12,\n", []roster.Money{11700, 0, 0}},
		{"a part", "117,2016-10,\n117,2016-11,\n-17,2016-11,\n", []roster.Money{11700, 10000, 0}},
		{"two months at once", "117,2016-10,\n117,2016-11,\n-234,2016-12,\n", []roster.Money{0, 0, 0}},
		{"more than was paid", "117,2016-10,\n-500,2016-11,\n", []roster.Money{0, 0}},
		{"a row noted as returned", "117,2016-10,\n117,2016-11,已退回\n", []roster.Money{11700, 0}},
		{"reversed", "117,2016-11,冲销\n", []roster.Money{0}},
		{"still to be returned", "117,2016-10,应退回\n117,2016-11,未退回\n", []roster.Money{11700, 11700}},
		{"nothing given back", "117,2016-10,\n117,2016-11,补发\n", []roster.Money{11700, 11700}},
	} {
		t.Run(test.name, func(t *testing.T) {
			rows := ""
			for line := range strings.Lines(test.rows) {
				rows += "马一," + who + "," + line
			}
			county := countyOf(t, map[string]string{"发放/石桥乡2016年农村低保发放清册.csv": "户主姓名,身份证号,发放金额,月份,备注\n" + rows})
			kept := make([]roster.Money, len(test.want))
			if len(county.Payments) != len(test.want) {
				t.Fatalf("%d payments", len(county.Payments))
			}
			for i := range county.Payments {
				kept[county.Payments[i].Row.Number()-2] = county.Payments[i].Kept()
			}
			if fmt.Sprint(kept) != fmt.Sprint(test.want) {
				t.Errorf("kept %v, want %v", kept, test.want)
			}
		})
	}
}

// Nobody gives another's money back.
func TestMoneyOfAnotherIsNotGivenBack(t *testing.T) {
	county := countyOf(t, map[string]string{"发放/石桥乡2016年农村低保发放清册.csv": "户主姓名,身份证号,发放金额,月份\n" +
		"马一," + fixture.Number(19500202, 3) + ",117,2016-11\n马二," + fixture.Number(19600202, 3) + ",-117,2016-11\n"})
	for i := range county.Payments {
		if payment := &county.Payments[i]; payment.Kept() != max(0, payment.Amount) {
			t.Errorf("%s keeps %s of %s", payment.Row.PersonName(), payment.Kept(), payment.Amount)
		}
	}
}
