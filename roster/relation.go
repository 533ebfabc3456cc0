package roster

import "strings"

// relations is GB/T 4761-2008 with the words offices write for it (spec/domain.md section 2).
var relations = []struct {
	Relation
	words string
}{
	{Relation{"02", KinSelf, false, false, 0}, "户主 本人 户主本人 户主/本人 本人或户主 自己"},
	{Relation{"10", KinSpouse, true, false, 0}, "配偶 爱人 夫妻"},
	{Relation{"11", KinSpouse, true, false, 'M'}, "夫 丈夫 之夫 老公"},
	{Relation{"12", KinSpouse, true, false, 'F'}, "妻 妻子 之妻 老婆 夫人"},
	{Relation{"20", KinChild, true, false, 'M'}, "子 儿子 之子 男孩 儿 小儿子 老儿子"},
	{Relation{"21", KinChild, true, false, 'M'}, "独生子"},
	{Relation{"22", KinChild, true, false, 'M'}, "长子 大儿子 大儿 长男 大子"},
	{Relation{"23", KinChild, true, false, 'M'}, "次子 二儿子 二儿 二子 次男"},
	{Relation{"24", KinChild, true, false, 'M'}, "三子 三儿子 三儿"},
	{Relation{"25", KinChild, true, false, 'M'}, "四子 四儿子"},
	{Relation{"26", KinChild, true, false, 'M'}, "五子 五儿子"},
	{Relation{"27", KinChild, true, false, 'M'}, "养子 继子 养子或继子"},
	{Relation{"28", KinAffinal, false, false, 'M'}, "女婿 婿 上门女婿 之婿"},
	{Relation{"30", KinChild, true, false, 'F'}, "女 女儿 之女 女孩 小女儿"},
	{Relation{"31", KinChild, true, false, 'F'}, "独生女"},
	{Relation{"32", KinChild, true, false, 'F'}, "长女 大女儿 大女"},
	{Relation{"33", KinChild, true, false, 'F'}, "次女 二女儿 二女"},
	{Relation{"34", KinChild, true, false, 'F'}, "三女 三女儿"},
	{Relation{"35", KinChild, true, false, 'F'}, "四女 四女儿"},
	{Relation{"36", KinChild, true, false, 'F'}, "五女 五女儿"},
	{Relation{"37", KinChild, true, false, 'F'}, "养女 继女 养女或继女"},
	{Relation{"38", KinAffinal, false, false, 'F'}, "儿媳 儿媳妇 媳 之媳 之儿媳 子媳"},
	{Relation{"40", KinGrandchild, true, false, 0}, "孙子女 孙子、孙女 孙辈 孙"},
	{Relation{"41", KinGrandchild, true, false, 'M'}, "孙子 长孙 次孙 之孙 孙儿"},
	{Relation{"42", KinGrandchild, true, false, 'F'}, "孙女 之孙女 长孙女"},
	{Relation{"43", KinGrandchild, true, false, 'M'}, "外孙子 外孙"},
	{Relation{"44", KinGrandchild, true, false, 'F'}, "外孙女"},
	{Relation{"45", KinAffinal, false, false, 'F'}, "孙媳妇 孙媳 孙媳妇或外孙媳妇"},
	{Relation{"46", KinAffinal, false, false, 'M'}, "孙女婿 孙女婿或外孙女婿"},
	{Relation{"47", KinGrandchild, false, false, 0}, "曾孙子 曾孙 重孙 曾孙子或曾外孙子"},
	{Relation{"48", KinGrandchild, false, false, 'F'}, "曾孙女 重孙女"},
	{Relation{"50", KinParent, true, false, 0}, "父母"},
	{Relation{"51", KinParent, true, false, 'M'}, "父亲 父 爸爸 爸 老父 之父"},
	{Relation{"52", KinParent, true, false, 'F'}, "母亲 母 妈妈 妈 老母 之母"},
	{Relation{"53", KinAffinal, false, false, 'M'}, "公公"},
	{Relation{"54", KinAffinal, false, false, 'F'}, "婆婆"},
	{Relation{"55", KinAffinal, false, false, 'M'}, "岳父 丈人 老丈人"},
	{Relation{"56", KinAffinal, false, false, 'F'}, "岳母 丈母娘"},
	{Relation{"57", KinParent, true, false, 'M'}, "继父 养父 继父或养父"},
	{Relation{"58", KinParent, true, false, 'F'}, "继母 养母 继母或养母"},
	{Relation{"60", KinGrandparent, true, false, 0}, "祖父母 祖父母或外祖父母 （外）祖父母 (外)祖父母"},
	{Relation{"61", KinGrandparent, true, false, 'M'}, "祖父 爷爷"},
	{Relation{"62", KinGrandparent, true, false, 'F'}, "祖母 奶奶"},
	{Relation{"63", KinGrandparent, true, false, 'M'}, "外祖父 外公 姥爷"},
	{Relation{"64", KinGrandparent, true, false, 'F'}, "外祖母 外婆 姥姥"},
	{Relation{"65", KinAffinal, false, false, 0}, "配偶的祖父母或外祖父母 配偶的祖父母"},
	{Relation{"66", KinGrandparent, false, false, 'M'}, "曾祖父"},
	{Relation{"67", KinGrandparent, false, false, 'F'}, "曾祖母"},
	{Relation{"70", KinSibling, true, false, 0}, "兄弟姐妹 兄弟 姐妹 姊妹"},
	{Relation{"71", KinSibling, true, false, 'M'}, "兄 哥哥 哥 胞兄 大哥 之兄"},
	{Relation{"72", KinAffinal, false, false, 'F'}, "嫂 嫂子 嫂嫂"},
	{Relation{"73", KinSibling, true, false, 'M'}, "弟 弟弟 胞弟 之弟"},
	{Relation{"74", KinAffinal, false, false, 'F'}, "弟媳 弟妹 弟媳妇"},
	{Relation{"75", KinSibling, true, false, 'F'}, "姐姐 姐 胞姐 之姐"},
	{Relation{"76", KinAffinal, false, false, 'M'}, "姐夫"},
	{Relation{"77", KinSibling, true, false, 'F'}, "妹妹 妹 胞妹 之妹"},
	{Relation{"78", KinAffinal, false, false, 'M'}, "妹夫"},
	{Relation{"81", KinUncle, false, false, 'M'}, "伯父 大伯 伯伯 伯"},
	{Relation{"82", KinUncle, false, false, 'F'}, "伯母"},
	{Relation{"83", KinUncle, false, false, 'M'}, "叔父 叔叔 叔"},
	{Relation{"84", KinUncle, false, false, 'F'}, "婶母 婶婶 婶"},
	{Relation{"85", KinUncle, false, false, 'M'}, "舅父 舅舅 舅"},
	{Relation{"86", KinUncle, false, false, 'F'}, "舅母 舅妈"},
	{Relation{"87", KinUncle, false, false, 'M'}, "姨父 姨夫"},
	{Relation{"88", KinUncle, false, false, 'F'}, "姨母 姨妈 姨"},
	{Relation{"89", KinUncle, false, false, 'M'}, "姑父 姑夫"},
	{Relation{"90", KinUncle, false, false, 'F'}, "姑母 姑姑 姑妈 姑"},
	{Relation{"91", KinSibling, false, false, 0}, "堂兄弟、堂姐妹 堂兄弟姐妹 堂兄弟 堂姐妹 堂兄 堂弟 堂姐 堂妹 堂哥 堂表 堂表兄弟姐妹"},
	{Relation{"92", KinSibling, false, false, 0}, "表兄弟、表姐妹 表兄弟姐妹 表兄弟 表姐妹 表兄 表弟 表姐 表妹 表哥 姨表 姑表"},
	{Relation{"93", KinChild, false, false, 'M'}, "侄子 侄 侄儿 侄男"},
	{Relation{"94", KinChild, false, false, 'F'}, "侄女"},
	{Relation{"", KinChild, false, false, 0}, "侄子女 侄儿女"},
	{Relation{"95", KinChild, false, false, 'M'}, "外甥"},
	{Relation{"96", KinChild, false, false, 'F'}, "外甥女"},
	{Relation{"", KinGrandchild, false, false, 0}, "侄孙子女 侄孙 侄孙子 侄孙女"},
	{Relation{"97", KinOther, false, false, 0}, "其他亲属 亲属 亲戚"},
	{Relation{"99", KinOther, false, false, 0}, "非亲属 其他 寄养 监护人"},
	{Relation{"", KinChild, true, false, 0}, "子女 儿女 孩子"},
	{Relation{"", KinChild, true, true, 'M'}, "子/婿 子婿"},
	{Relation{"", KinChild, true, true, 'F'}, "女/媳 女媳"},
	{Relation{"", KinAffinal, false, true, 'F'}, "媳妇"},
	{Relation{"", KinParent, true, true, 0}, "父母/岳父母/公婆 父母或岳父母"},
	{Relation{"", KinAffinal, false, false, 0}, "岳父母 公婆 公公婆婆"},
	{Relation{"", KinGrandchild, true, true, 0}, "（外）孙子女 (外)孙子女 外孙子女"},
	{Relation{"", KinChild, true, true, 0}, "老大 老二 老三 老四 老五"},
}

