package rules

import (
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var proxyHouseholds = &county.Param{
	Key: "proxy.households", Title: words.Text{ZH: "同一人代领户数", EN: "households one person collects for"}, Unit: "户",
	BuiltIn: []county.Setting{{Number: 300}}, Source: common,
}

var proxyCollect = &audit.Rule{
	ID: "proxy-collect", Title: words.Text{ZH: "多户由同一人代领", EN: "one person collects for several households"},
	Doc: words.Text{
		ZH: "一张发放清册上，一个村里同一个代领人替几户领取（缺省三户起）。本户成员、监护人、供养机构代领的不计；每户都写明有委托书的只作提示。没有代领人身份证号的，可能是同名的几个人，只问手续。一村一条，不写姓名。请核实委托手续和钱款是否交到本人。",
		EN: "On one payment list the same person collected for several households of a village, three unless set otherwise. Members, guardians and homes are not counted; where every row names a written proxy it is a notice. Without the collector's number several may bear the name. One a village, naming nobody.",
	},
	Family: familyMoney, Remedy: remedyVerify, Severity: audit.Suspicion, Needs: []*roster.Kind{roster.PaymentList},
	Params: []*county.Param{proxyHouseholds}, MustNot: []*audit.Exemption{writtenProxy},
	Check: audit.EachSheet(checkProxies),
}

// collection is what one collector drew for others in a village.
type collection struct {
	place   county.Place
	number  bool
	rows    []roster.Row // one a household
	written int          // of them, those that name a written proxy
}

func checkProxies(p *audit.Pass, sheet *roster.Sheet) {
	if !sheet.Has(roster.FieldCollector) && !sheet.Has(roster.FieldCollectorIDNumber) {
		return
	}
	households := map[roster.Row]*county.Household{}
	for _, payment := range p.County.PaymentsOn(sheet) {
		households[payment.Row] = payment.Household
	}
	for _, one := range collectionsOn(p, sheet, households) {
		limit, _ := p.Parameter(proxyHouseholds, one.place.Township, sheet.Programme, p.AsOf())
		if len(one.rows) >= limit.Whole() {
			reportProxy(p, sheet, one)
		}
	}
}

// collectionsOn groups the rows somebody else collected by village and collector, in their order.
func collectionsOn(p *audit.Pass, sheet *roster.Sheet, households map[roster.Row]*county.Household) []*collection {
	type collected struct {
		township, village, collector string
	}
	index, seen := map[collected]*collection{}, map[string]bool{}
	var all []*collection
	for i := range sheet.Records() {
		row := sheet.Row(i)
		collector, numbered := collectorOf(row)
		if collector == "" || collectsOwn(row, households[row]) {
			continue
		}
		place := p.County.PlaceOf(row)
		key := collected{roster.TownshipKey(place.Township), roster.VillageKey(place.Village), collector}
		payee := strings.Join([]string{key.township, key.village, collector, payeeOf(row, households[row])}, "\x1f")
		if seen[payee] {
			continue
		}
		seen[payee] = true
		one := index[key]
		if one == nil {
			one = &collection{place: place, number: numbered}
			index[key], all = one, append(all, one)
		}
		one.rows = append(one.rows, row)
		if hasWrittenProxy(row) {
			one.written++
		}
	}
	return all
}

// collectorOf returns what tells a row's collector: his number, else his name.
func collectorOf(row roster.Row) (collector string, numbered bool) {
	if number := county.SubjectNumber(row.ID(roster.FieldCollectorIDNumber)); number != "" {
		return number, true
	}
	return row.Text(roster.FieldCollector), false
}

// payeeOf returns what tells a row's household from others of its list.
func payeeOf(row roster.Row, household *county.Household) string {
	if household != nil {
		return strconv.Itoa(household.Order())
	}
	for _, field := range [...]roster.Field{roster.FieldHouseholdNumber, roster.FieldHeadIDNumber, roster.FieldHeadName} {
		if text := row.Text(field); text != "" {
			return text
		}
	}
	return row.PersonName() + row.Text(row.PersonIDField())
}

// collectsOwn says whether the collector is the payee, one of his household, his guardian or the
// home he lives in.
func collectsOwn(row roster.Row, household *county.Household) bool {
	name, number := row.Text(roster.FieldCollector), row.ID(roster.FieldCollectorIDNumber).Key()
	if roster.IsInstitution(name) || institutional(row) {
		return true
	}
	names, numbers := []string{row.PersonName(), row.Text(roster.FieldHeadName), row.Text(roster.FieldGuardianName)}, []uint64{row.PersonID().Key(), row.ID(roster.FieldHeadIDNumber).Key()}
	if household != nil {
		for _, entry := range household.Roster(row.Sheet.Period.To) {
			names = append(names, entry.Row.PersonName(), entry.Row.Text(roster.FieldGuardianName))
			numbers = append(numbers, entry.Person.Number.Key())
		}
	}
	return number != 0 && slices.Contains(numbers, number) || name != "" && oneOfNames(name, names)
}

// hasWrittenProxy says whether a row's note names a proxy in writing.
func hasWrittenProxy(row roster.Row) bool {
	note := row.Text(roster.FieldNote)
	return containsAny(note, []string{"委托", "协议", "授权"}) && !containsAny(note, []string{"无", "未", "没有", "过期"})
}

func reportProxy(p *audit.Pass, sheet *roster.Sheet, one *collection) {
	collector, _ := collectorOf(one.rows[0])
	finding := p.Find(sheet.Programme).At(one.place.Township, one.place.Village).Key(collector, sheet.Period.String()).
		Say(saysProxy, len(one.rows), len(one.rows)-one.written).Test(writtenProxy, one.written == len(one.rows))
	finding.Persons = 0
	for _, row := range one.rows {
		finding.Rests(evidenceCollector, county.Own(row, roster.FieldCollector))
	}
	if !one.number {
		finding.AtMost(audit.Procedure).NotChecked = append(finding.NotChecked, saysCollectorName.With())
	}
	p.Report(finding)
}

var (
	saysProxy         = words.Text{ZH: "同一人代领 %d 户，其中 %d 户没有写明委托书", EN: "one person collects for %d households, %d of them without a written proxy"}
	saysCollectorName = words.Text{ZH: "清册没有代领人身份证号，可能是同名的几个人", EN: "the list has no collector's number: several may bear the name"}
	evidenceCollector = words.Text{ZH: "代领人", EN: "collected by"}
)

var writtenProxy = &audit.Exemption{ID: "written-proxy", Title: words.Text{ZH: "有书面委托", EN: "a written proxy"}}
