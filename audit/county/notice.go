package county

import (
	"slices"
	"strings"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Notices say who is to receive a benefit. One is a list of names, or a row of a register of
// notices, which then speaks of all households of its village.

// NoticeDays returns the first and the last day a notice was up, each zero where nothing says
// it: by two columns, by one that holds both (2016-11-01至2016-11-08), or by the title.
func NoticeDays(row roster.Row) (first, last roster.Date) {
	first, _ = row.Date(roster.FieldStartDate)
	last, _ = row.Date(roster.FieldEndDate)
	if first != 0 || last != 0 {
		return first, last
	}
	if first, last = roster.FindDays(row.Text(roster.FieldDate)); first != 0 {
		return first, last
	}
	if _, after, said := strings.Cut(row.Sheet.Title, "公示时间"); said {
		return roster.FindDays(after)
	}
	return 0, 0
}

// roundMarks are the rounds of a notice as offices number and name them.
var roundMarks = [...][]string{
	{"一榜", "1榜", "首榜", "初榜", "第一次", "第1次", "一轮", "1轮", "初审公示", "评议公示", "一次公示"},
	{"二榜", "2榜", "第二次", "第2次", "二轮", "2轮", "审核公示", "二次公示"},
	{"三榜", "3榜", "第三次", "第3次", "三轮", "3轮", "审批公示", "确认公示", "三次公示"},
}

// NoticeRound returns which round a notice is, from 1; zero where neither its row nor its
// title, sheet or file says.
func NoticeRound(row roster.Row) int {
	text := strings.TrimSpace(row.Text(roster.FieldRound))
	if at := slices.Index([]string{"1", "2", "3"}, text); at >= 0 {
		return at + 1
	}
	if at := slices.Index([]string{"一", "二", "三"}, text); at >= 0 {
		return at + 1
	}
	for _, said := range [...]string{text, row.Sheet.Title, row.Sheet.Name, row.Sheet.File.Path} {
		if round := roundIn(said); round > 0 {
			return round
		}
	}
	return 0
}

// roundIn returns the round a text names, if it names one alone: 三榜公示 is the whole procedure.
func roundIn(text string) int {
	found := 0
	for i, marks := range roundMarks {
		for _, mark := range marks {
			if strings.Contains(text, mark) && !strings.Contains(text, "三榜公示") {
				if found > 0 && found != i+1 {
					return 0
				}
				found = i + 1
			}
		}
	}
	return found
}

// lasting are the words for a notice that stays up as long as the benefit is paid.
var lasting = []string{"长期", "永久", "常年", "固定公示"}

// LongTerm says whether a notice stays up as long as the benefit is paid.
func LongTerm(row roster.Row) bool {
	for _, text := range [...]string{row.Text(roster.FieldRound), row.Text(roster.FieldNote), row.Sheet.Title, row.Sheet.Name, row.Sheet.File.Path} {
		if slices.ContainsFunc(lasting, func(word string) bool { return strings.Contains(text, word) }) {
			return true
		}
	}
	return false
}

// Notices is what notices of a township's input there are.
type Notices struct {
	Rounds   [4]bool     // the rounds the input holds; at zero one that is not said
	LongTerm bool        // notices that stay up are among it
	Photos   bool        // some of those have a photograph on record
	Last     roster.Date // the last day a round was up
	Sheet    *roster.Sheet
}

// NoticesOf returns what notices the input holds of a township and programme.
func (c *County) NoticesOf(township string, programme *roster.Kind) Notices {
	key := roster.TownshipKey(township)
	var all Notices
	for _, of := range [...]programmeTownship{{nil, key}, {programme, key}, {nil, ""}, {programme, ""}} {
		if part := c.notices[of]; part != nil {
			all.add(*part)
		}
	}
	return all
}

// add adds what another part of the input holds.
func (n *Notices) add(other Notices) {
	for i := range n.Rounds {
		n.Rounds[i] = n.Rounds[i] || other.Rounds[i]
	}
	n.LongTerm, n.Photos = n.LongTerm || other.LongTerm, n.Photos || other.Photos
	n.Last = max(n.Last, other.Last)
	if n.Sheet == nil {
		n.Sheet = other.Sheet
	}
}

// noteNotice remembers what notices there are.
func (j *stepJoiner) noteNotice(row roster.Row, village *Village) {
	township := j.places.list[j.places.of(row)].townshipKey
	if village != nil {
		township = roster.TownshipKey(village.Township)
	}
	one := Notices{Sheet: row.Sheet}
	if LongTerm(row) {
		one.LongTerm, one.Photos = true, !row.Value(roster.FieldPhoto).Empty()
	} else {
		one.Rounds[NoticeRound(row)] = true
		one.Last = StepDate(row)
	}
	key := programmeTownship{ProgrammeOf(row), township}
	if j.county.notices == nil {
		j.county.notices = map[programmeTownship]*Notices{}
	}
	if j.county.notices[key] == nil {
		j.county.notices[key] = &Notices{}
	}
	j.county.notices[key].add(one)
}

// Gone says whether a list of changes or of those cleared names somebody of a village: he may
// have left since a notice.
func (c *County) Gone(village *Village, name string) bool {
	key := roster.VillageKey(village.Name)
	for _, sheet := range c.Sheets {
		if sheet.Kind != roster.Changes && sheet.Kind != roster.Cleared {
			continue
		}
		for i := range sheet.Records() {
			row := sheet.Row(i)
			if !OneName(row.PersonName(), name) && !OneName(row.Text(roster.FieldHeadName), name) {
				continue
			}
			if _, of := row.Place(); of == "" || roster.VillageKey(of) == key {
				return true
			}
		}
	}
	return false
}

// OneName says whether two texts are one name, however it is written.
func OneName(a, b string) bool {
	match := link.CompareNames(a, b)
	return match == link.NameEqual || match == link.NameVariant
}
