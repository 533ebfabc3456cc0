package roster

import (
	"strings"
	"testing"
)

func TestFindPlaces(t *testing.T) {
	tests := []struct{ text, township, village string }{
		{"石桥乡2016年第四季度农村低保花名册", "石桥乡", ""},
		{"2016年石桥乡农村低保", "石桥乡", ""},
		{"2016年第四季度石桥乡农村低保", "石桥乡", ""},
		{"二〇一六年十二月石桥乡农村低保", "石桥乡", ""},
		{"2016年十二月份石桥乡农村低保", "石桥乡", ""},
		{"柳林镇桥头村.xlsx", "柳林镇", "桥头村"},
		{"桥头村（柳林镇）", "柳林镇", "桥头村"},
		{"临夏县石桥乡寺庄村低保户名单", "石桥乡", "寺庄村"},
		{"甘肃省临夏回族自治州临夏县石桥乡", "石桥乡", ""},
		{"积石山保安族东乡族撒拉族自治县刘集乡高李村", "刘集乡", "高李村"},
		{"东乡县达板镇", "达板镇", ""},
		{"关于上报石桥镇城乡低保的报告", "石桥镇", ""},
		{"填报单位：石桥镇人民政府", "石桥镇", ""},
		{"城关街道办事处东关社区低保", "城关街道办事处", "东关社区"},
		{"城关街道东关社区居委会", "城关街道", "东关社区居委会"},
		{"东关社区低保花名册2016", "", "东关社区"},
		{"乡镇001", "乡镇001", ""},
		{"乡镇001桥头村", "乡镇001", "桥头村"},
		{"各乡镇2016年汇总", "", ""},
		{"各乡镇1-3月汇总", "", ""},
		{"麻尼寺沟乡", "麻尼寺沟乡", ""},
		{"月牙镇月台村", "月牙镇", "月台村"},
		{"老县镇", "老县镇", ""},
		{"县底镇", "县底镇", ""},
		{"红旗镇韩村", "红旗镇", "韩村"},
		{"古城镇", "古城镇", ""},
		{"2016年城镇低保", "", ""},
		{"城乡居民养老保险", "", ""},
		{"返乡人员", "", ""},
		{"2016年农村低保", "", ""},
		{"享受农村低保人员", "", ""},
		{"农村社区建设", "", ""},
		{"新农村", "", ""},
		{"柳林镇神农村", "柳林镇", "神农村"},
		{"村干部花名册", "", ""},
		{"石桥乡村干部花名册", "石桥乡", ""},
		{"寺庄村村干部", "", "寺庄村"},
		{"石桥乡各村汇总", "石桥乡", ""},
		{"全乡行政村名录", "", ""},
		{"寺庄行政村", "", "寺庄行政村"},
		{"驻村干部", "", ""},
		{"Sheet1", "", ""},
		{"", "", ""},
		{"乡", "", ""},
		{"\xff乡", "", ""},
	}
	for _, test := range tests {
		if township, village := FindTownship(test.text), FindVillage(test.text); township != test.township || village != test.village {
			t.Errorf("%q: %q, %q; want %q, %q", test.text, township, village, test.township, test.village)
		}
	}
}

func TestPlaceKeys(t *testing.T) {
	for key, names := range map[string]string{
		"石桥":    "石桥乡 石桥镇 石桥街道 石桥街道办事处 石桥 临夏县石桥乡 石桥镇人民政府 石　桥乡",
		"城关":    "城关镇 城关街道",
		"麻尼寺沟":  "麻尼寺沟乡 临夏县麻尼寺沟乡",
		"乡镇001": "乡镇001 乡镇００１",
		"老县":    "老县镇",
		"":      "",
	} {
		for _, name := range strings.Split(name(names), "|") {
			if got := TownshipKey(name); got != key {
				t.Errorf("TownshipKey(%q) = %q, want %q", name, got, key)
			}
		}
	}
	for key, names := range map[string]string{
		"寺庄": "寺庄 寺庄村 寺庄村委会 寺庄村村委会 寺庄村民委员会 寺庄村村民委员会 寺庄村委 寺庄行政村 石桥乡寺庄村 临夏县石桥乡寺庄村 " +
			"寺庄村3组 寺庄村三社 寺庄三社 寺庄村第3村民小组 寺庄第三村民小组 寺庄村委会３组 寺庄村上庄社 寺庄村上庄3社 寺庄村（贫困村） 寺庄社区 石桥乡寺庄",
		"东关":  "东关社区 东关社区居委会 东关居委会 东关社区居民委员会 城关街道东关社区",
		"北镇庙": "北镇庙村 北镇庙村委会 石桥乡北镇庙村",
		"上":   "上村 上村村委会",
		"上村":  "上村村",
		"中村桥": "中村桥村3组",
		"新屯":  "新屯",
		"村":   "村",
		"":    "",
	} {
		for _, name := range strings.Split(name(names), "|") {
			if got := VillageKey(name); got != key {
				t.Errorf("VillageKey(%q) = %q, want %q", name, got, key)
			}
		}
	}
}

// name parts the names of a table by bars, so that an ideographic space stays in a name.
func name(names string) string { return strings.ReplaceAll(names, " ", "|") }

func BenchmarkPlaceKeys(b *testing.B) {
	for b.Loop() {
		VillageKey("石桥乡寺庄村3组")
		TownshipKey("临夏县石桥乡")
	}
}

func FuzzPlaces(f *testing.F) {
	for _, text := range []string{"石桥乡2016年", "柳林镇桥头村.xlsx", "乡镇001", "寺庄村第3村民小组", "二〇一六年十二月石桥乡", "\xff乡村", "城关街道东关社区", " (0"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, found := range []string{FindTownship(text), FindVillage(text)} {
			if !strings.Contains(text, found) {
				t.Fatalf("%q is no part of %q", found, text)
			}
		}
		if (TownshipKey(text) == "") != (strings.Trim(text, blanks) == "") || (VillageKey(text) == "") != (strings.Trim(text, blanks) == "") {
			t.Fatalf("%q has keys %q and %q", text, TownshipKey(text), VillageKey(text))
		}
	})
}
