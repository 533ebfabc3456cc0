package book

import (
	"errors"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// withSecond returns the parts that list a second sheet with such a relationship to a part.
func withSecond(attributes, part string) map[string]string {
	parts := map[string]string{
		"xl/workbook.xml":            strings.Replace(minimal["xl/workbook.xml"], "</sheets>", `<sheet name="乙" sheetId="2" r:id="rId2"/></sheets>`, 1),
		"xl/_rels/workbook.xml.rels": strings.Replace(minimal["xl/_rels/workbook.xml.rels"], "</Rel", `<Relationship Id="rId2" `+attributes+`/></Rel`, 1),
	}
	if part != "" {
		parts["xl/second.xml"] = part
	}
	return parts
}

// What a sheet is, its part says; a sheet that is not there costs no other sheet.
func TestSecondSheets(t *testing.T) {
	const at, chart = ` Target="second.xml"`, `<chartsheet ` + main + `><drawing r:id="rId1"/></chartsheet>`
	rows := sheetOf(`<row r="1"><c r="A1"><v>2</v></c></row>`)
	unlisted := withSecond(`Type="x/worksheet"`+at, rows)
	delete(unlisted, "xl/workbook.xml")
	twice := withSecond(`Type="x/worksheet" Target="worksheets/sheet1.xml"`, "")
	delete(twice, "xl/workbook.xml")
	gone := withSecond(`Type="x/worksheet"`+at, "")
	delete(gone, "xl/workbook.xml")
	for _, test := range []struct {
		name   string
		parts  map[string]string
		sheets int
		second string
	}{
		{"a sheet", withSecond(`Type="x/worksheet"`+at, rows), 2, "1 An:2\n"},
		{"called one of charts", withSecond(`Type="x/chartsheet"`+at, rows), 2, "1 An:2\n"},
		{"called one of macros", withSecond(`Type="x/xlMacrosheet"`+at, rows), 2, "1 An:2\n"},
		{"called one of dialogs", withSecond(`Type="x/dialogsheet"`+at, rows), 2, "1 An:2\n"},
		{"called nothing known", withSecond(`Type="x/y"`+at, rows), 2, "1 An:2\n"},
		{"charts", withSecond(`Type="x/chartsheet"`+at, chart), 1, ""},
		{"dialogs", withSecond(`Type="x/dialogsheet"`+at, `<dialogsheet/>`), 1, ""},
		{"macros", withSecond(`Type="x/xlMacrosheet"`+at, `<xm:macrosheet xmlns:xm="m"><sheetData/></xm:macrosheet>`), 2, words.SheetOther.ZH},
		{"elsewhere", withSecond(`Type="x/worksheet" Target="http://example.invalid/a.xml" TargetMode="External"`, ""), 2, words.SheetNoRelation.ZH},
		{"absent", withSecond(`Type="x/worksheet"`+at, ""), 2, words.PartMissing.ZH},
		{"not listed", unlisted, 2, words.SheetPartUnlisted.ZH},
		{"twice related", twice, 1, ""},
		{"related, not listed and not there", gone, 1, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			opened, err := Read("a.xlsx", workbookBytes(t, test.parts))
			if err != nil || len(opened.Sheets) != test.sheets {
				t.Fatalf("%+v, error %v", opened, err)
			}
			if got, err := show(&Book{Sheets: opened.Sheets[:1]}, nil); err != nil || got != "1 An:1\n" {
				t.Errorf("the first sheet: %q, error %v", got, err)
			}
			if test.sheets == 1 {
				return
			}
			second := opened.Sheets[1]
			got := second.PassedOver.Text.ZH
			if second.PassedOver.Empty() {
				got, err = show(&Book{Sheets: opened.Sheets[1:]}, nil)
			}
			var failure *Error
			if errors.As(err, &failure) && failure.Sheet == "乙" {
				got = failure.Detail.Text.ZH
			}
			if got != test.second {
				t.Errorf("the second sheet: %q, want %q", got, test.second)
			}
		})
	}
}
