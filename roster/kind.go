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
)

// Kind is one kind of sheet: what it is called, what tells it, which fields it has.
// Templates, documentation and recognition all come from this value.
type Kind struct {
	Name    string     // fixed name of the contract
	Title   words.Text // what users call it
	Family  Family
	Words   []string  // words that speak for it in a title, sheet, file or folder name, most telling first
	Against []string  // words that speak against it there
	Fields  []Use     // its fields, in the order a template writes them
	Needs   [][]Field // each group: at least one of them must have a column
	Telling [][]Field // each group: fields whose columns together speak for the kind, by headings every kind knows
	Per     Per       // what its incomes cover where the heading does not say: PerYear for rural, PerMonth for urban dibao (spec/domain.md section 0, fact 2)
}

// Use is a field as a kind uses it.
type Use struct {
	Field    Field
	Required bool     // required-column-missing asks for it
	Words    []string // heading words that mean this field in this kind only
}
