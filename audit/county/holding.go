package county

import (
	"slices"
	"strings"

	"rollcheck/audit/link"
	"rollcheck/roster"
)

// Standing is what a list says of a thing in the months a benefit is about.
type Standing uint8

// The standings, the one that says most first.
const (
	Stands     Standing = iota // he has it, by the list
	StateBlank                 // the list has no column that would say that it is gone
	Disputed                   // the list says both that it is and that it is gone
	NearTime                   // the list is of months shortly before or after
	OtherTime                  // the list is of other months: nothing is known of these
	Later                      // he has it only since
	Gone                       // sold, scrapped, dissolved, left
)

// Holding is a row of a list of what people own or are employed as, judged for the months of
// one benefit.
type Holding struct {
	Match
	Standing  Standing
	OtherName string // the name beside the number, where it is another than the roster's
	Counts    bool   // it is not of a class that is no means of his own
}

// listClass is how the words of one kind of list are read.
type listClass struct {
	gone      []string       // words that say it is over
	uncounted []string       // classes that are no means of his own
	monthly   bool           // it says who was paid in its months, not who owns what
	fields    []roster.Field // where a class may be written
}

var listClasses = map[*roster.Kind]*listClass{
	roster.Vehicles: {gone: []string{"注销", "报废", "过户", "转出", "转移", "转让", "灭失", "出售", "售出", "已售", "已卖", "卖给", "卖出", "变卖", "被盗", "盗抢", "拆解", "回收"}},
	roster.Businesses: {
		gone:   []string{"注销", "吊销", "撤销", "停业", "歇业", "关闭", "转让", "退股", "变更法人", "法人变更", "法人已变更", "清算完"},
		fields: []roster.Field{roster.FieldCompany}, uncounted: []string{"扶贫"},
	},
	roster.Properties: {
		gone:   []string{"注销", "转移", "转让", "灭失", "出售", "售出", "已售", "已卖", "卖给", "卖出", "过户", "拍卖", "拆除", "倒塌", "历史"},
		fields: []roster.Field{roster.FieldCategory, roster.FieldStatus, roster.FieldNote}, uncounted: []string{"安置", "危改", "危房", "祖宅", "老宅", "共有"},
	},
	roster.Payroll: {
		gone:   []string{"离职", "辞职", "辞去", "调出", "调离", "开除", "除名", "辞退", "解聘", "停薪", "停发", "终止", "合同到期", "死亡", "去世", "病故"},
		fields: []roster.Field{roster.FieldEmploymentType, roster.FieldPost, roster.FieldNote}, uncounted: []string{"公益", "护林", "保洁", "误工", "遗属", "村干部", "临聘", "临时", "辅助"},
		monthly: true,
	},
}

// runningStates say that it still is; 注销 in the same row contradicts them.
var runningStates = []string{"正常", "存续", "在营", "在业", "开业", "在职", "在岗", "在编", "现势", "有效"}

// Holdings judges the rows of a kind of list that bear the person's number for a benefit of his.
func (c *County) Holdings(entry *Entry, kind *roster.Kind) []Holding {
	matches := entry.Person.On(kind)
	if len(matches) == 0 {
		return nil
	}
	concerned := c.concerned(entry)
	enrolled := entry.Started()
	holdings := make([]Holding, 0, len(matches))
	for _, match := range matches {
		holdings = append(holdings, Holding{
			Match: match, Standing: standing(match.Row, listClasses[kind], concerned, enrolled),
			OtherName: otherName(match, entry), Counts: counts(match.Row, listClasses[kind]),
		})
	}
	return holdings
}

// otherName returns the name a list gives beside the person's number, where it is another.
func otherName(match Match, entry *Entry) string {
	name := match.Row.PersonName()
	same := match.Row.PersonID().Key() == entry.Person.Number.Key() && match.why == nil
	if same && link.CompareNames(name, entry.Row.PersonName()) == link.NameOther {
		return name
	}
	return ""
}

// concerned returns the months a benefit is about: from when it began, or the roster that
// lists it, to the end of the roster or of what was paid.
func (c *County) concerned(entry *Entry) roster.Period {
	asOf := c.AsOf.MonthOf()
	months := entry.Row.Sheet.Period
	if months.To == 0 {
		months = roster.Period{From: asOf, To: asOf}
	}
	if started := entry.Started(); started != 0 {
		months.From = min(months.From, started)
	}
	for _, other := range entry.Person.entries {
		if from := other.Row.Sheet.Period.From; from != 0 && other.Household.Programme == entry.Household.Programme {
			months.From = min(months.From, from)
		}
	}
	for i := range entry.Household.payments {
		if to := entry.Household.payments[i].Months.To; to <= asOf {
			months.To = max(months.To, to)
		}
	}
	return months
}

