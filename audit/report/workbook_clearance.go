package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// clearanceSums is 清退汇总表: a row a township, households and persons a reason, and a line
// that checks the sums against the list (spec/domain.md section 5).
func (b *workbook) clearanceSums() error {
	columns := b.clearanceColumns()
	g := b.grid(words.SheetClearance, columns, 1)
	clearance := b.r.Clearance
	g.freeze(2, 1, 2+len(clearance.ByTownship))
	g.title(words.SheetClearance, len(columns))
	g.heads()
	var sum audit.Figures
	for _, township := range clearance.ByTownship {
		g.line(b.clearanceCells(g, b.townshipName(township.Township), township.ByReason, township.Figures)...)
		sum.Households += township.Households
		sum.Persons += township.Persons
	}
	g.line(b.clearanceCells(g, b.o.text(words.HeadTotal), clearance.ByReason, clearance.Figures)...)
	g.skip()
	verdict := words.CheckUnequal
	list := heldBy(clearance.List)
	if list == sum.Heads && list == clearance.Heads {
		verdict = words.CheckEqual
	}
	g.info(b.o.say(words.ClearanceCheck, list.Households, list.Persons, sum.Households, sum.Persons, verdict))
	return g.finish()
}

// heldBy counts what the lines of a list hold.
func heldBy(lines []audit.Leaving) (sum audit.Heads) {
	for _, line := range lines {
		sum.Households += line.Households
		sum.Persons += line.Persons
	}
	return sum
}

func (b *workbook) clearanceColumns() []column {
	columns := []column{{words.HeadTownship, 14}}
	for _, reason := range audit.Clearances {
		title := words.ReasonTitle(string(reason))
		for _, head := range []words.Text{words.HeadReasonHouse, words.HeadReasonHeads} {
			columns = append(columns, column{words.Text{ZH: head.With(title).In(words.Chinese, words.Full), EN: head.With(title).In(words.English, words.Full)}, 9})
		}
	}
	return append(columns, column{words.HeadLeaveHouse, 9}, column{words.HeadLeavePerson, 9}, column{words.HeadSaveMonth, 14}, column{words.HeadSaveYear, 15}, column{words.HeadBackMoney, 15})
}

func (b *workbook) clearanceCells(g *grid, name string, byReason map[audit.Clearance]audit.Figures, total audit.Figures) []any {
	cells := []any{g.text(name)}
	for _, reason := range audit.Clearances {
		cells = append(cells, g.count(byReason[reason].Households), g.count(byReason[reason].Persons))
	}
	return append(cells, g.count(total.Households), g.count(total.Persons), g.money(total.Monthly), g.money(total.Monthly*12), g.money(total.Recoverable))
}

// townshipName names a township, or says that none was stated.
func (b *workbook) townshipName(name string) string {
	if name == "" {
		return b.o.text(words.TownshipUnknown)
	}
	return b.o.plain(name)
}
