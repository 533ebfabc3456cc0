package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// How many helpers a person has by the county's own rule: 三包一 in a town, 五包一 in a village.
var (
	helpersTown    = &county.Param{Key: "helpers.town", Title: words.Text{ZH: "城镇每人帮教人数", EN: "helpers a person in a town"}, Unit: "人"}
	helpersVillage = &county.Param{Key: "helpers.village", Title: words.Text{ZH: "农村每人帮教人数", EN: "helpers a person in a village"}, Unit: "人"}
)

var helperCoverage = &audit.Rule{
	ID: "helper-coverage", Title: words.Text{ZH: "帮教责任书没有一一对应", EN: "helpers and persons do not match"},
	Doc: words.Text{
		ZH: "帮教责任书与吸毒人员、刑释人员台账逐一对照：在册的人没有责任书，责任书上的人不在册，或者帮教人数少于当地规定。死亡、迁出和解除帮教的不计。只说第几号，不点人的名。补签或更正。",
		EN: "The list of helpers is compared with the registers one to one: who is registered and has no helper, a helper whose charge is on no register, or fewer helpers than the county asks for. Nobody is named.",
	},
	Family: familyOrder, Remedy: remedyComplete, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Helpers},
	Params: []*county.Param{helpersTown, helpersVillage, releasedYears}, MustNot: []*audit.Exemption{noLongerHelped},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if len(newerRegisters(p, sheet)) > 0 {
			return
		}
		for _, place := range placesOf(p, sheet) {
			switch sheet.Kind {
			case roster.DrugRegister, roster.Released:
				checkHelped(p, sheet, place)
			case roster.Helpers:
				checkCharges(p, sheet, place)
			}
		}
	}),
}

// rowsAt returns the rows of the newest lists of some kinds in a township.
func rowsAt(p *audit.Pass, township string, kinds ...*roster.Kind) []roster.Row {
	var rows []roster.Row
	for _, kind := range kinds {
		for _, sheet := range p.County.Sheets {
			if sheet.Kind != kind || len(newerRegisters(p, sheet)) > 0 {
				continue
			}
			for i := range sheet.Records() {
				row := sheet.Row(i)
				if of := p.County.PlaceOf(row).Township; of == "" || township == "" || roster.TownshipKey(of) == roster.TownshipKey(township) {
					rows = append(rows, row)
				}
			}
		}
	}
	return rows
}

// checkHelped counts who of a register has no helper, or too few, where the lists of helpers are
// of such persons: one at least is theirs, or their name says so.
func checkHelped(p *audit.Pass, sheet *roster.Sheet, place registerPlace) {
	helpers := rowsAt(p, place.Township, roster.Helpers)
	if len(helpers) == 0 {
		p.Absent(roster.Helpers, nil, place.Township, "", 0)
		return
	}
	known := county.NewPapers(helpers)
	var without, few []roster.Row
	persons := 0
	for _, row := range place.rows {
		if !stillHelped(p, row) {
			continue
		}
		persons++
		switch found := known.Of(row); {
		case len(found) == 0:
			without = append(without, row)
		case fewHelpers(p, row, found):
			few = append(few, row)
		}
	}
	if len(without) == persons && !saysKind(helpers[0].Sheet, sheet.Kind) || !p.Absent(roster.Helpers, nil, place.Township, "", 0) {
		return // the helpers are those of other persons
	}
	reportHelped(p, sheet, place, "without", saysWithoutHelper.With(sheet.Kind.Title, persons, len(without)), without)
	reportHelped(p, sheet, place, "few", saysFewHelpers.With(sheet.Kind.Title, persons, len(few)), few)
}

// reportHelped reports what is lacking of some rows of a register.
func reportHelped(p *audit.Pass, sheet *roster.Sheet, place registerPlace, key string, says words.Message, rows []roster.Row) {
	if len(rows) == 0 {
		return
	}
	finding := restsOnRows(registerFinding(p, place.Place, key, sheet.Kind.Name), evidenceRegRow, rows).RuleOut(noLongerHelped)
	finding.Message = says
	p.Report(finding)
}

// stillHelped says whether a person on a register is still somebody's to help.
func stillHelped(p *audit.Pass, row roster.Row) bool {
	told := row.Text(roster.FieldStatus) + "，" + row.Text(roster.FieldNote)
	if roster.FindEvent(told, goneWords).Said {
		return false
	}
	return row.Sheet.Kind != roster.Released || !roster.FindEvent(told, endedHelp).Said && releasedWithin(p, row)
}

// longestName is how many characters a name of one person has at most, but for those with a dot.
const longestName = 4

