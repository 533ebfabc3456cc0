package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Common cause before people: where a rule would name many rows of one sheet because of how one
// column was read, and another reading fits nearly all of them, that reading is the likely cause.
// Then one finding speaks of the sheet, and the rows stand in its evidence.

// commonCauseShare is above what share of the rows a rule could test on a sheet it looks for a
// common cause.
var commonCauseShare = &county.Param{
	Key: "common-cause.share", Title: words.Text{ZH: "共同原因起算比例", EN: "share from which a common cause is looked for"}, Unit: "%",
	BuiltIn: []county.Setting{{Number: 3000}}, Source: common,
}

// massRows is from how many rows on a common cause is looked for.
const massRows = 5

// mass says whether so many of the rows a rule could test are off that one cause is likely.
func mass(p *audit.Pass, sheet *roster.Sheet, off, of int) bool {
	share, _ := p.Parameter(commonCauseShare, sheet.Township, sheet.Kind, p.AsOf())
	return off >= massRows && int64(off)*10000 > share.Number*int64(of)
}

// nearlyAll says whether a reading that fits so many of the rows is the likely one.
func nearlyAll(fits, of int) bool { return fits*10 >= of*9 }

// commonCause starts the finding about a sheet whose rows have one cause.
func commonCause(p *audit.Pass, sheet *roster.Sheet) *audit.Finding {
	finding := p.Find(programmeOfSheet(sheet)).At(sheet.Township, sheet.Village).Key("common-cause", sheet.Period.String())
	finding.Clearance, finding.Persons = "", 0
	return finding.AtMost(audit.Suspicion)
}
