package report

import (
	"strconv"
	"strings"

	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// brief is a written report on a ledger: paragraphs, a table of townships, and where each figure
// comes from. Every figure is a cell of the workbook; it names nobody.
type brief struct {
	v        bookView
	title    string
	standing string
	sections []briefSection
	sources  [][]string
	unsound  []string // what does not add up, and was left out
}

// briefSection is a heading with its paragraphs and its table.
type briefSection struct {
	head       words.Text
	paragraphs []string
	table      *briefTable
}

// briefTable is a table of texts; the columns from a first one on are figures.
type briefTable struct {
	heads   []words.Text
	figures int
	rows    [][]string
}

// figure is one figure: a cell of a table, which is the sum of cells above it or a number of rows.
type figure struct {
	name, table, cell, value, sum string
	number                        int64
	agrees                        bool
}

// newBrief makes the report of a ledger. No number of a person belongs into it, whatever the profile.
func newBrief(b *Book, o Options) *brief {
	v := bookView{view{o: o.knowing(b.shell()), r: b.shell()}, b, ledger.Within(b.Ledger.Clearances(), b.Period)}
	of := &brief{v: v, title: v.o.text(words.BriefTitle)}
	of.standing = v.o.say(words.BriefStanding, of.day(), b.Ledger.Page())
	of.progress()
	of.clearance()
	of.remedies()
	of.leads()
	of.townships()
	of.add(briefSection{words.BriefSources, []string{v.o.text(words.BriefSourcesOf)}, &briefTable{
		[]words.Text{words.HeadNumber, words.HeadFigure, words.HeadFigureValue, words.HeadFigureTable, words.HeadFigureCell, words.HeadFigureSum}, 6, of.sources,
	}})
	return of
}

// Unsound lists what does not add up in a ledger.
func Unsound(b *Book, o Options) []string { return newBrief(b, o).unsound }

func (of *brief) add(section briefSection) { of.sections = append(of.sections, section) }

func (of *brief) day() string {
	day := of.v.b.Day
	return of.v.o.say(words.BriefDate, day.Year(), day.Month(), day.Day())
}

// firstRow is the row of a sheet in which the rows of a table with a line of information begin.
const firstRow = tableHead + 2

// total is a figure of a line of sums: the cell in a row and column of a table, which is the sum
// of the rows above that belong to it.
func (of *brief) total(t table, row, column int, belongs func([]value) bool) figure {
	cell := t.rows[row][column]
	f := figure{
		name: of.v.o.text(t.columns[column].title), table: of.v.o.text(t.name), cell: roster.Letter(column) + strconv.Itoa(firstRow+row), number: cell.number, value: shownNumber(cell.look, cell.number),
	}
	var parts []string
	sum := int64(0)
	for _, line := range t.rows[:len(t.rows)-t.totals] {
		if belongs(line) {
			sum += line[column].number
			parts = append(parts, shownNumber(cell.look, line[column].number))
		}
	}
	f.agrees = sum == cell.number
	f.sum = of.v.o.say(words.FigureRows, len(parts), shownNumber(cell.look, sum), verdict(f.agrees))
	if 0 < len(parts) && len(parts) <= mostParts {
		f.sum = of.v.o.say(words.FigureSum, strings.Join(parts, " + "), shownNumber(cell.look, sum), verdict(f.agrees))
	}
	return f
}

// mostParts bounds the parts of a sum that are written out.
const mostParts = 6

func anyRow([]value) bool { return true }

func shownNumber(look look, number int64) string {
	if look == lookMoney {
		return roster.Money(number).Grouped()
	}
	return strconv.FormatInt(number, 10)
}

// lines is a figure that counts the rows of a list that belong to it.
func (of *brief) lines(t table, name string, want int, belongs func([]value) bool) figure {
	count := 0
	for _, line := range t.rows[:len(t.rows)-t.totals] {
		if belongs(line) {
			count++
		}
	}
	f := figure{
		name: name, table: of.v.o.text(t.name), cell: "A" + strconv.Itoa(firstRow) + ":A" + strconv.Itoa(firstRow+len(t.rows)-1), number: int64(want), value: strconv.Itoa(want), agrees: count == want,
	}
	f.sum = of.v.o.say(words.FigureLines, count, verdict(f.agrees))
	return f
}

// tell adds the figures to the sources, each under a title. Where all of them add up, and agrees
// says that they fit each other, it gives the sentence, else it says that they do not.
func (of *brief) tell(title string, agrees bool, figures []figure, sentence func() string) string {
	for i := range figures {
		f := &figures[i]
		agrees = agrees && f.agrees
		of.sources = append(of.sources, []string{strconv.Itoa(len(of.sources) + 1), of.v.o.say(words.FigureOf, title, f.name), f.value, f.table, f.cell, f.sum})
	}
	if !agrees {
		of.unsound = append(of.unsound, title)
		return of.v.o.say(words.BriefUnsound, title)
	}
	return sentence()
}

// numbers are the figures as a sentence takes them.
func numbers(figures []figure) []any {
	list := make([]any, len(figures))
	for i, f := range figures {
		list[i] = strconv.FormatInt(f.number, 10)
	}
	return list
}

// tenThousands writes amounts in 万元, to the second decimal.
func tenThousands(figures []figure) []any {
	list := make([]any, len(figures))
	for i, f := range figures {
		hundreds := (f.number + 5000) / 10000
		list[i] = roster.Money(hundreds).String()
	}
	return list
}

// progress is how far the answers are and what they say.
func (of *brief) progress() {
	v := of.v
	all, townships := v.b.Ledger.Tallies(v.b.Day)
	if all.Sent() == 0 {
		of.add(briefSection{words.BriefProgress, []string{v.o.text(words.BriefNothing)}, nil})
		return
	}
	t := v.progress()
	var figures []figure
	for column := 1; column < len(progressColumns); column++ {
		figures = append(figures, of.total(t, len(t.rows)-1, column, anyRow))
	}
	sent := of.tell(v.o.text(words.SheetProgress), sumOf(townships) == all, figures, func() string {
		return v.o.message(words.BriefSent.With(append([]any{of.day()}, numbers(figures)...)...))
	})
	r := v.ruleResults()
	var results []figure
	sum := int64(0)
	for i := range roster.Conclusions {
		results = append(results, of.total(r, len(r.rows)-1, 3+i, anyRow))
		sum += results[i].number
	}
	said := of.tell(v.o.text(words.SheetResults), sum == int64(all[ledger.Answered]), results, func() string { return v.o.message(words.BriefSaid.With(numbers(results)...)) })
	of.add(briefSection{words.BriefProgress, []string{sent, said}, nil})
}

// clearance is what leaves and what that saves; what is not carried out is told apart.
func (of *brief) clearance() {
	t := of.v.clearanceSums()
	var paragraphs []string
	for i, certainty := range of.v.standings() {
		paragraphs = append(paragraphs, of.cleared(t, len(t.rows)-t.totals+i, certainty))
	}
	of.add(briefSection{words.BriefClearance, paragraphs, nil})
}

// The columns of 清退汇总表 a sentence takes.
const (
	columnReasons    = 3 // persons by reason, every second one
	columnHouseholds = 14
	columnMoney      = 16
)

// cleared tells of the lines of the clearance that have come as far, whose sums stand in a row.
func (of *brief) cleared(t table, row int, certainty ledger.Certainty) string {
	v, title := of.v, of.v.o.text(certainty.Title())
	belongs := func(line []value) bool { return line[1].text == title }
	total := ledger.Sum(v.cleared, certainty, v.b.Period)
	agrees := total.AgreesWith(ledger.SumByTownship(v.cleared, certainty, v.b.Period))
	heads := []figure{of.total(t, row, columnHouseholds, belongs), of.total(t, row, columnHouseholds+1, belongs)}
	switch {
	case certainty != ledger.Executed:
		return of.tell(title, agrees, heads, func() string {
			return v.o.message(words.BriefFurther.With(append([]any{furtherTitles[certainty]}, numbers(heads)...)...))
		})
	case total.Persons == 0:
		return of.tell(title, agrees, heads, func() string { return v.o.say(words.BriefNone, of.months()) })
	}
	var saved []figure
	for column := columnReasons; column < columnHouseholds; column += 2 {
		heads = append(heads, of.total(t, row, column, belongs))
	}
	for column := columnMoney; column < columnMoney+5; column++ {
		saved = append(saved, of.total(t, row, column, belongs))
	}
	return of.tell(title, agrees, append(heads, saved...), func() string {
		return v.o.message(words.BriefCleared.With(append([]any{of.months()}, numbers(heads)...)...)) + v.o.message(words.BriefSaved.With(tenThousands(saved)...))
	})
}

// furtherTitles say why a line of the clearance is not carried out.
var furtherTitles = map[ledger.Certainty]words.Text{ledger.Unheard: words.BriefUnheard, ledger.Verified: words.BriefVerified, ledger.Proposed: words.BriefProposed}

// months names the period, where there is one.
func (of *brief) months() words.Text {
	if of.v.b.Period == (roster.Period{}) {
		return words.Text{}
	}
	text := of.v.o.say(words.BriefMonths, of.v.b.Period)
	return words.Text{ZH: text, EN: text}
}

// remedies is what is put right.
func (of *brief) remedies() {
	v, t := of.v, of.v.remedies()
	counts := v.b.Ledger.Remedies(v.b.Day)
	stands := func(text words.Text) func([]value) bool {
		return func(line []value) bool { return line[1].text == v.o.text(text) }
	}
	listed := func(line []value) bool { return line[1].text != "" }
	figures := []figure{
		of.lines(t, v.o.text(words.FigureAll), counts.All(), listed), of.lines(t, v.o.text(words.RemedyDone), counts.Done, stands(words.RemedyDone)),
		of.lines(t, v.o.text(words.RemedyRunning), counts.Running, stands(words.RemedyRunning)), of.lines(t, v.o.text(words.RemedyLate), counts.Late, stands(words.RemedyLate)),
	}
	var late []string
	for _, township := range counts.LateBy {
		late = append(late, v.o.say(words.BriefLateOf, v.townshipName(township.Township), township.Late))
	}
	paragraph := of.tell(v.o.text(words.SheetRemedies), true, figures, func() string {
		text := v.o.message(words.BriefPutRight.With(numbers(figures)...))
		if len(late) > 0 {
			text += v.o.say(words.BriefLate, v.o.join(words.Comma, late))
		}
		return text
	})
	of.add(briefSection{words.BriefRemedies, []string{paragraph}, nil})
}

// leads is how many findings speak of cadres and are true.
func (of *brief) leads() {
	v, t := of.v, of.v.leads()
	figures := []figure{of.lines(t, v.o.text(words.FigureAll), len(v.b.Ledger.Leads()), func(line []value) bool { return line[1].text != "" })}
	paragraph := of.tell(v.o.text(words.SheetLeads), true, figures, func() string { return v.o.message(words.BriefLeadsOf.With(numbers(figures)...)) })
	of.add(briefSection{words.BriefLeads, []string{paragraph}, nil})
}

// townships is the table of the answers of each township.
func (of *brief) townships() {
	t := of.v.progress()
	shown := &briefTable{figures: 1}
	for _, column := range progressColumns {
		shown.heads = append(shown.heads, column.title)
	}
	for _, line := range t.rows {
		row := []string{line[0].text}
		for _, cell := range line[1:len(progressColumns)] {
			row = append(row, strconv.FormatInt(cell.number, 10))
		}
		shown.rows = append(shown.rows, row)
	}
	of.add(briefSection{words.BriefByTownship, nil, shown})
}
