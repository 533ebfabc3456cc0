// Package county holds what is true of the persons, households and villages of a county. The
// rows of all rosters and lists are joined once, into facts that carry their cells; rules walk
// the facts and never the rows. Money is in fen, dates have their precision.
package county

import (
	"slices"
	"sync"

	"rollcheck/roster"
)

// County is everything the input says, joined once: rules only walk it.
type County struct {
	AsOf       roster.Date
	Sheets     []*roster.Sheet // recognised sheets in use, ordered by their contents
	Persons    []Person        // everybody on a roster or payment list
	Households []Household     // of one programme each
	Villages   []Village       // that have a household in force
	Accounts   []Account       // accounts that more than one household uses
	Payments   []Payment
	Aided      []Aided // whoever has a usable number on a list of aid
	Supply     Supply
	Parameters *Parameters

	countings       map[*roster.Sheet]Counting
	superseded      map[*roster.Sheet]bool
	overlaps        []Overlap
	masked          map[programmeTownship]*roster.Sheet
	paymentsOn      map[*roster.Sheet][]*Payment // that reached a household
	readings        map[*roster.Sheet]Reading
	unnamed         map[programmeTownship]*unnamed
	cadres          cadreIndex // rows of lists of cadres
	kin             kinIndex   // rows by the number of a relative
	sizes           map[placeKey]VillageSize
	householdOfRow  map[roster.Row]*Household // only for rosters that state sums
	parted          map[*roster.Sheet]int     // rows of what cannot be one household
	guardians       []*guardianPaid
	register        map[registerKey][]roster.Row
	related         map[uint64]*Person     // whom lists relate to somebody on a roster, by number
	headsOnly       map[*roster.Sheet]bool // rosters that do not list all they cover
	byNumber        map[uint64]int32       // positions among the persons by the key of their number
	changesOnce     sync.Once
	changes         []Change
	listingOnce     sync.Once
	listing         *listing
	townshipsOnce   sync.Once
	townships       townships
	lookupOnce      sync.Once
	lookup          *lookup
	archivedOnce    sync.Once
	archived        *cadreIndex
	archivedKinOnce sync.Once
	archivedKin     map[VillageID]map[uint64]bool
	strays          []Match // steps that found neither household nor village
	notices         map[programmeTownship]*Notices
	visited         map[roster.Row][]*Household // of visits that another signed
}

// Person is one identity: all rows with one usable number, or one row without.
type Person struct {
	Number  roster.ID // zero where no row holds a usable number
	entries []*Entry  // his enrolments, in order of the sheets
	other   *others   // nil for most: a county has few persons on other lists
}

// others is what only some persons have.
type others struct {
	matches  []Match    // rows of other lists with his number
	unlisted []*Payment // payments to him that reached no household
}

func (p *Person) others() *others {
	if p.other == nil {
		p.other = &others{}
	}
	return p.other
}

// matches returns the rows of other lists with his number.
func (p *Person) matches() []Match {
	if p.other == nil {
		return nil
	}
	return p.other.matches
}

// unlisted returns the payments to him that reached no household.
func (p *Person) unlisted() []*Payment {
	if p.other == nil {
		return nil
	}
	return p.other.unlisted
}

// Entry is one row of a programme roster: somebody enrolled in a household.
type Entry struct {
	Row       roster.Row
	Person    *Person
	Household *Household
	InForce   bool // its roster is the newest of its place that is not after the as-of date
}

// Household is the members of one household of one programme, from every roster of its
// township, and what was paid to it.
type Household struct {
	*Place    // as the roster in force names it
	Programme *roster.Kind
	entries   []Entry
	payments  []Payment
	steps     *[]Match        // taken for it, by kind and date; nil for most
	guardians []*guardianPaid // what the guardian of its child was paid, perhaps for another of his
	number    int32           // position among the county's households
}

// Village is one village of one township, with its households in force.
type Village struct {
	Township, Name string
	Households     []*Household
	steps          []Match // rows of the village that found no household
}

// Account is a bank account that more than one household uses.
type Account struct {
	Number string
	Uses   []AccountUse
}

// AccountUse is a row that gives the account for a household.
type AccountUse struct {
	Row       roster.Row
	Household *Household
}

