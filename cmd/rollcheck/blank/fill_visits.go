package blank

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// visited are the programmes whose households are visited: those given by need.
var visited = []*roster.Kind{roster.RuralDibao, roster.UrbanDibao, roster.Tekun, roster.Orphan}

// villagesOf lists the villages with the households to be visited that are wanted.
func villagesOf(c *county.County, wanted func(*county.Household) bool) (villages []*village) {
	for i := range c.Villages {
		one := &village{Village: &c.Villages[i]}
		for _, household := range c.Villages[i].Households {
			if slices.Contains(visited, household.Programme) && wanted(household) {
				one.households = append(one.households, household)
			}
		}
		if len(one.households) > 0 {
			villages = append(villages, one)
		}
	}
	return villages
}

// fillVisits writes a workbook a team, or one with a sample of households without a finding.
func fillVisits(source *Source) ([]Book, error) {
	if source.Sample > 0 {
		return fillSample(source), nil
	}
	villages := villagesOf(source.County, func(*county.Household) bool { return true })
	if len(villages) == 0 {
		return nil, nil
	}
	teams := teamsOf(source)
	left := assign(villages, teams)
	var books []Book
	loads := loadsOf(teams)
	for _, team := range teams {
		lines := []string{in(words.VisitLine, len(team.villages), team.load, loads)}
		if len(team.members) > 0 {
			lines = append(lines, in(words.VisitMembers, namesOf(team.members)))
		}
		books = append(books, visitBook(team.title(), team.villages, lines...))
	}
	if len(left) > 0 {
		books = append(books, visitBook(in(words.VisitLeft), left, in(words.VisitLeftLine)))
	}
	return books, nil
}

func loadsOf(teams []*team) string {
	var loads []string
	for _, team := range teams {
		loads = append(loads, in(words.VisitLoad, team.title(), team.load))
	}
	return strings.Join(loads, "、")
}

func namesOf(members []county.Who) string {
	var names []string
	for _, who := range members {
		names = append(names, who.Name)
	}
	return strings.Join(names, "、")
}

// visitBook lists the households of villages, in the order of the county.
func visitBook(name string, villages []*village, lines ...string) Book {
	villages = slices.Clone(villages)
	slices.SortStableFunc(villages, func(a, b *village) int {
		return strings.Compare(a.Township+"\x00"+a.Name, b.Township+"\x00"+b.Name)
	})
	var rows []Row
	for _, v := range villages {
		for _, household := range v.households {
			head := household.HeadName()
			rows = append(rows, Row{
				roster.FieldTownship: v.Township, roster.FieldVillage: v.Name, roster.FieldHeadName: head.Name,
				roster.FieldHeadIDNumber: head.Number, roster.FieldProgramme: household.Programme.Title.ZH,
			})
		}
	}
	book := single(roster.Visits, rows, append(lines, in(words.VisitFill))...)[0]
	book.Name = roster.Visits.Title.ZH + " " + fileName(name)
	book.Pages[0].Title = roster.Visits.Title.ZH + "（" + name + "）"
	return book
}

// fillSample draws households of whom no finding speaks. The order of the draw is a hash of the
// input and the household: the same input gives the same sample, and nobody can choose it.
func fillSample(source *Source) []Book {
	flagged := flaggedBy(source.Findings)
	villages := villagesOf(source.County, func(household *county.Household) bool { return !flagged.holds(household) })
	seed := seedOf(source.County)
	type drawn struct {
		order     [sha256.Size]byte
		household *county.Household
	}
	var all []drawn
	for _, v := range villages {
		for _, household := range v.households {
			head := household.HeadName()
			key := strings.Join([]string{seed, household.Programme.Name, roster.TownshipKey(v.Township), roster.VillageKey(v.Name), head.Number, head.Name}, "\x1f")
			all = append(all, drawn{sha256.Sum256([]byte(key)), household})
		}
	}
	slices.SortStableFunc(all, func(a, b drawn) int { return bytes.Compare(a.order[:], b.order[:]) })
	chosen := map[*county.Household]bool{}
	for _, one := range all[:min(len(all), source.Sample)] {
		chosen[one.household] = true
	}
	villages = villagesOf(source.County, func(household *county.Household) bool { return chosen[household] })
	return []Book{visitBook(in(words.VisitSample), villages, in(words.VisitSampleLine, len(all), len(chosen), seed))}
}

// seedOf is a short hash of the rosters, whatever their order and names.
func seedOf(c *county.County) string {
	var sums [][]byte
	for _, sheet := range c.Sheets {
		sums = append(sums, sheet.File.SHA256[:])
	}
	slices.SortFunc(sums, bytes.Compare)
	sum := sha256.Sum256(bytes.Join(sums, nil))
	return hex.EncodeToString(sum[:4])
}

// flagged are the numbers and the rows of rosters findings speak of.
type flagged struct {
	numbers map[string]bool
	rows    map[roster.Row]bool
}

// flaggedBy gathers whom findings speak of; notices speak of nothing wrong, and one about a
// place speaks of nobody.
func flaggedBy(findings []*audit.Finding) flagged {
	all := flagged{map[string]bool{}, map[roster.Row]bool{}}
	for _, finding := range findings {
		if finding.Severity == audit.Notice || finding.Person == (county.Who{}) {
			continue
		}
		all.numbers[finding.Person.Number], all.numbers[finding.Head.Number] = true, true
		for _, evidence := range finding.Evidence {
			if cell := evidence.Cell; cell.Sheet != nil && cell.Record >= 0 {
				all.rows[roster.Row{Sheet: cell.Sheet, Index: cell.Record}] = true
			}
		}
	}
	delete(all.numbers, "")
	return all
}

// holds says whether a finding speaks of a household.
func (f *flagged) holds(household *county.Household) bool {
	if f.numbers[household.HeadName().Number] {
		return true
	}
	return slices.ContainsFunc(household.Members(), func(entry *county.Entry) bool {
		return f.rows[entry.Row] || f.numbers[entry.Person.WhoIn(entry.Row).Number]
	})
}
