package rules

import (
	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var idTruncated = &audit.Rule{
	ID: "id-truncated", Title: words.Text{ZH: "身份证号按数字存放，末位已丢失", EN: "an identity number stored as a number has lost its last digits"},
	Doc: words.Text{
		ZH: "单元格按数字存放时 Excel 只保留15位有效数字，后三位变成000。该号码不与任何名单比对。请把该列设为文本后对照证件重报。",
		EN: "A cell stored as a number keeps 15 digits; the last three become 000. The number is compared with no list. Format the column as text and enter the numbers again.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true,
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		eachNumberFault(p, sheet, func(fault roster.CellFault, text string) {
			if fault.Number == roster.FaultTruncated {
				says := saysTruncated
				if roster.IsScientific(text) {
					says = saysScientific
				}
				p.Report(cellFinding(p, sheet, fault).Say(says, words.Number(text)))
			}
		})
	}),
}

var (
	saysTruncated  = words.Text{ZH: "身份证号 %s 按数字存放，末位已丢失，请设为文本后重报", EN: "%s is stored as a number and has lost its last digits: enter it again as text"}
	saysScientific = words.Text{
		ZH: "身份证号 %s 是科学计数法，文件里已没有完整号码，请在原来的表里把该列设为文本后重新导出",
		EN: "%s is in scientific notation, the whole number is lost in the file itself: format the column as text where it comes from and export it again",
	}
)
