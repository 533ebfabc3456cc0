package roster

import "rollcheck/roster/words"

// Family groups the kinds of sheet by what they are for.
type Family uint8

// The families of kinds (contract, "Kinds of sheet").
const (
	Programme Family = iota + 1 // rosters of beneficiaries
	Payments                    // what was paid
	Cadres                      // cadres, their relatives, filings
	Reference                   // lists of others: deaths, payroll, vehicles
	Evidence                    // visits, publicity, meetings
	Ledgers                     // ledgers, changes, clearances
	Settings                    // tables of the user's own
	Aid                         // rosters of aid given once, or by age or disability alone: rules of need must not judge them
	Order                       // registers of disputes, offenders and their helpers
	Forms                       // lists of ours that officers filled in
)

// Kind is one kind of sheet: what it is called, what tells it, which fields it has.
// Templates, documentation and recognition all come from this value.
type Kind struct {
	Name    string     // fixed name of the contract
	Title   words.Text // what users call it
	Family  Family
	Office  words.Text // which keeps the list; zero for the township's (spec/domain.md sections 1 and 7)
	Words   []string   // words that speak for it in a title, sheet, file or folder name, most telling first
	Against []string   // words of another paper about the same: they take most of what its words say
	Fields  []Use      // its fields, in the order a template writes them
	Needs   [][]Field  // each group: at least one of them must have a column
	Clues   []Clue     // what else speaks for it beside a naming word
	Accuses bool       // a name on it may count against a person: no kind without a naming word or two clues
	Private bool       // companies and schools keep such lists of their own people, which are none of ours
	Per     Per        // what its incomes cover where the heading does not say: PerYear for rural, PerMonth for urban dibao (spec/domain.md section 0, fact 2)
}

// WhomToAsk returns which office is asked for the list.
func (k *Kind) WhomToAsk() words.Text {
	if k.Office == (words.Text{}) {
		return words.OfficeUsual
	}
	return k.Office
}

// Clue is a group of columns that together speak for a kind: of these fields, or one whose
// heading holds one of these words. A column that is empty in every row is no clue.
type Clue struct {
	Fields   []Field
	Headings []string
	Cells    []string // words of which most cells must hold one
	Full     bool     // most cells must be filled
}

// Use is a field as a kind uses it.
type Use struct {
	Field    Field
	Required bool     // required-column-missing asks for it
	Words    []string // heading words that mean this field in this kind only
}
