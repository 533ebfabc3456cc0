package roster

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What a note says has become of the person himself, whose name is 方有田.
func TestNoteOfHimself(t *testing.T) {
	for note, want := range map[string]Saying{
		"死亡": SaysDied, "已死": SaysDied, "2016年5月死亡": SaysDied, "2016.5去世": SaysDied, "本人已于2016年9月3日病故": SaysDied, "亡": SaysDied, "残疾，已死亡": SaysDied, "死亡 2016-05-20": SaysDied,
		"因病死亡": SaysDied, "2016年8月因车祸去世": SaysDied, "因病医治无效去世": SaysDied, "方有田已去世": SaysDied, "方有田2016年8月病逝": SaysDied, "已故": SaysDied, "（已死亡）": SaysDied, "该人已死亡，未销户": SaysDied, "死亡未注销": SaysDied, "其已去世": SaysDied,
		"妻子改嫁，本人2016年8月去世": SaysDied, "死亡时间：2016年8月": SaysDied, "2016年8月，死亡": SaysDied, "孤儿，已死亡": SaysDied, "小儿麻痹，2016年8月去世": SaysDied, "与儿子同住，2016年8月去世": SaysDied, "死亡，其子代领": SaysDied, "户主死亡": SaysDied, "女，2016年死亡": SaysDied, "父母双亡。2016年8月死亡": SaysDied, "五保老人，2016年8月去世": SaysDied, "车祸死亡": SaysDied, "在医院去世": SaysDied,
		"外嫁": SaysMarried, "已外嫁": SaysMarried, "2016年8月出嫁": SaysMarried, "远嫁外省": SaysMarried, "户口迁出": SaysMoved, "户口已迁出": SaysMoved, "迁出了": SaysMoved, "已并户": SaysMerged, "户口迁往青海": SaysMoved, "全家外迁": SaysMoved, "户籍迁出，持本县居住证": SaysMoved, "2016年8月迁往外地": SaysMoved,
		"": 0, "丈夫去世": 0, "父亲已死亡": 0, "外嫁女赡养": 0, "死亡1人": 0, "未迁出": 0, "子女外嫁": 0, "因交通事故死亡赔偿": 0, "事故": 0, "2016年5月": 0, "未死亡": 0,
		"独子方强，病故": 0, "育有一女，已出嫁": 0, "其子病故": 0, "女儿已出嫁": 0, "其妻2015年去世": 0, "儿子2021年车祸死亡": 0, "父亲死亡，母亲改嫁": 0, "其母已去世": 0, "家中老人死亡后单独生活": 0, "丈夫2019年去世": 0, "因儿子死亡": 0, "妻亡": 0, "夫故": 0,
		"有一女，外嫁": 0, "两女均已出嫁": 0, "女已嫁": 0, "生有二女，均出嫁": 0, "膝下一女，远嫁": 0, "儿子、女儿均已去世": 0, "独子方强病故": 0, "方强病故": 0, "方有田之子病故": 0, "本人之子病故": 0, "长子死亡，次子外迁": 0, "户主之妻去世": 0, "唯一儿子，2014年车祸身亡": 0, "老伴去世": 0, "爱人病故，独居": 0, "监护人死亡": 0, "丈夫 死亡": 0, "由外村迁至本村": 0, "迁至本村": 0, "女儿外嫁，持居住证": 0, "婚姻关系变化": 0,
	} {
		parsed := ParseNote(note, "方有田", true)
		var got Saying
		for _, saying := range [...]Saying{SaysDied, SaysMoved, SaysMarried, SaysMerged} {
			if parsed.Himself(saying) {
				got = saying
			}
		}
		if got != want {
			t.Errorf("%s: %d, want %d: %+v", note, got, want, parsed)
		}
	}
}

// 户主 on a member's row is somebody else, and on the head's himself.
func TestNoteOfTheHead(t *testing.T) {
	for _, note := range []string{"户主2016年6月去世", "户主方有田病故", "原户主已故"} {
		if !ParseNote(note, "方有田", true).Himself(SaysDied) {
			t.Errorf("%s: not of the head himself", note)
		}
		if ParseNote(note, "方小妹", false).Himself(SaysDied) {
			t.Errorf("%s: of a member", note)
		}
	}
}

