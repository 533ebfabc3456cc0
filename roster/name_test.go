package roster

import (
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
		{"阿卜杜.A", "阿卜杜·A"},
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
	})
}

// One figure or mark behind a Chinese name is no part of it; more may be one.
func TestNameMarks(t *testing.T) {
	for written, want := range map[string]string{
		"张三1": "张三", "张三A": "张三", "张三b": "张三", "张三②": "张三", "张三 2": "张三", "张三２": "张三", "张三Ⅱ": "张三", "张三⑴": "张三", "张三★": "张三", "张三◆": "张三", "张三※": "张三",
		"张三（残）": "张三", "张三(已故)": "张三", "张三[残]": "张三", "张三【户主】": "张三", "张三1(户主)": "张三", "欧阳小明3": "欧阳小明", "阿卜杜·拉合曼1": "阿卜杜·拉合曼",
		"张三12": "张三12", "张A": "张A", "张1": "张1", "ZHANG SAN": "ZHANG SAN", "Tom2": "Tom2", "A三": "A三", "张三二": "张三二", "张〇": "张〇",
	} {
		if got := CleanName(written); got != want {
			t.Errorf("CleanName(%q) = %q, want %q", written, got, want)
		}
	}
}
