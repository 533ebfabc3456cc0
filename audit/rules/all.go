// Package rules holds the rules, one value a file named for it. This file is the only list.
//
// A rule's example is testdata/<rule>.txtar: what must be found, and what must not. One
// test runs them all and refuses a rule without both, or without titles and documentation.
package rules

import "rollcheck/audit"

// All lists every rule, in the order in which they are explained.
var All = []*audit.Rule{
	idMissing, idLength, idChecksum, idTruncated, id15Digit, idBirthImpossible, idSexMismatch, idBirthMismatch, idReused, personMultipleIDs, nameVariant,
	requiredColumnMissing, dateUnparseable, relationUnknown, relationSexMismatch, countMembersMismatch, coveredExceedsFamily, householdSizeOutlier, sheetTotal,
	duplicateInRoster, duplicateCrossTownship, dibaoUrbanRuralDouble, exclusiveProgrammes, memberInTwoHouseholds, splitHousehold, rosterOverlap, movedOut,
	orphanOverAge, elderlyWubaoAge, maybeWubaoMissed, veteranAge, minorWubaoAge, wubaoHasSupporter, ageAllowanceTooYoung, ageAllowanceTierWrong,
	incomeOverLine, incomeOverLineGrace, lineNotUpdated, payrollPublic, vehicle, businessOwner, propertyMultiple, landLost, utilityProofGap, utilityInconsistent,
	paidAfterDeath, activeAfterDeath, householdHeadDeadAccount, deathSourceConflict, deathNameOnly,
	cadreSelfBenefit, relativeUnregistered, relativeRegistered, relativeIneligible, archiveIncomplete, archiveUndeclared, nameOnlyKinMatch,
	handlerIsRelative, civilStaffRelative, positionTiming, archiveStale, reliefCadre, cadreAccountCollects, proxyCollect, relativeConcentration, petitionerCover, villageRateOutlier,
	amountFormula, standardBelowFloor, amountMonths, approvedVsPaid, rowSum, paidTwiceInMonth, unpaid, paidNotListed, paidAfterClearing, accountShared, accountOwnerMismatch,
	medicalAfterDeath, insuranceSubsidyDead, medicalAidNotEligible, medicalArithmetic, reliefPersonsExceed, housingTwice, housingCategoryFalse,
	tempAidRepeat, winterReliefAllFlat,
	visitRate, visitUnsigned, visitDateImpossible, reviewOverdue, publicityMissing, publicityShort, publicityOrder, publicityContentDiff, publicityOverDisclosure, longTermPublicity,
	documentsMissing, checkAuthorisation, fourTwoMissing, democraticVoteQuorum, approvalTiming, benefitStartWrong,
	ledgerRollforward, ledgerNameDiff, removalWithoutReason, reappear, newThenRemoved, missedEligible, outflowNotInPoverty,
	reasonSum, registerPartition, caseLevelSum, percentRecompute, reportVsRoster, programmeYearTotal,
	caseFourFixThreeCover, caseOverdue, caseClosedNoEvidence, drugMonthlyVisit, drugThreeRecords, helperCoverage, releasedThreeYears, releasedDibaoLink, detainedPaid, nonCountedMember, veteranArmy,
}
