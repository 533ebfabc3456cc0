package roster

import (
	"strings"
	"unicode/utf8"
)

// TownshipKey returns what two writings of one township have in common: 石桥 for 石桥乡,
// 石桥镇人民政府 and 临夏县石桥街道办事处. A comparison key, never to be shown.
func TownshipKey(name string) string {
	name = foldPlace(name)
	for _, suffix := range [...]string{"人民政府", "民政办", "政府"} {
		name = cutEnding(name, suffix)
	}
	for _, ending := range townshipEndings {
		if rest := cutEnding(name, ending); rest != name {
			return placeName(rest, false)
		}
	}
	return placeName(name, false)
}

// VillageKey returns what two writings of one village have in common: 寺庄 for 寺庄村,
// 石桥乡寺庄村村民委员会 and 寺庄村3组. A comparison key, never to be shown.
func VillageKey(name string) string {
	name = afterTownship(foldPlace(name))
	name = cutGroup(name)
	for _, ending := range villageEndings {
		switch rest := cutEnding(name, ending); {
		case rest == name:
			continue
		case ending == "村":
			return rest
		default:
			return cutEnding(cutEnding(rest, "行政村"), "村") // 寺庄村村委会
		}
	}
	return name
}

// foldPlace drops blanks and a remark in brackets behind the name, and folds full-width digits.
func foldPlace(name string) string {
	name = strings.TrimLeft(name, blanks)
	if at := strings.IndexAny(name, "(（"); at > 0 {
		name = name[:at]
	}
	if !strings.ContainsAny(name, blanks+"０１２３４５６７８９") {
		return name
	}
	return strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(blanks, r):
			return -1
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		}
		return r
	}, name)
}

// cutEnding drops an ending where something stands before it.
func cutEnding(name, ending string) string {
	if rest, ok := strings.CutSuffix(name, ending); ok && rest != "" {
		return rest
	}
	return name
}

// afterTownship drops the places above a village. A 乡 or 镇 behind a single character is
// taken as part of the village's own name: 北镇庙村.
func afterTownship(name string) string {
	for at := range name {
		ending := endingAt(name[at:], townshipEndings)
		rest := name[at+len(ending):]
		if ending == "" || utf8.RuneCountInString(placeName(name[:at], false)) < 2 || utf8.RuneCountInString(rest) < 2 || hasPrefix(rest, "族", "县", "村民", "村委") {
			continue
		}
		return rest
	}
	return name
}

// groupEndings end the name of a part of a village.
var groupEndings = [...]string{"村民小组", "小组", "自然村", "组", "社", "队", "屯"}

// cutGroup drops the part of a village: 3组, 第三村民小组, and what stands between 村 and 社.
func cutGroup(name string) string {
	for _, ending := range groupEndings {
		rest, ok := strings.CutSuffix(name, ending)
		if !ok || rest == "" {
			continue
		}
		village := strings.TrimSuffix(strings.TrimRightFunc(rest, isDigitRune), "第")
		at := strings.Index(rest, "村")
		switch {
		case village != "" && hasSuffix(village, villageEndings...):
			return village
		case at > 0:
			return committee(rest, at)
		case village != "" && village != rest:
			return village
		}
		return name
	}
	return name
}

// committee returns a village up to its 村, or up to the committee that follows it.
func committee(name string, at int) string {
	for _, ending := range villageEndings {
		if strings.HasPrefix(name[at:], ending) {
			return name[:at+len(ending)]
		}
	}
	return name[:at+len("村")]
}
