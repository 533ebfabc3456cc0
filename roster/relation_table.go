package roster

import "strings"

// kinGroup is a group of relations of GB/T 4761-2008 with the words offices write for them
// (spec/domain.md section 2). A line is a code, a sex (M, F or -), the standard's name and
// other words; the code -- stands for no single relation of the standard.
type kinGroup struct {
	class   KinClass
	close   bool // Civil Code, article 1045
	affinal bool
	lines   string
}

var kinTable = [...]kinGroup{
	{KinSelf, false, false, `
01 - 本人 自己
02 - 户主 户主本人 户主/本人 本人/户主 本人或户主 户主或本人`},
	{KinSpouse, true, false, `
10 - 配偶 爱人 夫妻 夫妇 老伴
11 M 夫 丈夫 老公 男人
12 F 妻 妻子 老婆 夫人 婆姨 女人`},
	{KinChild, true, false, `
-- - 子女 儿女 孩子 小孩 小孩子 子(女) 子（女）
20 M 子 儿子 儿 男孩
21 M 独生子 独子
22 M 长子 大儿子 大儿 长男 大子 长儿
23 M 次子 二儿子 二儿 二子 次男
24 M 三子 三儿子 三儿 三男
25 M 四子 四儿子 四儿
26 M 五子 五儿子 五儿
27 M 养子或继子 养子 继子
29 M 其他儿子
30 F 女 女儿 女子 女孩 闺女 姑娘 丫头
31 F 独生女 独女
32 F 长女 大女儿 大女
33 F 次女 二女儿 二女
34 F 三女 三女儿
35 F 四女 四女儿
36 F 五女 五女儿
37 F 养女或继女 养女 继女
39 F 其他女儿
-- - 养子女 继子女 养子女或继子女`},
	{KinChild, false, false, `
-- - 侄子女 侄儿女 侄
93 M 侄子 侄儿 侄男
94 F 侄女 侄女儿
95 M 外甥 外甥子 甥
96 F 外甥女 甥女
-- - 外甥子女`},
	{KinAffinal, false, true, `
28 M 女婿 婿 上门女婿 入赘女婿 养老女婿
38 F 儿媳 儿媳妇 媳 子媳
-- - 媳婿
45 F 孙媳妇或外孙媳妇 孙媳妇 孙媳 外孙媳妇 外孙媳
46 M 孙女婿或外孙女婿 孙女婿 外孙女婿
53 M 公公 公爹
54 F 婆婆 婆母
55 M 岳父 丈人 老丈人
56 F 岳母 丈母娘 丈母
-- - 岳父母 公婆 公公婆婆
65 - 配偶的祖父母或外祖父母 配偶的祖父母
68 - 配偶的曾祖父母或外曾祖父母
72 F 嫂 嫂子 嫂嫂 兄嫂
74 F 弟媳 弟妹 弟媳妇 弟妇
76 M 姐夫 姊夫
78 M 妹夫 妹婿
-- M 内弟 内兄 舅子 小舅子 大舅子 大舅哥 小叔子 大伯子 连襟
-- F 姨妹 姨姐 小姨子 大姨子 小姑子 大姑子 妯娌
-- - 亲家 亲家公 亲家母`},
	{KinGrandchild, true, false, `
40 - 孙子、孙女或外孙子、外孙女 孙子女 孙子孙女 孙辈 (外)孙子女 （外）孙子女 外孙子女
41 M 孙子 孙 孙儿 长孙 次孙
42 F 孙女 长孙女 次孙女 孙女儿
43 M 外孙子 外孙
44 F 外孙女
49 - 其他孙子、孙女或外孙子、外孙女`},
	{KinGrandchild, false, false, `
47 M 曾孙子或外曾孙子 曾孙子或曾外孙子 曾孙子 曾孙 重孙 重孙子 曾外孙子
48 F 曾孙女或外曾孙女 曾孙女或曾外孙女 曾孙女 重孙女 曾外孙女
-- - 侄孙子女 侄孙辈 侄孙
-- M 侄孙子 外甥孙
-- F 侄孙女`},
	{KinParent, true, false, `
50 - 父母
51 M 父亲 父 爸爸 爸 爹 老父 老父亲
52 F 母亲 母 妈妈 妈 娘 老母 老母亲
57 M 继父或养父 继父 养父
58 F 继母或养母 继母 养母
59 - 其他父母关系`},
	{KinGrandparent, true, false, `
60 - 祖父母或外祖父母 祖父母 外祖父母 (外)祖父母 （外）祖父母 爷爷奶奶
61 M 祖父 爷爷 爷
62 F 祖母 奶奶
63 M 外祖父 外公 姥爷 外爷
64 F 外祖母 外婆 姥姥 外奶奶
69 - 其他祖父母或外祖父母关系`},
	{KinGrandparent, false, false, `
66 M 曾祖父 太爷
67 F 曾祖母 太奶`},
	{KinSibling, true, false, `
70 - 兄弟姐妹 兄弟 弟兄 姐妹 姊妹 兄妹 姐弟 兄弟姊妹
71 M 兄 哥哥 哥 兄长
73 M 弟 弟弟
75 F 姐姐 姐 姊
77 F 妹妹 妹
79 - 其他兄弟姐妹`},
	{KinSibling, false, false, `
91 - 堂兄弟、堂姐妹 堂兄弟姐妹 堂兄弟 堂姐妹
92 - 表兄弟、表姐妹 表兄弟姐妹 表兄弟 表姐妹
-- - 堂表 堂表亲 堂表兄弟姐妹 堂(表)兄弟姐妹 堂（表）兄弟姐妹`},
	{KinUncle, false, false, `
81 M 伯父 伯伯 伯
83 M 叔父 叔叔 叔
85 M 舅父 舅舅 舅
88 F 姨母 姨妈 姨 姨娘
90 F 姑母 姑姑 姑妈 姑 娘娘
-- - 伯叔姑舅姨 叔伯`},
	{KinUncle, false, true, `
82 F 伯母 大娘 婶娘
84 F 婶母 婶婶 婶 婶子
86 F 舅母 舅妈 妗子
87 M 姨父 姨夫
89 M 姑父 姑夫`},
	{KinOther, false, false, `
80 - 其他亲属关系
97 - 其他亲属 亲属 亲戚
99 - 非亲属 其他 其它 寄养 监护人 保姆 朋友 同事 邻居
-- M 前夫 干儿子 义子 干爹 干爸
-- F 前妻 干女儿 义女 干妈 干娘`},
}