func TestNoteGivesTheDay(t *testing.T) {
	for note, want := range map[string]Date{
		"2016年8月去世": 20160800, "2016年8月12日死亡": 20160812, "2016.8.12病故": 20160812, "死亡 2016-05-20": 20160520, "2015年去世": 20150000, "死亡": 0, "2016年8月，死亡": 20160800, "残疾，2016年8月死亡": 20160800,
	} {
		clause, said := ParseNote(note, "", true).OfHim(SaysDied)
		if !said || clause.When != want {
			t.Errorf("%s: %d %v, want %d", note, clause.When, said, want)
		}
	}
}

func TestNoteSays(t *testing.T) {
	for _, test := range []struct {
		note   string
		saying Saying
		want   bool
	}{
		{"由侄子代管", SaysInCharge, true}, {"无监护人", SaysInCharge, false}, {"监护人账户", SaysInCharge, true}, {"本人失能，签有委托书，由侄子代管", SaysInCharge, true},
		{"住敬老院", SaysInHome, true}, {"曾住敬老院", SaysInHome, false},
		{"补发9月", SaysArrears, true}, {"账户冻结，待补发", SaysArrears, false},
		{"未退回", SaysReturned, false}, {"已退回", SaysReturned, true}, {"未发放，已退回", SaysReturned, true},
		{"2016年9月登记结婚", SaysWed, true}, {"离婚", SaysWed, false},
		{"持本县居住证", SaysPermit, true}, {"无居住证", SaysPermit, false},
	} {
		if got := ParseNote(test.note, "", true).Says(test.saying); got != test.want {
			t.Errorf("%s: %v", test.note, got)
		}
	}
	if ParseNote("其父住敬老院", "", true).Himself(SaysInHome) {
		t.Error("其父住敬老院 is of himself")
	}
}

