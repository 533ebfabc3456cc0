package roster

import (
	"regexp"
	"strings"
)

var (
	townshipPattern = regexp.MustCompile(`([\p{Han}]{1,6}?(?:街道办事处|街道|乡|镇|办事处))`)
	oddTownship     = regexp.MustCompile(`乡镇\s*(\d+)`)
	villagePattern  = regexp.MustCompile(`([\p{Han}]{1,6}?(?:村民委员会|村委会|村委|社区居委会|社区|居委会|村))`)
)

// notPlaces are words that end like a place and are none.
var notPlaces = [...]string{"乡镇", "农村", "城镇", "各村", "全村", "行政村", "自然村", "本村", "下乡", "返乡", "城乡", "所在村", "全镇", "全乡", "本镇", "本乡", "新农村", "驻村", "该村", "各乡镇", "各镇", "各乡"}

// FindTownship finds a township's name in a title, a file or a folder name; "" if there is none.
func FindTownship(text string) string {
	if match := oddTownship.FindStringSubmatch(text); match != nil {
		return "乡镇" + match[1]
	}
	text = afterCounty(text)
	for _, match := range townshipPattern.FindAllString(text, -1) {
		if name := stripPlacePrefix(match); len([]rune(name)) > 1 && !isNotPlace(name) {
			return name
		}
	}
	return ""
}

// FindVillage finds a village's name likewise.
func FindVillage(text string) string {
	text = afterCounty(text)
	if at := townshipPattern.FindStringIndex(text); at != nil && !isNotPlace(text[at[0]:at[1]]) {
		text = text[at[1]:]
	}
	for _, match := range villagePattern.FindAllString(text, -1) {
		if name := stripPlacePrefix(match); len([]rune(name)) > 1 && !isNotPlace(name) {
			return name
		}
	}
	return ""
}

// afterCounty drops what stands before a county's name, which may itself hold 乡 or 镇.
func afterCounty(text string) string {
	if at := strings.IndexAny(text, "县区市旗"); at > 0 && at < len(text)/2 {
		_, size := at, len("县")
		return text[at+size:]
	}
	return text
}

func stripPlacePrefix(name string) string {
	for _, prefix := range [...]string{"年度", "年", "月", "度", "的", "在", "份", "季度"} {
		if at := strings.LastIndex(name, prefix); at >= 0 && at+len(prefix) < len(name) {
			name = name[at+len(prefix):]
		}
	}
	return name
}

func isNotPlace(name string) bool {
	for _, word := range notPlaces {
		if name == word || strings.HasSuffix(name, word) {
			return true
		}
	}
	return false
}

// TownshipKey returns what two writings of one township have in common.
func TownshipKey(name string) string {
	if at := strings.IndexAny(name, "县区旗"); at > 0 && at+len("县") < len(name) {
		name = name[at+len("县"):]
	}
	for _, suffix := range [...]string{"人民政府", "街道办事处", "办事处", "街道", "乡", "镇"} {
		if rest, ok := strings.CutSuffix(name, suffix); ok && rest != "" {
			name = rest
		}
	}
	return name
}

var groupPattern = regexp.MustCompile(`(?:第?[0-9一二三四五六七八九十]+(?:村民小组|小组|组|社|队))$`)

// VillageKey returns what two writings of one village have in common: without township,
// committee, group and the word 村 itself.
func VillageKey(name string) string {
	if plainVillage(name) {
		return name
	}
	if at := townshipPattern.FindStringIndex(name); at != nil && at[1] < len(name) && !isNotPlace(name[at[0]:at[1]]) {
		name = name[at[1]:]
	}
	name = groupPattern.ReplaceAllString(name, "")
	for _, suffix := range [...]string{"村民委员会", "社区居民委员会", "社区居委会", "居委会", "村委会", "村委", "社区", "村"} {
		if rest, ok := strings.CutSuffix(name, suffix); ok && rest != "" {
			return rest
		}
	}
	return name
}

// plainVillage says whether a name needs no folding: short, and without a telling ending.
func plainVillage(name string) bool {
	return name == "" || len(name) <= 9 && !strings.ContainsAny(name, "村社委组队乡镇")
}
