package report

import "github.com/xuri/excelize/v2"

// longestCell is how many characters a cell may hold; Excel's bound is 32,767 in UTF-16,
// where a rare character counts twice.
const longestCell = 16000

// cell turns a value into a cell of the workbook. A text is never a formula, whatever it
// begins with. Money adds up in Excel: the file format knows only binary numbers and the
// writer takes nothing else with a point, so this is the one place where fen leave integers.
// The shortest decimal form of fen / 100, which is what is written, has the two decimals of
// the amount up to 2^53 fen.
func (g *grid) cell(v value) excelize.Cell {
	styles := &g.book.styles
	cell := excelize.Cell{StyleID: [...]int{lookText: styles.text, lookLink: styles.link, lookSmall: styles.small, lookFill: styles.fill, lookCount: styles.count, lookMoney: styles.money, lookHead: styles.head, lookDiffer: styles.differ, lookSmallLink: styles.smallLink}[v.look]}
	switch {
	case v.hidden:
	case v.look == lookCount:
		cell.Value = v.number
	case v.look == lookMoney:
		cell.Value = float64(v.number) / 100
	default:
		cell.Value = cut(v.text)
	}
	return cell
}

func cut(text string) string {
	if len(text) <= longestCell {
		return text
	}
	if runes := []rune(text); len(runes) > longestCell {
		return string(runes[:longestCell]) + "..."
	}
	return text
}