// Payment is one row of a payment list.
type Payment struct {
	*Place    // as the row or its sheet names it
	Row       roster.Row
	Payee     *Person
	Household *Household    // nil where it reached no household of a roster
	Programme *roster.Kind  // nil if neither the list nor a household says
	Months    roster.Period // what it pays for; zero if unknown
	Amount    roster.Money
	Arrears   bool // the row says 补发: it pays for earlier months

	repeats bool // other lists pay the same money
	named   bool // its note names the months it pays for

	back    roster.Money  // what of it was given back
	returns []*Payment    // the rows that give it back
	perhaps roster.Period // months it may pay for, where Months is unknown or only when it was paid
}

// Superseded says whether a newer roster of its place stands for a roster: it is history.
func (c *County) Superseded(sheet *roster.Sheet) bool { return c.superseded[sheet] }

// Numbered returns the person on a roster or payment list who has a number; nil if nobody has.
func (c *County) Numbered(number roster.ID) *Person {
	if at, known := c.byNumber[number.Key()]; known && number.Key() != 0 {
		return &c.Persons[at]
	}
	return nil
}

// Entries returns his enrolments on every roster, old and new.
func (p *Person) Entries() []*Entry { return p.entries }

// Enrolled returns his enrolments in force.
func (p *Person) Enrolled() []*Entry {
	var enrolled []*Entry
	for _, entry := range p.entries {
		if entry.InForce {
			enrolled = append(enrolled, entry)
		}
	}
	return enrolled
}

// Current returns his enrolment in force in a programme (nil: any); nil if there is none.
func (p *Person) Current(programme *roster.Kind) *Entry {
	for _, entry := range p.entries {
		if entry.InForce && (programme == nil || entry.Household.Programme == programme) {
			return entry
		}
	}
	return nil
}

// Township returns the township of his first enrolment in force, "" if he has none.
func (p *Person) Township() string {
	if entry := p.Current(nil); entry != nil {
		return entry.Township()
	}
	return ""
}

// Who names the person as his first row does.
func (p *Person) Who() Who {
	if len(p.entries) == 0 {
		who := Who{Number: p.numberText()}
		if unlisted := p.unlisted(); len(unlisted) > 0 {
			who.Name = unlisted[0].Row.PersonName()
		}
		return who
	}
	row := p.entries[0].Row
	who := Who{Name: row.PersonName(), Number: p.numberText()}
	if who.Number == "" {
		who.Number = row.Text(row.PersonIDField())
	}
	return who
}

func (p *Person) numberText() string {
	if p.Number == 0 {
		return ""
	}
	return p.Number.String()
}

// On returns the rows of a kind of list that bear his number, and those that may be his.
func (p *Person) On(kind *roster.Kind) []Match {
	var found []Match
	for _, match := range p.matches() {
		if match.Row.Sheet.Kind == kind {
			found = append(found, match)
		}
	}
	return found
}

// SurelyOn returns the rows of a kind of list whose match may carry a violation.
func (p *Person) SurelyOn(kind *roster.Kind) []Match {
	return slices.DeleteFunc(p.On(kind), func(match Match) bool { return !match.Grade.CarriesViolation() })
}

// Township returns the township his enrolment is in.
func (e *Entry) Township() string { return e.Household.Township }

// Covered says whether the roster counts him among the covered persons.
func (e *Entry) Covered() bool {
	if yes, known := e.Row.Flag(roster.FieldIsCovered); known {
		return yes
	}
	return !e.Row.Note().Himself(roster.SaysNotCovered)
}

// Name returns the cell with his name as a fact.
func (e *Entry) Name() Fact[string] { return Own(e.Row, e.Row.PersonNameField()) }

// Number returns the cell with his number as a fact.
func (e *Entry) Number() Fact[string] { return Own(e.Row, e.Row.PersonIDField()) }

// Started returns the first month he is known to be enrolled, by his own row or, where that
// is blank, the one that speaks for his household; zero if the roster does not say.
func (e *Entry) Started() roster.Month {
	if start, ok := e.Row.Date(roster.FieldStartDate); ok {
		return start.MonthOf()
	}
	if !e.Row.Value(roster.FieldStartDate).Empty() || e.IsHead() {
		return 0
	}
	for i := range e.Household.entries {
		other := &e.Household.entries[i]
		if start, ok := other.Row.Date(roster.FieldStartDate); ok && other.IsHead() && other.Row.Sheet == e.Row.Sheet {
			return start.MonthOf()
		}
	}
	return 0
}

