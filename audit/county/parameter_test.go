package county

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// The most particular value wins, of equals the newest that is in force.
func TestParameterInForce(t *testing.T) {
	param := &Param{Key: "line.rural-dibao", Title: LineRural.Title, Unit: "元/年", BuiltIn: []Setting{{Number: 100}}}
	parameters, err := ReadParameters(fixture.Read(t, map[string]string{"参数.csv": "参数,地区,项目,起始日期,值,单位,依据,核对日期\n" +
		"农村低保标准,全县,农村低保,2014-01-01,2000,元/年,,\n农村低保标准,全县,农村低保,2016-01-01,3000,元/年,,\n农村低保标准,石桥乡,农村低保,2016-01-01,3200,元/年,,\n农村低保标准,全县,,2016-06-01,9,元/年,,\n"}).SheetsOf(roster.ParameterTable), []*Param{param})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		township  string
		programme *roster.Kind
		day       roster.Date
		want      int64
	}{
		{"柳林乡", roster.RuralDibao, 20161231, 300000}, {"石桥乡", roster.RuralDibao, 20161231, 320000}, {"石桥镇", roster.RuralDibao, 20161231, 320000},
		{"柳林乡", roster.RuralDibao, 20150101, 200000}, {"柳林乡", roster.UrbanDibao, 20161231, 900}, {"柳林乡", roster.RuralDibao, 20130101, 100},
	} {
		if got, ok := parameters.Find(param, test.township, test.programme, test.day); !ok || got.Number != test.want {
			t.Errorf("%s %s %s: %d, want %d", test.township, test.programme.Name, test.day, got.Number, test.want)
		}
	}
}
