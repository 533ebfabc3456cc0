package book

import (
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// Values under merged ranges are not seen: ShownRows leaves them out, Rows does not.
func TestShownRows(t *testing.T) {
	const every = "1 An:1 Bn:2 Cn:3\n2 An:4 Bn:5 Cn:6\n3 An:7 Bn:8\n"
	cell := func(text string) string {
		return `<table:table-cell office:value-type="float" office:value="` + text + `"/>`
	}
	under := func(text string) string { return strings.ReplaceAll(cell(text), "table-cell", "covered-table-cell") }
	for name, content := range map[string][]byte{
		"a.xlsx": workbookBytes(t, map[string]string{sheetPart: head + `<worksheet ` + main + `><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>8</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells></worksheet>`}),
		"a.xls": biffOf(t, true, func(w *biffWriter) {
			for i := range 8 {
				w.number(i/3, i%3, 0, float64(i+1))
			}
			w.record(biffMerged, words16(2, 0, 0, 1, 2, 0, 1, 0, 0)...)
		}),
		"a.ods": documentOf(t, `<table:table table:name="a"><table:table-row>`+strings.Replace(cell("1"), "/>", ` table:number-rows-spanned="2"/>`, 1)+strings.Replace(cell("2"), "/>", ` table:number-columns-spanned="2"/>`, 1)+under("3")+
			`</table:table-row><table:table-row>`+under("4")+cell("5")+cell("6")+`</table:table-row><table:table-row>`+cell("7")+cell("8")+`</table:table-row></table:table>`),
	} {
		opened, err := Read(name, content)
		if got, err := show(opened, err); err != nil || got != every {
			t.Fatalf("%s: got %q, error %v", name, got, err)
		}
		got := ""
		for again := true; again && err == nil; {
			got = ""
			again, err = opened.Sheets[0].ShownRows(func(row *Row) error {
				got += showRow(row)
				return nil
			})
		}
		if want := "1 An:1 Bn:2\n2 Bn:5 Cn:6\n3 An:7 Bn:8\n"; err != nil || got != want {
			t.Errorf("%s: shown are %q, error %v", name, got, err)
		}
		if again, _ := opened.Sheets[0].ShownRows(func(*Row) error { return nil }); again {
			t.Errorf("%s: the rows are to be read for ever", name)
		}
	}
}

// What a merged range hides, far to the right too, and that ranges without hidden values
// cost no second reading.
func TestUnder(t *testing.T) {
	for _, test := range []struct {
		merged Range
		row    int
		want   uint64
	}{
		{Range{1, 2, 0, 2}, 1, 0b110}, {Range{1, 2, 0, 2}, 2, 0b111}, {Range{1, 1, 3, 3}, 1, 0}, {Range{1, 2, 62, 70}, 2, 3 << 62}, {Range{1, 2, 62, 70}, 1, 1 << 63}, {Range{1, 9, 64, 70}, 2, 0}, {Range{1, 9, 300, 301}, 1, 0},
	} {
		if got := test.merged.under(test.row); got != test.want {
			t.Errorf("%v hides %b in row %d, want %b", test.merged, got, test.row, test.want)
		}
	}
	opened, err := Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: head + `<worksheet ` + main + `><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`}))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := opened.Sheets[0].ShownRows(func(*Row) error { return nil }); again || err != nil {
		t.Errorf("again %t, error %v", again, err)
	}
}

