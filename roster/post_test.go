package roster

import "testing"

func TestPosts(t *testing.T) {
	for text, want := range map[string]Post{
		"村委会主任": {Committee: true}, "村民委员会主任": {Committee: true}, "村主任": {Committee: true}, "主任": {Committee: true}, "村委会副主任": {Committee: true}, "村委会委员": {Committee: true}, "居委会委员": {Committee: true}, "委员": {Committee: true},
		"村党支部书记兼村委会主任": {Committee: true}, "书记、主任": {Committee: true}, "支书主任一肩挑": {Committee: true}, "村委会委员兼文书": {Committee: true}, "低保经办人员": {Committee: true}, "村民委员会委员": {Committee: true}, "党支部书记村委会主任": {Committee: true},
		"村党支部委员": {}, "支部委员": {}, "党支部委员会委员": {}, "村支委": {}, "村党支部书记": {}, "党总支委员": {}, "村务监督委员会主任": {}, "监委会委员": {}, "村委会文书": {}, "村民委员会文书": {}, "村文书(会计)": {}, "村委会会计": {}, "村两委成员": {}, "村民小组长": {}, "": {},
		"原村主任": {Committee: true, Former: true}, "前村支书": {Former: true},
	} {
		if got := ParsePost(text); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}

func TestEvents(t *testing.T) {
	march := Period{NewMonth(2014, 3), NewMonth(2014, 3)}
	for text, want := range map[string]Event{
		"2014年3月换届离任": {Said: true, When: march}, "2011年任职，2014年3月离任": {Said: true, When: march}, "离任": {Said: true}, "2014.3.15离任": {Said: true, When: march},
		"未离任": {}, "拟离任": {}, "2014年3月当选": {}, "": {}, "2014年离任": {Said: true, When: Period{NewMonth(2014, 1), NewMonth(2014, 12)}},
	} {
		if got := FindEvent(text, []string{"离任", "卸任"}); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}

func TestTerms(t *testing.T) {
	for text, want := range map[string]Period{
		"2011年3月至2014年5月": {NewMonth(2011, 3), NewMonth(2014, 5)}, "2011-2014": {NewMonth(2011, 1), NewMonth(2014, 12)}, "2011年—2014年任村主任": {NewMonth(2011, 1), NewMonth(2014, 12)}, "2013.12-2016.12": {NewMonth(2013, 12), NewMonth(2016, 12)},
		"2013年12月至今": {}, "2014-03-01": {}, "": {},
	} {
		if got, _ := FindTerm(text); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
