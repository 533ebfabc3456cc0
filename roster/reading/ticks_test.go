package reading

import (
	"strings"
	"testing"

	"rollcheck/roster"
)

// A blank among ticks is a no; among written answers, or in a column marked once for each
// household, it is not known.
func TestTicks(t *testing.T) {
	const rows = "户编号|姓名|身份证号|月保障金|是否保障对象\n"
	for name, test := range map[string]struct{ cells, want string }{
		"ticks":                 {"1|张三|{0}|72|√\n1|李四|{1}||\n2|王五|{2}|72|√", "yes no yes"},
		"ticked 1":              {"1|张三|{0}|72|1\n1|李四|{1}||\n2|王五|{2}|72|1", "yes no yes"},
		"yes alone":             {"1|张三|{0}|72|是\n1|李四|{1}||/\n2|王五|{2}|72|是", "yes no yes"},
		"marks of two kinds":    {"1|张三|{0}|72|☑\n1|李四|{1}||\n2|王五|{2}|72|●", "yes no yes"},
		"yes and no":            {"1|张三|{0}|72|是\n1|李四|{1}||\n2|王五|{2}|72|否", "yes ? no"},
		"TRUE and FALSE":        {"1|张三|{0}|72|TRUE\n1|李四|{1}||FALSE\n2|王五|{2}|72|True", "yes no yes"},
		"Y and N":               {"1|张三|{0}|72|Y\n1|李四|{1}||n\n2|王五|{2}|72|y", "yes no yes"},
		"ticks and crosses":     {"1|张三|{0}|72|√\n1|李四|{1}||×\n2|王五|{2}|72|√", "yes no yes"},
		"another word":          {"1|张三|{0}|72|√\n1|李四|{1}||\n2|王五|{2}|72|待定", "yes ? ?"},
		"nothing":               {"1|张三|{0}|72|\n1|李四|{1}||\n2|王五|{2}|72|", "? ? ?"},
		"once a household":      {"1|张三|{0}|72|√\n|李四|{1}||\n2|王五|{2}|72|√", "yes ? yes"},
		"a member ticked":       {"1|张三|{0}|72|√\n|李四|{1}||\n|赵六|{3}||√\n2|王五|{2}|72|√", "yes no yes yes"},
		"a head without a tick": {"1|张三|{0}|72|\n|李四|{1}||√\n2|王五|{2}|72|√", "no yes yes"},
	} {
		sheet := readTable(t, "农村低保花名册.csv", rows+test.cells)
		var got []string
		for i := range sheet.Records() {
			yes, known := sheet.Row(i).Flag(roster.FieldIsCovered)
			switch {
			case !known:
				got = append(got, "?")
			case yes:
				got = append(got, "yes")
			default:
				got = append(got, "no")
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %v, want %s", name, got, test.want)
		}
	}
}
