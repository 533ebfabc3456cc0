package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var registerPartition = &audit.Rule{
	ID: "register-partition", Title: words.Text{ZH: "分项合计≠总数", EN: "the parts of a total do not add up to it"},
	Doc: words.Text{
		ZH: "统计表中互不重叠的分项（男、女，集中、分散，戒断、判刑等状态，案件类别）相加不等于总数。女性、老年人、残疾人等会重叠的栏不核对；别的分项，只有表中多数行都相符时才核对不符的行。同一时点有登记台账的，总数和分项与台账逐行相加比对。核对后更正。",
		EN: "In a table of figures parts that exclude each other (men and women, states, kinds of cases) do not add up to their total. Columns that may overlap are not checked. Where the register of the same date is among the input its rows are counted.",
	},
	Family: familyLedger, Remedy: remedyCheck, Severity: audit.Suspicion, Clerical: true, OneSheet: true, Needs: []*roster.Kind{roster.Statistics},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Statistics {
			all := partitionsOf(sheet, registerSorts)
			checkPartitions(p, sheet, append(all, learned(sheet)...))
			compareWithRegister(p, sheet, all)
		}
	}),
}

// Of learned parts at least this many rows hold, and as many times more than do not.
const (
	rowsHeld   = 4
	timesMore  = 4
	partsAtAll = 2
)

// learned finds the columns below one heading that add up to a total in nearly every row.
func learned(sheet *roster.Sheet) []partition {
	var found []partition
	figures := sheet.Figures()
	for from := 0; from < len(figures); {
		to := from + 1
		for to < len(figures) && len(figures[from].Heading) > 1 && len(figures[to].Heading) > 1 && figures[to].Heading[0] == figures[from].Heading[0] {
			to++
		}
		if to-from >= partsAtAll && !known(figures[from:to]) {
			found = append(found, learn(sheet, figures, from, to)...)
		}
		from = to
	}
	return found
}

// known says whether the headings themselves tell of a partition, which needs not be learned.
func known(figures []roster.Figure) bool {
	var parts []part
	for _, figure := range figures {
		parts = append(parts, partOf(figure))
	}
	for _, all := range [][]sorts{reasonSorts, levelSorts, registerSorts} {
		for at := range parts {
			if _, length := longest(parts[at:], all); length > 0 {
				return true
			}
		}
	}
	return false
}

// learn takes the one total to which the columns add up in nearly every row.
func learn(sheet *roster.Sheet, figures []roster.Figure, from, to int) []partition {
	var found []partition
	for at, total := range figures {
		if at >= from && at < to {
			continue
		}
		one := partition{parts: figures[from:to], totals: []roster.Figure{total}, closed: true, learned: true}
		held, broken := 0, 0
		for _, l := range linesOf(sheet) {
			if g, ok := one.compare(l); ok && l.record >= 0 {
				if g.sum == g.stated {
					held++
				} else {
					broken++
				}
			}
		}
		if held >= rowsHeld && held >= timesMore*broken {
			found = append(found, one)
		}
	}
	if len(found) > 1 {
		return nil // two columns that say the same, or chance
	}
	return found
}
