package roster

import (
	"strings"

	"rollcheck/roster/words"
)

// Saying is one thing a clause of a note can say.
type Saying uint8

// What notes say (spec/domain.md, "Cell-level habits").
const (
	SaysNothing         Saying = iota
	SaysDied                   // 死亡, 已死, 去世
	SaysMoved                  // 户口迁出
	SaysMarried                // 外嫁
	SaysMerged                 // 并户
	SaysMistaken               // 误报, 健在: the death is none
	SaysPermit                 // 居住证
	SaysInCharge               // 代管, 监护: another keeps the account
	SaysDrawnFor               // 代领: another draws the money
	SaysInHome                 // 敬老院
	SaysArrears                // 补发
	SaysReturned               // 退回, 冲销: the money came back
	SaysNotArrived             // 退票, 未发放
	SaysHeld                   // 冻结, 缓发
	SaysSupplement             // 取暖补贴, 慰问
	SaysTakenBack              // 扣回以前多发
	SaysUnregistered           // 未上户口
	SaysSexCorrected           // 性别已更正
	SaysGrace                  // 渐退
	SaysWed                    // 登记结婚
	SaysInPrison               // 服刑
	SaysInTreatment            // 强制隔离戒毒
	SaysDeclaredMissing        // 宣告失踪
	SaysLeftForReligion        // 出家, a cleric who left his family
	SaysNotCovered             // 不享受: listed with the household and not covered
)

// Title names what a note says has become of somebody: the note itself may hold more than
// others should read.
func (s Saying) Title() words.Text {
	switch s {
	case SaysDied:
		return words.Text{ZH: "死亡", EN: "died"}
	case SaysMoved:
		return words.Text{ZH: "迁出", EN: "moved away"}
	case SaysMarried:
		return words.Text{ZH: "外嫁", EN: "married away"}
	case SaysMerged:
		return words.Text{ZH: "并户", EN: "joined another household"}
	}
	return words.Text{}
}

// looseWording says something wherever one of its words stands, but for some words.
type looseWording struct {
	saying Saying
	words  []string
	unless []string
}

func (w *looseWording) fits(text string) bool {
	return containsAny(text, w.words) && !containsAny(text, w.unless)
}

// institutionWords mark an account, an address or a note as a home's (spec/domain.md section 1).
var institutionWords = []string{"敬老院", "福利院", "供养中心", "供养服务", "养老院", "光荣院", "救助站", "儿童福利", "集体账户"}

// IsInstitution says whether a text names a home. The account of a village is none: dibao is
// paid to the household (57/2021 art. 25).
func IsInstitution(text string) bool { return SaysInHome.In(text) }

// heldNoMore take back that somebody is held, or say that it is in no prison.
var heldNoMore = []string{"曾", "释放", "期满", "出狱", "出所", "解除", "刑满", "缓刑", "社区矫正", "假释", "保外就医", "监外执行", "未判刑", "未服刑", "未强戒", "不再"}

var looseWordings = [...]looseWording{
	{SaysMistaken, []string{"误注销", "误登", "误录", "误报", "登记错误", "恢复户口", "恢复户籍", "已恢复", "撤销死亡", "宣告失踪", "撤销注销", "死亡宣告撤销", "撤销宣告", "重新出现", "健在", "人还在", "未死亡", "没有死亡", "不实"}, nil},
	{SaysPermit, []string{"居住证"}, []string{"无居住证", "没有居住证", "未办居住证", "未办理居住证", "居住证过期", "居住证已过期", "居住证注销"}},
	{SaysInCharge, []string{"代管", "监护", "委托", "代领"}, []string{"无监护", "无人监护", "没有监护", "未委托", "无委托", "未签委托", "委托过期", "未办代管", "无代管", "未经委托"}},
	{SaysDrawnFor, []string{"代领", "领取"}, []string{"未领取", "不再领取", "无人领取"}},
	{SaysInHome, institutionWords, []string{"未入住", "不愿", "离开", "退出", "不在敬老院", "未住", "曾", "村集体"}},
	{SaysArrears, []string{"补发"}, []string{"待补发", "未补发", "应补发", "需补发", "不补发", "拟补发", "不予补发"}},
	{SaysReturned, []string{"退回", "冲销", "退票", "已冲正"}, []string{"未", "应", "待", "需", "须", "拟", "要求", "责令", "不"}},
	{SaysNotArrived, []string{"退票", "未发放", "发放失败"}, []string{"未退票", "无退票"}},
	{SaysHeld, []string{"退票", "冻结", "缓发"}, []string{"解冻", "解除冻结", "未冻结", "未退票"}},
	{SaysSupplement, []string{"补贴", "分类施保", "取暖", "一次性", "慰问", "护理费", "丧葬"}, nil},
	{SaysTakenBack, []string{"扣", "抵", "退回", "追回", "追缴", "收回", "退还"}, nil},
	{SaysUnregistered, []string{"未上户", "未落户", "新生", "流浪", "弃婴", "无户口"}, nil},
	{SaysNotCovered, []string{"不享受", "不在保", "不保障", "非保障对象", "不纳入保障", "不计入保障"}, []string{"不享受其他", "不享受其它", "不享受养老", "不享受任何其", "不享受五保", "不享受特困", "不享受优抚", "不享受财政", "不享受公积金", "不享受医保", "不享受退休"}},
	{SaysInPrison, []string{"服刑", "判刑", "在监狱", "收监"}, heldNoMore},
	{SaysInTreatment, []string{"强制隔离戒毒", "强戒", "强制戒毒"}, heldNoMore},
	{SaysDeclaredMissing, []string{"宣告失踪"}, []string{"未宣告", "申请宣告", "撤销", "未被宣告", "拟"}},
	{SaysLeftForReligion, []string{"出家", "宗教教职"}, []string{"未出家", "还俗", "居家", "在家"}},
	{SaysSexCorrected, []string{"性别"}, nil},
	{SaysGrace, []string{"渐退"}, []string{"渐退期满", "渐退期已满", "不适用渐退", "无渐退", "渐退结束", "渐退期结束"}},
	{SaysWed, []string{"结婚", "成婚", "婚姻登记", "再婚", "嫁入", "领证"}, []string{"未婚", "未结婚", "离婚"}},
}

