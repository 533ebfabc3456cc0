package roster

import "strings"

// maxBlankWord bounds the bytes of a word for nothing; a name of four characters is longer.
const maxBlankWord = 12

// IsBlankWord says whether a text stands for an empty cell of a type: what programs write
// for a missing value, a dash or a stroke, and, where the cell should hold a name, number or
// date, a word for none. In a text 无 is an answer, in yes or no it is a no. A word that says
// that a date or amount is not known is no blank: it is told as one that cannot be read.
func IsBlankWord(text string, t Type) bool {
	if len(text) > maxBlankWord || text == "" || text[0] >= '1' && text[0] <= '9' {
		return text == ""
	}
	text = TrimBlank(text)
	if isMissing(text) || isDash(text) {
		return true
	}
	switch t {
	case TypeText, TypeFlag:
		return false
	case TypeMoney, TypeCount, TypeDate, TypePeriod:
		return isNone(text)
	case TypeCode, TypePhone:
		return strings.Trim(text, "0") == "" || isNone(text) || isNotYet(text)
	}
	return isNone(text) || isNotYet(text)
}

// isMissing says whether a text is what databases and programs write for a missing value.
func isMissing(text string) bool {
	if text == "" {
		return true
	}
	switch text[0] | 0x20 {
	case 'n', 'u', '(', '<', '#', '|', '[', '{':
	default:
		return false
	}
	switch strings.Trim(strings.ToLower(text), "()<>[]{}") {
	case "nan", "none", "nat", "null", "nil", "na", "n/a", "#n/a", "undefined", `\n`, "":
		return true
	}
	return false
}

// isDash says whether a text is nothing but dashes, or a stroke.
func isDash(text string) bool {
	switch text[0] {
	case '/', '\\':
		return len(text) == 1
	case '-', '_', 0xE2, 0xEF: // the first bytes of the wide ones
		return text == "／" || text == "＼" || strings.Trim(text, "-_—–―‐‑−－＿﹣") == ""
	}
	return false
}

// isNone says whether a text is a word for none.
func isNone(text string) bool {
	switch text {
	case "无", "暂无", "没有", "空", "空白", "缺", "暂缺":
		return true
	}
	return false
}

// isNotYet says whether a text is a word for what is not known or not there yet.
func isNotYet(text string) bool {
	switch text {
	case "不详", "未知", "不明", "不清楚", "缺失", "待补", "待补充", "待查", "待办", "待核实", "未办", "未办理", "办理中", "在办", "未提供", "未填", "未填写", "?", "？", "*", "＊":
		return true
	}
	return hasPrefix(text, "无") && hasSuffix(text, "号", "卡", "证", "电话", "手机", "账户", "信息") // 无身份证, 无卡号
}
