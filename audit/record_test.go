package audit

import (
	"testing"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/words"
)

// The facts of a finding move with what it claims and what lists say, and with nothing else.
func TestFactsMoveWithTheClaim(t *testing.T) {
	number := fixture.Number(19500202, 3)
	finding := func(file, day, income string) *Finding {
		list := "姓名,身份证号,死亡日期\n马二,990101195002020050,2016-01-02\n马一," + number + "," + day + "\n"
		input := fixture.Read(t, map[string]string{file: list, "石桥乡2016年12月农村低保花名册.csv": "村,户编号,姓名,身份证号,与户主关系,家庭年人均收入(元),月保障金(元)\n石桥村,A1,马一," + number + ",户主," + income + ",200\n"})
		f := &Finding{Rule: &Rule{ID: "a"}, Severity: Violation, Months: 2, Monthly: 20000}
		for _, kind := range []*roster.Kind{roster.Deaths, roster.RuralDibao} {
			sheet := input.SheetsOf(kind)[0]
			for _, field := range []roster.Field{roster.FieldDeathDate, roster.FieldIncomePerHead} {
				if sheet.Has(field) {
					f.Rests(words.Text{}, county.Own(sheet.Row(sheet.Records()-1), field))
				}
			}
		}
		return f
	}
	base := finding("死亡名单.csv", "2016-05-20", "600").Facts()
	for name, other := range map[string]*Finding{"another file": finding("死亡人员2.csv", "2016-05-20", "600"), "another roster": finding("死亡名单.csv", "2016-05-20", "700")} {
		if got := other.Facts(); got != base {
			t.Errorf("%s: %s, want %s", name, got, base)
		}
	}
	changed := map[string]*Finding{"another day of death": finding("死亡名单.csv", "2016-05-21", "600")}
	for name, change := range map[string]func(*Finding){
		"severity": func(f *Finding) { f.Severity = Suspicion }, "months": func(f *Finding) { f.Months++ }, "a month's money": func(f *Finding) { f.Monthly++ },
		"money to be got back": func(f *Finding) { f.Recoverable++ }, "money owed": func(f *Finding) { f.Owed++ }, "persons": func(f *Finding) { f.Persons++ },
	} {
		f := finding("死亡名单.csv", "2016-05-20", "600")
		change(f)
		changed[name] = f
	}
	seen := map[string]string{base: "nothing"}
	for name, f := range changed {
		if got := f.Facts(); len(got) != 8 || seen[got] != "" {
			t.Errorf("%s: %s, as with %s", name, got, seen[got])
		}
		seen[f.Facts()] = name
	}
}
