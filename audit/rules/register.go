package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// What the rules about the registers of disputes, drug users and released persons share. Their
// findings speak of a register or of a row by its number: nobody on it is named.

// registerPlace is the rows of a register that are of one township.
type registerPlace struct {
	county.Place
	rows []roster.Row
}

// placesOf returns the rows of a register by township, in the order of the register; the
// village is the sheet's, for a register of several is the township's.
func placesOf(p *audit.Pass, sheet *roster.Sheet) []registerPlace {
	var places []registerPlace
	for i := range sheet.Records() {
		row := sheet.Row(i)
		township := p.County.PlaceOf(row).Township
		at := slices.IndexFunc(places, func(place registerPlace) bool {
			return roster.TownshipKey(place.Township) == roster.TownshipKey(township)
		})
		if at < 0 {
			at = len(places)
			places = append(places, registerPlace{Place: county.Place{Township: township, Village: sheet.Village}})
		}
		places[at].rows = append(places[at].rows, row)
	}
	return places
}

// registerFinding starts a finding about the rows of a register in a place.
func registerFinding(p *audit.Pass, place county.Place, key ...string) *audit.Finding {
	finding := p.Find(nil).At(place.Township, place.Village).Key(key...)
	finding.Persons = 0
	return finding
}

// restsOnRows shows rows whose cells are nobody's business but the register's.
func restsOnRows(finding *audit.Finding, says words.Text, rows []roster.Row) *audit.Finding {
	for _, row := range rows {
		finding.Rests(says, county.RowOf(row.Sheet, row.Number()))
	}
	return finding
}

// nothingIn says whether a cell of a register says that there is nothing yet.
func nothingIn(row roster.Row, field roster.Field) bool {
	text := row.Text(field)
	return text == "" || roster.IsBlankWord(text, roster.TypeName)
}

// filledSomewhere says whether a column holds something in any row of its sheet.
func filledSomewhere(sheet *roster.Sheet, field roster.Field) bool {
	if !sheet.Has(field) {
		return false
	}
	for i := range sheet.Records() {
		if !nothingIn(sheet.Row(i), field) {
			return true
		}
	}
	return false
}

// eachCase calls visit for every case of a register that was there on the day of the audit and
// that no newer register of the place tells again.
func eachCase(p *audit.Pass, sheet *roster.Sheet, visit func(roster.Row)) {
	again := map[string]bool{}
	for _, newer := range newerRegisters(p, sheet) {
		for i := range newer.Records() {
			again[caseKey(newer.Row(i))] = true
		}
	}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if day, ok := row.Date(roster.FieldDate); ok && firstDay(day) > p.AsOf() || again[caseKey(row)] {
			continue
		}
		visit(row)
	}
}

// newerRegisters returns the registers of a sheet's kind and place that are of later months.
func newerRegisters(p *audit.Pass, sheet *roster.Sheet) []*roster.Sheet {
	var newer []*roster.Sheet
	for _, other := range p.County.Sheets {
		if other.Kind == sheet.Kind && sheet.Period.To != 0 && other.Period.To > sheet.Period.To && other.Period.From <= p.AsOf().MonthOf() &&
			roster.TownshipKey(other.Township) == roster.TownshipKey(sheet.Township) && roster.VillageKey(other.Village) == roster.VillageKey(sheet.Village) {
			newer = append(newer, other)
		}
	}
	return newer
}

// caseKey is what tells a case from others of its place: day, matter and parties.
func caseKey(row roster.Row) string {
	return strings.Join([]string{row.Text(roster.FieldDate), row.Text(roster.FieldSubject), row.Text(roster.FieldParty)}, "\x1f")
}

// caseFinding starts a finding about one case, whose parties are not named.
func caseFinding(p *audit.Pass, row roster.Row, check string) *audit.Finding {
	return registerFinding(p, p.County.PlaceOf(row), check, caseKey(row))
}

// caseName tells which case a row is: by its number, else its row, and its matter where that is
// no more than a sort of dispute.
func caseName(row roster.Row) words.Message {
	number := saysCaseRow.With(row.Number())
	if seq := row.Text(roster.FieldSeq); seq != "" {
		number = saysCaseNumber.With(seq)
	}
	matter := row.Text(roster.FieldSubject)
	if matter == "" || len([]rune(matter)) > longestMatter || namesParty(matter, row.Text(roster.FieldParty)) {
		return number
	}
	return saysCaseMatter.With(number, matter)
}

// longestMatter is how many characters a sort of dispute has at most; a longer text tells a story.
const longestMatter = 8

// namesParty says whether a matter speaks of a party or of anybody by name: 张三与李四宅基地纠纷.
func namesParty(matter, parties string) bool {
	if strings.ContainsAny(matter, "与和诉") {
		return true
	}
	for _, party := range strings.FieldsFunc(parties, func(r rune) bool { return strings.ContainsRune("、,，;；/ 与和及诉", r) }) {
		if len([]rune(party)) > 1 && strings.Contains(matter, party) {
			return true
		}
	}
	return false
}

// caseClosed says whether a case is closed by its own column, or settled by what it says of its
// end where the column says nothing.
func caseClosed(row roster.Row) bool {
	switch text := row.Text(roster.FieldClosed); {
	case deniedBy(text):
		return false
	case text == "是" || text == "√" || text == "有" || containsAny(text, closedWords):
		return true
	}
	return !nothingIn(row, roster.FieldClosedOn)
}

var closedWords = []string{"销号", "已结", "办结", "已化解", "已解决", "✓", "✔"}

var denials = []string{"否", "未", "尚未", "还未", "不", "没", "无", "缺", "×", "✗", "✘", "待"}

// deniedBy says whether a cell says no: 否, 未销号, 没有, 待补.
func deniedBy(text string) bool {
	return slices.ContainsFunc(denials, func(word string) bool { return strings.HasPrefix(text, word) })
}

// caseSettled says whether the register tells that a dispute is settled.
func caseSettled(row roster.Row) bool {
	if text := row.Text(roster.FieldResolved); text == "解决" || text == "是" || text == "√" {
		return true
	}
	for _, field := range [...]roster.Field{roster.FieldResolved, roster.FieldResult, roster.FieldHandled} {
		if roster.FindEvent(row.Text(field), settledWords).Said {
			return true
		}
	}
	return false
}

var settledWords = []string{"已解决", "解决到位", "已化解", "化解成功", "调解成功", "调处成功", "和解", "达成协议", "办结", "已结", "结案", "已履行", "息访", "撤诉"}

// caseDue returns the last day of a case's time; ok is false where none can be read.
func caseDue(row roster.Row) (day roster.Date, ok bool) {
	text := row.Text(roster.FieldDeadline)
	due, ok := roster.ParseDate(text, row.Answer(roster.FieldDeadline).Number, false, false)
	if !ok {
		return 0, false
	}
	_, last := due.Days()
	return last, true
}

func firstDay(day roster.Date) roster.Date {
	first, _ := day.Days()
	return first
}

var (
	saysCaseNumber = words.Text{ZH: "第 %s 号", EN: "case no. %s"}
	saysCaseRow    = words.Text{ZH: "第 %d 行", EN: "the case in row %d"}
	saysCaseMatter = words.Text{ZH: "%s（%s）", EN: "%s (%s)"}
	evidenceDue    = words.Text{ZH: "办结时限", EN: "deadline"}
	evidenceRegRow = words.Text{ZH: "台账的行", EN: "row of the register"}
)
