package demo

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
)

// scene is where a case plays: a township, its neighbour, and the maker of persons.
type scene struct {
	*builder
	home, neighbour *township
}

// A case is a function of one scene. It makes its own household, so that no case disturbs
// another, and plants what must be found and what must not. Each file of cases lists its own;
// those of the archive come before those that make a cadre somebody's kin.
var cases = slices.Concat(numberCases, rowCases, twiceCases, ageCases, deathCases, moneyCases, accountCases, payeeCases,
	incomeCases, propertyCases, electionCases, archiveCases, kinCases, cadreCases, documentCases, listCases, powerCases, aidCases, stepCases, sumsCases, paperCases,
	orderCases, petitionCases, needCases, ledgerCases, proxyCases, custodyCases, handlerCases, visitCases, villageCases, missedCases, classCases, namesCases)

// plantCases plants every case, in each township of a county and in the first of a township with its neighbour.
func (b *builder) plantCases() {
	b.planting = true
	for i := range b.homes() {
		s := &scene{b, b.townships[i], b.townships[(i+1)%len(b.townships)]}
		times := map[string]int{}
		for _, plant := range cases {
			name := runtime.FuncForPC(reflect.ValueOf(plant).Pointer()).Name()
			times[name]++
			b.reseed(fmt.Sprint(name, s.home.name, times[name]))
			s.home.turn = b.between(0, len(s.home.villages))
			plant(s)
		}
	}
}

// homes are the townships where cases play.
func (b *builder) homes() []*township {
	if len(b.townships) == 2 {
		return b.townships[:1]
	}
	return b.townships
}

// reseed makes chance hang on the name of what is planted next, so that a new case changes only
// its own rows.
func (b *builder) reseed(name string) {
	hash := fnv.New64a()
	hash.Write([]byte(name))
	b.random = rand.New(rand.NewPCG(b.seed, hash.Sum64()))
}

// household makes the household of a case in the next village of the home township.
func (s *scene) household(kind shape) *household { return s.householdIn(s.nextVillage(), kind) }

// plainHousehold makes it where every row holds the household's cells and money is paid by the formula.
func (s *scene) plainHousehold(kind shape) *household {
	v := s.nextVillage()
	for v.merged() || v.perPerson() || v.byClasses() {
		v = s.nextVillage()
	}
	return s.householdIn(v, kind)
}

func (s *scene) nextVillage() *village {
	s.home.turn++
	return s.home.villages[s.home.turn%len(s.home.villages)]
}

// householdIn makes the household of a case in a village.
func (s *scene) householdIn(v *village, kind shape) *household { return s.newHousehold(v, kind) }

// now is the roster in force, 4th quarter.
func (s *scene) now() string { return s.home.rosterPath(4) }
