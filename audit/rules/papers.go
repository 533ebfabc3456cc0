package rules

import (
	"slices"
	"strings"

	"rollcheck/audit/county"
	"rollcheck/roster"
)

// paperWords holds, by the name a list of required papers gives one, the words by which offices
// write it; a form may be several papers at once (申请审批表). paperNot are words of another.
var (
	paperWords = map[string][]string{
		"申请书": {"申请"}, "授权书": {"授权"}, "核对报告": {"核对报告", "核对结果", "核对表", "经济状况核对", "核对情况"}, "入户调查表": {"入户", "调查表", "调查记录"},
		"民主评议": {"评议"}, "公示照片": {"公示"}, "公示材料": {"公示"}, "审批表": {"审批", "审核确认", "确认表", "确认书"}, "审核意见": {"审核", "初审", "审批"},
		"保证书": {"保证书", "承诺书"}, "责任承担书": {"责任承担", "责任书"}, "门牌号码": {"门牌"}, "家庭照片": {"家庭照", "全家照", "全家福", "合影", "家庭成员照"},
	}
	paperNot = map[string][]string{"核对报告": {"授权"}, "申请书": {"授权"}}
	papersAs = map[string]string{"入户表": "入户调查表", "评议": "民主评议", "公示": "公示材料", "门牌": "门牌号码", "授权": "授权书", "核对": "核对报告", "初审意见": "审核意见"}
)

// isPaper says whether a line of a list of papers is of a paper.
func isPaper(line, paper string) bool {
	if usual := papersAs[paper]; usual != "" {
		paper = usual
	}
	known, ok := paperWords[paper]
	if !ok {
		known = []string{paper}
	}
	papers := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("、，,；;/ ", r) })
	return slices.ContainsFunc(papers, func(name string) bool { return containsAny(name, known) && !containsAny(name, paperNot[paper]) })
}

// filed returns the lines of a household's papers that are of one; a line that says it is
// lacking, or that it has no page, is none.
func filed(household *county.Household, paper string) []county.Match {
	var found []county.Match
	for _, step := range household.Steps(roster.Documents) {
		if isPaper(step.Row.Text(roster.FieldDocument), paper) && there(step.Row) {
			found = append(found, step)
		}
	}
	return found
}

func there(row roster.Row) bool {
	pages, counted := row.Count(roster.FieldPages)
	note := row.Text(roster.FieldNote)
	return !(counted && pages == 0) && !strings.HasPrefix(note, "缺") && !strings.HasPrefix(note, "无") && !strings.HasPrefix(note, "未")
}
