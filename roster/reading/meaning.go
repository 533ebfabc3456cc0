package reading

import (
	"cmp"
	"slices"
	"strings"

	"rollcheck/roster"
)

// meaning is a field a heading may mean, and how surely: 100 where the heading is an idiom,
// less for every part of it the field does not explain.
type meaning struct {
	field roster.Field
	score int
	word  string // the idiom, or the heading as it was understood
	whose whose  // only lists of such persons have it
}

// whose says of whom a meaning is, beside the person whom a row of any list is about.
type whose uint8

const (
	ofRow     whose = iota
	ofKin           // a cadre or his relative
	ofParty         // who complains or disputes
	ofCompany       // a business
)

const (
	scoreIdiom   = 100
	scorePattern = 80 // a pattern of one part that explains the heading whole
	scorePart    = 4  // each further part a pattern explains
	scoreLeft    = 5  // what a part left over takes off
	scoreUnknown = 5  // what a character nobody knows takes off
	scoreBar     = 62 // below it a heading means nothing by itself
	scoreWeak    = 40 // what a kind takes that needs the field and has nothing better
)

// pattern is a field and the parts that mean it.
type pattern struct {
	field roster.Field
	parts []string
	set   partSet
}

// partSet is a set of parts: most patterns are ruled out by it without looking at words.
type partSet [3]uint64

func (s *partSet) add(part string) {
	number, known := partNumbers[part]
	if !known {
		panic("no part of a heading is called " + part) // a mistake in the table above, seen by every test
	}
	s[number/64] |= 1 << (number % 64)
}

func (s *partSet) within(other *partSet) bool {
	return s[0]&^other[0] == 0 && s[1]&^other[1] == 0 && s[2]&^other[2] == 0
}

