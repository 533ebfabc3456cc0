package rules

import (
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// decision is what the roster and the papers of a household say of one application.
type decision struct {
	household                 *county.Household
	accepted, decided         roster.Date
	acceptedFact, decidedFact county.Fact[string]
	acceptedApplied           bool // the day is that of the application
}

// decisionOf returns the days of a household's application: its roster's, where that has none
// those of its papers.
func decisionOf(household *county.Household) decision {
	found := rosterDecision(household)
	if found.accepted.Day() != 0 && found.decided.Day() != 0 {
		return found
	}
	papers := decision{household: household} // a roster's day and a paper's may be of two applications
	for _, step := range household.Steps(roster.Documents) {
		papers.takePaper(step)
	}
	return papers
}

// rosterDecision returns the days a household's roster gives.
func rosterDecision(household *county.Household) decision {
	found := decision{household: household}
	for _, entry := range household.Members() {
		found.takeRow(entry.Row)
	}
	return found
}

func (d *decision) takeRow(row roster.Row) {
	if day, ok := row.Date(roster.FieldAcceptedOn); ok && d.accepted == 0 {
		d.accepted, d.acceptedFact = day, county.Own(row, roster.FieldAcceptedOn)
		column, _ := row.Sheet.Column(roster.FieldAcceptedOn)
		d.acceptedApplied = !strings.Contains(column.Heading, "受理")
	}
	for _, field := range [...]roster.Field{roster.FieldDecidedOn, roster.FieldStartDate} {
		column, _ := row.Sheet.Column(field)
		if day, ok := row.Date(field); ok && d.decided == 0 && containsAny(column.Heading, decisionWords) {
			d.decided, d.decidedFact = day, county.Own(row, field)
		}
	}
}

// decisionWords are those of a heading that dates a decision, a start or not.
var decisionWords = []string{"审批", "批准", "确认"}

func (d *decision) takePaper(step county.Match) {
	day, ok := step.Row.Date(roster.FieldDate)
	if !ok {
		return
	}
	switch paper := step.Row.Text(roster.FieldDocument); {
	case d.accepted == 0 && strings.Contains(paper, "受理"):
		d.accepted, d.acceptedFact = day, step.Fact(roster.FieldDate)
		if d.decided < day {
			d.decided = 0 // that of an earlier application
		}
	case d.decided == 0 && containsAny(paper, decisionWords) && !containsAny(paper, []string{"核对", "申请"}):
		d.decided, d.decidedFact = day, step.Fact(roster.FieldDate)
	}
}

// batchSize is from how many households of a village with the same days on a finding is about
// the village: what was done to many at once was done by the office.
const batchSize = 5

// batches returns what is alike as findings are to be: one by one, many at once together.
func batches[T any](alike []T) [][]T {
	if len(alike) >= batchSize {
		return [][]T{alike}
	}
	var single [][]T
	for i := range alike {
		single = append(single, alike[i:i+1])
	}
	return single
}

// batchFinding starts a finding about one household, or about the village where several are alike.
func batchFinding(p *audit.Pass, village *county.Village, alike []*county.Household, key ...string) *audit.Finding {
	finding := p.Find(alike[0].Programme).Key(key...)
	if len(alike) < batchSize {
		return finding.AboutHousehold(alike[0])
	}
	finding.At(village.Township, village.Name).Persons = 0
	return finding
}

// sayBatch puts before a message how many households it is about.
func sayBatch(finding *audit.Finding, count int) *audit.Finding {
	if count < batchSize {
		return finding
	}
	return finding.Say(saysBatch, count, finding.Message)
}

var saysBatch = words.Text{ZH: "%d 户同批：%s", EN: "%d households at once: %s"}
