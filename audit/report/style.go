package report

import "github.com/xuri/excelize/v2"

// styles are the few looks of a report: grey headings, thin borders, wrapped text
// (spec/domain.md section 5).
type styles struct{ title, info, head, text, link, small, money, count, fill, differ, smallLink int }

const (
	reportFont = "宋体" // every Windows and WPS has it
	usualSize  = 10.0
	smallSize  = 8.0
	moneyCode  = "#,##0.00"
	formatText = 49 // the number format @
)

func newStyles(file *excelize.File) (styles, error) {
	border := []excelize.Border{}
	for _, side := range []string{"left", "top", "right", "bottom"} {
		border = append(border, excelize.Border{Type: side, Color: "808080", Style: 1})
	}
	shade := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	left := &excelize.Alignment{Vertical: "center", WrapText: true}
	middle := &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	right := &excelize.Alignment{Horizontal: "right", Vertical: "center"}
	font := func(size float64, bold bool) *excelize.Font {
		return &excelize.Font{Family: reportFont, Size: size, Bold: bold}
	}
	code := moneyCode
	var s styles
	for _, look := range []struct {
		target *int
		style  excelize.Style
	}{
		{&s.title, excelize.Style{Font: font(18, true), Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center"}}},
		{&s.info, excelize.Style{Font: font(10, false), Alignment: &excelize.Alignment{Vertical: "center"}}},
		{&s.head, excelize.Style{Font: font(10, true), Alignment: middle, Border: border, Fill: shade("E7E6E6")}},
		{&s.text, excelize.Style{Font: font(10, false), Alignment: left, Border: border, NumFmt: formatText}},
		{&s.link, excelize.Style{Font: &excelize.Font{Family: reportFont, Size: 10, Color: "1F4E79", Underline: "single"}, Alignment: left, Border: border, NumFmt: formatText}},
		{&s.smallLink, excelize.Style{Font: &excelize.Font{Family: reportFont, Size: smallSize, Color: "1F4E79", Underline: "single"}, Alignment: left, Border: border, NumFmt: formatText}},
		{&s.small, excelize.Style{Font: font(smallSize, false), Alignment: left, Border: border, NumFmt: formatText}},
		{&s.money, excelize.Style{Font: font(10, false), Alignment: right, Border: border, CustomNumFmt: &code}},
		{&s.count, excelize.Style{Font: font(10, false), Alignment: middle, Border: border}},
		{&s.differ, excelize.Style{Font: font(10, true), Alignment: left, Border: border, NumFmt: formatText, Fill: shade("FCE4D6")}},
		{&s.fill, excelize.Style{Font: font(10, false), Alignment: left, Border: border, NumFmt: formatText, Fill: shade("FFF9E5")}},
	} {
		id, err := file.NewStyle(&look.style)
		if err != nil {
			return s, err
		}
		*look.target = id
	}
	return s, nil
}
