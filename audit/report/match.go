package report

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"

	"rollcheck/audit"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// Match is what comparing a list with rosters gave: one link a pair of rows.
type Match struct {
	Version       string
	List, Rosters *reading.Input
	Links         []link.Link
	// Rows reads again the rows of the rosters, for the writers that show them; an error says
	// that they are no longer what was compared.
	Rows func() (func(l *link.Link) MatchRow, error)
}

// MatchFields are the fields of a person that are shown side by side.
var MatchFields = [...]roster.Field{
	roster.FieldName, roster.FieldIDNumber, roster.FieldSex, roster.FieldBirth, roster.FieldTownship, roster.FieldVillage, roster.FieldPhone, roster.FieldAccount,
}

// MatchRow is a row as it is shown: the values of MatchFields, ready for a privacy profile.
type MatchRow [len(MatchFields)]any

// NewMatchRow takes a row's values out of its sheet.
func NewMatchRow(row roster.Row) MatchRow {
	var shown MatchRow
	for i, field := range MatchFields {
		switch field {
		case roster.FieldName:
			field = row.PersonNameField()
		case roster.FieldIDNumber:
			field = row.PersonIDField()
		}
		shown[i] = row.Cell(field).Argument()
		if i == 1 { // whatever field holds the number, it is one
			shown[i] = words.Number(row.Text(field))
		}
	}
	return shown
}

// matchWriter writes pairs in one format.
type matchWriter func(io.Writer, *Match, Options) error

// matchDay stands as the date of a workbook: pairs have none, and equal input gives equal bytes.
const matchDay = 20000101

// shell is a report of nothing but the input, for what writers ask of a report.
func (m *Match) shell() *audit.Report {
	return &audit.Report{Version: m.Version, AsOf: matchDay, Files: slices.Concat(m.List.Files, m.Rosters.Files)}
}

// matchColumns are fixed (contract, "match output").
var matchColumns = []string{"list_file", "list_sheet", "list_row", "roster_file", "roster_sheet", "roster_row", "grade", "bits", "evidence"}

func matchCSV(w io.Writer, m *Match, o Options) error {
	o = o.knowing(m.shell())
	writer := csv.NewWriter(w)
	if err := writer.Write(matchColumns); err != nil {
		return err
	}
	line := make([]string, len(matchColumns))
	for i := range m.Links {
		l := &m.Links[i]
		line[0], line[1], line[2] = o.plain(l.List.Sheet.File.Path), o.plain(l.List.Sheet.Name), strconv.Itoa(l.List.Number())
		line[3], line[4], line[5] = o.plain(l.Sheet.File.Path), o.plain(l.Sheet.Name), strconv.Itoa(l.Row)
		line[6], line[7], line[8] = l.Grade.String(), thousandths(l.Bits), o.join(words.Semicolon, o.matchEvidence(l))
		for _, at := range [...]int{0, 1, 3, 4, 8} { // bits may be negative: a number is no formula
			line[at] = inert(line[at])
		}
		if err := writer.Write(line); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// matchEvidence tells what a pair rests on, a text a field: 姓名 相同 +9.2.
func (o Options) matchEvidence(l *link.Link) []string {
	list := l.Evidence()
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i] = o.text(item.Field) + " " + o.text(item.Says) + " " + signedTenths(item.Bits)
	}
	return texts
}

// thousandths writes a whole number of thousandths with its point.
func thousandths(number int) string {
	sign := ""
	if number < 0 {
		sign, number = "-", -number
	}
	return fmt.Sprintf("%s%d.%03d", sign, number/1000, number%1000)
}

// signedTenths writes thousandths with their sign, rounded towards zero to tenths.
func signedTenths(number int) string {
	sign := "+"
	if number < 0 {
		sign, number = "-", -number
	}
	return sign + strconv.Itoa(number/1000) + "." + strconv.Itoa(number/100%10)
}

type jsonMatches struct {
	Schema string      `json:"schema"`
	Tool   jsonTool    `json:"tool"`
	Pairs  []jsonMatch `json:"pairs"`
}

type jsonMatch struct {
	ListFile    string      `json:"list_file"`
	ListSheet   string      `json:"list_sheet"`
	ListRow     int         `json:"list_row"`
	RosterFile  string      `json:"roster_file"`
	RosterSheet string      `json:"roster_sheet"`
	RosterRow   int         `json:"roster_row"`
	Grade       string      `json:"grade"`
	Bits        json.Number `json:"bits"`
	Evidence    string      `json:"evidence"`
	Rivals      []string    `json:"rivals,omitempty"`
}

// MatchSchema is the name and version of the JSON form of pairs.
const MatchSchema = "rollcheck/match/v1"

