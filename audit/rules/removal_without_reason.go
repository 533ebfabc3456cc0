package rules

import (
	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var removalWithoutReason = &audit.Rule{
	ID: "removal-without-reason", Title: words.Text{ZH: "减少无名单或无原因", EN: "left the roster without a list or a reason"},
	Doc: words.Text{
		ZH: "上期名册有、本期名册没有的户，同期的增减名单、清退名单上查不到；或名单上有人而原因一栏空着。号码更正、在本乡镇换户的不算减少；死亡、转入其他项目或乡镇的只作提示。要补的是名单和书面理由，不说明减少错了：补登名单、写明原因，有异议的告知申诉途径。",
		EN: "A household of the former roster is not on the next one, and no list of changes or cleared persons of the months names it; or a list names somebody and gives no reason. What is missing is the paper: it does not say that the removal was wrong.",
	},
	Family: familyLedger, Remedy: remedyComplete, Severity: audit.Procedure,
	Params: []*county.Param{commonCauseShare}, MustNot: []*audit.Exemption{leftByDeath, wentElsewhere},
	Check: audit.Both(audit.EachChange(checkUnlistedRemovals), audit.EachSheet(checkReasons)),
}

// checkUnlistedRemovals reports the households that left between two rosters and that no list
// covering all the months names. Where most are on none, the lists are of another sort.
func checkUnlistedRemovals(p *audit.Pass, change *county.Change) {
	if len(change.Left) == 0 || !change.Comparable() || !listCovers(p, change, true) {
		return
	}
	if leaving, _ := p.County.ListsTell(change.Township); !leaving {
		return
	}
	var unlisted []county.Moved
	for _, moved := range change.Left {
		if _, listed := p.County.ListedAs(moved.Household, moved.Members, removesBetween(change)); !listed && moved.Persons > 0 {
			unlisted = append(unlisted, moved)
		}
	}
	if len(unlisted) >= massRows && len(unlisted)*2 > len(change.Left) {
		p.Report(unlistedMass(p, change, unlisted))
		return
	}
	for _, moved := range unlisted {
		p.Report(unlistedRemoval(p, change, moved))
	}
}

// listCovers says whether lists of changes cover all the months between two rosters; where
// cleared tells, lists of cleared persons do as well.
func listCovers(p *audit.Pass, change *county.Change, cleared bool) bool {
	between := change.Between()
	for month := between.From; month <= between.To; month++ {
		if cleared && p.County.Supply.Covers(roster.Cleared, change.Programme, change.Township, "", month) {
			continue
		}
		if !p.Absent(roster.Changes, change.Programme, change.Township, "", month) {
			return false
		}
	}
	return true
}

// lateListing is how many months after the later roster a list may still name who left.
const lateListing = 3

// removesBetween accepts the rows that tell of a removal between two rosters, or give no month.
func removesBetween(change *county.Change) func(roster.Row) bool {
	return func(row roster.Row) bool {
		month := county.MonthOfChange(row)
		return county.Removes(row) && (month == 0 || change.From.From <= month && month <= change.To.To+lateListing)
	}
}

func unlistedRemoval(p *audit.Pass, change *county.Change, moved county.Moved) *audit.Finding {
	finding := p.Find(change.Programme).AboutHousehold(moved.Household).Key(change.To.To.String()).
		Say(saysUnlisted, change.From, change.To, moved.Persons).Rests(evidenceLeft, moved.Members[0].Number())
	finding.Persons = moved.Persons
	finding.Conduct = change.Between().From.FirstDay()
	death, dead := deathOf(p, moved, change.To.To)
	if dead {
		finding.Rests(evidenceDeath, death)
	}
	other := elsewhereNow(moved, change)
	if other != nil {
		finding.Rests(evidenceElsewhere, other.Number())
	}
	return finding.Test(leftByDeath, dead).Test(wentElsewhere, other != nil)
}

// deathOf returns the death of a member of a household until a month.
func deathOf(p *audit.Pass, moved county.Moved, until roster.Month) (county.Death, bool) {
	for _, entry := range moved.Members {
		if death, died := p.County.Died(entry.Person); died && death.Month() <= until {
			return death, true
		}
	}
	return county.Death{}, false
}

// elsewhereNow returns the row of a roster of another programme or township that has a member
// of a household after it left; nil if none has.
func elsewhereNow(moved county.Moved, change *county.Change) *county.Entry {
	for _, entry := range moved.Members {
		for _, other := range entry.Person.Entries() {
			to := other.Row.Sheet.Period.To
			if other.Household != moved.Household && (to == 0 || to > change.From.To) {
				return other
			}
		}
	}
	return nil
}

// unlistedMass speaks of the lists of a township, which name few of those who left.
func unlistedMass(p *audit.Pass, change *county.Change, unlisted []county.Moved) *audit.Finding {
	finding := p.Find(change.Programme).At(change.Township, "").Key("lists", change.To.To.String()).
		Say(saysUnlistedMass, change.From, change.To, len(change.Left), len(unlisted)).RuleOut(leftByDeath, wentElsewhere)
	for _, moved := range unlisted {
		finding.Rests(evidenceLeft, moved.Members[0].Number())
	}
	finding.Persons, finding.Conduct = 0, change.Between().From.FirstDay()
	return finding
}

// checkReasons reports rows that take somebody off and give no reason, where the sheet gives
// others; a sheet that gives none at all is one finding.
func checkReasons(p *audit.Pass, sheet *roster.Sheet) {
	if sheet.Kind != roster.Changes && sheet.Kind != roster.Cleared {
		return
	}
	removals := 0
	var bare []roster.Row
	for i := range sheet.Records() {
		row := sheet.Row(i)
		if !county.Removes(row) || row.PersonName() == "" && row.PersonID() == 0 {
			continue
		}
		removals++
		if !givesReason(row) && !reasonElsewhere(p, row) {
			bare = append(bare, row)
		}
	}
	if len(bare) > 0 && mass(p, sheet, len(bare), removals) || len(bare) == removals && removals > 1 {
		finding := commonCause(p, sheet).Say(saysNoReasons, removals, len(bare)).
			Rests(evidenceRemoved, county.Own(bare[0], bare[0].PersonIDField())).RuleOut(leftByDeath, wentElsewhere)
		p.Report(finding)
		return
	}
	for _, row := range bare {
		finding := p.Find(county.ProgrammeOf(row)).AboutRow(row, p.County.PlaceOf(row)).Key("reason", county.MonthOfChange(row).String()).
			Say(saysNoReason).Rests(evidenceRemoved, county.Own(row, row.PersonIDField())).Test(leftByDeath, diedByList(p, row)).RuleOut(wentElsewhere)
		if month := county.MonthOfChange(row); month != 0 {
			finding.Conduct = month.FirstDay()
		}
		p.Report(finding)
	}
}

// reasonNear is how many months may lie between two lists that tell of one removal.
const reasonNear = 3

func givesReason(row roster.Row) bool {
	return row.Text(roster.FieldReason) != "" || row.Text(roster.FieldNote) != ""
}

// reasonElsewhere says whether another list of changes or cleared persons tells of the same
// removal and why.
func reasonElsewhere(p *audit.Pass, row roster.Row) bool {
	programme, month := county.ProgrammeOf(row), county.MonthOfChange(row)
	return p.County.ListedTwice(row, func(other roster.Row) bool {
		about, told := county.ProgrammeOf(other), county.MonthOfChange(other)
		return county.Removes(other) && givesReason(other) && (about == nil || programme == nil || about == programme) &&
			(month == 0 || told == 0 || month-told <= reasonNear && told-month <= reasonNear)
	})
}

// diedByList says whether a list of deaths has the person of a row.
func diedByList(p *audit.Pass, row roster.Row) bool {
	who := p.County.Numbered(row.PersonID())
	if who == nil {
		return false
	}
	_, died := p.County.Died(who)
	return died
}

var (
	saysUnlisted = words.Text{
		ZH: "%s 的名册有、%s 的名册没有，减少 %d 人，同期的增减名单、清退名单上查不到",
		EN: "on the roster of %s and not of %s, %d persons fewer; no list of changes or cleared persons of the months names the household",
	}
	saysUnlistedMass = words.Text{
		ZH: "%s 到 %s 减少 %d 户，其中 %d 户不在同期的增减名单、清退名单上：名单不全，或与名册口径不同",
		EN: "between %s and %s %d households left; %d are on no list of changes or cleared persons: the lists are short, or count otherwise",
	}
	saysNoReason      = words.Text{ZH: "减少名单上没有写明原因", EN: "the list of those who left gives no reason"}
	saysNoReasons     = words.Text{ZH: "名单减少 %d 行，%d 行没有写明原因", EN: "of %d rows that take somebody off, %d give no reason"}
	evidenceLeft      = words.Text{ZH: "上期名册", EN: "former roster"}
	evidenceElsewhere = words.Text{ZH: "现在的名册", EN: "present roster"}
	evidenceRemoved   = words.Text{ZH: "减少", EN: "removed"}
)

var leftByDeath = &audit.Exemption{ID: "left-by-death", Title: words.Text{ZH: "死亡名单上有", EN: "on a list of deaths"}}

var wentElsewhere = &audit.Exemption{ID: "went-elsewhere", Title: words.Text{ZH: "转入其他项目或乡镇", EN: "now on the roster of another programme or township"}}
