package reading

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"rollcheck/roster"
)

// look is the outcome of one batch of headings and sheets of others.
type look struct {
	kinds, kindsRight      int
	read, readRight        int // columns that got a field, and the right one
	labelled, labelledRead int // columns that should have a field, and got the right one
	accused                int // kinds that accuse, wrongly given
	wrong                  []string
}

// The sheets and headings of others are read as well as once they were mended. The figures each
// batch had at its first look, which alone say how strangers are read, stand in the package's
// documentation.
func TestLooks(t *testing.T) {
	folders, err := filepath.Glob("testdata/looks/*")
	if err != nil || len(folders) == 0 {
		t.Fatal("no batches", err)
	}
	for _, folder := range folders {
		var found look
		found.sheets(t, folder)
		found.headings(t, folder)
		t.Logf("%s: kinds %d of %d, precision %d of %d, recall %d of %d, accusing %d", filepath.Base(folder),
			found.kindsRight, found.kinds, found.readRight, found.read, found.labelledRead, found.labelled, found.accused)
		if os.Getenv("ROLLCHECK_LOOKS") != "" {
			t.Log("\n" + strings.Join(found.wrong, "\n"))
		}
		if found.kindsRight*100 < found.kinds*97 || found.readRight*100 < found.read*96 || found.labelledRead*100 < found.labelled*93 || found.accused > 0 {
			t.Errorf("%s: worse than it was once mended", folder)
		}
	}
}

