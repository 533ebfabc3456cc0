package county

import (
	"fmt"
	"rollcheck/roster/fixture"
	"testing"
)

const (
	q4 = "农村低保/石桥乡2016年第四季度农村低保花名册.csv"
	q3 = "农村低保/石桥乡2016年第三季度农村低保花名册.csv"
	l4 = "农村低保/柳林乡2016年第四季度农村低保花名册.csv"
)

// A household is a connected component: by number, by the head's number, or by a block.
func TestHouseholdsAreJoined(t *testing.T) {
	father, son, other, wife := fixture.Number(19500202, 3), fixture.Number(19800202, 5), fixture.Number(19510202, 3), fixture.Number(19520202, 4)
	for _, test := range []struct {
		name, sheet string
		want        []int // members of each household
	}{
		{"by household number", "村,户编号,姓名,身份证号,与户主关系\n石桥村,A1,马一," + father + ",户主\n石桥村,A1,马二," + son + ",长子\n石桥村,A2,王一," + other + ",户主\n", []int{2, 1}},
		{"short numbers count anew in every village", "村,户编号,姓名,身份证号,与户主关系\n石桥村,1,马一," + father + ",户主\n河湾村,1,王一," + other + ",户主\n", []int{1, 1}},
		{"by the head's number", "村,户主姓名,户主身份证号,姓名,身份证号,与户主关系\n石桥村,马一," + father + ",马一," + father + ",户主\n石桥村,王一," + other + ",王一," + other + ",户主\n石桥村,马一," + father + ",马二," + son + ",长子\n", []int{2, 1}},
		{"by a block under one head", "村,姓名,身份证号,与户主关系\n石桥村,马一," + father + ",户主\n石桥村,马二," + son + ",长子\n石桥村,王一," + other + ",户主\n石桥村,王妻," + wife + ",妻\n", []int{2, 2}},
		{"the head written once", "村,户主姓名,姓名,身份证号,与户主关系\n石桥村,马一,马一," + father + ",户主\n石桥村,,马二," + son + ",长子\n石桥村,王一,王一," + other + ",户主\n", []int{2, 1}},
		{"heads only", "村,户主姓名,身份证号\n石桥村,马一," + father + "\n石桥村,王一," + other + "\n", []int{1, 1}},
	} {
		t.Run(test.name, func(t *testing.T) {
			county := countyOf(t, map[string]string{q4: test.sheet})
			var got []int
			for i := range county.Households {
				got = append(got, len(county.Households[i].Members()))
			}
			if fmt.Sprint(got) != fmt.Sprint(test.want) {
				t.Errorf("households of %v members, want %v", got, test.want)
			}
		})
	}
}

// Only the newest roster of a place is in force; older ones are the household's history.
func TestOlderRosterIsHistory(t *testing.T) {
	stays, left := fixture.Number(19500202, 3), fixture.Number(19510202, 3)
	head := "村,户编号,姓名,身份证号,与户主关系\n"
	county := countyOf(t, map[string]string{
		q3: head + "石桥村,A1,马一," + stays + ",户主\n石桥村,A2,马二," + left + ",户主\n",
		q4: head + "石桥村,A1,马一," + stays + ",户主\n",
	})
	if len(county.Households) != 2 {
		t.Fatalf("%d households, want 2", len(county.Households))
	}
	for i := range county.Households {
		household := &county.Households[i]
		if name := household.HeadName().Name; household.InForce() != (name == "马一") {
			t.Errorf("household of %s in force: %v", name, household.InForce())
		}
	}
	if members := county.Households[0].Roster(24200); len(members) != 1 {
		t.Errorf("an unknown month gives %d members, want those in force", len(members))
	}
}

// A damaged number joins nobody: not to a roster, and to a list of deaths only as possible evidence.
func TestDamagedNumberJoinsNobody(t *testing.T) {
	right := fixture.Number(19500202, 3)
	wrong := right[:17] + "0"
	if wrong == right {
		wrong = right[:17] + "1"
	}
	county := countyOf(t, map[string]string{
		q4:            "村,姓名,身份证号,与户主关系\n石桥村,马一," + wrong + ",户主\n石桥村,马一," + right + ",户主\n",
		"比对名单/死亡.csv": "姓名,身份证号,死亡日期\n马一," + wrong + ",2016-05-05\n",
	})
	if len(county.Persons) != 2 {
		t.Fatalf("%d persons, want two", len(county.Persons))
	}
	for i := range county.Persons {
		if death, died := county.Died(&county.Persons[i]); died && death.Grade.CarriesViolation() {
			t.Errorf("a damaged number was joined to a death: grade %s", death.Grade)
		}
	}
}
