package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// registerOf returns the register of which a table of figures speaks by its title or name; nil
// where it names none, or several.
func registerOf(sheet *roster.Sheet) *roster.Kind {
	var found *roster.Kind
	for _, kind := range roster.Kinds {
		if kind.Family != roster.Order || !containsAny(sheet.Title+" "+sheet.Name+" "+sheet.File.Path, kind.Words) {
			continue
		}
		if found != nil {
			return nil
		}
		found = kind
	}
	return found
}

// compareWithRegister compares the total of each row, and the parts that are written as the
// register writes sex and state, with the rows of the register of the same months.
func compareWithRegister(p *audit.Pass, sheet *roster.Sheet, partitions []partition) {
	kind, figures := registerOf(sheet), sheet.Figures()
	if kind == nil || len(figures) == 0 {
		return
	}
	eachRegistered(p, sheet, kind, func(row roster.Row, rows []roster.Row) {
		compareTotal(p, row, kind, figures[0], len(rows), rows)
		for _, one := range partitions {
			comparePartsWith(p, row, kind, one, rows)
		}
	})
}

// eachRegistered calls visit for each row of a table of which a register has rows.
func eachRegistered(p *audit.Pass, sheet *roster.Sheet, kind *roster.Kind, visit func(row roster.Row, rows []roster.Row)) {
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if rows := registerRows(p, kind, p.County.PlaceOf(row), reportPeriod(row)); len(rows) > 0 {
			visit(row, rows)
		}
	}
}

// registerRows returns the rows of a place on registers of the same months: by their own date
// where the register dates its rows, else by that of the register.
func registerRows(p *audit.Pass, kind *roster.Kind, place county.Place, period roster.Period) []roster.Row {
	var rows []roster.Row
	for _, sheet := range p.County.Sheets {
		if sheet.Kind != kind || p.County.Superseded(sheet) || sheet.Unread > 0 || place.Village == "" && sheet.Village != "" {
			continue
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			of := p.County.PlaceOf(row)
			here := roster.TownshipKey(of.Township) == roster.TownshipKey(place.Township) &&
				(place.Village == "" || roster.VillageKey(of.Village) == roster.VillageKey(place.Village))
			if here && ofMonths(row, period) {
				rows = append(rows, row)
			}
		}
	}
	return rows
}

func ofMonths(row roster.Row, period roster.Period) bool {
	if period.Months() == 0 {
		return false
	}
	if day, ok := row.Date(roster.FieldDate); ok {
		return period.Contains(day.MonthOf())
	}
	return !row.Sheet.Has(roster.FieldDate) && sameDate(period, row.Sheet.Period)
}

func compareTotal(p *audit.Pass, row roster.Row, kind *roster.Kind, figure roster.Figure, count int, rows []roster.Row) {
	stated, ok := figure.Value(row)
	if !ok || stated == roster.Money(count*100) {
		return
	}
	place := p.County.PlaceOf(row)
	finding := sheetFinding(p, row.Sheet).At(place.Township, place.Village).Key("register", kind.Name, reportPeriod(row).String(), figure.Column.Heading).
		Say(saysRegister, reportPeriod(row), figure.Column.Heading, roster.FigureText(stated), kind.Title, count, roster.FigureText(stated-roster.Money(count*100))).
		Rests(evidenceReported, county.CellOf(figure.Cell(row)))
	for _, sheet := range sheetsOf(rows) {
		finding.Rests(sheet.Kind.Title, county.RowOf(sheet, sheet.HeadingRow))
	}
	p.Report(finding)
}

func sheetsOf(rows []roster.Row) []*roster.Sheet {
	var sheets []*roster.Sheet
	for _, row := range rows {
		if !slices.Contains(sheets, row.Sheet) {
			sheets = append(sheets, row.Sheet)
		}
	}
	return sheets
}

// comparePartsWith compares parts with the rows that bear their names in one column of the
// register; where a row bears none of them the register is divided otherwise.
func comparePartsWith(p *audit.Pass, row roster.Row, kind *roster.Kind, one partition, rows []roster.Row) {
	for _, field := range [...]roster.Field{roster.FieldSex, roster.FieldStatus, roster.FieldOffence} {
		counts, all := countParts(one, field, rows)
		if !all {
			continue
		}
		for i, figure := range one.parts {
			compareTotal(p, row, kind, figure, counts[i], rows)
		}
	}
}

// countParts counts the rows of a register by the part a column of theirs names, and says whether
// every row names one.
func countParts(one partition, field roster.Field, rows []roster.Row) (counts []int, all bool) {
	counts = make([]int, len(one.parts))
	for _, registered := range rows {
		at := partNamed(one.parts, registered.Text(field))
		if at < 0 {
			return counts, false
		}
		counts[at]++
	}
	return counts, true
}

// partNamed returns the part whose name and a text of the register are one, or the only one of
// which one holds the other.
func partNamed(parts []roster.Figure, text string) int {
	found := -1
	for i, figure := range parts {
		name := partOf(figure).name
		switch {
		case text == "":
			return -1
		case name == text:
			return i
		case strings.Contains(name, text) || strings.Contains(text, name):
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

var saysRegister = words.Text{ZH: "%s “%s”报表 %s，%s登记 %d，相差 %s。逐人逐件核对后更正", EN: "%s “%s”: %s is reported, %s lists %d, a difference of %s"}
