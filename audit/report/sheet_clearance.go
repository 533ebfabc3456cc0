package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// clearanceSums is 清退汇总表: a row a township, households and persons a reason, and a line
// that checks the sums against the list (spec/domain.md section 5).
func (v view) clearanceSums() table {
	clearance := v.r.Clearance
	t := table{name: words.SheetClearance, columns: v.clearanceColumns(), kept: 1, totals: 1, empty: v.o.text(words.EmptyLeaving)}
	var sum audit.Heads
	for _, township := range clearance.ByTownship {
		t.rows = append(t.rows, v.clearanceCells(v.townshipName(township.Township), township.ByReason, township.Figures))
		sum.Households += township.Households
		sum.Persons += township.Persons
	}
	tokens := runningTokens(len(t.rows))
	t.rows = append(t.rows, v.clearanceCells(v.o.text(words.HeadTotal), clearance.ByReason, clearance.Figures))
	verdict := words.CheckUnequal
	list := heldBy(clearance.List)
	if list == sum && list == clearance.Heads {
		verdict = words.CheckEqual
	}
	t.check = v.o.say(words.ClearanceCheck, list.Households, list.Persons, sum.Households, sum.Persons, verdict)
	return v.marked(t, tokens)
}

// heldBy counts what the lines of a list hold.
func heldBy(lines []audit.Leaving) (sum audit.Heads) {
	for _, line := range lines {
		sum.Households += line.Households
		sum.Persons += line.Persons
	}
	return sum
}

func (v view) clearanceColumns() []column {
	columns := []column{{words.HeadTownship, 14}}
	for _, reason := range audit.Clearances {
		title := words.ReasonTitle(string(reason))
		for _, head := range []words.Text{words.HeadReasonHouse, words.HeadReasonHeads} {
			columns = append(columns, column{words.Text{ZH: head.With(title).In(words.Chinese, words.Full), EN: head.With(title).In(words.English, words.Full)}, 9})
		}
	}
	return append(columns, column{words.HeadLeaveHouse, 9}, column{words.HeadLeavePerson, 9}, column{words.HeadSaveMonth, 14}, column{words.HeadSaveYear, 15}, column{words.HeadBackMoney, 15})
}

func (v view) clearanceCells(name string, byReason map[audit.Clearance]audit.Figures, total audit.Figures) []value {
	cells := []value{textCell(name)}
	for _, reason := range audit.Clearances {
		cells = append(cells, countCell(byReason[reason].Households), countCell(byReason[reason].Persons))
	}
	return append(cells, countCell(total.Households), countCell(total.Persons), moneyCell(total.Monthly), moneyCell(total.Monthly*12), moneyCell(total.Recoverable))
}
