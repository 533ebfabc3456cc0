package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Exception is a row of the 例外 table: a finding somebody has answered for, until a date.
type Exception struct {
	Rule   string
	Number string // as written; a damaged number excepts the finding about that number only
	Name   string
	Expiry roster.Date // zero: none given
	Row    roster.Row
	used   bool
}

// readExceptions reads the 例外 tables. An unknown rule, or a row that names nobody, is an
// error: a misspelt exception must never be silently ignored.
func readExceptions(sheets []*roster.Sheet, rules []*Rule) ([]*Exception, error) {
	var exceptions []*Exception
	for _, sheet := range sheets {
		if err := county.KnownColumns(sheet); err != nil {
			return nil, err
		}
		for i := range sheet.Records() {
			exception, err := readException(sheet.Row(i), rules)
			if err != nil {
				return nil, err
			}
			exceptions = append(exceptions, exception)
		}
	}
	return exceptions, nil
}

// covers says whether the exception answers for a finding: one of its rule about its person,
// or one that takes such a finding about the person or his household up.
func (e *Exception) covers(finding *Finding) bool {
	if finding.Rule.ID == e.Rule {
		return finding.Person.Number == e.Number
	}
	return slices.Contains(finding.Rule.Follows, e.Rule) && (finding.Person.Number == e.Number || finding.Head.Number == e.Number)
}

func readException(row roster.Row, rules []*Rule) (*Exception, error) {
	name := row.Text(roster.FieldRule)
	rule := FindRule(rules, name)
	if rule == nil {
		return nil, county.UnknownSetting(words.SettingUnknownRule, row, name, ruleNames(rules))
	}
	exception := &Exception{Rule: rule.ID, Number: row.Text(roster.FieldIDNumber), Name: row.Text(roster.FieldName), Row: row}
	exception.Expiry, _ = row.Date(roster.FieldExpiry)
	for _, field := range []roster.Field{roster.FieldIDNumber, roster.FieldReason, roster.FieldApprover} {
		if row.Value(field).Empty() {
			return nil, county.SettingError(words.SettingLacks.With(row.Sheet.Label(), row.Number(), field.Spec().Title))
		}
	}
	return exception, nil
}

// FindRule returns the rule with an ID or title, nil if there is none.
func FindRule(rules []*Rule, name string) *Rule {
	for _, rule := range rules {
		if rule.ID == name || rule.Title.ZH == name || rule.Title.EN == name {
			return rule
		}
	}
	return nil
}

func ruleNames(rules []*Rule) []string {
	var names []string
	for _, rule := range rules {
		names = append(names, rule.ID, rule.Title.ZH)
	}
	return names
}

// applyExceptions turns excepted findings into notices and says which exceptions are
// expired or were not used.
func applyExceptions(findings []*Finding, exceptions []*Exception, asOf roster.Date) []words.Message {
	var remarks []words.Message
	for _, exception := range exceptions {
		if exception.Expiry != 0 && exception.Expiry < asOf {
			remarks = append(remarks, words.ExceptionExpired.With(exception.Row.Sheet.Label(), exception.Row.Number(), exception.Expiry))
			continue
		}
		for _, finding := range findings {
			if exception.covers(finding) {
				exception.used = true
				finding.AtMost(Notice)
				finding.Clearance, finding.Recoverable, finding.Owed = "", 0, 0
				finding.Exempted = append(finding.Exempted, words.Excepted)
				finding.Evidence = append(finding.Evidence, county.Evidence{Cell: exception.Row.Cell(roster.FieldIDNumber), Says: words.Excepted})
			}
		}
		if !exception.used {
			remarks = append(remarks, words.ExceptionUnused.With(exception.Row.Sheet.Label(), exception.Row.Number()))
		}
	}
	return remarks
}
