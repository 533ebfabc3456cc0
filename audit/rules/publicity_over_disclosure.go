package rules

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var publicityOverDisclosure = &audit.Rule{
	ID: "publicity-over-disclosure", Title: words.Text{ZH: "公示泄露隐私", EN: "a notice shows what is nobody's business"},
	Doc: words.Text{
		ZH: "公示名单列出了完整身份证号、电话、银行账号、病种、学校或监护人，或事实无人抚养儿童的姓名。依法只公布姓名、家庭人数和保障金额。说的是哪张表哪几栏，不点任何人。撤下重贴，号码遮去中间几位，其余各栏删去。",
		EN: "A notice shows whole identity numbers, telephones, accounts, diseases, schools or guardians, or names a child without carers. The law asks for the name, the size of the family and the amount. It names the columns and nobody. Take it down, mask the numbers and leave the other columns out.",
	},
	Family: familyProcedure, Remedy: remedyCorrect, Severity: audit.Violation, OneSheet: true,
	MustNot: []*audit.Exemption{maskedNumber, superviseLine},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if !published(sheet) {
			return
		}
		leaks, unread := leaksOf(sheet), unreadLeaks(sheet)
		if len(leaks)+len(unread) == 0 {
			return
		}
		finding := sheetFinding(p, sheet).Key("columns", sheet.Period.String(), sheet.Title).
			Say(saysLeaks, columnsOf(leaks, unread)).RuleOut(maskedNumber, superviseLine)
		finding.Conduct = shownOn(p, sheet)
		for _, one := range leaks {
			finding.Rests(one.what, county.Own(sheet.Row(one.record), one.column.Field))
		}
		if len(unread) > 0 {
			finding.Rests(evidenceHeading, county.RowOf(sheet, max(1, sheet.HeadingRow)))
		}
		if len(leaks) == 0 {
			finding.Doubt(saysUnreadCells.With())
		}
		if sheet.Kind != roster.Publicity || isRegister(sheet) {
			finding.Doubt(saysPerhapsRegister.With())
		}
		p.Report(finding)
	}),
}

// published says whether a sheet is a notice: by its kind, or a roster or list of payments
// that calls itself one.
func published(sheet *roster.Sheet) bool {
	if sheet.Kind != roster.Publicity && sheet.Kind.Family != roster.Programme && sheet.Kind != roster.PaymentList {
		return false
	}
	for _, name := range [...]string{sheet.Title, sheet.Name, baseName(sheet)} {
		if sheet.Kind == roster.Publicity || containsAny(name, noticeWords) || strings.HasSuffix(name, "公示") {
			return true
		}
	}
	return false
}

var noticeWords = []string{"公示名单", "公示榜", "公示表", "公示单", "的公示", "对象公示"}

// baseName returns the name of the sheet's file without its folders and ending.
func baseName(sheet *roster.Sheet) string {
	name := sheet.File.Path[strings.LastIndex(sheet.File.Path, "/")+1:]
	if dot := strings.LastIndex(name, "."); dot > 0 {
		return name[:dot]
	}
	return name
}

// leak is a column that shows too much, with the first record that does.
type leak struct {
	column roster.Column
	record int
	what   words.Text
}

var (
	leakNumber   = words.Text{ZH: "完整身份证号", EN: "a whole identity number"}
	leakPhone    = words.Text{ZH: "电话号码", EN: "a telephone number"}
	leakAccount  = words.Text{ZH: "银行账号", EN: "an account"}
	leakDisease  = words.Text{ZH: "病种", EN: "a disease"}
	leakSchool   = words.Text{ZH: "学校", EN: "a school"}
	leakGuardian = words.Text{ZH: "监护人", EN: "a guardian"}
	leakChild    = words.Text{ZH: "事实无人抚养儿童姓名", EN: "the name of a child without carers"}
)

// privateFields show too much by whatever stands in them.
var privateFields = map[roster.Field]words.Text{roster.FieldDisease: leakDisease, roster.FieldSchool: leakSchool, roster.FieldGuardianName: leakGuardian}

// leaksOf returns the columns whose cells show too much.
func leaksOf(sheet *roster.Sheet) (leaks []leak) {
	for _, column := range sheet.Columns {
		for i := range sheet.Records() {
			if what, shows := leaking(sheet.Row(i), column); shows {
				leaks = append(leaks, leak{column, i, what})
				break
			}
		}
	}
	return leaks
}

// leaking says whether a cell shows too much, and what.
func leaking(row roster.Row, column roster.Column) (words.Text, bool) {
	text := row.Text(column.Field)
	if text == "" {
		return words.Text{}, false
	}
	if what, private := privateFields[column.Field]; private {
		return what, !blankWord(text) && (column.Field != roster.FieldGuardianName || !maskedName(text))
	}
	switch column.Field {
	case roster.FieldPhone:
		return leakPhone, !containsAny(column.Heading, superviseWords) && digitsInRow(text) >= 7
	case roster.FieldAccount:
		return leakAccount, digitsInRow(text) >= 8
	case roster.FieldName, roster.FieldHeadName:
		return leakChild, ofUncaredChild(row) && !maskedName(text)
	}
	return leakNumber, wholeNumber(row, column.Field)
}

