package report

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// findingColumns are the columns of 疑点清单, few enough for one page in width: the finding, its
// state, the eight for officers to fill (contract, "The columns officers fill"). What it rests
// on stands on 疑点明细. The number comes once more behind them: where a sheet was sorted in
// parts the two differ.
var findingColumns = []column{
	{words.HeadFindingID, 17}, {words.HeadPlace, 14}, {words.HeadName, 9}, {words.HeadID, 20}, {words.HeadSeverity, 9}, {words.HeadSuspicion, 54},
	{words.HeadMoney, 11}, {words.HeadOwed, 10}, {words.HeadStatus, 5},
	{words.FillConclusion, 9}, {words.FillMeasure, 9}, {words.FillReason, 9}, {words.FillStop, 9}, {words.FillRecover, 9}, {words.FillOfficer, 8}, {words.FillDate, 10}, {words.FillNote, 10},
}

const (
	filled      = 8 // columns at the end that officers fill, before the mark
	findingHead = 4 // the row of the headings
	findingKept = 3 // columns that stay in sight, up to the name
)

func (b *workbook) findings() error {
	for _, t := range b.findingTable().parts() {
		if err := b.findingSheet(t); err != nil {
			return err
		}
	}
	return nil
}

// findingSheet writes one sheet of findings.
func (b *workbook) findingSheet(t table) error {
	g := b.grid(t.name, t.columns, 1)
	last := findingHead + len(t.rows)
	g.freeze(findingHead, findingKept, last)
	b.choices(g, findingHead+1, max(last, findingHead+1))
	g.links(t.rows, findingHead)
	g.title(t.name, len(t.columns))
	g.info(b.o.say(words.FindingsInfo, b.r.AsOf) + b.sent() + b.o.text(words.ReportFairness))
	g.info(b.o.text(words.FindingsSort))
	g.heads()
	for _, row := range t.rows {
		g.line(row...)
	}
	return g.finish()
}

func (v view) findingTable() table {
	t := table{name: words.SheetFindings, columns: findingColumns, empty: v.o.text(words.EmptyFindings)}
	var tokens []string
	all := v.tokens()
	for _, finding := range v.lists().persons {
		tokens = append(tokens, all[finding])
		cells := append(v.findingCells(finding, all[finding]), textCell(v.o.text(finding.Status.Title())))
		t.rows = append(t.rows, append(cells, v.o.filledCells(finding)...))
	}
	return v.marked(t, tokens)
}

// findingCells say what a finding is: of whom, how grave, what, how much.
func (v view) findingCells(f *audit.Finding, token string) []value {
	o := v.o
	return []value{
		{look: lookSmallLink, text: token, link: v.places.details[f]}, textCell(v.place(f)), textCell(o.name(f.Person.Name)), textCell(o.number(f.Person.Number)), textCell(o.text(f.Severity.Title())),
		textCell(strings.Join(nonEmpty(o.programme(f.Programme), v.what(f)), " ")), moneyCell(f.Recoverable), moneyCell(f.Owed),
	}
}

// what says what a finding is, by its rule and in its own words.
func (v view) what(f *audit.Finding) string {
	return v.o.pair(v.o.text(f.Rule.Title), v.o.message(f.Message))
}

// place names the township and the village of a finding.
func (v view) place(f *audit.Finding) string {
	return strings.Join(nonEmpty(v.o.plain(f.Township), v.o.plain(f.Village)), v.o.text(words.PlaceMark))
}

// exempted names the conditions that apply, so that the finding is only a notice.
func (o Options) exempted(f *audit.Finding) []string {
	var list []string
	for _, text := range f.Exempted {
		list = append(list, o.pair(o.text(words.ExemptMark), o.text(text)))
	}
	return list
}

// relation is the person's relation to the head, from the first row of a roster the finding
// rests on that is the person's own.
func relation(f *audit.Finding) string {
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		if cell.Record < 0 || cell.Sheet.Kind == nil || cell.Sheet.Kind.Family != roster.Programme {
			continue
		}
		row := cell.Sheet.Row(int(cell.Record))
		if f.Person.Number != "" && row.Text(row.PersonIDField()) == f.Person.Number {
			return row.Text(roster.FieldRelation)
		}
	}
	return ""
}

// sources lists every cell a finding rests on, so that anybody can check it by hand: a line
// for each sheet and what it shows.
func (o Options) sources(f *audit.Finding) []string {
	type group struct {
		says  words.Text
		sheet *roster.Sheet
	}
	index := map[group]int{}
	seen := map[county.Evidence]bool{}
	var lines []string
	for _, evidence := range f.Evidence {
		if seen[evidence] {
			continue
		}
		seen[evidence] = true
		at := group{evidence.Says, evidence.Cell.Sheet}
		if line, known := index[at]; known {
			lines[line] += o.text(words.Semicolon) + o.address(evidence.Cell)
			continue
		}
		index[at] = len(lines)
		lines = append(lines, o.pair(o.text(evidence.Says), o.plain(evidence.Cell.Sheet.Label())+" "+o.address(evidence.Cell)))
	}
	return append(lines, o.identity(f)...)
}

// address is the row, column and value of a cell.
func (o Options) address(cell roster.Cell) string {
	letter := cell.Letter()
	if letter != "" {
		letter = o.say(words.ColumnMark, letter)
	}
	return strings.Join(nonEmpty(o.say(words.RowMark, cell.Row), letter, o.cell(cell)), " ")
}

// Conclusions are what an officer may settle a finding with (contract, "The columns
// officers fill").
func Conclusions() []string { return []string{"属实", "部分属实", "不属实", "政策允许"} }

// choices gives the columns that are lists their drop-downs. It must come before the sheet
// is finished: set afterwards they are dropped without an error.
func (b *workbook) choices(g *grid, first, last int) {
	var reasons []string
	for _, reason := range audit.Clearances {
		reasons = append(reasons, words.ReasonTitle(string(reason)).ZH)
	}
	start := len(findingColumns) - filled
	b.choice(g, start, first, last, Conclusions())
	b.choice(g, start+2, first, last, reasons)
}

func (b *workbook) choice(g *grid, column, first, last int, list []string) {
	if g.err != nil {
		return
	}
	validation := excelize.NewDataValidation(true)
	from, _ := excelize.CoordinatesToCellName(column+1, first)
	to, _ := excelize.CoordinatesToCellName(column+1, last)
	validation.SetSqref(from + ":" + to)
	g.keep(validation.SetDropList(list))
	g.keep(b.file.AddDataValidation(g.name, validation))
}
