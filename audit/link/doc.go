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
//     for names from one village. score.go weighs equal names and villages by how common they
//     are, and lets pairs whose numbers are both valid correct the rest.
//   - compete.go lets namesakes share what they are worth. Two of a cadre's relatives are
//     never one person; met in one household they support one another.
//   - found.go puts pairs into bands: equal numbers A, B, or C where the names differ; without
//     them C from p = .999, D from .05, nothing below. A C without a number needs name, birth
//     and place to agree. A name alone, or two births three years apart, is nothing.
//
// # Measured
//
// Invented counties (county_test.go) of 100,000 against 10,000 rows; 70 % of the list is in
// the roster, both sides are damaged, birth is given as a year. Base: 30 % of numbers missing
// and 10 % damaged on either side, 5 % of years off by one, 10 % of villages written
// otherwise, 7 % of names. Hard: 60 % missing, 16 % damaged, 7 % of years, 20 % of villages,
// 12 % of names. 6 % of the list have a namesake in their village. F1 is the best at a
// precision of at least .99. Seeds 1 to 3 were looked at while tuning, 101 to 104 never.
//
//	profile  seed  F1     precision  recall   A to C: precision  recall   recall with D
//	base     1     .9902  .9947      .9859            .9971      .8423    .9940
//	base     2     .9881  .9915      .9847            .9959      .8277    .9936
//	base     3     .9886  .9915      .9857            .9972      .7769    .9924
//	base     101   .9898  .9907      .9890            .9961      .8500    .9943
//	base     102   .9872  .9908      .9836            .9970      .8130    .9920
//	base     103   .9905  .9935      .9874            .9958      .8474    .9941
//	base     104   .9896  .9952      .9840            .9959      .8301    .9931
//	hard     1     .9707  .9903      .9519            .9966      .2939    .9856
//	hard     2     .9698  .9908      .9497            .9986      .6306    .9823
//	hard     3     .9736  .9901      .9577            .9984      .6304    .9797
//	hard     101   .9729  .9910      .9554            .9977      .6083    .9831
//	hard     102   .9715  .9901      .9537            .9982      .6184    .9821
//	hard     103   .9718  .9901      .9541            .9977      .6207    .9850
//	hard     104   .9701  .9912      .9499            .9966      .5810    .9804
//
// By rollcheck match, from text files on two cores: 200,000 against 20,000 rows take 0.5 s and
// 55 MB, 1,000,000 against 100,000 take 2.8 s and 145 to 160 MB. Two fifths of the time are
// reading.
//
// F1 with one piece of evidence left out (seed 1; ROLLCHECK_TEST_ALL=1 go test -run Ablation -v):
//
//	left out             base   hard
//	nothing              .9902  .9707
//	all numbers          .9790  .9675
//	damaged numbers      .9892  .9689
//	birth                .9711  .9197
//	sex                  .9889  .9665
//	village, township    .9584  .8990
//	telephone            .9892  .9674
//	account              .9897  .9684
//	calibration          .9898  .9717
//	competition          .9897  .9657
package link
