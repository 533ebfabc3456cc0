package book

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"rollcheck/roster/words"
)

const sheetPart, sharedPart, stylesPart = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"

func sharedOf(items string) string { return head + `<sst ` + main + `>` + items + `</sst>` }

func wideText(text string) string {
	var out strings.Builder
	out.WriteString("\xFF\xFE")
	for _, unit := range utf16.Encode([]rune(strings.Replace(text, "UTF-8", "UTF-16", 1))) {
		out.WriteByte(byte(unit))
		out.WriteByte(byte(unit >> 8))
	}
	return out.String()
}

func TestTolerated(t *testing.T) {
	for _, test := range []struct {
		name  string
		parts map[string]string
		want  string
	}{
		{"plain", nil, "1 An:1\n"},
		{"namespace prefixes", map[string]string{sheetPart: head + `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`}, "2 Bt:甲\n"},
		{"no addresses", map[string]string{sheetPart: sheetOf(`<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row>`)}, "1 An:1 Cn:3\n5 An:5\n6 An:6\n"},
		{"row number by its cell", map[string]string{sheetPart: sheetOf(`<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>`)}, "7 Bn:1\n8 An:2\n"},
		{"attributes in any order and quotes", map[string]string{sheetPart: sheetOf(`<row hidden='1' r = '3' x="a>b"><c t='str' r='C3' ><v>a</v></c ></row>`)}, "hidden 3 Ct:a\n"},
		{"entities, CDATA, comments, blanks", map[string]string{sheetPart: sheetOf("\n<!-- a > b --><row r=\"1\">\n <c r=\"A1\" t=\"str\"><v>&lt;&amp;&#20013;&#x56FD;<!-- no --><![CDATA[<b>&amp;]]></v></c>\n</row><?pi a?>")}, "1 At:<&中国<b>&amp;\n"},
		{"line ends", map[string]string{sheetPart: sheetOf("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb\rc</v></c></row>")}, "1 At:a\nb\nc\n"},
		{"escapes", map[string]string{sheetPart: sheetOf(`<row r="1"><c r="A1" t="str"><v>a_x000D_b_x005F_x000D__xD83D__xDE00__xD83D_</v></c></row>`)}, "1 At:a\rb_x000D_😀_xD83D_\n"},
		{"rich text without phonetic hints", map[string]string{
			sharedPart: sharedOf(`<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>b</t></si>`),
			sheetPart:  sheetOf(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>`)}, "1 At:张 三 Dt:b\n"},
		{"kinds", map[string]string{sheetPart: sheetOf(`<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="n"><v> 7 </v></c><c r="E1" t="d"><v>2023-01-02T00:00:00</v></c><c r="F1"><v>NaN</v></c></row>`)}, "1 Ab:TRUE Bb:FALSE Ce:#N/A Dn:7 Et:2023-01-02 Ft:NaN\n"},
		{"formulas", map[string]string{sheetPart: sheetOf(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="str"><f>A1</f><v>x</v></c></row>`)}, "1 An:2 Bu: Cu: Et:x\n"},
		{"exact numbers", map[string]string{sheetPart: sheetOf(`<row r="1"><c r="A1"><v>6.2292119650315402E+17</v></c><c r="B1"><v>0.1</v></c><c r="C1"><v>5.0</v></c><c r="D1"><v>-300.5</v></c></row>`)}, "1 An:622921196503154020 Bn:0.1 Cn:5 Dn:-300.5\n"},
		{"disorder within a row", map[string]string{sheetPart: sheetOf(`<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>`)}, "1 An:1 Cn:3\n"},
		{"blank rows and empty cells", map[string]string{sheetPart: sheetOf(`<row r="1"/><row r="2"><c r="A2" s="1"/><c r="B2" t="s"/><c r="C2" t="str"><v/></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)}, "1048576 XFDn:1\n"},
		{"UTF-16 part", map[string]string{sheetPart: wideText(sheetOf(`<row r="1"><c r="A1" t="str"><v>张三😀</v></c></row>`))}, "1 At:张三😀\n"},
		{"byte-order mark", map[string]string{sheetPart: "\xEF\xBB\xBF" + sheetOf(`<row r="1"><c r="A1"><v>4</v></c></row>`)}, "1 An:4\n"},
		{"GBK part", map[string]string{sheetPart: `<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>` + "\xD5\xC5" + `</v></c></row></sheetData></worksheet>`}, "1 At:张\n"},
		{"dates", map[string]string{stylesPart: head + `<styleSheet ` + main + `><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="0.00&quot;d&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>`,
			sheetPart: sheetOf(`<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="4"><v>1</v></c><c r="F1" s="5"><v>1</v></c><c r="G1" s="99"><v>1</v></c></row>`)}, "1 An:1 Bd:1 Cd:1 Dd:1 Ed:1 Fn:1 Gn:1\n"},
		{"minimal styles", map[string]string{stylesPart: `<styleSheet/>`}, "1 An:1\n"},
		{"names of parts in another case, backslashes", map[string]string{"xl/_rels/workbook.xml.rels": strings.Replace(minimal["xl/_rels/workbook.xml.rels"], "worksheets/sheet1.xml", `\xl\Worksheets\SHEET1.xml`, 1)}, "1 An:1\n"},
		{"chart sheets hold no cells", map[string]string{
			"xl/workbook.xml":            strings.Replace(minimal["xl/workbook.xml"], "<sheets>", `<sheets><sheet name="c" sheetId="2" r:id="rId2"/>`, 1),
			"xl/_rels/workbook.xml.rels": strings.Replace(minimal["xl/_rels/workbook.xml.rels"], "</Rel", `<Relationship Id="rId2" Type="x/chartsheet" Target="c.xml"/></Rel`, 1)}, "1 An:1\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := show(Read("a.xlsx", workbookBytes(t, test.parts)))
			if err != nil || got != test.want {
				t.Errorf("got %q, error %v; want %q", got, err, test.want)
			}
		})
	}
}

