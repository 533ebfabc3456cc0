package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Ages the programmes ask for, in years (spec/contract.md, "Parameters").
var (
	ageOrphan = &county.Param{
		Key: "age.orphan", Title: words.Text{ZH: "孤儿年龄上限", EN: "age limit of orphans"}, Unit: "岁",
		BuiltIn: []county.Setting{{Number: 1800}}, Source: words.Text{ZH: "国办发〔2010〕54号：未满18周岁", EN: "54/2010: under eighteen"},
	}
	ageTekun = &county.Param{
		Key: "age.tekun", Title: words.Text{ZH: "特困老年年龄", EN: "age of the old in hardship"}, Unit: "岁",
		BuiltIn: []county.Setting{{Number: 6000, Since: 20161010}}, Source: words.Text{ZH: "特困人员认定办法：年满60周岁，2016年10月10日起", EN: "sixty years, since 2016-10-10"},
	}
	ageTekunMinor = &county.Param{
		Key: "age.tekun-minor", Title: words.Text{ZH: "未成年特困年龄上限", EN: "age limit of minors in hardship"}, Unit: "岁",
		BuiltIn: []county.Setting{{Number: 1800, Since: 20210701}, {Number: 1600, Until: 20210630}}, Source: words.Text{ZH: "民发〔2021〕43号：未满18周岁；此前16周岁", EN: "43/2021: eighteen, sixteen before"},
	}
	ageVeteran = &county.Param{
		Key: "age.veteran", Title: words.Text{ZH: "退役士兵年龄", EN: "age of veterans"}, Unit: "岁",
		BuiltIn: []county.Setting{{Number: 6000}}, Source: words.Text{ZH: "60周岁农村籍退役士兵老年生活补助", EN: "allowance of rural veterans of sixty"},
	}
)

// eachEnrolled calls visit for every enrolment in force of a programme.
func eachEnrolled(who *county.Person, programme *roster.Kind, visit func(*county.Entry)) {
	for _, entry := range who.Enrolled() {
		if entry.Household.Programme == programme && entry.Covered() {
			visit(entry)
		}
	}
}

// aged starts a finding about somebody's age; where that is not certain it is to be verified.
func aged(p *audit.Pass, who *county.Person, entry *county.Entry, age county.Age, limit int) *audit.Finding {
	finding := p.Find(entry.Household.Programme).About(who).Key("age").Say(saysAged, age.Years, limit).Rests(evidenceNumber, entry.Number())
	finding.Monthly = p.County.Share(entry)
	if why, doubtful := age.Doubt(limit); doubtful {
		finding.NotChecked = append(finding.NotChecked, words.NotCheckedBecause.With(saysAgeThen, why))
		finding.AtMost(audit.Suspicion)
	}
	return finding
}

var saysAgeThen = words.Text{ZH: "名册当时的年龄", EN: "the age when the roster was drawn up"}

var saysAged = words.Text{ZH: "按身份证号 %d 岁，规定 %d 岁", EN: "aged %d by the number, the rule says %d"}