// relationIndex finds a relation by word or code; it is built once and never changed.
var relationIndex = indexRelations()

func indexRelations() map[string]Relation {
	index := map[string]Relation{"01": {Code: "01", Class: KinSelf}}
	for _, entry := range relations {
		if entry.Code != "" {
			index[entry.Code] = entry.Relation
		}
		for _, word := range strings.Fields(entry.words) {
			index[word] = entry.Relation
		}
	}
	return index
}

// ParseRelation reads a relation to the head or to a cadre: a word, a two-digit code, or a
// composed word (长子孙女: whose last part decides the class, marked ambiguous).
func ParseRelation(text string) (Relation, bool) {
	if relation, known := relationIndex[text]; known {
		return relation, true
	}
	text = strings.Trim(CleanName(text), "()（）")
	for _, prefix := range []string{"", "户主之", "户主的", "户主", "之", "本人之"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && rest != "" {
			if relation, known := relationIndex[rest]; known {
				return relation, true
			}
		}
	}
	return composedRelation(text)
}

// composed holds village words made of two relations, and the class they come to.
var composed = []struct {
	first, second string
	class         KinClass
}{
	{"子", "妻", KinAffinal}, {"儿", "妻", KinAffinal}, {"子", "媳", KinAffinal}, {"女", "夫", KinAffinal}, {"女", "婿", KinAffinal},
	{"子", "孙女", KinGrandchild}, {"子", "孙", KinGrandchild}, {"子", "子", KinGrandchild}, {"子", "女", KinGrandchild}, {"女", "子", KinGrandchild},
	{"女", "女", KinGrandchild}, {"孙", "妻", KinAffinal}, {"妻", "妹", KinAffinal}, {"妻", "弟", KinAffinal}, {"妻", "兄", KinAffinal}, {"妻", "姐", KinAffinal},
	{"弟", "妻", KinAffinal}, {"兄", "妻", KinAffinal},
}

func composedRelation(text string) (Relation, bool) {
	for _, entry := range composed {
		first, ok := strings.CutSuffix(text, entry.second)
		first = strings.TrimSuffix(first, "之")
		if _, known := relationIndex[first]; ok && known && strings.HasSuffix(first, entry.first) {
			return Relation{Class: entry.class, Ambiguous: true}, true
		}
	}
	return Relation{}, false
}
