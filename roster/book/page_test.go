package book

import (
	"errors"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

func TestPages(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"plain", "<html><body><table border=1><tr><th>姓名<th>金额</tr><tr><td>张三</td><td>5</td></tr></table></body></html>", "1 At:姓名 Bt:金额\n2 At:张三 Bt:5\n"},
		{"blanks, breaks, entities, marks", "<table><tr><td> a \n  b<br>c&lt;&nbsp;</td><td>&nbsp;</td><td><p>x</p><p>y</p></td><td><b>甲</b>乙<!-- no --></td><td>=\"001\"</td></tr></table>", "1 At:a b\nc< Ct:x\ny Dt:甲乙 Et:001\n"},
		{"spans", "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "1 At:a Bt:b\n2 Bt:c Ct:d\n"},
		{"hidden row, blank row", "<table><tr style='display: none'><td>a</td></tr><tr><td></td></tr><tr><td>b</td></tr></table>", "hidden 1 At:a\n3 At:b\n"},
		{"two tables", "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>", "1 At:a\n1 At:b\n"},
		{"a table in a cell", "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>", "1 At:a Bt:c\n1 At:b\n"},
		{"no end tags", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "1 At:a Bt:b\n2 At:c Bt:d\n"},
		{"a table shown by the pointer", "<table><tr><td title='<table><tr><td>x</td></tr></table>'>a</td></tr></table>", "1 At:a\n"},
		{"rows in a comment", "<table><tr><td>a</td></tr><!-- <tr><td>b</td></tr> --></table>", "1 At:a\n"},
		{"rows built by a script", "<table><tr><td>a</td></tr></table><script>s='<tr><td>'+x+'</td></tr>'</script>", "1 At:a\n"},
		{"one end tag too many", "<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table></table></td></tr><tr></tr></div>", "1 At:a\n"},
		{"as Excel saves", `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook/></xml><![endif]--><style><!-- td {mso-number-format:"\@"} --></style>` +
			`<script><!-- if (window.name!="frSheet") fnUpdateTabs(); //--></script></head><body><form><input type=hidden value="990101197001010011"><table><col width=64>` +
			`<tr><td x:str onclick="show('990101195001010002')" title="<b>x</b>">a</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td></tr><![endif]></table></form></body></html>`, "1 At:a\n"},
		{"script and style", "<style>td{}</style><table><tr><td>a<script>if(a<b){}</script></td></tr></table>", "1 At:a\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, content := range []string{test.content, "\xEF\xBB\xBF" + test.content, wideText(test.content), gb18030(t, test.content)} {
				opened, err := Read("a.xls", []byte(content))
				if got, err := show(opened, err); err != nil || got != test.want || opened.Format != "html" {
					t.Errorf("got %q, error %v; want %q", got, err, test.want)
				}
			}
		})
	}
}

func TestPageFacts(t *testing.T) {
	opened, err := Read("a.xls", []byte("<table><tr><td rowspan=2>a</td><td colspan='3'>b</td></tr><tr><td>c</td></tr></table>"))
	if _, err := show(opened, err); err != nil {
		t.Fatal(err)
	}
	if merged := opened.Sheets[0].Merged; len(merged) != 2 || merged[0] != (Range{1, 2, 0, 0}) || merged[1] != (Range{1, 1, 1, 3}) {
		t.Errorf("merged %v", merged)
	}
	big5 := "<html><meta charset=\"big5\"><table><tr><td>\xA4\xA4\xA4\xE5</td></tr></table>"
	if got, err := show(Read("a.xls", []byte(big5))); err != nil || got != "1 At:中文\n" {
		t.Errorf("got %q, error %v", got, err)
	}
}

func TestDamagedPages(t *testing.T) {
	for _, test := range []struct {
		name, content string
		text          words.Text
		row           int
	}{
		{"cut", "<table><tr><td>1</td></tr><tr><td>2", words.MarkupCut, 1},
		{"cut between cells", "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td>", words.MarkupCut, 1},
		{"cut within a tag", "<table><tr><td>1</td></tr><tr cla", words.MarkupCut, 1},
		{"a comment to the end", "<table><tr><td>1</td></tr><!-- <tr><td>2</td></tr></table>", words.MarkupCut, 1},
		{"no table", "<html><body>请登录</body></html>", words.PageNoTable, 0},
		{"too wide", "<table><tr>" + strings.Repeat("<td colspan=1000>", 17), words.CellReferenceBad, 0},
	} {
		_, err := show(Read("a.xls", []byte(test.content)))
		var failure *Error
		if !errors.As(err, &failure) || failure.Detail.Text != test.text || failure.Row != test.row {
			t.Errorf("%s: got %#v", test.name, failure)
		}
	}
}