func TestSchooling(t *testing.T) {
	for text, want := range map[string]Schooling{
		"": 0, "无": LeftSchool, "否": LeftSchool, "已毕业": LeftSchool, "外出务工": LeftSchool, "在外打工": LeftSchool, "辍学": LeftSchool, "未就读": LeftSchool, "县一中（已辍学）": LeftSchool, "石桥中学毕业": LeftSchool, "待业": LeftSchool, "在家务农": LeftSchool, "不在校": LeftSchool, "毕业，在家": LeftSchool, "无业": LeftSchool, "参军": LeftSchool, "已就业": LeftSchool,
		"无锡机电学校": AtSchool, "无锡卫校": AtSchool, "卫校": AtSchool, "县一中": AtSchool, "石桥小学": AtSchool, "临州县职业技术学校(高二)": AtSchool, "是": AtSchool, "在读": AtSchool, "大一": AtSchool, "未央中学": AtSchool, "就业培训学校": AtSchool, "初中毕业，现就读县职校": AtSchool, "高中毕业后就读卫校": AtSchool, "未毕业": AtSchool, "无为县高级中学": AtSchool, "社会工作学院": AtSchool, "务实中学": AtSchool, "不详": 0,
	} {
		if got := ParseSchooling(text); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
	for note, want := range map[string]Schooling{
		"就读安岭职业学院大一": AtSchool, "现外出务工": LeftSchool, "监护人外出务工": 0, "爷爷外出务工": 0, "弃婴": 0, "无户口": 0, "": 0, "在校大学生": AtSchool, "其姐就读大学": 0, "已毕业": LeftSchool,
	} {
		if got := ParseNote(note, "", false).Schooling(); got != want {
			t.Errorf("note %s: %d, want %d", note, got, want)
		}
	}
}

func TestReasons(t *testing.T) {
	for text, want := range map[string]Reason{
		"死亡": ReasonDeath, "病故": ReasonDeath, "户主死亡": ReasonDeath, "本人2016年去世": ReasonDeath, "家庭成员死亡": ReasonDeath, "死亡减员": ReasonDeath,
		"家庭收入变化": ReasonIncome, "财产超标": ReasonIncome, "土地征收": ReasonLand, "征地": ReasonLand, "参军": ReasonArmy, "关系保": ReasonRelation, "人情保": ReasonRelation,
		"婚姻关系变化": 0, "迁往外地": 0, "赡养关系变化": 0, "户籍地变更": 0, "外地就业": 0, "其子病故": 0, "地址变更": 0, "家庭关系变化": 0, "军属": 0, "": 0, "异地安置": 0, "妻子去世": 0, "冠军": 0,
	} {
		if got := ParseReason(text, "方有田"); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

func TestDisabilities(t *testing.T) {
	for _, test := range []struct {
		kind, level string
		day         Date
		want        bool
	}{
		{"听力", "一级", 20221231, false}, {"言语", "1", 20221231, false}, {"视力", "一级", 20221231, true}, {"视力", "二级", 20221231, false}, {"", "视力一级", 20221231, true},
		{"智力", "三级", 20221231, true}, {"智力", "四级", 20221231, false}, {"智力", "三级", 20181231, false}, {"智力", "二级", 20181231, true}, {"精神残疾", "3级", 20210701, true}, {"精神残疾", "3级", 20210630, false},
		{"肢体", "2", 20221231, true}, {"肢体", "三级", 20221231, false}, {"肢体", "二级", 20181231, false}, {"肢体", "一级", 20181231, true}, {"视力", "一级", 20181231, false}, {"肢体", "", 20221231, false},
	} {
		if got := ParseDisability(test.kind, test.level).Disables(test.day); got != test.want {
			t.Errorf("%s %s %s: %v", test.kind, test.level, test.day, got)
		}
	}
	for text, want := range map[string]Labour{"部分丧失劳动能力": LabourPart, "丧失劳动能力": LabourNone, "完全丧失劳动能力": LabourNone, "未丧失劳动能力": LabourAble, "自理": LabourAble, "半失能": LabourPart, "失能": LabourNone, "残疾": LabourPart, "重残": LabourNone, "": LabourUnknown} {
		if got := ParseLabour(text); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

// Whatever relative a note names before what became of somebody, it is not the person himself;
// 本人 before it always is.
func TestNoteOfEveryRelative(t *testing.T) {
	for word, relation := range relationIndex {
		if relation.Class == KinSelf || strings.ContainsAny(word, "0123456789、") || word == "其他" || word == "其它" || word == "寄养" {
			continue
		}
		for _, fate := range [...]string{"病故", "2016年8月因病去世", "已出嫁", "，已死亡", "户口已迁出"} {
			tellFate(t, word, fate)
		}
	}
}

func tellFate(t *testing.T, kin, fate string) {
	t.Helper()
	for _, before := range [...]string{"其", "有一", "本人之", "残疾，其"} {
		if note := ParseNote(before+kin+fate, "方有田", true); note.Himself(SaysDied) || note.Himself(SaysMoved) || note.Himself(SaysMarried) {
			t.Errorf("%s%s%s is taken for himself", before, kin, fate)
		}
	}
	if own := kin + "病故；本人" + strings.TrimPrefix(fate, "，"); ParseNote(own, "方有田", false).clauses[1].About != OfHimself {
		t.Errorf("%s is not himself", own)
	}
}

// What follows the fate of a relative without a subject may be about either.
func TestNoteMayBeOfHimself(t *testing.T) {
	for note, want := range map[string][2]bool{ // of himself, perhaps of himself
		"妻子已故，2016年8月去世": {false, true}, "独子方强，病故": {false, false}, "妻子已故；2016年8月去世": {true, true}, "父亲死亡，母亲去世": {false, false}, "妻子已故，本人2016年8月去世": {true, true},
	} {
		parsed := ParseNote(note, "方有田", true)
		_, perhaps := parsed.PerhapsHim(SaysDied)
		if got := [2]bool{parsed.Himself(SaysDied), perhaps}; got != want {
			t.Errorf("%s: %v, want %v", note, got, want)
		}
	}
}

// Any text is read, and the clauses together are no longer than it.
func TestNoteReadsAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := []string{"，", "；", "户主", "本人", "其", "子", "女儿", "死亡", "外嫁", "2016年8月", "因", "在", "(", "）", "\xff", " ", "无", "就读", "一", "方有田", "残疾二级"}
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(parts)).Draw(t, "parts"), "") + rapid.String().Draw(t, "text")
		note := ParseNote(text, "方有田", rapid.Bool().Draw(t, "head"))
		total := 0
		for _, clause := range note.clauses {
			total += len(clause.Text)
		}
		if total > len(strings.ToValidUTF8(text, "���")) {
			t.Fatalf("%q became %d bytes", text, total)
		}
		note.Schooling()
		note.Disability()
		ParseReason(text, "方有田")
	})
}
