package roster

import (
	"strings"
	"testing"
)

func TestParseRelation(t *testing.T) {
	tests := []struct {
		words     string
		class     KinClass
		close     bool
		ambiguous bool
	}{
		{"本人 户主 户主本人 户主/本人 户主（本人） 01 02", KinSelf, false, false},
		{"配偶 妻子 之妻 丈夫 爱人 户主之妻 其妻 老伴 10 11 12 妻\u3000子", KinSpouse, true, false},
		{"子 之子 儿子 长子 大儿子 次子 六子 养子 继子 小儿子 二女儿 幺女 之长女 子女 户主之次子 20 29 39 儿子/女儿 子、女 子（女）", KinChild, true, false},
		{"侄子 侄女 侄子女 外甥 外甥女 之侄 93 96 大侄子 哥哥的儿子 弟之女", KinChild, false, false},
		{"父 母亲 父/母 父母 老父 继母 之父 51 59 父亲（已故）", KinParent, true, false},
		{"兄 弟弟 胞兄 亲弟弟 大哥 三妹 兄弟姐妹 姐 70 79 兄/弟", KinSibling, true, false},
		{"堂弟 表哥 堂兄弟姐妹 表姐 姑表弟 堂表 大表哥 91 92 叔叔的儿子", KinSibling, false, false},
		{"孙子 孙女 外孙 （外）孙子女 之孙女 小孙子 二外孙女 40 儿子的女儿 女儿之子", KinGrandchild, true, false},
		{"侄孙 侄孙女 曾孙 重孙 47 侄子的儿子", KinGrandchild, false, false},
		{"长子孙女", KinGrandchild, false, true},
		{"儿媳 之儿媳 女婿 二儿媳 大女婿 岳父 婆婆 岳父母 公婆 嫂子 弟媳 姐夫 28 38 53 72 78 孙媳 小舅子 二舅子 妻妹 次子妻 儿妻 妻弟之子 丈夫的母亲 堂嫂 表姐夫 侄媳 外甥女婿 亲家", KinAffinal, false, false},
		{"祖父 爷爷 外婆 （外）祖父母 60 父亲的母亲", KinGrandparent, true, false},
		{"曾祖父 爷爷的父亲", KinGrandparent, false, false},
		{"叔父 大伯 舅舅 三叔 姨 姑姑 婶婶 舅母 81 90 父亲的弟弟 叔叔的妻子", KinUncle, false, false},
		{"其他 其他亲属 非亲属 97 99 前妻 干儿子 堂侄 堂叔", KinOther, false, false},
		{"子/婿 女/媳 父子 老三", KinChild, true, true},
		{"父母/岳父母/公婆", KinParent, true, true},
		{"媳妇 婆媳", KinAffinal, false, true},
		{"妻之子", KinChild, true, true},
	}
	for _, test := range tests {
		for _, word := range strings.Split(test.words, " ") {
			got, known := ParseRelation(word)
			if !known || got.Class != test.class || got.Close != test.close || got.Ambiguous != test.ambiguous {
				t.Errorf("ParseRelation(%q) = %+v, %t; want %s, close %t, ambiguous %t", word, got, known, test.class, test.close, test.ambiguous)
			}
		}
	}
	for _, word := range []string{"", "马六", "00", "13", "100", "妻子马六", "堂", "大", "之", "/", "子/", strings.Repeat("之", 200)} {
		if got, known := ParseRelation(word); known {
			t.Errorf("ParseRelation(%q) = %+v", word, got)
		}
	}
}

func TestRelationCodes(t *testing.T) {
	tests := []struct {
		word, code string
		sex        byte
	}{
		{"妻子", "12", 'F'}, {"大儿子", "22", 'M'}, {"之次女", "33", 'F'}, {"六子", "20", 'M'}, {"堂妹", "91", 'F'},
		{"姑表弟", "92", 'M'}, {"28", "28", 'M'}, {"父/母", "", 0}, {"子女", "", 0}, {"子/婿", "", 'M'}, {"妻妹", "", 'F'},
	}
	for _, test := range tests {
		if got, _ := ParseRelation(test.word); got.Code != test.code || got.Sex != test.sex {
			t.Errorf("ParseRelation(%q) = %+v; want code %q, sex %q", test.word, got, test.code, test.sex)
		}
	}
}

// The table holds every code of GB/T 4761-2008 and no word twice.
func TestRelationTable(t *testing.T) {
	seen := map[string]string{}
	for _, group := range append(kinTable[:], ambiguousWords[:]...) {
		for line := range strings.Lines(strings.TrimSpace(group.lines)) {
			fields := strings.Fields(line)
			for _, word := range fields[2:] {
				if before, twice := seen[word]; twice {
					t.Errorf("%s stands for %s and %s", word, before, fields[0])
				}
				seen[word] = fields[0]
			}
		}
	}
	for _, span := range [][2]int{{1, 2}, {10, 12}, {20, 59}, {60, 79}, {80, 97}, {99, 99}} {
		for code := span[0]; code <= span[1]; code++ {
			text := string([]byte{byte('0' + code/10), byte('0' + code%10)})
			if relation, known := relationIndex[text]; !known || relation.Code != text {
				t.Errorf("code %s is missing", text)
			}
		}
	}
}

func TestInScope(t *testing.T) {
	tests := []struct {
		word              string
		five, close, wide bool
	}{
		{"本人", false, false, false}, {"妻子", true, true, true}, {"儿子", true, true, true}, {"侄子", true, false, true},
		{"堂弟", true, false, true}, {"孙女", true, true, true}, {"侄孙", true, false, true}, {"爷爷", false, true, true},
		{"叔父", false, false, true}, {"儿媳", false, false, true}, {"岳父", false, false, true}, {"非亲属", false, false, false},
		{"子/婿", true, true, true}, {"马六", false, false, false},
	}
	for _, test := range tests {
		relation, _ := ParseRelation(test.word)
		if InScope(ScopeFive, relation) != test.five || InScope(ScopeClose, relation) != test.close || InScope(ScopeWide, relation) != test.wide {
			t.Errorf("%s: %t %t %t", test.word, InScope(ScopeFive, relation), InScope(ScopeClose, relation), InScope(ScopeWide, relation))
		}
	}
}

func TestComposeKeepsThePath(t *testing.T) {
	wife, _ := ParseRelation("妻")
	sister, _ := ParseRelation("妹妹")
	head, _ := ParseRelation("户主")
	got := Compose(wife, sister)
	if got.Text != "妻之妹妹" || got.Class != KinAffinal || !got.Affinal || got.Sex != 'F' || got.Ambiguous {
		t.Errorf("wife's sister is %+v", got)
	}
	if Compose(head, sister) != sister || Compose(sister, head) != sister {
		t.Error("a relation of the person himself is the relation")
	}
}

func FuzzParseRelation(f *testing.F) {
	for _, text := range []string{"妻子", "长子孙女", "子/婿", "妻弟之子", "堂姐夫", "12", "（外）孙子女", "之之之"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		relation, known := ParseRelation(text)
		if known != (relation.Class != "") || !known && relation != (Relation{}) {
			t.Fatalf("%q: %+v, %t", text, relation, known)
		}
	})
}
