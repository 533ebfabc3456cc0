// Package explain finds the one mistake that makes a sum of households and persons miss what is
// stated. Where several would do, or none, it names none: a guess is no explanation.
package explain

import (
	"slices"

	"rollcheck/roster/words"
)

// Term is households and persons told together: how many there are, or how many came or went.
type Term struct {
	Households, Persons int64
	Role                int    // +1 they came, -1 they went, 0 that many there are
	Text                string // as it is told
}

// Why is what explains a difference.
type Why struct {
	Says words.Message
	Ways int // how many explanations there are; with one it is said
}

// Smallest explains by how much what is stated misses the sum of terms: a household that was not
// listed, a term added with the wrong sign, two digits exchanged, a figure told elsewhere.
func Smallest(households, persons int64, sum, elsewhere []Term) Why {
	found := oneHousehold(households, persons)
	for _, t := range sum {
		found = append(found, t.explains(households, persons)...)
	}
	if at := slices.IndexFunc(elsewhere, func(t Term) bool { return t.equals(households, persons) }); at >= 0 {
		found = append(found, words.ProseElsewhere.With(elsewhere[at].Text))
	}
	switch len(found) {
	case 0:
		if households == 0 || persons == 0 {
			return Why{} // there are not two differences to be explained by one mistake
		}
		return Why{Says: words.ProseNoOne.With()}
	case 1:
		return Why{found[0], 1}
	}
	return Why{Ways: len(found)}
}

// explains says how a term of the sum explains a difference: added with the wrong sign, not
// counted, or two of its digits exchanged.
func (t Term) explains(households, persons int64) (found []words.Message) {
	sign := int64(t.Role)
	if sign != 0 && households == -2*sign*t.Households && persons == -2*sign*t.Persons {
		found = append(found, words.ProseSign.With(t.Text))
	}
	if sign != 0 && households == -sign*t.Households && persons == -sign*t.Persons {
		found = append(found, words.ProseNotCounted.With(t.Text))
	}
	if exchanged(t.Households, households) && exchanged(t.Persons, persons) {
		found = append(found, words.ProseDigits.With(t.Text))
	}
	return found
}

// equals says whether a term told elsewhere is the difference, be it too much or too little.
func (t Term) equals(households, persons int64) bool {
	if t.Households <= 0 || t.Persons <= 0 {
		return false
	}
	return households == t.Households && persons == t.Persons || households == -t.Households && persons == -t.Persons
}

// Said says whether there is anything to be said: one explanation, or that there is none.
func (w Why) Said() bool { return !w.Says.Empty() }

// oneHousehold explains a difference by one household, of one person or of two to seven.
func oneHousehold(households, persons int64) []words.Message {
	if size := households * persons; households*households != 1 || size < 1 || size > 7 {
		return nil
	}
	if households < 0 {
		return []words.Message{words.ProseLeft.With(-persons)}
	}
	return []words.Message{words.ProseCame.With(persons)}
}

// exchanged says whether two neighbouring digits in the wrong order make such a difference, or there is none.
func exchanged(value, difference int64) bool {
	difference = max(difference, -difference)
	if difference == 0 {
		return true
	}
	for ten := int64(1); value/ten >= 10; ten *= 10 {
		by := 9 * ten * (value/ten/10%10 - value/ten%10)
		if by != 0 && max(by, -by) == difference {
			return true
		}
	}
	return false
}
