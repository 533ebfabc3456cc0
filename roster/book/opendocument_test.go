package book

import (
	"errors"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// documentOf zips an OpenDocument spreadsheet with this inside of its spreadsheet element.
func documentOf(t testing.TB, tables string) []byte {
	return workbookBytes(t, map[string]string{
		"mimetype": "application/vnd.oasis.opendocument.spreadsheet",
		"content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles><style:style style:name="off"><style:table-properties table:display="false"/></style:style></office:automatic-styles>` +
			`<office:body><office:spreadsheet>` + tables + `</office:spreadsheet></office:body></office:document-content>`,
	})
}

func TestOpenDocumentFixture(t *testing.T) {
	opened, err := Open("testdata/office.ods")
	want := fixtureRows + "6 An:1 Bn:622921196503154000\n7 At:张三\n1 At:x\n"
	if got, err := show(opened, err); err != nil || got != want || opened.Format != "ods" {
		t.Fatalf("got %q, error %v", got, err)
	}
	first, second := opened.Sheets[0], opened.Sheets[1]
	if first.Name != "花名册" || first.Hidden || !second.Hidden || len(first.Merged) != 1 || first.Merged[0] != (Range{1, 1, 0, 5}) ||
		len(first.HiddenColumns) != 1 || first.HiddenColumns[0].FirstColumn != 5 {
		t.Errorf("%+v", first)
	}
}

// The part mimetype may be missing where the name says what the file is.
func TestOpenDocumentWithoutItsKind(t *testing.T) {
	for name, want := range map[string]string{"a.ods": "1 At:a\n", "a.zip": ""} {
		parts := map[string]string{"content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="a"><table:table-row>` +
			`<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`}
		for part := range minimal {
			parts[part] = ""
		}
		content := workbookBytes(t, parts)
		if got, err := show(Read(name, content)); got != want || (err == nil) != (want != "") {
			t.Errorf("%s: got %q, error %v", name, got, err)
		}
	}
}

func TestOpenDocument(t *testing.T) {
	for _, test := range []struct{ name, rows, want string }{
		{"repeated", `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`, "1 An:1 Bn:1\n2 An:1 Bn:1\n1048573 At:a\n"},
		{"groups", `<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row-group><table:table-row table:visibility="collapse"><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row></table:table-row-group>`, "1 At:a\nhidden 2 Bt:b\n"},
		{"text", `<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p></office:annotation><text:p> a<text:s text:c="2"/>b  c<text:line-break/><text:span>d</text:span></text:p><text:p>e</text:p></table:table-cell></table:table-row>`, "1 At:a  b c\nd\ne\n"},
		{"lists", `<table:table-row><table:table-cell office:value-type="string"><text:list><text:list-header><text:p>a</text:p></text:list-header><text:list-item><text:h>b</text:h><text:list><text:list-item><text:p>c</text:p></text:list-item></text:list></text:list-item></text:list><text:p>d</text:p></table:table-cell>` +
			`<table:table-cell office:value-type="string"><text:section><text:numbered-paragraph><text:p>1</text:p></text:numbered-paragraph></text:section><draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row>`, "1 At:a\nb\nc\nd Bt:1\n"},
		{"kinds", `<table:table-row><table:table-cell office:value-type="date" office:date-value="2023-03-15"/><table:table-cell office:value-type="date" office:date-value="2023-03-15T10:00:00"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=1"/><table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="6.22921196503154E+017"/></table:table-row>`, "1 Ad:45000 Bt:2023-03-15T10:00:00 Cb:TRUE Du: Ee:#N/A Fn:622921196503154000\n"},
	} {
		got, err := show(Read("a.ods", documentOf(t, `<table:table table:name="a">`+test.rows+`</table:table>`)))
		if err != nil || got != test.want {
			t.Errorf("%s: got %q, error %v; want %q", test.name, got, err, test.want)
		}
	}
}

func TestDamagedOpenDocument(t *testing.T) {
	good := `<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`
	for _, test := range []struct {
		name, rows string
		text       words.Text
		row        int
	}{
		{"too many rows", `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`, words.SheetTooManyRows, MaxRow},
		{"too wide", `<table:table-row><table:table-cell table:number-columns-repeated="16385" office:value-type="float" office:value="1"/></table:table-row>`, words.CellReferenceBad, 1},
		{"no number", `<table:table-row><table:table-cell office:value-type="float" office:value="x"/></table:table-row>`, words.CellValue, 1},
		{"bad repetition", `<table:table-row table:number-rows-repeated="0"/>`, words.RangeBad, 1},
	} {
		_, err := show(Read("a.ods", documentOf(t, `<table:table table:name="a">`+good+test.rows+`</table:table>`)))
		var failure *Error
		if !errors.As(err, &failure) || failure.Detail.Text != test.text || failure.Row != test.row || failure.Sheet != "a" {
			t.Errorf("%s: got %#v", test.name, failure)
		}
	}
	if _, err := Read("a.ods", documentOf(t, `<table:table>`)); err == nil {
		t.Error("no error for a table without end")
	}
}

// Sheets of the stricter namespaces of ISO/IEC 29500, and workbooks with macros, are read like any other.
func TestStrictNamespacesAndMacros(t *testing.T) {
	strict := map[string]string{"xl/vbaProject.bin": "x"}
	for name, text := range minimal {
		text = strings.ReplaceAll(text, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
		text = strings.ReplaceAll(text, "http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
		strict[name] = text
	}
	for _, name := range []string{"a.xlsx", "a.xlsm", "a.et", "a.xls"} {
		if got, err := show(Read(name, workbookBytes(t, strict))); err != nil || got != "1 An:1\n" {
			t.Errorf("%s: got %q, error %v", name, got, err)
		}
	}
}

func FuzzOpenDocument(f *testing.F) {
	f.Add(`<table:table table:name="a"><table:table-column table:number-columns-repeated="3" table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/><table:table-cell table:number-columns-spanned="2"><text:p>a<text:s/></text:p></table:table-cell></table:table-row></table:table>`)
	f.Fuzz(func(t *testing.T, tables string) { sound(t, "a.ods", documentOf(t, tables)) })
}
