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

// Where a program wrote something in two ways, the one that is understood counts; what else
// stands among rows and cells and is not understood is said.
func TestAlternateContent(t *testing.T) {
	const one, two, three = `<row r="1"><c r="A1"><v>1</v></c></row>`, `<row r="2"><c r="A2"><v>2</v></c></row>`, `<row r="3"><c r="A3"><v>3</v></c></row>`
	sheet := func(content string) string {
		return head + `<worksheet ` + main + ` xmlns:mc="c" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:q="urn:q">` + content + `</worksheet>`
	}
	data := func(content string) string { return sheet(`<sheetData>` + content + `</sheetData>`) }
	either := func(needs, choice, fallback string) string {
		return `<mc:AlternateContent><mc:Choice Requires="` + needs + `">` + choice + `</mc:Choice>` + fallback + `</mc:AlternateContent>`
	}
	back := func(content string) string { return `<mc:Fallback>` + content + `</mc:Fallback>` }
	for _, test := range []struct {
		name, part, want string
		doubt            bool
	}{
		{"understood", data(one + either("x14", two, "")), "1 An:1\n2 An:2\n", false},
		{"understood, with a fallback", data(one + either("x14", two, back(three))), "1 An:1\n2 An:2\n", false},
		{"not understood", data(one + either("q", two, back(three))), "1 An:1\n3 An:3\n", false},
		{"one of two needs not understood", data(one + either("x14 q", two, back(three))), "1 An:1\n3 An:3\n", false},
		{"not understood, without a fallback", data(one + either("q", two, "")), "1 An:1\n", true},
		{"one in another", data(one + either("q", "", back(either("x14", two, "")))), "1 An:1\n2 An:2\n", false},
		{"around a cell", data(`<row r="1"><c r="A1"><v>1</v></c>` + either("x14", `<c r="B1"><v>2</v></c>`, "") + `</row>`), "1 An:1 Bn:2\n", false},
		{"within a cell", data(`<row r="1"><c r="A1"><v>1</v></c><c r="B1">` + either("x14", `<v>2</v>`, "") + `</c></row>`), "1 An:1 Bn:2\n", false},
		{"around all rows", sheet(either("x14", `<sheetData>`+one+`</sheetData>`, "")), "1 An:1\n", false},
		{"around drawings", sheet(`<sheetData>` + one + `</sheetData>` + either("q", `<controls/>`, "")), "1 An:1\n", false},
		{"another element around rows", data(one + `<q:more>` + two + `</q:more>`), "1 An:1\n", true},
		{"another element around cells", data(`<row r="1"><c r="A1"><v>1</v></c><q:more><c r="B1"><v>2</v></c></q:more></row>`), "1 An:1\n", true},
		{"another element around a value", data(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><q:more><v>2</v></q:more></c></row>`), "1 An:1\n", true},
		{"extensions", data(`<row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c><extLst><ext/></extLst></row><extLst/>`), "1 An:1\n", false},
	} {
		opened, err := Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: test.part}))
		got, err := show(opened, err)
		if err != nil || got != test.want {
			t.Errorf("%s: got %q, error %v; want %q", test.name, got, err, test.want)
		} else if doubt := !opened.Sheets[0].Doubt.Empty(); doubt != test.doubt {
			t.Errorf("%s: doubt %v", test.name, opened.Sheets[0].Doubt)
		}
	}
}
