// Package rules holds the rules, one value a file named for it. This file is the only list.
//
// A rule's example is testdata/<rule>.txtar: what must be found, and what must not. One
// test runs them all and refuses a rule without both, or without titles and documentation.
package rules

import "rollcheck/audit"

// All lists every rule, in the order in which they are explained.
var All = []*audit.Rule{
	idMissing, idLength, idChecksum, idTruncated, id15Digit, idBirthImpossible, idSexMismatch, idBirthMismatch, idReused, personMultipleIDs, nameVariant,
	requiredColumnMissing, dateUnparseable, relationUnknown, countMembersMismatch, coveredExceedsFamily, sheetTotal,
	duplicateInRoster, duplicateCrossTownship, dibaoUrbanRuralDouble, exclusiveProgrammes, memberInTwoHouseholds, rosterOverlap, movedOut,
	orphanOverAge, elderlyWubaoAge, veteranAge,
	incomeOverLine, incomeOverLineGrace, payrollPublic, vehicle, businessOwner, propertyMultiple, utilityProofGap, utilityInconsistent,
	paidAfterDeath, activeAfterDeath, householdHeadDeadAccount, deathSourceConflict, deathNameOnly,
	cadreSelfBenefit, relativeUnregistered, relativeRegistered, relativeIneligible, archiveIncomplete, archiveUndeclared, nameOnlyKinMatch,
	amountFormula, amountMonths, approvedVsPaid, rowSum, paidTwiceInMonth, unpaid, paidNotListed, paidAfterClearing, accountShared, accountOwnerMismatch,
	visitRate, documentsMissing, checkAuthorisation, fourTwoMissing, democraticVoteQuorum, approvalTiming, benefitStartWrong, ledgerRollforward,
}
