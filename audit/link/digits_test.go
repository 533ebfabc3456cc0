package link

import (
	"testing"

	"rollcheck/roster"
)

func TestCompareNumbers(t *testing.T) {
	valid := roster.MakeID("990101", roster.NewDate(1956, 3, 15), 347).String()
	twin := roster.MakeID("990101", roster.NewDate(1956, 3, 15), 349).String()
	other := roster.MakeID("990202", roster.NewDate(1961, 7, 2), 12).String()
	set := func(at int, digit byte) string { return valid[:at] + string(digit) + valid[at+1:] }
	read := func(text string, lost bool) number {
		id, _ := roster.ParseID(text, lost)
		if id == 0 {
			return partialNumber(text)
		}
		n := number{body: uint64(id) >> 7, check: uint8(uint64(id) >> 3 & 15), length: 18}
		n.form = map[roster.IDForm]numberForm{roster.Valid: formValid, roster.From15: formShort, roster.BadCheck: formWrong, roster.Lost: formLost}[id.Form()]
		return n
	}
	for _, test := range []struct {
		name, text string
		lost       bool
		want       numberLevel
	}{
		{"the same", valid, false, numberSame},
		{"none", "", false, numberNone},
		{"a word", "无", false, numberNone},
		{"15 digits", valid[:6] + valid[8:17], false, numberShort},
		{"a wrong digit in 15", valid[:6] + "7" + valid[9:17], false, numberEdit},
		{"stored as a number", valid[:15] + "000", true, numberLost},
		{"a wrong digit of the area", set(2, '7'), false, numberEdit},
		{"a wrong digit of the sequence", set(15, '9'), false, numberEdit},
		{"two wrong digits", set(2, '7')[:15] + "9" + valid[16:], false, numberTwo},
		{"a transposition", valid[:9] + valid[10:11] + valid[9:10] + valid[11:], false, numberEdit},
		{"a digit dropped", valid[:4] + valid[5:], false, numberEdit},
		{"a digit doubled", valid[:4] + valid[4:5] + valid[4:], false, numberEdit},
		{"a twin's", twin, false, numberTwin},
		{"another's", other, false, numberDistinct},
		{"another's, damaged", other[:3] + "9" + other[4:], false, numberOther},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, b := read(valid, false), read(test.text, test.lost)
			if got, back := compareNumbers(&a, &b), compareNumbers(&b, &a); got != test.want || back != test.want {
				t.Errorf("%s and %s compare as %d and %d, want %d", valid, test.text, got, back, test.want)
			}
		})
	}
}

func TestCompareNameForms(t *testing.T) {
	speaker := newSpeaker()
	for _, test := range []struct {
		a, b string
		want nameLevel
	}{
		{"马小明", "", nameNone}, {"马小明", "馬小明", nameSame}, {"马·尔撒", "马尔撒", nameSame}, {"萧玉", "肖玉", nameUsual},
		{"张志华", "张智华", nameSound}, {"曾建国", "增建国", nameSound}, {"单玉梅", "善玉梅", nameSound}, {"尤素夫", "优素福", nameSound}, {"马麦麦", "马买买", nameSound},
		{"侯建", "候建", nameSound}, {"祁国玉", "祁国兰", nameOne}, {"马冉花", "马再花", nameLooks}, {"李明", "李民", nameNear}, {"穆萨", "木沙", nameNear},
		{"马尔撒", "马尔洒", nameSound}, {"马玉兰", "马玉香", nameOne}, {"马玉兰", "马兰玉", nameSwapped}, {"马玉兰", "马兰", namePart}, {"马玉兰", "马国强", nameSurname},
		{"马玉兰", "王玉兰", nameApart}, {"马玉", "马兰", nameSurname}, {"马𬭎", "马𬭎", nameSame},
	} {
		a, b := speaker.newNameForm(test.a), speaker.newNameForm(test.b)
		if got := speaker.compareNames(&a, &b); got != test.want {
			t.Errorf("%s and %s compare as %d, want %d", test.a, test.b, got, test.want)
		}
	}
}
