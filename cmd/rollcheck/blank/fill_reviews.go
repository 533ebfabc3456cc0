package blank

import (
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// fillReviews lists the households of dibao whose review is due on the day, by their class: so
// many months after the last one or, where none is on record, after the benefit began. What
// nobody can tell is due too, and says so.
func fillReviews(source *Source) ([]Book, error) {
	reviewed := reviewsOf(source.County)
	var rows []Row
	for _, v := range villagesOf(source.County, isDibao) {
		for _, household := range v.households {
			if why := source.due(household, reviewed); why != "" {
				head := household.HeadName()
				rows = append(rows, Row{
					roster.FieldTownship: v.Township, roster.FieldVillage: v.Name, roster.FieldHeadName: head.Name,
					roster.FieldHeadIDNumber: head.Number, roster.FieldCategory: household.Class(), roster.FieldNote: why,
				})
			}
		}
	}
	return single(roster.Reviews, rows, in(words.ReviewLine, source.County.AsOf)), nil
}

func isDibao(household *county.Household) bool {
	return household.Programme == roster.RuralDibao || household.Programme == roster.UrbanDibao
}

// due says why a household is to be reviewed; "" where it is not yet.
func (s *Source) due(household *county.Household, reviewed map[reviewKey]roster.Date) string {
	param := county.ReviewParam(household.Class())
	if param == nil {
		return in(words.ReviewNoClass)
	}
	every, _ := s.County.Parameters.Find(param, household.Township, household.Programme, s.County.AsOf)
	text := words.ReviewDue
	last := lastReview(household, reviewed)
	if last == 0 {
		text, last = words.ReviewNever, startOf(household)
	}
	if last == 0 {
		return in(words.ReviewUnknown)
	}
	by := last.MonthOf() + roster.Month(every.Whole())
	if by > s.County.AsOf.MonthOf() {
		return ""
	}
	return in(text, last, every.Whole(), by)
}

// startOf returns the first month the household is known to be enrolled, as a day is written.
func startOf(household *county.Household) roster.Date {
	first := household.Began()
	if first == 0 {
		return 0
	}
	return roster.NewDate(first.Year(), first.Month(), 0)
}

// reviewKey tells whose a review is: by number, else by village and the head's name.
type reviewKey struct {
	number                  uint64
	township, village, name string
}

// reviewsOf returns the last review of every head among the input that is not after the day.
func reviewsOf(c *county.County) map[reviewKey]roster.Date {
	last := map[reviewKey]roster.Date{}
	for _, row := range rowsOf(c, roster.Reviews) {
		day, ok := row.Date(roster.FieldDate)
		if !ok || day > c.AsOf {
			continue
		}
		key := reviewKey{number: row.ID(roster.FieldHeadIDNumber).Key()}
		if key.number == 0 {
			place := c.PlaceOf(row)
			key = reviewKey{0, roster.TownshipKey(place.Township), roster.VillageKey(place.Village), row.Text(roster.FieldHeadName)}
		}
		last[key] = max(last[key], day)
	}
	return last
}

// lastReview returns when a household was reviewed last; zero where no review is on record.
func lastReview(household *county.Household, reviewed map[reviewKey]roster.Date) roster.Date {
	head := household.HeadName()
	id, _ := roster.ParseID(head.Number, false)
	byName := reviewed[reviewKey{0, roster.TownshipKey(household.Township), roster.VillageKey(household.Village), head.Name}]
	if id.Key() == 0 {
		return byName
	}
	return max(byName, reviewed[reviewKey{number: id.Key()}])
}
