package demo

// scene is where a case plays: a township, its neighbour, and the maker of persons.
type scene struct {
	*builder
	home, neighbour *township
}

// cases are all planted cases in the order they are planted. Each is a function of one
// scene; it makes its own household, so that no case disturbs another.
var cases = []func(*scene){
	wrongCheckDigit, wrongCheckDigit,
	inTwoTownships, inTwoTownships,
	movedToNeighbour, movedToNeighbour,

	aloneDiedLongAgo, aloneDiedLongAgo,
	memberDied, memberDied,
	diedInPaidMonth, diedAndStopped,
	headDiedOthersLive, headDiedOthersLive,
	namesakeOfTheDead, namesakeOfTheDead,

	sumTooHigh, sumTooHigh, shareTooHigh, shareTooHigh,
	fewerCovered, fewerCovered,
	oneAccountTwoHouseholds, oneAccountTwoHouseholds,
	spousesOneAccount, spousesOneAccount,
	siblingsOneGuardian, homeForTheAged,
	notPaid, notPaid,
	paidOnNoRoster, paidOnNoRoster,
	paidAfterClearing, paidAfterClearing,
	leftLawfully, leftLawfully,
	arrearsOfTheCleared, arrearsOfTheNew,
	wrongTotals,

	kinNotFiled, parentNotFiled,
	kinFiled, parentFiled,
	namesakeOfKin, namesakeOfKin,

	hasCar, hasCar, carExcepted,
	hasMotorcycle, hasTricycle, carSold,
	cooperativeMember, businessClosed, publicPost, oneHome,
	yearlyIncome, monthlyIncome,

	notAllVisited, ledgerOff,
}

// plantCases plants every case, in each township of a county and in the first of a township with its neighbour.
func (b *builder) plantCases() {
	last := len(b.townships) - 1
	if last == 1 {
		last = 0
	}
	for i := range last + 1 {
		s := &scene{b, b.townships[i], b.townships[(i+1)%len(b.townships)]}
		for _, plant := range cases {
			plant(s)
		}
	}
}

// household makes the household of a case in the next village of the home township.
func (s *scene) household(kind shape) *household { return s.householdIn(s.nextVillage(), kind) }

func (s *scene) nextVillage() *village {
	s.home.turn++
	return s.home.villages[s.home.turn%len(s.home.villages)]
}

// householdIn makes the household of a case in a village.
func (s *scene) householdIn(v *village, kind shape) *household { return s.newHousehold(v, kind) }

// now is the roster in force, 4th quarter.
func (s *scene) now() string { return s.home.rosterPath(4) }
