package rules_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/rules"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Whatever the settings and a roster hold: a mistake in a table is told in words, and what is
// found keeps to the bounds of its rule, rests on cells, and is counted once.
func FuzzSettings(f *testing.F) {
	const parameters = "参数,地区,项目,起始日期,值,单位,依据,核对日期\n农村低保标准,石桥乡,农村低保,2016-01-01,3000,元/年,通知,2016-12-01\nvehicle.exempt,,,2016,摩托车、三轮,词,,\n"
	const exceptions = "规则,身份证号,姓名,理由,批准人,有效期至\nid-missing,990101194002020030,马一,核实,民政股,2017-12-31\n"
	const households = "序号,村,户编号,姓名,身份证号,与户主关系,家庭人口,家庭年人均收入(元),月保障金(元),备注\n1,石桥村,A1,马一,990101194002020030,户主,1,600,200,\n2,石桥村,A1,马二,99010119400202003X,长子,1,3600,200,\n"
	f.Add(parameters, exceptions, households)
	f.Add("参数,值\ntopup.tolerance,一\n", "规则,身份证号,理由,批准人\n无此规则,1,a,b\n", households)
	f.Add("参数,项目,值\ngrace.death,优抚,9999999999999\nage.orphan,,-1\n", "", "姓名,身份证号\n,\n")
	f.Fuzz(func(t *testing.T, parameters, exceptions, households string) {
		folder := t.TempDir()
		for name, content := range map[string]string{"参数.csv": parameters, "例外.csv": exceptions, "石桥乡2016年12月农村低保花名册.csv": households} {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		input, err := reading.Read([]string{folder}, reading.Options{Workers: 1})
		var told *words.Error
		if err == nil {
			var report *audit.Report
			report, err = audit.Audit(input, audit.Options{AsOf: 20161231, Rules: rules.All, Known: rules.All, Params: rules.AllParams(), Basis: rules.Basis})
			if err == nil {
				checkReport(t, report)
			}
		}
		if err != nil && (!errors.As(err, &told) || told.What.Empty()) {
			t.Errorf("not told in words: %v", err)
		}
	})
}

func checkReport(t *testing.T, report *audit.Report) {
	ids := map[string]bool{}
	for _, finding := range report.Findings {
		if finding.Severity > finding.Rule.Severity || finding.Severity == audit.Violation && !finding.Grade.CarriesViolation() {
			t.Errorf("%s is a %s of grade %s", finding.Rule.ID, finding.Severity, finding.Grade)
		}
		if len(finding.Evidence) == 0 || ids[finding.ID] {
			t.Errorf("%s: %d pieces of evidence, id %s", finding.Rule.ID, len(finding.Evidence), finding.ID)
		}
		ids[finding.ID] = true
	}
	var persons int
	for _, figures := range report.Clearance.ByReason {
		persons += figures.Persons
	}
	if persons != report.Clearance.Persons {
		t.Errorf("%d persons by reason, %d in all", persons, report.Clearance.Persons)
	}
}
