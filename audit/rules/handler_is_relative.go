package rules

import (
	"cmp"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var handlerIsRelative = &audit.Rule{
	ID: "handler-is-relative", Title: words.Text{ZH: "调查人与对象是近亲属", EN: "the surveyor is a close relative"},
	Doc: words.Text{
		ZH: "入户调查表上的调查人，凭身份证号或者凭姓名加职务，就是亲属档案、经办人员名单上该户成员的近亲属。说的是办理没有回避，不是享受的人，享受的人没有过错；已由无亲属关系的人另行调查的不算。只有姓名相同的只报村里的户数。请另派人复核。",
		EN: "The surveyor of a visit, by number or by name and post, is a close relative of a member of the household by the archive or the list of handlers. It speaks of the handling, never of who receives. Households visited by others too are excepted; where names alone agree only their number is told.",
	},
	Family: familyKin, Remedy: words.Text{ZH: "另派人复核", EN: "have others verify it"}, Severity: audit.Suspicion, NeedsRoster: true, Needs: []*roster.Kind{roster.Visits}, AnyOf: []*roster.Kind{roster.KinArchive, roster.Staff},
	Params: []*county.Param{kinScope}, MustNot: []*audit.Exemption{visitedByOthers},
	Columns: [][]roster.Field{{roster.FieldSurveyor, roster.FieldSurveyorIDNumber}},
	Check:   audit.Both(audit.EachHousehold(checkHandlers), audit.EachVillage(countNamesakeHandlers)),
}

// handlerMatch is how surely a surveyor is somebody.
type handlerMatch uint8

const (
	notHandler    handlerMatch = iota
	handlerByName              // the name alone: counted, nobody is told
	handlerByPost              // name and post, of one entry of the list: grade D
	handlerByNumber
)

func checkHandlers(p *audit.Pass, household *county.Household) {
	if len(household.Steps(roster.Visits)) == 0 {
		return
	}
	for _, entry := range household.Members() {
		if by := handledBy(p, household, entry); by.match > handlerByName && visitOf(by.visit.Row, household) {
			reportHandledBy(p, household, entry, &by)
			return
		}
	}
}

// handling is a visit and how surely its surveyor is the cadre or handler of a row.
type handling struct {
	visit county.Match
	kin   county.Kin
	match handlerMatch
}

// handledBy returns the visit whose surveyor is most surely a relative of a member.
func handledBy(p *audit.Pass, household *county.Household, entry *county.Entry) (best handling) {
	for _, visit := range household.Steps(roster.Visits) {
		month := p.AsOf().MonthOf()
		if date, ok := visit.Row.Date(roster.FieldDate); ok {
			month = date.MonthOf()
		}
		for _, kin := range surelyRelated(p, entry, month, roster.KinArchive, roster.Staff) {
			if match := handlerOf(p, visit.Row, &kin); match > best.match {
				best = handling{visit, kin, match}
			}
		}
	}
	return best
}

// handlerOf says how surely the surveyor of a visit is the cadre or handler of a row.
func handlerOf(p *audit.Pass, visit roster.Row, kin *county.Kin) handlerMatch {
	cadre, surveyor := p.County.CadreNumber(kin.Row), visit.ID(roster.FieldSurveyorIDNumber)
	if cadre.Key() != 0 && surveyor.Key() != 0 {
		if cadre.Key() == surveyor.Key() {
			return handlerByNumber
		}
		return notHandler
	}
	for part := range strings.FieldsFuncSeq(visit.Text(roster.FieldSurveyor), func(r rune) bool { return strings.ContainsRune("、，,;；/ \n和", r) }) {
		if name, post := splitSurveyor(part, kin.Cadre); link.CompareNames(name, kin.Cadre) == link.NameEqual {
			return namedHandler(p, cmp.Or(post, visit.Text(roster.FieldSurveyorPost)), kin)
		}
	}
	return notHandler
}

// namedHandler says how surely a surveyor with the name of a cadre or handler is he, by his post.
func namedHandler(p *audit.Pass, post string, kin *county.Kin) handlerMatch {
	if post != "" && samePost(post, kin.Office.Written, p.County.PlaceOf(kin.Row)) && p.County.OnlyCadre(kin.Row) {
		return handlerByPost
	}
	return handlerByName
}

// splitSurveyor reads a surveyor written with his post in brackets, before or behind the name
// of a cadre: 王建（村主任）, 村主任王建.
func splitSurveyor(text, cadre string) (name, post string) {
	name, post, bracketed := strings.Cut(strings.ReplaceAll(text, "（", "("), "(")
	if name = strings.TrimSpace(name); bracketed {
		return name, strings.Trim(post, ")） ")
	}
	before, after, named := strings.Cut(name, cadre)
	if post = strings.Trim(before+after, "-—:："); named && cadre != "" && (before == "" || after == "") && containsAny(post, postNames) {
		return cadre, post
	}
	return name, ""
}

var postNames = []string{"主任", "书记", "支书", "村长", "文书", "会计", "委员", "专干", "组长", "监委", "干部"}

// samePost says whether two writings are of one post of a place: 村主任, 村委会主任, 河湾村主任.
func samePost(a, b string, place county.Place) bool {
	return shortPost(a, place) == shortPost(b, place)
}

// postWords are the long writings of posts and the short ones.
var postWords = strings.NewReplacer(
	"村民委员会", "村", "村委会", "村", "村委", "村", "社区居民委员会", "社区", "居民委员会", "社区", "社区居委会", "社区", "居委会", "社区",
	"村党支部", "", "村党总支", "", "党支部", "", "党总支", "", "村支部", "", "村支书", "书记", "支书", "书记", "村长", "村主任",
)

// shortPost writes a post without the place it is of.
func shortPost(post string, place county.Place) string {
	post = postWords.Replace(strings.TrimPrefix(post, place.Township))
	if stem := strings.TrimSuffix(strings.TrimSuffix(place.Village, "社区"), "村"); stem != "" {
		post = strings.TrimPrefix(post, stem)
	}
	return strings.Replace(strings.Replace(post, "村村", "村", 1), "社区社区", "社区", 1)
}

// visitOf says whether a visit bears the number of somebody of the household: one joined by the
// head's name is counted and no more.
func visitOf(visit roster.Row, household *county.Household) bool {
	for _, field := range [...]roster.Field{roster.FieldHeadIDNumber, roster.FieldIDNumber} {
		key := visit.ID(field).Key()
		for _, entry := range household.Members() {
			if key != 0 && key == entry.Person.Number.Key() {
				return true
			}
		}
	}
	return false
}

func reportHandledBy(p *audit.Pass, household *county.Household, entry *county.Entry, by *handling) {
	kin, visit := &by.kin, by.visit
	finding := relativeFinding(p, entry.Person, entry, kin).Rests(evidenceVisit, visit.Fact(roster.FieldSurveyor))
	cadre := finding.Cadre
	if by.match == handlerByPost {
		finding.Grade = finding.Grade.Weaker(link.D)
		finding.NotChecked = append(finding.NotChecked, saysByPost.With())
	}
	date, _ := visit.Row.Date(roster.FieldDate)
	finding.Conduct = date
	says := saysHandled
	if finding.Test(visitedByOthers, visitedOtherwise(p, household, kin)); len(finding.Exempted) > 0 {
		says = saysHandledToo
	}
	finding.Say(says, cadre.Post, words.Name(cadre.Name), cadre.Relation)
	reportRelative(p, finding, entry, kin)
}

// visitedOtherwise says whether another visit to the household was surely not the relative's.
func visitedOtherwise(p *audit.Pass, household *county.Household, kin *county.Kin) bool {
	for _, visit := range household.Steps(roster.Visits) {
		if (visit.Row.Text(roster.FieldSurveyor) != "" || visit.Row.ID(roster.FieldSurveyorIDNumber).Key() != 0) && handlerOf(p, visit.Row, kin) == notHandler {
			return true
		}
	}
	return false
}

// countNamesakeHandlers counts a village's households whose surveyor has no more than the name of
// a member's relative: nobody is told.
func countNamesakeHandlers(p *audit.Pass, village *county.Village) {
	var first *county.Household
	count := 0
	for _, household := range village.Households {
		if onlyNamesake(p, household) {
			count++
			if first == nil {
				first = household
			}
		}
	}
	if count == 0 {
		return
	}
	finding := p.Find(first.Programme).At(village.Township, village.Name).Key("names").Say(saysHandlerNames, count).
		Rests(evidenceVisit, first.Steps(roster.Visits)[0].Fact(roster.FieldSurveyor)).AtMost(audit.Notice).RuleOut(visitedByOthers)
	finding.Persons = 0
	p.Report(finding)
}

func onlyNamesake(p *audit.Pass, household *county.Household) bool {
	if len(household.Steps(roster.Visits)) == 0 {
		return false
	}
	for _, entry := range household.Members() {
		by := handledBy(p, household, entry)
		if by.match == handlerByName || by.match > handlerByName && !visitOf(by.visit.Row, household) {
			return !visitedOtherwise(p, household, &by.kin)
		}
	}
	return false
}

var (
	saysHandled      = words.Text{ZH: "入户调查人%s%s是其近亲属（%s），没有回避；享受的人没有过错，请另派人复核", EN: "the surveyor, %s %s, is a close relative (%s); the person visited did nothing wrong: have others verify it"}
	saysHandledToo   = words.Text{ZH: "入户调查人%s%s是其近亲属（%s），另有无亲属关系的人调查", EN: "a surveyor, %s %s, is a close relative (%s); others visited too"}
	saysByPost       = words.Text{ZH: "凭姓名和职务对上调查人，没有身份证号", EN: "the surveyor was matched by name and post, no number was given"}
	saysHandlerNames = words.Text{ZH: "%d 户的入户调查人与其亲属同名，只凭姓名不能认定：请在调查表上补填调查人身份证号或职务", EN: "the surveyor of %d households has the name of a relative; a name alone shows nothing: add the surveyor's number or post"}
	evidenceVisit    = words.Text{ZH: "调查人", EN: "surveyor"}
)

var visitedByOthers = &audit.Exemption{ID: "visited-by-others", Title: words.Text{ZH: "另有无亲属关系的人调查", EN: "others visited the household too"}}