// fewHelpers says whether a person has fewer helpers than the county asks for.
func fewHelpers(p *audit.Pass, row roster.Row, helpers []roster.Row) bool {
	place := p.County.PlaceOf(row)
	param := helpersVillage
	if strings.HasSuffix(place.Village, "社区") || strings.HasSuffix(place.Village, "居委会") {
		param = helpersTown
	}
	asked, set := p.Parameter(param, place.Township, nil, p.AsOf())
	if !set {
		p.NotSet(param, place.Township)
		return false
	}
	names := map[string]bool{}
	for _, helper := range helpers {
		for _, name := range strings.FieldsFunc(helper.Text(roster.FieldHelper), func(r rune) bool { return strings.ContainsRune("、,，;；/ ", r) }) {
			if len([]rune(name)) > longestName {
				return false // several names written as one: their number is not known
			}
			names[name] = true
		}
	}
	return len(names) < asked.Whole()
}

// checkCharges says which rows of a list of helpers are about somebody who is on no register of
// the kinds the list is of.
func checkCharges(p *audit.Pass, sheet *roster.Sheet, place registerPlace) {
	kinds := registersOf(p, sheet, place)
	if len(kinds) == 0 {
		return
	}
	known := county.NewPapers(rowsAt(p, place.Township, kinds...))
	var without []roster.Row
	for _, row := range place.rows {
		if len(known.Of(row)) == 0 && (row.PersonName() != "" || row.PersonID() != 0) {
			without = append(without, row)
		}
	}
	if len(without) == 0 {
		return
	}
	if len(kinds) == 1 && !saysKind(sheet, kinds[0]) && len(without)*2 > len(place.rows) {
		p.NotRunBecause(sheet, saysOtherCharges.With(len(without)))
		return // most are on the register that is not among the input
	}
	finding := registerFinding(p, place.Place, "charge").Say(saysNoCharge, len(place.rows), len(without), rowNumbers(without)).RuleOut(noLongerHelped)
	p.Report(restsOnRows(finding, evidenceRegRow, without))
}

// registersOf returns which registers of a township are among the input; none where the list says
// that it is of one that is not.
func registersOf(p *audit.Pass, sheet *roster.Sheet, place registerPlace) []*roster.Kind {
	var kinds []*roster.Kind
	for _, kind := range [...]*roster.Kind{roster.DrugRegister, roster.Released} {
		if p.County.Supply.Covers(kind, nil, place.Township, "", 0) {
			kinds = append(kinds, kind)
		} else if saysKind(sheet, kind) {
			p.Absent(kind, nil, place.Township, "", 0)
			return nil
		}
	}
	return kinds
}

// saysKind says whether a list of helpers says whose it is.
func saysKind(sheet *roster.Sheet, kind *roster.Kind) bool {
	said := sheet.Title + sheet.Name + sheet.File.Path
	if kind == roster.DrugRegister {
		return containsAny(said, []string{"吸毒", "戒毒", "禁毒"})
	}
	return containsAny(said, []string{"刑释", "刑满", "安置帮教"})
}

// rowNumbers names rows by their own numbers, else by those of the sheet.
func rowNumbers(rows []roster.Row) []words.Message {
	var names []words.Message
	for _, row := range rows {
		if seq := row.Text(roster.FieldSeq); seq != "" {
			names = append(names, saysRowSeq.With(seq))
		} else {
			names = append(names, saysRowNumber.With(row.Number()))
		}
	}
	return names
}

var (
	saysWithoutHelper = words.Text{ZH: "%s台账应帮教 %d 人，%d 人没有帮教责任书", EN: "%s: of %d to be helped %d have no helper on the list"}
	saysFewHelpers    = words.Text{ZH: "%s台账应帮教 %d 人，%d 人的帮教人少于当地规定", EN: "%s: of %d to be helped %d have fewer helpers than the county asks for"}
	saysNoCharge      = words.Text{ZH: "帮教责任书 %d 份，%d 份的帮教对象不在台账上：%s", EN: "of %d helpers %d have a charge who is on no register: %s"}
	saysOtherCharges  = words.Text{ZH: "%d 份的帮教对象不在收到的台账上，可能属于没有收到的台账", EN: "%d have a charge on no register that was given, perhaps on one that was not"}
	saysRowSeq        = words.Text{ZH: "第 %s 号", EN: "no. %s"}
	saysRowNumber     = words.Text{ZH: "第 %d 行", EN: "row %d"}
)

var noLongerHelped = &audit.Exemption{ID: "no-longer-helped", Title: words.Text{ZH: "死亡、迁出或帮教期满", EN: "dead, moved, or no longer to be helped"}}
