package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A heading is a phrase of few parts: whose (户主, 监护人), what happens (死亡, 发放), at which
// edge (开始, 上期末), which attribute (姓名, 身份证号, 金额), on which basis (人均, 每月) and in
// which unit. A field is a pattern over parts, so that 公示开始日期, 开始公示时间 and 公示起 are
// one, whether or not anybody listed them.

// phraseWords are the words of each part. The longest word that fits wins; of equally long
// ones the earlier part.
var phraseWords = []struct{ part, words string }{
	// Owners.
	{"head", "户主 户代表人 户代表"},
	{"oneself", "申请人 本人"},
	{"self", `义务兵 房屋产权人/共有人 产权人/共有人 法人代表/负责人 经营者/法人 法人/经营者 法定代表人/负责人 法定代表人(负责人) 法人/负责人 本人 申请人 申请者 申请对象 享受人员 享受人 享受对象 享受者 领取人员 领取人 领款人 被保障人 保障对象 保障人员 补助对象 补贴对象 补贴人 补助人
		救助对象 救助人员 被救助人 受益人 受助人 受助对象 待遇领取人 发放对象 对象 人员 参保人员 参保人 参保者 投保人 死者 逝者 亡者 亡人 死亡者
		车主 机动车所有人 车辆所有人 机动车所有权人 所有权人 所有人 产权人 权利人 权属人 房屋所有权人 房屋所有人 房主 业主 法定代表人 法人代表 法人 经营者 经营人 纳税人 投资人
		缴存人 缴存职工 职工 教职工 工作人员 学生 儿童 孤儿 老人 老年人 残疾人 残疾人员 退役军人 退伍军人 退役士兵 士兵 军人 优抚对象 优抚人员 复员军人
		低保对象 低保人员 特困人员 特困对象 特困供养人员 五保对象 五保老人 贫困人口 患者 病人 就诊人 服刑人员 矫正对象 社区矫正对象 罪犯 吸毒人员 戒毒人员 帮教对象 刑释人员 安置帮教对象
		公民 居民 村民 群众 个人 存款人 供养对象 供养人员 被征地农民 被征收人 被拆迁人 征收对象 失地农民 当事人 用户 客户 持证人 被征地人`},
	{"farmer", "农户 贫困户 脱贫户 低保户 五保户 特困户 救助户 受灾户 改造户 受益户 危房户 承包方代表 承包方"},
	{"member", "共同生活家庭成员 共同生活成员 家庭成员 户成员 成员"},
	{"spouse", "配偶 妻子 丈夫 爱人 男方 女方"},
	{"guardian", "法定监护人 监护责任人 监护人 抚养人"},
	{"cadre", "工作人员 村干部 社区干部 党员干部 国家工作人员 公职人员 干部"},
	{"relative", "近亲属 直系亲属 亲属 亲戚"},
	{"holder", "开户人 持卡人 持折人 存折户主 卡主"},
	{"payee", "收款人 收款方"},
	{"foreign", `毕业 责任单位 主管单位 主管部门 帮扶责任人 帮扶干部 帮扶人 帮扶单位 帮扶 结对 联系人 联络人 联络员 客服 填报 填表 填写人 经办 审核人 审核员 审批人 代领 代办 代理 录入 父亲 母亲 父母 祖父 祖母 护理人 护理员 照料 照护 服务人 操作
		创建人 创建者 更新人 修改人 推荐 介绍人 紧急 委托 受托 包户 包村 包联 驻村 网格员 网格长 会计 出纳 制表 复核人 主管 分管 领导 组长 担保 保证人 医生 医师 班主任 辅导员 负责人 责任人 签收 验收 核实人 评议人 承办 鉴定 咨询
		管理员 书记 主任 校长 院长 所长 社工 志愿者 中介 代缴人 家长 子女 家属`},
	// Events.
	{"death", "死亡 去世 逝世 亡故 身故 病故"},
	{"cremation", "火化 安葬 殡葬"},
	{"cancel", "户口注销 户籍注销 注销户口 注销 销户 吊销"},
	{"enter", "纳入 享受待遇 进入 识别 救助 保障 享受 供养 待遇 入保 新纳入 准予 起保"},
	{"approve", "认定 批准 审批 核准 审核通过"},
	{"spend", "支出"},
	{"aid", "救助 资助 补助"},
	{"insurance-money", "养老保险金 医疗保险金 保险金 保险费 大病保险 商业保险"},
	{"enjoy", "享受 享有"},
	{"stop", "暂停 消除 停发 停保 停止 清退 取消 退出 退保 截止 终止 出列"},
	{"publicity", "公示 公开 张榜"},
	{"meeting", "民主评议 评议会议 评议 会议 表决 召开"},
	{"review", "年度复核 定期复核 复核 复审 复查 核查"},
	{"visit", "入户调查 入户核查 入户走访 入户 走访 家访 调查 核实"},
	{"pay", "续发 报账 领款 付款 已兑付 实际发放 发放 实发 应发 打卡 兑付 兑现 拨付 支付 领取 到账 入账 发卡 补发 划拨 代发 转账"},
	{"file", "备案"},
	{"register", "初登 注册登记 注册 成立 初次登记 初始登记 设立 登簿"},
	{"enrol", "登记"},
	{"birth", "出生 生日"},
	{"change", "调整 变动 变更 异动 增减"},
	{"office", "任职 入职 参加工作 任现职 当选"},
	{"enlist", "入伍 参军 服役"},
	{"discharge", "退伍 退役 复员"},
	{"start-work", "开工 动工"},
	{"finish", "竣工 完工"},
	{"jail", "收监 入所 入狱 羁押 收押 收戒 判决"},
	{"release", "刑满 出所 出狱 释放 解除 解矫 刑释"},
	{"pay-in", "汇缴 缴费 参保 缴纳 缴存 投保"},
	{"issue", "签发 发证 颁证 办证 制证"},
	{"fill", "填报 填表 录入 创建 更新 修改 上报 导入 操作 打印 制表"},
	{"admit", "入院 住院 就诊 就医"},
	{"leave", "出院"},
	{"apply", "申请 申报 受理"},
	{"settle", "交易 征地 信访 读数 抄表 审核 结算 清算 签约 签订 调解 化解 办结 处理 受理 入库 发生 案发 发案 接访 来访"},
	// Edges.
	{"from", "首保 计发 最初 开始 起始 起 自 首次 始"},
	{"to", "结束 截止 终止 止 至 到期 届满 末次"},
	{"opening", "期初 上期末 上季末 上月末 上年末 年初 季初 月初 上季度末 上期 上季度 上季 上月 原有"},
	{"added", "本期新增 本季度新增 本季新增 本月新增 当月新增 新增加 新增 增加 调增 新纳入"},
	{"removed", "本期减少 本季度减少 本季减少 本月减少 当月退出 退出 减少 停保 调减 核减"},
	{"closing", "期末 本期末 本季度末 本季末 本月末 季末 月末 年末 现有 本季度实有 实有 本期实有"},
	// Attributes.
	{"name", "姓名 名字 名称 名"},
	{"fullname", "姓名"},
	{"number", `公民身份号码 公民身份证号码 公民身份证号 公民身份证 居民身份证号码 居民身份证号 居民身份证 身份证件号码 身份证件号 身份证证号 身份证明号码 身份证明号 身份证号码 身份证号 身份证编号 身份证 身份号码
		身份证件 证件号码 证件编号 证件号 社会保障号码 社会保障号 社保号码 社保号 身份证(件)号码 身份证(明)号码 身份证明 证照号码`},
	{"kind-of-number", "证件类型 证件种类 证件名称 证件类别"},
	{"phone", "联系电话 联系方式 联系号码 电话号码 移动电话 固定电话 手机号码 手机号 手机 电话 座机"},
	{"sex", "性别"},
	{"ethnicity", "民族 名族"},
	{"age", "年龄 岁数 周岁 实足年龄"},
	{"relation", "关系 称谓"},
	{"whether", "是否"},
	{"health", "健康状况 健康情况 健康 身体状况 身体情况 身体"},
	{"labour", "劳动能力 劳动技能 劳动力状况 劳动力 生活自理能力 自理能力 自理情况 自理"},
	{"education", "文化程度 受教育程度 教育程度 教育状况 文化水平 学历"},
	{"marriage", "婚姻状况 婚姻情况 婚姻状态 婚姻 婚否"},
	{"persons", "人口总数 总人数 人员总数 在册人口 人员数 总人口数 人口数 总人口 总人数 人数 人口 口数"},
	{"households", "总户数 总户数 户数 户次 户"},
	{"income", "可支配收入 纯收入 总收入 收入"},
	{"line", "低保标准 保障标准 最低生活保障标准 最低生活标准 低保线 保障线 低保金标准"},
	{"category", "托养方式 安置方式 保障方式 类别 类型 种类 类 等次 档次 档 级别 供养方式 养育方式 供养类别 户属性 贫困户属性 家庭类型 户类型 家庭类别 户类别"},
	{"class", "保障 救助 低保 养育 优抚 困难 对象 供养 安置 享受 人员 贫困 补助 补贴 房屋"},
	{"standard", "标准"},
	{"top-up", "补差 差额"},
	{"benefit", "抚恤补助金 保障金 低保金 救助金 供养金 生活费 抚恤金 津贴 补助金 补贴金 补贴资金 补助资金 补助费 补贴费 补助款 补贴款 补助 补贴 资助 优待金 养老金 助学金 基本生活 救助款 慰问金 五保金"},
	{"money", "金额 资金 款项 经费 数额 金 额 款"},
	{"figure", "数"},
	{"wage", "工资 薪酬 薪资"},
	{"total", "合计 总计 共计 小计 总额 合 总"},
	{"supplement", "分类补贴 分类施保金 分类施保 分类救助"},
	{"other", "其他 其它"},
	{"addition", "照料护理费用 照料护理费 护理费用 增发 物价补贴 电价补贴 临时价格补贴 护理费 照料费"},
	{"months", "发放时长 补助时长 时长 月数 月份数 发放月数 个月"},
	{"whole-year", "全年 全年度"},
	{"year", "年度 每年 年"},
	{"quarter", "本季度 季度 季 每季 本季"},
	{"month", "每月 按月 当月 本月 月度 月"},
	{"per-head", "人均 每人"},
	{"family", "共同生活 全户 家庭 全家 户均 户"},
	{"ym", "年月 月份 年度"},
	{"when", "起止时间 日期 时间 年月日 年月 月份 时点 日"},
	{"period", "业务期 学期 清算期 结算期 所属期 期间 所属时期 属期 起止月份 起止年月 月份 批次 期次 期数 季度 年度 所属年月 年份"},
	{"bank", "开户网点 邮局 邮政储蓄 邮政 开户银行 开户行 开户支行 银行网点 金融机构 银行 信用社"},
	{"card", "银行卡 一卡通 一折通 惠农卡 社保卡 社会保障卡 存折 银行 卡 折 账户 账"},
	{"account", "开户账号 银行账号 银行账户 银行卡号 账号 卡号 折号 账户 存折号 一卡通号 一折通号 卡(折)号 账(卡)号 账卡号 账户号"},
	{"holder-name", "开户名称 开户姓名 开户户名 账户名称 账户名 账户姓名 户名 开户名"},
	{"address", "经营场所 房地坐落 家庭住址 家庭地址 户籍地址 户口地址 居住地址 居住地 现住址 现住地 常住地址 住址 地址 户籍地 户口所在地 户籍所在地 坐落 座落 位置 住所 通讯地址"},
	{"hukou", "户口性质 户口类别 户口类型 户籍类别 户籍性质 户籍类型"},
	{"disability", "残疾生 残疾人证 残疾证 残疾 伤残"},
	{"level", "等级 级别 级"},
	{"certificate", `证 军人证 土地证 土地使用证 低保证 保障证 五保证 特困证 救助证 优抚证 供养证 证书 房产证 不动产权证 不动产证 产权证 不动产权证书 房权证 所有权证 权证 证明 领取证 保障证书 结婚证 离婚证 退役证 优待证 军残证 伤残证 退伍证 营业执照 退休证 残疾军人证`},
	{"no", "编号 号码 号 编码 字号"},
	{"seq", "序列 序号 顺序号 序 排序"},
	{"post", "担任职务 职务 职位 岗位 任职情况 现任职务"},
	{"employer", "务工单位 参保单位 事业单位名称 事业单位 缴费单位 用人单位 就职单位 任职单位 工作地点 工作单位 所在单位 单位名称 就业单位 服务单位 单位 供职单位"},
	{"staffing", "编制 人员性质 用工性质 岗位性质"},
	{"company", "营业店名 店名 企业名称 公司名称 市场主体名称 主体名称 字号名称 个体户名称 企业(字号)名称 商户名称 经营主体 企业 字号 市场主体 公司"},
	{"plate", "车牌号码 车牌号 车牌 号牌号码 号牌号 号牌 牌照号"},
	{"vehicle", "中文品牌 车辆类型 车辆型号 品牌型号 厂牌型号 车辆品牌 车型 号牌种类 车辆种类 车辆用途 品牌 机动车类型 准驾车型 车类型"},
	{"status", "现状 支付状态 状态 生存状态 目前状态"},
	{"sign", "签字 签名 签章 盖章 手印 签收"},
	{"surveyor", "走访民警 调查人员 调查人 调查员 入户人员 入户人 走访人员 走访人 核查人员 核查人 入户调查人"},
	{"result", "了解情况 走访记录 入户记录 核实情况 调查情况 入户情况 走访情况 结果 结论 意见 核查情况 评议情况 公示情况 处理情况"},
	{"reason", "致贫/返贫风险 致贫返贫风险 返贫风险 原因 理由 事由 缘由 成因 死因"},
	{"note", "备注 说明 备考 附注 其他说明"},
	{"institution", "供养机构 养育机构 养老机构 福利机构 敬老院 养老院 福利院 机构名称 羁押场所 关押场所 服刑场所 监狱 戒毒所 看守所 供养服务机构 入住机构"},
	{"school", "就读学校 学校名称 学校 院校 就读院校 在读学校 毕业院校"},
	{"programme", "资助项目 业务名称 补贴项目 补助项目 救助项目 项目名称 项目 险种项目 资金名称 补贴名称 补助名称 政策名称"},
	{"what-aid", "低保 救助 民生项目 惠民政策 政策 待遇 补贴 社会救助 五保 特困 民生 保障"},
	{"eligible", "符合"},
	{"disease", "疾病诊断结果 诊断结果 病种 病名 疾病名称 诊断 疾病 病情 患病名称 主要疾病 所患疾病"},
	{"hospital", "就诊医疗机构名称 医疗机构名称 就诊医疗机构 医药机构 医院名称 医院 医疗机构 就诊机构 定点医疗机构"},
	{"cost", "总费用 医疗费用 住院费用 费用总额 医疗总费用 费用"},
	{"insured-paid", "医保记账 统筹支出 医保报销 保险支付 统筹支付 报销 补偿 基金支付 医保支付 报补"},
	{"own-paid", "自费 现金支付 自付 自负 个人负担 个人支付"},
	{"danger", "危房 房屋危险 鉴定 危险"},
	{"balance", "余额 结余"},
	{"counterparty", "对方 交易对手"},
	{"summary", "摘要 交易说明"},
	{"tax-number", "统一社会信用代码/注册号 纳税人识别号 税号 统一社会信用代码 社会信用代码 信用代码 注册号"},
	{"insurance", "参保群体 参保类别 险种 参保类型 保险类型 参保险种 险种类型"},
	{"base", "缴费基数 缴存基数 基数"},
	{"land", "征地面积 征收面积 土地面积 被征面积 征用面积"},
	{"offence", "罪名 案由 罪行 违法行为 案件性质 违法事实"},
	{"code", "行政区划代码 区划代码 村代码 村编码 村(居)代码 行政区划编码 社区代码 地区代码"},
	{"round", "榜次 公示轮次 公示次数 第几榜 轮次 几榜"},
	{"present", "参会 到会 出席 实到 应到 参加"},
	{"agree", "同意 赞成"},
	{"disagree", "不同意 反对"},
	{"vote", "票数 票 人数"},
	{"meter", "电表 水表 燃气表 电力表户号 燃气表户号 表户号 用户编号 用户号 用电户号 户号(电) 用水户号 户名编号 电表号 水表号 表号 用电编号"},
	{"usage", "用气量 气量 用电量 用水量 电量 水量 用量 抄表"},
	{"utility", "电费 水费 水电费"},
	{"document", "案卷题名 题名 材料名称 文件名称 档案名称 资料名称 材料 资料"},
	{"pages", "档案页号 页号 页数 页码 份数"},
	{"party", "信访人员 涉及人员 反映人 来访人 当事人 信访人 上访人 涉案人 违法行为人 嫌疑人 双方当事人 投诉人"},
	{"subject", "纠纷事项 信访事项 事项 案件名称 纠纷名称 简要案情 主要内容 纠纷内容 反映问题 内容 诉求"},
	{"mediator", "调解员 调解人 包案领导 责任领导 调解人员 承办人"},
	{"drug", "吸食毒品类型 吸毒种类 吸食种类 毒品种类 吸食毒品 毒品类型 毒品名称 毒品"},
	{"helper", "帮教责任人 帮教人员 帮教人 帮教小组 帮教民警 责任民警"},
	{"township", "街镇 镇乡 街道办 乡镇(街道) 乡(镇) 街道(乡镇) 乡镇街道 乡镇 街道办事处 街道 镇街 镇(街道) 乡镇名称 镇 乡"},
	{"village", "村落 村屯 居民委员会 村民委员会 居委 村委 村社 村(社区) 社区(村) 村(居)委会 村(居) 村居 行政村 村社区 村委会 居委会 社区 村庄 村名 村"},
	{"group", "村民组 村民小组 居民小组 村小组 村组 自然村 自然屯 小组 组别 组 社 屯"},
	{"area", "地区 区域 属地 辖区 行政区划 区划 所属地 所属区 区县 县区 县(市、区) 市县 县"},
	{"household-no", "农户编码 农户编号 承包方编码 户口编号 户号编码 家庭编号 家庭编码 户编号 户编码 户码 户号 户口本号 户口簿号 户籍编号 户籍号 户id 家庭id 户序号"},
	{"household", "家庭 户"},
	{"place-is", "所在 所属 户籍 户口 所属地 属地 户籍所在 现居"},
	// Words that change nothing.
	{"neutral", `业务 担任 现任 最高 扣减刚性支出后 国家 最近 费款 当地 隶属 间 统发 统计 危改 改造 通信 办公 护理 行政 描述 最终 已 确认 现房 通讯 条件 主 公积金 土地 分档 全称 个体工商户 个体 监测对象 易返贫致贫户 易返贫 致贫 返贫 风险 矛盾 纠纷 总 在职 患病 所患 最终 确定 发放该人 该人 现 重点 中文 税款 规划 房地 基本 信息 情况 名单 所属 所在 本次 此次 实际 有效 现 原 该 的 与 和 及 或 其中 核定 核算 应 实 数据 填写 个人 家庭 生活 困难 农村 城市 城镇 居民 人员 本 户 群众 主要 具体 详细 类 村级 县级 乡镇级 首
		享受 救助 低保 特困 五保 孤儿 优抚 高龄 残疾人 惠农 农业 财政 资金 社会 最低 退役 医疗 临时 养老 保险 补助 补贴 老年 在册 在保 贫困 民政 车辆 机动车 机动 房屋 房产 不动产 住房 企业 保障 供养 基础 全部 最新 目前 当前 登记 证件 (必填) 必填 选填 年 月 周`},
}

