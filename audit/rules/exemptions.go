package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Exemptions: whom a rule must not accuse (spec/rules.tsv, "must not accuse"). These are
// shared by several rules; one that a single rule needs stands in that rule's file.
var (
	institutionAccount = &audit.Exemption{ID: "institution-account", Title: words.Text{ZH: "供养机构账户", EN: "an institution's account"}}
	guardianAccount    = &audit.Exemption{ID: "guardian-account", Title: words.Text{ZH: "监护人账户", EN: "a guardian's account"}}
	filedRelative      = &audit.Exemption{ID: "filed-relative", Title: words.Text{ZH: "已备案", EN: "filed"}}
	arrearsPaid        = &audit.Exemption{ID: "arrears-paid", Title: words.Text{ZH: "补发以前月份", EN: "arrears of earlier months"}}
	changeoverMonth    = &audit.Exemption{ID: "changeover-month", Title: words.Text{ZH: "转换当月", EN: "the month of change"}}
	overLineGrace      = &audit.Exemption{ID: "over-line-grace", Title: words.Text{ZH: "渐退期内", EN: "within the grace over the line"}}
)

// institutional says whether a roster row is of somebody in a home, or paid into its account.
func institutional(row roster.Row) bool {
	if row.Sheet.Kind == roster.Tekun && strings.Contains(row.Text(roster.FieldCategory), "集中") {
		return true
	}
	return roster.IsInstitution(row.Text(roster.FieldAccountName)) || roster.IsInstitution(row.Text(roster.FieldInstitution)) || row.Note().Himself(roster.SaysInHome)
}
