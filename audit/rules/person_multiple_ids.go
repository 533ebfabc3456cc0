package rules

import (
	"cmp"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var personMultipleIDs = &audit.Rule{
	ID: "person-multiple-ids", Title: words.Text{ZH: "一人多号", EN: "one person, several numbers"},
	Doc: words.Text{
		ZH: "同村两条在册记录姓名、出生日期、性别都相同，身份证号不同。可能是双户籍或一个号码录错，也可能只是同名邻居；请对照户口簿。双胞胎，以及两户都有本人入户签字的除外。",
		EN: "Two entries in force of one village agree in name, date of birth and sex, and bear two numbers: registered twice, a number mistyped, or neighbours of one name. Check the household register. Twins, and two who each signed for a visit, are excepted.",
	},
	Family: familyQuality, Remedy: remedyVerify, Severity: audit.Suspicion, NeedsRoster: true, MustNot: []*audit.Exemption{twins, namesakeNeighbour},
	Check: audit.EachVillage(func(p *audit.Pass, village *county.Village) {
		for _, namesakes := range namesakesOf(village) {
			county.EachPair(namesakes, func(first, second *county.Entry) {
				if first.Row.PersonID().Key() != second.Row.PersonID().Key() {
					reportTwoNumbers(p, first, second)
				}
			})
		}
	}),
}

// alike is what two entries share that may be one person under two numbers.
type alike struct {
	name string
	born roster.Date
	male bool
}

// namesakesOf gathers the entries of a village that are alike, in the order of the rows; many
// of them in the order of their numbers, so that it does not matter which rows come first.
func namesakesOf(village *county.Village) [][]*county.Entry {
	position := map[alike]int{}
	var groups [][]*county.Entry
	for _, household := range village.Households {
		for _, entry := range household.Members() {
			number, name := entry.Row.PersonID(), entry.Row.PersonName()
			if number.Key() == 0 || name == "" {
				continue
			}
			key := alike{name, number.Birth(), number.Male()}
			at, known := position[key]
			if !known {
				at = len(groups)
				position[key] = at
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], entry)
		}
	}
	for _, group := range groups {
		if county.Many(group) {
			slices.SortStableFunc(group, func(a, b *county.Entry) int { return cmp.Compare(a.Row.PersonID().Key(), b.Row.PersonID().Key()) })
		}
	}
	return groups
}

func reportTwoNumbers(p *audit.Pass, first, second *county.Entry) {
	if first.Row.PersonID().Key() > second.Row.PersonID().Key() { // the order of rows says nothing
		first, second = second, first
	}
	other := county.Match{Row: second.Row, Grade: link.D}
	finding := p.Find(first.Household.Programme).About(first.Person).AboutHousehold(first.Household).Key(audit.KeyOf(second.Row.PersonName(), second.Number().Value)).
		Say(saysTwoNumbers, words.Name(first.Row.PersonName()), words.Number(first.Number().Value), words.Number(second.Number().Value)).
		Rests(evidenceNumber, first.Number(), other.Fact(second.Row.PersonIDField())).Rests(evidenceName, first.Name(), other.Fact(second.Row.PersonNameField()))
	sameHousehold := first.Household == second.Household
	finding.Test(twins, sameHousehold && differentRelations(first.Row, second.Row))
	switch {
	case sameHousehold:
		finding.RuleOut(namesakeNeighbour)
	case signedFor(first) && signedFor(second):
		finding.Exempt(namesakeNeighbour)
	default:
		finding.NotCheck(namesakeNeighbour, saysAskRegister)
	}
	p.Report(finding)
}

// signedFor says whether the person signed for a visit to his household: two who signed for
// two households are two persons.
func signedFor(entry *county.Entry) bool {
	return slices.ContainsFunc(entry.Household.Steps(roster.Visits), func(visit county.Match) bool {
		return link.CompareNames(visit.Row.Text(roster.FieldSignature), entry.Row.PersonName()) == link.NameEqual
	})
}

// differentRelations says whether two rows of a household are to its head what two persons are.
func differentRelations(a, b roster.Row) bool {
	x, y := a.Text(roster.FieldRelation), b.Text(roster.FieldRelation)
	return x != "" && y != "" && x != y
}

var (
	saysTwoNumbers  = words.Text{ZH: "%s的出生日期、性别相同，号码为 %s 和 %s", EN: "%s: one date of birth and sex, the numbers %s and %s"}
	saysAskRegister = words.Text{ZH: "须对照户口簿", EN: "see the household register"}
)

var (
	twins             = &audit.Exemption{ID: "twins", Title: words.Text{ZH: "双胞胎", EN: "twins"}}
	namesakeNeighbour = &audit.Exemption{ID: "namesake-neighbour", Title: words.Text{ZH: "同名邻居", EN: "a neighbour of the same name"}}
)
