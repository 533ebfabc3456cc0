package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// onlySerial says whether nothing but a serial number and dates filled in beforehand stand
// in the row.
func (b *builder) onlySerial(row *book.Row) bool {
	if len(row.Cells) > 4 {
		return false
	}
	dated, serial := false, false
	for i := range row.Cells {
		cell := &row.Cells[i]
		if strings.TrimSpace(cell.Text) == "" && cell.Kind != book.Uncalculated {
			continue
		}
		switch b.fieldAt(cell.Column) {
		case roster.FieldSeq:
			if serial = allDigits(cell.Text); !serial {
				return false
			}
		case roster.FieldDate, roster.FieldStartDate, roster.FieldPeriod, roster.FieldFiledDate:
			dated = true
		default:
			return false
		}
	}
	return serial || !dated
}

// fieldAt returns the field of a column of the sheet.
func (b *builder) fieldAt(column int) roster.Field {
	if column >= len(b.column) || b.column[column] == 0 {
		return roster.NoField
	}
	return b.sheet.Columns[b.column[column]-1].Field
}

// repeatsHeading says whether most cells are headings: the heading of the next printed page.
func (b *builder) repeatsHeading(row *book.Row) bool {
	if len(row.Cells) < 2 {
		return b.sheet.Title != "" && len(row.Cells) == 1 && len(row.Cells[0].Text) > 12 && strings.Contains(b.sheet.Title, strings.TrimSpace(row.Cells[0].Text))
	}
	others := 0
	for i := range row.Cells {
		if row.Cells[i].Kind == book.Text && b.headings[normalHeading(row.Cells[i].Text)] {
			continue
		}
		if others++; others*2 >= len(row.Cells) {
			return false
		}
	}
	return true
}

// isRecord says whether the row fills a field of the kind's first need: somebody's name or
// number, a ledger's closing, a setting's key; or goes on with the payee above.
func (b *builder) isRecord() bool {
	if b.samePayee() || b.isPrinted() || b.sheet.Groups != nil && !b.blank([]roster.Field{roster.FieldCadreName, roster.FieldCadreIDNumber}) {
		return true
	}
	for _, field := range b.sheet.Kind.Needs[0] {
		if index := b.sheet.Slots[field]; index != 0 && !b.values[index-1].Empty() {
			return true
		}
	}
	return false
}

// isSetting says whether the row is one of a settings table: there a 合计 or a line of
// headings is what the user speaks of, neither a sum nor the heading of a table.
func (b *builder) isSetting(row *book.Row) bool {
	return b.sheet.Kind.Family == roster.Settings && b.isRecord() && !b.repeatsHeading(row)
}

// units are what a row of units below the heading holds; shorter ones need no list.
var units = []string{"元/年", "元/月", "元/人", "元/户", "万元", "周岁", "平方米", "公里", "公斤"}

// onlyText returns the text of a row that has no more than one.
func onlyText(row *book.Row) (text string, alone bool) {
	for i := range row.Cells {
		written := strings.TrimSpace(row.Cells[i].Text)
		if written == "" {
			continue
		}
		if text != "" {
			return "", false
		}
		text = written
	}
	return text, text != ""
}

// isCodeRow says whether a row just below the heading holds codes such as A, B, 1, 2 for
// the columns, or ${placeholders}.
func (b *builder) isCodeRow(row *book.Row) bool {
	if len(b.sheet.Rows) > 0 || len(row.Cells) < 3 || b.sheet.Kind.Family == roster.Settings {
		return false
	}
	for i := range row.Cells {
		if text := strings.TrimSpace(row.Cells[i].Text); len(text) > 3 && !strings.HasPrefix(text, "${") && !slices.Contains(units, text) {
			return false
		}
	}
	return true
}

// isMachineRow says whether a row just below the heading repeats it in machine names:
// xm, id_card_no.
func (b *builder) isMachineRow(row *book.Row) bool {
	if len(b.sheet.Rows) > 0 || len(row.Cells) < 3 || b.sheet.Kind.Family == roster.Settings {
		return false
	}
	for i := range row.Cells {
		text := strings.TrimSpace(row.Cells[i].Text)
		if row.Cells[i].Kind != book.Text || len(text) < 2 || strings.Trim(strings.ToLower(text), "abcdefghijklmnopqrstuvwxyz_0123456789") != "" || allDigits(text) {
			return false
		}
	}
	return true
}

// ExampleMark begins the example row of a blank workbook: the row is no record.
const ExampleMark = "示例"

// isExample says whether the first cell of a row above all records calls it an example.
func isExample(row *book.Row) bool {
	return len(row.Cells) > 0 && strings.HasPrefix(strings.TrimSpace(row.Cells[0].Text), ExampleMark)
}

// instructions are words of a row that tells how to fill the sheet in.
var instructions = []string{"必填", "填写", "示例", "下拉", "格式", "例如"}

// isInstruction says whether a row just below the heading tells how to fill the columns in.
func (b *builder) isInstruction(row *book.Row) bool {
	if len(b.sheet.Rows) > 0 || b.hasNumber() || b.sheet.Kind.Family == roster.Settings {
		return false
	}
	told := 0
	for i := range row.Cells {
		if containsAny(row.Cells[i].Text, instructions) {
			told++
		}
	}
	return told > 0
}

// signatures begin the names of those who made and signed a sheet; remarks begin its
// footnotes.
var (
	signatures = []string{"制表", "填表", "填报", "审核", "复核", "经办", "单位负责人", "负责人", "领导", "分管", "主管", "监督电话", "联系电话", "公示时间"}
	remarks    = []string{"注:", "注：", "备注:", "备注：", "说明:", "说明：", "以下空白", "此页无正文", "※"}
)

// isFooter says whether a row without a person's number is a signature line or a footnote,
// in whatever column it stands.
func (b *builder) isFooter(row *book.Row) bool {
	if b.hasNumber() || b.sheet.Kind.Family == roster.Settings {
		return false
	}
	if text, alone := onlyText(row); alone && strings.Trim(text, "0123456789年月日号 ") == "" && strings.Contains(text, "年") {
		return true // the day the sheet was signed
	}
	for i := range row.Cells {
		text := strings.TrimSpace(row.Cells[i].Text)
		if hasAnyPrefix(text, remarks) || hasColon(text) && hasAnyPrefix(text, signatures) {
			return true
		}
	}
	return false
}

// isNote says whether a row without name or number is a remark: it begins like a footnote,
// or fills no more than two cells.
func (b *builder) isNote(row *book.Row) bool {
	filled := 0
	for i := range row.Cells {
		text := strings.TrimSpace(row.Cells[i].Text)
		if text == "" {
			continue
		}
		if filled == 0 && (hasAnyPrefix(text, signatures) || hasAnyPrefix(text, []string{"*", "#", "&", "第", "年月日"})) {
			return true
		}
		filled++
	}
	return filled <= 2
}

func hasColon(text string) bool { return strings.Contains(text, ":") || strings.Contains(text, "：") }

func hasAnyPrefix(text string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(text, prefix) {
			return true
		}
	}
	return false
}

func containsAny(text string, words []string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
