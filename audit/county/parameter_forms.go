package county

import "rollcheck/roster/words"

// Parameters of the forms that are filled from rosters.
var (
	PublicityDays = &Param{
		Key: "publicity.days", Title: words.Text{ZH: "公示天数", EN: "days of publicity"}, Unit: "日", BuiltIn: []Setting{{Number: 700}},
		Source: words.Text{ZH: "民发〔2012〕220号第二十五条、民发〔2021〕57号第十九条：公示7天", EN: "220/2012 art. 25, 57/2021 art. 19: seven days"},
	}
	PublicityPhone = &Param{Key: "publicity.phone", Title: words.Text{ZH: "监督电话", EN: "telephone for objections"}, Unit: "词"}
	ReviewA        = review("A", 1200, "A类复核周期")
	ReviewB        = review("B", 600, "B类复核周期")
	ReviewC        = review("C", 600, "C类复核周期")
)

// FormParams lists them.
var FormParams = []*Param{PublicityDays, PublicityPhone, ReviewA, ReviewB, ReviewC}

func review(class string, months int64, title string) *Param {
	return &Param{
		Key: "review." + class, Title: words.Text{ZH: title, EN: "review of class " + class}, Unit: "月", BuiltIn: []Setting{{Number: months}},
		Source: words.Text{ZH: "民发〔2021〕57号第三十一条：每年或每半年核查", EN: "57/2021 art. 31: every year or half-year"},
	}
}
