package audit

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// The most particular value wins, of equals the newest that is in force.
func TestParameterInForce(t *testing.T) {
	param := &Param{Key: "line.rural-dibao", Title: LineRural.Title, Unit: "元/年", BuiltIn: []Setting{{Number: 100}}}
	parameters, err := readParameters(sheetsOf(inputOf(t, map[string]string{"参数.csv": "参数,地区,项目,起始日期,值,单位,依据,核对日期\n" +
		"农村低保标准,全县,农村低保,2014-01-01,2000,元/年,,\n农村低保标准,全县,农村低保,2016-01-01,3000,元/年,,\n农村低保标准,石桥乡,农村低保,2016-01-01,3200,元/年,,\n农村低保标准,全县,,2016-06-01,9,元/年,,\n"}), roster.ParameterTable), []*Param{param})
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

// Nothing a rule forgets makes a finding stronger: an exemption nobody decided caps it, a
// weak match carries no violation.
func TestFindingIsSettledFairly(t *testing.T) {
	forgotten := &Exemption{ID: "forgotten", Title: words.Text{ZH: "忘了", EN: "forgotten"}}
	rule := &Rule{ID: "r", Severity: Violation, Clearance: ClearOther, MustNot: []*Exemption{forgotten}}
	finding := &Finding{Rule: rule, Severity: Violation, Clearance: ClearOther}
	finding.settle()
	if finding.Severity != Suspicion || len(finding.NotChecked) != 1 {
		t.Errorf("an undecided exemption leaves %s", finding.Severity)
	}
	weak := &Finding{Rule: &Rule{ID: "r"}, Severity: Violation, Grade: 3}
	weak.settle()
	if weak.Severity != Suspicion {
		t.Errorf("grade C carries a %s", weak.Severity)
	}
	exempt := &Finding{Rule: rule, Severity: Violation, Clearance: ClearOther, Recoverable: 100}
	exempt.Exempt(forgotten).settle()
	if exempt.Severity != Notice || exempt.Clearance != "" || exempt.Recoverable != 0 {
		t.Errorf("an exempt finding is %s %q %s", exempt.Severity, exempt.Clearance, exempt.Recoverable)
	}
}

// A finding's number depends on rule, programme, subject and key alone.
func TestFindingNumber(t *testing.T) {
	make := func(subject, key string, place string) string {
		finding := &Finding{Rule: &Rule{ID: "r"}, Severity: Quality, Township: place, subject: subject, key: key}
		finding.settle()
		return finding.ID
	}
	if make("n", "k", "甲乡") != make("n", "k", "乙乡") || len(make("n", "k", "")) != 16 {
		t.Error("the number of a finding about a number depends on its place")
	}
	if make("n", "k", "") == make("n", "j", "") || make("", "k", "甲乡") == make("", "k", "乙乡") {
		t.Error("two findings share a number")
	}
}

// Absence proves something only where a list covers programme, place and month.
func TestSupply(t *testing.T) {
	county := countyOf(t, map[string]string{
		"一折通发放/石桥乡2016年第四季度农村低保发放清册.csv": "户主姓名,身份证号,发放金额\n马一," + number(19500202, 3) + ",600\n",
		"比对名单/死亡.csv": "姓名,身份证号,死亡日期\n马一," + number(19500202, 3) + ",2016-05-05\n",
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
