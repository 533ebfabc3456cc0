package reading

import (
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"rollcheck/roster"
	"rollcheck/roster/book"
)

// cellTexts are what the rows of the law are made of: headings, values, sums, dittos, footers.
var cellTexts = []string{
	"序号", "村", "户主", "户主姓名", "姓名", "身份证号", "与户主关系", "月补助额", "发放金额", "成员一姓名", "成员一身份证号", "供养方式", "死亡日期", "期初人数", "期末人数",
	"1", "2016", "72.5", "张三", "李四", "户主", "长子", "甲村", "同上", "〃", "无", "小计", "合计", "本页小计", "制表人：王五", "注：无", "以下空白", "A", "xm", "甲镇2016年农村低保花名册", " ", "　", "\n",
	"990101195003150072", "12345", "2016-01-01", "集中", "TRUE", "#N/A",
}

func drawRows(t *rapid.T) []book.Row {
	var rows []book.Row
	number := 0
	for range rapid.IntRange(0, 90).Draw(t, "rows") {
		number += rapid.SampledFrom([]int{1, 1, 1, 1, 2, 70}).Draw(t, "gap")
		row := book.Row{Number: number, Hidden: rapid.IntRange(0, 9).Draw(t, "hidden") == 0}
		for column := range rapid.IntRange(1, 7).Draw(t, "columns") {
			if rapid.IntRange(0, 3).Draw(t, "blank") == 0 {
				continue
			}
			cell := book.Cell{Column: column, Shared: -1, Kind: book.Text, Text: rapid.SampledFrom(cellTexts).Draw(t, "text")}
			switch rapid.IntRange(0, 9).Draw(t, "kind") {
			case 0:
				cell.Kind, cell.Text = book.Uncalculated, ""
			case 1:
				cell.Kind, cell.Text = book.Number, strconv.Itoa(rapid.IntRange(-5, 80000).Draw(t, "number"))
				cell.Date = rapid.Bool().Draw(t, "date")
			case 2:
				cell.Kind, cell.Text = book.Bool, "TRUE"
			}
			row.Cells = append(row.Cells, cell)
		}
		rows = append(rows, row)
	}
	return rows
}

func buildTables(t *rapid.T, name string, rows []book.Row) *builder {
	pool := roster.NewPool()
	sheet := &roster.Sheet{File: &roster.File{Path: name}, Pool: pool}
	b := &builder{sheet: sheet, parser: newParser(pool), override: func(string) roster.Field { return roster.NoField }}
	for i := range rows {
		if err := b.add(&rows[i]); err != nil {
			t.Fatal(err)
		}
	}
	b.finish()
	return b
}

// accounted is how many rows the tables of a builder account for: those below each other
// add up, the longest of those side by side counts.
func accounted(b *builder) int {
	if b.beside != nil {
		most := 0
		for _, child := range b.beside {
			most = max(most, accounted(child))
		}
		return most
	}
	if b.next != nil {
		return b.sheet.Account.Total + accounted(b.next)
	}
	return b.sheet.Account.Total
}

// Whatever rows a workbook holds: no panic, each row counted once, each record and fault in
// a row of the sheet, sums over records there are.
func TestBuilderLaws(t *testing.T) {
	recognised := 0
	rapid.Check(t, func(t *rapid.T) {
		rows := drawRows(t)
		if rapid.Bool().Draw(t, "headed") { // most random rows hold no heading
			heading := book.Row{Number: 1}
			for column, text := range []string{"村", "户主姓名", "姓名", "身份证号", "与户主关系", "月补助额", "成员一姓名"} {
				heading.Cells = append(heading.Cells, book.Cell{Column: column, Shared: -1, Kind: book.Text, Text: text})
			}
			for i := range rows {
				rows[i].Number++
			}
			rows = append([]book.Row{heading}, rows...)
		}
		tables := buildTables(t, rapid.SampledFrom([]string{"农村低保.xlsx", "五保.xlsx", "发放清册.xlsx", "死亡.xlsx", "季度台账.xlsx", "a.xlsx"}).Draw(t, "file"), rows)
		last := 0
		if len(rows) > 0 {
			last = rows[len(rows)-1].Number
		}
		if total := accounted(tables); total != last {
			t.Fatalf("last row %d, %d accounted for", last, total)
		}
		for _, sheet := range tables.sheets() {
			if !sheet.Account.Balanced() {
				t.Fatalf("account %+v", sheet.Account)
			}
			if sheet.Kind != nil {
				recognised++
			}
			checkRecords(t, sheet, rows)
		}
	})
	if recognised == 0 {
		t.Error("no sheet was recognised: the law says nothing")
	}
}

func checkRecords(t *rapid.T, sheet *roster.Sheet, rows []book.Row) {
	before := sheet.HeadingRow
	for i := range sheet.Records() {
		number := sheet.Row(i).Number()
		if number <= sheet.HeadingRow || number < before {
			t.Fatalf("record %d is row %d, the one before row %d, the heading row %d", i, number, before, sheet.HeadingRow)
		}
		before = number
		if !slices.ContainsFunc(rows, func(row book.Row) bool { return row.Number == number }) {
			t.Fatalf("record %d is row %d, which holds nothing", i, number)
		}
	}
	if !sheet.Several && sheet.Account.Records != sheet.Records() {
		t.Fatalf("%d records, account %+v", sheet.Records(), sheet.Account)
	}
	for _, fault := range sheet.Faults {
		if int(fault.Record) >= sheet.Records() || fault.Record >= 0 && sheet.Row(int(fault.Record)).Number() != int(fault.Row) {
			t.Fatalf("fault %+v is not of its record's row", fault)
		}
	}
	for _, subtotal := range sheet.Subtotals {
		if subtotal.First < 0 || subtotal.First > subtotal.After || subtotal.After > sheet.Records() {
			t.Fatalf("subtotal %+v of %d records", subtotal, sheet.Records())
		}
	}
}
