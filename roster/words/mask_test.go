package words

import "testing"

// Numbers in a text of the input are masked whatever stands between their digits; dates, amounts
// and short lists are left.
func TestHideQuoted(t *testing.T) {
	known := func(eleven uint64) bool { return eleven == 27013265617 }
	for text, want := range map[string]string{
		"原号 990101 19490203 0171 作废": "原号 990101********0171 作废", "990101-1949-02-03-0171": "990101********0171", "139-0000-1234": "****1234", "6217.0000.9999.0001": "****0001",
		"990101\n19490203\u200b0171":     "990101********0171",
		"990101194902030171 1949-02-03生": "990101********0171 ****生", "990101194902030171 1949年2月3日": "990101********0171 ****日",
		"账号27号013号265号6177": "账号****6177", "账户27(013)265甲617": "账户****5617",
		"2016-12-31 20161231 1,234.00": "2016-12-31 20161231 1,234.00", "2016年12月31日, 162.00 元, 307.50 元": "2016年12月31日, 162.00 元, 307.50 元",
		"4口人,120平米,3间,2014年,12000元": "4口人,120平米,3间,2014年,12000元", "2016-01..2016-12": "2016-01..2016-12", "石桥乡2016年第四季度": "石桥乡2016年第四季度",
	} {
		if got := Township.HideQuoted(text, known); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
		if got := Full.HideQuoted(text, known); got != text {
			t.Errorf("full changes %q to %q", text, got)
		}
	}
}