// Members returns the members in force, in the order of the roster.
func (h *Household) Members() []*Entry {
	var members []*Entry
	for i := range h.entries {
		if h.entries[i].InForce {
			members = append(members, &h.entries[i])
		}
	}
	return members
}

// InForce says whether a roster in force lists the household.
func (h *Household) InForce() bool {
	for i := range h.entries {
		if h.entries[i].InForce {
			return true
		}
	}
	return false
}

// Roster returns the members as the roster that speaks for a month lists them: the
// earliest that ends in it or later, else the one in force, else the last that listed them.
func (h *Household) Roster(month roster.Month) []*Entry {
	var period roster.Month
	for i := range h.entries {
		to := h.entries[i].Row.Sheet.Period.To
		if to >= month && (period == 0 || to < period) {
			period = to
		}
	}
	if period == 0 {
		if h.InForce() {
			return h.Members()
		}
		for i := range h.entries {
			period = max(period, h.entries[i].Row.Sheet.Period.To)
		}
	}
	var members []*Entry
	for i := range h.entries {
		if h.entries[i].Row.Sheet.Period.To == period {
			members = append(members, &h.entries[i])
		}
	}
	return members
}

// Covered returns the covered members of the roster that speaks for a month.
func (h *Household) Covered(month roster.Month) []*Entry {
	return CoveredOf(h.Roster(month))
}

// Head returns the head among the members in force (else of any roster), nil if no row is his.
func (h *Household) Head() *Entry {
	if len(h.entries) == 1 {
		return &h.entries[0]
	}
	if entry := h.findHead(true); entry != nil {
		return entry
	}
	return h.findHead(false)
}

func (h *Household) findHead(inForce bool) *Entry {
	for i := range h.entries {
		if entry := &h.entries[i]; entry.IsHead() && (entry.InForce || !inForce) {
			return entry
		}
	}
	return nil
}

func (e *Entry) IsHead() bool {
	if head := e.Row.ID(roster.FieldHeadIDNumber); head.Key() != 0 && e.Person.Number.Key() != 0 {
		return head.Key() == e.Person.Number.Key()
	}
	return e.Row.IsHead()
}

// HeadName names the head, from his own row or as the members' rows name him.
func (h *Household) HeadName() Who {
	if head := h.Head(); head != nil {
		return head.Person.WhoIn(head.Row)
	}
	if len(h.entries) == 0 {
		return Who{}
	}
	row := h.entries[0].Row
	who := Who{Name: row.Text(roster.FieldHeadName), Number: row.Text(roster.FieldHeadIDNumber)}
	if who == (Who{}) {
		return h.entries[0].Person.WhoIn(row)
	}
	return who
}

func (p *Person) WhoIn(row roster.Row) Who {
	return Who{Name: row.PersonName(), Number: row.Text(row.PersonIDField())}
}

// Payments returns what was paid to the household, in the order of the lists.
func (h *Household) Payments() []Payment { return h.payments }

// Facts returns a field of every member as facts that rest on no match.
func Facts(members []*Entry, field roster.Field) []Cited {
	var facts []Cited
	for _, entry := range members {
		facts = append(facts, Own(entry.Row, field))
	}
	return facts
}

// ForOlder says whether it pays for earlier months that nothing names.
func (p *Payment) ForOlder() bool { return p.Arrears && !p.named }

// Monthly returns what one month of the payment comes to, in fen; the whole where its months are unknown.
func (p *Payment) Monthly() roster.Money {
	if months := p.Months.Months(); months > 1 {
		return p.Amount / roster.Money(months)
	}
	return p.Amount
}

// Fact returns the amount of the payment as a fact.
func (p *Payment) Fact() Fact[string] {
	return Fact[string]{Value: p.Amount.String(), Cell: p.Row.Cell(p.AmountField()), Grade: p.grade()}
}

// AmountField returns the field that holds the amount paid.
func (p *Payment) AmountField() roster.Field { return amountField(p.Row) }
