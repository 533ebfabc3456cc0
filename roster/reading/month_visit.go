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

// assessedHeading is the heading of one year's assessment: 2015年考核, 2016年度考核情况.
var assessedHeading = regexp.MustCompile(`^([0-9]{4})年?度?(?:年度)?(?:帮教)?(?:考核|考察|考评)(?:情况|结果|等次|意见)?$`)

// repeated says of which repeated field a heading of a kind is, and the first month of its time.
func (h *heading) repeated(column int, kind *roster.Kind) (field roster.Field, month roster.Month, ok bool) {
	if month, ok = h.visitsMonth(column, kind); ok {
		return roster.FieldMonthVisit, month, true
	}
	if kind == nil || !kind.Has(roster.FieldYearAssessed) {
		return roster.NoField, 0, false
	}
	match := assessedHeading.FindStringSubmatch(normalHeading(strings.ReplaceAll(h.texts[column], levelMark, "")))
	if match == nil {
		return roster.NoField, 0, false
	}
	year, _, _ := roster.Numeral(match[1])
	months, known := roster.MonthsOfYear(year, 1, 12)
	return roster.FieldYearAssessed, months.From, known
}

// addMonth gives the sheet one more column of a month; the first is the one of the field.
func addMonth(s *roster.Sheet, column roster.Column) {
	if s.Has(column.Field) {
		s.Columns = append(s.Columns, column)
		return
	}
	addColumn(s, column)
}

// repeatedColumns takes the columns of months and years out of those that mean anything else.
func repeatedColumns(h *heading, kind *roster.Kind, override func(string) roster.Field, fields map[int]roster.Field) {
	for column := range h.texts {
		if field, _, ok := h.repeated(column, kind); ok && override(h.texts[column]) == roster.NoField {
			delete(fields, column)
			fields[repeatedColumn] = field
		}
	}
}
