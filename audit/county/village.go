package county

import (
	"slices"
	"sort"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// gatherVillages lists the villages with a household in force and joins visits to households.
func (r *resolver) gatherVillages() {
	index := map[placeKey]int{}
	for i := range r.county.Households {
		household := &r.county.Households[i]
		if !household.InForce() {
			continue
		}
		key := placeKey{roster.TownshipKey(household.Township), roster.VillageKey(household.Village)}
		position, known := index[key]
		if !known {
			position = len(r.county.Villages)
			index[key] = position
			r.county.Villages = append(r.county.Villages, Village{Township: household.Township, Name: household.Village})
		}
		village := &r.county.Villages[position]
		village.Households = append(village.Households, household)
	}
	r.attachVisits(index)
	sort.SliceStable(r.county.Villages, func(a, b int) bool {
		x, y := &r.county.Villages[a], &r.county.Villages[b]
		if x.Township != y.Township {
			return x.Township < y.Township
		}
		return x.Name < y.Name
	})
}

// attachVisits joins visit rows to households: by a number, or by a head's name that is
// unique in the village (for counts only, contract "Identity grade").
func (r *resolver) attachVisits(villages map[placeKey]int) {
	heads := headsOf{}
	r.ofKind(func(kind *roster.Kind) bool { return kind == roster.Visits }, func(row roster.Row) {
		if row.Value(roster.FieldDate).Empty() && row.Value(roster.FieldNote).Empty() {
			return // a row printed beforehand and not filled: nobody came
		}
		programme := ProgrammeOf(row)
		match := Match{Row: row}
		for _, household := range r.visited(row, villages, heads) {
			if programme == nil || household.Programme == programme {
				match.Grade = link.B
				household.visits = append(household.visits, match)
			}
		}
		if match.Grade != link.None {
			return
		}
		p := r.places.list[r.places.of(row)]
		if position, known := villages[placeKey{p.townshipKey, roster.VillageKey(p.Village)}]; known {
			r.county.Villages[position].visits = append(r.county.Villages[position].visits, match)
		}
	})
}

func (r *resolver) visited(row roster.Row, villages map[placeKey]int, heads headsOf) []*Household {
	for _, field := range [...]roster.Field{roster.FieldHeadIDNumber, roster.FieldIDNumber} {
		key := row.ID(field).Key()
		if person, known := r.persons[key]; known && key != 0 {
			var households []*Household
			for _, entry := range r.county.Persons[person].Enrolled() {
				households = append(households, entry.Household)
			}
			if len(households) > 0 {
				return households
			}
		}
	}
	p := r.places.list[r.places.of(row)]
	position, known := villages[placeKey{p.townshipKey, roster.VillageKey(p.Village)}]
	if !known {
		return nil
	}
	return heads.of(&r.county.Villages[position])[row.PersonName()]
}

// headsOf holds, for the villages asked about, the households by the name of their head; none
// for a name that heads several of one programme.
type headsOf map[*Village]map[string][]*Household

func (h headsOf) of(village *Village) map[string][]*Household {
	if h[village] == nil {
		h[village] = village.byHead()
	}
	return h[village]
}

func (v *Village) byHead() map[string][]*Household {
	type heading struct {
		name      string
		programme *roster.Kind
	}
	heads, count := map[string][]*Household{}, map[heading]int{}
	for _, household := range v.Households {
		if name := household.HeadName().Name; name != "" {
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

// gatherAccounts lists the accounts that more than one household in force uses.
func (r *resolver) gatherAccounts() {
	first := map[roster.Value]*Household{}
	shared := map[roster.Value]bool{}
	r.eachAccount(func(account roster.Value, row roster.Row, household *Household) {
		if other, known := first[account]; !known {
			first[account] = household
		} else if other != household {
			shared[account] = true
		}
	})
	index := map[roster.Value]int{}
	r.eachAccount(func(account roster.Value, row roster.Row, household *Household) {
		if !shared[account] {
			return
		}
		position, known := index[account]
		if !known {
			position = len(r.county.Accounts)
			index[account] = position
			r.county.Accounts = append(r.county.Accounts, Account{Number: row.Text(roster.FieldAccount)})
		}
		r.county.Accounts[position].Uses = append(r.county.Accounts[position].Uses, AccountUse{Row: row, Household: household})
	})
	for _, account := range r.county.Accounts {
		slices.SortStableFunc(account.Uses, func(a, b AccountUse) int { return a.Household.Compare(b.Household) })
	}
}

// eachAccount calls visit for every row in force that gives an account for a household.
func (r *resolver) eachAccount(visit func(roster.Value, roster.Row, *Household)) {
	for i := range r.county.Households {
		household := &r.county.Households[i]
		if !household.InForce() {
			continue
		}
		for j := range household.entries {
			if account := household.entries[j].Row.Code(roster.FieldAccount); household.entries[j].InForce && !account.Empty() {
				visit(account, household.entries[j].Row, household)
			}
		}
	}
	for i := range r.county.Payments {
		payment := &r.county.Payments[i]
		if account := payment.Row.Code(roster.FieldAccount); payment.Household != nil && payment.Household.InForce() && !account.Empty() {
			visit(account, payment.Row, payment.Household)
		}
	}
}

// listSupply writes down which lists the input holds.
func (r *resolver) listSupply() {
	for _, sheet := range r.county.Sheets {
		r.county.Supply.Lists = append(r.county.Supply.Lists, r.suppliedBy(sheet)...)
	}
	r.county.Supply.prepare()
}

// suppliedBy returns what a sheet covers: each township its rows name, and the village
// where the sheet speaks of one.
func (r *resolver) suppliedBy(sheet *roster.Sheet) []Supplied {
	base := Supplied{Kind: sheet.Kind, Programme: sheet.Programme, Township: sheet.Township, Village: sheet.Village, Period: sheet.Period, Sheet: sheet}
	if IsProgramme(sheet.Kind) {
		base.Programme = sheet.Kind
	}
	counts := map[[2]string]int{}
	var order [][2]string
	programmes := map[string]*roster.Kind{}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		key := [2]string{r.places.list[r.places.of(row)].Township, ""}
		if programme := ProgrammeOf(row); programme != nil && base.Programme == nil {
			key[1] = programme.Name
			programmes[programme.Name] = programme
		}
		if counts[key] == 0 {
			order = append(order, key)
		}
		counts[key]++
	}
	var lists []Supplied
	told := r.programmeTold(sheet)
	for _, key := range order {
		list := base
		list.Township, list.Rows = key[0], counts[key]
		list.told = told
		if key[1] != "" {
			list.Programme = programmes[key[1]]
		}
		lists = append(lists, list)
	}
	if len(lists) == 0 {
		lists = append(lists, base)
	}
	return lists
}
