package county

import (
	"cmp"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// paid is a payment row on its way to its household.
type paid struct {
	row       roster.Row
	programme *roster.Kind // nil if neither row nor sheet says
	payee     int32
	place     int32
	household int32 // -1 where it reached none

	toGuardian bool // it reached it through the guardian of its child
}

func isPaymentList(kind *roster.Kind) bool { return kind == roster.PaymentList }

// collectPayments notes every payment row and makes a person of every payee.
func (r *resolver) collectPayments() []paid {
	all := make([]paid, 0, r.records(isPaymentList))
	r.ofKind(isPaymentList, func(row roster.Row) {
		if _, ok := row.Money(amountField(row)); ok {
			all = append(all, paid{row: row, programme: ProgrammeOf(row), payee: r.person(row.PersonID()), place: r.places.of(row), household: -1})
		}
	})
	return all
}

// ProgrammeOf returns the programme a row of a payment, visit or clearing list is about:
// by its own cell, else by its sheet; nil if neither says.
func ProgrammeOf(row roster.Row) *roster.Kind {
	if text := row.Text(roster.FieldProgramme); text != "" {
		if kind := roster.ProgrammeNamed(text); kind != nil {
			return kind
		}
		if of := row.Sheet.Programme; of != nil && !of.MayMean(text) {
			return nil // the row speaks of another than the title
		}
	}
	return row.Sheet.Programme
}

// amountField returns the field that holds what a payment row pays in all.
func amountField(row roster.Row) roster.Field {
	for _, field := range [...]roster.Field{roster.FieldTotal, roster.FieldAmount, roster.FieldMonthlyAmount} {
		if !row.Value(field).Empty() {
			return field
		}
	}
	return roster.FieldAmount
}

func isArrears(row roster.Row) bool {
	return row.Note().Says(roster.SaysArrears)
}

// attachPayments gives every household its payments: by the payee's number, by the
// household's number, by the account.
func (r *resolver) attachPayments(all []paid) {
	finder := householdFinder{r: r}
	for i := range all {
		all[i].household = finder.find(&all[i])
	}
	county := r.county
	none := len(county.Households)
	order := inOrder(len(all), none+1, func(i int) int {
		if all[i].household < 0 {
			return none
		}
		return int(all[i].household)
	})
	county.Payments = make([]Payment, len(all))
	for i, index := range order {
		payment := &county.Payments[i]
		*payment = r.payment(&all[index])
		household := payment.Household
		if household == nil {
			payee := payment.Payee.others()
			payee.unlisted = append(payee.unlisted, payment)
			continue
		}
		household.payments = county.Payments[i-len(household.payments) : i+1 : i+1]
		if all[index].toGuardian {
			finder.noteGuardian(payment)
		}
	}
}

func (r *resolver) payment(p *paid) Payment {
	payment := Payment{
		Row: p.row, Payee: &r.county.Persons[p.payee], Programme: p.programme, Arrears: isArrears(p.row),
		Place: &r.places.list[p.place].Place,
	}
	payment.Amount, _ = p.row.Money(amountField(p.row))
	if p.household < 0 {
		return payment
	}
	payment.Household = &r.county.Households[p.household]
	if payment.Programme == nil {
		payment.Programme = payment.Household.Programme
	}
	return payment
}

// householdFinder finds the household a payment row belongs to.
type householdFinder struct {
	r          *resolver
	byNumber   map[roster.Value][]*Household // by household number; filled on first use
	byAccount  map[roster.Value][]*Household
	byGuardian map[uint64][]*Household // by the number of a guardian
	paidWards  map[wardPaid]bool
	queues     map[wardQueue]int
	guardians  map[uint64]*guardianPaid
	byName     map[namedIn]*namesakes // filled where numbers are masked
	masked     *bool                  // whether a roster masks numbers; nil until asked

	ranked  map[**Household]map[programmeTownship]*Household // the best of long lists, by their first place
	ofPayee map[int32][]*Household                           // of payees with many
}

// wardPaid is a household a list has paid through its guardian.
type wardPaid struct {
	household *Household
	sheet     *roster.Sheet
}

func (f *householdFinder) find(p *paid) int32 {
	if household := f.byPayee(p); household != nil {
		return household.number
	}
	if household := f.byMask(p); household != nil {
		return household.number
	}
	if f.byNumber == nil {
		f.fill()
	}
	if household := f.byWard(p); household != nil {
		return household.number
	}
	if household := f.numbered(p); household != nil {
		return household.number
	}
	if household := f.choose(f.byAccount[p.row.Code(roster.FieldAccount)], p); household != nil {
		return household.number
	}
	return -1
}

// byWard returns the household of a child whose guardian is the payee: of several the one
// this list has not paid yet.
func (f *householdFinder) byWard(p *paid) *Household {
	wards := f.byGuardian[p.row.PersonID().Key()]
	if len(wards) > manyWards {
		household := f.nextWard(wards, p)
		p.toGuardian = household != nil
		return household
	}
	var unpaid []*Household
	for _, household := range wards {
		if !f.paidWards[wardPaid{household, p.row.Sheet}] {
			unpaid = append(unpaid, household)
		}
	}
	household := cmp.Or(f.choose(unpaid, p), f.choose(wards, p))
	if household != nil {
		f.paidWards[wardPaid{household, p.row.Sheet}] = true
		p.toGuardian = true
	}
	return household
}

// numbered returns the best household with the row's household number; a short one means
// something in its own township only.
func (f *householdFinder) numbered(p *paid) *Household {
	found := f.byNumber[p.row.Code(roster.FieldHouseholdNumber)]
	township := f.r.places.list[p.place].townshipKey
	if township == "" || len(p.row.Text(roster.FieldHouseholdNumber)) >= longNumber {
		return f.choose(found, p)
	}
	if len(found) > fewMembers {
		return f.chooseOfMany(found, p, "")
	}
	var near []*Household
	for _, household := range found {
		if key := roster.TownshipKey(household.Township); key == "" || key == township {
			near = append(near, household)
		}
	}
	return f.choose(near, p)
}

func (f *householdFinder) byPayee(p *paid) *Household {
	households, known := f.ofPayee[p.payee]
	if known {
		return f.choose(households, p)
	}
	for _, entry := range f.r.county.Persons[p.payee].entries {
		households = append(households, entry.Household)
	}
	if len(households) > fewMembers {
		if f.ofPayee == nil {
			f.ofPayee = map[int32][]*Household{}
		}
		f.ofPayee[p.payee] = households
	}
	return f.choose(households, p)
}

// choose returns the best candidate of the payment's programme: of its township before
// others, in force before left.
func (f *householdFinder) choose(candidates []*Household, p *paid) *Household {
	if len(candidates) > fewMembers {
		return f.chooseOfMany(candidates, p, anyTownship)
	}
	var best *Household
	bestRank := -1
	township := f.r.places.list[p.place].townshipKey
	for _, household := range candidates {
		if p.programme != nil && household.Programme != p.programme {
			continue
		}
		rank := 0
		if township != "" && roster.TownshipKey(household.Township) == township {
			rank += 2
		}
		if household.InForce() {
			rank++
		}
		if rank > bestRank {
			best, bestRank = household, rank
		}
	}
	return best
}

// anyTownship stands for all townships where candidates are ranked.
const anyTownship = "*"

// chooseOfMany is choose for a list that many payments ask for: an account or a number of half a
// village. Its best are found once for every programme and township, other being the township
// that will do where the payment's own has none.
func (f *householdFinder) chooseOfMany(candidates []*Household, p *paid, other string) *Household {
	ranked := f.ranked[&candidates[0]]
	if ranked == nil {
		ranked = rank(candidates)
		if f.ranked == nil {
			f.ranked = map[**Household]map[programmeTownship]*Household{}
		}
		f.ranked[&candidates[0]] = ranked
	}
	township := f.r.places.list[p.place].townshipKey
	if township == "" {
		township = other
	}
	return cmp.Or(ranked[programmeTownship{p.programme, township}], ranked[programmeTownship{p.programme, other}])
}

func rank(candidates []*Household) map[programmeTownship]*Household {
	ranked := map[programmeTownship]*Household{}
	for _, household := range candidates {
		for _, programme := range [...]*roster.Kind{household.Programme, nil} {
			for _, township := range [...]string{roster.TownshipKey(household.Township), anyTownship} {
				key := programmeTownship{programme, township}
				ranked[key] = preferred(ranked[key], household)
			}
		}
	}
	return ranked
}

func (f *householdFinder) fill() {
	f.byNumber, f.byAccount, f.byGuardian = map[roster.Value][]*Household{}, map[roster.Value][]*Household{}, map[uint64][]*Household{}
	f.paidWards, f.queues, f.guardians = map[wardPaid]bool{}, map[wardQueue]int{}, map[uint64]*guardianPaid{}
	for i := range f.r.county.Households {
		household := &f.r.county.Households[i]
		for j := range household.entries {
			row := household.entries[j].Row
			note(f.byNumber, row.Code(roster.FieldHouseholdNumber), household)
			note(f.byAccount, row.Code(roster.FieldAccount), household)
			if guardian := row.ID(roster.FieldGuardianIDNumber).Key(); guardian != 0 {
				f.byGuardian[guardian] = append(f.byGuardian[guardian], household)
			}
		}
	}
}

func note(index map[roster.Value][]*Household, value roster.Value, household *Household) {
	if value.Empty() {
		return
	}
	list := index[value]
	if len(list) == 0 || list[len(list)-1] != household {
		index[value] = append(list, household)
	}
}

// Grade says how surely the payment is the household's.
func (p *Payment) grade() link.Grade {
	payee := link.Side{Number: p.Row.PersonID(), Name: p.Row.PersonName()}
	if p.Household == nil || payee.Number.Key() == 0 {
		return p.gradeByName(payee.Name)
	}
	if grade := p.Payee.grade(payee.Number, payee.Name); grade != link.None && len(p.Payee.entries) > 0 {
		return grade
	}
	return p.gradeByName(payee.Name)
}

// gradeByName grades a payment that came by household number or account: the name of a
// member makes it as good as a number without a name.
func (p *Payment) gradeByName(name string) link.Grade {
	if p.Household == nil {
		return link.None
	}
	for i := range p.Household.entries {
		if link.CompareNames(p.Household.entries[i].Row.PersonName(), name) != link.NameOther {
			return link.B
		}
	}
	return link.C
}
