package reading

import (
	"slices"
	"strings"

	"rollcheck/roster"
)

// attributes are the parts that say what a column holds; without one of them the levels
// above are part of the phrase.
var attributes = []string{
	"fullname", "name", "number", "phone", "sex", "ethnicity", "age", "relation", "health", "labour", "education", "marriage", "persons", "households", "income", "line", "category", "standard", "top-up",
	"benefit", "money", "wage", "cost", "balance", "usage", "programme", "school", "institution", "hospital", "insurance", "vehicle", "tax-number", "document", "hukou", "code", "eligible", "total", "months", "when", "period", "bank", "account", "holder-name", "address", "certificate", "no", "seq", "post", "employer", "company", "plate", "status", "sign", "result", "reason", "note",
}

// levelParts are the parts a level above lends to the column below: whose it is, at which
// edge, of which event, on which basis.
var levelParts = []string{
	"head", "spouse", "guardian", "cadre", "relative", "holder", "foreign", "fill", "death", "cremation", "publicity", "meeting", "review", "visit", "file",
	"opening", "added", "removed", "closing", "income", "per-head", "disability", "card", "counterparty", "helper", "birth", "party", "report", "pay-part", "deduction",
}

func understandLevels(above []string, last string) []meaning {
	found, unknown, lead, tail := cut(bare(last))
	if len(found) == 0 && len(above) == 0 || perThing(last) {
		return nil
	}
	for _, basis := range [...]struct{ part, mark string }{{"month", "/月"}, {"year", "/年"}} {
		if strings.Contains(last, basis.mark) {
			found = append([]segment{{basis.mark, []string{basis.part, "neutral"}}}, found...)
		}
	}
	telling := func(s segment) bool { return len(s.parts) > 1 || s.parts[0] != "neutral" }
	if len(above) > 0 && len(found) > 0 && !slices.ContainsFunc(found, telling) {
		return nil // words that say nothing below a group are no part of its name: 扣款项目/养老保险
	}
	has := slices.ContainsFunc(found, func(s segment) bool { return s.anyOf(attributes) })
	strange := unknown
	if len(above) > 0 && !has {
		unknown, tail = min(unknown, 1), ""
	}
	if tail != "" {
		return nil // what stands last is what the column is, and nobody knows it
	}
	list := understand(append(lentBy(above, !has), found...), unknown, lead) // what stands last stays last
	if strange > 0 && len(above) > 0 {
		list = slices.DeleteFunc(list, func(m meaning) bool { return elseOf(m.field, has) })
	}
	for i := range list {
		list[i].word = last
	}
	return list
}

// perThing says whether a price is of something else than a person's month.
func perThing(heading string) bool {
	return slices.ContainsFunc([]string{"/亩", "/平方", "/头"}, func(mark string) bool { return strings.Contains(heading, mark) })
}

// lentBy returns what the levels above say of the column below: all of it, or only whose it is,
// at which edge, of which event.
func lentBy(above []string, all bool) (lent []segment) {
	for _, level := range above {
		upper, strange, _, _ := cut(level)
		if strange > captionStrange {
			continue
		}
		for _, segment := range upper {
			if all || segment.anyOf(levelParts) {
				lent = append(lent, segment)
			}
		}
	}
	return lent
}

// captionStrange is how many characters nobody knows a group may have; with more it is a caption.
const captionStrange = 4

// elseOf says whether a field is not meant where something else is said of somebody: it is not
// his name, and a share is not the sum (领取金额/重点救助60元).
func elseOf(field roster.Field, has bool) bool {
	switch field.Spec().Type {
	case roster.TypeName, roster.TypeID:
		return true
	case roster.TypeMoney, roster.TypeCount:
		return !has
	}
	return false
}
