package report

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/ledger"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Settled is what became of the lists that came back.
type Settled struct {
	Version string
	Day     roster.Date
	Folder  string // of the ledger
	Page    string // its last page before
	Files   []*roster.File
	Rows    []*ledger.Returned
}

// shell is a report that holds the files only: what knows numbers from names asks it.
func (s *Settled) shell() *audit.Report {
	return &audit.Report{Version: s.Version, AsOf: s.Day, Files: s.Files}
}

// always are the outcomes that are shown though no row has one.
var always = []ledger.Outcome{ledger.New, ledger.Same, ledger.Moved, ledger.Disputed, ledger.Wrong, ledger.Torn, ledger.Blank}

// PrintSettled shows what becomes of each workbook, and of each row that is not simply taken.
func PrintSettled(w io.Writer, s *Settled, o Options) error {
	t := &terminal{out: &bytes.Buffer{}, o: o.knowing(s.shell()), r: s.shell()}
	var page any = words.Page(s.Page)
	if s.Page == "" {
		page = words.LedgerNew
	}
	t.say(words.SettleLedger, s.Folder, page)
	t.outcomes(s)
	t.listed(s, ledger.Disputed, words.SettleHowDisputed)
	t.listed(s, ledger.Wrong, words.SettleHowWrong)
	t.listed(s, ledger.Torn, words.SettleHowTorn)
	t.remarks(s)
	if t.err != nil {
		return t.err
	}
	_, err := t.out.WriteTo(w)
	return err
}

// outcomes shows the outcomes of each sheet, and their sum.
func (t *terminal) outcomes(s *Settled) {
	shown := slices.DeleteFunc(ledger.Outcomes(), func(o ledger.Outcome) bool {
		return !slices.Contains(always, o) && !slices.ContainsFunc(s.Rows, func(row *ledger.Returned) bool { return row.Outcome == o })
	})
	head := []words.Text{words.HeadFile, words.HeadRow}
	for _, outcome := range shown {
		head = append(head, outcome.Title())
	}
	line := func(name string, rows []*ledger.Returned) []string {
		cells := []string{name, strconv.Itoa(len(rows))}
		for _, outcome := range shown {
			cells = append(cells, strconv.Itoa(count(rows, outcome)))
		}
		return cells
	}
	var lines [][]string
	for first := 0; first < len(s.Rows); {
		last := first
		for last < len(s.Rows) && s.Rows[last].Row.Sheet == s.Rows[first].Row.Sheet {
			last++
		}
		lines = append(lines, line(t.o.plain(labelOf(s.Rows[first].Row.Sheet)), s.Rows[first:last]))
		first = last
	}
	lines = append(lines, line(t.o.text(words.HeadTotal), s.Rows))
	t.endsOf(head, lines)
	t.table(head, lines, 1)
}

// endsOf keeps the ends of the names in the first column where the table is too wide: workbooks
// of one folder, and lists of one workbook, begin alike.
func (t *terminal) endsOf(head []words.Text, lines [][]string) {
	room := t.o.Width - 3
	for i, title := range head[1:] {
		widest := displayWidth(t.o.text(title))
		for _, line := range lines {
			widest = max(widest, displayWidth(line[i+1]))
		}
		room -= widest + 3
	}
	for _, line := range lines {
		name := []rune(line[0])
		if displayWidth(line[0]) <= room {
			continue
		}
		for len(name) > 1 && displayWidth(string(name))+3 > max(room, 8) {
			name = name[1:]
		}
		line[0] = "..." + string(name)
	}
}

// labelOf names a sheet by its file where that holds no other list that came back.
func labelOf(sheet *roster.Sheet) string {
	for _, other := range sheet.File.Sheets {
		if other != sheet && other.InUse() {
			return sheet.Label()
		}
	}
	return sheet.File.Path
}

func count(rows []*ledger.Returned, outcome ledger.Outcome) (number int) {
	for _, row := range rows {
		if row.Outcome == outcome {
			number++
		}
	}
	return number
}

// listed names the first rows of an outcome, each with the reason, and says what to do about them.
func (t *terminal) listed(s *Settled, outcome ledger.Outcome, how words.Text) {
	number := count(s.Rows, outcome)
	if number == 0 {
		return
	}
	t.say(words.SettleListed, outcome.Title(), number, how)
	shown := 0
	for _, row := range s.Rows {
		if row.Outcome != outcome {
			continue
		}
		if shown++; shown > mostShown {
			t.say(words.SettleMore, number-mostShown)
			return
		}
		t.wrap("  ", t.o.returned(row))
	}
}

