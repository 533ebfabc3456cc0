package link

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"rollcheck/roster"
	"rollcheck/roster/reading"
)

const heading = "姓名,身份证号,性别,出生日期,乡镇,村,联系电话,银行账号"

// linked links lists written as text and returns list row, roster and its row, and grade of each pair.
func linked(t testing.TB, workers int, list string, rosters ...string) []string {
	t.Helper()
	folder := t.TempDir()
	write := func(name, lines string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(heading+"\n"+strings.TrimSpace(lines)+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	input, err := reading.Read([]string{write("list.csv", list)}, reading.Options{Fallback: roster.Persons})
	if err != nil {
		t.Fatal(err)
	}
	linker := NewLinker(input.Files[0].Sheets, workers)
	for i, lines := range rosters {
		if _, err := reading.Scan([]string{write(fmt.Sprintf("roster%d.csv", i+1), lines)}, reading.Options{Fallback: roster.Persons}, linker.Add); err != nil {
			t.Fatal(err)
		}
	}
	var found []string
	for _, l := range linker.Links() {
		total := 0
		for _, item := range l.Evidence() {
			total += item.Bits
		}
		if total != l.Bits {
			t.Fatalf("the evidence adds up to %d, the pair to %d", total, l.Bits)
		}
		found = append(found, fmt.Sprintf("%d %s:%d %s", l.List.Number()-1, strings.TrimSuffix(l.Sheet.File.Path, ".csv"), l.Row-1, l.Grade))
	}
	return found
}

func idOf(birth roster.Date, sequence int) string {
	return roster.MakeID("990101", birth, sequence).String()
}

// crowd are inhabitants who are nobody's namesakes, so that names and villages are worth something.
func crowd(rows int) string {
	var lines strings.Builder
	for i := range rows {
		name := string(countySurnames[i%70]) + string(countyGiven[i%90]) + string(countyGiven[i*7%101])
		fmt.Fprintf(&lines, "%s,%s,%s,,石桥乡,%s村,,\n", name, idOf(roster.NewDate(1940+i%60, 1+i%12, 1+i%28), i%1000), [...]string{"女", "男"}[i%2], placeName(i%40))
	}
	return lines.String()
}

// What must and must not be found (contract, "Identity grade of a match").
func TestGrades(t *testing.T) {
	born := roster.NewDate(1956, 3, 5)
	one, next := idOf(born, 101), idOf(born, 103)
	wrong := one[:12] + string('0'+(one[12]-'0'+1)%10) + one[13:]
	swapped := one[:8] + one[9:10] + one[8:9] + one[10:]
	for _, test := range []struct {
		name, list string
		rosters    []string
		want       []string
	}{
		{"equal numbers and names", "欧尔撒," + one + ",男,,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 A"}},
		{"the 15-digit form", "欧尔撒," + one[:6] + one[8:17] + ",男,,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 B"}},
		{"one number, two names", "欧尔撒," + one + ",男,,石桥乡,寺庄村,,", []string{"韩玉梅," + one + ",女,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"one wrong digit", "欧尔撒," + wrong + ",男,,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"a transposition", "欧尔撒," + swapped + ",男,,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"no number, date of birth and village", "欧尔撒,,男,1956-03-05,石桥乡,寺庄村委会,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"no number, month of birth and village", "欧尔撒,,男,1956-03,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"no number, year of birth and village", "欧尔撒,,男,1956,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 D"}},
		{"a wrong number beside a year of birth", "欧尔撒," + wrong + ",男,1956,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 C"}},
		{"a homophone without a number", "欧尔洒,,男,1956-03-05,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, []string{"1 roster1:1 D"}},
		{"no name, but a word for it", "无,,男,1956,石桥乡,寺庄村,,", []string{"无,,男,1956,石桥乡,寺庄村,,"}, nil},
		{"a name alone", "欧尔撒,,,,,,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,"}, nil},
		{"twins with neighbouring numbers", "欧建国," + one + ",男,,石桥乡,寺庄村,13900001111,", []string{"欧建军," + next + ",男,,石桥乡,寺庄村,13900001111,"}, nil},
		{"twins, one of them without a number", "欧建国,,男,1956-03-05,石桥乡,寺庄村,13900001111,", []string{"欧建国," + one + ",男,,石桥乡,寺庄村,13900001111,\n欧建军," + next + ",男,,石桥乡,寺庄村,13900001111,"},
			[]string{"1 roster1:1 C"}},
		{"father and son with one name", "欧尔撒,,男,1982,石桥乡,寺庄村,13900001111,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,13900001111,"}, nil},
		{"one person in two programmes", "欧尔撒," + one + ",男,,石桥乡,寺庄村,,",
			[]string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,", "欧尔撒," + one + ",男,,石桥乡,寺庄村,,13900001111"}, []string{"1 roster1:1 A", "1 roster2:1 A"}},
		{"two of one number", "欧尔撒," + one + ",男,,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,\n韩玉梅," + one + ",女,,石桥乡,寺庄村,,"},
			[]string{"1 roster1:1 A", "1 roster1:2 C"}},
		{"two namesakes of one year", "欧尔撒,,男,1956,石桥乡,寺庄村,,", []string{"欧尔撒," + one + ",男,,石桥乡,寺庄村,,\n欧尔撒," + next + ",男,,石桥乡,寺庄村,,"},
			[]string{"1 roster1:1 D", "1 roster1:2 D"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			rosters := slices.Clone(test.rosters)
			for i := range rosters {
				rosters[i] += "\n" + crowd(3000+i)
			}
			got := linked(t, 0, test.list, rosters...)
			if !slices.Equal(got, test.want) {
				t.Errorf("found %q, want %q", got, test.want)
			}
		})
	}
}

