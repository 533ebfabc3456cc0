package roster

import (
	"strings"
	"testing"
)

// Words for nothing are blank by one list; what says something is kept.
func TestIsBlankWord(t *testing.T) {
	always := []string{"", "nan", "NaN", "None", "NaT", "NULL", "null", "(null)", "<NA>", "N/A", "#N/A", "undefined", `\N`, "-", "——", "－", "/", "／", " - "}
	none, notYet := []string{"无", "暂无", "空"}, []string{"不详", "待补", "未办理", "无卡号"}
	never := []string{"张三", "D01", "一般", "同上", "//", "〃", "N1", "南", "nana", "2016-07", "620100000000001", strings.Repeat("无", 9)}
	for kind := TypeText; kind <= TypeFlag; kind++ {
		for _, word := range always {
			if !IsBlankWord(word, kind) {
				t.Errorf("%q is not blank for type %d", word, kind)
			}
		}
		for _, word := range none {
			if IsBlankWord(word, kind) != (kind != TypeText && kind != TypeFlag) {
				t.Errorf("%q is blank for type %d: %t", word, kind, IsBlankWord(word, kind))
			}
		}
		for _, word := range notYet {
			if want := kind == TypeName || kind == TypeID || kind == TypeCode || kind == TypePhone; IsBlankWord(word, kind) != want {
				t.Errorf("%q is blank for type %d: %t", word, kind, !want)
			}
		}
		for _, word := range never {
			if IsBlankWord(word, kind) {
				t.Errorf("%q is blank for type %d", word, kind)
			}
		}
	}
	if !IsBlankWord("0", TypeCode) || !IsBlankWord("000000", TypePhone) || IsBlankWord("0", TypeMoney) || IsBlankWord("0", TypeCount) {
		t.Error("noughts are blank as a code, and a number elsewhere")
	}
}