// patterns are all ways of parts to mean a field; of equals the earlier wins.
var patterns = compile(
	roster.FieldSeq, "seq",
	roster.FieldTownship, "township", roster.FieldTownship, "township name", roster.FieldTownship, "place-is township", roster.FieldTownship, "address township", roster.FieldTownship, "taken township", roster.FieldTownship, "settle township", roster.FieldTownship, "visit township",
	roster.FieldVillage, "village", roster.FieldVillage, "village name", roster.FieldVillage, "place-is village", roster.FieldVillage, "address village", roster.FieldVillage, "taken village", roster.FieldVillage, "settle village", roster.FieldVillage, "visit village",
	roster.FieldGroup, "group", roster.FieldGroup, "village group", roster.FieldGroup, "place-is group", roster.FieldGroup, "taken group", roster.FieldGroup, "group no",
	roster.FieldCertificateNumber, "certificate no", roster.FieldCertificateNumber, "certificate code", roster.FieldCertificateNumber, "certificate-no", roster.FieldCertificateNumber, "enrol no",
	roster.FieldHouseholdNumber, "household-no", roster.FieldHouseholdNumber, "head no",
	roster.FieldHeadName, "head name", roster.FieldHeadName, "head", roster.FieldHeadName, "farmer name",
	roster.FieldHeadIDNumber, "head number", roster.FieldHeadIDNumber, "farmer number",
	roster.FieldName, "fullname", roster.FieldName, "self name", roster.FieldName, "self", roster.FieldName, "owner", roster.FieldName, "owner name", roster.FieldName, "member name", roster.FieldName, "farmer name", roster.FieldName, "death self",
	roster.FieldIDNumber, "number", roster.FieldIDNumber, "self number", roster.FieldIDNumber, "payee number", roster.FieldIDNumber, "party number", roster.FieldIDNumber, "member number", roster.FieldIDNumber, "farmer number",
	roster.FieldCadreName, "cadre name", roster.FieldCadreName, "cadre",
	roster.FieldCadreIDNumber, "cadre number",
	roster.FieldRelativeName, "relative name", roster.FieldRelativeName, "relative",
	roster.FieldRelativeIDNumber, "relative number",
	roster.FieldGuardianName, "guardian name", roster.FieldGuardianName, "guardian",
	roster.FieldGuardianIDNumber, "guardian number",
	roster.FieldSpouseName, "spouse name", roster.FieldSpouseName, "spouse",
	roster.FieldSpouseIDNumber, "spouse number",
	roster.FieldSex, "sex", roster.FieldSex, "relative sex",
	roster.FieldEthnicity, "ethnicity",
	roster.FieldBirth, "birth when", roster.FieldBirth, "relative birth when", roster.FieldBirth, "relative birth", roster.FieldBirth, "birth", roster.FieldBirth, "birth year", roster.FieldBirth, "birth period",
	roster.FieldAge, "age", roster.FieldAge, "relative age",
	roster.FieldRelation, "head relation", roster.FieldRelation, "relation", roster.FieldRelation, "family relation", roster.FieldRelation, "member relation", roster.FieldRelation, "member head relation", roster.FieldRelation, "oneself relation", roster.FieldRelation, "self called",
	roster.FieldKinRelation, "cadre relation", roster.FieldKinRelation, "cadre relative relation", roster.FieldKinRelation, "relative oneself relation", roster.FieldKinRelation, "relative relation", roster.FieldKinRelation, "cadre self relation", roster.FieldKinRelation, "self relation", roster.FieldKinRelation, "oneself relation",
	roster.FieldIsCovered, "whether self", roster.FieldIsCovered, "whether enter", roster.FieldIsCovered, "whether enter persons", roster.FieldIsCovered, "whether what-aid persons", roster.FieldIsCovered, "whether enter self", roster.FieldIsCovered, "whether enjoy", roster.FieldIsCovered, "enter flag", roster.FieldIsCovered, "enter self flag",
	roster.FieldEnjoys, "whether enjoy what-aid", roster.FieldEnjoys, "whether enter what-aid", roster.FieldEnjoys, "what-aid flag", roster.FieldEnjoys, "enjoy what-aid flag", roster.FieldEnjoys, "enjoy what-aid category", roster.FieldEnjoys, "enjoy programme", roster.FieldEnjoys, "whether enjoy programme", roster.FieldEnjoys, "enjoy what-aid", roster.FieldEnjoys, "whether what-aid self", roster.FieldEnjoys, "whether what-aid", roster.FieldEnjoys, "enjoyed", roster.FieldEnjoys, "enjoy benefit", roster.FieldEnjoys, "whether enjoy benefit", roster.FieldEnjoys, "enjoy aid", roster.FieldEnjoys, "relative enjoy what-aid", roster.FieldEnjoys, "relative enjoyed", roster.FieldEnjoys, "whether relative enjoy what-aid", roster.FieldEnjoys, "relative whether what-aid",
	roster.FieldFiled, "whether file", roster.FieldFiled, "file result", roster.FieldFiled, "whether relative file",
	roster.FieldFiledDate, "file when",
	roster.FieldEligible, "whether eligible", roster.FieldEligible, "eligible", roster.FieldEligible, "whether eligible self", roster.FieldEligible, "whether eligible what-aid",
	roster.FieldHealth, "health", roster.FieldHealth, "health status", roster.FieldHealth, "relative health",
	roster.FieldLabour, "labour", roster.FieldLabour, "labour status", roster.FieldLabour, "labour level", roster.FieldLabour, "labour result", roster.FieldLabour, "labour category",
	roster.FieldEducation, "education",
	roster.FieldMarriage, "marriage", roster.FieldMarriage, "marriage status",
	roster.FieldHouseholdSize, "family persons", roster.FieldHouseholdSize, "household persons", roster.FieldHouseholdSize, "member persons", roster.FieldHouseholdSize, "member figure", roster.FieldHouseholdSize, "persons", roster.FieldHouseholdSize, "place-is persons",
	roster.FieldCoveredPersons, "enter persons", roster.FieldCoveredPersons, "what-aid persons", roster.FieldCoveredPersons, "class persons", roster.FieldCoveredPersons, "self persons", roster.FieldCoveredPersons, "enter what-aid persons", roster.FieldCoveredPersons, "pay persons",
	roster.FieldIncomePerHead, "per-head income", roster.FieldIncomePerHead, "per-head year income", roster.FieldIncomePerHead, "per-head month income", roster.FieldIncomePerHead, "family per-head income", roster.FieldIncomePerHead, "family per-head year income", roster.FieldIncomePerHead, "family per-head month income",
	roster.FieldIncomeYear, "family year income", roster.FieldIncomeYear, "family income", roster.FieldIncomeYear, "family income total", roster.FieldIncomeYear, "family year income total", roster.FieldIncomeYear, "year income total", roster.FieldIncomeYear, "year income",
	roster.FieldIncomeMonth, "family month income", roster.FieldIncomeMonth, "family month income total",
	roster.FieldLine, "line", roster.FieldLine, "line standard",
	roster.FieldCategory, "category", roster.FieldCategory, "class category", roster.FieldCategory, "self category", roster.FieldCategory, "farmer category", roster.FieldCategory, "certificate category", roster.FieldCategory, "what-aid category", roster.FieldCategory, "report category", roster.FieldCategory, "use",
	roster.FieldAmount, "benefit standard", roster.FieldAmount, "pay standard", roster.FieldAmount, "standard",
	roster.FieldSupplement, "supplement", roster.FieldSupplement, "supplement money", roster.FieldSupplement, "supplement benefit", roster.FieldSupplement, "supplement total",
	roster.FieldOtherSubsidy, "other benefit", roster.FieldOtherSubsidy, "addition", roster.FieldOtherSubsidy, "addition money", roster.FieldOtherSubsidy, "addition cost", roster.FieldOtherSubsidy, "other benefit money",
	roster.FieldTotal, "total", roster.FieldTotal, "pay total", roster.FieldTotal, "money total", roster.FieldTotal, "pay money total", roster.FieldTotal, "benefit total", roster.FieldTotal, "benefit money total", roster.FieldTotal, "whole-year total", roster.FieldTotal, "year total", roster.FieldTotal, "month total", roster.FieldTotal, "quarter total", roster.FieldTotal, "month pay total", roster.FieldTotal, "quarter pay total", roster.FieldTotal, "month money total", roster.FieldTotal, "quarter money total",
	roster.FieldAmount, "money", roster.FieldAmount, "pay money", roster.FieldAmount, "money pay", roster.FieldAmount, "money spend", roster.FieldAmount, "money spend figure", roster.FieldAmount, "month money spend", roster.FieldAmount, "month money spend figure", roster.FieldAmount, "money pay figure", roster.FieldAmount, "month money pay", roster.FieldAmount, "month money pay figure", roster.FieldAmount, "pay", roster.FieldAmount, "pay benefit", roster.FieldAmount, "pay benefit money", roster.FieldAmount, "benefit money", roster.FieldAmount, "benefit", roster.FieldAmount, "pay figure", roster.FieldAmount, "month pay", roster.FieldAmount, "month pay money", roster.FieldAmount, "quarter pay money", roster.FieldAmount, "quarter benefit money", roster.FieldAmount, "quarter money", roster.FieldAmount, "quarter pay", roster.FieldAmount, "whole-year money", roster.FieldAmount, "whole-year pay money", roster.FieldAmount, "whole-year benefit money", roster.FieldAmount, "whole-year pay", roster.FieldAmount, "year benefit money", roster.FieldAmount, "enter money", roster.FieldAmount, "approve money", roster.FieldAmount, "approve enter money", roster.FieldAmount, "approve benefit money", roster.FieldAmount, "approve benefit", roster.FieldAmount, "what-aid money", roster.FieldAmount, "pay total", roster.FieldAmount, "money total", roster.FieldAmount, "pay money total", roster.FieldAmount, "wage", roster.FieldAmount, "wage total", roster.FieldAmount, "aid", roster.FieldAmount, "pay wage", roster.FieldAmount, "month wage", roster.FieldAmount, "aid cost", roster.FieldAmount, "paid-for money", roster.FieldAmount, "benefit paid-for money", roster.FieldAmount, "paid-for", roster.FieldAmount, "benefit paid-for", roster.FieldAmount, "aid pay",
	roster.FieldMonthlyAmount, "line", roster.FieldMonthlyAmount, "benefit cost", roster.FieldMonthlyAmount, "month benefit", roster.FieldMonthlyAmount, "month benefit money", roster.FieldMonthlyAmount, "month money", roster.FieldMonthlyAmount, "month standard", roster.FieldMonthlyAmount, "month benefit standard", roster.FieldMonthlyAmount, "benefit standard", roster.FieldMonthlyAmount, "pay standard", roster.FieldMonthlyAmount, "standard", roster.FieldMonthlyAmount, "money standard", roster.FieldMonthlyAmount, "top-up", roster.FieldMonthlyAmount, "month top-up", roster.FieldMonthlyAmount, "top-up money", roster.FieldMonthlyAmount, "month top-up money", roster.FieldMonthlyAmount, "benefit", roster.FieldMonthlyAmount, "benefit money", roster.FieldMonthlyAmount, "month pay money", roster.FieldMonthlyAmount, "month pay", roster.FieldMonthlyAmount, "month enter money", roster.FieldMonthlyAmount, "enter money", roster.FieldMonthlyAmount, "enter standard", roster.FieldMonthlyAmount, "what-aid money", roster.FieldMonthlyAmount, "month what-aid money", roster.FieldMonthlyAmount, "benefit change", roster.FieldMonthlyAmount, "month benefit change", roster.FieldMonthlyAmount, "money change", roster.FieldMonthlyAmount, "month money change", roster.FieldMonthlyAmount, "top-up change", roster.FieldMonthlyAmount, "month top-up change",
	roster.FieldMonths, "months", roster.FieldMonths, "pay months",
	roster.FieldPeriod, "period", roster.FieldPeriod, "report period", roster.FieldPeriod, "report ym", roster.FieldPeriod, "pay period", roster.FieldPeriod, "pay ym", roster.FieldPeriod, "benefit ym", roster.FieldPeriod, "pay-in ym", roster.FieldPeriod, "benefit period", roster.FieldPeriod, "enter period", roster.FieldPeriod, "from to period", roster.FieldPeriod, "quarter", roster.FieldPeriod, "pay-in period", roster.FieldPeriod, "bill period", roster.FieldPeriod, "bill cycle", roster.FieldPeriod, "pay cycle", roster.FieldPeriod, "bill ym", roster.FieldPeriod, "bill quarter", roster.FieldPeriod, "programme period", roster.FieldPeriod, "pay year", roster.FieldPeriod, "pay quarter", roster.FieldPeriod, "ym", roster.FieldPeriod, "period from", roster.FieldPeriod, "pay year month", roster.FieldPeriod, "approve enter period", roster.FieldPeriod, "effect period", roster.FieldPeriod, "wage period", roster.FieldPeriod, "wage ym",
	roster.FieldDate, "aid when", roster.FieldDate, "approve when",
	roster.FieldStartDate, "approve when", roster.FieldStartDate, "approve enter when", roster.FieldStartDate, "approve self when", roster.FieldStartDate, "from when", roster.FieldStartDate, "pay-in from when", roster.FieldStartDate, "pay-in from", roster.FieldStartDate, "from ym", roster.FieldStartDate, "from", roster.FieldStartDate, "enter when", roster.FieldStartDate, "enter from when", roster.FieldStartDate, "enter from", roster.FieldStartDate, "office when", roster.FieldStartDate, "enlist when", roster.FieldStartDate, "start-work when", roster.FieldStartDate, "jail when", roster.FieldStartDate, "publicity from when", roster.FieldStartDate, "publicity from", roster.FieldStartDate, "pay from when", roster.FieldStartDate, "enter self when", roster.FieldStartDate, "enter what-aid when", roster.FieldStartDate, "from enter month", roster.FieldStartDate, "from enter", roster.FieldStartDate, "pay-in when", roster.FieldStartDate, "admit when", roster.FieldStartDate, "post when", roster.FieldStartDate, "effect when",
	roster.FieldEndDate, "to when", roster.FieldEndDate, "to", roster.FieldEndDate, "stop when", roster.FieldEndDate, "stop", roster.FieldEndDate, "enter to when", roster.FieldEndDate, "enter to", roster.FieldEndDate, "discharge when", roster.FieldEndDate, "release when", roster.FieldEndDate, "publicity to when", roster.FieldEndDate, "publicity to", roster.FieldEndDate, "pay to when", roster.FieldEndDate, "office to when", roster.FieldEndDate, "removed when", roster.FieldEndDate, "lift when", roster.FieldEndDate, "lift ym", roster.FieldEndDate, "lift period", roster.FieldEndDate, "lift year", roster.FieldEndDate, "leave when", roster.FieldEndDate, "cancel when",
	roster.FieldDeathDate, "death when", roster.FieldDeathDate, "cremation when", roster.FieldDeathDate, "cancel when", roster.FieldDeathDate, "death cancel when", roster.FieldDeathDate, "death period",
	roster.FieldReleasedOn, "release when", roster.FieldReleasedOn, "release to when",
	roster.FieldCompletedOn, "finish when",
	roster.FieldRegisteredOn, "register when", roster.FieldRegisteredOn, "enrol when",
	roster.FieldDate, "when", roster.FieldDate, "pay when", roster.FieldDate, "visit when", roster.FieldDate, "review when", roster.FieldDate, "meeting when", roster.FieldDate, "change when", roster.FieldDate, "enrol when", roster.FieldDate, "publicity when", roster.FieldDate, "issue when", roster.FieldDate, "approve when", roster.FieldDate, "pay-in when", roster.FieldDate, "apply when", roster.FieldDate, "added when", roster.FieldDate, "removed when", roster.FieldDate, "settle when", roster.FieldDate, "deed when", roster.FieldDate, "bill when", roster.FieldDate, "document when", roster.FieldDate, "bank pay when", roster.FieldDate, "deed settle when", roster.FieldDate, "taken when", roster.FieldDate, "certificate issue when", roster.FieldDate, "disability issue when", roster.FieldDate, "clinic when", roster.FieldDate, "benefit pay when", roster.FieldDate, "disability pay when", roster.FieldDate, "certificate pay when",
	roster.FieldBank, "bank", roster.FieldBank, "bank name", roster.FieldBank, "card bank", roster.FieldBank, "payee bank", roster.FieldBank, "self bank", roster.FieldBank, "holder bank", roster.FieldBank, "head bank",
	roster.FieldAccountName, "holder", roster.FieldAccountName, "holder name", roster.FieldAccountName, "holder-name", roster.FieldAccountName, "card name", roster.FieldAccountName, "payee name", roster.FieldAccountName, "payee", roster.FieldAccountName, "account name", roster.FieldAccountName, "card holder-name", roster.FieldAccountName, "bank holder-name", roster.FieldAccountName, "bank holder name", roster.FieldAccountName, "holder self", roster.FieldAccountName, "self holder-name", roster.FieldAccountName, "payee holder-name", roster.FieldAccountName, "account owner", roster.FieldAccountName, "account owner name", roster.FieldAccountName, "card owner", roster.FieldAccountName, "card owner name",
	roster.FieldName, "payee name", roster.FieldName, "payee",
	roster.FieldAccount, "account", roster.FieldAccount, "card no", roster.FieldAccount, "card account", roster.FieldAccount, "bank account", roster.FieldAccount, "pay account", roster.FieldAccount, "self account", roster.FieldAccount, "head account", roster.FieldAccount, "bank card no", roster.FieldAccount, "pay card no", roster.FieldAccount, "card", roster.FieldAccount, "bank card account", roster.FieldAccount, "payee account",
	roster.FieldPhone, "phone", roster.FieldPhone, "self phone", roster.FieldPhone, "head phone", roster.FieldPhone, "family phone", roster.FieldPhone, "farmer phone", roster.FieldPhone, "payee phone", roster.FieldPhone, "party phone", roster.FieldPhone, "relative phone", roster.FieldPhone, "cadre phone",
	roster.FieldAddress, "address", roster.FieldAddress, "family address", roster.FieldAddress, "address name", roster.FieldAddress, "self address", roster.FieldAddress, "payee address", roster.FieldAddress, "relative address",
	roster.FieldDisabilityNumber, "disability no", roster.FieldDisabilityNumber, "disability number", roster.FieldDisabilityNumber, "disability certificate no",
	roster.FieldDisabilityLevel, "disability level", roster.FieldDisabilityLevel, "self level",
	roster.FieldDisabilityType, "disability category", roster.FieldDisabilityType, "disability class category", roster.FieldDisabilityType, "besides",
	roster.FieldPost, "post", roster.FieldPost, "post name", roster.FieldPost, "cadre post", roster.FieldPost, "office post", roster.FieldPost, "self post",
	roster.FieldEmployer, "employer", roster.FieldEmployer, "employer name", roster.FieldEmployer, "self employer", roster.FieldEmployer, "pay-in employer", roster.FieldEmployer, "pay-in employer name", roster.FieldEmployer, "relative employer", roster.FieldEmployer, "cadre employer", roster.FieldEmployer, "member employer", roster.FieldEmployer, "head employer",
	roster.FieldEmploymentType, "staffing", roster.FieldEmploymentType, "staffing category", roster.FieldEmploymentType, "staffing status", roster.FieldStatus, "pay status", roster.FieldStatus, "pay flag",
	roster.FieldCompany, "company", roster.FieldCompany, "company name",
	roster.FieldPlate, "plate", roster.FieldVehicleType, "vehicle", roster.FieldVehicleType, "vehicle category",
	roster.FieldStatus, "status", roster.FieldStatus, "self status", roster.FieldStatus, "enrol status", roster.FieldStatus, "company status", roster.FieldStatus, "register status", roster.FieldStatus, "certificate status", roster.FieldStatus, "pay-in status", roster.FieldStatus, "whether lift", roster.FieldStatus, "lift status",
	roster.FieldSignature, "sign", roster.FieldSignature, "self sign", roster.FieldSignature, "head sign",
	roster.FieldSurveyor, "surveyor", roster.FieldSurveyor, "surveyor name", roster.FieldSurveyor, "surveyor sign", roster.FieldSurveyor, "visit self",
	roster.FieldResult, "result", roster.FieldResult, "visit result", roster.FieldResult, "review result", roster.FieldResult, "meeting result", roster.FieldResult, "publicity result", roster.FieldResult, "true", roster.FieldResult, "whether true",
	roster.FieldReason, "reason", roster.FieldReason, "reason name", roster.FieldReason, "reason note", roster.FieldReason, "apply reason name", roster.FieldReason, "change reason", roster.FieldReason, "stop reason", roster.FieldReason, "death reason", roster.FieldReason, "apply reason", roster.FieldReason, "enter reason", roster.FieldReason, "approve reason", roster.FieldReason, "removed reason", roster.FieldReason, "added reason",
	roster.FieldNote, "note",
	roster.FieldInstitution, "institution", roster.FieldInstitution, "institution name",
	roster.FieldSchool, "school", roster.FieldSchool, "school name",
	roster.FieldProgramme, "programme", roster.FieldProgramme, "programme name", roster.FieldProgramme, "what-aid category",
	roster.FieldChange, "change category", roster.FieldChange, "change",
	roster.FieldOpeningHouseholds, "opening households", roster.FieldOpeningPersons, "opening persons", roster.FieldOpeningMoney, "opening money", roster.FieldOpeningMoney, "opening benefit money", roster.FieldOpeningMoney, "opening benefit",
	roster.FieldAddedHouseholds, "added households", roster.FieldAddedPersons, "added persons", roster.FieldAddedPersons, "added enter persons", roster.FieldAddedMoney, "added money", roster.FieldAddedMoney, "added benefit money", roster.FieldAddedMoney, "added benefit",
	roster.FieldRemovedHouseholds, "removed households", roster.FieldRemovedPersons, "removed persons", roster.FieldRemovedPersons, "removed enter persons", roster.FieldRemovedMoney, "removed money", roster.FieldRemovedMoney, "removed benefit money", roster.FieldRemovedMoney, "removed benefit",
	roster.FieldClosingHouseholds, "closing households", roster.FieldClosingPersons, "closing persons", roster.FieldClosingMoney, "closing money", roster.FieldClosingMoney, "closing benefit money", roster.FieldClosingMoney, "closing benefit",
	roster.FieldArea, "area",
	roster.FieldDisease, "disease", roster.FieldDisease, "disease name", roster.FieldHospital, "hospital", roster.FieldHospital, "hospital name", roster.FieldHospital, "admit hospital", roster.FieldHospital, "clinic hospital",
	roster.FieldTotalCost, "cost", roster.FieldTotalCost, "admit cost", roster.FieldTotalCost, "clinic cost", roster.FieldTotalCost, "cost money", roster.FieldTotalCost, "cost total", roster.FieldTotalCost, "clinic money", roster.FieldTotalCost, "admit money", roster.FieldTotalCost, "clinic cost total", roster.FieldTotalCost, "money total",
	roster.FieldInsurancePaid, "fund pay", roster.FieldInsurancePaid, "fund claim", roster.FieldInsurancePaid, "fund claim money", roster.FieldInsurancePaid, "claim money", roster.FieldInsurancePaid, "claim", roster.FieldInsurancePaid, "fund spend", roster.FieldInsurancePaid, "fund pay money", roster.FieldInsurancePaid, "fund spend money", roster.FieldInsurancePaid, "insured-paid", roster.FieldInsurancePaid, "insured-paid money", roster.FieldInsurancePaid, "insured-paid cost", roster.FieldInsurancePaid, "insured-paid total", roster.FieldInsurancePaid, "insured-paid money total",
	roster.FieldOwnPaid, "own-paid", roster.FieldOwnPaid, "own-paid money", roster.FieldOwnPaid, "own-paid cost", roster.FieldOwnPaid, "own-paid money total", roster.FieldOwnPaid, "own-paid total", roster.FieldOwnPaid, "own-paid cost total",
	roster.FieldHousingLevel, "danger level", roster.FieldHousingLevel, "danger category",
	roster.FieldBalance, "balance", roster.FieldBalance, "account balance", roster.FieldBalance, "card balance", roster.FieldBalance, "balance money", roster.FieldBalance, "account balance money", roster.FieldBalance, "card balance money",
	roster.FieldCounterparty, "counterparty", roster.FieldCounterparty, "counterparty holder-name", roster.FieldCounterparty, "counterparty name",
	roster.FieldSummary, "summary", roster.FieldTaxNumber, "tax-number",
	roster.FieldInsuranceType, "insurance", roster.FieldContributionBase, "base", roster.FieldContributionBase, "pay-in wage", roster.FieldContributionBase, "apply wage", roster.FieldContributionBase, "month pay-in wage", roster.FieldContributionBase, "apply pay-in wage", roster.FieldContributionBase, "report pay-in wage",
	roster.FieldLandArea, "land", roster.FieldOffence, "offence", roster.FieldVillageCode, "code", roster.FieldVillageCode, "village code", roster.FieldVillageCode, "village no",
	roster.FieldHouseholds, "households", roster.FieldPersons, "persons", roster.FieldPersons, "self persons", roster.FieldPersons, "settle persons", roster.FieldPersons, "party persons", roster.FieldPersons, "what-aid persons", roster.FieldPersons, "enter persons", roster.FieldPersons, "class persons", roster.FieldPersons, "farmer persons", roster.FieldPersons, "publicity persons", roster.FieldPersons, "pay persons", roster.FieldPersons, "place-is persons", roster.FieldHouseholds, "publicity households", roster.FieldHouseholds, "pay households", roster.FieldHouseholds, "farmer households", roster.FieldHouseholds, "what-aid households", roster.FieldHouseholds, "self households", roster.FieldHouseholds, "enter households",
	roster.FieldRound, "round", roster.FieldRound, "publicity round",
	roster.FieldPresent, "present persons", roster.FieldPresent, "present vote", roster.FieldVotesFor, "agree vote", roster.FieldVotesFor, "agree persons", roster.FieldVotesFor, "agree", roster.FieldVotesAgainst, "disagree vote", roster.FieldVotesAgainst, "disagree", roster.FieldVotesAgainst, "disagree persons",
	roster.FieldMeter, "meter", roster.FieldMeter, "meter no", roster.FieldUsage, "usage", roster.FieldUsage, "usage total", roster.FieldUsage, "nth-quarter usage", roster.FieldUsage, "nth-quarter usage total", roster.FieldUsage, "quarter usage", roster.FieldUsage, "quarter usage total", roster.FieldUsage, "month usage", roster.FieldAmount, "utility", roster.FieldAmount, "utility total", roster.FieldAmount, "nth-quarter utility", roster.FieldAmount, "nth-quarter utility total", roster.FieldAmount, "quarter utility",
	roster.FieldDocument, "document", roster.FieldDocument, "document name", roster.FieldPages, "pages",
	roster.FieldParty, "party", roster.FieldParty, "party name", roster.FieldSubject, "subject", roster.FieldSubject, "meeting subject", roster.FieldMediator, "mediator", roster.FieldMediator, "mediator name",
	roster.FieldDrug, "drug", roster.FieldHelper, "helper", roster.FieldHelper, "helper name",
)