// maskedName says whether a name is not shown in full: reading drops the marks of 李**.
func maskedName(name string) bool { return len([]rune(name)) < 2 || strings.ContainsRune(name, '某') }

// wholeNumber says whether a cell holds a whole identity number, whatever its column is.
func wholeNumber(row roster.Row, field roster.Field) bool {
	text := row.Text(field)
	if field.Spec().Type == roster.TypeID {
		return digitsInRow(text) >= 15
	}
	if field.Spec().Type == roster.TypeMoney || len(text) != 18 {
		return false
	}
	_, fault := roster.ParseID(text, false)
	return fault == 0
}

// digitsInRow returns the longest run of digits of a text, blanks and hyphens aside.
func digitsInRow(text string) int {
	longest, run := 0, 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			run++
		case r != ' ' && r != '-':
			run = 0
		}
		longest = max(longest, run)
	}
	return longest
}

func blankWord(text string) bool {
	return slices.Contains([]string{"无", "否", "/", "-", "—", "没有"}, text)
}

// ofUncaredChild says whether a row is of a child nobody cares for in fact.
func ofUncaredChild(row roster.Row) bool {
	return strings.Contains(row.Sheet.Title+row.Sheet.Name+baseName(row.Sheet)+row.Text(roster.FieldProgramme)+row.Text(roster.FieldCategory), "事实无人")
}

// unreadLeaks returns the headings nobody reads that show too much by their words or cells.
func unreadLeaks(sheet *roster.Sheet) (leaks []roster.Heading) {
	for _, heading := range sheet.Unused {
		if heading.Looks.Filled == 0 || containsAny(heading.Text, superviseWords) {
			continue
		}
		if heading.Looks.Field == roster.FieldIDNumber && heading.Looks.Matching > 0 || containsAny(heading.Text, privateWords) {
			leaks = append(leaks, heading)
		}
	}
	return leaks
}

var (
	superviseWords = []string{"监督", "举报", "咨询", "单位", "投诉", "服务"}
	privateWords   = []string{"电话", "手机", "联系方式", "账号", "帐号", "卡号", "存折", "病种", "患病", "疾病", "病情", "诊断", "就读", "学校", "监护人"}
)

// columnsOf names the columns that show too much, from left to right.
func columnsOf(leaks []leak, unread []roster.Heading) (columns []words.Message) {
	for _, one := range leaks {
		columns = append(columns, saysLeakColumn.With(roster.Letter(one.column.Index), words.Plain(one.column.Heading), one.what))
	}
	for _, heading := range unread {
		columns = append(columns, saysUnreadLeak.With(roster.Letter(heading.Index), words.Plain(heading.Text)))
	}
	return columns
}

// isRegister says whether a sheet looks like a register an office keeps, which need not hang anywhere.
func isRegister(sheet *roster.Sheet) bool {
	return sheet.Has(roster.FieldResult) || sheet.Has(roster.FieldPosted) || sheet.Has(roster.FieldDecidedOn) ||
		containsAny(sheet.Title+sheet.Name+sheet.File.Path, []string{"台账", "登记", "底册"})
}

// shownOn returns when the notice of a sheet was up, as far as anything says.
func shownOn(p *audit.Pass, sheet *roster.Sheet) roster.Date {
	var last roster.Date
	for i := range sheet.Records() {
		last = max(last, county.StepDate(sheet.Row(i)))
	}
	if last != 0 {
		return min(last, p.AsOf())
	}
	if sheet.Period.To != 0 {
		return min(sheet.Period.To.FirstDay(), p.AsOf())
	}
	return p.AsOf()
}

var (
	maskedNumber  = &audit.Exemption{ID: "masked-number", Title: words.Text{ZH: "号码已遮去一部分", EN: "the numbers are masked"}}
	superviseLine = &audit.Exemption{ID: "supervise-line", Title: words.Text{ZH: "监督举报电话", EN: "a telephone for objections"}}
)

var (
	saysLeaks           = words.Text{ZH: "公示材料列出了不应公开的内容：%s", EN: "the notice shows what it must not: %s"}
	saysLeakColumn      = words.Text{ZH: "%s列“%s”（%s）", EN: "column %s %q (%s)"}
	saysUnreadLeak      = words.Text{ZH: "%s列“%s”", EN: "column %s %q"}
	saysUnreadCells     = words.Text{ZH: "按列名判断，格里的内容没有读", EN: "by the heading alone: the cells were not read"}
	saysPerhapsRegister = words.Text{ZH: "这张表像内部登记台账或名册，张贴的那份是否也这样须看照片", EN: "this looks like a register or roster kept inside: see the photograph of what was put up"}
)