// standing judges a row by its state first, then by when it began, then by the list's months.
func standing(row roster.Row, class *listClass, months roster.Period, enrolled roster.Month) Standing {
	ended, disputed := ending(row, class)
	if disputed {
		return Disputed
	}
	if ended.Said && !ended.After(months.To) {
		if ended.When.To > months.To {
			return Disputed // the year alone is known
		}
		return Gone
	}
	begun := beginning(row)
	if begun.After(months.To) {
		return Later
	}
	if reach := reaches(row, class, begun, months, enrolled); reach != Stands {
		return reach
	}
	if !ended.Said && !class.monthly && !row.Sheet.Has(roster.FieldStatus) {
		return StateBlank
	}
	return Stands
}

// ending reads when it was over: from the column of its end, the state, the note. A note that
// it is gone beside a state that it runs is disputed.
func ending(row roster.Row, class *listClass) (ended roster.Event, disputed bool) {
	if day, ok := row.Date(roster.FieldEndDate); ok {
		return roster.EventOn(day), false
	}
	state := row.Text(roster.FieldStatus)
	if ended = roster.FindEvent(state+"，"+row.Text(roster.FieldEmploymentType), class.gone); ended.Said {
		return ended, false
	}
	ended = roster.FindEvent(row.Text(roster.FieldNote), class.gone)
	return ended, ended.Said && roster.FindEvent(state, runningStates).Said
}

func beginning(row roster.Row) roster.Event {
	for _, field := range [...]roster.Field{roster.FieldRegisteredOn, roster.FieldStartDate} {
		if day, ok := row.Date(field); ok {
			return roster.EventOn(day)
		}
	}
	return roster.Event{}
}

// How many months a list may lie apart from a benefit and still speak for it: who is paid may
// change from month to month, what is owned seldom does.
const (
	nearPaid  = 3
	nearOwned = 12
)

// reaches says whether the months of a list are those of the benefit. A list without a date
// is of today, and one of later months speaks for what it says to have begun before.
func reaches(row roster.Row, class *listClass, begun roster.Event, months roster.Period, enrolled roster.Month) Standing {
	list := row.Sheet.Period
	if own, ok := row.Period(roster.FieldPeriod); ok {
		list = own
	}
	apart := list.From - months.To
	if list.To < months.From {
		apart = months.From - list.To
	} else if begun.Said {
		return Stands
	}
	near := roster.Month(nearOwned)
	if class.monthly {
		near = nearPaid
		if list.To < enrolled {
			near = 0 // it is known that he was not enrolled then
		}
	}
	switch {
	case list.To == 0 || apart <= 0:
		return Stands
	case apart <= near:
		return NearTime
	}
	return OtherTime
}

func counts(row roster.Row, class *listClass) bool {
	for _, field := range class.fields {
		if containsAny(row.Text(field), class.uncounted) {
			return false
		}
	}
	return true
}

func containsAny(text string, list []string) bool {
	return slices.ContainsFunc(list, func(word string) bool { return strings.Contains(text, word) })
}

// heads are the posts of who runs a business; a member of a cooperative is often one by name only.
var heads = []string{"法定代表", "法人", "理事长", "负责人", "经营者", "董事长", "经理", "业主", "投资人"}

// Passive says whether a row of a business is of somebody who is a member and does not run
// it, or of a shop that relief set up. Who runs a cooperative is no passive member.
func (h *Holding) Passive() bool {
	company := h.Row.Text(roster.FieldCompany)
	if !strings.Contains(company, "合作社") && !strings.Contains(company, "互助") {
		return !h.Counts
	}
	post := h.Row.Text(roster.FieldPost)
	if post == "" { // then the heading of the names says what they are
		named, _ := h.Row.Sheet.Column(roster.FieldName)
		post = named.Heading
	}
	return !containsAny(post, heads)
}

// EachBenefit returns the enrolments in force, one a programme, the covered one before others.
func (p *Person) EachBenefit() []*Entry {
	var benefits []*Entry
	for _, entry := range p.Enrolled() {
		at := -1
		for i := range benefits {
			if benefits[i].Household.Programme == entry.Household.Programme {
				at = i
			}
		}
		switch {
		case at < 0:
			benefits = append(benefits, entry)
		case entry.Covered() && !benefits[at].Covered():
			benefits[at] = entry
		}
	}
	return benefits
}
