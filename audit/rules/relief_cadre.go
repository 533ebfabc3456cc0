package rules

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var reliefCadre = &audit.Rule{
	ID: "relief-cadre", Title: words.Text{ZH: "救助款物发给干部或近亲属", EN: "relief to a cadre or a close relative"},
	Doc: words.Text{
		ZH: "冬春救助、危房改造、临时救助名单上有村干部本人，或者亲属档案、经办人员名单上的近亲属，没有备案，也看不出符合条件。只凭身份证号对上。已备案的、在低保特困名册或者类别写明的、全村多数户都领取的只作提示。请核实受灾、困难情况和评议经过。",
		EN: "A list of relief, housing or temporary aid holds a cadre, or a close relative of a cadre or handler, with no filing and no sign of need; matched by number only. Filed ones, those on a roster or of a needy class, and lists on which most of the village stands are a notice.",
	},
	Family: familyKin, Remedy: remedyVerify, Severity: audit.Suspicion, AnyOf: reliefKinds, Needs: []*roster.Kind{roster.KinArchive},
	Params: []*county.Param{kinScope}, MustNot: []*audit.Exemption{filedRelative, inNeed, mostReceive},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if !slices.Contains(reliefKinds, sheet.Kind) {
			return
		}
		receivers := receiversIn(p, sheet)
		for i := range sheet.Records() {
			checkRelief(p, sheet.Row(i), receivers)
		}
	}),
}

// reliefKinds are the lists of what is given once.
var reliefKinds = []*roster.Kind{roster.WinterRelief, roster.Housing, roster.TempAid}

// receiversIn counts the rows of a list by village.
func receiversIn(p *audit.Pass, sheet *roster.Sheet) map[county.Place]int {
	counts := map[county.Place]int{}
	for i := range sheet.Records() {
		counts[p.County.PlaceOf(sheet.Row(i))]++
	}
	return counts
}

// aidMonth returns the month a row of aid is of: its day, else the last of its list, else today's.
func aidMonth(p *audit.Pass, row roster.Row) roster.Month {
	for _, field := range [...]roster.Field{roster.FieldDate, roster.FieldStartDate} {
		if day, ok := row.Date(field); ok {
			return day.MonthOf()
		}
	}
	if to := row.Sheet.Period.To; to != 0 {
		return to
	}
	return p.AsOf().MonthOf()
}

func checkRelief(p *audit.Pass, row roster.Row, receivers map[county.Place]int) {
	number, name, month := row.PersonID(), row.PersonName(), aidMonth(p, row)
	if number.Key() == 0 {
		return
	}
	place := p.County.PlaceOf(row)
	if own, ok := p.County.CadreOffice(number, name, month); ok && own.OtherName == "" {
		finding := p.Find(row.Sheet.Kind).AboutRow(row, place).Key("self", month.String()).Say(saysReliefSelf, own.Written).
			Rests(evidenceRelief, county.Own(row, row.PersonIDField())).Rests(evidenceCadre, own.Fact(own.Row.PersonIDField()))
		finding.Cadre = &audit.CadreNote{Name: name, Post: own.Written, KinClass: string(roster.KinSelf)}
		reportRelief(p, finding, row, receivers, own.Tenure)
		return
	}
	for _, kin := range p.County.Related(number, name, month, roster.KinArchive, roster.Staff) {
		if kin.Grade > link.B || !inScope(p, &kin, place.Township, row.Sheet.Kind) {
			continue
		}
		relation := kin.Row.Text(roster.FieldKinRelation)
		finding := p.Find(row.Sheet.Kind).AboutRow(row, place).Key(kin.Cadre, month.String()).Say(saysReliefKin, kin.Office.Written, words.Name(kin.Cadre), relation).
			Rests(evidenceRelief, county.Own(row, row.PersonIDField())).Rests(evidenceArchive, kin.Fact(roster.FieldRelativeIDNumber))
		finding.Cadre = &audit.CadreNote{Name: kin.Cadre, Post: kin.Office.Written, Relation: relation, KinClass: string(kin.Relation.Class)}
		reportRelief(p, finding, row, receivers, kin.Office.Tenure)
		return
	}
}

func reportRelief(p *audit.Pass, finding *audit.Finding, row roster.Row, receivers map[county.Place]int, tenure county.Tenure) {
	place, month := p.County.PlaceOf(row), aidMonth(p, row)
	finding.Conduct = month.FirstDay()
	finding.Test(inNeed, needy(p, row))
	filing := p.County.FilingOfAid(row.PersonID(), row.Sheet.Kind, place.Township, month)
	if finding.Rests(evidenceFiling, filing.Facts...); filing.Known {
		finding.Test(filedRelative, filing.Filed)
	} else {
		finding.NotCheck(filedRelative, saysNoFilings)
	}
	if size, known := p.County.SizeOf(place); known && size.Households > 0 {
		finding.Test(mostReceive, receivers[place]*2 >= size.Households)
	} else {
		finding.NotCheck(mostReceive, saysNoSize)
	}
	if testOffice(finding, tenure); len(finding.Exempted) == 0 {
		finding.Say(saysUnfiledUnneedy, finding.Message)
	}
	p.Report(finding)
}

// needy says whether a receiver is on a roster that looks at need, or his row says that he is.
func needy(p *audit.Pass, row roster.Row) bool {
	if who := p.County.RelatedPerson(row.PersonID()); who != nil {
		for _, entry := range who.Enrolled() {
			if meansTested(entry.Household.Programme) {
				return true
			}
		}
		if len(who.On(roster.PovertyRegister)) > 0 {
			return true
		}
	}
	return containsAny(row.Text(roster.FieldCategory), []string{"低保", "特困", "五保", "贫困户", "监测", "孤儿", "优抚", "残疾"})
}

var (
	saysReliefSelf     = words.Text{ZH: "领取人本人是%s", EN: "the receiver is %s himself"}
	saysReliefKin      = words.Text{ZH: "领取人是%s%s的亲属（%s）", EN: "the receiver is a relative of %s %s (%s)"}
	saysUnfiledUnneedy = words.Text{ZH: "%s，收到的材料里没有备案，也没有写明困难情况：请核实", EN: "%s; what was handed in holds no filing and tells of no hardship: verify"}
	saysNoSize         = words.Text{ZH: "村名录没有该村户数", EN: "no list gives the households of the village"}
	evidenceRelief     = words.Text{ZH: "救助名单", EN: "list of relief"}
)

var (
	inNeed      = &audit.Exemption{ID: "in-need", Title: words.Text{ZH: "在低保特困名册或类别写明困难", EN: "on a roster, or of a needy class"}}
	mostReceive = &audit.Exemption{ID: "most-receive", Title: words.Text{ZH: "全村多数户都领取", EN: "most households of the village receive it"}}
)
