package reading

import (
	"testing"

	"rollcheck/roster"
)

// What nobody sees does not count, wherever it stands: in headings, names, numbers, dates,
// money, codes and texts; a cell that holds nothing else is blank.
func TestInvisibleCharacters(t *testing.T) {
	marked := func(text string) string {
		all := []rune(text)
		return "\u202d" + string(all[:1]) + "\u200e\ufe0d" + string(all[1:]) + "\u00ad\u2028\u202c"
	}
	heads := []string{"姓名", "身份证号", "户编号", "家庭人口", "月保障金", "起始年月", "备注"}
	cells := []string{"窦长贵", number(1), "H01", "3", "117.00", "2016-07", "残疾"}
	rows := [][]string{make([]string, len(heads)+1), append([]string{}, append(cells, "\u3164")...)}
	for i := range heads {
		rows[0][i], rows[1][i] = marked(heads[i]), marked(cells[i])
	}
	rows[0][len(heads)] = "\u200b"
	sheet := readFolder(t, map[string][]byte{"农村低保花名册.csv": asCSV(t, rows)}).Files[0].Sheets[0]
	if sheet.Records() != 1 || len(sheet.Faults) > 0 || len(sheet.Unused) > 0 {
		t.Fatalf("%d records, faults %v, unused %v", sheet.Records(), sheet.Faults, sheet.Unused)
	}
	for i, field := range []roster.Field{roster.FieldName, roster.FieldIDNumber, roster.FieldHouseholdNumber, roster.FieldHouseholdSize, roster.FieldMonthlyAmount, roster.FieldStartDate, roster.FieldNote} {
		if got := sheet.Row(0).Text(field); got != cells[i] {
			t.Errorf("%s is read as %+q", heads[i], got)
		}
	}
	if column, _ := sheet.Column(roster.FieldName); column.Heading != "姓名" {
		t.Errorf("the heading is shown as %+q", column.Heading)
	}
}
