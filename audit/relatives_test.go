package audit

import (
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
)

// Everybody the household of a cadre's relative covers is listed with the path that leads to
// him; somebody of the same name, and the uncovered, are not.
func TestRelativesWithTheirHouseholds(t *testing.T) {
	brother, wife, son, namesake := fixture.Number(19600202, 3), fixture.Number(19620202, 4), fixture.Number(19900202, 3), fixture.Number(19610202, 3)
	head := "村,户编号,姓名,身份证号,与户主关系,是否保障对象,月保障金\n"
	c := countyOf(t, map[string]string{
		q4: head + "石桥村,A1,马一," + brother + ",户主,是,200\n石桥村,A1,韩妻," + wife + ",妻,是,200\n石桥村,A1,马儿," + son + ",长子,否,200\n石桥村,A2,马一," + namesake + ",户主,是,100\n",
		"村干部/2016年12月村干部亲属档案.csv": "乡镇,村,干部姓名,职务,亲属姓名,亲属身份证号,与干部关系,是否享受民生项目\n石桥乡,石桥村,马书记,村党支部书记,马一," + brother + ",弟弟,是\n",
	})
	got := relativesOf(c, nil)
	if len(got) != 2 {
		t.Fatalf("%d lines, want the brother and his wife: %+v", len(got), got)
	}
	for _, want := range []struct {
		number, relation string
		class            roster.KinClass
		household        bool
	}{{brother, "弟弟", roster.KinSibling, false}, {wife, "弟弟之妻", roster.KinAffinal, true}} {
		found := false
		for _, relative := range got {
			if relative.Who.Number == want.number {
				found = relative.Relation == want.relation && relative.Class == want.class && relative.Household == want.household && relative.Monthly == 10000
			}
		}
		if !found {
			t.Errorf("%s (%s) is not listed as %s: %+v", want.relation, want.number, want.class, got)
		}
	}
}

// Who may be a relative by name, place and age alone is not listed as one, nor is his household.
func TestPossibleRelativesAreNotListed(t *testing.T) {
	c := countyOf(t, map[string]string{
		q4: "乡镇,村,户编号,姓名,身份证号,出生日期,与户主关系,月保障金\n石桥乡,石桥村,A1,欧阳马一,,1960-02,户主,200\n石桥乡,石桥村,A1,韩妻," + fixture.Number(19620202, 4) + ",,妻,200\n",
		"村干部/2016年12月村干部亲属档案.csv": "乡镇,村,干部姓名,职务,亲属姓名,亲属身份证号,与干部关系\n石桥乡,石桥村,马书记,村党支部书记,欧阳马一," + fixture.Number(19600202, 3) + ",弟弟\n",
	})
	possible := 0
	for i := range c.Persons {
		possible += len(c.Persons[i].On(roster.KinArchive))
	}
	if possible == 0 {
		t.Fatal("nobody may be the relative: nothing is tested")
	}
	if got := relativesOf(c, nil); len(got) != 0 {
		t.Errorf("listed as relatives: %+v", got)
	}
}
