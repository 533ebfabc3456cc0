package book

import (
	"strconv"
	"strings"

	"rollcheck/roster/words"
)

// readStyles learns which cell formats show a date (ECMA-376 part 1, 18.8). "" is a workbook without styles.
func (w *workbook) readStyles(part string) error {
	if part == "" {
		return nil
	}
	if err := w.parts.account(part); err != nil {
		return err
	}
	custom := map[string]bool{}
	var formats []string
	err := w.parts.each(part, func(m *markup) error {
		if err := m.root("styleSheet"); err != nil {
			return err
		}
		return m.children(func(name []byte) (err error) {
			switch string(name) {
			case "numFmts":
				return m.customFormats(custom)
			case "cellXfs":
				formats, err = m.cellFormats()
				return err
			}
			return m.skip()
		})
	})
	for _, id := range formats {
		date, named := custom[id]
		number, err := strconv.ParseUint(id, 10, 16)
		w.dates = append(w.dates, date || !named && err == nil && builtInDate(uint16(number)))
	}
	return err
}

// customFormats reads which of the workbook's own number formats show a date.
func (m *markup) customFormats(custom map[string]bool) error {
	return m.children(func([]byte) error {
		values, err := m.values("numFmtId", "formatCode")
		if err != nil {
			return err
		}
		custom[values[0]] = dateFormat(values[1])
		return m.skip()
	})
}

// cellFormats reads the number format of each cell format.
func (m *markup) cellFormats() (formats []string, err error) {
	err = m.children(func([]byte) error {
		id, err := m.value("numFmtId")
		if err != nil {
			return err
		}
		if len(formats) == maxStyles {
			return tooLarge(words.StylesTooMany, maxStyles)
		}
		formats = append(formats, id)
		return m.skip()
	})
	return formats, err
}

// builtInDate says whether a built-in number format shows a date or time
// (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are dates in Chinese editions).
func builtInDate(number uint16) bool {
	return number >= 14 && number <= 22 || number >= 27 && number <= 36 ||
		number >= 45 && number <= 47 || number >= 50 && number <= 58
}

// dateFormat says whether a number format shows a year, month or day: its first section
// holds y, m, d or their Chinese signs outside quotes, escapes and brackets.
func dateFormat(code string) bool {
	var bare strings.Builder
	runes := []rune(strings.ToLower(code))
	for i := 0; i < len(runes); i++ {
		switch runes[i] {
		case '\\', '_', '*':
			i++
		case '"':
			i = after(runes, i, '"')
		case '[':
			i = after(runes, i, ']')
		case ';':
			i = len(runes)
		default:
			bare.WriteRune(runes[i])
		}
	}
	shown := strings.ReplaceAll(bare.String(), "general", "")
	return strings.ContainsAny(shown, "ymd年月日")
}

// after returns the place of the closing sign behind a place, or the end.
func after(runes []rune, at int, closing rune) int {
	for i := at + 1; i < len(runes); i++ {
		if runes[i] == closing {
			return i
		}
	}
	return len(runes)
}
