package audit

import (
	"slices"

	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// WithCustom returns the rules and, behind them, those of the user's own: the rows of the
// 自定义规则 tables. The first mistake in them is the error.
func WithCustom(input *reading.Input, rules []*Rule) ([]*Rule, error) {
	rules = slices.Clone(rules)
	for _, sheet := range input.SheetsOf(roster.RuleTable) {
		if err := county.KnownColumns(sheet); err != nil {
			return nil, err
		}
		for i := range sheet.Records() {
			rule, err := readRule(sheet.Row(i), rules)
			if err != nil {
				return nil, err
			}
			rules = append(rules, rule)
		}
	}
	return rules, nil
}

// Custom says whether the rule is one of the user's own.
func (r *Rule) Custom() bool { return r.Family == roster.RuleTable.Title }

// readRule reads one rule, whose name and title none of the others may have.
func readRule(row roster.Row, others []*Rule) (*Rule, error) {
	for _, use := range roster.RuleTable.Fields {
		if use.Required && row.Value(use.Field).Empty() {
			return nil, county.SettingError(words.SettingLacks.With(row.Sheet.Label(), row.Number(), use.Field.Spec().Title))
		}
	}
	id, title := words.Plain(row.Text(roster.FieldRuleName)), words.Plain(row.Text(roster.FieldRuleTitle))
	for _, name := range []string{id, title} {
		if FindRule(others, name) != nil {
			return nil, &words.Error{What: words.CustomTaken.With(row.Sheet.Label(), row.Number(), name), Hint: words.CustomTakenHint.With()}
		}
	}
	kind, err := readAppliesTo(row)
	if err != nil {
		return nil, err
	}
	severity, err := readSeverity(row)
	if err != nil {
		return nil, err
	}
	asked, fault := compile(row.Text(roster.FieldCondition), kind)
	if fault != nil {
		return nil, &words.Error{What: words.CustomBadCondition.With(row.Sheet.Label(), row.Number(), fault.What), Hint: fault.Hint}
	}
	message := words.Plain(row.Text(roster.FieldMessage))
	if message == "" {
		message = title
	}
	return &Rule{
		ID: id, Title: same(title), Doc: customDoc(message, row), Family: roster.RuleTable.Title, Remedy: words.CustomRemedy,
		Severity: severity, OneSheet: true, Needs: []*roster.Kind{kind}, Check: asked.check(kind, message),
	}, nil
}

// same is a text the user wrote: it has one language.
func same(text string) words.Text { return words.Text{ZH: text, EN: text} }

// customDoc says where the condition stands and not what it is: it may name somebody.
func customDoc(message string, row roster.Row) words.Text {
	says := words.CustomDoc.With(message, row.Sheet.Label(), row.Number())
	return words.Text{ZH: says.In(words.Chinese, words.Full), EN: says.In(words.English, words.Full)}
}

func readAppliesTo(row roster.Row) (*roster.Kind, error) {
	name := row.Text(roster.FieldAppliesTo)
	if kind := roster.KindNamed(name); kind != nil && kind.Family != roster.Settings {
		return kind, nil
	}
	return nil, county.UnknownSetting(words.CustomUnknownKind, row, name, county.KindNames())
}

// readSeverity reads a severity below a violation, which needs a legal basis.
func readSeverity(row roster.Row) (Severity, error) {
	name := row.Text(roster.FieldSeverityWord)
	severity, ok := severityNamed(name)
	if !ok {
		var known []string
		for _, severity := range Severities[1:] {
			known = append(known, severity.Title().ZH, severity.String())
		}
		return 0, county.UnknownSetting(words.CustomUnknownSeverity, row, name, known)
	}
	if severity > Suspicion {
		return 0, &words.Error{What: words.CustomTooGrave.With(row.Sheet.Label(), row.Number(), severity.Title()), Hint: words.CustomTooGraveHint.With(Suspicion.Title())}
	}
	return severity, nil
}

// check walks the rows of the sheets of a kind. A sheet without one of the columns named is
// not judged, and the report says so.
func (asked *condition) check(kind *roster.Kind, message string) Check {
	return EachSheet(func(p *Pass, sheet *roster.Sheet) {
		if sheet.Kind != kind {
			return
		}
		for _, field := range asked.fields {
			if !sheet.Has(field) {
				p.NotRunBecause(sheet, words.CustomNoColumn.With(field.Spec().Title))
				return
			}
		}
		for i := range sheet.Records() {
			if row := sheet.Row(i); asked.holds(row).yes() {
				p.Report(asked.finding(p, row, message))
			}
		}
	})
}

// finding is about the person of a row; its evidence are the cells the condition names.
func (asked *condition) finding(p *Pass, row roster.Row, message string) *Finding {
	programme := county.ProgrammeOf(row)
	if county.IsProgramme(row.Sheet.Kind) {
		programme = row.Sheet.Kind
	}
	finding := p.Find(programme).AboutRow(row, p.County.PlaceOf(row)).Say(words.CustomMessage, message)
	var values []string
	for _, field := range asked.fields {
		finding.Rests(field.Spec().Title, county.Own(row, field))
		values = append(values, row.Text(field))
	}
	return finding.Key(values...)
}
