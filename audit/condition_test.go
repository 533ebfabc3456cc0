package audit

import (
	"fmt"
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/fixture"
	"rollcheck/roster/words"
)

// rowOf is the row of a roster that conditions are asked of.
func rowOf(t testing.TB, sheet string) roster.Row {
	t.Helper()
	input := fixture.Read(t, map[string]string{"农村低保花名册.csv": sheet})
	sheets := input.SheetsOf(roster.RuralDibao)
	if len(sheets) != 1 || sheets[0].Records() != 1 {
		t.Fatalf("%d sheets", len(sheets))
	}
	return sheets[0].Row(0)
}

func conditionRow(t testing.TB) roster.Row {
	return rowOf(t, "姓名,身份证号,年龄,家庭人口,类别,月保障金(元),家庭年人均收入(元),出生日期,起始年月,是否保障对象,开户银行,分类施保金(元)\n"+
		"马一,990101195002020034,59,3,A类,500.00,1200.30,1950-02-02,2016-12,是,,待定\n")
}

// What a condition says of a row: yes, no, or (where a cell is blank or unreadable, or a
// month leaves the day open) neither.
func TestConditions(t *testing.T) {
	row := conditionRow(t)
	for text, want := range map[string]string{
		`年龄 < 60`: "yes", `age < 59`: "no", `年龄 >= 59 and 家庭人口 == 3`: "yes", `not (年龄 < 60)`: "no", `!(年龄 > 60)`: "yes", `年龄 == 59 || 年龄 == 1`: "yes",
		`月保障金 > 500`: "no", `月保障金 >= 500`: "yes", `月保障金 == 500.00`: "yes", `月保障金 > 499.99`: "yes", `月保障金 < 500.01`: "yes", `500 < 月保障金`: "no", `499.99 < 月保障金`: "yes",
		`家庭人均收入 == 1200.30`: "yes", `家庭人均收入 == 1200.3`: "yes", `家庭人均收入 - 0.1 - 0.2 == 1200`: "yes", `月保障金 * 3 == 1500`: "yes", `3 * 月保障金 > 1500`: "no", `月保障金 > -0.01`: "yes",
		`月保障金 * 9999999999 * 9999999999 > 0`: "?", `月保障金 * 9999999999 * 18000 + 月保障金 * 9999999999 * 18000 > 0`: "?", `月保障金 in [100, 500]`: "yes", `年龄 not in [1, 2]`: "yes", `0 < 年龄 < 60`: "yes",
		`姓名 == "马一"`: "yes", `类别 != "A类"`: "no", `类别 in ["B类", "A类"]`: "yes", `类别 startsWith "A"`: "yes", `类别 endsWith "A"`: "no", `身份证号 contains "19500202"`: "yes",
		`出生日期 < "1960-01-01"`: "yes", `出生日期 == "1950"`: "yes", `出生日期 == "1950-02-02"`: "yes", `出生日期 > "1950-02"`: "no", `出生日期 >= "1950-02"`: "yes", `"1949-12" < 出生日期`: "yes", `"1950-02" <= 出生日期`: "yes",
		`起始年月 < "2016-12-15"`: "?", `not (起始年月 < "2016-12-15")`: "?", `起始年月 <= "2016-12"`: "yes", `起始年月 == "2016年第四季度"`: "yes", `起始年月 != "2016-12"`: "no", `出生日期 < 起始年月`: "yes",
		`是否保障对象`: "yes", `是否保障对象 == "是"`: "yes", `是否保障对象 == false`: "no", `not 是否保障对象`: "no",
		`开户银行 == "农行"`: "?", `开户银行 != "农行"`: "?", `not (开户银行 == "农行")`: "?", `空(开户银行)`: "yes", `empty(bank) and 年龄 > 0`: "yes", `空(年龄)`: "no",
		`分类施保金 > 0`: "?", `分类施保金 <= 0`: "?", `空(分类施保金)`: "no", `分类施保金 + 月保障金 > 0`: "?", `分类施保金 > 0 or 年龄 > 0`: "yes", `分类施保金 > 0 and 年龄 > 60`: "no", `分类施保金 > 0 and 年龄 > 0`: "?",
		`分类施保金 in [1]`: "?",
	} {
		asked, fault := compile(text, roster.RuralDibao)
		if fault != nil {
			t.Errorf("%s: %s %s", text, fault.What.In(words.English, words.Full), fault.Hint.In(words.English, words.Full))
			continue
		}
		got := "?"
		if said := asked.holds(row); said.known {
			got = map[bool]string{true: "yes", false: "no"}[said.yes()]
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// What is no condition is refused when the table is read, whatever it would do if it ran.
func TestConditionsRefused(t *testing.T) {
	for text, want := range map[string]string{
		``: "character 1", `年龄 >`: "character", `年龄 ＞ 5`: "character 4", `年龄 < 60 and`: "character", `月保障 > 5`: "no field 月保障", `账号 == "1"`: "no field", `开户 > 5`: "no field",
		`月保障金 > 500.001`: "neither an amount", `月保障金 > 500.0000000000001`: "neither an amount", `月保障金 > 1e3`: "neither an amount", `月保障金 > 0x10`: "neither an amount", `月保障金 > 99999999999999999999`: "character",
		`月保障金 > "500"`: "between number and text", `姓名 > "马"`: "between text and text", `姓名 == 5`: "between text and number", `年龄 and 年龄`: "between number", `not 年龄`: "before number", `-姓名 == "x"`: "before text",
		`月保障金`: "a number and neither true", `true`: "names no field", `1 < 2`: "names no field", `出生日期 < "不久前"`: "is no date", `是否保障对象 == "对"`: "is no flag",
		`月保障金 * 月保障金 > 1`: "cannot be used", `月保障金 * 1.5 > 1`: "cannot be used", `月保障金 / 2 > 1`: "cannot be used", `年龄 ** 9 > 1`: "cannot be used", `年龄 % 2 == 0`: "cannot be used", `"a" * 9 == 姓名`: "between text",
		`now() > 出生日期`: "cannot be used", `len(姓名) > 2`: "cannot be used", `repeat("a", 1000000000) == 姓名`: "cannot be used", `all(1..1000000000, # > 0)`: "cannot be used", `年龄 in 1..1000000000`: "cannot be used", `姓名 matches "(a+)+$"`: "cannot be used",
		`$env["年龄"] > 1`: "cannot be used", `姓名.Text == ""`: "cannot be used", `年龄 > 1 ? true : false`: "cannot be used", `let x = 年龄; x > 1`: "cannot be used", `年龄 > 1; 年龄 > 2`: "cannot be used", `{"a": 年龄} == nil`: "cannot be used", `年龄 == nil`: "cannot be used", `年龄 in []`: "cannot be used",
		`空(年龄 + 1)`: "cannot be used", `空(姓名, 年龄)`: "cannot be used", `空(月保障)`: "no field", `满(年龄)`: "cannot be used", `getenv("HOME") == 姓名`: "cannot be used", `keys({"b": 1, "a": 2})[0] == 姓名`: "cannot be used",
		strings.Repeat("(", 501) + "年龄 > 1" + strings.Repeat(")", 501): "longer than 1000", strings.Repeat("年龄 > 1 or ", 200) + "年龄 > 1": "longer than 1000",
	} {
		_, fault := compile(text, roster.RuralDibao)
		if fault == nil {
			t.Errorf("%s is no error", text)
			continue
		}
		if got := fault.What.In(words.English, words.Full); !strings.Contains(got, want) || fault.Hint.Empty() {
			t.Errorf("%s: %s (%s), want %s", text, got, fault.Hint.In(words.English, words.Full), want)
		}
	}
}

// A condition of the greatest length costs no more than its characters, however it nests.
func TestConditionsAreBounded(t *testing.T) {
	row := conditionRow(t)
	for _, text := range []string{
		strings.Repeat("(", 490) + "年龄 > 1" + strings.Repeat(")", 490), strings.Repeat("not ", 248) + "(年龄>1)", "年龄" + strings.Repeat("+年龄", 300) + " > 1",
		strings.Repeat("(", 76) + "年龄 in [59]" + strings.Repeat(" in [true])", 76),
	} {
		asked, fault := compile(text, roster.RuralDibao)
		if fault != nil {
			t.Fatalf("%.40s: %s", text, fault.What.In(words.English, words.Full))
		}
		if !asked.holds(row).yes() || len(asked.fields) != 1 {
			t.Errorf("%.40s does not hold", text)
		}
	}
}

// Whatever stands in the cell is a condition or an error: never a panic, never a float.
func FuzzCondition(f *testing.F) {
	for _, seed := range []string{`年龄 < 60 and 月保障金 > 500.50`, `类别 in ["A类"]`, `空(开户银行)`, `not (起始年月 < "2016-12")`, `-年龄 * 3 != 0.01`, `all(1..9, # > 0)`, `let x = 1; x`, `a?.b ?? c`} {
		f.Add(seed)
	}
	row := conditionRow(f)
	f.Fuzz(func(t *testing.T, text string) {
		asked, fault := compile(text, roster.RuralDibao)
		if fault != nil {
			if fault.What.Empty() || fault.Hint.Empty() {
				t.Errorf("%q is refused without a word", text)
			}
			return
		}
		first, again := asked.holds(row), asked.holds(row)
		if first != again {
			t.Errorf("%q: %s", text, fmt.Sprint(first, again))
		}
	})
}
