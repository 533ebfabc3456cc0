package reading

import (
	"path"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// otherPapers end the title or name of what lies among rosters and is none, though it may
// have a column of names: a sign-in sheet must never be taken for a list of persons.
var otherPapers = []string{
	"签到表", "签到簿", "签到册", "值班表", "值班安排", "课程表", "课表", "考勤表", "请假条", "报销单", "成绩单", "成绩表",
	"发票", "发票清单", "价目表", "价格表", "代码表", "代码", "字典", "字典表", "数据字典", "座位表", "礼金簿", "捐款名单",
}

// passOver passes over a sheet of our own, and one whose title, name or file says that it is
// another paper.
func passOver(s *roster.Sheet, rows []headRow) bool {
	if isOurs(rows) {
		s.PassedOver = words.PassedOverReport.With()
		return true
	}
	var first string
	if len(rows) > 0 && len(rows[0].cells) == 1 {
		first = rows[0].cells[0].Text
	}
	name := path.Base(s.File.Path)
	for _, text := range []string{first, s.Name, strings.TrimSuffix(name, path.Ext(name))} {
		text = strings.TrimRight(strings.TrimSpace(text), "0123456789()（）-_ ")
		for _, paper := range otherPapers {
			if strings.HasSuffix(text, paper) {
				s.PassedOver = words.PassedOverPaper.With(paper)
				return true
			}
		}
	}
	return false
}
