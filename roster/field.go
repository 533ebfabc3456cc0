package roster

import "rollcheck/roster/words"

// Field is what a column of a sheet means.
type Field uint8

// The fields; their fixed names are in the contract ("Field names").
const (
	NoField Field = iota
	FieldSeq
	FieldTownship
	FieldVillage
	FieldGroup
	FieldCertificateNumber
	FieldHouseholdNumber
	FieldFormerHousehold
	FieldHeadName
	FieldHeadIDNumber
	FieldName
	FieldIDNumber
	FieldSex
	FieldEthnicity
	FieldBirth
	FieldAge
	FieldRelation
	FieldIsCovered
	FieldHealth
	FieldLabour
	FieldEducation
	FieldMarriage
	FieldHouseholdSize
	FieldNeedPersons // of the household, in need of relief
	FieldCoveredPersons
	FieldIncomeYear    // the household's income in a year
	FieldIncomeMonth   // the household's income in a month
	FieldIncomePerHead // the income a head; the column's Per says a year or a month
	FieldLine          // the line of the programme; the column's Per says a year or a month
	FieldCategory      // class, mode of support, kind of child
	FieldMonthlyAmount // money a month
	FieldSupplement    // 分类施保金
	FieldOtherSubsidy  // 其他专项补贴金
	FieldAmount        // money of one payment
	FieldPaidOut       // what was really paid of it, where both stand on one list
	FieldGrain         // grain given, in kilograms
	FieldTotal         // sum of the money columns of the row
	FieldMonths        // months paid
	FieldPeriod        // months the row speaks of
	FieldStartDate
	FieldAcceptedOn // when an application was taken up
	FieldDecidedOn  // when it was decided, beside the month the benefit starts
	FieldEndDate
	FieldDate
	FieldBank
	FieldAccountName
	FieldCollector // who drew the money for another
	FieldCollectorIDNumber
	FieldAccount
	FieldPhone
	FieldAddress
	FieldDisabilityNumber
	FieldDisabilityType
	FieldDisabilityLevel
	FieldDeathDate
	FieldPost
	FieldCadreName
	FieldCadreIDNumber
	FieldRelativeName
	FieldRelativeIDNumber
	FieldKinRelation
	FieldEnjoys
	FieldFiled
	FieldFiledDate
	FieldEligible
	FieldEmployer
	FieldEmploymentType
	FieldVehicleType
	FieldPlate
	FieldCompany
	FieldStatus
	FieldRegisteredOn
	FieldSurveyor
	FieldSurveyorIDNumber
	FieldSurveyorPost
	FieldSignature
	FieldResult
	FieldReason
	FieldNote
	FieldGuardianName
	FieldGuardianIDNumber
	FieldInstitution
	FieldSchool
	FieldProgramme
	FieldChange // 新增 or 减少
	FieldOpeningHouseholds
	FieldOpeningPersons
	FieldOpeningMoney
	FieldAddedHouseholds
	FieldAddedPersons
	FieldAddedMoney
	FieldRemovedHouseholds
	FieldRemovedPersons
	FieldRemovedMoney
	FieldClosingHouseholds
	FieldClosingPersons
	FieldClosingMoney
	FieldParameter
	FieldArea
	FieldSettingValue
	FieldUnit
	FieldBasis
	FieldCheckedOn
	FieldRule
	FieldApprover
	FieldExpiry
	FieldFile
	FieldSheet
	FieldHeading
	FieldField
	FieldDisease
	FieldHospital
	FieldTotalCost
	FieldInsurancePaid
	FieldRemitted
	FieldCarePaid
	FieldOtherAid
	FieldOwnPaid
	FieldHousingLevel
	FieldRoomsFallen
	FieldRoomsApproved
	FieldCompletedOn
	FieldBalance
	FieldCounterparty
	FieldSummary
	FieldTaxNumber
	FieldInsuranceType
	FieldContributionBase
	FieldSpouseName
	FieldSpouseIDNumber
	FieldLandArea
	FieldOffence
	FieldVillageCode
	FieldHouseholds
	FieldPersons
	FieldRound
	FieldPosted
	FieldPhoto
	FieldStage    // which step of several a meeting or notice was
	FieldExpected // who had to come
	FieldPresent
	FieldRepresentatives // of those present, the representatives of the village
	FieldVotesFor
	FieldVotesAgainst
	FieldAbstained
	FieldMeter
	FieldUsage
	FieldWaterBill
	FieldPowerBill
	FieldDocument
	FieldPages
	FieldParty
	FieldSubject
	FieldMediator
	FieldInvestigated // 包调查
	FieldHandled      // 包调处
	FieldResolved     // 包解决
	FieldCaseLevel    // where a dispute is settled: village, township
	FieldRevisited
	FieldDrug
	FieldAbstinence // since when, or how long, without drugs
	FieldMonthVisit // one month's visit; its column says which
	FieldRecorded
	FieldArchived
	FieldReleasedOn
	FieldEmployment
	FieldAssessed
	FieldYearAssessed // one year's assessment; its column says which
	FieldHardship
	FieldReferred // to a benefit
	FieldHelper
	FieldHelperRank
	FieldCondition
	FieldMessage
	FieldSeverityWord
	FieldRuleName   // what a rule of the user's own is called by
	FieldRuleTitle  // what it says in one line
	FieldAppliesTo  // the kind of sheet it looks at
	FieldFigure     // one figure of statistics; its column says of what
	FieldShare      // a percentage of two figures of statistics
	FieldTerm       // from when to when a cadre holds a post
	FieldTermNumber // which election a post is of: 第十一届
	FieldTeam
	FieldTeamLeader
	FieldFinding // the number of a finding in a list of ours
	FieldAgain   // the same number once more, behind what officers fill
	FieldConclusion
	FieldMeasure
	FieldClearReason
	FieldStopMonth
	FieldRecover // money to be got back
	FieldOfficer
	FieldVerifiedOn
	FieldRecovered // money got back so far
	FieldHeard
	FieldTold
	FieldApprovedOn
	FieldRemedy
	FieldLiableOffice
	FieldLiableLeader
	FieldLiable
	FieldDeadline
	FieldProgress
	FieldProof
	FieldClosed
	FieldClosedOn
	FieldClosedBy
	FieldCount
)

// FieldSpec describes a field: its fixed name, what users call it, the heading words
// that mean it in any kind of sheet (normalised, most usual first), and how it is parsed.
type FieldSpec struct {
	Name     string
	Title    words.Text
	Words    []string
	Type     Type
	FillDown bool // a blank cell repeats the one above, as in a merged or once-written cell
}
