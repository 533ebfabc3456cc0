package roster

import "strings"

// decoratedID reads a number with what offices write around and between its digits: 身份证:…,
// …（户主）, quotes, 990101-19390918-0774, and * for the check character X. Digits that stand
// apart from the number, or one missing, make it none.
func decoratedID(buffer []byte, text string) ([]byte, IDFault) {
	rest := strings.TrimLeftFunc(text, func(r rune) bool {
		character, _ := idCharacter(r)
		return character < '0' || character > '9'
	})
	for i, r := range rest {
		character, ok := idCharacter(r)
		switch {
		case ok && character != 0 && len(buffer) < maxIDCharacters:
			buffer = append(buffer, character)
		case ok, strings.ContainsRune("-—–―‐‑−－_.·", r):
		case endsWithX(buffer, r):
			buffer = append(buffer, 'X')
		case isRemark(rest[i:]) && isIDLength(len(buffer)):
			return buffer, NoFault
		default:
			return nil, faultOfText(text)
		}
	}
	if !isIDLength(len(buffer)) {
		return nil, faultOfText(text)
	}
	return buffer, NoFault
}

// endsWithX says whether a star stands for the check character X of the digits before it.
func endsWithX(digits []byte, r rune) bool {
	return (r == '*' || r == '＊') && CheckCharacter(string(digits)) == 'X'
}

// isRemark says whether what follows a number is no part of it: something in brackets, or
// holding no digit.
func isRemark(text string) bool {
	return hasPrefix(text, "(", "（", "[", "【", "〔", "<", "《") || !strings.ContainsFunc(text, func(r rune) bool {
		character, _ := idCharacter(r)
		return character != 0
	})
}

// isIDLength says whether a number of so many characters may be one: the old form, the new
// one, or a disability number.
func isIDLength(count int) bool { return count == 15 || count == 18 || count >= 20 && count <= 22 }

// idPlaceholders begin what is written where there is no number.
var idPlaceholders = [...]string{"无", "不详", "未知", "暂无", "没有", "未办", "未上户", "未提供", "黑户", "空", "缺", "待", "暂", "正在", "办理", "在办", "补办", "遗失", "丢失"}

// faultOfText says what a text is that is no row of digits.
func faultOfText(text string) IDFault {
	digits := 0
	for _, r := range text {
		if character, _ := idCharacter(r); character >= '0' && character <= '9' {
			digits++
		}
	}
	switch {
	case isMissing(text):
		return FaultEmpty
	case digits >= 30:
		return FaultTwo
	case IsScientific(text):
		return FaultTruncated
	case digits < 15 && hasPrefix(text, idPlaceholders[:]...), digits == 0 && IsBlankWord(text, TypeID):
		return FaultPlaceholder
	}
	return FaultCharacter
}
