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
		ZH: "一张发放清册上，一个村里同一个代领人替几户领取（缺省三户起）。本户成员、监护人、供养机构代领的不计；每户都写明有委托书的只作提示。没有代领人身份证号的，可能是同名的几个人，要有本村名册且查无重名才作疑点，否则只问手续。一村一条，不写姓名。请核实委托手续和钱款是否交到本人。",
		EN: "On one payment list the same person collected for several households of a village, three unless set otherwise. Members, guardians and homes are not counted; where every row names a written proxy it is a notice. Without the collector's number several may bear the name: a lesser finding unless the village's rosters know no two of it. One a village, naming nobody.",
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
	if handsOut(sheet) {
		p.NotRunBecause(sheet, saysHandsOut.With())
		return
	}
	for _, one := range collectionsOn(p, sheet, households) {
		limit, _ := p.Parameter(proxyHouseholds, one.place.Township, sheet.Programme, p.AsOf())
		if len(one.rows) >= limit.Whole() {
			reportProxy(p, sheet, one)
		}
	}
}

// handsOut says whether one name fills the column of a whole list: who handed the money out or
// wrote the list, unless it is headed 代领.
func handsOut(sheet *roster.Sheet) bool {
	column, has := sheet.Column(roster.FieldCollector)
	if !has || strings.Contains(column.Heading, "代") || sheet.Has(roster.FieldCollectorIDNumber) {
		return false
	}
	first := ""
	for i := range sheet.Records() {
		name := sheet.Row(i).Text(roster.FieldCollector)
		if name == "" || first != "" && name != first {
			return false
		}
		first = name
	}
	return true
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

// collectorOf returns what tells a row's collector: his number, else his name. A mark that
// somebody signed, or in what relation he stands to the payee, is no name.
func collectorOf(row roster.Row) (collector string, numbered bool) {
	if number := county.SubjectNumber(row.ID(roster.FieldCollectorIDNumber)); number != "" {
		return number, true
	}
	name := row.Text(roster.FieldCollector)
	if _, relation := roster.ParseRelation(name); relation || len([]rune(name)) < 2 || containsAny(name, signedMarks) {
		return "", false
	}
	return name, false
}

var signedMarks = []string{"本人", "户主", "家属", "亲属", "子女", "成员", "已领", "已签", "签字", "签名", "签章", "盖章", "手印", "指印", "指纹", "代签", "打卡", "代发", "转账", "银行", "信用社", "村委", "未领", "同上"}

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
		finding.NotChecked = append(finding.NotChecked, saysCollectorName.With())
		if !nameTells(p.County, one.place, collector) {
			finding.AtMost(audit.Procedure)
		}
	}
	p.Report(finding)
}

// nameTells says whether rosters of a village are there that know no two persons of a name.
func nameTells(c *county.County, place county.Place, name string) bool {
	for _, village := range c.VillagesOf(place.Township) {
		if roster.VillageKey(village.Name) != roster.VillageKey(place.Village) {
			continue
		}
		bearers := map[*county.Person]bool{}
		for _, household := range village.Households {
			for _, entry := range household.Members() {
				if county.OneName(entry.Row.PersonName(), name) {
					bearers[entry.Person] = true
				}
			}
		}
		return len(village.Households) > 0 && len(bearers) < 2
	}
	return false
}

var (
	saysProxy         = words.Text{ZH: "同一人代领 %d 户，其中 %d 户没有写明委托书", EN: "one person collects for %d households, %d of them without a written proxy"}
	saysCollectorName = words.Text{ZH: "清册没有代领人身份证号，可能是同名的几个人", EN: "the list has no collector's number: several may bear the name"}
	saysHandsOut      = words.Text{ZH: "整张清册的领取人是同一个名字，像是经办或发放人，代领没有核对", EN: "one name fills the column of the whole list, as of who handed the money out: it was not compared"}
	evidenceCollector = words.Text{ZH: "代领人", EN: "collected by"}
)

var writtenProxy = &audit.Exemption{ID: "written-proxy", Title: words.Text{ZH: "有书面委托", EN: "a written proxy"}}