// What a page holds beyond its tables is read, or said.
func TestDoubtfulPages(t *testing.T) {
	const first, rest, person = "<table><tr><td>a</td></tr>", "<tr><td>b</td></tr>", "<tr><td>990101195001010002</td>"
	for _, test := range []struct {
		name, content, want string
		doubt               words.Message
	}{
		{"not closed", first + "</html>", "1 At:a\n", words.DoubtPageEnd.With(1)},
		{"nothing closed", "<table><tr><td>a<td>b<tr><td>c<td>d", "1 At:a Bt:b\n2 At:c Bt:d\n", words.DoubtPageEnd.With(2)},
		{"rows behind the table", first + "</table>" + rest + rest + "</body>", "1 At:a\n2 At:b\n3 At:b\n", words.DoubtPageStray.With(2)},
		{"rows behind, nothing closed", "<table><tr><td>a</table><td>b<tr><td>c", "1 At:a\n2 At:b\n3 At:c\n", words.DoubtPageStray.With(2)},
		{"rows behind each table", first + "</table>" + rest + "<p>x</p>" + first + "</table>" + rest, "1 At:a\n2 At:b\n1 At:a\n2 At:b\n", words.DoubtPageStray.With(1)},
		{"rows without a table", "<html>" + rest + "</html>", "1 At:b\n", words.DoubtPageStray.With(1)},
		{"a quote not closed", first + "<tr><td class=\"x>c</td></tr>" + rest + "<tr><td class=\"y\">d</td></tr></table>", "1 At:a\n2 At:d\n", words.DoubtPageSwallowed.With(2)},
		{"a quote of one cell", "<table><tr><td class=\"x>a</td><td class=\"x\">b</td></tr></table>", "1 At:b\n", words.DoubtPageSwallowed.With(1)},
		{"a bracket not closed", "<table><tr><td>a</td><td b</td></tr></table>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a quote between tables", first + "</table><p class='x>" + first + "</table><p class='y'></p>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a quote before the table", "<html><p class='x><table><tr><td>0</td></tr><p class='y'>" + first + "</table>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a number in a whole table", first + "</table><p class='x><table><tr><td>990101195001010002</td></table><p class='y'></p>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a comment behind the table", first + "</table><!-- <table>" + rest + "</table>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a script behind the table", first + "</table><script>x()<table>" + rest + "</table>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a style behind the table", first + "</table><style><table>" + rest + "</table><style></style>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"a tag behind the table", first + "</table><p class='<table>" + rest + "</table>", "1 At:a\n", words.DoubtPageSwallowed.With(1)},
		{"persons in a comment", first + "<!-- " + person + "</tr> -->" + rest + "</table>", "1 At:a\n2 At:b\n", words.DoubtPageHidden.With(1)},
		{"persons in a comment before the table", "<!-- <table>" + person + "</table> -->" + first + "</table>", "1 At:a\n", words.DoubtPageHidden.With(1)},
		{"persons in a comment behind the table", first + "</table><!-- <table>" + person + "</table> -->", "1 At:a\n", words.DoubtPageHidden.With(1)},
		{"persons written by a script", first + "</table><script>write('" + person + "')</script>", "1 At:a\n", words.DoubtPageHidden.With(1)},
		{"a person of the last form in a comment", first + "<!-- <td>99010119500101000x</td> --></table>", "1 At:a\n", words.DoubtPageHidden.With(1)},
		{"a number of no table in a comment", first + "<!-- 990101195001010002 --></table>", "1 At:a\n", words.Message{}},
		{"a cell nobody shows in a comment", first + "<!-- <td><a onclick=\"edit('1529384756102938475')\">x</a></td> --></table>", "1 At:a\n", words.Message{}},
		{"a filler row of Excel", first + "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]></table><!--[if gte mso 9]><tr><td></td></tr><![endif]-->", "1 At:a\n", words.Message{}},
		{"a long number of no person in a whole table", first + "</table><p class='<table><tr><td>152938475610293847</td></table>'></p>", "1 At:a\n", words.Message{}},
	} {
		opened, err := Read("a.xls", []byte(test.content))
		got, err := show(opened, err)
		if err != nil || got != test.want {
			t.Errorf("%s: got %q, error %v; want %q", test.name, got, err, test.want)
			continue
		}
		if doubt := opened.Sheets[0].Doubt; doubt.In(words.English, words.Township) != test.doubt.In(words.English, words.Township) {
			t.Errorf("%s: doubt %q", test.name, doubt.In(words.English, words.Township))
		}
	}
}

// A picture, a style, a script or a comment may be longer than any text of a cell.
func TestLongMarks(t *testing.T) {
	long := strings.Repeat("A", maxToken+1)
	const first, second = "<table><tr><td>a</td></tr>", "<tr><td>b</td></tr>"
	for _, mark := range []string{"<img src='data:" + long + "'>", "<style>" + long + "</style>", "<script>" + long + "</script>", "<!--" + long + "-->", "<p>" + long + "</p>"} {
		for content, want := range map[string]string{
			"<html>" + mark + first + second + "</table>":               "1 At:a\n2 At:b\n",
			first + mark + second + "</table>":                          "1 At:a\n2 At:b\n",
			first + "</table>" + mark + "<table>" + second + "</table>": "1 At:a\n1 At:b\n",
		} {
			opened, err := Read("a.xls", []byte(content))
			if got, err := show(opened, err); err != nil || got != want || told(opened) {
				t.Errorf("%.8s: got %q, error %v", mark, got, err)
			}
		}
	}
	for _, content := range []string{first + "<tr><td>" + long + "</td></tr></table>", first + "</table><img src='" + strings.Repeat(long, 65) + "'>" + first + "</table>"} {
		_, err := show(Read("a.xls", []byte(content)))
		var failure *Error
		if !errors.As(err, &failure) || failure.Code != TooLarge {
			t.Errorf("%.50s: got %v", content, err)
		}
	}
}

const markupHead = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>` +
	`<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="x">`

func TestMarkupWorkbook(t *testing.T) {
	content := markupHead + `<Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy/m/d"/></Style><Style ss:ID="e" ss:Parent="d"/></Styles>` +
		`<Worksheet ss:Name="花名册"><Table><Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>` +
		`<Row ss:Index="2"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">300.50</Data></Cell></Row>` +
		`<Row ss:Hidden="1"><Cell ss:Index="3" ss:StyleID="e"><Data ss:Type="Number">45000</Data></Cell><Cell><Data ss:Type="DateTime">2023-03-15T00:00:00.000</Data></Cell>` +
		`<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell ss:Formula="=A1"/></Row>` +
		`<Row><Cell><ss:Data ss:Type="String" xmlns="h"><B>张</B>三&#10;丁</ss:Data><Comment><Data>no</Data></Comment></Cell></Row></Table></Worksheet>` +
		`<Worksheet ss:Name="隐"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>`
	opened, err := Read("a.xml", []byte(content))
	want := "2 At:标题 Cn:300.50\nhidden 3 Cd:45000 Dd:45000 Eb:TRUE Fe:#N/A Gu:\n4 At:张三\n丁\n"
	if got, err := show(opened, err); err != nil || got != want || opened.Format != "xml2003" {
		t.Fatalf("got %q, error %v", got, err)
	}
	first := opened.Sheets[0]
	if first.Name != "花名册" || first.Hidden || !opened.Sheets[1].Hidden || len(first.Merged) != 1 || first.Merged[0] != (Range{2, 3, 0, 1}) ||
		len(first.HiddenColumns) != 1 || first.HiddenColumns[0] != (Range{1, MaxRow, 1, 2}) {
		t.Errorf("%+v %+v", first, opened.Sheets[1])
	}
	for size := 300; size < len(content); size += 7 {
		if _, err := show(Read("a.xls", []byte(content[:size]))); err == nil {
			t.Errorf("no error for the first %d bytes", size)
		}
	}
}

func FuzzMarked(f *testing.F) {
	f.Add([]byte("<table><tr><td rowspan=2 colspan=3>a<br>b</td></tr></table>"))
	f.Add([]byte("<table><tr><td class=\"x>a</td></table><tr><td>b<!--"))
	f.Add([]byte("<table><tr><td><select size=1><option>a<option selected label=b>c<input value=d></select><datalist><option>e</table><!-- <td>990101195001010002 -->"))
	f.Add([]byte(markupHead + `<Styles/><Worksheet ss:Name="a"><Table><Column/><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`))
	f.Fuzz(func(t *testing.T, content []byte) { sound(t, "a.xls", content) })
}
