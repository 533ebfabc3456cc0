package blank

import "rollcheck/roster"

// choices are the words of a drop-down: what the reader knows in a cell of the field
// (spec/domain.md section 2), as offices write it.
func choices(kind *roster.Kind, field roster.Field) []string {
	switch field {
	case roster.FieldCategory:
		return categories[kind.Name]
	case roster.FieldProgramme:
		return programmes()
	}
	if field.Spec().Type == roster.TypeFlag {
		return []string{"是", "否"}
	}
	return fixed[field]
}

// fixed are the choices that are the same in every kind.
var fixed = map[roster.Field][]string{
	roster.FieldSex:             {"男", "女"},
	roster.FieldRelation:        {"户主", "妻", "夫", "长子", "次子", "三子", "长女", "次女", "三女", "儿媳", "女婿", "孙子", "孙女", "外孙子", "外孙女", "父亲", "母亲", "祖父", "祖母", "兄", "弟", "姐", "妹"},
	roster.FieldKinRelation:     {"配偶", "父亲", "母亲", "长子", "次子", "长女", "次女", "侄子", "侄女", "兄", "弟", "姐", "妹", "堂兄", "堂弟", "孙子", "孙女", "侄孙", "侄孙女", "儿媳", "女婿"},
	roster.FieldPost:            {"村党支部书记", "村委会主任", "村委会文书", "村务监督委员会主任", "村两委成员"},
	roster.FieldChange:          {"新增", "减少"},
	roster.FieldDisabilityLevel: {"一级", "二级", "三级", "四级"},
	roster.FieldDisabilityType:  {"视力", "听力", "言语", "肢体", "智力", "精神", "多重"},
	roster.FieldEmploymentType:  {"在职", "离休", "退休", "遗属", "临聘", "公益性岗位"},
	roster.FieldHousingLevel:    {"C级", "D级"},
	roster.FieldClosed:          {"是", "否"},
	roster.FieldSeverityWord:    {"待核实", "应补未补", "程序问题", "数据质量", "提示"},
}

// categories are the classes of each kind.
var categories = map[string][]string{
	"rural-dibao": {"A类", "B类", "C类"}, "urban-dibao": {"A类", "B类", "C类"},
	"tekun": {"集中供养", "分散供养"}, "orphan": {"孤儿", "事实无人抚养儿童"},
	"temp-aid": {"急难型", "支出型"}, "winter-relief": {"特困户", "低保户", "重点优抚对象", "其他户"},
	"age-allowance": {"80-89岁", "90-99岁", "100岁以上"},
	"veteran":       {"残疾军人", "烈士遗属", "因公牺牲军人遗属", "病故军人遗属", "在乡复员军人", "带病回乡退伍军人", "参战退役人员", "60岁退役士兵"},
}

func programmes() []string {
	var titles []string
	for _, kind := range roster.Kinds {
		if kind.Family == roster.Programme {
			titles = append(titles, kind.Title.ZH)
		}
	}
	return titles
}
