package roster

import "testing"

func TestFindDays(t *testing.T) {
	for text, want := range map[string][2]Date{
		"2016-11-01至2016-11-08": {20161101, 20161108},
		"2016年11月1日—7日":         {20161101, 20161107},
		"2016.11.1-11.8":        {20161101, 20161108},
		"公示时间：2016-11-01 至 2016-11-07    监督电话：0930-1234567": {20161101, 20161107},
		"2016年12月28日起至2017年1月3日止":                           {20161228, 20170103},
		"20161101-20161107":   {20161101, 20161107},
		"2016/11/1-2016/11/7": {20161101, 20161107},
		"2016年11月1日起7天":       {20161101, 0},
		"2016年11月":            {0, 0},
		"7天":                  {0, 0},
		"":                    {0, 0},
	} {
		if first, last := FindDays(text); first != want[0] || last != want[1] {
			t.Errorf("%s: %s to %s", text, first, last)
		}
	}
}

func FuzzFindDays(f *testing.F) {
	f.Add("2016-11-01至2016-11-08")
	f.Fuzz(func(t *testing.T, text string) {
		first, last := FindDays(text)
		if first != 0 && !first.Exists() || last != 0 && (first == 0 || !last.Exists()) {
			t.Errorf("%q: %d to %d", text, first, last)
		}
	})
}
