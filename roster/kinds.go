package roster

import (
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// Kinds lists every kind of sheet; it is the only list. Where two kinds fit a sheet equally
// well the earlier one wins.
var Kinds = []*Kind{
	RuralDibao, UrbanDibao, Tekun, Orphan, Veteran, PovertyRegister,
	TempAid, MedicalAid, WinterRelief, Housing, AgeAllowance, DisabilityLiving, DisabilityCare, StudentAid,
	PaymentList, Premiums, BankFlow, Cleared, Changes, LedgerSheet, Statistics,
	KinArchive, KinFiling, Cadre, Staff,
	Deaths, Payroll, Vehicles, Businesses, Tax, Properties, SocialInsurance, HousingFund, Deposits, Marriages,
	HouseholdRegister, Army, LandTaken, Custody, DisabilityCards, Petitions, Relocations, Villages,
	Visits, Publicity, Meetings, Utility, Documents, Reviews, Teams,
	Cases, DrugRegister, Released, Helpers, Incidents,
	ParameterTable, ExceptionTable, HeadingTable, RuleTable,
}

// notRoster are words of other documents about a programme: its payments, filings, visits.
var notRoster = []string{"发放", "打卡", "兑付", "代发", "清退", "增减", "新增", "减少", "变动", "变更", "减员", "备案", "亲属", "入户", "公示", "死亡"}

// notOnce are the like for aid that is given once: a list of its payments is its roster.
var notOnce = []string{"清退", "备案", "亲属", "入户", "公示", "死亡"}

// personNeeds is what a roster of persons must have: somebody's name, and his number.
var personNeeds = [][]Field{{FieldName, FieldHeadName, FieldIDNumber, FieldHeadIDNumber}, {FieldIDNumber, FieldHeadIDNumber}}

// disabledNeeds are those of a roster of disabled persons: the number of the card holds theirs.
var disabledNeeds = [][]Field{personNeeds[0], {FieldIDNumber, FieldHeadIDNumber, FieldDisabilityNumber}}

// dibaoClues leave the income out: the poverty register has it too.
var dibaoClues = []Clue{
	{Headings: []string{"低保证", "低保类别", "低保金", "低保人口", "低保编号", "保障证号"}}, {Fields: []Field{FieldLine}}, {Fields: []Field{FieldIsCovered, FieldIncomePerHead}},
}

// dibaoFields are the fields of both rosters of dibao.
var dibaoFields = []Use{
	{Field: FieldSeq}, {Field: FieldTownship}, {Field: FieldVillage}, {Field: FieldGroup}, {Field: FieldHouseholdNumber}, {Field: FieldCertificateNumber},
	{Field: FieldHeadName}, {Field: FieldHeadIDNumber}, {Field: FieldName, Required: true}, {Field: FieldIDNumber, Required: true}, {Field: FieldRelation},
	{Field: FieldSex}, {Field: FieldEthnicity}, {Field: FieldBirth}, {Field: FieldAge}, {Field: FieldIsCovered, Words: []string{"是否享受低保", "是否低保", "是否低保人员", "是否低保对象", "是否为低保对象", "是否享受低保待遇", "是否享受最低生活保障", "低保标识", "低保标志", "享受低保标识", "享受低保标志", "低保享受标识"}}, {Field: FieldHealth}, {Field: FieldLabour}, {Field: FieldDisabilityType}, {Field: FieldDisabilityLevel},
	{Field: FieldHouseholdSize}, {Field: FieldCoveredPersons}, {Field: FieldIncomeYear}, {Field: FieldIncomeMonth}, {Field: FieldIncomePerHead, Required: true}, {Field: FieldLine},
	{Field: FieldCategory, Words: []string{"低保类别", "保障类别", "享受类别"}}, {Field: FieldMonthlyAmount, Required: true}, {Field: FieldSupplement}, {Field: FieldOtherSubsidy, Words: []string{"残疾补贴", "残疾补贴金额", "高龄补贴", "取暖补贴", "水电补贴", "护理补贴", "电费补贴", "燃气补贴"}}, {Field: FieldTotal},
	{Field: FieldBank}, {Field: FieldAccountName}, {Field: FieldAccount, Required: true}, {Field: FieldPhone}, {Field: FieldAddress}, {Field: FieldStartDate}, {Field: FieldAcceptedOn, Words: acceptedWords}, {Field: FieldDecidedOn, Words: decidedWords}, {Field: FieldReason}, {Field: FieldNote},
}

// acceptedWords are headings of the day an application was taken up, decidedWords of the day
// of the decision: beside no other start, the month after it is the start as ever.
var (
	acceptedWords = []string{"受理日期", "受理时间", "申请受理日期", "申请受理时间", "申请日期", "申请时间"}
	decidedWords  = []string{"审批日期", "审批时间", "批准日期", "批准时间", "确认日期", "确认时间", "审核确认日期", "审核确认时间", "审核审批日期", "审核审批时间"}
)

// KindNamed returns the kind with a fixed name or title; nil if there is none.
func KindNamed(name string) *Kind {
	for _, kind := range Kinds {
		if kind.Name == name || kind.Title.ZH == name {
			return kind
		}
	}
	return nil
}

// ProgrammeNamed returns the programme a text names; nil if it names none, or more than
// one. A bare 低保 names none: it may be rural or urban.
func ProgrammeNamed(text string) *Kind {
	named, _ := programmesNamed(text)
	return named
}

// NamesSeveral says whether a text names more than one programme: 低保特困对象. Which of them a
// row is about the row alone says.
func NamesSeveral(text string) bool {
	_, several := programmesNamed(text)
	return several
}

// programmesNamed returns the programme a text names, and whether there are several.
func programmesNamed(text string) (named *Kind, several bool) {
	for _, kind := range Kinds {
		if kind.Family != Programme || !kind.namedIn(text) {
			continue
		}
		if named != nil {
			return nil, true
		}
		named = kind
	}
	if named != nil && named != RuralDibao && named != UrbanDibao && holdsAny(text, "低保", "最低生活保障") {
		return nil, true
	}
	return named, false
}

// MayMean says whether words for a benefit may mean a programme: they name it, or nothing that
// is known here. 低保 alone means either kind of it.
func (k *Kind) MayMean(text string) bool {
	dibao := holdsAny(text, "低保", "最低生活保障")
	if text == "" || k.namedIn(text) || dibao && (k == RuralDibao || k == UrbanDibao) {
		return true
	}
	return !dibao && !slices.ContainsFunc(Kinds, func(other *Kind) bool {
		return (other.Family == Programme || other.Family == Aid) && other.namedIn(text)
	})
}

func (k *Kind) namedIn(text string) bool {
	for _, word := range k.Words {
		if word != "低保" && word != "最低生活保障" && strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// ofHouseholds says whether the kind lists the households of a programme, whose heads and
// members have a record each.
func (k *Kind) OfHouseholds() bool { return k.Family == Programme || k.Family == Aid }

// KindTitles returns what users call kinds.
func KindTitles(kinds []*Kind) []words.Text {
	var titles []words.Text
	for _, kind := range kinds {
		titles = append(titles, kind.Title)
	}
	return titles
}

// uses returns the field a kind alone gives a heading, NoField if it has no word of its own for it.
func (k *Kind) Uses(heading string) Field {
	for i := range k.Fields {
		for _, word := range k.Fields[i].Words {
			if word == heading {
				return k.Fields[i].Field
			}
		}
	}
	return NoField
}

// Has says whether a field belongs to the kind.
func (k *Kind) Has(field Field) bool {
	for i := range k.Fields {
		if k.Fields[i].Field == field {
			return true
		}
	}
	return false
}
