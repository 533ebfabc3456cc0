// Package link decides whether two rows speak of the same person, and how sure that is.
// Names are compared only by the functions of this package.
//
// [ByNumber] grades two rows whose numbers are equal. [Linker] compares a list with rosters
// of any size, also where numbers are missing or wrong (spec/linking.md): the list is
// indexed, the rosters stream by once, and memory grows with the list only. Everything is
// counted in whole thousandths of bits; nothing depends on the number of CPUs.
//
// # How
//
//   - record.go makes rows compact: numbers as 17 digits (digits.go), names by characters and
//     sounds (name.go, sound.go, variant.go), places by keys. A number ending 000 in a sheet
//     where three such fail their check is one whose last digits are lost.
//   - index.go says what two rows must have in common to be compared at all.
//   - levels.go compares field by field. A number that agrees holds birth and sex already.
//   - weight.go knows what each level is worth: priors, and counts from the data; nothing is
//     trained. Right pairs are those of equal valid numbers, wrong ones are drawn at random,
//     for names from one village. frequency.go weighs names by how common their parts are in
//     the village, contact.go passes over what too many share; score.go lets pairs whose numbers are both valid correct the rest.
//   - compete.go lets namesakes share what they are worth, group.go bounds how many of them are
//     compared with one another. Two of a cadre's relatives are
//     never one person; met in one household they support one another.
//   - found.go puts pairs into bands: equal numbers A, B, or C where the names differ; without
//     them C from p = .999, D from .05, nothing below. A C without a number needs name, birth
//     and place to agree. A name alone, or two births three years apart, is nothing.
//
// # Measured
//
// Invented counties (county_test.go) of 100,000 against 10,000 rows; 70 % of the list is in
// the roster, both sides are damaged at the rates written there, birth is given as a year. In
// base 18 % and in hard 28 % have a namesake in their village. F1 is the best at a precision
// of at least .99. Seeds 1 to 3 were looked at while tuning; 301 to 304 were run once, at the
// end. First is what was measured before the ranking was mended.
//
//	seed  base: first  now    hard: first  now    kind base  kind hard
//	1           .9794  .9834        .8458  .8945      .9918      .9798
//	2           .9787  .9841        .8498  .9057      .9922      .9777
//	3           .9774  .9844        .8598  .8988      .9926      .9802
//	301                .9818               .8922      .9909      .9754
//	302                .9850               .8947      .9918      .9802
//	303                .9841               .8852      .9912      .9788
//	304                .9804               .9013      .9915      .9771
//	401                .9834               .9066      .9911      .9798
//	402                .9821               .8879      .9911      .9802
//
// Seeds 401 and 402 were run when all of it was done, the others before rivals were counted
// beyond 2^26 (compete.go).
//
// The goals, .985 base and .93 hard, are not reached. What stands above is mostly somebody of
// one name, village and year whose true fellow is on no list.
package link
