package reading

import (
	"regexp"
	"strings"

	"rollcheck/roster"
)

// visitHeading is the heading of one month's visit: 1月回访, 2016年十一月走访情况, 3月 below 每月回访.
var visitHeading = regexp.MustCompile(`^(?:([0-9]{4})年?度?)?(?:(?:每月|逐月|按月|月度|各月)?(?:定期)?(?:回访|走访|帮教|谈话|见面)*(?:情况|记录|时间|日期)?)(?:([0-9]{4})年)?` +
	`([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?:定期)?(?:回访|走访|帮教|谈话|见面)*(?:情况|记录|时间|日期)?$`)

// visitsMonth says whether a kind has a column a month of visits, and which month a heading
// means; the month is zero where neither heading nor sheet gives a year.
func (h *heading) visitsMonth(column int, kind *roster.Kind) (month roster.Month, ok bool) {
	if kind == nil || !kind.Has(roster.FieldMonthVisit) || !strings.Contains(h.texts[column], "月") {
		return 0, false
	}
	match := visitHeading.FindStringSubmatch(normalHeading(strings.ReplaceAll(h.texts[column], levelMark, "")))
	if match == nil {
		return 0, false
	}
	year := h.year
	for _, written := range match[1:3] {
		if written != "" {
			year, _, _ = roster.Numeral(written)
		}
	}
	number, _, _ := roster.Numeral(match[3])
	if number < 1 || number > 12 {
		return 0, false
	}
	months, known := roster.MonthsOfYear(year, number, number)
	if !known {
		return 0, true
	}
	return months.From, true
}

// addMonth gives the sheet one more column of a month; the first is the one of the field.
func addMonth(s *roster.Sheet, column roster.Column) {
	if s.Has(column.Field) {
		s.Columns = append(s.Columns, column)
		return
	}
	addColumn(s, column)
}

// monthlyVisits takes the columns of months out of those that mean anything else.
func monthlyVisits(h *heading, kind *roster.Kind, override func(string) roster.Field, fields map[int]roster.Field) {
	for column := range h.texts {
		if _, ok := h.visitsMonth(column, kind); ok && override(h.texts[column]) == roster.NoField {
			delete(fields, column)
			fields[repeatedColumn] = roster.FieldMonthVisit
		}
	}
}
