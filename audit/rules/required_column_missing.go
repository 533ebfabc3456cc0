package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var requiredColumnMissing = &audit.Rule{
	ID: "required-column-missing", Title: words.Text{ZH: "必填栏缺失", EN: "a required column is missing or unreadable"},
	Doc: words.Text{
		ZH: "表中没有该类名册必填的栏，或某行姓名和号码都读不出，或必填栏的内容读不出。缺栏时相应的核对做不了。",
		EN: "The sheet lacks a column its kind requires; or a row's name and number cannot be read; or a required cell cannot be.",
	},
	Family: familyQuality, Remedy: remedyComplete, Severity: audit.Quality, OneSheet: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		for _, field := range sheet.Lacks() {
			p.Report(sayColumn(sheetFinding(p, sheet).Key("column", field.Spec().Name, sheet.Kind.Name, sheet.Period.String()), sheet, field).
				Rests(evidenceHeading, county.RowOf(sheet, max(1, sheet.HeadingRow))))
		}
		for _, fault := range sheet.Faults {
			reportUnreadable(p, sheet, fault)
		}
	}),
}

// sayColumn says which column is missing, and which of those nobody could name looks like it.
func sayColumn(finding *audit.Finding, sheet *roster.Sheet, field roster.Field) *audit.Finding {
	for _, heading := range sheet.Unused {
		if heading.Guess == field && field != roster.NoField {
			return finding.Say(saysLikeColumn, field.Spec().Title, roster.Letter(heading.Index), heading.Text, heading.Looks.Matching, heading.Looks.Filled)
		}
	}
	return finding.Say(saysColumn, field.Spec().Title)
}

func reportUnreadable(p *audit.Pass, sheet *roster.Sheet, fault roster.CellFault) {
	switch t := fault.Field.Spec().Type; {
	case fault.Kind == roster.FaultUnread:
		p.Report(sheetFinding(p, sheet).Key("unread", sheet.Kind.Name, sheet.Period.String()).Say(saysUnread).Rests(evidenceRow, county.RowOf(sheet, int(fault.Row))))
	case fault.Record < 0:
	case unusable[fault.Kind].key != "":
		said := unusable[fault.Kind]
		p.Report(cellFinding(p, sheet, fault).Key(said.key, fault.Field.Spec().Name).Say(said.text, fault.Field.Spec().Title))
	case fault.Kind == roster.FaultValue && (t == roster.TypeMoney || t == roster.TypeCount):
		p.Report(cellFinding(p, sheet, fault).Key("value", fault.Field.Spec().Name).Say(saysNoNumber, fault.Field.Spec().Title, sheet.Row(int(fault.Record)).Text(fault.Field)))
	}
}

// sheetFinding starts a finding about a sheet, of no person.
func sheetFinding(p *audit.Pass, sheet *roster.Sheet) *audit.Finding {
	finding := p.Find(programmeOfSheet(sheet)).At(sheet.Township, sheet.Village)
	finding.Persons = 0
	return finding
}

var (
	saysColumn      = words.Text{ZH: "没有“%s”一栏；若用了别的列名，请在 列名 表中写明", EN: "there is no column %s; if it is called otherwise, say so in a 列名 table"}
	saysLikeColumn  = words.Text{ZH: "没有“%s”一栏；%s列（%s）没有认出，内容却像：%d/%d 格相符；若是，请在 列名 表中写明", EN: "there is no column %s; column %s (%s) was not known but looks like it, %d of %d cells fit: if it is, say so in a 列名 table"}
	saysUnread      = words.Text{ZH: "这一行的姓名和身份证号都读不出", EN: "neither name nor number of the row can be read"}
	saysNoNumber    = words.Text{ZH: "%s栏的“%s”不是数", EN: "the %s %q is no number"}
	evidenceHeading = words.Text{ZH: "表头", EN: "heading"}
	evidenceRow     = words.Text{ZH: "整行", EN: "row"}
)

// unusable says why a cell holds nothing to be used, by the kind of its fault.
var unusable = map[roster.FaultKind]struct {
	key  string
	text words.Text
}{
	roster.FaultUncalculated: {"formula", words.Text{ZH: "%s栏的公式没有计算结果，请在 Excel 中打开保存后重报", EN: "the formula in %s has no value: open the file in Excel, save it and send it again"}},
	roster.FaultDigits:       {"digits", words.Text{ZH: "%s栏按数字存放，末几位已丢失，未用于比对；请把该列设为文本后重报", EN: "the %s is stored as a number and has lost its last digits; it was compared with nothing: format the column as text and enter it again"}},
	roster.FaultIllegible:    {"illegible", words.Text{ZH: "%s栏有损坏的文字，不作依据；请对照原件更正", EN: "the %s holds damaged text and proves nothing: correct it"}},
	roster.FaultError:        {"error", words.Text{ZH: "%s栏是公式错误值，该格未用；请改正公式后重报", EN: "the %s holds a formula's error and was not used: mend the formula and send it again"}},
}