// Fifty-one of one common name in one village, none with a number: nobody may be told apart.
func TestNamesakesOfAVillage(t *testing.T) {
	lines := strings.Repeat("马小明,,男,1960,石桥乡,寺庄村,,\n", 51)
	for _, list := range []string{lines, "马小明,,男,1960,石桥乡,寺庄村,,"} {
		for _, pair := range linked(t, 0, list, lines+crowd(2000)) {
			if !strings.HasSuffix(pair, "D") {
				t.Fatalf("%s: namesakes are told apart", pair)
			}
		}
	}
}

// drawn draws a row that agrees with a person in what it gives; one number is written in one
// of some ways, for two that are damaged agree in nothing.
func drawn(t *rapid.T, label string, numbers ...string) [8]string {
	number := rapid.SampledFrom(numbers).Draw(t, label+" number")
	row := [8]string{"欧尔撒", number, "男", "1956-03-05", "石桥乡", "寺庄村", "13900001111", "27010001"}
	for i := 1; i < len(row); i++ {
		if rapid.Bool().Draw(t, fmt.Sprint(label, i)) {
			row[i] = ""
		}
	}
	return row
}

// Removing information never raises a grade: rows that agree in all they give are graded no
// higher when one gives less.
func TestLessInformationNoHigherGrade(t *testing.T) {
	others := crowd(500)
	gradeOf := func(a, b [8]string) Grade {
		pairs := linked(t, 1, strings.Join(a[:], ","), strings.Join(b[:], ",")+"\n"+others)
		if len(pairs) == 0 {
			return E
		}
		return Grade(strings.Index(" ABCDE", pairs[0][len(pairs[0])-1:]))
	}
	rapid.Check(t, func(r *rapid.T) {
		whole := idOf(19560305, 101)
		short, slip, swap, dropped := whole[:6]+whole[8:17], whole[:14]+"9"+whole[15:], whole[:8]+whole[9:10]+whole[8:9]+whole[10:], whole[:9]+whole[10:]
		a, b := drawn(r, "list", whole, short, slip, swap, dropped), drawn(r, "roster", whole)
		before := gradeOf(a, b)
		for at := 1; at < len(a); at++ {
			if a[at] == "" {
				continue
			}
			less := a
			less[at] = ""
			if after := gradeOf(less, b); after < before {
				r.Fatalf("%q without %q is graded %s, with it %s (against %q)", a, a[at], after, before, b)
			}
		}
	})
}