// compile makes patterns of pairs of a field and parts.
func compile(pairs ...any) []pattern {
	var list []pattern
	for i := 0; i < len(pairs); i += 2 {
		p := pattern{field: pairs[i].(roster.Field), parts: strings.Fields(pairs[i+1].(string))}
		for _, part := range p.parts {
			p.set.add(part)
		}
		list = append(list, p)
	}
	return list
}

// otherOwners are owners of whom a row has no further fields: a column of theirs that no
// pattern explains is nobody's.
var otherOwners = []string{"foreign", "fill", "spouse", "guardian", "cadre", "relative", "holder", "counterparty", "helper", "payee", "holder-name", "kind-of-number", "party", "mediator", "report", "due", "capital", "wage-part", "pay-part", "deduction", "eligible"}

// personal are the fields of somebody: behind an owner nobody knows they are somebody else's.
var personal = []roster.Field{
	roster.FieldName, roster.FieldIDNumber, roster.FieldPhone, roster.FieldSex, roster.FieldAge, roster.FieldBirth, roster.FieldAddress, roster.FieldHealth,
	roster.FieldHeadName, roster.FieldHeadIDNumber, roster.FieldAccount, roster.FieldAccountName, roster.FieldEthnicity, roster.FieldEducation, roster.FieldMarriage, roster.FieldPost,
}