func TestDamaged(t *testing.T) {
	const good = `<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>`
	sheet := func(rows string) map[string]string { return map[string]string{sheetPart: sheetOf(good + rows)} }
	for _, test := range []struct {
		name  string
		parts map[string]string
		text  words.Text
		row   int
	}{
		{"cut", map[string]string{sheetPart: head + `<worksheet><sheetData>` + good + `<row r="5"><c r="A5">`}, words.MarkupCut, 4},
		{"cut within a tag", map[string]string{sheetPart: head + `<worksheet><sheetData>` + good + `<row r="5`}, words.MarkupCut, 4},
		{"sheet not closed", map[string]string{sheetPart: head + `<worksheet><sheetData>` + good + `</sheetData>`}, words.MarkupCut, 4},
		{"no data", map[string]string{sheetPart: head + `<worksheet></worksheet>`}, words.SheetNoData, 0},
		{"not a sheet", map[string]string{sheetPart: head + `<chart></chart>`}, words.MarkupOther, 0},
		{"two roots", map[string]string{sheetPart: sheetOf(good) + `<worksheet/>`}, words.MarkupTag, 4},
		{"text behind the root", map[string]string{sheetPart: sheetOf(good) + `x`}, words.MarkupTag, 4},
		{"bad entity", sheet(`<row r="5"><c r="A5" t="str"><v>&nope;</v></c></row>`), words.MarkupEntity, 4},
		{"open entity", sheet(`<row r="5"><c r="A5" t="str"><v>a & b</v></c></row>`), words.MarkupEntity, 4},
		{"NUL entity", sheet(`<row r="5"><c r="A5" t="str"><v>&#0;</v></c></row>`), words.MarkupEntity, 4},
		{"wrong end tag", sheet(`<row r="5"><c r="A5"><v>1</c></v></row>`), words.MarkupMismatch, 4},
		{"attribute without value", sheet(`<row r="5"><c r><v>1</v></c></row>`), words.MarkupTag, 4},
		{"DTD", map[string]string{sheetPart: `<!DOCTYPE a [<!ENTITY b "c">]>` + sheetOf(good)[len(head):]}, words.MarkupType, 0},
		{"deep", sheet(strings.Repeat("<a>", 200)), words.MarkupDeep, 4},
		{"invalid bytes", sheet("<row r=\"5\"><c r=\"A5\" t=\"str\"><v>\xD5\xC5</v></c></row>"), words.MarkupCharacters, 4},
		{"unknown encoding", map[string]string{sheetPart: `<?xml version="1.0" encoding="EBCDIC"?><worksheet/>`}, words.PartEncoding, 0},
		{"row repeated", sheet(`<row r="4"/>`), words.RowDisorder, 4},
		{"rows out of order", sheet(`<row r="3"/>`), words.RowDisorder, 4},
		{"row number zero", sheet(`<row r="0"/>`), words.RowNumberBad, 4},
		{"row beyond the last", sheet(`<row r="1048577"/>`), words.RowNumberBad, 4},
		{"column beyond the last", sheet(`<row r="5"><c r="XFE5"/></row>`), words.CellReferenceBad, 4},
		{"address without row", sheet(`<row r="5"><c r="A"/></row>`), words.CellReferenceBad, 4},
		{"cell of another row", sheet(`<row r="5"><c r="A6"><v>1</v></c></row>`), words.CellWrongRow, 4},
		{"cell repeated", sheet(`<row r="5"><c r="A5"><v>1</v></c><c r="A5"><v>2</v></c></row>`), words.CellTwice, 4},
		{"shared text out of range", sheet(`<row r="5"><c r="A5" t="s"><v>0</v></c></row>`), words.CellIndex, 4},
		{"shared text negative", sheet(`<row r="5"><c r="A5" t="s"><v>-1</v></c></row>`), words.CellIndex, 4},
		{"cell type", sheet(`<row r="5"><c r="A5" t="q"><v>0</v></c></row>`), words.CellType, 4},
		{"bool", sheet(`<row r="5"><c r="A5" t="b"><v>2</v></c></row>`), words.CellValue, 4},
		{"merged range", map[string]string{sheetPart: head + `<worksheet><sheetData/><mergeCells><mergeCell ref="B2:A1"/></mergeCells></worksheet>`}, words.RangeBad, 0},
		{"column group", map[string]string{sheetPart: head + `<worksheet><cols><col min="3" max="2" hidden="1"/></cols><sheetData/></worksheet>`}, words.RangeBad, 0},
		{"shared texts cut", map[string]string{sharedPart: sharedOf("<si><t>a")[:90]}, words.MarkupCut, 0},
		{"no sheet part", map[string]string{sheetPart: ""}, words.PartMissing, 0},
		{"no relation", map[string]string{"xl/_rels/workbook.xml.rels": ""}, words.SheetNoRelation, 0},
		{"no workbook", map[string]string{"xl/workbook.xml": "", "_rels/.rels": ""}, words.FileNoWorkbook, 0},
		{"no sheets", map[string]string{"xl/workbook.xml": `<workbook/>`}, words.SheetNone, 0},
		{"a text without end", sheet(`<row r="5"><c r="A5" t="str"><v>` + strings.Repeat("a", maxText+1) + `</v></c></row>`), words.CellTooLong, 4},
		{"a token without end", sheet(`<row r="5"><c r="` + strings.Repeat("a", maxToken+1)), words.MarkupLong, 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := show(Read("a.xlsx", workbookBytes(t, test.parts)))
			var failure *Error
			if !errors.As(err, &failure) {
				t.Fatalf("got %q, error %v", got, err)
			}
			if failure.Detail.Text != test.text || failure.Row != test.row {
				t.Errorf("row %d: %v; want row %d: %v", failure.Row, failure, test.row, test.text.EN)
			}
			if failure.Row > 0 && failure.Sheet != "Sheet1" {
				t.Errorf("sheet %q", failure.Sheet)
			}
		})
	}
}

