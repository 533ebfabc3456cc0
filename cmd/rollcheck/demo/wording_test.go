package demo

import (
	"hash/fnv"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// A clerk words his sheets as he likes. This generator writes the same township in words put
// together at random: every heading from an owner, an event, an edge, an attribute and a unit,
// with stars, blanks and line breaks, under titles, unit lines and in files worded likewise.

// choices are the words a template names between angle brackets.
var choices = map[string]string{
	"number":  "身份证号 身份证号码 公民身份号码 证件号 证件号码 身份证件号码 身份证(18位) 社会保障号 身份证 居民身份证号码",
	"days":    "日期 时间 年月日",
	"day":     "日期 时间",
	"yuan":    "- (元) （元）",
	"month":   "- (元/月) （元/月）",
	"year":    "- (元/年) （元/年）",
	"head":    "户主姓名 户主 户主名 户主名字",
	"edge":    "起始 开始",
	"persons": "- (人) （人）",
}

// wordings are the headings a clerk might write for one of the demo's, those of a folder or
// file before those of all.
var wordings = map[string]string{
	"序号":          "序号 顺序号 序",
	"村":           "村 村名 行政村 村（社区） 所在村 村委会 村(居)",
	"行政村":         "行政村 村 村名 所属行政村 行政村名称",
	"社区":          "社区 居委会 社区（村） 村(社区) 所在社区 社区名称",
	"村民小组":        "村民小组 小组 村组 组别 组",
	"村组":          "村民小组 小组 村组 组别 组",
	"乡镇":          "乡镇 乡(镇) 所在乡镇 乡镇名称 乡镇（街道）",
	"户编号":         "户编号 家庭编号 户号 户编码 家庭编码",
	"户主姓名":        "<head>",
	"户主身份证号":      "户主<number>",
	"姓名":          "姓名",
	"身份证号":        "<number>",
	"证件号码":        "<number>",
	"与户主关系":       "与户主关系 与户主的关系 和户主关系 家庭关系 与户主称谓",
	"性别":          "性别",
	"出生日期":        "出生<days> 出生年月 生日",
	"年龄":          "年龄 年龄(周岁) 年龄（岁） 周岁",
	"是否保障对象":      "是否保障对象 是否享受 是否享受低保 是否纳入保障 是否保障 是否低保对象 是否保障人口",
	"家庭人口":        "家庭人口<persons> 家庭人口数 家庭总人口 户人口 共同生活人口 家庭成员数",
	"保障人数":        "保障人数<persons> 保障人口数 享受人数 享受保障人数 保障人口 救助人数 低保人数",
	"家庭年人均收入(元)":  "家庭年人均收入<yuan> 年人均收入<yuan> 人均年收入<yuan> 家庭人均年收入<year> 家庭人均收入(元/年)",
	"家庭月人均收入(元)":  "家庭月人均收入<yuan> 月人均收入<yuan> 人均月收入<yuan> 家庭人均月收入<month> 家庭人均收入(元/月)",
	"保障标准(元/年)":   "保障标准(元/年) 低保标准（元/年） 年保障标准<yuan> 年低保标准<yuan> 低保线(元/年) 最低生活保障标准(元/年)",
	"保障标准(元/月)":   "保障标准(元/月) 低保标准（元/月） 月保障标准<yuan> 月低保标准<yuan> 低保线(元/月) 最低生活保障标准(元/月)",
	"月保障金(元)":     "月保障金<yuan> 户月补助<yuan> 月救助金额<yuan> 月补差<yuan> 低保金(元/月) 月低保金<yuan> 户月保障金<yuan> 月补助金额<yuan> 每月补助<yuan> 月补助额 保障金额（元/月） 月享受金额<yuan>",
	"分类施保金(元)":    "分类施保金<yuan> 分类施保<yuan> 分类施保金额<yuan> 分类施保补助<yuan>",
	"发放合计(元)":     "发放合计<yuan> 合计发放<yuan> 月发放合计<yuan> 合计金额<yuan> 合计<yuan> 补助合计<yuan>",
	"一折通账号":       "一折通账号 一卡通账号 银行账号 银行帐号 账号 银行卡号 开户行账号 惠农卡号 存折账号 卡号 银行账户",
	"账号":          "一折通账号 一卡通账号 银行账号 银行帐号 账号 银行卡号 开户行账号 惠农卡号 存折账号 卡号 银行账户",
	"账户名":         "账户名 开户名 户名 开户人 账户姓名 持卡人 持卡人姓名",
	"开户银行":        "开户银行 开户行 银行 开户银行名称",
	"起始年月":        "起始年月 享受<edge>年月 起始时间 纳入<day> 救助开始月份 起保年月 开始享受时间 批准享受时间 起始保障年月 享受低保时间",
	"备注":          "备注 备注说明 附注 备考 备注（说明） 说明",
	"健康状况":        "健康状况 健康情况 身体状况",
	"职务":          "职务 职位 岗位",
	"登记时间":        "登记<day>",
	"补贴项目名称":      "补贴项目名称 补贴项目 项目名称 补助项目 救助项目 资金项目 补贴名称",
	"发放月数":        "发放月数 月数 发放月份数 享受月数 补助月数",
	"发放金额(元)":     "发放金额<yuan> 实发金额<yuan> 补助金额<yuan> 补贴金额<yuan> 金额<yuan> 发放资金<yuan> 打卡金额<yuan> 兑付金额<yuan> 实际发放金额<yuan> 发放额<yuan>",
	"发放时间":        "发放<days> 打卡<days> 兑付<day> 到账<day>",
	"月补助标准(元)":    "月补助标准<yuan> 月标准<yuan> 每月补助标准<yuan> 补助标准(元/月) 发放标准(元/月)",
	"优抚对象类别":      "优抚对象类别 优抚类别 对象类别 优抚对象类型 类别",
	"享受待遇时间":      "享受待遇时间 享受<edge>时间 纳入<day> 批准享受时间 开始享受时间",
	"月标准(元)":      "月标准<yuan> 月补助标准<yuan> 每月补助<yuan> 月补助金额<yuan> 补助标准（元/月）",
	"儿童姓名":        "儿童姓名 孤儿姓名 姓名",
	"养育方式":        "养育方式 养育类别 养育类型",
	"监护人姓名":       "监护人姓名 监护人",
	"监护人身份证号":     "监护人<number>",
	"与儿童关系":       "与儿童关系 与孤儿关系",
	"联系电话":        "联系电话 电话 联系方式 手机号码 手机",
	"就读学校":        "就读学校 学校 就读院校 学校名称",
	"发放标准(元/月)":   "发放标准(元/月) 月发放标准<yuan> 基本生活费(元/月) 月补助标准<yuan> 月生活费<yuan>",
	"供养方式":        "供养方式 供养类别 供养类型",
	"供养机构":        "供养机构 供养机构名称 敬老院 入住机构",
	"生活自理能力":      "生活自理能力 自理能力 自理情况",
	"月供养金(元)":     "月供养金<yuan> 供养金(元/月) 月供养标准<yuan> 基本生活费(元/月) 月救助金额<yuan> 月发放金额<yuan>",
	"人数":          "人数 家庭人口 户人口 家庭人口数",
	"致贫原因":        "致贫原因 主要致贫原因",
	"人均纯收入":       "人均纯收入<yuan> 家庭人均纯收入<yuan> 年人均纯收入<yuan> 人均年纯收入<yuan>",
	"干部姓名":        "干部姓名 村干部姓名 村干部",
	"干部身份证号":      "干部<number>",
	"亲属姓名":        "亲属姓名 近亲属姓名 直系亲属姓名",
	"亲属身份证号":      "亲属<number>",
	"与干部关系":       "与干部关系 与村干部关系 与干部的关系 与干部亲属关系",
	"职业":          "职业 工作单位",
	"是否享受民生项目":    "是否享受民生项目 享受项目 是否享受民生政策 是否享受社会救助 享受民生项目",
	"任职时间":        "任职<day> 任现职时间 当选时间",
	"享受救助类别":      "享受救助类别 享受项目 救助类别 享受救助项目",
	"享受时间":        "享受时间 享受<edge>时间 开始享受时间",
	"月金额":         "月金额<yuan> 月享受金额<yuan> 月救助金额<yuan> 月补助金额<yuan>",
	"是否符合条件":      "是否符合条件 是否符合 是否符合政策条件",
	"备案时间":        "备案<days>",
	"核查人":         "核查人 核查人员",
	"救助类别":        "救助类别 救助项目 享受救助项目",
	"调查日期":        "调查<day> 入户<day> 走访<day> 入户调查<days> 核查日期",
	"调查人":         "调查人 入户人员 调查人员 入户调查人 走访人员",
	"户主签字":        "户主签字 签字 户主签名 被调查人签字 户主签字(手印)",
	"企业名称":        "企业名称 市场主体名称 企业(个体户)名称 字号名称 企业（字号）名称",
	"注册号":         "注册号 统一社会信用代码 工商注册号",
	"注册资金(万元)":    "注册资金(万元) 注册资本（万元）",
	"注册时间":        "注册<day> 成立<day>",
	"当前状态":        "当前状态 状态 经营状态 登记状态 企业状态",
	"房产证编码":       "房产证编码 房产证号 不动产权证号 产权证号",
	"房屋坐落位置":      "房屋坐落位置 房屋坐落 坐落 房屋地址",
	"房屋类型":        "房屋类型 房屋类别",
	"产权状态":        "产权状态 状态 登记状态",
	"死亡时间":        "死亡<days> 去世<days> 亡故<day> 注销户口<day> 户口注销<day> 身故<day>",
	"住址":          "住址 家庭住址 户籍地址 生前住址",
	"残疾证号":        "残疾证号 残疾人证号 残疾证编号",
	"残疾类别":        "残疾类别 残疾类型 残疾种类",
	"残疾等级":        "残疾等级 残疾级别",
	"发证日期":        "发证<day> 办证<day> 签发日期",
	"人员类别":        "人员类别 人员性质 编制性质",
	"单位":          "单位 单位名称 工作单位 所在单位",
	"应发工资(元)":     "应发工资<yuan> 月工资<yuan> 工资<yuan> 应发工资合计<yuan>",
	"进入时间":        "进入时间 入职时间 参加工作时间",
	"车辆类型":        "车辆类型 车型 车辆种类",
	"车牌号码":        "车牌号码 车牌号 号牌号码 车牌",
	"状态":          "状态 车辆状态 机动车状态",
	"停发月份":        "停发月份 停发<day> 清退<day> 取消<day> 停保<day> 停发年月",
	"清退原因":        "清退原因 取消原因 停保原因 退出原因 原因",
	"季度":          "季度",
	"变动类型":        "变动类型 增减类型 变动类别 变更类型",
	"变动时间":        "变动<day> 变更<day>",
	"变动人数":        "变动人数 增减人数",
	"变动金额(元/月)":   "变动金额<month> 增减金额<month> 月变动金额<yuan>",
	"变动原因":        "变动原因 增减原因 原因",
	"村干部名册/姓名":    "姓名 干部姓名 村干部姓名",
	"优抚/姓名":       "姓名 优抚对象姓名 享受人姓名 对象姓名",
	"特困/姓名":       "姓名 特困人员姓名 供养对象姓名 五保对象姓名",
	"死亡/姓名":       "姓名 死者姓名 死亡人员姓名 逝者姓名",
	"死亡/身份证号":     "<number> 死者<number>",
	"残疾证/姓名":      "姓名 残疾人姓名 持证人姓名",
	"财政供养/姓名":     "姓名 职工姓名 人员姓名",
	"车辆/姓名":       "姓名 车主 车主姓名 机动车所有人 所有人",
	"车辆/登记时间":     "登记<day> 初次登记日期 注册登记日期",
	"工商/姓名":       "姓名 法定代表人 经营者姓名 负责人姓名 法人姓名",
	"房产/姓名":       "姓名 产权人 权利人 房主姓名 所有权人 产权人姓名",
	"农村低保/姓名":     "姓名 成员姓名 家庭成员姓名",
	"城市低保/姓名":     "姓名 成员姓名 家庭成员姓名",
	"户主情况/户主姓名":   "<head> 姓名",
	"户主情况/户主身份证号": "户主<number> <number>",
	"户主情况":        "户主情况 户主 户主信息 户主基本情况",
	"家庭成员情况":      "家庭成员情况 家庭成员 家庭成员信息 共同生活家庭成员 成员情况",
	"保障情况":        "保障情况 救助情况 享受情况 待遇情况",
	"期初":          "期初 上期末 上季末 季初",
	"新增":          "新增 本期新增 本季新增",
	"减少":          "减少 本期减少 本季减少",
	"期末":          "期末 本期末 季末 本季末",
	"户数":          "户数 户数(户)",
	"各期/人数":       "人数<persons> 人口数",
	"资金":          "资金 金额 资金<yuan> 金额<yuan>",
}

// names are words of titles, sheets and files and what else is written for them.
var names = []struct{ written, others string }{
	{"农村低保资金", "农村低保资金 农村低保金 农村最低生活保障金"},
	{"城市低保资金", "城市低保资金 城市低保金 城市最低生活保障金"},
	{"农村低保花名册", "农村低保花名册 农村低保对象名册 农村居民最低生活保障花名册 农村低保人员名册 农村低保家庭花名册"},
	{"城市低保花名册", "城市低保花名册 城市低保对象名册 城市居民最低生活保障花名册 城市低保人员名册"},
	{"特困供养人员花名册", "特困供养人员花名册 特困人员名册 特困供养对象花名册 五保供养对象花名册 特困人员救助供养花名册"},
	{"孤儿花名册", "孤儿花名册 孤儿名册 孤儿基本情况花名册 孤儿名单"},
	{"优抚对象花名册", "优抚对象花名册 优抚对象名册 优抚人员花名册 优抚对象基本情况名册"},
	{"建档立卡贫困户花名册", "建档立卡贫困户花名册 建档立卡贫困人口花名册 建档立卡贫困户名册"},
	{"发放清册", "发放清册 发放明细表 发放花名册 发放名册 发放表"},
	{"入户调查表", "入户调查表 入户核查表 入户走访登记表 入户调查登记表"},
	{"清退名单", "清退名单 清退人员名单 清退对象花名册"},
	{"亲属档案", "亲属档案 亲属情况登记表 亲属信息登记表"},
	{"备案表", "备案表 备案登记表"},
	{"村干部名册", "村干部名册 村干部花名册 村干部信息表"},
	{"信息比对名单", "信息比对名单 信息 登记信息 信息比对结果"},
	{"死亡", "死亡 死亡人员名单 死亡人口信息"},
	{"增减名单", "增减名单 增减变动名单 变动情况表"},
}

// unitLines are words of the line between title and headings.
var unitLines = []struct{ written, others string }{
	{"填报单位", "填报单位 编制单位 制表单位 统计单位"},
	{"填报时间", "填报时间 填表日期 日期 制表时间"},
}

// clerk is one way to word things: a clerk keeps his words within a file.
type clerk struct{ random *rand.Rand }

// reword is the wording of a seed. The files of settings stay, as do those they name.
func reword(seed uint64) wording {
	return func(file string, sheets []sheet) string {
		if strings.HasPrefix(file, "设置/") {
			return file
		}
		hash := fnv.New64a()
		hash.Write([]byte(file))
		c := &clerk{rand.New(rand.NewPCG(seed, hash.Sum64()))}
		return c.reword(file, sheets)
	}
}

func (c *clerk) reword(file string, sheets []sheet) string {
	folder, name := path.Split(file)
	scopes := []string{strings.TrimSuffix(folder, "/"), strings.TrimSuffix(name, path.Ext(name))}
	said := map[string]string{}
	move, back := c.random.IntN(5) < 2, c.random.Uint64()
	for i := range sheets {
		s := &sheets[i]
		c.titles(s, said)
		s.columns = slices.Clone(s.columns)
		persons := make([]bool, len(s.columns))
		for j := range s.columns {
			name := s.columns[j].name
			persons[j] = strings.Contains(name, "姓名") || strings.Contains(name, "身份证") || strings.Contains(name, "证件号") || strings.Contains(name, "关系")
			c.column(&s.columns[j], scopes, said)
		}
		if move && folder != "报表/" { // a table of figures has its sums before their parts
			moveColumn(rand.New(rand.NewPCG(back, 1)), s, persons)
		}
	}
	if folder == "城市低保/" {
		return file
	}
	return folder + c.name(name, said)
}

// titles words title and unit line; some clerks write neither unit nor date.
func (c *clerk) titles(s *sheet, said map[string]string) {
	s.title = c.name(s.title, said)
	for _, word := range unitLines {
		s.info = strings.ReplaceAll(s.info, word.written, c.once("line/"+word.written, word.others, said))
	}
	if c.once("unit", "写 不写", said) == "不写" {
		s.info, _, _ = strings.Cut(s.info, "      单位：")
	}
}

// name puts the words of a title or file in others.
func (c *clerk) name(text string, said map[string]string) string {
	for _, word := range names {
		if strings.Contains(text, word.written) {
			text = strings.Replace(text, word.written, c.once("name/"+word.written, word.others, said), 1)
			if word.written != "农村低保资金" && word.written != "城市低保资金" {
				break
			}
		}
	}
	return text
}

// column words a heading and the one above it.
func (c *clerk) column(col *column, scopes []string, said map[string]string) {
	group, name := col.group, col.name
	if short := strings.TrimPrefix(name, group); group != "" && wordings[group] != "" && wordings[short] != "" && short != name && group != "户主情况" {
		col.group = c.once(group, wordings[group], said)
		others := wordings[short]
		if scoped := wordings["各期/"+short]; scoped != "" {
			others = scoped
		}
		col.name = c.once("under/"+short, others, said)
		if c.once("repeat", "是 否", said) == "是" {
			col.name = col.group + col.name
		}
		return
	}
	if group != "" {
		col.group = c.once("group/"+group, wordings[group], said)
		scopes = append([]string{group}, scopes...)
	}
	others := wordings[name]
	for _, scope := range scopes {
		if scoped := wordings[scope+"/"+name]; scoped != "" {
			others = scoped
			break
		}
	}
	if others != "" {
		col.name = c.once("heading/"+group+name, others, said)
	}
}

// once picks one of the words the first time and keeps to it.
func (c *clerk) once(what, others string, said map[string]string) string {
	if said[what] == "" {
		said[what] = c.pick(others)
		if strings.HasPrefix(what, "heading/") {
			said[what] = c.decorate(said[what])
		}
	}
	return said[what]
}

// pick takes one of the words and fills in the lists it names.
func (c *clerk) pick(others string) string {
	words := strings.Fields(others)
	word := words[c.random.IntN(len(words))]
	for {
		before, rest, found := strings.Cut(word, "<")
		if !found {
			return word
		}
		list, after, _ := strings.Cut(rest, ">")
		word = before + strings.TrimPrefix(c.pick(choices[list]), "-") + after
	}
}

// decorate adds what clerks put around headings.
func (c *clerk) decorate(heading string) string {
	runes := []rune(heading)
	switch c.random.IntN(12) {
	case 0:
		return heading + "*"
	case 1:
		return "*" + heading
	case 2:
		return heading + "（必填）"
	case 3:
		if at := c.random.IntN(len(runes)); at > 0 {
			return string(runes[:at]) + "\n" + string(runes[at:])
		}
	case 4:
		if utf8.RuneCountInString(heading) <= 3 {
			return strings.Join(strings.Split(heading, ""), "  ")
		}
	case 5:
		return strings.NewReplacer("(", "（", ")", "）", "/", "／").Replace(heading)
	case 6:
		return " " + heading + "　"
	case 7:
		return heading + "："
	}
	return heading
}

// moveColumn puts one column elsewhere; the columns of a group stay side by side, and a name
// beside its number: apart nobody could say whose number it is. Of says which columns are those.
func moveColumn(random *rand.Rand, s *sheet, of []bool) {
	from, to := 1+random.IntN(len(s.columns)-1), 1+random.IntN(len(s.columns)-1)
	inGroup := func(at int) bool { return at < len(s.columns) && s.columns[at].group != "" }
	if from == to || of[from] || of[to] || to+1 < len(of) && of[to+1] || inGroup(from) || inGroup(to) || inGroup(to+1) {
		return
	}
	count := len(s.columns)
	moved := s.columns[from]
	s.columns = slices.Insert(slices.Delete(s.columns, from, from+1), to, moved)
	s.records = slices.Clone(s.records)
	for i := range s.records {
		cells := slices.Clone(s.records[i].cells)
		for len(cells) < count {
			cells = append(cells, nil)
		}
		value := cells[from]
		s.records[i].cells = slices.Insert(slices.Delete(cells, from, from+1), to, value)
	}
}
