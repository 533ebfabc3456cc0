package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Exemptions: whom a rule must not accuse (spec/rules.tsv, "must not accuse"). Each is one
// value, shared by the rules that need it.
var (
	transferMonth      = &audit.Exemption{ID: "transfer-month", Title: words.Text{ZH: "移交期内", EN: "within the transfer month"}}
	earlierRoster      = &audit.Exemption{ID: "earlier-roster", Title: words.Text{ZH: "一方是旧名册", EN: "one of them is an older roster"}}
	diedInPaidMonth    = &audit.Exemption{ID: "died-in-paid-month", Title: words.Text{ZH: "死亡当月发放", EN: "paid for the month of death"}}
	survivorsEntitled  = &audit.Exemption{ID: "survivors-entitled", Title: words.Text{ZH: "在世成员应得", EN: "due to living members"}}
	deathGrace         = &audit.Exemption{ID: "death-grace", Title: words.Text{ZH: "死亡停发宽限期内", EN: "within the grace after death"}}
	paidByClasses      = &audit.Exemption{ID: "paid-by-classes", Title: words.Text{ZH: "分档发放", EN: "paid by classes"}}
	roundedAmount      = &audit.Exemption{ID: "rounded-amount", Title: words.Text{ZH: "按元进整", EN: "rounded to whole steps"}}
	supplementPaid     = &audit.Exemption{ID: "supplement-paid", Title: words.Text{ZH: "含分类施保金", EN: "includes a supplement"}}
	institutionAccount = &audit.Exemption{ID: "institution-account", Title: words.Text{ZH: "供养机构账户", EN: "an institution's account"}}
	guardianAccount    = &audit.Exemption{ID: "guardian-account", Title: words.Text{ZH: "监护人账户", EN: "a guardian's account"}}
	spouseAccount      = &audit.Exemption{ID: "spouse-account", Title: words.Text{ZH: "配偶账户", EN: "a spouse's account"}}
	filedRelative      = &audit.Exemption{ID: "filed-relative", Title: words.Text{ZH: "已备案", EN: "filed"}}
	relatedSince       = &audit.Exemption{ID: "related-since", Title: words.Text{ZH: "享受后才成为亲属", EN: "related only since the benefit began"}}
	newThisMonth       = &audit.Exemption{ID: "new-this-month", Title: words.Text{ZH: "当月新纳入", EN: "enrolled that month"}}
	paymentHeld        = &audit.Exemption{ID: "payment-held", Title: words.Text{ZH: "退票、账户冻结或缓发", EN: "the payment came back or is held"}}
	lawfulLeaver       = &audit.Exemption{ID: "lawful-leaver", Title: words.Text{ZH: "清退前月份", EN: "months before a clearance"}}
	arrearsPaid        = &audit.Exemption{ID: "arrears-paid", Title: words.Text{ZH: "补发以前月份", EN: "arrears of earlier months"}}
	movedTownship      = &audit.Exemption{ID: "moved-township", Title: words.Text{ZH: "已转往其他乡镇", EN: "moved to another township"}}
	damagedOnRoster    = &audit.Exemption{ID: "damaged-on-roster", Title: words.Text{ZH: "名册上同名者号码有误", EN: "a namesake on the roster has a damaged number"}}
	exemptVehicle      = &audit.Exemption{ID: "exempt-vehicle", Title: words.Text{ZH: "不计车辆类型", EN: "a vehicle that does not count"}}
	vehicleGone        = &audit.Exemption{ID: "vehicle-gone", Title: words.Text{ZH: "已注销、报废或过户", EN: "deregistered, scrapped or sold"}}
	disabilityNumber   = &audit.Exemption{ID: "disability-number", Title: words.Text{ZH: "残疾证号", EN: "a disability number"}}
	notYetRegistered   = &audit.Exemption{ID: "not-yet-registered", Title: words.Text{ZH: "未上户口", EN: "not yet registered"}}
	sexCorrected       = &audit.Exemption{ID: "sex-corrected", Title: words.Text{ZH: "性别更正", EN: "sex corrected"}}
	lunarBirthday      = &audit.Exemption{ID: "lunar-birthday", Title: words.Text{ZH: "农历生日", EN: "a birthday by the lunar calendar"}}
	nameVariant        = &audit.Exemption{ID: "name-variant", Title: words.Text{ZH: "姓名写法不同", EN: "a variant of the name"}}
	movingMonth        = &audit.Exemption{ID: "moving-month", Title: words.Text{ZH: "上学或婚嫁过渡", EN: "moving for school or marriage"}}
	changeoverMonth    = &audit.Exemption{ID: "changeover-month", Title: words.Text{ZH: "转换当月", EN: "the month of change"}}
	memberNotCovered   = &audit.Exemption{ID: "member-not-covered", Title: words.Text{ZH: "成员未纳入保障", EN: "a member not covered"}}
	overLineGrace      = &audit.Exemption{ID: "over-line-grace", Title: words.Text{ZH: "渐退期内", EN: "within the grace over the line"}}
	registrationLag    = &audit.Exemption{ID: "registration-lag", Title: words.Text{ZH: "死亡登记滞后期内", EN: "within the lag of registration"}}
	welfarePost        = &audit.Exemption{ID: "welfare-post", Title: words.Text{ZH: "公益性岗位等", EN: "a public-welfare post or the like"}}
	businessGone       = &audit.Exemption{ID: "business-gone", Title: words.Text{ZH: "已注销或吊销", EN: "dissolved"}}
	cooperativeMember  = &audit.Exemption{ID: "cooperative-member", Title: words.Text{ZH: "合作社成员或扶贫小店", EN: "a cooperative or poverty-relief shop"}}
	homeNotCounted     = &audit.Exemption{ID: "home-not-counted", Title: words.Text{ZH: "安置房、危改、祖宅或共有", EN: "resettlement, rebuilt, ancestral or shared"}}
	archiveOlder       = &audit.Exemption{ID: "archive-older", Title: words.Text{ZH: "档案早于享受", EN: "the archive is older than the benefit"}}
	twoPosts           = &audit.Exemption{ID: "two-posts", Title: words.Text{ZH: "一人兼两个岗位或空缺", EN: "one person in two posts, or a vacancy"}}
	atSchool           = &audit.Exemption{ID: "at-school", Title: words.Text{ZH: "在校就读", EN: "at school"}}
	severelyDisabled   = &audit.Exemption{ID: "severely-disabled", Title: words.Text{ZH: "重度残疾或无劳动能力", EN: "severely disabled or unable to work"}}
	minorInHardship    = &audit.Exemption{ID: "minor-in-hardship", Title: words.Text{ZH: "未成年特困", EN: "a minor in hardship"}}
	otherVeteran       = &audit.Exemption{ID: "other-veteran", Title: words.Text{ZH: "其他优抚类别", EN: "another class of veteran"}}
	awayWithNote       = &audit.Exemption{ID: "away-with-note", Title: words.Text{ZH: "外出或住院有说明", EN: "away or in hospital, with a note"}}
)

// institutionWords mark an account or address as a home's (spec/domain.md section 1).
var institutionWords = []string{"敬老院", "福利院", "供养中心", "供养服务", "养老院", "光荣院", "救助站", "儿童福利", "集体账户", "村委会", "村民委员会"}

func containsAny(text string, list []string) bool {
	for _, word := range list {
		if word != "" && strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// institutional says whether a roster row is of somebody in a home, or paid into its account.
func institutional(row roster.Row) bool {
	if row.Sheet.Kind == roster.Tekun && strings.Contains(row.Text(roster.FieldCategory), "集中") {
		return true
	}
	for _, field := range [...]roster.Field{roster.FieldAccountName, roster.FieldInstitution, roster.FieldNote} {
		if containsAny(row.Text(field), institutionWords) {
			return true
		}
	}
	return false
}