func TestSheetFacts(t *testing.T) {
	content := workbookBytes(t, map[string]string{
		"_rels/.rels":       strings.Replace(minimal["_rels/.rels"], "</Rel", `<Relationship Id="c" Type="x/core-properties" Target="docProps/core.xml"/><Relationship Id="d" Type="x/extended-properties" Target="docProps/app.xml"/></Rel`, 1),
		"docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>x</dc:title><dc:creator>rollcheck</dc:creator></cp:coreProperties>`,
		"docProps/app.xml":  `<Properties><Application>Microsoft Excel</Application></Properties>`,
		"xl/workbook.xml":   head + `<workbook ` + main + `><workbookPr date1904="1"/><sheets><sheet name="户&amp;籍" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
		sheetPart:           head + `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols><sheetData><row r="2" hidden="true"><c><v>1</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="E5"/></mergeCells></worksheet>`,
	})
	opened, err := Read("a.xlsx", content)
	if err != nil {
		t.Fatal(err)
	}
	sheet := opened.Sheets[0]
	for range 2 { // a sheet can be read again
		if got, err := show(opened, nil); got != "hidden 2 An:1\n" || err != nil {
			t.Errorf("got %q, error %v", got, err)
		}
	}
	if opened.Generator != "rollcheck" || !opened.Date1904 || opened.Format != "xlsx" || sheet.Name != "户&籍" || !sheet.Hidden {
		t.Errorf("book %+v, sheet %+v", opened, sheet)
	}
	if len(sheet.HiddenColumns) != 1 || sheet.HiddenColumns[0] != (Range{1, MaxRow, 1, 2}) {
		t.Errorf("hidden columns %v", sheet.HiddenColumns)
	}
	if len(sheet.Merged) != 2 || sheet.Merged[0] != (Range{1, 2, 0, 2}) || sheet.Merged[1] != (Range{5, 5, 4, 4}) {
		t.Errorf("merged %v", sheet.Merged)
	}
}

func TestRefusalIsReturnedAsItIs(t *testing.T) {
	refusal := errors.New("enough")
	for name, content := range map[string][]byte{"a.xlsx": workbookBytes(t, nil), "a.csv": []byte("a,b\n")} {
		opened, err := Read(name, content)
		if err != nil {
			t.Fatal(err)
		}
		if err := opened.Sheets[0].Rows(func(*Row) error { return refusal }); err != refusal {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// A part that is longer or shorter than the window must not lose or repeat a byte.
func TestWindowEdges(t *testing.T) {
	for shift := range 150 {
		var rows, want strings.Builder
		rows.WriteString("<!--" + strings.Repeat("x", shift) + "-->")
		for row := 1; row <= 2600; row++ {
			number := columnName(row % 700)
			rows.WriteString(`<row r="` + strconv.Itoa(row) + `"><c r="` + number + strconv.Itoa(row) + `"><v>` + strconv.Itoa(row*37) + `</v></c><c t="str"><v>&lt;` + number + `</v></c></row>`)
			want.WriteString(strconv.Itoa(row) + " " + number + "n:" + strconv.Itoa(row*37) + " " + columnName(row%700+1) + "t:<" + number + "\n")
		}
		if got, err := show(Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: sheetOf(rows.String())}))); err != nil || got != want.String() {
			t.Fatalf("shift %d: error %v", shift, err)
		}
	}
}
