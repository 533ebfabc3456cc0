package demo

import "slices"

// aidList is a list of aid, or of those some office registered, that only cases write rows to.
type aidList struct {
	path, name, title, headings string // the headings behind number, village, name and identity number
	rows                        []aidRow
}

// aidRow is a row of such a list: the cells after name and number.
type aidRow struct {
	who     *person
	village *village
	cells   []any
}

// What the lists of aid are called behind the township's name, and their columns.
const (
	medicalList   = "2016年医疗救助花名册"
	premiumList   = "2016年代缴参保花名册"
	reliefList    = "2016年冬春救助花名册"
	flatList      = "2015年冬春救助花名册"
	tempList      = "2016年临时救助花名册"
	allowanceList = "2016年12月高龄津贴花名册"
	registerList  = "户籍登记表"
	landList      = "征地补偿花名册"
)

var aidHeadings = map[string]string{
	medicalList:   "人员身份 入院日期 出院日期 住院总费用 医保支付 自付费用 救助金额 结算日期 备注",
	premiumList:   "险种 代缴金额 年度 缴费日期 备注",
	reliefList:    "家庭人口 需救助人口 核准救助金额(元)",
	flatList:      "家庭人口 核准救助金额(元)",
	tempList:      "家庭人口 救助原因 救助金额 批准时间",
	allowanceList: "档次 月标准 备注",
	registerList:  "户号 与户主关系 备注",
	landList:      "征地面积 补偿金额 日期",
}

// housingHeadings are those of the lists of houses mended, one a year.
const housingHeadings = "农户贫困类型 危房等级 竣工日期 补助金额 备注"

// aidPath is where a list of the home township is written.
func (s *scene) aidPath(list string) string { return "救助名单/" + s.home.name + list + ".xlsx" }

// housingList is the list of houses mended in a year.
func housingList(year string) string { return year + "年危房改造花名册" }

// aid writes a row to a list of the home township and returns where.
func (s *scene) aid(list string, who *person, v *village, cells ...any) string {
	path := s.aidPath(list)
	at := slices.IndexFunc(s.aidLists, func(l *aidList) bool { return l.path == path })
	if at < 0 {
		headings, known := aidHeadings[list]
		if !known {
			headings = housingHeadings
		}
		at = len(s.aidLists)
		s.aidLists = append(s.aidLists, &aidList{path: path, name: "花名册", title: s.home.name + list, headings: headings})
	}
	s.aidLists[at].rows = append(s.aidLists[at].rows, aidRow{who, v, cells})
	return path
}

// writeAid writes the lists the cases wrote rows to.
func (b *builder) writeAid() error {
	for _, list := range b.aidLists {
		s := sheet{name: list.name, title: list.title, columns: columns("序号 村 姓名 身份证号 " + list.headings)}
		for i, r := range list.rows {
			s.records = append(s.records, record{subjects: []any{r.who}, cells: append([]any{i + 1, r.village.name, r.who.name, r.who.number}, r.cells...)})
		}
		if err := b.workbook(list.path, s); err != nil {
			return err
		}
	}
	return nil
}
