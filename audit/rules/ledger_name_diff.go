package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var ledgerNameDiff = &audit.Rule{
	ID: "ledger-name-diff", Title: words.Text{ZH: "台账、名单与名册增减不符", EN: "ledger and lists are not what the rosters changed"},
	Doc: words.Text{
		ZH: "台账列示的新增、减少户数人数，与前后两期名册相比新增、减少的户和人不等；或新增的户不在同期增减名单上。号码更正、在本乡镇换户的不算增减。只在台账期初或期末与名册数相同时核对，否则口径不同。说的是报表和名单，不是某个人：按附列的名册行逐户核对后更正。",
		EN: "The households and persons a ledger counts as added and removed are not those by which two rosters differ, or newcomers are on no list of changes of the months. Compared only where the ledger opens or closes with the rosters' numbers. It speaks of papers, of no person; the rows that answer the difference stand in the evidence.",
	},
	Family: familyLedger, Remedy: remedyCorrect, Severity: audit.Suspicion, NeedsRoster: true,
	MustNot: []*audit.Exemption{numberRepaired},
	Check:   audit.Both(audit.EachSheet(checkLedgerNames), audit.EachChange(checkNewcomers)),
}

func checkLedgerNames(p *audit.Pass, sheet *roster.Sheet) {
	if sheet.Kind != roster.LedgerSheet {
		return
	}
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if change := changeOfLedger(p, row); change != nil {
			compareLedger(p, row, change)
		}
	}
}

// changeOfLedger returns the change between the rosters at the two ends of a ledger row's
// period; nil where there are none, or they do not list the same villages.
func changeOfLedger(p *audit.Pass, row roster.Row) *county.Change {
	period, dated := row.Period(roster.FieldPeriod)
	place, programme := p.County.PlaceOf(row), county.ProgrammeOf(row)
	if !dated || programme == nil || place.Township == "" {
		return nil
	}
	changes := p.County.Changes()
	for i := range changes {
		change := &changes[i]
		if change.Programme == programme && change.Between() == period && roster.TownshipKey(change.Township) == roster.TownshipKey(place.Township) {
			if !change.Comparable() || place.Village == "" && change.Alone > 0 {
				p.NotRunBecause(row.Sheet, saysRostersDiffer.With(change.From, change.To))
				return nil
			}
			return change
		}
	}
	return nil
}

// compareLedger compares one row with what the rosters say, where it opens or closes as they do.
func compareLedger(p *audit.Pass, row roster.Row, change *county.Change) {
	village := p.County.PlaceOf(row).Village
	before, after := change.CountsOf(village)
	if before.Households == 0 && after.Households == 0 {
		return
	}
	if !states(row, before, roster.FieldOpeningHouseholds, roster.FieldOpeningPersons) &&
		!states(row, after, roster.FieldClosingHouseholds, roster.FieldClosingPersons) {
		p.NotRunBecause(row.Sheet, saysLedgerOtherwise.With(periodKey(row)))
		return
	}
	came, gone := change.Came(village), change.Gone(village)
	cameOff := differs(row, came, roster.FieldAddedHouseholds, roster.FieldAddedPersons)
	goneOff := differs(row, gone, roster.FieldRemovedHouseholds, roster.FieldRemovedPersons)
	if cameOff == (county.Tally{}) && goneOff == (county.Tally{}) {
		return
	}
	finding := ledgerFinding(p, row, "names").RuleOut(numberRepaired).
		Say(saysLedgerNames, periodKey(row), tallyText(row, roster.FieldAddedHouseholds, roster.FieldAddedPersons), came.Households, came.Persons,
			tallyText(row, roster.FieldRemovedHouseholds, roster.FieldRemovedPersons), gone.Households, gone.Persons)
	for _, field := range [...]roster.Field{roster.FieldAddedHouseholds, roster.FieldAddedPersons, roster.FieldRemovedHouseholds, roster.FieldRemovedPersons} {
		if !row.Value(field).Empty() {
			finding.Rests(field.Spec().Title, county.Own(row, field))
		}
	}
	if cameOff != (county.Tally{}) {
		restsOnMoved(finding, evidenceCame, village, change.Added, change.Grown)
	}
	if goneOff != (county.Tally{}) {
		restsOnMoved(finding, evidenceLeft, village, change.Left, change.Shrunk)
	}
	if cameOff == goneOff { // what came and left at once is one more or less on both sides
		finding.AtMost(audit.Notice).NotChecked = append(finding.NotChecked, saysNetEqual.With())
	}
	finding.Conduct = change.Between().From.FirstDay()
	p.Report(finding)
}

