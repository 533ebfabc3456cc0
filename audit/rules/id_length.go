package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var idLength = &audit.Rule{
	ID: "id-length", Title: words.Text{ZH: "身份证号位数不对", EN: "an identity number of the wrong length"},
	Doc: words.Text{
		ZH: "去掉空格等之后既不是15位也不是18位，或含有不该有的字符。20至22位的残疾证号取前18位，不算错。对照证件更正。",
		EN: "Cleaned of blanks it has neither 15 nor 18 characters, or holds others than digits. A disability number of 20 to 22 characters is no mistake.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, MustNot: []*audit.Exemption{disabilityNumber},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind == roster.Publicity {
			return // a notice shows no whole number, and none is to be asked for
		}
		reportMasked(p, sheet)
		eachNumberFault(p, sheet, func(fault roster.CellFault, text string) {
			if fault.Number == roster.FaultLength || fault.Number == roster.FaultCharacter || fault.Number == roster.FaultTwo {
				p.Report(cellFinding(p, sheet, fault).Say(saysLength, words.Number(text), digits(text)).RuleOut(disabilityNumber))
			}
		})
	}),
}

// eachNumberFault calls visit for every faulty number that is a person's own.
func eachNumberFault(p *audit.Pass, sheet *roster.Sheet, visit func(fault roster.CellFault, text string)) {
	for _, fault := range sheet.Faults {
		if fault.Kind != roster.FaultNumber || fault.Record < 0 || !ownNumber(sheet, fault) {
			continue
		}
		if text := sheet.Row(int(fault.Record)).Text(fault.Field); !roster.Masked(text) {
			visit(fault, text)
		}
	}
}

// reportMasked says once for a sheet that its numbers are masked. A notice must mask them.
func reportMasked(p *audit.Pass, sheet *roster.Sheet) {
	if sheet.Kind == roster.Publicity {
		return
	}
	masked := 0
	var first roster.Row
	for _, fault := range sheet.Faults {
		if fault.Kind == roster.FaultNumber && fault.Record >= 0 && roster.Masked(sheet.Row(int(fault.Record)).Text(fault.Field)) {
			if masked == 0 {
				first = sheet.Row(int(fault.Record))
			}
			masked++
		}
	}
	if masked > 0 {
		p.Report(commonCause(p, sheet).Say(saysMasked, masked).Rests(evidenceNumber, county.Own(first, first.PersonIDField())).RuleOut(disabilityNumber))
	}
}

// digits counts the digits and letters of a number.
func digits(text string) int {
	count := 0
	for _, r := range text {
		if r >= '0' && r <= '9' || r == 'X' || r == 'x' {
			count++
		}
	}
	return count
}

var saysMasked = words.Text{ZH: "%d 行身份证号已打码，这些行凡要靠号码的核对都没有进行；请提供号码完整的表", EN: "%d rows have masked numbers: nothing that needs a number was done for them; ask for the list with whole numbers"}

var saysLength = words.Text{ZH: "身份证号 %s 有 %d 位，应为18位", EN: "%s has %d characters, not 18"}

var disabilityNumber = &audit.Exemption{ID: "disability-number", Title: words.Text{ZH: "残疾证号", EN: "a disability number"}}
