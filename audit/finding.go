package audit

import (
	"slices"
	"strings"

	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// CadreNote says through which cadre a finding about a relative came.
type CadreNote struct {
	Name, Post, Relation, KinClass string
}

// Finding is one 疑点: something to be verified, with all it rests on. It is not guilt.
type Finding struct {
	ID          string // first 16 hex digits of SHA-256 over rule, programme, subject and key
	Rule        *Rule
	Severity    Severity
	Grade       link.Grade
	Programme   *roster.Kind
	Township    string
	Village     string
	Person      county.Who
	Head        county.Who
	Message     words.Message
	Clearance   Clearance
	Persons     int             // covered persons it is about
	Monthly     roster.Money    // money a month it is about
	Months      int             // months it is about
	Recoverable roster.Money    // to be got back if it is true
	Owed        roster.Money    // owed to the person if it is true
	RuledOut    []words.Text    // conditions tested that do not apply
	NotChecked  []words.Message // conditions that could not be tested, and why
	Exempted    []words.Text    // conditions that apply: the finding is a notice
	Cadre       *CadreNote
	LocalOnly   bool               // no national rule asks for what it speaks of, perhaps a local one
	LocalRule   string             // the local rule the parameters name for it; "" for none
	Basis       []words.Text       // legal basis in force for the programme and the date of the conduct
	Conduct     roster.Date        // when what it is about happened, else the last month the rosters and payment lists it rests on speak of, else the as-of date
	Identity    []*county.Identity // why a match is believed, where no number says so
	Evidence    []county.Evidence
	Status      Status         // where it stands by the ledger; zero without one
	Answered    *EarlierAnswer // what the ledger holds of it; nil for nothing

	asOf      roster.Date
	key       string
	number    string            // the usable number of whom it is about, in the form all its writings share; "" for none
	subject   string            // whom or what it is about: the number, else place and name
	unsure    bool              // several rows are of such a subject, perhaps of several persons
	row       roster.Row        // that names him, where no household does
	person    *county.Person    // whom it is about; nil for a household or document
	household *county.Household // his, or the one it is about
	decided   map[*Exemption]bool
	standsFor map[string]bool // usable numbers of whom a finding folded from many is about
}

// Money is what the finding moves if it is true: to be got back, or owed.
func (f *Finding) Money() roster.Money { return f.Recoverable + f.Owed }

// About names the person a finding is about, with his household where he has one.
func (f *Finding) About(who *county.Person) *Finding {
	f.Person, f.person = who.Who(), who
	f.number = county.SubjectNumber(who.Number)
	if entry := who.Current(f.Programme); entry != nil {
		f.AboutHousehold(entry.Household)
	}
	return f
}

// AboutEntry names a person as one of his enrolments does.
func (f *Finding) AboutEntry(entry *county.Entry) *Finding {
	f.About(entry.Person).AboutHousehold(entry.Household)
	f.Person = entry.Person.WhoIn(entry.Row)
	return f
}

// AboutHousehold names the household a finding is about.
func (f *Finding) AboutHousehold(household *county.Household) *Finding {
	f.Township, f.Village, f.household = household.Township, household.Village, household
	if household.Programme != nil {
		f.Programme = household.Programme
	}
	f.Head = household.HeadName()
	if f.Person == (county.Who{}) {
		f.Person = f.Head
	}
	if f.person == nil {
		f.number = household.HeadNumber()
	}
	return f
}

// AboutRow names the person and place of a row of any list, which tells of no household.
func (f *Finding) AboutRow(row roster.Row, place county.Place) *Finding {
	f.Person = county.Who{Name: row.PersonName(), Number: row.Text(row.PersonIDField())}
	f.Head = county.Who{Name: row.Text(roster.FieldHeadName), Number: row.Text(roster.FieldHeadIDNumber)}
	f.household, f.row = nil, row
	if number := county.SubjectNumber(row.PersonID()); number != "" {
		f.number = number
	}
	return f.At(place.Township, place.Village)
}

// At names the place a finding is about.
func (f *Finding) At(township, village string) *Finding {
	f.Township, f.Village = township, village
	return f
}

// Key sets what tells the finding from others of its rule about the same subject: a
// month, an account, another person. Never a file, row or wording.
func (f *Finding) Key(parts ...string) *Finding {
	f.key = strings.Join(parts, "\x1f")
	return f
}

// Say sets the message.
func (f *Finding) Say(text words.Text, arguments ...any) *Finding {
	f.Message = text.With(arguments...)
	return f
}

// Rests adds a fact the finding rests on; its grade weakens the finding's.
func (f *Finding) Rests(says words.Text, facts ...county.Cited) *Finding {
	for _, fact := range facts {
		cited := fact.Cite()
		f.Grade = f.Grade.Weaker(cited.Grade)
		if cited.Why != nil && !slices.Contains(f.Identity, cited.Why) {
			f.Identity = append(f.Identity, cited.Why)
		}
		f.Evidence = append(f.Evidence, county.Evidence{Cell: cited.Cell, Says: says})
		f.contradict(cited.Against)
	}
	return f
}

// contradict shows what speaks against a fact: the finding is at most to be verified.
func (f *Finding) contradict(cells []roster.Cell) {
	for _, cell := range cells {
		evidence := county.Evidence{Cell: cell, Says: words.SpeaksAgainst}
		if !slices.Contains(f.Evidence, evidence) {
			f.Evidence = append(f.Evidence, evidence)
		}
	}
	if len(cells) > 0 {
		f.AtMost(Suspicion)
	}
}

// RuleOut says that an exemption was tested and does not apply.
func (f *Finding) RuleOut(exemptions ...*Exemption) *Finding {
	for _, exemption := range exemptions {
		f.RuledOut = append(f.RuledOut, exemption.Title)
		f.decide(exemption)
	}
	return f
}

// Exempt says that an exemption applies: the finding becomes a notice.
func (f *Finding) Exempt(exemption *Exemption) *Finding {
	f.Exempted = append(f.Exempted, exemption.Title)
	f.AtMost(Notice)
	f.Clearance, f.Recoverable, f.Owed = "", 0, 0
	f.decide(exemption)
	return f
}

// NotCheck says that an exemption could not be tested and why: at most a suspicion.
func (f *Finding) NotCheck(exemption *Exemption, why words.Text) *Finding {
	f.NotChecked = append(f.NotChecked, words.NotCheckedBecause.With(exemption.Title, why))
	f.AtMost(Suspicion)
	f.decide(exemption)
	return f
}

// Doubt says what makes the finding no more than something to be verified.
func (f *Finding) Doubt(why words.Message) *Finding {
	f.NotChecked = append(f.NotChecked, why)
	return f.AtMost(Suspicion)
}

// Test records the outcome of testing an exemption: it applies, or it does not.
func (f *Finding) Test(exemption *Exemption, applies bool) *Finding {
	if applies {
		return f.Exempt(exemption)
	}
	return f.RuleOut(exemption)
}

func (f *Finding) decide(exemption *Exemption) {
	if f.decided == nil {
		f.decided = map[*Exemption]bool{}
	}
	f.decided[exemption] = true
}

// AtMost lowers the severity to a bound.
func (f *Finding) AtMost(bound Severity) *Finding {
	f.Severity = min(f.Severity, bound)
	return f
}

// settle applies what holds for every finding whatever its rule wrote: an exemption
// nobody decided counts as not checked, a weak match carries no violation.
func (f *Finding) settle() {
	for _, exemption := range f.Rule.MustNot {
		if !f.decided[exemption] {
			f.NotCheck(exemption, words.NotTested)
		}
	}
	f.heedUnread()
	f.dateConduct()
	if !f.Grade.CarriesViolation() {
		f.AtMost(Suspicion)
		if len(f.Identity) > 0 {
			f.Say(words.PossiblyOne, f.Message)
		}
	}
	if f.Severity < Suspicion || f.Severity == Omission {
		f.Clearance = clearanceOf(f)
	}
	f.showOtherNames()
	f.decided = nil
}

// dateConduct dates what no rule dated by the rosters and payment lists the finding rests on.
func (f *Finding) dateConduct() {
	if f.Conduct != 0 {
		return
	}
	var newest *roster.Sheet
	for _, evidence := range f.Evidence {
		sheet := evidence.Cell.Sheet
		if sheet != nil && sheet.Kind != nil && (sheet.Kind.Family == roster.Programme || sheet.Kind == roster.PaymentList) && sheet.Period.To.FirstDay() > f.Conduct {
			newest, f.Conduct = sheet, sheet.Period.To.FirstDay()
		}
	}
	f.sayWhen(newest)
	if f.Conduct == 0 || f.Conduct > f.asOf {
		f.Conduct = f.asOf
	}
}

// sayWhen puts the months of the newest list a finding rests on before its message, which its
// rule did not date. A mistake of a form is told by its cell and needs no months.
func (f *Finding) sayWhen(newest *roster.Sheet) {
	switch {
	case newest == nil || f.Rule.Severity <= Quality || f.Rule.Custom():
	case newest.Kind == roster.PaymentList:
		f.Say(words.OnListOf, newest.Period, newest.Kind.Title, f.Message)
	default:
		f.Say(words.OnRosterOf, newest.Period, newest.Kind.Title, f.Message)
	}
}

// heedUnread lowers a violation that rests on a sheet with a column nobody understood, which
// may be one that excuses: it is named, and the finding at most to be verified.
func (f *Finding) heedUnread() {
	if f.Severity <= Suspicion {
		return
	}
	var heeded []*roster.Sheet
	for _, evidence := range f.Evidence {
		sheet := evidence.Cell.Sheet
		if sheet == nil || slices.Contains(heeded, sheet) {
			continue
		}
		heeded = append(heeded, sheet)
		if heading, ok := sheet.UnreadExcuse(); ok {
			f.NotChecked = append(f.NotChecked, words.NotReadColumn.With(roster.Letter(heading.Index), heading.Text, sheet.Label()))
			f.AtMost(Suspicion)
		}
	}
}

// clearanceOf keeps the reason only where the finding could lead to a clearance.
func clearanceOf(f *Finding) Clearance {
	if f.Severity == Procedure {
		return f.Clearance
	}
	return ""
}