// Comparing is symmetric, and so is who is linked with whom where the lists change places.
func TestCompareIsSymmetric(t *testing.T) {
	c := newCounty(hard, 3000, 5)
	speaker := newSpeaker()
	rapid.Check(t, func(r *rapid.T) {
		at := rapid.IntRange(0, len(c.persons)-2).Draw(r, "person")
		a, b := speaker.newNameForm(c.name(c.persons[at].name)), speaker.newNameForm(c.name(c.persons[at+rapid.IntRange(0, 1).Draw(r, "other")].name))
		if x, y := speaker.compareNames(&a, &b), speaker.compareNames(&b, &a); x != y {
			r.Fatalf("names compare as %d and %d", x, y)
		}
		number := func() number {
			text := c.number(&c.persons[at])
			id, _ := roster.ParseID(text, false)
			if id == 0 {
				return partialNumber(text)
			}
			return number{body: uint64(id) >> 7, check: uint8(uint64(id) >> 3 & 15), length: 18, form: formWrong}
		}
		m, n := number(), number()
		if x, y := compareNumbers(&m, &n), compareNumbers(&n, &m); x != y {
			r.Fatalf("numbers compare as %d and %d", x, y)
		}
	})
}

// The result is the same whatever the number of CPUs.
func TestDeterminism(t *testing.T) {
	s := newSample(t, hard, 30_000, 3_000, 3)
	first := tell(s.link(t, 1, nil))
	for _, workers := range []int{2, 7} {
		if tell(s.link(t, workers, nil)) != first {
			t.Fatalf("%d at one time find something else than one", workers)
		}
	}
}

// Relatives of one cadre met in one household support one another, and two of them are never
// one person.
func TestRelativesOfACadre(t *testing.T) {
	folder := t.TempDir()
	write := func(name, lines string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(lines), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	bitsOf := func(archive, others string) map[int]int {
		input, err := reading.Read([]string{write("村干部亲属档案.csv", "村干部亲属档案\n乡镇,村,干部姓名,职务,亲属姓名,与干部关系,年龄\n"+archive)}, reading.Options{Fallback: roster.Persons})
		if err != nil {
			t.Fatal(err)
		}
		if kind := input.Files[0].Sheets[0].Kind; kind != roster.KinArchive {
			t.Fatalf("the archive was taken for %v", kind)
		}
		linker := NewLinker(input.Files[0].Sheets, 1)
		path := write("roster.csv", "姓名,身份证号,乡镇,村,户编号\n欧尔撒,"+idOf(19560305, 101)+",石桥乡,寺庄村,H1\n"+others+strings.ReplaceAll(strings.ReplaceAll(crowd(2000), ",,石桥乡", ",石桥乡"), "女,", ""))
		if _, err := reading.Scan([]string{path}, reading.Options{Fallback: roster.Persons}, linker.Add); err != nil {
			t.Fatal(err)
		}
		bits := map[int]int{}
		for _, l := range linker.Links() {
			if l.Row == 2 {
				bits[l.List.Number()] = l.Bits
			}
		}
		return bits
	}
	one := "石桥乡,寺庄村,韩国栋,文书,欧尔撒,父亲,\n"
	wife := "韩玉梅," + idOf(19580907, 102) + ",石桥乡,寺庄村,H1\n"
	alone, together := bitsOf(one, wife), bitsOf(one+"石桥乡,寺庄村,韩国栋,文书,韩玉梅,母亲,\n", wife)
	if together[3] < alone[3]+3000 {
		t.Errorf("beside another relative he is worth %d, alone %d", together[3], alone[3])
	}
	twice := bitsOf(one+"石桥乡,寺庄村,韩国栋,文书,欧尔撒,叔父,\n", "")
	if twice[3] > 0 || twice[4] > 0 {
		t.Errorf("two relatives are one person with %d and %d", twice[3], twice[4])
	}
}
