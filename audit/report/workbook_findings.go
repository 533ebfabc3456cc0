package report

import (
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

func sortTexts(texts []string) { slices.Sort(texts) }

// findingColumns are the columns of 疑点清单 (spec/domain.md section 5); the last eight are
// for officers to fill (contract, "The columns officers fill").
var findingColumns = []column{
	{words.HeadNumber, 6}, {words.HeadFindingID, 18}, {words.HeadTownship, 10}, {words.HeadVillage, 10}, {words.HeadName, 10}, {words.HeadID, 21},
	{words.HeadRelation, 10}, {words.HeadHead, 10}, {words.HeadProgramme, 10}, {words.HeadSeverity, 10}, {words.HeadRule, 18}, {words.HeadMessage, 42},
	{words.HeadEvidence, 48}, {words.HeadBasis, 24}, {words.HeadMonths, 8}, {words.HeadMoney, 12}, {words.HeadOwed, 12}, {words.HeadGrade, 8},
	{words.HeadRuledOut, 18}, {words.HeadNotChecked, 22},
	{words.FillConclusion, 11}, {words.FillMeasure, 14}, {words.FillReason, 11}, {words.FillStop, 11}, {words.FillRecover, 11}, {words.FillOfficer, 9}, {words.FillDate, 11}, {words.FillNote, 16},
}

// filled is how many columns at the end officers fill.
const filled = 8

func (b *workbook) findings() error {
	g := b.grid(words.SheetFindings, findingColumns)
	const head = 3
	last := head + len(b.r.Findings)
	g.freeze(head, len(findingColumns), last)
	b.choices(g, head+1, max(last, head+1))
	g.title(b.o.text(words.SheetFindings))
	g.info(words.ReportAsOf.With(b.r.AsOf).In(b.o.Language, b.o.Privacy) + "    " + b.o.text(words.ReportFairness))
	g.head(findingColumns)
	for i, finding := range b.r.Findings {
		g.line(b.findingCells(g, finding, i)...)
	}
	return g.finish()
}

func (b *workbook) findingCells(g *grid, f *audit.Finding, index int) []any {
	programme := b.o.programme(f.Programme)
	cells := []any{
		g.count(index + 1), g.text(b.o.findingID(f, index)), g.text(f.Township), g.text(f.Village), g.text(b.o.name(f.Person.Name)), g.text(b.o.number(f.Person.Number)),
		g.text(b.relation(f)), g.text(b.o.name(f.Head.Name)), g.text(programme), g.text(b.o.text(f.Severity.Title())), g.text(b.o.text(f.Rule.Title)), g.text(b.o.message(f.Message)),
		g.text(b.evidence(f)), g.text(strings.Join(b.o.texts(f.Basis), "; ")), g.count(f.Months), g.money(f.Recoverable), g.money(f.Owed), g.text(f.Grade.String()),
		g.text(strings.Join(b.o.texts(append(slices.Clone(f.RuledOut), f.Exempted...)), "; ")), g.text(strings.Join(b.o.messages(f.NotChecked), "; ")),
	}
	for range filled {
		cells = append(cells, g.fill())
	}
	return cells
}

// relation is the person's relation to the head, from the first row of evidence that has it.
func (b *workbook) relation(f *audit.Finding) string {
	for _, evidence := range f.Evidence {
		if cell := evidence.Cell; cell.Record >= 0 && cell.Sheet.Kind != nil && cell.Sheet.Kind.Family == roster.Programme {
			return cell.Sheet.Row(int(cell.Record)).Text(roster.FieldRelation)
		}
	}
	return ""
}

// evidence lists every cell a finding rests on, so that anybody can check it by hand.
func (b *workbook) evidence(f *audit.Finding) string {
	var parts []string
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		text := b.o.text(evidence.Says) + ": " + words.PlaceLine.With(cell.Sheet.Label(), cell.Row).In(b.o.Language, b.o.Privacy)
		if letter := cell.Letter(); letter != "" {
			text += " " + words.ColumnMark.With(letter).In(b.o.Language, b.o.Privacy)
		}
		if value := b.o.cell(cell); value != "" {
			text += " " + value
		}
		parts = append(parts, text)
	}
	return cut(strings.Join(parts, "; "))
}

// longestCell is the most characters Excel holds in a cell.
const longestCell = 32000

func cut(text string) string {
	if runes := []rune(text); len(runes) > longestCell {
		return string(runes[:longestCell]) + "..."
	}
	return text
}

// Conclusions are what an officer may settle a finding with (contract).
var Conclusions = []string{"属实", "部分属实", "不属实", "政策允许"}

// choices gives the columns that are lists their drop-downs. It must come before the sheet
// is finished: set afterwards they are dropped without an error.
func (b *workbook) choices(g *grid, first, last int) {
	var reasons []string
	for _, reason := range audit.Clearances {
		reasons = append(reasons, words.ReasonTitle(string(reason)).ZH)
	}
	start := len(findingColumns) - filled
	b.choice(g, start, first, last, Conclusions)
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
