package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var idChecksum = &audit.Rule{
	ID: "id-checksum", Title: words.Text{ZH: "身份证校验码错误", EN: "check character of an identity number is wrong"},
	Doc: words.Text{
		ZH: "按 GB 11643 复算，第18位与前17位不符，号码至少有一位录错。对照身份证或户口簿更正；更正前该号码不与任何名单比对。",
		EN: "By GB 11643 the last character does not fit the other seventeen: at least one digit is wrong. Correct it from the identity card; until then the number is compared with no list.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		for _, fault := range sheet.Faults {
			if fault.Kind == roster.FaultNumber && fault.Number == roster.FaultCheck && fault.Record >= 0 && ownNumber(sheet, fault) {
				p.Report(cellFinding(p, sheet, fault).Say(saysChecksum, words.Number(sheet.Row(int(fault.Record)).Text(fault.Field))))
			}
		}
	}),
}

var (
	saysChecksum   = words.Text{ZH: "身份证号 %s 的校验码不符，请对照证件更正", EN: "the check character of %s does not fit: correct it from the card"}
	evidenceNumber = words.Text{ZH: "号码", EN: "number"}
)

// ownNumber leaves out the head's number repeated beside the members: it is reported once,
// where it is the person's own. A settings table repeats a number somebody answered for.
func ownNumber(sheet *roster.Sheet, fault roster.CellFault) bool {
	if sheet.Kind.Family == roster.Settings {
		return false
	}
	return fault.Field != roster.FieldHeadIDNumber || !sheet.Has(roster.FieldIDNumber)
}

// cellFinding starts a finding about one cell of a row.
func cellFinding(p *audit.Pass, sheet *roster.Sheet, fault roster.CellFault) *audit.Finding {
	row := sheet.Row(int(fault.Record))
	return p.Find(programmeOfSheet(sheet)).AboutRow(row, p.County.PlaceOf(row)).Key(row.Text(fault.Field)).
		Rests(fault.Field.Spec().Title, county.Own(row, fault.Field))
}

// programmeOfSheet returns the programme a sheet is a roster of, nil for any other sheet.
func programmeOfSheet(sheet *roster.Sheet) *roster.Kind {
	if sheet.Kind.Family == roster.Programme {
		return sheet.Kind
	}
	return sheet.Programme
}
