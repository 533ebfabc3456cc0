package book

import (
	"strings"
	"testing"
)

// A cell written as most programs write it gives what the same cell gives written with a
// further blank, which is read the long way; blanks behind it bring the quick way in reach.
func TestQuickCellsEqualOthers(t *testing.T) {
	read := func(cell string) string {
		sheet := sheetOf(`<row r="1">` + cell + strings.Repeat(" ", quickReach) + `</row>`)
		text, err := show(Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: sheet, sharedPart: sharedOf(`<si><t>甲</t></si>`)})))
		if err != nil {
			return err.Error()
		}
		return text
	}
	for _, form := range quickForms {
		for _, value := range []string{"", "0", "1", "7.50", "6.2292119650315402E+17", "张三😀", "a_x000D_b", "a_b", "&lt;", "a\r\nb", "a\nb", " 1 ", "\t", "\xFF", "x>y", strings.Repeat("低", 60), strings.Repeat("0", 200)} {
			for _, style := range []string{"", `" s="1`, `" s="99999999999`} {
				rest := style + form.open + value + form.close
				quick, long := read(`<c r="B1`+rest), read(`<c  r="B1`+rest)
				if quick != long {
					t.Errorf("%q: %q, the long way %q", rest, quick, long)
				}
			}
		}
	}
	for _, reference := range []string{"B2", "B", "1", "XFE1", "AAAA1", "b1", "B01", "B1048577"} {
		rest := reference + `"><v>1</v></c>`
		if quick, long := read(`<c r="`+rest), read(`<c  r="`+rest); quick != long {
			t.Errorf("%q: %q, the long way %q", rest, quick, long)
		}
	}
}
