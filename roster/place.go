package roster

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxPlace bounds the characters of a place's name before its ending.
const maxPlace = 6

// townshipEndings end a township's name, villageEndings a village's; the longest first.
var (
	townshipEndings = []string{"街道办事处", "办事处", "街道", "乡", "镇"}
	villageEndings  = []string{"社区居民委员会", "村民委员会", "居民委员会", "社区居委会", "村委会", "居委会", "行政村", "社区", "村委", "村"}
)

// countyEndings end the name of a place above a township.
var countyEndings = []string{"自治县", "自治州", "自治区", "自治旗", "省", "市", "县", "区", "旗", "盟"}

// FindTownship finds a township's name in a title, a file or a folder name: 石桥乡 in
// 石桥乡2016年第四季度花名册, 乡镇001 where places are numbered; "" if there is none.
func FindTownship(text string) string {
	name, _ := cutTownship(text)
	return name
}

// FindVillage finds a village's name likewise, behind the township's if there is one.
func FindVillage(text string) string {
	township, rest := cutTownship(text)
	name, _, found := findPlace(rest, villageEndings, isVillageName)
	if before, _, ok := strings.Cut(text, township); !found && ok {
		name, _, _ = findPlace(before, villageEndings, isVillageName)
	}
	return name
}

// cutTownship finds a township and returns what follows it, the whole text if there is none.
func cutTownship(text string) (name, rest string) {
	if name, rest, ok := numberedTownship(text); ok {
		return name, rest
	}
	if name, rest, ok := findPlace(text, townshipEndings, isTownshipName); ok {
		return name, rest
	}
	return "", text
}

// numberedTownship finds 乡镇001, as places are called where their names are not to be told.
func numberedTownship(text string) (name, rest string, ok bool) {
	const word = "乡镇"
	_, after, found := strings.Cut(text, word)
	rest = strings.TrimLeft(after, "0123456789")
	digits := after[:len(after)-len(rest)]
	number := digits != "" && (len(digits) <= 3 || digits[0] == '0') && !hasPrefix(rest, "年", "月", "日", "季", "个", "-", "—", "~", "至")
	return word + digits, rest, found && number
}

// findPlace finds the first name with one of the endings. Valid judges the name, with what
// stands behind it.
func findPlace(text string, endings []string, valid func(name, ending, rest string) bool) (name, rest string, ok bool) {
	begin, dated := 0, false // of the run of Chinese characters; whether a digit stands before it
	for at, r := range text {
		if !unicode.Is(unicode.Han, r) {
			begin = at + utf8.RuneLen(r)
			if r == utf8.RuneError {
				begin = at + 1
			}
			dated = isDigitRune(r)
			continue
		}
		ending := endingAt(text[at:], endings)
		if ending == "" {
			continue
		}
		name, rest := placeName(text[begin:at], dated), text[at+len(ending):]
		if count := utf8.RuneCountInString(name); count >= 1 && count <= maxPlace && valid(name, ending, rest) {
			return name + ending, rest, true
		}
	}
	return "", text, false
}

func endingAt(text string, endings []string) string {
	for _, ending := range endings {
		if strings.HasPrefix(text, ending) {
			return ending
		}
	}
	return ""
}

var (
	// placeLeads are words before a place's name that are no part of it.
	placeLeads = []string{"关于", "上报", "报送", "公布", "公示", "填报单位", "填报", "制表单位", "单位", "附件", "上半年", "下半年", "全年",
		"第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度"}
	// dateLeads are so behind a year or a month alone: 月牙镇 is a name.
	dateLeads = []string{"年度", "年", "月份", "月", "日", "号", "季度", "度", "份", "的"}
)

// placeName drops what stands before a place's name: the places above it and lead words.
// Dated says that a number stands before the text.
func placeName(run string, dated bool) string {
	for _, ending := range countyEndings {
		// Not the first or last character, which is the name's own: 县底镇, 老县镇.
		if at := strings.LastIndex(run, ending); at > 0 && at+len(ending) < len(run) && !isCommunity(run, at, ending) {
			run, dated = run[at+len(ending):], false
		}
	}
	for {
		rest, date := cutLead(run, dated)
		if rest == "" || rest == run {
			return run
		}
		run, dated = rest, date
	}
}

// isCommunity says whether a 区 at a place is that of 社区.
func isCommunity(run string, at int, ending string) bool {
	return ending == "区" && strings.HasSuffix(run[:at], "社")
}

// cutLead drops one word before a name, or a number in Chinese digits of a date. Date says
// that what follows may be more of it.
func cutLead(run string, dated bool) (rest string, date bool) {
	_, count, rest := Numeral(run)
	if count == 4 && strings.HasPrefix(rest, "年") || dated && count > 0 && hasPrefix(rest, "月", "季", "日") {
		return rest, true
	}
	for _, lead := range placeLeads {
		if rest, ok := strings.CutPrefix(run, lead); ok {
			return rest, dated
		}
	}
	for _, lead := range dateLeads {
		if rest, ok := strings.CutPrefix(run, lead); ok && dated {
			return rest, true
		}
	}
	return run, dated
}

// isTownshipName tells a township's name from words that only end like one.
func isTownshipName(name, ending, rest string) bool {
	if isOneOf(name, "本", "该", "各", "全") {
		return false
	}
	if ending != "乡" && ending != "镇" {
		return true
	}
	switch {
	case isOneOf(name, "城", "小城", "集", "建制", "统筹城", "村", "下", "三下", "返", "家", "驻", "同", "老", "原", "外"):
		return false
	case hasSuffix(name, "返", "各", "该", "乡"), hasPrefix(rest, "镇", "化", "亲", "村振兴", "村医生", "村建设", "村公益"):
		return false
	}
	// 东乡族, 东乡县, 景德镇市 are no townships, but 石桥镇县级 holds one.
	return !hasPrefix(rest, "族", "县", "市", "区") || hasPrefix(rest, "县级", "市级", "区级")
}

// isVillageName does the same for villages.
func isVillageName(name, ending, rest string) bool {
	switch {
	case isOneOf(name, "农", "新农", "农村", "城乡", "全", "本", "驻", "城", "城市"), hasSuffix(name, "各", "该", "所在", "所属", "行政", "自然", "全乡", "全镇", "乡镇"):
		return false
	case ending != "村":
		return true
	case hasSuffix(name, "农"): // 神农村 is a place only where nothing of a programme follows
		r, _ := utf8.DecodeRuneInString(rest)
		return !unicode.Is(unicode.Han, r)
	}
	return !hasSuffix(name, "贫困", "城中", "重点", "示范")
}

func isOneOf(name string, words ...string) bool {
	return slices.Contains(words, name)
}

func hasPrefix(text string, words ...string) bool {
	for _, word := range words {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	return false
}

func hasSuffix(text string, words ...string) bool {
	for _, word := range words {
		if strings.HasSuffix(text, word) {
			return true
		}
	}
	return false
}
