package county

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Steps are what an office did for a household, as its registers say: it was visited, put on a
// notice, spoken of in a meeting, reviewed, its papers and bills were filed. They are joined
// by a number, or by a head's name that is unique in the village (for counts and the papers
// only, contract "Identity grade").

// stepSigns holds, by kind, the fields one of which is filled where the step was taken: the
// other rows were printed beforehand and wait.
var stepSigns = map[*roster.Kind][]roster.Field{
	roster.Visits:    {roster.FieldDate, roster.FieldNote},
	roster.Publicity: {roster.FieldStartDate, roster.FieldEndDate, roster.FieldDate, roster.FieldResult, roster.FieldNote},
	roster.Meetings:  {roster.FieldDate, roster.FieldVotesFor, roster.FieldPresent, roster.FieldResult, roster.FieldNote},
	roster.Reviews:   {roster.FieldDate, roster.FieldResult, roster.FieldNote},
	roster.Documents: {roster.FieldDocument},
	roster.Utility:   {roster.FieldAmount, roster.FieldUsage, roster.FieldWaterBill, roster.FieldPowerBill},
}

// IsStep says whether the rows of a kind are steps taken for households.
func IsStep(kind *roster.Kind) bool { return stepSigns[kind] != nil }

// Steps returns the rows of a kind that were joined to the household, the oldest first.
func (h *Household) Steps(kind *roster.Kind) []Match {
	if h.steps == nil {
		return nil
	}
	return stepsOf(*h.steps, kind)
}

// Steps returns the rows of a kind that name the village and found no household.
func (v *Village) Steps(kind *roster.Kind) []Match { return stepsOf(v.steps, kind) }

// StraySteps returns the rows of a kind that found neither household nor village: where there
// are any of a township, a household without a step may be theirs.
func (c *County) StraySteps(kind *roster.Kind, township string) []Match {
	key := roster.TownshipKey(township)
	strays := slices.Clone(stepsOf(c.strays, kind))
	return slices.DeleteFunc(strays, func(match Match) bool {
		named, _ := match.Row.Place()
		return named != "" && roster.TownshipKey(named) != key
	})
}

// stepsOf returns the steps of one kind of those ordered by kind.
func stepsOf(all []Match, kind *roster.Kind) []Match {
	of := func(match Match) bool { return match.Row.Sheet.Kind == kind }
	from := slices.IndexFunc(all, of)
	if from < 0 {
		return nil
	}
	to := from + 1
	for to < len(all) && of(all[to]) {
		to++
	}
	return all[from:to:to]
}

// StepDate returns the day a step was taken, of a notice the day it came down (else went up),
// of a bill the last month it speaks of; zero where the row does not say.
func StepDate(row roster.Row) roster.Date {
	if row.Sheet.Kind == roster.Publicity {
		first, last := NoticeDays(row)
		return max(first, last)
	}
	if date, ok := row.Date(roster.FieldDate); ok {
		return date
	}
	if period, ok := row.Period(roster.FieldPeriod); ok {
		return period.To.LastDay()
	}
	return 0
}

// stepMonths returns the months the rows of a register speak of, from the first to the last;
// those of one whose title names none.
func stepMonths(sheet *roster.Sheet) roster.Period {
	var months roster.Period
	for i := range sheet.Records() {
		month := StepDate(sheet.Row(i)).MonthOf()
		if month == 0 {
			continue
		}
		if months.From == 0 || month < months.From {
			months.From = month
		}
		months.To = max(months.To, month)
	}
	return months
}

// stepJoiner joins the rows of registers to households.
type stepJoiner struct {
	*resolver
	villages  map[placeKey]int
	named     map[string]int // villages by their own key; -1 where several townships have one of the name
	heads     headsOf
	townships map[string]map[string][]*Household // households by township and head's name, made when asked for
}

// attachSteps joins every row of a register to the households it speaks of.
func (r *resolver) attachSteps(villages map[placeKey]int) {
	if !slices.ContainsFunc(r.county.Sheets, func(sheet *roster.Sheet) bool { return IsStep(sheet.Kind) }) {
		return
	}
	j := &stepJoiner{resolver: r, villages: villages, named: map[string]int{}, heads: headsOf{}, townships: map[string]map[string][]*Household{}}
	r.county.visited = map[roster.Row][]*Household{}
	for key, position := range villages {
		if _, known := j.named[key.village]; known {
			position = -1
		}
		j.named[key.village] = position
	}
	r.ofKind(IsStep, func(row roster.Row) {
		if taken(row) {
			j.attach(row)
		}
	})
	for i := range r.county.Households {
		r.county.Households[i].sortSteps()
	}
}