// rowsOf reads a table of a batch.
func rowsOf(t *testing.T, path string) [][]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSpace(strings.ReplaceAll(string(data), "\r", "")), "\n")[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

// sheets reads the whole sheets of a batch.
func (l *look) sheets(t *testing.T, folder string) {
	labels := map[string][][]string{}
	for _, row := range rowsOf(t, folder+"/labels.tsv") {
		labels[row[0]] = append(labels[row[0]], row)
	}
	input, err := Read([]string{folder + "/sheets"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range input.Files {
		rows := labels[filepath.Base(file.Path)]
		if len(rows) == 0 {
			t.Errorf("%s has no labels", file.Path)
			continue
		}
		l.sheet(file, rows)
	}
}

func (l *look) sheet(file *roster.File, rows [][]string) {
	got := "none"
	for _, sheet := range file.Sheets {
		if sheet.Kind != nil {
			got = sheet.Kind.Name
			break
		}
	}
	l.kind(file.Path, rows[0][1], got)
	for _, row := range rows {
		if row[2] == "-" || row[3] == "any" {
			continue
		}
		var fields []string
		for _, sheet := range file.Sheets {
			for _, column := range slices.Concat(sheet.Columns, sheet.Members) {
				if roster.Letter(column.Index) == row[2] {
					fields = append(fields, column.Field.Spec().Name)
					if column.Of != roster.NoField {
						fields = append(fields, column.Of.Spec().Name)
					}
				}
			}
		}
		for _, sheet := range file.Sheets {
			for _, unused := range sheet.Unused { // another column of the same meaning was chosen, and that is said
				if sheet.Kind != nil && roster.Letter(unused.Index) == row[2] && sheet.Has(unused.Guess) {
					fields = append(fields, unused.Guess.Spec().Name)
				}
			}
		}
		l.column(fmt.Sprintf("%s %s %s", file.Path, row[2], row[len(row)-1]), row[3], fields)
	}
}

func (l *look) kind(where, wanted, got string) {
	l.kinds++
	if slices.Contains(strings.Split(wanted, "|"), got) {
		l.kindsRight++
		return
	}
	l.wrong = append(l.wrong, fmt.Sprintf("kind %s: wanted %s, got %s", where, wanted, got))
	if kind := roster.KindNamed(got); kind != nil && kind.Accuses {
		l.accused++
	}
}

func (l *look) column(where, wanted string, got []string) {
	allowed := strings.Split(wanted, "|")
	right := slices.ContainsFunc(got, func(field string) bool { return slices.Contains(allowed, field) })
	none := slices.Contains(allowed, "none")
	if len(got) > 0 {
		l.read++
		if right {
			l.readRight++
		}
	}
	if !none {
		l.labelled++
		if right {
			l.labelledRead++
		}
	}
	if !right && !(none && len(got) == 0) {
		l.wrong = append(l.wrong, fmt.Sprintf("column %s: wanted %s, got %v", where, wanted, got))
	}
}

// headings puts each heading of a batch alone into a plain sheet of its kind.
func (l *look) headings(t *testing.T, folder string) {
	l.headingsOf(t, rowsOf(t, folder+"/headings.tsv"))
}

func (l *look) headingsOf(t *testing.T, rows [][]string) {
	t.Helper()
	for _, row := range rows {
		kind := roster.KindNamed(row[0])
		if kind == nil {
			t.Errorf("no kind %s", row[0])
			continue
		}
		sheet, column := plainSheet(t, kind, row[1], row[2])
		var fields []string
		for _, found := range slices.Concat(sheet.Columns, sheet.Members) {
			if found.Index == column {
				fields = append(fields, found.Field.Spec().Name)
			}
		}
		got := "none"
		if sheet.Kind != nil {
			got = sheet.Kind.Name
		}
		l.column(fmt.Sprintf("heading %s in %s (read as %s)", row[2], row[0], got), row[1], fields)
	}
}

// plainSheet is a sheet of a kind in its usual words with one heading written otherwise; it
// returns the column of that heading.
func plainSheet(t *testing.T, kind *roster.Kind, wanted, heading string) (*roster.Sheet, int) {
	t.Helper()
	field := roster.NoField
	for _, name := range strings.Split(wanted, "|") {
		if field = roster.FieldNamed(name); field != roster.NoField {
			break
		}
	}
	var fields []roster.Field
	for _, use := range kind.Fields {
		_, needed := neededBy(kind, use.Field)
		if use.Required || needed || use.Field == field || use.Field == roster.FieldSeq || use.Field == roster.FieldVillage {
			fields = append(fields, use.Field)
		}
	}
	at := slices.Index(fields, field)
	if field == roster.NoField || at < 0 {
		fields = append(fields, field)
		at = len(fields) - 1
	}
	lines := make([]string, 5)
	for i, f := range fields {
		words := []string{f.Spec().Title.ZH}
		if i == at {
			words = []string{`"` + strings.ReplaceAll(heading, `"`, `""`) + `"`}
		}
		for row := range 4 {
			words = append(words, sample(f, heading, row))
		}
		for row, word := range words {
			if i > 0 {
				lines[row] += ","
			}
			lines[row] += word
		}
	}
	file := kind.Title.ZH + ".csv"
	return readFolder(t, map[string][]byte{file: []byte(strings.Join(lines, "\n"))}).Files[0].Sheets[0], at
}

// neededBy says whether a field is the first of a group the kind needs.
func neededBy(kind *roster.Kind, field roster.Field) (int, bool) {
	for i, group := range kind.Needs {
		if group[0] == field {
			return i, true
		}
	}
	return 0, false
}

// sample is a value a field may have; of a column nobody has a field for, by its heading.
func sample(field roster.Field, heading string, row int) string {
	if field == roster.NoField {
		switch {
		case strings.Contains(heading, "证") || strings.Contains(heading, "身份"):
			return number(row + 20)
		case strings.Contains(heading, "电话") || strings.Contains(heading, "手机"):
			return "1390000000" + fmt.Sprint(row)
		case strings.Contains(heading, "姓名") || strings.HasSuffix(heading, "人"):
			return [...]string{"钱一", "孙二", "李三", "周四"}[row]
		case strings.ContainsAny(heading, "元额数"):
			return fmt.Sprint(7 + row)
		}
		return [...]string{"甲", "乙", "丙", "丁"}[row]
	}
	switch field.Spec().Type {
	case roster.TypeName:
		return [...]string{"马正华", "李彩花", "马学文", "妥占林"}[row]
	case roster.TypeID:
		return number(row + 1)
	case roster.TypeCode:
		return "62101388000000" + fmt.Sprint(11+row)
	case roster.TypePhone:
		return "1380000000" + fmt.Sprint(row)
	case roster.TypeMoney:
		return fmt.Sprint(300 + 10*row)
	case roster.TypeCount:
		return fmt.Sprint(1 + row)
	case roster.TypeDate:
		return fmt.Sprintf("2016-0%d-15", row+1)
	case roster.TypePeriod:
		return fmt.Sprintf("2016-0%d", row+1)
	case roster.TypeFlag:
		return [...]string{"是", "否", "是", "是"}[row]
	}
	switch field {
	case roster.FieldSeq:
		return fmt.Sprint(row + 1)
	case roster.FieldSex:
		return [...]string{"男", "女", "男", "男"}[row]
	case roster.FieldVillage:
		return "甲村"
	case roster.FieldTownship:
		return "石桥乡"
	case roster.FieldRelation, roster.FieldKinRelation:
		return [...]string{"父亲", "妻子", "长子", "弟弟"}[row]
	case roster.FieldProgramme, roster.FieldEnjoys:
		return [...]string{"农村低保", "特困供养", "农村低保", "临时救助"}[row]
	case roster.FieldChange:
		return [...]string{"新增", "减少", "新增", "减少"}[row]
	case roster.FieldEmployer:
		return "石桥乡政府"
	case roster.FieldEmploymentType:
		return "事业"
	}
	return [...]string{"甲类", "乙类", "甲类", "丙类"}[row]
}

// Natural headings one at a time, with the fields that are right (alternatives with |).
func TestHeadings(t *testing.T) {
	right, wrong := 0, 0
	for _, row := range rowsOf(t, "testdata/headings.tsv") {
		sheet, column := plainSheet(t, roster.KindNamed(row[0]), row[1], row[2])
		var fields []string
		for _, found := range sheet.Columns {
			if found.Index == column {
				fields = append(fields, found.Field.Spec().Name)
			}
		}
		if slices.ContainsFunc(fields, func(field string) bool { return slices.Contains(strings.Split(row[1], "|"), field) }) {
			right++
			continue
		}
		wrong++
		t.Logf("%s: %s is %v, want %s (read as %v)", row[0], row[2], fields, row[1], sheet.Why.In("en", "full"))
	}
	if right*100 < (right+wrong)*95 {
		t.Errorf("%d right, %d wrong", right, wrong)
	}
}
