package link

import "strings"

// NameMatch is how two names compare.
type NameMatch uint8

// How two names can compare.
const (
	NameMissing NameMatch = iota // one side has no name
	NameEqual
	NameVariant // they differ only by a known variant of writing
	NameOther
)

// CompareNames compares two cleaned names (roster.CleanName).
func CompareNames(a, b string) NameMatch {
	switch {
	case a == "" || b == "":
		return NameMissing
	case a == b:
		return NameEqual
	case foldName(a) == foldName(b):
		return NameVariant
	}
	return NameOther
}

// variants folds forms of writing that do not make another name: traditional and old
// forms, and customary surname substitutes (spec/domain.md section 6, levels 1 and 2).
var variants = strings.NewReplacer(
	"呂", "吕", "黃", "黄", "馬", "马", "葉", "叶", "鍾", "钟", "鐘", "钟", "锺", "钟", "龐", "庞",
	"範", "范", "餘", "余", "薑", "姜", "於", "于", "後", "后", "張", "张", "陳", "陈", "劉", "刘",
	"楊", "杨", "趙", "赵", "吳", "吴", "孫", "孙", "蕭", "萧", "鄭", "郑", "馮", "冯", "許", "许",
	"韓", "韩", "鄧", "邓", "蔣", "蒋", "羅", "罗", "華", "华", "國", "国", "蘭", "兰", "龍", "龙",
	"肖", "萧", "付", "傅", "代", "戴", "闫", "阎", "邱", "丘", "蓝", "兰",
	"·", "", " ", "", "　", "",
)

func foldName(name string) string { return variants.Replace(name) }
