package book

import "testing"

func TestDecimal(t *testing.T) {
	for stored, want := range map[string]string{
		"6.2292119650315402E+17": "622921196503154020",
		"6.22921196503154E+17":   "622921196503154000",
		"1E3":                    "1000", "1.5e-3": "0.0015", "1.50E1": "15", "-2.5E+1": "-25", "12.5E0": "12.5",
		"0.1": "0.1", "1.50": "1.50", "5.0": "5", "100.000": "100", "-0.0": "0", "+5": "5", ".5": "0.5", "5.": "5", "0": "0", "007": "007", "0E0": "0",
		"4.4999999999999998E-2": "0.044999999999999998", "1E+300": "1E+300", "1E-300": "1E-300",
	} {
		if got, ok := decimal([]byte(stored)); !ok || string(got) != want {
			t.Errorf("%s: got %s %v, want %s", stored, got, ok, want)
		}
	}
	for _, stored := range []string{"", "-", ".", "1e", "1e+", "e5", "NaN", "INF", "1 2", "1,000", "0x1F", "--1", "1.2.3", "1e1234567890"} {
		if got, ok := decimal([]byte(stored)); ok {
			t.Errorf("%q: got %s, want no number", stored, got)
		}
	}
}

func TestDateFormat(t *testing.T) {
	for code, want := range map[string]bool{
		"yyyy-mm-dd": true, `[$-804]yyyy"年"m"月"d"日";@`: true, "m/d/yy h:mm": true, "yyyy年": true, "YYYYMMDD": true,
		"General": false, "0.00E+00": false, `0"d"`: false, `0\d`: false, "[Red]0.00": false, "#,##0;[Red]-#,##0": false, "@": false,
		`_ * #,##0_ ;_ * \-#,##0_ ;_ @_ `: false, `0"个月"`: false, "": false,
	} {
		if got := dateFormat(code); got != want {
			t.Errorf("%q: got %v", code, got)
		}
	}
}