// taken says whether the row speaks of a step that was taken. A notice is its names, and its
// round where the register has no dates.
func taken(row roster.Row) bool {
	filled := func(field roster.Field) bool { return !row.Value(field).Empty() }
	if sheet := row.Sheet; sheet.Kind == roster.Publicity {
		undated := !sheet.Has(roster.FieldStartDate) && !sheet.Has(roster.FieldEndDate) && !sheet.Has(roster.FieldDate)
		if stepName(row) != "" || undated && filled(roster.FieldRound) {
			return true
		}
	}
	return slices.ContainsFunc(stepSigns[row.Sheet.Kind], filled)
}

// sortSteps orders the steps of each kind by date; those of a kind stand together, for the
// sheets are read kind by kind.
func (h *Household) sortSteps() {
	if h.steps == nil || len(*h.steps) < 2 {
		return
	}
	for kind := range stepSigns {
		slices.SortStableFunc(h.Steps(kind), func(a, b Match) int { return cmp.Compare(StepDate(a.Row), StepDate(b.Row)) })
	}
}

func (j *stepJoiner) attach(row roster.Row) {
	village := j.villageOf(row)
	if row.Sheet.Kind == roster.Publicity {
		j.noteNotice(row, village)
	}
	households, grade := j.find(row, village)
	programme := ProgrammeOf(row)
	found := false
	for _, household := range households {
		if programme == nil || household.Programme == programme {
			household.addStep(Match{Row: row, Grade: grade})
			j.remember(row, household)
			found = true
		}
	}
	switch {
	case found:
	case village != nil:
		village.steps = append(village.steps, Match{Row: row})
	default:
		j.county.strays = append(j.county.strays, Match{Row: row})
	}
}

// remember keeps the households of a visit another signed, and those a meeting names.
func (j *stepJoiner) remember(row roster.Row, household *Household) {
	signed := row.Sheet.Kind == roster.Visits && !row.Value(roster.FieldSignature).Empty() && row.Text(roster.FieldSignature) != stepName(row)
	met := row.Sheet.Kind == roster.Meetings && stepName(row) != "" && ProgrammeOf(row) == nil
	if signed || met {
		j.county.visited[row] = append(j.county.visited[row], household)
	}
}

func (h *Household) addStep(match Match) {
	if h.steps == nil {
		h.steps = &[]Match{}
	}
	*h.steps = append(*h.steps, match)
}

// villageOf returns the village a row names; of an unknown township the only one of its name.
func (j *stepJoiner) villageOf(row roster.Row) *Village {
	p := j.places.list[j.places.of(row)]
	key := roster.VillageKey(p.Village)
	position, known := j.villages[placeKey{p.townshipKey, key}]
	if !known && p.townshipKey == "" && key != "" {
		position, known = j.named[key]
		known = known && position >= 0
	}
	if !known {
		return nil
	}
	return &j.county.Villages[position]
}

// find returns the households a row speaks of: by a number, else by the head's name in its
// village (where it names none, in its township); a row without a name speaks of all.
func (j *stepJoiner) find(row roster.Row, village *Village) ([]*Household, link.Grade) {
	if households := j.here(row, j.byNumber(row)); len(households) > 0 {
		return households, link.B
	}
	name := link.FoldName(stepName(row))
	switch {
	case village == nil && name != "":
		return j.inTownship(row)[name], link.B
	case village == nil:
		return nil, link.None
	case name == "" && forAll(row):
		return village.ofGroup(row), link.B
	}
	return j.heads.of(village)[name], link.B
}

// here keeps the households of the township a row is of, where any is: of somebody enrolled in two
// townships the notice of one is not the other's.
func (j *stepJoiner) here(row roster.Row, households []*Household) []*Household {
	township := j.places.list[j.places.of(row)].townshipKey
	if len(households) < 2 || township == "" {
		return households
	}
	var inTownship []*Household
	for _, household := range households {
		if roster.TownshipKey(household.Township) == township {
			inTownship = append(inTownship, household)
		}
	}
	if len(inTownship) == 0 {
		return households
	}
	return inTownship
}

