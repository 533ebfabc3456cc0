package report

import (
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// A state of missing months names the months: payment lists by what others gave, other lists
// by what rules asked for. A roster stands for its last month and lacks none.
func TestSupplyNamesTheMonthsItLacks(t *testing.T) {
	list := func(kind *roster.Kind, township string, from, to roster.Month) county.Supplied {
		return county.Supplied{Kind: kind, Programme: roster.RuralDibao, Township: township, Period: roster.Period{From: from, To: to}, Rows: 1, Sheet: &roster.Sheet{}}
	}
	october, december := roster.Date(20161001).MonthOf(), roster.Date(20161201).MonthOf()
	visits := roster.Visits
	report := &audit.Report{
		AsOf: 20161231,
		Supply: []county.Supplied{
			list(roster.RuralDibao, "石桥乡", october, december), list(roster.RuralDibao, "柳林乡", december, december),
			list(roster.PaymentList, "石桥乡", october, december), list(roster.PaymentList, "柳林乡", december, december),
			list(visits, "石桥乡", december, december), list(visits, "柳林乡", december, december),
		},
		NotRun: []audit.NotRun{{Rule: &audit.Rule{ID: "some"}, Township: "柳林乡", Lacks: []*roster.Kind{visits}, Period: roster.Period{From: october, To: october}}},
	}
	lacking := map[string]bool{}
	for _, line := range supplyTable(report) {
		gaps := line.state.In(words.Chinese, words.Full) == words.SupplyGaps.ZH
		if gaps != (len(line.missing) > 0) {
			t.Errorf("%s %s: state %q with missing months %v", line.township, line.kind.Name, line.state.In(words.Chinese, words.Full), line.missing)
		}
		if gaps {
			lacking[line.township+" "+line.kind.Name] = true
		}
	}
	if len(lacking) != 2 || !lacking["柳林乡 "+roster.PaymentList.Name] || !lacking["柳林乡 "+visits.Name] {
		t.Errorf("missing months of %v, want those of the payment and visit lists of 柳林乡", lacking)
	}
}