// In says whether a cell of another column says something, as a note would.
func (s Saying) In(text string) bool {
	for i := range looseWordings {
		if looseWordings[i].saying == s && looseWordings[i].fits(text) {
			return true
		}
	}
	return false
}

// fate is a word for what became of somebody. It counts only with a subject or nothing before
// it, and nothing behind it that makes another word of it: 死亡赔偿, 外嫁女赡养.
type fate struct {
	word   string
	saying Saying
	to     bool // a place follows: 迁往青海
}

// fates, the longer before the shorter that they hold.
var fates = [...]fate{
	{"死亡", SaysDied, false}, {"去世", SaysDied, false}, {"病故", SaysDied, false}, {"病逝", SaysDied, false}, {"病死", SaysDied, false}, {"病亡", SaysDied, false},
	{"逝世", SaysDied, false}, {"亡故", SaysDied, false}, {"身亡", SaysDied, false}, {"身故", SaysDied, false}, {"离世", SaysDied, false}, {"过世", SaysDied, false},
	{"辞世", SaysDied, false}, {"猝死", SaysDied, false}, {"溺亡", SaysDied, false}, {"已故", SaysDied, false}, {"已亡", SaysDied, false}, {"已死", SaysDied, false},
	{"迁往", SaysMoved, true}, {"迁至", SaysMoved, true}, {"迁到", SaysMoved, true}, {"外迁", SaysMoved, false}, {"迁出", SaysMoved, false}, {"迁走", SaysMoved, false},
	{"嫁往", SaysMarried, true}, {"嫁到", SaysMarried, true}, {"嫁至", SaysMarried, true}, {"远嫁", SaysMarried, false}, {"外嫁", SaysMarried, false}, {"出嫁", SaysMarried, false}, {"嫁出", SaysMarried, false}, {"入赘", SaysMarried, true},
	{"并户", SaysMerged, false}, {"合户", SaysMerged, false}, {"并入", SaysMerged, true},
	{"死", SaysDied, false}, {"亡", SaysDied, false}, {"故", SaysDied, false},
}

// fateIn returns what a clause says has become of somebody, and what stands before it.
func fateIn(text string) (saying Saying, before string) {
	for i := range fates {
		at := strings.Index(text, fates[i].word)
		if at < 0 {
			continue
		}
		if fates[i].admits(text[:at], text[at+len(fates[i].word):]) {
			return fates[i].saying, text[:at]
		}
	}
	return SaysNothing, ""
}

// hereWords name the roster's own place: who moved there did not move away.
var hereWords = []string{"本村", "本社区", "本乡", "本镇", "本县", "我村", "我乡", "我镇", "我县", "该村", "此地", "本地"}

// admits says whether the word stands for the fate between what is before and behind it.
func (f *fate) admits(before, behind string) bool {
	if len(f.word) == len("死") && strings.Trim(before+behind, noteFrame+"已了") != "" {
		return false
	}
	if f.to {
		return !startsWithAny(behind, hereWords)
	}
	behind = strings.TrimLeft(strings.TrimPrefix(behind, "了"), noteFrame)
	if behind == "" {
		return true
	}
	return startsWithAny(behind, afterFate[:])
}

// afterFate begins what may follow such a word: when, that it is not entered yet, where to.
var afterFate = [...]string{"初", "底", "上旬", "中旬", "下旬", "时间", "日期", "未", "待", "应", "拟", "需", "但", "现", "已", "于", "在", "到", "至", "往", "注销", "销户", "停", "减", "核减", "后", "户口", "人员", "外地", "外省", "外县", "外乡", "外村", "他乡", "本村人员"}