func matchJSON(w io.Writer, m *Match, o Options) error {
	o = o.knowing(m.shell())
	out := jsonMatches{Schema: MatchSchema, Tool: jsonTool{m.Version}, Pairs: make([]jsonMatch, len(m.Links))}
	for i := range m.Links {
		l := &m.Links[i]
		out.Pairs[i] = jsonMatch{
			o.plain(l.List.Sheet.File.Path), o.plain(l.List.Sheet.Name), l.List.Number(), o.plain(l.Sheet.File.Path), o.plain(l.Sheet.Name), l.Row,
			l.Grade.String(), json.Number(thousandths(l.Bits)), o.join(words.Semicolon, o.matchEvidence(l)), o.rivals(l),
		}
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

// rivals names who else a pair may be.
func (o Options) rivals(l *link.Link) []string {
	var texts []string
	for _, rival := range l.Rivals() {
		texts = append(texts, o.say(words.MatchRivalRow, label(rival.File, rival.Name), rival.Row, signedTenths(rival.Bits)))
	}
	return texts
}

func label(file, sheet string) string {
	if sheet == "" {
		return file
	}
	return file + " / " + sheet
}

// persons counts the records of what was recognised.
func persons(input *reading.Input) int {
	count := 0
	for _, file := range input.Files {
		for _, sheet := range file.Sheets {
			if sheet.Kind != nil && sheet.Fault == nil {
				count += sheet.Account.Records
			}
		}
	}
	return count
}

// Columns of the workbook before, between and after the two rows.
const matchLead, matchSide = 4, 1 + len(MatchFields)

// matchWorkbook writes both rows of every pair side by side, what differs marked, with an
// empty column for the officer who verifies it.
func matchWorkbook(w io.Writer, m *Match, o Options) error {
	there, err := m.Rows()
	if err != nil {
		return err
	}
	return writeBook(w, m.shell(), o, func(b *workbook) error { return b.matches(m, there) })
}

func (b *workbook) matches(m *Match, there func(l *link.Link) MatchRow) error {
	widths := [len(MatchFields)]float64{9, 20, 5, 11, 9, 10, 13, 20}
	columns := []column{markColumn, {words.HeadNumber, 6}, {words.HeadGrade, 6}, {words.HeadBits, 9}}
	for _, side := range [...]words.Text{words.HeadListSide, words.HeadRosterSide} {
		columns = append(columns, column{sideTitle(side, words.HeadRow), 24})
		for i, field := range MatchFields {
			columns = append(columns, column{sideTitle(side, field.Spec().Title), widths[i]})
		}
	}
	columns = append(columns, column{words.HeadWhyMatch, 40}, column{words.HeadRivals, 30}, column{words.HeadVerified, 12})
	room := mostRows - spareRowsOfSheet
	for first := 0; first == 0 || first < len(m.Links); first += room {
		g := b.grid(further(words.SheetMatches, first/room), columns, 2)
		last := min(first+room, len(m.Links))
		g.freeze(1, 0, 1+last-first)
		g.heads()
		for i := first; i < last; i++ {
			g.line(b.matchCells(i, &m.Links[i], there(&m.Links[i]))...)
		}
		if len(m.Links) == 0 {
			none := emptyRow(columns)
			none[0], none[1] = textCell(roster.Token(1)), textCell(b.o.text(words.ListEmpty))
			g.line(none...)
		}
		if err := g.finish(); err != nil {
			return err
		}
	}
	return nil
}

// sideTitle is the heading of a column of one of the two rows.
func sideTitle(side, field words.Text) words.Text {
	return words.Text{ZH: fmt.Sprintf(side.ZH, field.ZH), EN: fmt.Sprintf(side.EN, field.EN)}
}

func (b *workbook) matchCells(index int, l *link.Link, there MatchRow) []value {
	o, here := b.o, NewMatchRow(l.List)
	cells := make([]value, 0, matchLead+2*matchSide+3)
	cells = append(cells, textCell(roster.Token(index+1)), countCell(index+1), textCell(l.Grade.String()), textCell(thousandths(l.Bits)))
	cells = append(cells, textCell(o.say(words.MatchPlaceIn, l.List.Sheet.Label(), l.List.Number())))
	for i := range here {
		cells = append(cells, sideCell(o, here[i], there[i]))
	}
	cells = append(cells, textCell(o.say(words.MatchPlaceIn, label(l.Sheet.File.Path, l.Sheet.Name), l.Row)))
	for i := range there {
		cells = append(cells, sideCell(o, there[i], here[i]))
	}
	return append(cells, linesCell(o.agreements(l)), linesCell(o.rivalRows(l)), fillCell())
}

// sideCell is one value, marked where the other row has another.
func sideCell(o Options, own, other any) value {
	cell := textCell(o.show(own))
	if mine, theirs := fmt.Sprint(own), fmt.Sprint(other); mine != theirs && mine != "" && theirs != "" && mine != "<nil>" && theirs != "<nil>" {
		cell.look = lookDiffer
	}
	return cell
}
