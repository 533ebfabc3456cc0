package roster

// group is a set of columns that a row repeats: for a further member of the household, for
// the kin of one class, for one month of payments. Each makes a record of its own.
type Group struct {
	Columns  map[Field]int
	Relation string // of kin: the words above the columns
	Months   Period // of payments
}