// states says whether a row gives a tally in the columns it has.
func states(row roster.Row, tally county.Tally, households, persons roster.Field) bool {
	stated, ok := row.Count(persons)
	of, hasHouseholds := row.Count(households)
	return (ok || hasHouseholds) && (!ok || stated == tally.Persons) && (!hasHouseholds || of == tally.Households)
}

// differs returns by how much a row's columns are off a tally, with whoever only changed
// household or without; a blank cell says nothing.
func differs(row roster.Row, tally county.Tally, households, persons roster.Field) (off county.Tally) {
	if stated, ok := row.Count(households); ok {
		off.Households = stated - tally.Households
	}
	if stated, ok := row.Count(persons); ok {
		off.Persons = min(0, stated-tally.Persons) + max(0, stated-tally.Persons-tally.Within)
	}
	return off
}

func tallyText(row roster.Row, households, persons roster.Field) words.Message {
	return saysTally.With(row.Text(households), row.Text(persons))
}

// restsOnMoved shows the rows of those who came or left, of a village or of all.
func restsOnMoved(finding *audit.Finding, says words.Text, village string, lists ...[]county.Moved) {
	for _, list := range lists {
		for _, moved := range list {
			if village != "" && roster.VillageKey(moved.Household.Village) != roster.VillageKey(village) {
				continue
			}
			for _, entry := range moved.Members {
				finding.Rests(says, entry.Name())
			}
		}
	}
}

// checkNewcomers reports households that came between two rosters and stand on no list of
// changes, where lists cover all the months.
func checkNewcomers(p *audit.Pass, change *county.Change) {
	if len(change.Added) == 0 || !change.Comparable() || !listCovers(p, change, false) {
		return
	}
	if _, coming := p.County.ListsTell(change.Township); !coming {
		return
	}
	var unlisted []county.Moved
	for _, moved := range change.Added {
		_, listed := p.County.ListedAs(moved.Household, moved.Members, func(row roster.Row) bool {
			month := county.MonthOfChange(row)
			return !county.Removes(row) && (month == 0 || change.From.From <= month && month <= change.To.To+lateListing)
		})
		if !listed && moved.Persons > 0 {
			unlisted = append(unlisted, moved)
		}
	}
	if len(unlisted) == 0 {
		return
	}
	finding := p.Find(change.Programme).At(change.Township, "").Key("newcomers", change.To.To.String()).RuleOut(numberRepaired).
		Say(saysNewcomersListed, change.From, change.To, len(change.Added), len(unlisted))
	restsOnMoved(finding, evidenceCame, "", unlisted)
	finding.Persons, finding.Conduct = 0, change.Between().From.FirstDay()
	p.Report(finding)
}

var (
	saysLedgerNames = words.Text{
		ZH: "%s 台账列示新增 %s，两期名册相比新增 %d 户 %d 人；台账列示减少 %s，两期名册相比减少 %d 户 %d 人。名册上的行见依据",
		EN: "%s: the ledger has %s added, the rosters differ by %d households %d persons; the ledger has %s removed, the rosters %d households %d persons. The rows stand in the evidence",
	}
	saysTally    = words.Text{ZH: "%s 户 %s 人", EN: "%s households %s persons"}
	saysNetEqual = words.Text{
		ZH: "新增与减少差得一样多：可能是同时进出、分户并户只记了一边，增减相抵",
		EN: "added and removed are off by as much: perhaps moves or splits counted on one side only",
	}
	saysNewcomersListed = words.Text{ZH: "%s 到 %s 名册新增 %d 户，其中 %d 户不在同期的增减名单上", EN: "between %s and %s %d households came; %d are on no list of changes"}
	saysRostersDiffer   = words.Text{ZH: "%s 与 %s 的名册村不全或口径不同，不能比对增减", EN: "the rosters of %s and %s do not list the same villages or kind of rows"}
	saysLedgerOtherwise = words.Text{
		ZH: "%s 台账的期初、期末与名册户数人数都不相同，口径可能不同，不比对姓名",
		EN: "%s: the ledger neither opens nor closes with the rosters' numbers and may count otherwise",
	}
	evidenceCame = words.Text{ZH: "本期名册", EN: "later roster"}
)

var numberRepaired = &audit.Exemption{ID: "number-repaired", Title: words.Text{ZH: "号码更正", EN: "a corrected number"}}
