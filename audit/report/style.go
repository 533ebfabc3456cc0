package report

import "github.com/xuri/excelize/v2"

// styles are the few looks of a report: grey headings, thin borders, wrapped text.
type styles struct{ title, info, head, text, money, count, fill int }

const (
	reportFont = "宋体" // every Windows and WPS has it
	moneyCode  = "#,##0.00"
)

func newStyles(file *excelize.File) (styles, error) {
	border := []excelize.Border{}
	for _, side := range []string{"left", "top", "right", "bottom"} {
		border = append(border, excelize.Border{Type: side, Color: "999999", Style: 1})
	}
	wrap := &excelize.Alignment{Vertical: "center", WrapText: true}
	middle := &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	right := &excelize.Alignment{Horizontal: "right", Vertical: "center"}
	code := moneyCode
	var s styles
	var firstErr error
	add := func(target *int, style *excelize.Style) {
		id, err := file.NewStyle(style)
		if err != nil && firstErr == nil {
			firstErr = err
		}
		*target = id
	}
	font := func(size float64, bold bool) *excelize.Font {
		return &excelize.Font{Family: reportFont, Size: size, Bold: bold}
	}
	add(&s.title, &excelize.Style{Font: font(16, true), Alignment: &excelize.Alignment{Vertical: "center"}})
	add(&s.info, &excelize.Style{Font: font(10, false), Alignment: &excelize.Alignment{Vertical: "center"}})
	add(&s.head, &excelize.Style{Font: font(10, true), Alignment: middle, Border: border, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7E6E6"}}})
	add(&s.text, &excelize.Style{Font: font(10, false), Alignment: wrap, Border: border, NumFmt: 49})
	add(&s.money, &excelize.Style{Font: font(10, false), Alignment: right, Border: border, CustomNumFmt: &code})
	add(&s.count, &excelize.Style{Font: font(10, false), Alignment: middle, Border: border})
	add(&s.fill, &excelize.Style{Font: font(10, false), Alignment: wrap, Border: border, NumFmt: 49, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFF9E5"}}})
	return s, firstErr
}
