package demo

// shape is who lives in a household.
type shape uint8

const (
	single shape = iota // an old person
	couple              // an old couple
	family              // a couple and one or two children at school
	three               // a couple, two children and an old mother
	widow               // a woman and a child
	partly              // an old couple covered, a grown son who is not
)

// shapes are the households of a village in turn; nearly three persons on average.
var shapes = []shape{single, family, three, partly, couple, widow, family, three}

// household is a household of a dibao roster.
type household struct {
	village       *village
	number        string
	group         string
	members       []*person // the head first
	perHead       int       // income a head: yuan a year, of urban dibao yuan a month
	account       string
	start         date
	listedFrom    int // first quarter of 2016 on the roster; 0: before 2016
	listedThrough int // last quarter on the roster
	paidFrom      int
	paidThrough   int
	months        [5]int // months paid in a quarter; 3 where zero
	extra         int    // yuan a month by which the household's sum on the sheet is wrong
	risen         int    // income a head since the fourth quarter, where it rose
	arrears       []arrear
	halved        bool    // the fourth quarter is paid in two halves
	paidOff       int     // yuan by which the fourth quarter's payment is off
	payNote       string  // remark on that payment
	payee         *person // to whom it is paid; nil: the head
	leaving       string  // why it left the roster
	stop          date    // month it is cleared from; zero: the quarter after the last listed
	clearNote     string  // remark on the list of the cleared
	transferred   bool    // left for, or came from, another township: not on the list of the cleared
	note          string
	unvisited     bool
	visited       date    // zero: by the round of its village
	signer        string  // "" for the head
	away          string  // why nobody was at home to be visited
	planted       bool    // made by a case
	surveyors     string  // who visited it; "": the officers of the township
	again         string  // who visited it once more in December; "" for nobody
	unsigned      bool    // nobody signed for the visit
	unshown       bool    // on no notice
	unregistered  bool    // not on that register, whatever its place
	registered    bool    // on the register of the poor, whatever its place
	reviewed      date    // when it was reviewed last; zero: with its village
	unlisted      bool    // no list tells that it came or left
	stoppedOnce   date    // month it was cleared from once, before it was enrolled again; zero: never
	incomeBlank   bool    // the roster gives no income
	decided       date    // when it was approved; zero: the month before its start
	proxy         *person // who collects for it in the fourth quarter; nil: itself
	proxyNote     string
	told          bool    // a case of a register or a notice speaks of it
	lossWhy       string  // why a member is covered no more; "": he died
	pasted        *person // whose row stands twice
	sizeOff       int     // persons by which the stated size of the household is off
	coveredOff    int     // persons by which the stated number of the covered is off
	startText     string  // what stands for the start where that is no date
	supplement    int     // yuan a month beside the benefit; urban dibao
	totalOff      int     // yuan by which the row's total is off; urban dibao
}

// never is a quarter that does not come: a household never on a roster.
const never = 9

// arrear is a payment in a quarter beside the regular one.
type arrear struct {
	quarter, months int
	note            string
	day             date // zero: the day the quarter is paid
	bare            bool // the row gives neither household number nor account
}

func (h *household) head() *person { return h.members[0] }

// receiver is the person it is paid to.
func (h *household) receiver() *person {
	if h.payee != nil {
		return h.payee
	}
	return h.head()
}

// income is the income a head on the roster of a quarter.
func (h *household) income(quarter int) int {
	if h.risen != 0 && quarter >= 4 {
		return h.risen
	}
	return h.perHead
}

func (h *household) listed(quarter int) bool {
	return quarter >= h.listedFrom && quarter <= h.listedThrough
}

func (h *household) paid(quarter int) bool {
	return quarter >= max(h.paidFrom, 1) && quarter <= h.paidThrough
}

// covered counts the persons covered in a quarter.
func (h *household) covered(quarter int) int {
	n := 0
	for _, p := range h.members {
		if p.coveredIn(quarter) {
			n++
		}
	}
	return n
}

func (p *person) coveredIn(quarter int) bool { return !p.uncovered && quarter <= p.coveredThrough }

// monthly is the household's money a month on the sheet of a quarter, yuan:
// (line - income a head) / 12 x covered persons as the village pays it, supplements, and what
// a case made wrong. A household whose income rose is paid as before.
func (h *household) monthly(quarter int) int {
	sum := h.village.share(max(lineRural-h.perHead, 0)/12) * h.covered(quarter)
	if h.village.rounded() {
		sum = (sum + 9) / 10 * 10
	}
	for _, p := range h.members {
		sum += p.supplement
	}
	return sum + h.extra
}

// share is what a covered person gets a month where the formula gives due.
func (v *village) share(due int) int {
	switch {
	case !v.byClasses() || due == 0:
		return due
	case due < 100:
		return 75
	case due < 140:
		return 115
	}
	return 160
}

// leave takes the household off the rosters and payments after a quarter.
func (h *household) leave(quarter int, reason string) {
	h.listedThrough, h.paidThrough, h.leaving = quarter, quarter, reason
}

// newHousehold invents a household of a shape in a village.
func (b *builder) newHousehold(v *village, kind shape) *household {
	h := &household{village: v, group: pick(b, groups), account: b.newAccount(),
		perHead: lineRural - 12*b.between(60, 175), start: date{b.between(2009, 2015), b.between(1, 12), 1},
		listedThrough: 4, paidThrough: 4, planted: b.planting}
	h.members = b.newMembers(kind)
	if kind == partly {
		h.note = "长子在外务工，不纳入保障"
	}
	v.households = append(v.households, h)
	return h
}

func (b *builder) newMembers(kind shape) []*person {
	var all []*person
	add := func(surname string, female bool, year int, relation string) *person {
		p := b.newPerson(surname, female, year, relation, all)
		all = append(all, p)
		return p
	}
	switch kind {
	case single:
		add("", b.random.IntN(2) == 0, b.between(1934, 1950), "本人")
	case couple:
		head := add("", false, b.between(1938, 1950), "本人")
		add("", true, head.birth.year+b.between(0, 4), "妻")
	case partly:
		head := add("", false, b.between(1944, 1952), "本人")
		add("", true, head.birth.year+b.between(0, 4), "妻")
		add(head.surname(), false, head.birth.year+b.between(25, 32), "长子").uncovered = true
	case widow:
		head := add("", true, b.between(1968, 1976), "本人")
		add("", true, head.birth.year+b.between(28, 32), "长女")
	default:
		head := add("", false, b.between(1966, 1974), "本人")
		add("", true, head.birth.year+b.between(0, 3), "妻")
		add(head.surname(), false, head.birth.year+b.between(29, 34), "长子")
		if kind == three || b.random.IntN(2) == 0 {
			add(head.surname(), true, head.birth.year+b.between(35, 38), "长女")
		}
		if kind == three {
			add("", true, head.birth.year-b.between(22, 28), "母亲")
		}
	}
	return all
}
