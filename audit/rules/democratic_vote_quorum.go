package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

var democraticVoteQuorum = &audit.Rule{
	ID: "democratic-vote-quorum", Title: words.Text{ZH: "评议人数不足", EN: "too few at a meeting"},
	Doc: words.Text{
		ZH: "2021年6月30日以前的低保民主评议，村（居）民代表不到参评人员的三分之二；村民代表会议到会不到三分之二，或同意不过到会的一半而记为通过；同意、反对、弃权相加与实到不符。2021年7月起民主评议不再是必经程序，没有人数要求。核实会议记录，登记有误的更正。",
		EN: "Of those who assessed dibao before July 2021 fewer than two thirds were representatives; fewer than two thirds of the representatives came to their meeting, or no more than half agreed and it is noted as passed; votes and presence do not add up.",
	},
	Family: familyProcedure, Remedy: remedyVerify, Severity: audit.Procedure, Needs: []*roster.Kind{roster.Meetings},
	MustNot: []*audit.Exemption{assessmentOptional},
	Check: audit.EachSheet(func(p *audit.Pass, sheet *roster.Sheet) {
		if sheet.Kind != roster.Meetings {
			return
		}
		for _, of := range meetingsOf(p, sheet) {
			checkRepresentatives(p, of)
			checkAttendance(p, of)
			checkPassed(p, of)
			checkVotes(p, of)
		}
	}),
}

// The days between which an assessment needed two thirds of representatives (220/2012 art. 22).
const (
	assessmentSince = roster.Date(20121212)
	assessmentUntil = roster.Date(20210630)
)

func checkRepresentatives(p *audit.Pass, of *meeting) {
	if !of.assesses() || of.day.Day() == 0 || of.day < assessmentSince || of.day > assessmentUntil {
		return
	}
	present, row, known := of.said(roster.FieldPresent)
	representatives, by, counted := of.said(roster.FieldRepresentatives)
	if !known || !counted || present == 0 || representatives > present || 3*representatives >= 2*present {
		return
	}
	p.Report(meetingFinding(p, of, "representatives").Say(saysFewRepresentatives, of.day, present, representatives).
		Rests(evidencePresent, county.Own(row, roster.FieldPresent), county.Own(by, roster.FieldRepresentatives)))
}

func checkAttendance(p *audit.Pass, of *meeting) {
	expected, by, counted := of.said(roster.FieldExpected)
	present, row, known := of.said(roster.FieldPresent)
	if !of.ofRepresentatives() || !known || !counted || 3*present >= 2*expected {
		return
	}
	p.Report(meetingFinding(p, of, "attendance").Say(saysFewCame, of.when(), expected, present).
		Rests(evidencePresent, county.Own(by, roster.FieldExpected), county.Own(row, roster.FieldPresent)))
}

// checkPassed reports what a meeting of representatives did not pass and the register says it did.
func checkPassed(p *audit.Pass, of *meeting) {
	if !of.ofRepresentatives() {
		return
	}
	var facts []county.Cited
	for _, row := range of.rows {
		present, known := row.Count(roster.FieldPresent)
		agreed, counted := row.Count(roster.FieldVotesFor)
		result := row.Text(roster.FieldResult)
		if known && counted && 2*agreed <= present && containsAny(result, []string{"通过", "同意"}) && !containsAny(result, []string{"不", "未", "否"}) {
			facts = append(facts, county.Own(row, roster.FieldVotesFor))
		}
	}
	if facts != nil {
		p.Report(meetingFinding(p, of, "passed").Say(saysNotHalf, of.when(), len(facts)).Rests(evidenceVotes, facts...))
	}
}

// checkVotes reports votes that cannot be those of the persons present. Without a column of who
// abstained the missing ones may have.
func checkVotes(p *audit.Pass, of *meeting) {
	var facts []county.Cited
	for _, row := range of.rows {
		present, known := row.Count(roster.FieldPresent)
		agreed, counted := row.Count(roster.FieldVotesFor)
		against, _ := row.Count(roster.FieldVotesAgainst)
		abstained, complete := row.Count(roster.FieldAbstained)
		votes := agreed + against + abstained
		complete = complete && !row.Value(roster.FieldVotesAgainst).Empty()
		if known && counted && (votes > present || complete && votes < present) {
			facts = append(facts, county.Own(row, roster.FieldVotesFor))
		}
	}
	if facts != nil {
		p.Report(meetingFinding(p, of, "votes").Say(saysVotesOff, of.when(), len(facts)).Rests(evidenceVotes, facts...).AtMost(audit.Quality))
	}
}

// meetingFinding starts a finding about a meeting, of no person.
func meetingFinding(p *audit.Pass, of *meeting, what string) *audit.Finding {
	finding := p.Find(of.programme).At(of.township, of.village).Key(what, of.when(), of.stage).RuleOut(assessmentOptional)
	finding.Persons, finding.Conduct = 0, of.day
	return finding
}

func (m *meeting) when() string {
	if m.day == 0 {
		return strings.TrimSpace(m.rows[0].Text(roster.FieldDate))
	}
	return m.day.String()
}

var (
	saysFewRepresentatives = words.Text{ZH: "%s 评议，参评 %d 人，其中村（居）民代表 %d 人，不到三分之二", EN: "assessed on %s by %d persons, of whom %d are representatives: fewer than two thirds"}
	saysFewCame            = words.Text{ZH: "%s 村民代表会议应到 %d 人，实到 %d 人，不到三分之二", EN: "of %[2]d representatives expected on %[1]s %[3]d came: fewer than two thirds"}
	saysNotHalf            = words.Text{ZH: "%s 村民代表会议，%d 行同意的不过到会的一半，记为通过", EN: "meeting of representatives on %s: %d rows are noted as passed with no more than half agreeing"}
	saysVotesOff           = words.Text{ZH: "%s 的会议，%d 行同意、反对、弃权相加与实到人数不符", EN: "meeting on %s: in %d rows the votes do not add up to those present"}
	evidencePresent        = words.Text{ZH: "到会人数", EN: "persons present"}
	evidenceVotes          = words.Text{ZH: "票数", EN: "votes"}
)

var assessmentOptional = &audit.Exemption{ID: "assessment-optional", Title: words.Text{ZH: "2021年7月起民主评议不是必经程序", EN: "since July 2021 an assessment is optional"}}
