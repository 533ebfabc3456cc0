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
	Number string      // as written; a damaged number excepts the finding about that number only
	Name   string      // whom it is about where the number is a placeholder
	Expiry roster.Date // zero: none given
	Row    roster.Row
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
		return e.names(finding.Person)
	}
	return slices.Contains(finding.Rule.Follows, e.Rule) && (e.names(finding.Person) || e.names(finding.Head))
}

// names says whether somebody is whom the exception names: by his number, or, where it gives a
// placeholder, by the name of one who has no number either.
func (e *Exception) names(who county.Who) bool {
	switch number := usableNumber(e.Number); {
	case number != "":
		return usableNumber(who.Number) == number
	case isPlaceholder(e.Number):
		return who.Name == e.Name && isPlaceholder(who.Number)
	}
	return who.Number == e.Number
}

// isPlaceholder says whether a text stands where a number should and is none: blank, 办理中, 无.
func isPlaceholder(number string) bool {
	_, fault := roster.ParseID(number, false)
	return fault == roster.FaultEmpty || fault == roster.FaultPlaceholder
}

// answered is a rule and whom its finding names.
type answered struct{ rule, whom string }

// answers is what the exception answers for.
func (e *Exception) answers() answered {
	return answered{e.Rule, whomOf(county.Who{Name: e.Name, Number: e.Number})}
}

// whomOf is what two who are one to an exception share.
func whomOf(who county.Who) string {
	if number := usableNumber(who.Number); number != "" {
		return number
	}
	if isPlaceholder(who.Number) {
		return "\x1f" + who.Name
	}
	return who.Number
}

// indexFindings lists the findings by their rules, and those they follow, and whom they name.
func indexFindings(findings []*Finding) map[answered][]*Finding {
	index := map[answered][]*Finding{}
	for _, finding := range findings {
		person, head := whomOf(finding.Person), whomOf(finding.Head)
		add := func(rule, whom string) {
			index[answered{rule, whom}] = append(index[answered{rule, whom}], finding)
		}
		add(finding.Rule.ID, person)
		for _, rule := range finding.Rule.Follows {
			if rule == finding.Rule.ID {
				continue
			}
			add(rule, person)
			if head != person {
				add(rule, head)
			}
		}
	}
	return index
}

// covered returns the findings the exception answers for; unclear says that without a number
// they may be about several persons, and none is.
func (e *Exception) covered(findings []*Finding) (covered []*Finding, unclear bool) {
	subject := ""
	for _, finding := range findings {
		if !e.covers(finding) {
			continue
		}
		whom := finding.subject
		if !e.names(finding.Person) {
			whom = subjectOf(finding.Township, finding.Village, finding.Head.Name)
		}
		if isPlaceholder(e.Number) && (finding.unsure || subject != "" && subject != whom) {
			return nil, true
		}
		covered, subject = append(covered, finding), whom
	}
	return covered, false
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
			return nil, lacks(row, field)
		}
	}
	if exception.Name == "" && isPlaceholder(exception.Number) {
		return nil, lacks(row, roster.FieldName)
	}
	return exception, nil
}

func lacks(row roster.Row, field roster.Field) error {
	return county.SettingError(words.SettingLacks.With(row.Sheet.Label(), row.Number(), field.Spec().Title))
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
	if len(exceptions) == 0 {
		return nil
	}
	about := indexFindings(findings)
	for _, exception := range exceptions {
		if exception.Expiry != 0 && exception.Expiry < asOf {
			remarks = append(remarks, words.ExceptionExpired.With(exception.Row.Sheet.Label(), exception.Row.Number(), exception.Expiry))
			continue
		}
		covered, unclear := exception.covered(about[exception.answers()])
		switch {
		case unclear:
			remarks = append(remarks, words.ExceptionUnclear.With(exception.Row.Sheet.Label(), exception.Row.Number(), words.Name(exception.Name)))
		case len(covered) == 0:
			remarks = append(remarks, words.ExceptionUnused.With(exception.Row.Sheet.Label(), exception.Row.Number()))
		}
		for _, finding := range covered {
			finding.except(exception)
		}
	}
	return remarks
}

// except makes the finding a notice that rests on the exception.
func (f *Finding) except(exception *Exception) {
	f.AtMost(Notice)
	f.Clearance, f.Recoverable, f.Owed = "", 0, 0
	f.Exempted = append(f.Exempted, words.Excepted)
	f.Evidence = append(f.Evidence, county.Evidence{Cell: exception.Row.Cell(roster.FieldIDNumber), Says: words.Excepted})
}
