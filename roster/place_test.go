package roster

import (
	"strings"
	"testing"
)

func TestFindPlaces(t *testing.T) {
	for _, test := range []struct{ text, township, village string }{
		{"甲县麻尼寺沟乡2016年低保", "麻尼寺沟乡", ""},
		{"临夏县麻尼寺沟乡寺庄村花名册", "麻尼寺沟乡", "寺庄村"},
		{"农村低保/麻尼寺沟乡", "麻尼寺沟乡", ""},
		{"2016年12月甲镇", "甲镇", ""},
		{"2016年度甲镇低保", "甲镇", ""},
		{"第一季度甲镇", "甲镇", ""},
		{"填报单位：甲镇", "甲镇", ""},
		{"城关街道办事处低保", "城关街道办事处", ""},
		{"乡镇001", "乡镇001", ""},
		{"乡镇 12 低保", "乡镇12", ""},
		// Counties that hold 乡 or 镇, and several levels above the township.
		{"东乡县唐汪镇", "唐汪镇", ""},
		{"东乡族自治县唐汪镇上城门村", "唐汪镇", "上城门村"},
		{"镇原县城关镇", "城关镇", ""},
		{"新乡市封丘县应举镇", "应举镇", ""},
		// Townships and villages that hold a county's mark.
		{"红旗镇甲村", "红旗镇", "甲村"},
		{"红旗区红旗镇", "红旗镇", ""},
		{"新市镇", "新市镇", ""},
		{"旗亭街道", "旗亭街道", ""},
		{"甲镇红旗村低保", "甲镇", "红旗村"},
		{"甲社区2016年12月城市低保花名册", "", "甲社区"},
		{"甲镇城市低保花名册2016", "甲镇", ""},
		{"甲镇市级补助名册", "甲镇", ""},
		// 城镇 and 城乡 end towns' own names.
		{"古城镇2016年低保", "古城镇", ""},
		{"古城乡丁村", "古城乡", "丁村"},
		// Words that end like a place.
		{"农村低保", "", ""}, {"城镇低保", "", ""}, {"城乡低保", "", ""}, {"甲县城镇低保", "", ""}, {"享受城镇低保", "", ""}, {"各乡镇汇总", "", ""}, {"甲县返乡人员", "", ""}, {"行政村名单", "", ""},
		{"村干部名册", "", ""}, {"甲镇村干部名册", "甲镇", ""}, {"甲村干部名册", "", "甲村"},
		{"甲镇乙村村民委员会", "甲镇", "乙村"}, {"寺庄村委会", "", "寺庄村委会"}, {"甲镇乙社区居民委员会", "甲镇", "乙社区"},
		{"", "", ""},
	} {
		if got := FindTownship(test.text); got != test.township {
			t.Errorf("township of %s is %q, want %q", test.text, got, test.township)
		}
		if got := FindVillage(test.text); got != test.village {
			t.Errorf("village of %s is %q, want %q", test.text, got, test.village)
		}
	}
}

func TestPlaceKeys(t *testing.T) {
	for key, names := range map[string][]string{
		"应举": {"应举", "应举镇", "封丘县应举镇", "封丘县应举", "新乡市封丘县应举镇", "应举镇人民政府"},
		"城关": {"城关镇", "城关街道", "城关街道办事处", "镇原县城关镇"},
		"红旗": {"红旗镇", "红旗乡", "红旗区红旗镇"},
		"新市": {"新市镇"}, "旗亭": {"旗亭街道"}, "古城": {"古城镇"}, "乡镇001": {"乡镇001"}, "": {""},
	} {
		for _, name := range names {
			if got := TownshipKey(name); got != key {
				t.Errorf("key of township %s is %q, want %q", name, got, key)
			}
		}
	}
	for key, names := range map[string][]string{
		"寺庄":  {"寺庄", "寺庄村", "寺庄村委会", "寺庄村村委会", "寺庄村村民委员会", "麻尼寺沟乡寺庄村", "临夏县麻尼寺沟乡寺庄村", "寺庄村三社", "寺庄村第二村民小组", "寺庄村3组"},
		"上城门": {"上城门村", "东乡族自治县唐汪镇上城门村"},
		"甲":   {"甲社区", "甲社区居委会", "甲社区居民委员会", "乙镇甲社区"},
		"红旗":  {"红旗村", "甲镇红旗村"},
		"":    {""},
	} {
		for _, name := range names {
			if got := VillageKey(name); got != key {
				t.Errorf("key of village %s is %q, want %q", name, got, key)
			}
		}
	}
}

func FuzzPlaces(f *testing.F) {
	for _, text := range []string{"", "临夏县麻尼寺沟乡寺庄村花名册", "红旗区红旗镇", "乡镇 12 低保", "甲社区居民委员会", "2016年度甲镇", "县县县甲镇", "\xff县甲镇"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, found := range []string{FindVillage(text), TownshipKey(text), VillageKey(text)} {
			if !strings.Contains(text, found) {
				t.Fatalf("%q is no part of %q", found, text)
			}
		}
		if text != "" && (TownshipKey(text) == "" || VillageKey(text) == "") {
			t.Fatalf("the key of %q is empty: all such places would be one", text)
		}
	})
}
