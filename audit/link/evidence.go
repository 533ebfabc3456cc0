package link

import "rollcheck/roster/words"

// evidence tells field by field what a pair rests on; it adds up to the pair's bits.
func (j *judge) evidence(p *pair) []Evidence {
	at := p.pattern
	w := j.weights
	var list []Evidence
	add := func(field, says words.Text, bits milli) {
		list = append(list, Evidence{field, says, int(bits)})
	}
	add(words.MatchPrior, words.MatchPriorSays, j.prior)
	rest := p.score - j.prior
	if at.number != numberNone {
		bits := w.number[at.number]
		if agrees(at.number) {
			bits = max(bits, w.born(at)+w.sex[at.sex])
		}
		add(words.HeadID, numberSays[at.number], bits)
		rest -= bits
	}
	if at.name != nameNone {
		bits := j.nameBits(p.list, at)
		add(words.HeadName, nameSays[at.name], bits)
		rest -= bits
	}
	if at.place != placeNone {
		bits := j.placeBits(p.list, at)
		add(words.HeadVillage, placeSays[at.place], bits)
		rest -= bits
	}
	if !agrees(at.number) {
		if at.birth != birthNone {
			add(words.MatchBirth, birthSays[at.birth], w.born(at))
			rest -= w.born(at)
		}
		if at.sex != sameNone {
			add(words.MatchSex, sameSays[at.sex], w.sex[at.sex])
			rest -= w.sex[at.sex]
		}
	}
	contacts, bits := w.contactEvidence(at)
	list = append(list, contacts...)
	if rest -= bits; rest != 0 {
		add(words.MatchTogether, words.MatchTogetherSays, rest)
	}
	if p.final != p.score {
		add(words.MatchRivals, words.MatchRivalsSays, p.final-p.score)
	}
	return list
}

// contactEvidence tells what telephone and account add, and their sum.
func (w *weights) contactEvidence(at pattern) (list []Evidence, bits milli) {
	phone, account := w.contacts(at)
	if at.phone != sameNone {
		list = append(list, Evidence{words.MatchPhone, sameSays[at.phone], int(phone)})
	}
	if at.account != sameNone {
		list = append(list, Evidence{words.MatchAccount, sameSays[at.account], int(account)})
	}
	return list, phone + account
}

// Damaged says how one number may be another that was damaged: a slip apart, or cut to
// fifteen digits; empty where it is neither.
func (l *Link) Damaged() words.Text {
	switch level := l.judge.linker.found[l.pair].pattern.number; level {
	case numberEdit, numberLost:
		return numberSays[level]
	}
	return words.Text{}
}

// agrees says whether a number holds birth and sex already.
func agrees(level numberLevel) bool {
	switch level {
	case numberNone, numberOther, numberTwin, numberDistinct, numberBirth:
		return false
	}
	return true
}

var (
	numberSays = [numberLevels]words.Text{
		{}, words.MatchNumberSame, words.MatchNumberShort, words.MatchNumberWrong, words.MatchNumberLost, words.MatchNumberEdit, words.MatchNumberTwo,
		words.MatchNumberBirth, words.MatchNumberOther, words.MatchNumberTwin, words.MatchNumberDistinct,
	}
	nameSays = [nameLevels]words.Text{
		{}, words.MatchSame, words.MatchNameUsual, words.MatchNameSound, words.MatchNameLooks, words.MatchNameNear, words.MatchNameOne,
		words.MatchNamePart, words.MatchNameSwapped, words.MatchNameSurname, words.MatchDiffers,
	}
	placeSays = [placeLevels]words.Text{
		{}, words.MatchSame, words.MatchPlaceNear, words.MatchPlaceTownship, words.MatchPlaceOnly, words.MatchPlaceHomonym, words.MatchDiffers,
	}
	birthSays = [birthLevels]words.Text{
		{}, words.MatchBirthDay, words.MatchBirthMonth, words.MatchBirthYear, words.MatchBirthSlip, words.MatchBirthOne, words.MatchBirthOne, words.MatchBirthTwo, words.MatchDiffers,
	}
	sameSays = [sameLevels]words.Text{{}, words.MatchSame, words.MatchDiffers}
)
