package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// threeRecords are what each visit leaves behind.
var threeRecords = [...]struct {
	field roster.Field
	title words.Text
}{
	{roster.FieldRecorded, words.Text{ZH: "记录", EN: "record"}},
	{roster.FieldArchived, words.Text{ZH: "档案", EN: "file"}},
	{roster.FieldSignature, words.Text{ZH: "签字", EN: "signature"}},
}

var drugThreeRecords = &audit.Rule{
	ID: "drug-three-records", Title: words.Text{ZH: "记录、档案、签字未落实", EN: "record, file or signature missing"},
	Doc: words.Text{
		ZH: "吸毒人员台账的记录、档案、签字三栏，在社会上的人有的没有落实。在押和强制隔离戒毒的不计；整栏没有填的只说一次；不点人的名。补登。",
		EN: "Of persons at liberty on the register some lack the record, the file or the signature. Those held are not counted; a column nobody filled is told once; nobody is named.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.DrugRegister},
	MustNot: []*audit.Exemption{heldSomewhere},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.DrugRegister || sheet.Records() == 0 || len(newerRegisters(p, sheet)) > 0 || !keepsRecords(p, sheet) {
			return
		}
		held := custodyOf(p)
		for _, place := range placesOf(p, sheet) {
			checkRecords(p, place, held)
		}
	}),
}

// keepsRecords says whether a register has something in any of the three columns, and tells
// which it lacks.
func keepsRecords(p *audit.Pass, sheet *roster.Sheet) bool {
	filled, missing := false, []words.Text(nil)
	for _, one := range threeRecords {
		filled = filled || filledFlag(sheet, one.field)
		if !sheet.Has(one.field) {
			missing = append(missing, one.title)
		}
	}
	if len(missing) > 0 {
		p.NotRunBecause(sheet, saysNoRecords.With(missing))
	} else if !filled {
		p.NotRunBecause(sheet, saysRecordsBlank.With())
	}
	return filled
}

// filledFlag says whether a column says yes or anything but no in some row: 无 is an answer here.
func filledFlag(sheet *roster.Sheet, field roster.Field) bool {
	for i := range sheet.Records() {
		if sheet.Row(i).Text(field) != "" {
			return true
		}
	}
	return false
}

// checkRecords counts who of a place lacks which of the three.
func checkRecords(p *audit.Pass, place registerPlace, held custodyRows) {
	finding := registerFinding(p, place.Place, "records", place.rows[0].Sheet.Period.String())
	persons := 0
	lacking := [len(threeRecords)]int{}
	for _, row := range place.rows {
		if !owesVisits(row, p.AsOf().MonthOf(), held) {
			continue
		}
		persons++
		for i, one := range threeRecords {
			if lacksIn(row, one.field) {
				lacking[i]++
			}
			if lacksIn(row, one.field) && filledFlag(row.Sheet, one.field) {
				finding.Rests(one.title, county.Own(row, one.field))
			}
		}
	}
	if says := sayRecords(finding, place.rows[0].Sheet, lacking); len(says) > 0 {
		p.Report(finding.Say(saysRecords, persons, says).RuleOut(heldSomewhere))
	}
}

// sayRecords says of how many each of the three is missing, of a blank column that it is blank.
func sayRecords(finding *audit.Finding, sheet *roster.Sheet, lacking [len(threeRecords)]int) []words.Message {
	var says []words.Message
	for i, one := range threeRecords {
		switch {
		case lacking[i] == 0:
		case !filledFlag(sheet, one.field):
			says = append(says, saysColumnBlank.With(one.title))
			finding.Rests(one.title, county.RowOf(sheet, max(1, sheet.HeadingRow)))
		default:
			says = append(says, saysRecordLack.With(one.title, lacking[i]))
		}
	}
	return says
}

var (
	saysRecords      = words.Text{ZH: "在社会上的 %d 人中：%s", EN: "of %d persons at liberty: %s"}
	saysRecordLack   = words.Text{ZH: "%s缺 %d 人", EN: "%s missing of %d"}
	saysColumnBlank  = words.Text{ZH: "%s整栏空白", EN: "the column of the %s is blank"}
	saysNoRecords    = words.Text{ZH: "没有这些栏：%s", EN: "there are no columns of: %s"}
	saysRecordsBlank = words.Text{ZH: "记录、档案、签字三栏都是空的", EN: "the three columns are all blank"}
)
