package roster

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// noteFrame are the characters of a date, which may stand around everything a note says.
const noteFrame = "0123456789〇年月日号.-/—~至 "

// ownWords name the person a row is about.
var ownWords = [...]string{"该人", "本人", "此人", "该对象", "该同志", "该户", "全家", "全户", "举家", "整户", "低保对象", "保障对象", "低保户", "五保对象", "五保户", "五保老人", "特困人员", "特困对象", "特困老人", "人"}

// neutralWords may stand before what is said without saying of whom.
var neutralWords = [...]string{
	"初", "底", "中旬", "上旬", "下旬",
	"于", "现", "已经", "已", "业已", "刚", "今年", "去年", "前年", "上月", "本月", "当月", "近期", "不幸", "突然", "确已", "户口", "户籍", "经核实", "经查", "核实", "备注", "说明", "原因", "其他", "其它",
	"疾病", "病重", "重病", "大病", "久病", "突发疾病", "车祸", "交通事故", "事故", "意外", "医治无效", "抢救无效", "治疗无效", "溺水", "癌症", "自然", "工伤", "年老", "年迈", "衰老", "随婚", "婚后",
}

// causeWords begin a cause or a place, which may be anything but a relative.
var causeWords = [...]string{"因", "患", "突发", "在", "由于"}

// subjectBefore says of whom a fate is told by what stands before it; false where nobody is
// named. Whatever cannot be taken for the person himself is somebody else.
func subjectBefore(text, name string) (Subject, bool) {
	subject, named, rest := stripSubject(text, name)
	switch {
	case rest == "" || rest == "户" || rest == "他" || rest == "她":
		return subject, named
	case startsWithAny(rest, causeWords[:]) && !namesKin(rest):
		return subject, named
	}
	return OfAnother, true
}

// subjectOf says of whom a clause speaks by how it begins; false where it names nobody.
func subjectOf(text, name string) (Subject, bool) {
	subject, named, rest := stripSubject(text, name)
	if text != "女" && beginsWithKin(rest) { // 女 alone is the sex
		return OfAnother, true
	}
	return subject, named
}

// stripSubject takes dates, causes and what names the person or his head off the front.
func stripSubject(text, name string) (subject Subject, named bool, rest string) {
	rest = text
	for before := ""; rest != before; {
		before = rest
		rest = strings.TrimLeft(rest, noteFrame)
		for _, word := range neutralWords {
			rest = strings.TrimPrefix(rest, word)
		}
		if after, is := strings.CutPrefix(rest, "其"); is && !beginsWithKin(after) {
			rest = after
		}
		if after, is := cutAny(rest, ownWords[:]); is || name != "" && strings.HasPrefix(rest, name) {
			if !is {
				after = rest[len(name):]
			}
			rest, named = after, true
		}
		if after, is := strings.CutPrefix(strings.TrimPrefix(rest, "原"), "户主"); is {
			rest, subject, named = after, OfHead, true
		}
	}
	return subject, named, rest
}

// notKin begin with the word for a relative and mean none.
var notKin = [...]string{"小儿麻痹", "儿麻", "儿童", "女性", "男性", "女童", "男童", "女工", "子宫", "女户", "其他", "其它", "寄养", "孙某"}

// beforeKin may stand before a relative: 育有一女, 其子, 家中老人.
var beforeKin = [...]string{"其他", "其它", "其", "之", "的", "他的", "她的", "家中", "家里", "家有", "家", "有", "育有", "生有", "生育", "育", "膝下", "仅有", "仅", "只有", "只", "唯一", "现有", "另有", "独生", "独", "一个", "两个", "一", "二", "两", "三", "四", "五", "名", "位"}

// beginsWithKin says whether a text begins with a relative.
func beginsWithKin(text string) bool {
	for {
		if kinAt(text) || startsWithAny(text, kinGroups[:]) {
			return true
		}
		after, is := cutAny(text, beforeKin[:])
		if !is {
			return false
		}
		text = after
	}
}

// kinGroups are words for people of a family that are no relations.
var kinGroups = [...]string{"老人", "家人", "家属", "成员", "家庭成员", "双亲"}

// kinAt says whether a text begins with the word of a relation, of up to four characters.
func kinAt(text string) bool {
	if startsWithAny(text, notKin[:]) {
		return false
	}
	end := 0
	for range 4 {
		_, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 {
			return false
		}
		end += size
		if relation, known := relationIndex[text[:end]]; known && relation.Class != KinSelf && text[0] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// namesKin says whether a text names a relative anywhere.
func namesKin(text string) bool {
	for at := range text {
		if kinAt(text[at:]) || startsWithAny(text[at:], kinGroups[:]) {
			return true
		}
	}
	return false
}

func startsWithAny(text string, list []string) bool {
	return slices.ContainsFunc(list, func(word string) bool { return strings.HasPrefix(text, word) })
}

func containsAny(text string, list []string) bool {
	return slices.ContainsFunc(list, func(word string) bool { return strings.Contains(text, word) })
}

// cutAny cuts the longest of some words off the front.
func cutAny(text string, list []string) (rest string, found bool) {
	rest = text
	for _, word := range list {
		if after, is := strings.CutPrefix(text, word); is && len(after) < len(rest) {
			rest, found = after, true
		}
	}
	return rest, found
}