// exact are fields of which every heading has many others' alike: another event's day, another
// sum, a relation to somebody else. They are taken only where nothing of the heading is left.
var exact = []roster.Field{
	roster.FieldDate, roster.FieldTotal, roster.FieldRelation, roster.FieldKinRelation, roster.FieldTownship, roster.FieldVillage, roster.FieldGroup, roster.FieldEmployer,
}

// ofWholeWords says whether a word nobody knows makes another thing of what a pattern means. A
// standard may be called by what it is for.
func (p *pattern) ofWholeWords() bool {
	switch p.field {
	case roster.FieldMonthlyAmount:
		return !slices.Contains(p.parts, "standard") && !slices.Contains(p.parts, "line")
	case roster.FieldTotalCost:
		return slices.Contains(p.parts, "total")
	}
	return slices.Contains(figuresAndMonths, p.field)
}

// figuresAndMonths are fields of which a word nobody knows makes another: 欠债金额, 分包人.
var figuresAndMonths = []roster.Field{roster.FieldAmount, roster.FieldPeriod, roster.FieldHouseholdSize, roster.FieldCoveredPersons, roster.FieldPersons, roster.FieldHouseholds}

// understand returns what a cut heading may mean, the surest first.
func understand(found []segment, unknown int, lead string) []meaning {
	var list []meaning
	best := map[roster.Field]int{}
	var present partSet
	for _, segment := range found {
		for _, part := range segment.parts {
			present.add(part)
		}
	}
	for i := range patterns {
		if !patterns[i].set.within(&present) {
			continue
		}
		score, ok := patterns[i].fit(found, unknown, lead)
		if !ok || score <= best[patterns[i].field] {
			continue
		}
		best[patterns[i].field] = score
		list = append(list, meaning{field: patterns[i].field, score: score, whose: patterns[i].whose(found)})
	}
	list = slices.DeleteFunc(list, func(m meaning) bool { return m.score < best[m.field] || m.score < scoreBar && m.score != scoreWeak })
	slices.SortStableFunc(list, func(a, b meaning) int { return cmp.Compare(b.score, a.score) })
	return list
}