// returned says where a row stands, whom it is about and what is wrong with it.
func (o Options) returned(row *ledger.Returned) string {
	where := o.say(words.SettleRow, labelOf(row.Row.Sheet), row.Row.Number())
	return strings.Join(nonEmpty(where, roster.InFours(row.ID), o.name(whose(row)), o.join(words.Semicolon, o.reasons(row))), " ")
}

// reasons say why a row is not taken.
func (o Options) reasons(row *ledger.Returned) []string {
	why := o.messages(row.Why)
	if row.Against != nil {
		why = append(why, o.differences(row)...)
	}
	return why
}

// whose is the name in a row.
func whose(row *ledger.Returned) string {
	if name := row.Row.Text(roster.FieldName); name != "" {
		return name
	}
	return row.Row.Text(roster.FieldHeadName)
}

// differences names the columns in which a row differs from an earlier answer, and where that stood.
func (o Options) differences(row *ledger.Returned) []string {
	var list []string
	for _, column := range ledger.Differs(row.Against.Says, row.Answer.Says) {
		says := words.SettleDiffers
		if row.Against.At.Batch == 0 {
			says = words.SettleDiffersToo
		}
		whence := o.join(words.Comma, nonEmpty(row.Against.Says[ledger.Verifier], o.say(words.SettleRow, row.Against.File, row.Against.Row)))
		list = append(list, o.say(says, column, said(column, row.Against), sameText(whence), said(column, row.Answer)))
	}
	return list
}

// said is what an answer says in a column, a reason by its title.
func said(column string, answer *ledger.Answer) any {
	if text := answer.Says[column]; column != ledger.Reason || text == "" {
		return text
	}
	return words.ReasonTitle(answer.Says[column])
}

// remarks counts what is said of rows that are taken, and names the first of them.
func (t *terminal) remarks(s *Settled) {
	var order []string
	counts, first := map[string]int{}, map[string]*ledger.Returned{}
	for _, row := range s.Rows {
		for _, remark := range row.Remarks {
			text := t.o.message(remark)
			if counts[text] == 0 {
				order, first[text] = append(order, text), row
			}
			counts[text]++
		}
	}
	for _, text := range order[:min(len(order), mostShown)] {
		where := words.SettleRow.With(labelOf(first[text].Row.Sheet), first[text].Row.Number())
		t.say(words.SettleRemark, sameText(text), where, counts[text])
	}
}

// wrongColumns are those officers know of lists of what is wrong with their tables.
var wrongColumns = []column{
	{words.HeadFile, 24}, {words.HeadSheet, 12}, {words.HeadExcelRow, 9}, {words.HeadFindingID, 20}, {words.HeadName, 9}, {words.HeadID, 20}, {words.HeadSort, 7}, {words.HeadError, 60},
}

// WriteWrong writes the rows that were not taken as a workbook.
func WriteWrong(path string, s *Settled, o Options) error {
	write := func(out io.Writer, r *audit.Report, o Options) error {
		return writeBook(out, r, o, asSheet(func(v view) table { return v.wrong(s) }))
	}
	return writeSafely(path, OfAudit.ofFile(path), s.shell(), o.privacyOr(words.Full), write)
}

// wrong is the list of rows that were not taken.
func (v view) wrong(s *Settled) table {
	t := table{name: words.SheetWrong, columns: wrongColumns, kept: 3, empty: v.o.text(words.EmptyWrong)}
	for _, row := range s.Rows {
		if row.Outcome != ledger.Wrong && row.Outcome != ledger.Torn && row.Outcome != ledger.Disputed {
			continue
		}
		t.rows = append(t.rows, []value{
			textCell(v.o.plain(row.Row.Sheet.File.Path)), textCell(v.o.plain(row.Row.Sheet.Name)), countCell(row.Row.Number()), textCell(roster.InFours(row.ID)),
			textCell(v.o.name(whose(row))), textCell(v.o.number(row.Row.Text(roster.FieldIDNumber))), textCell(v.o.text(row.Outcome.Title())), linesCell(v.o.reasons(row)),
		})
	}
	return v.marked(t, runningTokens(len(t.rows)))
}

// sameText is a text that is the same in every language.
func sameText(text string) words.Text { return words.Text{ZH: text, EN: text} }
