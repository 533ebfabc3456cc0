package roster

import (
	"slices"
	"testing"
)

func TestCleanName(t *testing.T) {
	tests := []struct{ text, want string }{
		{"马六", "马六"},
		{"马　六", "马六"},
		{" 马 六 ", "马六"},
		{"马\u00a0六\n", "马六"},
		{"马六(男)", "马六"},
		{"马六（女）", "马六"},
		{"马六 (户主)", "马六"},
		{"马六户主", "马六"},
		{"马六 户主户主", "马六"},
		{"马六*", "马六"},
		{"＊马六", "马六"},
		{"马六（已故）", "马六"},
		{"马六（残疾", "马六"},
		{"马（俊）", "马（俊）"},
		{"李(金+弘)", "李(金+弘)"},
		{"阿卜杜•拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜．拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜.拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜‧拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜・拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜･拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜●拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜 · 拉合曼", "阿卜杜·拉合曼"},
		{"阿卜杜··拉合曼", "阿卜杜·拉合曼"},
		{"马六。", "马六"},
		{"王𬭎", "王𬭎"},
		{"李㛃 ", "李㛃"},
		{"马\ue81e", "马\ue81e"},
		{"ZHANG  SAN", "ZHANG SAN"},
		{"户主", "户主"},
		{"", ""},
		{" ", ""},
	}
	for _, test := range tests {
		if got := CleanName(test.text); got != test.want {
			t.Errorf("CleanName(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestSplitNames(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"马六、马七", []string{"马六", "马七"}},
		{"马六\n马七（长子）\r\n", []string{"马六", "马七"}},
		{"马六,马七；马八", []string{"马六", "马七", "马八"}},
		{"马六 马七　马小八", []string{"马六", "马七", "马小八"}},
		{"马 六", []string{"马六"}},
		{"欧阳 修", []string{"欧阳修"}},
		{"阿卜杜•拉合曼、马 七", []string{"阿卜杜·拉合曼", "马七"}},
		{"", nil},
		{"、", nil},
	}
	for _, test := range tests {
		if got := SplitNames(test.text); !slices.Equal(got, test.want) {
			t.Errorf("SplitNames(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCleanNameDoesNotAllocateForPlainNames(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { CleanName("马小六") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzCleanName(f *testing.F) {
	for _, text := range []string{"马　六", "马六(男)", "阿卜杜.拉合曼", "ZHANG  SAN", "马（俊）", "李(金+弘)", "马六户主", "马六 马七"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		name := CleanName(text)
		if again := CleanName(name); again != name {
			t.Fatalf("%q: %q, then %q", text, name, again)
		}
		for _, one := range SplitNames(text) {
			if one == "" {
				t.Fatalf("%q holds an empty name", text)
			}
		}
	})
}
