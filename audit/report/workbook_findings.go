package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// findingColumns are the columns of 疑点清单 (spec/domain.md section 5); the last eight are
// for officers to fill (contract, "The columns officers fill"). The number comes once more
// behind them: where a sheet was sorted in parts the two differ.
var findingColumns = []column{
	{words.HeadNumber, 5}, {words.HeadFindingID, 21}, {words.HeadTownship, 9}, {words.HeadVillage, 9}, {words.HeadName, 9}, {words.HeadID, 20},
	{words.HeadRelation, 8}, {words.HeadHead, 9}, {words.HeadProgramme, 9}, {words.HeadSeverity, 9}, {words.HeadRule, 13}, {words.HeadMessage, 38},
	{words.HeadEvidence, 60}, {words.HeadBasis, 30}, {words.HeadMonths, 7}, {words.HeadMoney, 11}, {words.HeadOwed, 11}, {words.HeadGrade, 6},
	{words.HeadRuledOut, 14}, {words.HeadNotChecked, 14},
	{words.FillConclusion, 9}, {words.FillMeasure, 11}, {words.FillReason, 9}, {words.FillStop, 9}, {words.FillRecover, 9}, {words.FillOfficer, 8}, {words.FillDate, 10}, {words.FillNote, 11},
}

const (
	filled      = 8 // columns at the end that officers fill, before the mark
	findingHead = 3 // the row of the headings
	// findingPages is how many pages wide the list is printed: on one it would be too small
	// to read, so the first holds the finding, the second what it rests on and what is filled in.
	findingPages = 2
	findingKept  = 5  // columns repeated on both, up to the name
	findingFirst = 13 // columns on the first page
	ruleColumn   = 10 // the column that links to the rule
	// mostLinks bounds the links: the library looks through all before it adds one.
	mostLinks = 5000
)

func (b *workbook) findings() error {
	first := 0
	for _, t := range b.findingTable().parts() {
		if err := b.findingSheet(t, b.r.Findings[first:min(first+len(t.rows), len(b.r.Findings))], first == 0); err != nil {
			return err
		}
		first += len(t.rows)
	}
	return nil
}

// findingSheet writes one sheet of findings; the rules of the first are links.
func (b *workbook) findingSheet(t table, findings []*audit.Finding, links bool) error {
	g := b.grid(t.name, t.columns, findingPages)
	last := findingHead + len(t.rows)
	g.freeze(findingHead, findingKept, last)
	b.choices(g, findingHead+1, max(last, findingHead+1))
	if links {
		b.linkRules(g, findings)
	}
	g.title(t.name, findingFirst)
	g.info(b.o.say(words.FindingsInfo, b.r.AsOf) + b.o.text(words.ReportFairness))
	g.heads()
	for _, row := range t.rows {
		g.line(row...)
	}
	return g.finish()
}

func (v view) findingTable() table {
	t := table{name: words.SheetFindings, columns: findingColumns}
	var tokens []string
	for i, finding := range v.r.Findings {
		tokens = append(tokens, v.o.token(finding, i))
		t.rows = append(t.rows, v.findingCells(finding, i, tokens[i]))
	}
	return v.marked(t, tokens)
}

// linkRules links each finding's rule to the row that explains it.
func (b *workbook) linkRules(g *grid, findings []*audit.Finding) {
	rows := map[*audit.Rule]int{}
	for i, rule := range b.rules() {
		rows[rule] = ruleHead + 1 + i
	}
	for i, finding := range findings[:min(len(findings), mostLinks)] {
		row := rows[finding.Rule]
		if g.err != nil || row == 0 {
			continue
		}
		cell, _ := excelize.CoordinatesToCellName(ruleColumn+1, findingHead+1+i)
		g.keep(b.file.SetCellHyperLink(g.name, cell, fmt.Sprintf("'%s'!A%d", b.o.text(words.SheetParameters), row), "Location"))
	}
}

func (v view) findingCells(f *audit.Finding, index int, token string) []value {
	o := v.o
	cells := []value{
		countCell(index + 1), textCell(token), textCell(o.plain(f.Township)), textCell(o.plain(f.Village)), textCell(o.name(f.Person.Name)), textCell(o.number(f.Person.Number)),
		textCell(o.plain(relation(f))), textCell(o.name(f.Head.Name)), textCell(o.programme(f.Programme)), textCell(o.text(f.Severity.Title())), linkCell(o.text(f.Rule.Title)), textCell(o.message(f.Message)),
		linesCell(o.sources(f)), linesCell(o.texts(f.Basis)), someCell(f.Months), moneyCell(f.Recoverable), moneyCell(f.Owed), textCell(f.Grade.String()),
		linesCell(slices.Concat(o.texts(f.RuledOut), o.exempted(f))), linesCell(o.messages(f.NotChecked)),
	}
	for range filled {
		cells = append(cells, fillCell())
	}
	return cells
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
