package roster

import (
	"os"
	"strings"
	"testing"
)

// What officers type, and what must be made of it, was written down from the design before
// the parser was: testdata/answers.tsv.
func TestAnswers(t *testing.T) {
	table, err := os.ReadFile("testdata/answers.tsv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimRight(string(table), "\n"), "\n")[1:]
	right := 0
	for number, line := range lines {
		parts := strings.Split(line, "\t")
		column, stored, text, context, expect := parts[0], parts[1], parts[2], parts[3], parts[4]
		if got := answerOf(t, column, stored, text, context); got != expect {
			t.Errorf("line %d: %s %q as %s, %s: %s, want %s (%s)", number+2, column, text, stored, context, got, expect, parts[5])
			continue
		}
		right++
	}
	t.Logf("%d of %d", right, len(lines))
}

// answerOf takes a cell as the table describes it.
func answerOf(t *testing.T, column, stored, text, context string) string {
	answering, says := Answering{Recoverable: -1}, map[Field]Filled{}
	for _, pair := range strings.Fields(context) {
		key, value, _ := strings.Cut(pair, "=")
		day, _ := ParseDate(value, false, false, false)
		amount, _ := ParseMoney(value, false)
		switch key {
		case "settling":
			answering.Settling = day
		case "report":
			answering.Reported = day
		case "first":
			answering.First = day.MonthOf()
		case "recoverable":
			answering.Recoverable = amount
		case "ledger":
			answering.GotBack = amount
		case "conclusion":
			says[FieldConclusion] = Filled{Text: value}
		case "other":
			if value == "filled" {
				for field, text := range map[Field]string{FieldMeasure: "停发", FieldProof: "整改报告", FieldClosedOn: "2017-03-15", FieldClosedBy: "李四"} {
					says[field] = Filled{Text: text}
				}
			}
		default:
			for _, use := range RectifyForm.Fields {
				if use.Words[0] == key {
					says[use.Field] = Filled{Text: value}
				}
			}
		}
	}
	kind, field := formColumn(column)
	if field == NoField {
		t.Fatalf("no column %s", column)
	}
	filled := Filled{Text: text, Number: stored == "number"}
	if stored == "date" {
		day, ok := ParseDate(text, true, true, false)
		if !ok {
			t.Fatalf("no day %s", text)
		}
		filled.Text = day.String()
	}
	says[field] = filled
	taken := answering.Whole(kind, says)
	one := taken[field]
	switch {
	case !one.Refused.Empty():
		return "refused"
	case !one.Remark.Empty():
		return "remark:" + one.Value
	}
	return "value:" + one.Value
}

func formColumn(title string) (*Kind, Field) {
	for _, kind := range FormKinds {
		for _, use := range kind.Fields {
			if use.Words[0] == title {
				return kind, use.Field
			}
		}
	}
	return nil, NoField
}
