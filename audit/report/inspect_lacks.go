package report

import (
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/reading"
	"rollcheck/roster/words"
)

// lacking names the required columns a sheet lacks, and the rules that say nothing of it for
// want of a column.
func (t *terminal) lacking(sheet *roster.Sheet) {
	if lacks := sheet.Lacks(); len(lacks) > 0 {
		t.indented(words.InspectLacks.With(reading.FieldTitles(lacks)))
	}
	var groups []string
	rules := map[string][]words.Text{}
	for _, rule := range t.r.Run {
		for _, group := range rule.Columns {
			if !speaksOf(rule, sheet.Kind) || !lacksGroup(sheet, group) {
				continue
			}
			title := strings.Join(t.o.texts(reading.FieldTitles(group)), t.o.text(words.InspectOr))
			if rules[title] == nil {
				groups = append(groups, title)
			}
			rules[title] = append(rules[title], rule.Title)
		}
	}
	for _, title := range groups {
		t.indented(words.InspectRules.With(title, rules[title]))
	}
}

// speaksOf says whether a rule looks at sheets of a kind.
func speaksOf(rule *audit.Rule, kind *roster.Kind) bool {
	return slices.Contains(rule.Needs, kind) || slices.Contains(rule.AnyOf, kind) || kind.Family == roster.Programme || len(rule.Needs)+len(rule.AnyOf) == 0 && !rule.NeedsRoster
}

// lacksGroup says whether a sheet has no column of a group of fields its kind knows.
func lacksGroup(sheet *roster.Sheet, group []roster.Field) bool {
	known := false
	for _, field := range group {
		if sheet.Has(field) {
			return false
		}
		known = known || sheet.Kind.Has(field)
	}
	return known
}

// nearest names the kinds a sheet may have been meant for, what it lacks for each, and how
// to tell the program: by a row of a 列名 table, or where no column is lacking by its name.
func (t *terminal) nearest(sheet *roster.Sheet) {
	if len(sheet.Nearest) == 0 {
		return
	}
	var kinds []words.Message
	for _, near := range sheet.Nearest {
		if len(near.Missing) == 0 {
			kinds = append(kinds, words.Text{ZH: "%s", EN: "%s"}.With(near.Kind.Title))
			continue
		}
		kinds = append(kinds, words.InspectNearLacks.With(near.Kind.Title, reading.FieldTitles(near.Missing)))
	}
	t.indented(words.InspectNear.With(kinds))
	first := sheet.Nearest[0]
	if len(first.Missing) == 0 {
		t.indented(words.InspectNameIt.With(first.Kind.Title, first.Kind.Words[0]))
		return
	}
	t.indented(words.InspectTeach.With(first.Kind.Title))
	var rows [][]string
	for _, field := range first.Missing {
		rows = append(rows, []string{t.o.plain(sheet.File.Path), t.o.plain(sheet.Name), t.o.text(words.InspectTheir), field.Spec().Title.ZH})
	}
	t.table([]words.Text{roster.FieldFile.Spec().Title, roster.FieldSheet.Spec().Title, roster.FieldHeading.Spec().Title, roster.FieldField.Spec().Title}, rows, 4)
}
