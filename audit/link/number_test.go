package link

import (
	"testing"

	"rollcheck/roster"
)

func parsed(t *testing.T, text string, stored bool) roster.ID {
	t.Helper()
	id, _ := roster.ParseID(text, stored)
	return id
}

func TestByNumber(t *testing.T) {
	valid := roster.MakeID("990101", roster.NewDate(1950, 3, 15), 7)
	other := roster.MakeID("990101", roster.NewDate(1950, 3, 15), 8)
	long := valid.String()
	short := parsed(t, long[:6]+long[8:17], false)
	lost := parsed(t, long, true)
	wrong := "0"
	if long[17] == '0' {
		wrong = "1"
	}
	damaged := parsed(t, long[:17]+wrong, false)
	if short.Form() != roster.From15 || lost.Form() != roster.Lost || damaged.Form() != roster.BadCheck {
		t.Fatalf("forms %d %d %d", short.Form(), lost.Form(), damaged.Form())
	}
	for _, test := range []struct {
		name string
		a, b Side
		want Grade
	}{
		{"same number, same name", Side{valid, "张三"}, Side{valid, "张三"}, A},
		{"same number, variant name", Side{valid, "肖三"}, Side{valid, "萧三"}, B},
		{"same number, one name missing", Side{valid, "张三"}, Side{valid, ""}, B},
		{"same number, no names", Side{valid, ""}, Side{valid, ""}, B},
		{"same number, another name", Side{valid, "张三"}, Side{valid, "李四"}, C},
		{"15-digit form, same name", Side{short, "张三"}, Side{valid, "张三"}, B},
		{"15-digit form on both sides", Side{short, "张三"}, Side{short, "张三"}, B},
		{"15-digit form, variant name", Side{valid, "黃三"}, Side{short, "黄三"}, B},
		{"15-digit form, no name", Side{valid, ""}, Side{short, "黄三"}, B},
		{"15-digit form, another name", Side{short, "张三"}, Side{valid, "李四"}, C},
		{"two numbers, same name", Side{valid, "张三"}, Side{other, "张三"}, None},
		{"stored as a number", Side{lost, "张三"}, Side{valid, "张三"}, None},
		{"stored as a number on both sides", Side{lost, "张三"}, Side{lost, "张三"}, None},
		{"wrong check character on both sides", Side{damaged, "张三"}, Side{damaged, "张三"}, None},
		{"wrong check character on one side", Side{damaged, "张三"}, Side{valid, "张三"}, None},
		{"no number on either side", Side{0, "张三"}, Side{0, "张三"}, None},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := ByNumber(test.a, test.b); got != test.want {
				t.Errorf("grade %q, want %q", got, test.want)
			}
			if got := ByNumber(test.b, test.a); got != test.want {
				t.Errorf("turned about: grade %q, want %q", got, test.want)
			}
		})
	}
}

func TestGrade(t *testing.T) {
	for grade, want := range map[Grade]struct {
		letter  string
		carries bool
	}{None: {"", true}, A: {"A", true}, B: {"B", true}, C: {"C", false}, D: {"D", false}, E: {"E", false}} {
		if grade.String() != want.letter || grade.CarriesViolation() != want.carries {
			t.Errorf("grade %d: %q, carries %t", grade, grade, grade.CarriesViolation())
		}
	}
	if A.Weaker(C) != C || C.Weaker(A) != C || None.Weaker(B) != B {
		t.Error("the weaker grade must win")
	}
}