// ambiguousWords mean relations of different classes, or say not which of the two is meant;
// lines as above.
var ambiguousWords = [...]kinGroup{
	{KinChild, true, false, `
-- - 老大 老二 老三 老四 老五 父子 父女 母子 母女`},
	{KinGrandchild, true, false, `
-- - 祖孙 爷孙`},
	{KinChild, false, false, `
-- - 叔侄 舅甥 姑侄`},
	{KinAffinal, false, true, `
-- - 婆媳 翁婿
-- F 媳妇`}, // daughter-in-law, or wife
}

// relationIndex finds a relation by word or code; it is built once and never changed.
var relationIndex = indexRelations()

func indexRelations() map[string]Relation {
	index := make(map[string]Relation, 400)
	for _, group := range kinTable {
		group.addTo(index, false)
	}
	for _, group := range ambiguousWords {
		group.addTo(index, true)
	}
	return index
}

func (g kinGroup) addTo(index map[string]Relation, ambiguous bool) {
	for line := range strings.Lines(strings.TrimSpace(g.lines)) {
		words := strings.Fields(line)
		relation := Relation{Code: words[0], Text: words[2], Class: g.class, Close: g.close, Affinal: g.affinal, Ambiguous: ambiguous, Sex: words[1][0]}
		if relation.Sex == '-' {
			relation.Sex = 0
		}
		if relation.Code == "--" {
			relation.Code = ""
		} else {
			index[relation.Code] = relation
		}
		for _, word := range words[2:] {
			if relation.Code == "" {
				relation.Text = word
			}
			index[word] = relation
		}
	}
}