// What hidden values say that the visible one does not is told where it may be persons: an
// identity number, or several texts. Old values that programs leave behind are not.
func TestHiddenPersons(t *testing.T) {
	text := func(at, value string) string { return `<c r="` + at + `" t="str"><v>` + value + `</v></c>` }
	row := func(number string, cells ...string) string {
		return `<row r="` + number + `">` + strings.Join(cells, "") + `</row>`
	}
	for _, test := range []struct{ name, rows, merged, want string }{
		{"persons", row("1", text("A1", "张三"), text("B1", "990101195001010002")) + row("2", text("A2", "李四"), text("B2", "990101195001020032")), "A1:B2", "合并单元格 A1:B2 遮住了数据（如第 1 行 B 列），这样的合并共 1 处"},
		{"identity numbers", row("1", text("B1", "990101195001010002")) + row("2", text("B2", "99010119500102003x")), "B1:B2", "合并单元格 B1:B2 遮住了数据（如第 2 行 B 列），这样的合并共 1 处"},
		{"old identity numbers", row("1", text("B1", "990101500101002")) + row("2", text("B2", "990101500102003")), "B1:B2", "合并单元格 B1:B2 遮住了数据（如第 2 行 B 列），这样的合并共 1 处"},
		{"identity numbers stored as numbers", row("1", text("B1", "甲")) + row("2", `<c r="B2"><v>990101195001020000</v></c>`), "B1:B2", "合并单元格 B1:B2 遮住了数据（如第 2 行 B 列），这样的合并共 1 处"},
		{"names", row("1", text("B1", "张三")) + row("2", text("B2", "李四")) + row("3", text("B3", "王五")), "B1:B3", "合并单元格 B1:B3 遮住了数据（如第 2 行 B 列），这样的合并共 1 处"},
		{"nothing on top", row("2", text("B2", "李四")) + row("3", text("B3", "王五")), "B1:B3", "合并单元格 B1:B3 遮住了数据（如第 2 行 B 列），这样的合并共 1 处"},
		{"the whole sheet", row("1", text("A1", "张三"), text("B1", "李四")) + row("2", text("A2", "王五")), "A1:XFD1048576", "合并单元格 A1:XFD1048576 遮住了数据（如第 1 行 B 列），这样的合并共 1 处"},
		{"equal identity numbers", row("1", text("B1", "990101195001010002")) + row("2", text("B2", "990101195001010002")), "B1:B2", ""},
		{"one text left behind", row("1", text("B1", "张三")) + row("2", text("B2", "李四")) + row("3", text("B3", "李四")), "B1:B3", ""},
		{"amounts and accounts", row("1", text("B1", "300")) + row("2", text("B2", "310")) + row("3", text("B3", "6217000000000000001")) + row("4", `<c r="B4"><v>5</v></c>`), "B1:B4", ""},
		{"nothing hidden", row("1", text("B1", "张三")) + row("2", text("A2", "李四")), "B1:B2", ""},
	} {
		part := head + `<worksheet ` + main + `><sheetData>` + test.rows + `</sheetData><mergeCells><mergeCell ref="` + test.merged + `"/></mergeCells></worksheet>`
		opened, err := Read("a.xlsx", workbookBytes(t, map[string]string{sheetPart: part}))
		for again := true; again && err == nil; {
			again, err = opened.Sheets[0].ShownRows(func(*Row) error { return nil })
		}
		got, _, _ := strings.Cut(opened.Sheets[0].Doubt.In(words.Chinese, words.Township), "；")
		if err != nil || got != test.want {
			t.Errorf("%s: got %q, error %v; want %q", test.name, got, err, test.want)
		}
	}
}

// The other formats tell of hidden persons too.
func TestHiddenPersonsElsewhere(t *testing.T) {
	cell := func(kind, text, more string) string {
		return `<table:` + kind + ` office:value-type="string"` + more + `><text:p>` + text + `</text:p></table:` + kind + `>`
	}
	for name, content := range map[string][]byte{
		"a.xls": biffOf(t, true, func(w *biffWriter) {
			for i, text := range []string{"张三", "李四", "王五"} {
				w.label(t, i, 0, text)
			}
			w.record(biffMerged, words16(1, 0, 2, 0, 0)...)
		}),
		"a.ods": documentOf(t, `<table:table table:name="a"><table:table-row>`+cell("table-cell", "张三", ` table:number-rows-spanned="3"`)+
			`</table:table-row><table:table-row>`+cell("covered-table-cell", "李四", "")+`</table:table-row><table:table-row>`+cell("covered-table-cell", "王五", "")+`</table:table-row></table:table>`),
	} {
		opened, err := Read(name, content)
		if err != nil {
			t.Fatal(name, err)
		}
		if _, err := opened.Sheets[0].ShownRows(func(*Row) error { return nil }); err != nil {
			t.Fatal(name, err)
		}
		if got := opened.Sheets[0].Doubt.In(words.Chinese, words.Township); !strings.HasPrefix(got, "合并单元格 A1:A3 遮住了数据（如第 2 行 A 列）") {
			t.Errorf("%s: %q", name, got)
		}
	}
}