// stepName returns the name a row of a register is about, of a household the head's.
func stepName(row roster.Row) string {
	if name := row.Text(roster.FieldHeadName); name != "" {
		return name
	}
	return row.PersonName()
}

// forAll says whether a row without a name speaks of a whole village: one notice is put up, one meeting held for all.
func forAll(row roster.Row) bool {
	return row.Sheet.Kind == roster.Publicity || row.Sheet.Kind == roster.Meetings
}

// ofGroup returns the households of the group a row names, and those whose group is not known;
// all of the village where the row names none, or one the roster does not know by that writing.
func (v *Village) ofGroup(row roster.Row) []*Household {
	group := row.Symbol(roster.FieldGroup)
	if group == 0 {
		return v.Households
	}
	var households []*Household
	known := false
	for _, household := range v.Households {
		own := household.entries[0].Row.Symbol(roster.FieldGroup)
		known = known || own == group
		if own == 0 || own == group {
			households = append(households, household)
		}
	}
	if !known {
		return v.Households
	}
	return households
}

func (j *stepJoiner) byNumber(row roster.Row) []*Household {
	var households []*Household
	for _, field := range [...]roster.Field{roster.FieldHeadIDNumber, roster.FieldIDNumber} {
		key := row.ID(field).Key()
		person, known := j.persons[key]
		if !known || key == 0 {
			continue
		}
		for _, entry := range j.county.Persons[person].Enrolled() {
			households = append(households, entry.Household)
		}
		if len(households) > 0 {
			return households
		}
	}
	return nil
}

// inTownship returns the households by head's name of the township of a row that names no
// village; nothing for one whose village has no household.
func (j *stepJoiner) inTownship(row roster.Row) map[string][]*Household {
	p := j.places.list[j.places.of(row)]
	if p.Village != "" {
		return nil
	}
	if j.townships[p.townshipKey] == nil {
		var households []*Household
		for key, position := range j.villages {
			if key.township == p.townshipKey || p.townshipKey == "" {
				households = append(households, j.county.Villages[position].Households...)
			}
		}
		slices.SortFunc(households, func(a, b *Household) int { return cmp.Compare(a.number, b.number) })
		j.townships[p.townshipKey] = byHead(households)
	}
	return j.townships[p.townshipKey]
}

// headsOf holds, for the villages asked about, the households by the name of their head; none
// for a name that heads several of one programme.
type headsOf map[*Village]map[string][]*Household

func (h headsOf) of(village *Village) map[string][]*Household {
	if h[village] == nil {
		h[village] = byHead(village.Households)
	}
	return h[village]
}

// byHead returns households by the folded name of their head; none for a name that heads
// several of one programme.
func byHead(households []*Household) map[string][]*Household {
	type heading struct {
		name      string
		programme *roster.Kind
	}
	heads, count := map[string][]*Household{}, map[heading]int{}
	for _, household := range households {
		if name := link.FoldName(household.HeadName().Name); name != "" {
			count[heading{name, household.Programme}]++
			heads[name] = append(heads[name], household)
		}
	}
	for of, times := range count {
		if times > 1 {
			delete(heads, of.name)
		}
	}
	return heads
}

// NamedOn returns the households a row names: of visits that somebody else than the one it names
// signed, and of meetings that say no programme.
func (c *County) NamedOn(row roster.Row) []*Household { return c.visited[row] }

// Perhaps says whether a row of the village that was joined to nobody may be the household's:
// it bears the name of one of its members, or one masked that fits.
func (v *Village) Perhaps(kind *roster.Kind, household *Household) bool {
	for _, match := range v.Steps(kind) {
		if programme := ProgrammeOf(match.Row); programme != nil && programme != household.Programme {
			continue
		}
		written := stepName(match.Row)
		for _, entry := range household.Members() {
			if MaybeNamed(written, entry.Row.PersonName()) {
				return true
			}
		}
	}
	return false
}

// MaybeNamed says whether a name as written may be another: equal but for the way of writing,
// or the same with characters left out or masked. Reading drops the marks of 李*国 and 李**.
func MaybeNamed(written, name string) bool {
	a, b := []rune(link.FoldName(written)), []rune(link.FoldName(name))
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	masked := strings.ContainsRune(written, '某') || len(a) < len(b)
	for _, r := range a {
		at := slices.Index(b, r)
		switch {
		case at >= 0:
			b = b[at+1:]
		case r != '某':
			return false
		}
	}
	return masked || len(b) == 0
}
