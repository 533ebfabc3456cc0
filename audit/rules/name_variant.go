package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster/words"
)

var nameVariant = &audit.Rule{
	ID: "name-variant", Title: words.Text{ZH: "姓名写法不一致", EN: "one name written in two ways"},
	Doc: words.Text{
		ZH: "同一身份证号的姓名在现行名册上写法不同：繁体或旧字形、有无中间点、习惯代用的姓（肖萧、付傅）。是同一人，请按身份证统一写法，以免发放和比对出错。",
		EN: "The rosters in force write the name beside one number in two ways: old characters, a dot left out, customary substitutes of a surname. It is one person: write the name as the card does, or payments and comparisons go wrong.",
	},
	Family: familyQuality, Remedy: remedyCorrect, Severity: audit.Quality, OneSheet: true, NeedsRoster: true,
	Check: audit.EachPerson(func(p *audit.Pass, who *county.Person) {
		entries := who.Enrolled()
		if len(entries) < 2 {
			return
		}
		slices.SortStableFunc(entries, byName)
		several := writtenInSeveralWays(entries)
		for i, first := range entries {
			if several[link.FoldName(first.Row.PersonName())] {
				p.Report(reportVariant(p, who, first, writtenOtherwise(first, entries[i+1:])))
				return
			}
		}
	}),
}

// writtenInSeveralWays returns the names, folded, that entries in the order of their names
// write in more than one way.
func writtenInSeveralWays(entries []*county.Entry) map[string]bool {
	last, several := map[string]string{}, map[string]bool{}
	for _, entry := range entries {
		name := entry.Row.PersonName()
		if name == "" {
			continue
		}
		fold := link.FoldName(name)
		if other, known := last[fold]; known && other != name {
			several[fold] = true
		}
		last[fold] = name
	}
	return several
}

// writtenOtherwise picks the entries that write a name in another way.
func writtenOtherwise(first *county.Entry, entries []*county.Entry) []*county.Entry {
	var others []*county.Entry
	for _, entry := range entries {
		if link.CompareNames(first.Row.PersonName(), entry.Row.PersonName()) == link.NameVariant {
			others = append(others, entry)
		}
	}
	return others
}

func reportVariant(p *audit.Pass, who *county.Person, first *county.Entry, others []*county.Entry) *audit.Finding {
	finding := p.Find(first.Household.Programme).About(who).AboutHousehold(first.Household).
		Say(saysVariant, words.Name(first.Row.PersonName()), words.Name(others[0].Row.PersonName())).
		Rests(evidenceName, first.Name())
	for _, other := range others {
		match := county.Match{Row: other.Row, Grade: county.MatchRows(first.Row, other.Row)}
		finding.Rests(evidenceName, match.Fact(other.Row.PersonNameField()))
	}
	finding.Person.Name = first.Row.PersonName()
	return finding
}

var saysVariant = words.Text{ZH: "同一号码的姓名写作%s，又写作%s", EN: "beside one number the name is written %s and %s"}