// partIndex finds the parts of a word, the longest first. Built once, never changed.
var partIndex, longestPart = indexParts()

func indexParts() (index map[string][]string, longest int) {
	index = map[string][]string{}
	for _, entry := range phraseWords {
		for _, word := range strings.Fields(entry.words) {
			index[word] = append(index[word], entry.part)
			longest = max(longest, len(word))
		}
	}
	return index, longest
}

// partNumbers numbers the parts.
var partNumbers = numberParts()

func numberParts() map[string]int {
	numbers := map[string]int{}
	for _, entry := range phraseWords {
		if _, known := numbers[entry.part]; !known {
			numbers[entry.part] = len(numbers)
		}
	}
	return numbers
}

// cut takes a folded heading apart so that the fewest characters stay unknown, then in the
// fewest words, then with the longest last word: what a Chinese phrase is stands at its end. A
// word may be several parts (年度 is a year and a period): all are kept. Lead and tail are
// unknown texts before the first word and behind the last.
func cut(text string) (found []segment, unknown int, lead, tail string) {
	type way struct{ strange, words, last int } // of the text up to a byte
	ways := make([]way, len(text)+1)
	for end := 1; end <= len(text); end++ {
		ways[end].last = -1
		if end < len(text) && !utf8.RuneStart(text[end]) {
			continue
		}
		for length := min(longestPart, end); length > 0; length-- {
			start := end - length
			if start > 0 && ways[start].last < 0 || partIndex[text[start:end]] == nil {
				continue
			}
			tried := way{ways[start].strange, ways[start].words + 1, length}
			if best := ways[end]; best.last < 0 || tried.strange < best.strange || tried.strange == best.strange && tried.words < best.words {
				ways[end] = tried
			}
		}
		r, size := utf8.DecodeLastRuneInString(text[:end])
		tried := way{ways[end-size].strange, ways[end-size].words, 0}
		if unicode.IsLetter(r) {
			tried.strange++
		}
		if best := ways[end]; best.last < 0 || tried.strange < best.strange {
			ways[end] = tried
		}
	}
	for end := len(text); end > 0; {
		if length := ways[end].last; length > 0 {
			found = append(found, segment{text[end-length : end], partIndex[text[end-length:end]]})
			end -= length
			if len(found) == 1 {
				tail = lead
			}
			lead = ""
			continue
		}
		r, size := utf8.DecodeLastRuneInString(text[:end])
		if end -= size; unicode.IsLetter(r) {
			lead = text[end:end+size] + lead
		}
	}
	slices.Reverse(found)
	if len(found) == 0 {
		lead = ""
	}
	return found, ways[len(text)].strange, lead, tail
}

// segment is a word of a heading and the parts it may be.
type segment struct {
	word  string
	parts []string
}
