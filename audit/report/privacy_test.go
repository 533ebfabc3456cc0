package report

import (
	"regexp"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// No profile but full shows a number, wherever it stands: in its own column, a message, a
// note, the name of a file.
func TestNoNumberLeaks(t *testing.T) {
	report := sample(t)
	secrets := map[string]string{
		"number of the dead": deadNumber, "number in a note": cousinNumber, "number in a file's name": carNumber,
		"account": accountNumber, "telephone": phoneNumber, "birth": "1949-02-03",
	}
	for name, render := range every {
		full := render(t, report, Options{Language: words.Chinese, Privacy: words.Full})
		for _, privacy := range []words.Privacy{words.Township, words.Public} {
			out := render(t, report, Options{Language: words.Chinese, Privacy: privacy})
			for what, secret := range secrets {
				if (name == "json" || name == "workbook") && !strings.Contains(full, secret) {
					t.Errorf("%s full lacks the %s", name, what)
				}
				if strings.Contains(out, secret) {
					t.Errorf("%s %s shows the %s", name, privacy, what)
				}
			}
			if hash := "00112233445566"; strings.Contains(strings.ReplaceAll(out, "-", ""), hash) {
				t.Errorf("%s %s shows the hash", name, privacy)
			}
		}
	}
}

var tokens = regexp.MustCompile(`(疑|%e7%96%91)-\d{6}-\d`) // in a link too

// In public no name is whole and no finding has a number but that of its row.
func TestPublicShowsNobody(t *testing.T) {
	report := sample(t)
	for name, render := range every {
		out := tokens.ReplaceAllString(render(t, report, Options{Language: words.Chinese, Privacy: words.Public}), "")
		for _, secret := range []string{"马一", "李二", "王大", "000001", deadNumber[:6], "换证前"} {
			if strings.Contains(out, secret) {
				t.Errorf("%s shows %s", name, secret)
			}
		}
	}
}

func TestHide(t *testing.T) {
	number := idNumber(19700101, 2)
	for _, test := range []struct{ text, want string }{
		{"", ""},
		{"第 12 行 2016-12-31 20161231 1,234.00", "第 12 行 2016-12-31 20161231 1,234.00"},
		{"原号 " + number + " 作废", "原号 990101********" + number[14:] + " 作废"},
		{number[:17] + "x", "990101********" + number[14:17] + "x"},
		{"990101700101123", "990101*****1123"},
		{"电话13900001234。", "电话****1234。"},
		{"卡 6217000099990001234", "卡 ****1234"},
		{number + number, "****" + number[14:]},
		{"９９０１０１１９７００１０１００１１", "９９０１０１********００１１"},
		{"990101********0011", "990101********0011"},
		{"死亡名单20161231101500.csv", "死亡名单20161231101500.csv"},
		{"导出201612311015", "导出201612311015"},
		{"导出20161231101500123", "导出20161231101500123"},
		{"导出20161331101500", "导出****1500"},
		{"账号20161231261500", "账号****1500"},
		{"20161231101500X", "20161231101500X"},
		{number[:17] + " 少一位", "****" + number[13:17] + " 少一位"},
		{"账号620100000000001", "账号620100*****0001"},
	} {
		if got := (Options{Privacy: words.Township}).plain(test.text); got != test.want {
			t.Errorf("%q is shown as %q, want %q", test.text, got, test.want)
		}
		if got := (Options{Privacy: words.Full}).plain(test.text); got != test.text {
			t.Errorf("full changes %q to %q", test.text, got)
		}
	}
}
