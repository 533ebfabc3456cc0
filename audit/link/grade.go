package link

// Grade is how sure a match of two rows is (contract, "Identity grade of a match").
// A higher grade is a weaker match; None means that no two rows were matched.
type Grade uint8

// The grades of the contract.
const (
	None Grade = iota
	A          // the same valid 18-digit number and the same name
	B          // the same number, the name a known variant or missing on one side; or the 15-digit form
	C          // the same valid number and another name; or a damaged number and strong other evidence
	D          // name, place and age agree, nothing more
	E          // the name only
)

// String returns the letter, "" for None.
func (g Grade) String() string { return [...]string{"", "A", "B", "C", "D", "E"}[g] }

// Weaker returns the weaker of two grades: a finding is as sure as the weakest match it rests on.
func (g Grade) Weaker(other Grade) Grade { return max(g, other) }

// CarriesViolation says whether a match of this grade, or no match, may carry a violation.
func (g Grade) CarriesViolation() bool { return g <= B }
