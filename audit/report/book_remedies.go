package report

import (
	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster/words"
)

// remedyColumns are the columns of 整改台账 (spec/domain.md section 5): the problem, then the ten
// for officers to fill. The number is the finding's, so that `settle` takes the list back.
var remedyColumns = []column{
	{words.HeadFindingID, 17}, {words.HeadState, 7}, {words.HeadPlace, 13}, {words.HeadName, 9}, {words.HeadID, 20}, {words.HeadProblem, 15}, {words.HeadProblemFrom, 12}, {words.HeadProblemIs, 30}, {words.HeadGoal, 12},
	{words.FillRemedy, 14}, {words.FillUnit, 10}, {words.FillLeader, 8}, {words.FillResponsible, 8}, {words.FillDeadline, 10}, {words.FillProgress, 12}, {words.FillProof, 12},
	{words.FillClosed, 6}, {words.FillClosedOn, 10}, {words.FillReviewer, 8},
}

// remedyFilled are the columns of the ledger that officers fill, in the order of the sheet.
var remedyFilled = []string{ledger.Remedy, ledger.Unit, ledger.Leader, ledger.Responsible, ledger.Deadline, ledger.Progress, ledger.Proof, ledger.Closed, ledger.ClosedOn, ledger.Reviewer}

var remedyStates = map[ledger.Remedying]words.Text{ledger.Late: words.RemedyLate, ledger.Running: words.RemedyRunning, ledger.Done: words.RemedyDone}

// remedies writes 整改台账 with the choices of its closing.
func (b *workbook) remedies(v bookView) error {
	for _, t := range v.remedies().parts() {
		g := b.table(t)
		head := tableHead + 1
		b.choice(g, len(remedyColumns)-3, head+1, head+max(len(t.rows), 1), []string{"是", "否"})
		if err := g.finish(); err != nil {
			return err
		}
	}
	return nil
}

// remedies lists what is to be put right, what is late first.
func (v bookView) remedies() table {
	counts := v.b.Ledger.Remedies(v.b.Day)
	t := table{
		name: words.SheetRemedies, columns: remedyColumns, kept: 4, empty: v.o.text(words.EmptyRemedies),
		info: v.info(v.o.say(words.BookInfoRemedies, counts.All(), counts.Late, counts.Running, counts.Done)),
	}
	list := v.b.Ledger.ToPutRight(v.b.Day)
	tokens := v.numberTokens(idsOf(list, func(one ledger.ToDo) string { return one.ID }))
	for i, one := range list {
		found := one.Found
		cells := []value{
			smallCell(tokens[i]), textCell(v.o.text(remedyStates[one.Remedying])), textCell(v.where(found.Township, found.Village)), textCell(v.o.name(found.Name)), textCell(v.o.number(found.Number)),
			textCell(v.rule(found.Rule)), linesCell([]string{v.o.text(words.RemedySource), found.At.Made}), textCell(v.o.join(words.Semicolon, v.particulars(one.State))), textCell(v.goal(found.Rule)),
		}
		for _, column := range remedyFilled {
			cells = append(cells, v.answered(one.Says, column))
		}
		t.rows = append(t.rows, cells)
	}
	return v.marked(t, tokens)
}

// idsOf lists the numbers of a list.
func idsOf[T any](list []T, id func(T) string) (ids []string) {
	for _, one := range list {
		ids = append(ids, id(one))
	}
	return ids
}

// goal is what is to be reached, by the rule.
func (v bookView) goal(id string) string {
	if rule := audit.FindRule(v.b.Rules, id); rule != nil {
		return v.o.text(rule.Remedy)
	}
	return ""
}

// particulars says how much a finding is about, and what was answered.
func (v bookView) particulars(state *ledger.State) (parts []string) {
	found := state.Found
	if title := v.kind(found.Programme); title != "" {
		parts = append(parts, title)
	}
	for _, count := range []struct {
		says   words.Text
		number int
	}{{words.RemedyPersons, found.Persons}, {words.RemedyMonths, found.Months}} {
		if count.number > 0 {
			parts = append(parts, v.o.say(count.says, count.number))
		}
	}
	for _, money := range []struct {
		says words.Text
		text string
	}{{words.RemedyMonthly, found.Monthly}, {words.RemedyBack, found.Recoverable}} {
		if amount := yuan(money.text); amount != 0 {
			parts = append(parts, v.o.say(money.says, amount.Grouped()))
		}
	}
	return append(parts, v.conclusion(state)...)
}

// conclusion says what was answered, by whom and when.
func (v bookView) conclusion(state *ledger.State) (parts []string) {
	if !state.Settled() {
		return []string{v.o.text(words.RemedyUnsaid)}
	}
	says := state.Says
	parts = append(parts, v.o.say(words.RemedySettled, says[ledger.Conclusion], words.Name(says[ledger.Verifier]), says[ledger.VerifiedOn]))
	if v.o.Privacy == words.Public {
		return parts
	}
	for _, more := range []struct {
		says   words.Text
		column string
	}{{words.RemedyMeasure, ledger.Measure}, {words.RemedyRemark, ledger.Remark}} {
		if text := says[more.column]; text != "" {
			parts = append(parts, v.o.say(more.says, text))
		}
	}
	return parts
}
