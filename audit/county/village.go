package county

import (
	"cmp"
	"slices"
	"sort"

	"rollcheck/roster"
)

// gatherVillages lists the villages with a household in force and joins the steps taken for households.
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
	r.attachSteps(index)
	sort.SliceStable(r.county.Villages, func(a, b int) bool {
		x, y := &r.county.Villages[a], &r.county.Villages[b]
		if x.Township != y.Township {
			return x.Township < y.Township
		}
		return x.Name < y.Name
	})
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
// where the sheet speaks of one. A register of poor households is written village by village: it
// covers the villages it names.
func (r *resolver) suppliedBy(sheet *roster.Sheet) []Supplied {
	base := Supplied{Kind: sheet.Kind, Programme: sheet.Programme, Township: sheet.Township, Village: sheet.Village, Period: sheet.Period, Sheet: sheet}
	switch {
	case IsProgramme(sheet.Kind):
		base.Programme = sheet.Kind
	case IsStep(sheet.Kind) && base.Period == (roster.Period{}):
		base.Period = stepMonths(sheet)
	}
	counts := map[[3]string]int{}
	var order [][3]string
	programmes := map[string]*roster.Kind{}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		place := r.places.list[r.places.of(row)]
		key := [3]string{place.Township}
		if sheet.Kind == roster.PovertyRegister {
			key[2] = cmp.Or(place.Village, villageNamed(sheet))
		}
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
		list.Township, list.Village, list.Rows = key[0], cmp.Or(key[2], list.Village), counts[key]
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

// villageNamed finds the village a sheet is named for; "" if it names none.
func villageNamed(sheet *roster.Sheet) string {
	return cmp.Or(roster.FindVillage(sheet.Title), roster.FindVillage(sheet.Name), roster.FindVillage(sheet.File.Path))
}
