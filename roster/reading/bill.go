package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// severalBills is how many columns of bills make a sheet one of bills.
const severalBills = 2

// means are the fields of what a household of a programme has and gets: beside them a bill of
// water or power is one allowance of several.
var means = []roster.Field{roster.FieldLine, roster.FieldMonthlyAmount, roster.FieldIncomePerHead, roster.FieldIncomeYear, roster.FieldIncomeMonth, roster.FieldIsCovered}

// bills weighs whether a sheet holds bills of water and power, month by month, and so is no
// roster of the programme whose households they are of.
func (h *heading) bills(kind *roster.Kind, judged judgement, fields map[int]roster.Field) judgement {
	if kind != roster.Utility && kind.Family != roster.Programme || anyField(fields, means) || h.countBills() < severalBills {
		return judged
	}
	if kind != roster.Utility {
		return judgement{}
	}
	judged.score += weightClue
	judged.told = true
	return judged
}

// countBills counts the columns whose heading ends in a bill: 2017年3月水费, but not 电费补贴.
func (h *heading) countBills() int {
	count := 0
	for _, text := range h.texts {
		levels := strings.Split(foldHeading(text), levelMark)
		found, _, _, tail := cut(bare(levels[len(levels)-1]))
		if at := lastSegment(found); at >= 0 && tail == "" && slices.Contains(found[at].parts, "utility") {
			count++
		}
	}
	return count
}
