package demo

// writeSettings writes the county's own tables: parameters, exceptions, headings.
func (b *builder) writeSettings() error {
	notice := "青禾县民政局关于2016年保障标准的通知（演示）"
	parameters := sheet{name: "参数", columns: columns("参数 地区 项目 起始日期 值 单位 依据 核对日期")}
	for _, row := range [][]any{
		{"农村低保标准", county, "农村低保", "2016-01-01", lineRural, "元/年", notice, "2016-12-01"},
		{"农村低保标准", county, "农村低保", "2015-01-01", lineRuralBefore, "元/年", "青禾县民政局关于2015年保障标准的通知（演示）", "2016-12-01"},
		{"城市低保标准", county, "城市低保", "2015-01-01", lineUrbanBefore, "元/月", "青禾县民政局关于2015年保障标准的通知（演示）", "2016-12-01"},
		{"城市低保标准", county, "城市低保", "2016-10-01", lineUrban, "元/月", notice, "2016-12-01"},
		{"特困集中供养标准", county, "特困", "2016-01-01", 5400, "元/年", notice, "2016-12-01"},
		{"特困分散供养标准", county, "特困", "2016-01-01", 4200, "元/年", notice, "2016-12-01"},
		{"孤儿社会散居标准", county, "孤儿", "2016-01-01", orphanMonthly, "元/月", notice, "2016-12-01"},
		{"退役士兵年龄", county, "优抚", "2012-01-01", 60, "岁", "青禾县退役士兵老年生活补助办法（演示）", "2016-12-01"},
		{"备案范围", county, "农村低保", "2014-01-01", "当地", "词", "青禾县村干部近亲属备案办法（演示）", "2016-12-01"},
		{"危改间隔", county, "危房改造", "2005-01-01", 10, "年", "青禾县危房改造办法（演示）", "2016-12-01"},
		{"临时救助次数", county, "临时救助", "2015-01-01", 2, "次", "青禾县临时救助办法（演示）", "2016-12-01"},
		{"高龄津贴年龄", county, "高龄津贴", "2012-01-01", 80, "岁", "青禾县高龄津贴办法（演示）", "2016-12-01"},
		{"应有的档案材料", county, "农村低保", "1999-01-01", "申请书、授权书、入户表、公示照片、审批表", "词", "青禾县低保档案管理办法（演示）", "2016-12-01"},
		{"办理时限", county, "农村低保", "2012-01-01", 45, "工作日", "青禾县低保审批规程（演示）", "2016-12-01"},
		{"连续水电证明月数", county, "城市低保", "2012-01-01", 10, "月", "青禾县城市低保核查办法（演示）", "2016-12-01"},
		{"水电费占收入上限", county, "城市低保", "2012-01-01", 60, "%", "青禾县城市低保核查办法（演示）", "2016-12-01"},
		{"四议两公开环节", county, "", "2012-01-01", "支部提议、两委商议、党员审议、村民代表决议、决议公开、结果公开", "词", "青禾县村级民主决策办法（演示）", "2016-12-01"},
		{"不计入保障的现役军人", county, "农村低保", "2012-01-01", "义务兵", "词", "青禾县低保实施细则（演示）", "2016-12-01"},
		{"当地仍计入的成员", county, "农村低保", "2012-01-01", "宗教教职人员", "词", "青禾县低保实施细则（演示）", "2016-12-01"},
		{"visit.township", county, "农村低保", "2016-01-01", 100, "%", notice, "2016-12-01"},
	} {
		parameters.records = append(parameters.records, record{cells: row})
	}
	exceptions := sheet{name: "例外", columns: columns("规则 身份证号 姓名 理由 批准人 有效期至")}
	for _, who := range b.lists.excepted {
		exceptions.records = append(exceptions.records, record{cells: []any{
			who.rule, who.listedNumber(), who.name, who.why, "县民政局社会救助股", "2017-12-31"}})
	}
	headings := sheet{name: "列名", columns: columns("文件 表 列名 字段")}
	for _, t := range b.townships {
		headings.records = append(headings.records, record{cells: []any{
			t.name + "2016年第四季度城市低保花名册.xlsx", "城市低保", oddHeading, "account"}})
	}
	for _, s := range []sheet{parameters, exceptions, headings} {
		if err := b.workbook("设置/"+s.name+".xlsx", s); err != nil {
			return err
		}
	}
	return nil
}
