package roster

import "strings"

// Schooling says whether somebody is at school.
type Schooling uint8

// What a cell can say of it.
const (
	SchoolingUnknown Schooling = iota
	AtSchool
	LeftSchool // 已毕业, 辍学, 外出务工; or none at all
)

// leftWords say that somebody is not at school, whatever else the cell names.
var leftWords = [...]string{"毕业", "辍学", "退学", "离校", "肄业", "结业", "失学", "弃学", "务工", "打工", "不在校", "不在读", "不读书", "未就读", "未在校", "未在读", "未上学", "未读书", "未入学", "没上学", "没有上学", "没有就读", "无就读", "不上学", "参加工作", "已工作", "已就业", "参军", "入伍"}

// idleWords say so where the cell names no school.
var idleWords = [...]string{"在家", "待业", "外出", "工作", "就业", "务农", "无业", "闲", "上班", "创业", "经商", "无学校", "没有", "不详外出"}

// againWords say that somebody is at school now, whatever came before.
var againWords = [...]string{"就读", "在读", "在校", "考入", "升入", "考上", "上大学", "读大学", "现读"}

// schoolWords mark the name of a school or a year in it.
var schoolWords = [...]string{"学校", "中学", "小学", "大学", "学院", "高中", "初中", "职校", "技校", "卫校", "党校", "师范", "中专", "大专", "职中", "职高", "技工", "幼儿园", "学前", "本科", "专科", "研究生", "大一", "大二", "大三", "大四", "高一", "高二", "高三", "初一", "初二", "初三", "年级", "上学", "读书", "在学", "学生", "学籍", "分校", "校区"}

// ParseSchooling reads the school column of a roster: 无 alone is an answer, 无锡机电学校 a school.
func ParseSchooling(text string) Schooling {
	var last Schooling
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(clauseMarks+"()（）/ \u3000", r) }) {
		last = last.then(schoolingOf(part))
	}
	return last
}

// then returns what two parts say together: who left is at school only where the later says so anew.
func (s Schooling) then(next Schooling, anew bool) Schooling {
	if next == SchoolingUnknown || s == LeftSchool && !anew {
		return s
	}
	return next
}

// schoolingOf reads a part of a school column; anew says that it speaks of now.
func schoolingOf(part string) (schooling Schooling, anew bool) {
	switch anew = containsAny(part, againWords[:]); {
	case part == "":
		return SchoolingUnknown, false
	case saysLeft(part, anew):
		return LeftSchool, false
	case anew || saysSchool(part):
		return AtSchool, anew
	case containsAny(part, idleWords[:]):
		return LeftSchool, false
	}
	return SchoolingUnknown, false
}

// saysLeft says whether a part says that somebody is not at school, or nothing but no.
func saysLeft(part string, anew bool) bool {
	if isNone(part) || startsWithAny(part, []string{"否", "不在", "未读", "已离"}) {
		return true
	}
	return !startsWithAny(part, stayWords[:]) && containsAny(part, leftWords[:]) && !(anew && strings.Contains(part, "毕业后"))
}

// saysSchool says whether a part is a yes, or names a school or a year in one.
func saysSchool(part string) bool {
	return part == "是" || part == "在" || startsWithAny(part, stayWords[:]) || containsAny(part, schoolWords[:]) || endsLikeSchool(part)
}

// stayWords say that somebody has not left yet.
var stayWords = [...]string{"未毕业", "即将毕业", "将毕业", "未退学", "未辍学"}

// endsLikeSchool says whether a name is a school's cut short: 县一中, 临州一职, 北大.
func endsLikeSchool(part string) bool {
	runes := []rune(part)
	return len(runes) >= 2 && len(runes) <= 10 && !containsAny(part, idleWords[:]) &&
		strings.ContainsRune("中小大幼职校院专", runes[len(runes)-1])
}

// schoolingOfNote reads a clause of a note, which speaks of school only where it says so.
func schoolingOfNote(clause string) (schooling Schooling, anew bool) {
	schooling, anew = schoolingOf(clause)
	if schooling == AtSchool && !anew && !containsAny(clause, schoolWords[:]) || schooling == LeftSchool && !containsAny(clause, leftWords[:]) {
		return SchoolingUnknown, false
	}
	return schooling, anew
}
