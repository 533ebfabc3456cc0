package link

import "rollcheck/roster"

// placeLevel says how two places compare.
type placeLevel uint8

const (
	placeNone     placeLevel = iota // nothing to compare
	placeSame                       // one village
	placeNear                       // a village that is read alike
	placeTownship                   // another village of the township
	placeOnly                       // the township is the same, a village missing
	placeHomonym                    // villages of one name in two townships
	placeApart                      // other places
	placeLevels
)

func comparePlaces(a, b *place) placeLevel {
	townships := a.township != 0 && b.township != 0
	sameTownship := townships && a.township == b.township
	if a.village == 0 || b.village == 0 {
		return compareTownships(townships, sameTownship)
	}
	return compareVillages(a, b, townships, sameTownship)
}

// compareVillages compares places whose villages are known.
func compareVillages(a, b *place, townships, sameTownship bool) placeLevel {
	switch {
	case a.village == b.village && townships && !sameTownship:
		return placeHomonym
	case a.village == b.village:
		return placeSame
	case a.sound == b.sound && (sameTownship || !townships):
		return placeNear
	case sameTownship:
		return placeTownship
	}
	return placeApart
}

// compareTownships compares places of which a village is missing.
func compareTownships(known, same bool) placeLevel {
	switch {
	case same:
		return placeOnly
	case known:
		return placeApart
	}
	return placeNone
}

// birthLevel says how two dates of birth compare.
type birthLevel uint8

const (
	birthNone  birthLevel = iota // one side has none
	birthDay                     // the same day
	birthMonth                   // the same month, the day unknown
	birthYear                    // the same year, the month unknown
	birthSlip                    // the same year, another day or month
	birthOne                     // a year apart by dates known to the day
	birthAge                     // a year apart where only years are known
	birthTwo                     // two years apart
	birthApart                   // more
	birthLevels
)

func compareBirths(a, b roster.Date) birthLevel {
	if a == 0 || b == 0 {
		return birthNone
	}
	precision := min(a.Precision(), b.Precision())
	switch years := max(a.Year()-b.Year(), b.Year()-a.Year()); {
	case years > 2:
		return birthApart
	case years == 2:
		return birthTwo
	case years == 1 && precision == roster.ToYear:
		return birthAge
	case years == 1:
		return birthOne
	}
	return compareDays(a, b, precision)
}

// compareDays compares dates of one year.
func compareDays(a, b roster.Date, precision roster.Precision) birthLevel {
	switch {
	case precision == roster.ToYear:
		return birthYear
	case a.Month() != b.Month():
		return birthSlip
	case precision == roster.ToMonth:
		return birthMonth
	case a.Day() != b.Day():
		return birthSlip
	}
	return birthDay
}

// compareBorn compares when two were born, where one of them has no number. Where the number
// of the other and his own column disagree, one of them is a slip and either may be meant.
func compareBorn(a, b *record) birthLevel {
	level := compareBirths(a.bornWith(), b.bornWith())
	for _, pair := range [...][2]*record{{a, b}, {b, a}} {
		unsure, other := pair[0], pair[1]
		if unsure.number.form == formWrong && unsure.birth == 0 && level > birthYear {
			return birthNone
		}
		if apart := compareBirths(unsure.number.birth(), unsure.birth); apart < birthTwo {
			continue
		}
		if second := compareBirths(unsure.birth, other.bornWith()); second != birthNone && second < level {
			level = second
		}
	}
	return level
}

// sameLevel compares values that can only be equal or not.
type sameLevel uint8

const (
	sameNone sameLevel = iota
	sameYes
	sameNo
	sameLevels
)

func compareSame(a, b uint64) sameLevel {
	switch {
	case a == 0 || b == 0:
		return sameNone
	case a == b:
		return sameYes
	}
	return sameNo
}

// pattern is how two records compare, field by field.
type pattern struct {
	number              numberLevel
	name                nameLevel
	place               placeLevel
	birth               birthLevel
	columns             bool // birth is that of two columns, none that of a number: either may err
	sex, phone, account sameLevel
}

// compare compares a record of the list with one of a roster. Birth and sex are compared as
// if the list had no number; where both numbers differ, by their columns alone, because
// each number has told already.
func (s *speaker) compare(a, b *record) pattern {
	p := pattern{
		number: compareNumbers(&a.number, &b.number), name: s.compareNames(&a.name, &b.name), place: comparePlaces(&a.place, &b.place),
		phone: compareSame(a.phone, b.phone), account: compareSame(a.account, b.account),
	}
	switch p.number {
	case numberNone:
		p.birth, p.sex = compareBorn(a, b), compareSame(uint64(a.sexWith()), uint64(b.sexWith()))
		p.columns = !a.number.usable() && !b.number.usable()
	case numberOther, numberTwin, numberDistinct:
		p.birth, p.sex = compareBirths(a.birth, b.birth), compareSame(uint64(a.sex), uint64(b.sex))
	default:
		p.birth, p.sex = a.withoutNumber(b)
	}
	return p
}

// withoutNumber compares birth and sex as if one of the two numbers were not there: the one
// whose absence leaves the more to compare.
func (r *record) withoutNumber(other *record) (birthLevel, sameLevel) {
	left, right := compareBirths(r.birth, other.bornWith()), compareBirths(r.bornWith(), other.birth)
	sex := compareSame(uint64(r.sex), uint64(other.sexWith()))
	if left == birthNone || right != birthNone && right < left {
		left = right
	}
	if sex == sameNone {
		sex = compareSame(uint64(r.sexWith()), uint64(other.sex))
	}
	return left, sex
}

// column compares the birth of a column with that of a number: the list's column where it
// has one, not the better of two, which would hide how often columns err.
func (r *record) column(other *record) birthLevel {
	if level := compareBirths(r.birth, other.bornWith()); level != birthNone {
		return level
	}
	return compareBirths(r.bornWith(), other.birth)
}

// bare is the pattern without the number.
func (p pattern) bare() pattern {
	p.number = numberNone
	return p
}

// cell numbers the patterns without a number.
func (p pattern) cell() int {
	at := int(p.name)
	at = at*int(placeLevels) + int(p.place)
	at = at*int(birthLevels) + int(p.birth)
	at = at*int(sameLevels) + int(p.sex)
	at = at*int(sameLevels) + int(p.phone)
	return at*int(sameLevels) + int(p.account)
}

const cells = int(nameLevels) * int(placeLevels) * int(birthLevels) * int(sameLevels) * int(sameLevels) * int(sameLevels)
