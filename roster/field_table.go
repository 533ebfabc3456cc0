package roster

import "rollcheck/roster/words"

// Spec returns the description of a field.
func (f Field) Spec() *FieldSpec { return &fieldTable[f] }

// fieldTable describes every field. The words are headings as real sheets write them,
// normalised (spec/domain.md section 1, spec/headings.tsv).
var fieldTable = [fieldCount]FieldSpec{
	NoField:                {Name: "", Title: words.Text{ZH: "整行", EN: "row"}},
	FieldSeq:               {Name: "seq", Title: words.Text{ZH: "序号", EN: "no."}, Words: []string{"序号", "编号", "顺序号", "序"}},
	FieldTownship:          {Name: "township", Title: words.Text{ZH: "乡镇", EN: "township"}, Words: []string{"乡镇", "乡(镇)", "乡镇街道", "街道", "街道(乡镇)", "乡镇(街道)", "所属乡镇", "所在乡镇", "镇", "乡"}, FillDown: true},
	FieldVillage:           {Name: "village", Title: words.Text{ZH: "村", EN: "village"}, Words: []string{"村", "村名", "行政村", "村(社区)", "社区", "社区(村)", "村居", "行政村(社区)", "所在村", "所属村", "村别", "村委会"}, FillDown: true},
	FieldGroup:             {Name: "group", Title: words.Text{ZH: "村民小组", EN: "group"}, Words: []string{"村民小组", "村组", "组别", "小组", "社", "组", "自然村"}, FillDown: true},
	FieldCertificateNumber: {Name: "certificate_number", Title: words.Text{ZH: "低保证号", EN: "certificate number"}, Words: []string{"低保证号", "低保证编号", "保障证号", "证书编号", "五保证号", "特困证号", "救助证号"}, Type: TypeCode, FillDown: true},
	FieldHouseholdNumber:   {Name: "household_number", Title: words.Text{ZH: "户编号", EN: "household number"}, Words: []string{"户编号", "家庭编号", "户号", "家庭id", "户口本号", "户籍编号"}, Type: TypeCode, FillDown: true},
	FieldHeadName:          {Name: "head_name", Title: words.Text{ZH: "户主姓名", EN: "head's name"}, Words: []string{"户主姓名", "户主", "姓名户主", "户主名"}, Type: TypeName, FillDown: true},
	FieldHeadIDNumber:      {Name: "head_id_number", Title: words.Text{ZH: "户主身份证号", EN: "head's identity number"}, Words: []string{"户主身份证号", "户主身份证号码", "户主证件号码", "身份证号户主", "户主身份证"}, Type: TypeID, FillDown: true},
	FieldName:              {Name: "name", Title: words.Text{ZH: "姓名", EN: "name"}, Words: []string{"姓名", "人员姓名", "成员姓名", "保障对象", "对象姓名", "名字", "车主姓名", "儿童姓名", "申请人", "产权人", "所有权人"}, Type: TypeName},
	FieldIDNumber:          {Name: "id_number", Title: words.Text{ZH: "身份证号", EN: "identity number"}, Words: []string{"身份证号", "身份证号码", "身份证件号码", "公民身份号码", "公民身份证号码", "公民身份证", "证件号码", "身份证", "身份证件号"}, Type: TypeID},
	FieldSex:               {Name: "sex", Title: words.Text{ZH: "性别", EN: "sex"}, Words: []string{"性别"}},
	FieldEthnicity:         {Name: "ethnicity", Title: words.Text{ZH: "民族", EN: "ethnicity"}, Words: []string{"民族"}},
	FieldBirth:             {Name: "birth", Title: words.Text{ZH: "出生日期", EN: "date of birth"}, Words: []string{"出生日期", "出生年月", "出生年月日", "出生时间", "出生年份", "出生年"}, Type: TypeDate},
	FieldAge:               {Name: "age", Title: words.Text{ZH: "年龄", EN: "age"}, Words: []string{"年龄", "年龄(周岁)", "周岁"}, Type: TypeCount},
	FieldRelation:          {Name: "relation", Title: words.Text{ZH: "与户主关系", EN: "relation to the head"}, Words: []string{"与户主关系", "与户主的关系", "和户主关系", "家庭关系"}},
	FieldIsCovered:         {Name: "is_covered", Title: words.Text{ZH: "是否保障对象", EN: "covered"}, Words: []string{"是否保障对象", "是否享受", "是否供养对象", "是否保障", "是否纳入", "户主是否享受"}, Type: TypeFlag},
	FieldHealth:            {Name: "health", Title: words.Text{ZH: "健康状况", EN: "health"}, Words: []string{"健康状况", "健康情况", "身体状况"}},
	FieldLabour:            {Name: "labour", Title: words.Text{ZH: "劳动能力", EN: "ability to work"}, Words: []string{"劳动能力", "劳动技能", "生活自理能力", "自理能力"}},
	FieldEducation:         {Name: "education", Title: words.Text{ZH: "文化程度", EN: "education"}, Words: []string{"文化程度", "教育状况", "学历"}},
	FieldMarriage:          {Name: "marriage", Title: words.Text{ZH: "婚姻状况", EN: "marriage"}, Words: []string{"婚姻状况", "婚姻"}},
	FieldHouseholdSize:     {Name: "household_size", Title: words.Text{ZH: "家庭人口", EN: "persons of the household"}, Words: []string{"家庭人口", "家庭人口数", "家庭总人口", "共同生活人口", "家庭成员数", "人口数"}, Type: TypeCount},
	FieldCoveredPersons:    {Name: "covered_persons", Title: words.Text{ZH: "保障人数", EN: "covered persons"}, Words: []string{"保障人数", "保障人口数", "保障人口", "享受保障人数", "享受人数", "低保人数", "供养人口数", "救助人数"}, Type: TypeCount},
	FieldIncomeYear:        {Name: "income_year", Title: words.Text{ZH: "家庭年总收入", EN: "household income a year"}, Words: []string{"家庭年总收入", "家庭年收入", "年总收入", "家庭总收入"}, Type: TypeMoney},
	FieldIncomeMonth:       {Name: "income_month", Title: words.Text{ZH: "家庭月总收入", EN: "household income a month"}, Words: []string{"家庭月总收入", "家庭月收入", "月总收入"}, Type: TypeMoney},
	FieldIncomePerHead:     {Name: "income_per_head", Title: words.Text{ZH: "家庭人均收入", EN: "income a head"}, Words: []string{"家庭年人均收入", "家庭人均收入", "人均收入", "年人均收入", "家庭月人均收入", "月人均收入", "人均年收入", "人均月收入", "家庭年均收入", "人均纯收入", "家庭人均年收入", "家庭人均月收入", "家庭人均纯收入", "年人均纯收入", "人均可支配收入", "年人均可支配收入"}, Type: TypeMoney},
	FieldLine:              {Name: "line", Title: words.Text{ZH: "保障标准", EN: "line"}, Words: []string{"保障标准", "低保标准", "最低生活标准", "保障线"}, Type: TypeMoney},
	FieldCategory:          {Name: "category", Title: words.Text{ZH: "类别", EN: "category"}, Words: []string{"享受保障类别", "保障类别", "低保类别", "供养方式", "养育方式", "优抚对象类别", "救助类型", "类别", "户类型", "家庭类型", "档次", "对象类别"}},
	FieldMonthlyAmount:     {Name: "monthly_amount", Title: words.Text{ZH: "月保障金", EN: "monthly amount"}, Words: []string{"月保障金", "月补助额", "户月保障金", "保障金", "保障金额", "月补助金额", "月补差", "补差", "家庭补差", "月供养金", "月标准", "省标准", "发放标准", "月补助", "月救助金", "月保障金额", "月发放金额", "月金额", "补差金额", "月补助标准"}, Type: TypeMoney},
	FieldSupplement:        {Name: "supplement", Title: words.Text{ZH: "分类施保金", EN: "supplement"}, Words: []string{"分类施保金", "分类施保"}, Type: TypeMoney},
	FieldOtherSubsidy:      {Name: "other_subsidy", Title: words.Text{ZH: "其他专项补贴金", EN: "other subsidy"}, Words: []string{"其他专项补贴金", "其他补贴金额", "专项补贴"}, Type: TypeMoney},
	FieldAmount:            {Name: "amount", Title: words.Text{ZH: "发放金额", EN: "amount paid"}, Words: []string{"发放金额", "金额", "补贴金额", "实发金额", "实际发放金额", "救助金额", "核准救助金额", "领取金额", "兑付金额"}, Type: TypeMoney},
	FieldTotal:             {Name: "total", Title: words.Text{ZH: "发放合计", EN: "total"}, Words: []string{"发放合计", "发放资金总额", "金额合计", "合计金额", "发放总额"}, Type: TypeMoney},
	FieldMonths:            {Name: "months", Title: words.Text{ZH: "发放月数", EN: "months paid"}, Words: []string{"发放月数", "月数"}, Type: TypeCount},
	FieldPeriod:            {Name: "period", Title: words.Text{ZH: "期间", EN: "period"}, Words: []string{"期间", "季度", "所属期", "属于时期", "发放期间", "发放季度", "享受月份", "月份"}, Type: TypePeriod, FillDown: true},
	FieldStartDate:         {Name: "start_date", Title: words.Text{ZH: "起始年月", EN: "since"}, Words: []string{"起始年月", "起始日期", "起始保障年月", "救助开始月份", "纳入日期", "享受待遇时间", "享受时间", "批准日期", "批准时间", "纳入时间", "生效日期(起)", "开始时间"}, Type: TypeDate},
	FieldEndDate:           {Name: "end_date", Title: words.Text{ZH: "停发月份", EN: "stopped"}, Words: []string{"停发月份", "截止保障年月", "停保时间", "停发时间", "清退时间", "取消时间", "生效日期(止)", "结束时间"}, Type: TypeDate},
	FieldDate:              {Name: "date", Title: words.Text{ZH: "日期", EN: "date"}, Words: []string{"日期", "发放日期", "发放时间", "兑付时间", "调查日期", "入户日期", "入户时间", "调查时间", "变动时间", "登记时间", "登记日期"}, Type: TypeDate},
	FieldBank:              {Name: "bank", Title: words.Text{ZH: "开户银行", EN: "bank"}, Words: []string{"开户银行", "开户行", "银行"}},
	FieldAccountName:       {Name: "account_name", Title: words.Text{ZH: "账户名", EN: "account holder"}, Words: []string{"账户名", "账户名称", "开户名", "开户名称", "户名", "一折通姓名", "开户人姓名"}, Type: TypeName},
	FieldAccount:           {Name: "account", Title: words.Text{ZH: "银行账号", EN: "account"}, Words: []string{"银行账号", "账号", "一折通账号", "一卡通账号", "银行账户", "开户银行账号", "开户行账号", "银行卡号", "银行卡卡号", "一折通卡号", "卡号", "存折账号"}, Type: TypeCode},
	FieldPhone:             {Name: "phone", Title: words.Text{ZH: "联系电话", EN: "phone"}, Words: []string{"联系电话", "电话", "手机", "手机号", "手机号码", "家庭电话", "户联系电话", "人联系电话"}, Type: TypePhone},
	FieldAddress:           {Name: "address", Title: words.Text{ZH: "家庭住址", EN: "address"}, Words: []string{"家庭住址", "住址", "居住地址", "户籍地址", "地址", "户口地址"}},
	FieldDisabilityNumber:  {Name: "disability_number", Title: words.Text{ZH: "残疾证号", EN: "disability number"}, Words: []string{"残疾证号", "残疾人证号", "残疾证编号"}, Type: TypeCode},
	FieldDisabilityType:    {Name: "disability_type", Title: words.Text{ZH: "残疾类别", EN: "kind of disability"}, Words: []string{"残疾类别", "残疾种类", "残疾类型"}},
	FieldDisabilityLevel:   {Name: "disability_level", Title: words.Text{ZH: "残疾等级", EN: "level of disability"}, Words: []string{"残疾等级", "残疾级别"}},
	FieldDeathDate:         {Name: "death_date", Title: words.Text{ZH: "死亡日期", EN: "date of death"}, Words: []string{"死亡日期", "死亡时间", "去世日期", "去世时间", "注销日期", "火化时间", "火化日期"}, Type: TypeDate},
	FieldPost:              {Name: "post", Title: words.Text{ZH: "职务", EN: "post"}, Words: []string{"职务", "干部职务", "村干部职务", "岗位"}, FillDown: true},
	FieldCadreName:         {Name: "cadre_name", Title: words.Text{ZH: "干部姓名", EN: "cadre"}, Words: []string{"干部姓名", "村干部姓名", "村干部"}, Type: TypeName, FillDown: true},
	FieldCadreIDNumber:     {Name: "cadre_id_number", Title: words.Text{ZH: "干部身份证号", EN: "cadre's identity number"}, Words: []string{"干部身份证号", "干部身份证号码", "村干部身份证号"}, Type: TypeID, FillDown: true},
	FieldRelativeName:      {Name: "relative_name", Title: words.Text{ZH: "亲属姓名", EN: "relative"}, Words: []string{"亲属姓名", "近亲属姓名"}, Type: TypeName},
	FieldRelativeIDNumber:  {Name: "relative_id_number", Title: words.Text{ZH: "亲属身份证号", EN: "relative's identity number"}, Words: []string{"亲属身份证号", "亲属身份证号码", "近亲属身份证号"}, Type: TypeID},
	FieldKinRelation:       {Name: "kin_relation", Title: words.Text{ZH: "与干部关系", EN: "relation to the cadre"}, Words: []string{"与干部关系", "与村干部关系", "亲属关系", "与干部的关系", "与干部亲属关系"}},
	FieldEnjoys:            {Name: "enjoys", Title: words.Text{ZH: "是否享受民生项目", EN: "receives a benefit"}, Words: []string{"是否享受民生项目", "享受救助类别", "享受项目", "是否享受救助", "享受民生项目", "是否享受低保"}},
	FieldFiled:             {Name: "filed", Title: words.Text{ZH: "是否备案", EN: "filed"}, Words: []string{"是否备案", "备案情况", "是否已备案"}, Type: TypeFlag},
	FieldFiledDate:         {Name: "filed_date", Title: words.Text{ZH: "备案时间", EN: "filed on"}, Words: []string{"备案时间", "备案日期"}, Type: TypeDate},
	FieldEligible:          {Name: "eligible", Title: words.Text{ZH: "是否符合条件", EN: "eligible"}, Words: []string{"是否符合条件", "是否符合"}, Type: TypeFlag},
	FieldEmployer:          {Name: "employer", Title: words.Text{ZH: "工作单位", EN: "employer"}, Words: []string{"单位", "单位名称", "工作单位", "所在单位"}},
	FieldEmploymentType:    {Name: "employment_type", Title: words.Text{ZH: "人员类别", EN: "kind of employment"}, Words: []string{"人员类别", "编制性质", "人员性质", "编制类别"}},
	FieldVehicleType:       {Name: "vehicle_type", Title: words.Text{ZH: "车辆类型", EN: "kind of vehicle"}, Words: []string{"车辆类型", "车型", "车辆型号", "号牌种类"}},
	FieldPlate:             {Name: "plate", Title: words.Text{ZH: "车牌号码", EN: "plate"}, Words: []string{"车牌号码", "车牌", "车牌号", "号牌号码"}},
	FieldCompany:           {Name: "company", Title: words.Text{ZH: "企业名称", EN: "business"}, Words: []string{"企业名称", "企业(个体户)名称", "企业", "市场主体名称", "字号名称"}},
	FieldStatus:            {Name: "status", Title: words.Text{ZH: "状态", EN: "status"}, Words: []string{"状态", "当前状态", "产权状态", "登记状态", "经营状态", "车辆状态", "人员状态"}},
	FieldRegisteredOn:      {Name: "registered_on", Title: words.Text{ZH: "登记时间", EN: "registered on"}, Words: []string{"注册时间", "成立日期", "车辆初次登记时间", "初次登记日期", "登记或交易时间"}, Type: TypeDate},
	FieldSurveyor:          {Name: "surveyor", Title: words.Text{ZH: "调查人", EN: "surveyor"}, Words: []string{"调查人", "入户人员", "调查人员", "入户人"}},
	FieldSignature:         {Name: "signature", Title: words.Text{ZH: "签字", EN: "signature"}, Words: []string{"户主签字", "签字", "被调查人签字", "领款人签字", "领取人"}},
	FieldResult:            {Name: "result", Title: words.Text{ZH: "结果", EN: "result"}, Words: []string{"结果", "调查结果", "核查结果", "处理结果"}},
	FieldReason:            {Name: "reason", Title: words.Text{ZH: "原因", EN: "reason"}, Words: []string{"原因", "清退原因", "变动原因", "减少原因", "取消原因", "理由", "致贫原因", "主要致贫原因"}},
	FieldNote:              {Name: "note", Title: words.Text{ZH: "备注", EN: "note"}, Words: []string{"备注", "说明", "备注说明"}},
	FieldGuardianName:      {Name: "guardian_name", Title: words.Text{ZH: "监护人姓名", EN: "guardian"}, Words: []string{"监护人姓名", "监护人"}, Type: TypeName},
	FieldGuardianIDNumber:  {Name: "guardian_id_number", Title: words.Text{ZH: "监护人身份证号", EN: "guardian's identity number"}, Words: []string{"监护人身份证号", "监护人身份证号码"}, Type: TypeID},
	FieldInstitution:       {Name: "institution", Title: words.Text{ZH: "供养机构", EN: "institution"}, Words: []string{"供养机构", "养育机构", "机构名称"}},
	FieldSchool:            {Name: "school", Title: words.Text{ZH: "就读学校", EN: "school"}, Words: []string{"就读学校", "学校", "在校生状况", "是否在校"}},
	FieldProgramme:         {Name: "programme", Title: words.Text{ZH: "项目", EN: "programme"}, Words: []string{"补贴项目名称", "救助类别", "项目", "补贴项目", "项目名称", "救助项目", "补贴名称"}},
	FieldChange:            {Name: "change", Title: words.Text{ZH: "变动类型", EN: "change"}, Words: []string{"变动类型", "变动种类", "增减类型", "变更事项", "增减"}},
	FieldOpeningHouseholds: {Name: "opening_households", Title: words.Text{ZH: "期初户数", EN: "opening households"}, Words: []string{"期初户数", "上期户数", "上期末户数", "期初户"}, Type: TypeCount},
	FieldOpeningPersons:    {Name: "opening_persons", Title: words.Text{ZH: "期初人数", EN: "opening persons"}, Words: []string{"期初人数", "上期人数", "上期末人数", "期初人"}, Type: TypeCount},
	FieldOpeningMoney:      {Name: "opening_money", Title: words.Text{ZH: "期初资金", EN: "opening money"}, Words: []string{"期初资金", "上期资金", "期初金额"}, Type: TypeMoney},
	FieldAddedHouseholds:   {Name: "added_households", Title: words.Text{ZH: "新增户数", EN: "households added"}, Words: []string{"新增户数", "增加户数", "当月新增户", "本期新增户数"}, Type: TypeCount},
	FieldAddedPersons:      {Name: "added_persons", Title: words.Text{ZH: "新增人数", EN: "persons added"}, Words: []string{"新增人数", "新增保障人数", "增加人数", "本期新增人数"}, Type: TypeCount},
	FieldAddedMoney:        {Name: "added_money", Title: words.Text{ZH: "新增资金", EN: "money added"}, Words: []string{"新增资金", "新增保障金的金额", "新增金额", "增加资金"}, Type: TypeMoney},
	FieldRemovedHouseholds: {Name: "removed_households", Title: words.Text{ZH: "减少户数", EN: "households removed"}, Words: []string{"减少户数", "停保户数", "退出户数", "本期减少户数"}, Type: TypeCount},
	FieldRemovedPersons:    {Name: "removed_persons", Title: words.Text{ZH: "减少人数", EN: "persons removed"}, Words: []string{"减少人数", "停保保障人数", "退出人数", "本期减少人数"}, Type: TypeCount},
	FieldRemovedMoney:      {Name: "removed_money", Title: words.Text{ZH: "减少资金", EN: "money removed"}, Words: []string{"减少资金", "停保保障金的金额", "减少金额"}, Type: TypeMoney},
	FieldClosingHouseholds: {Name: "closing_households", Title: words.Text{ZH: "期末户数", EN: "closing households"}, Words: []string{"期末户数", "本期末户数", "期末户"}, Type: TypeCount},
	FieldClosingPersons:    {Name: "closing_persons", Title: words.Text{ZH: "期末人数", EN: "closing persons"}, Words: []string{"期末人数", "本期末人数", "期末人"}, Type: TypeCount},
	FieldClosingMoney:      {Name: "closing_money", Title: words.Text{ZH: "期末资金", EN: "closing money"}, Words: []string{"期末资金", "期末金额"}, Type: TypeMoney},
	FieldParameter:         {Name: "parameter", Title: words.Text{ZH: "参数", EN: "parameter"}, Words: []string{"参数"}},
	FieldArea:              {Name: "area", Title: words.Text{ZH: "地区", EN: "area"}, Words: []string{"地区", "属地", "行政区划", "属地行政区划", "所属行政区划"}},
	FieldSettingValue:      {Name: "value", Title: words.Text{ZH: "值", EN: "value"}, Words: []string{"值", "参数值"}},
	FieldUnit:              {Name: "unit", Title: words.Text{ZH: "单位", EN: "unit"}, Words: []string{"计量单位"}},
	FieldBasis:             {Name: "basis", Title: words.Text{ZH: "依据", EN: "basis"}, Words: []string{"依据"}},
	FieldCheckedOn:         {Name: "checked_on", Title: words.Text{ZH: "核对日期", EN: "checked on"}, Words: []string{"核对日期"}, Type: TypeDate},
	FieldRule:              {Name: "rule", Title: words.Text{ZH: "规则", EN: "rule"}, Words: []string{"规则"}},
	FieldApprover:          {Name: "approver", Title: words.Text{ZH: "批准人", EN: "approved by"}, Words: []string{"批准人"}},
	FieldExpiry:            {Name: "expiry", Title: words.Text{ZH: "有效期至", EN: "valid until"}, Words: []string{"有效期至", "有效期"}, Type: TypeDate},
	FieldFile:              {Name: "file", Title: words.Text{ZH: "文件", EN: "file"}, Words: []string{"文件", "文件名"}},
	FieldSheet:             {Name: "sheet", Title: words.Text{ZH: "表", EN: "sheet"}, Words: []string{"表", "工作表", "表名"}},
	FieldHeading:           {Name: "heading", Title: words.Text{ZH: "列名", EN: "heading"}, Words: []string{"列名", "表头"}},
	FieldField:             {Name: "field", Title: words.Text{ZH: "字段", EN: "field"}, Words: []string{"字段"}},
	FieldDisease:           {Name: "disease", Title: words.Text{ZH: "病种", EN: "disease"}, Words: []string{"病种", "疾病名称", "诊断"}},
	FieldHospital:          {Name: "hospital", Title: words.Text{ZH: "医院", EN: "hospital"}, Words: []string{"医院", "入住医院", "就诊医院", "医疗机构"}},
	FieldTotalCost:         {Name: "total_cost", Title: words.Text{ZH: "总费用", EN: "total cost"}, Words: []string{"总费用", "住院总费用", "医疗总费用"}, Type: TypeMoney},
	FieldInsurancePaid:     {Name: "insurance_paid", Title: words.Text{ZH: "保险支付金额", EN: "paid by insurance"}, Words: []string{"保险支付金额", "医保报销金额", "统筹支付"}, Type: TypeMoney},
	FieldOwnPaid:           {Name: "own_paid", Title: words.Text{ZH: "自付费用", EN: "paid by himself"}, Words: []string{"自付费用", "个人自付"}, Type: TypeMoney},
	FieldHousingLevel:      {Name: "housing_level", Title: words.Text{ZH: "危房等级", EN: "level of danger"}, Words: []string{"危房等级", "房屋等级", "鉴定等级"}},
	FieldCompletedOn:       {Name: "completed_on", Title: words.Text{ZH: "竣工日期", EN: "completed on"}, Words: []string{"竣工日期", "竣工时间", "验收时间", "验收日期"}, Type: TypeDate},
	FieldBalance:           {Name: "balance", Title: words.Text{ZH: "余额", EN: "balance"}, Words: []string{"余额", "存款金额", "存款余额", "账户余额", "存款金额合计"}, Type: TypeMoney},
	FieldCounterparty:      {Name: "counterparty", Title: words.Text{ZH: "对方户名", EN: "counterparty"}, Words: []string{"对方户名", "交易对方", "对方账户名"}, Type: TypeName},
	FieldSummary:           {Name: "summary", Title: words.Text{ZH: "摘要", EN: "summary"}, Words: []string{"摘要", "交易摘要"}},
	FieldTaxNumber:         {Name: "tax_number", Title: words.Text{ZH: "纳税人识别号", EN: "tax number"}, Words: []string{"纳税人识别号", "税号"}, Type: TypeCode},
	FieldInsuranceType:     {Name: "insurance_type", Title: words.Text{ZH: "险种", EN: "kind of insurance"}, Words: []string{"险种", "险种类型", "参保险种"}},
	FieldContributionBase:  {Name: "contribution_base", Title: words.Text{ZH: "缴费基数", EN: "contribution base"}, Words: []string{"缴费基数"}, Type: TypeMoney},
	FieldSpouseName:        {Name: "spouse_name", Title: words.Text{ZH: "配偶名称", EN: "spouse"}, Words: []string{"配偶名称"}, Type: TypeName},
	FieldSpouseIDNumber:    {Name: "spouse_id_number", Title: words.Text{ZH: "配偶证件号", EN: "spouse's identity number"}, Words: []string{"配偶证件号"}, Type: TypeID},
	FieldLandArea:          {Name: "land_area", Title: words.Text{ZH: "征地面积", EN: "land taken"}, Words: []string{"征地面积", "征收面积", "失地面积"}},
	FieldOffence:           {Name: "offence", Title: words.Text{ZH: "罪名", EN: "offence"}, Words: []string{"罪名", "案由", "违法事由"}},
	FieldVillageCode:       {Name: "village_code", Title: words.Text{ZH: "村代码", EN: "village code"}, Words: []string{"村代码", "行政村代码", "行政村(社区)代码"}, Type: TypeCode},
	FieldHouseholds:        {Name: "households", Title: words.Text{ZH: "户数", EN: "households"}, Words: []string{"户数", "总户数"}, Type: TypeCount},
	FieldPersons:           {Name: "persons", Title: words.Text{ZH: "人数", EN: "persons"}, Words: []string{"人数", "总人数", "总人口"}, Type: TypeCount},
	FieldRound:             {Name: "round", Title: words.Text{ZH: "公示榜次", EN: "round of notice"}, Words: []string{"公示榜次", "榜次", "公示轮次"}},
	FieldPresent:           {Name: "present", Title: words.Text{ZH: "参会人数", EN: "persons present"}, Words: []string{"参会人数", "到会人数", "应到实到人数"}, Type: TypeCount},
	FieldVotesFor:          {Name: "votes_for", Title: words.Text{ZH: "同意票数", EN: "votes for"}, Words: []string{"同意票数", "赞成票数", "同意人数"}, Type: TypeCount},
	FieldVotesAgainst:      {Name: "votes_against", Title: words.Text{ZH: "反对票数", EN: "votes against"}, Words: []string{"反对票数", "不同意人数"}, Type: TypeCount},
	FieldMeter:             {Name: "meter", Title: words.Text{ZH: "用户号", EN: "meter number"}, Words: []string{"用户号", "用电户号", "用水户号", "电表号"}, Type: TypeCode},
	FieldUsage:             {Name: "usage", Title: words.Text{ZH: "用量", EN: "usage"}, Words: []string{"用量", "用电量", "用水量"}},
	FieldDocument:          {Name: "document", Title: words.Text{ZH: "材料名称", EN: "document"}, Words: []string{"材料名称", "档案材料", "资料名称"}},
	FieldPages:             {Name: "pages", Title: words.Text{ZH: "页数", EN: "pages"}, Words: []string{"页数"}, Type: TypeCount},
	FieldParty:             {Name: "party", Title: words.Text{ZH: "当事人", EN: "party"}, Words: []string{"当事人", "当事人姓名", "信访人"}, Type: TypeName},
	FieldSubject:           {Name: "subject", Title: words.Text{ZH: "事项", EN: "subject"}, Words: []string{"事项", "信访事项", "纠纷事由", "案情"}},
	FieldMediator:          {Name: "mediator", Title: words.Text{ZH: "调解人", EN: "mediator"}, Words: []string{"调解人", "包案领导", "责任领导"}, Type: TypeName},
	FieldDrug:              {Name: "drug", Title: words.Text{ZH: "毒品种类", EN: "drug"}, Words: []string{"毒品种类", "吸食毒品种类"}},
	FieldReleasedOn:        {Name: "released_on", Title: words.Text{ZH: "释放日期", EN: "released on"}, Words: []string{"释放日期", "刑满日期", "解矫日期"}, Type: TypeDate},
	FieldHelper:            {Name: "helper", Title: words.Text{ZH: "帮教责任人", EN: "helper"}, Words: []string{"帮教责任人", "帮教人"}, Type: TypeName},
	FieldCondition:         {Name: "condition", Title: words.Text{ZH: "条件", EN: "condition"}, Words: []string{"条件"}},
	FieldMessage:           {Name: "message", Title: words.Text{ZH: "提示", EN: "message"}, Words: []string{"提示"}},
	FieldSeverityWord:      {Name: "severity", Title: words.Text{ZH: "级别", EN: "severity"}, Words: []string{"级别"}},
}

// FieldNamed returns the field with a fixed name or title; NoField if there is none.
func FieldNamed(name string) Field {
	for field := NoField + 1; field < fieldCount; field++ {
		if spec := field.Spec(); spec.Name == name || spec.Title.ZH == name {
			return field
		}
	}
	return NoField
}

// fieldWords finds a field by a folded heading, with or without what stands in brackets.
// Built once, never changed.
var fieldWords = indexFieldWords()

func indexFieldWords() map[string]Field {
	index := map[string]Field{}
	for field := fieldCount - 1; field > NoField; field-- { // the earlier field wins a shared word
		for _, word := range field.Spec().Words {
			index[foldHeading(word)] = field
		}
	}
	return index
}
