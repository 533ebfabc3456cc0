package main

import (
	"slices"
	"testing"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/audit/rules"
	"rollcheck/cmd/rollcheck/demo"
	"rollcheck/roster/reading"
)

// Everything planted for a rule is found once, on its row; nobody planted as innocent is
// accused by that rule; and nobody is accused who was not planted for it.
func TestTownshipTruth(t *testing.T) {
	checkTruth(t, makeTownship(t), townshipFolder)
}

// What holds for one invented township holds for others.
func TestTruthOfOtherSeeds(t *testing.T) {
	for seed := uint64(2); seed <= 6; seed++ {
		township, err := demo.Make(seed, demo.SizeTownship)
		if err != nil {
			t.Fatal(err)
		}
		folder := t.TempDir()
		writeFiles(t, folder, township.Files)
		t.Run(itoa(int(seed)), func(t *testing.T) { checkTruth(t, township, folder) })
	}
}

// Every township of a county has its cases, among eighteen times as many namesakes.
func TestTruthOfACounty(t *testing.T) {
	if testing.Short() {
		t.Skip("a county takes some seconds")
	}
	county, err := demo.Make(1, demo.SizeCounty)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	writeFiles(t, folder, county.Files)
	checkTruth(t, county, folder)
}

func checkTruth(t *testing.T, township *demo.Township, folder string) {
	t.Helper()
	result := auditFolder(t, reading.Options{}, folder)
	expected := map[*audit.Finding]bool{}
	for _, planted := range township.Truth {
		var hits []*audit.Finding
		for _, finding := range result.Findings {
			if finding.Rule.ID == planted.Rule && rests(finding, planted) {
				hits = append(hits, finding)
			}
		}
		if planted.Innocent != "" {
			for _, hit := range hits {
				checkInnocent(t, planted, hit)
			}
			continue
		}
		if len(hits) != 1 {
			t.Errorf("%s: %d findings on %s %s row %d (%s), want one", planted.Rule, len(hits), planted.File, planted.Sheet, planted.Row, planted.Name)
		}
		for _, hit := range hits {
			expected[hit] = true
		}
	}
	for _, finding := range result.Findings {
		if finding.Severity > audit.Notice && !expected[finding] {
			t.Errorf("%s accuses %s, who was not planted: %s", finding.Rule.ID, finding.Person.Name, message(finding))
		}
	}
}

// checkInnocent holds that a finding on an innocent is a notice, for the reason planted.
func checkInnocent(t *testing.T, planted demo.Planted, hit *audit.Finding) {
	t.Helper()
	if hit.Severity > audit.Notice {
		t.Errorf("%s accuses %s (%s): %s", planted.Rule, planted.Name, planted.Innocent, message(hit))
	}
	for _, exemption := range hit.Rule.MustNot {
		if exemption.ID == planted.Exemption && !slices.Contains(hit.Exempted, exemption.Title) {
			t.Errorf("%s does not except %s by %s (%s): %s", planted.Rule, planted.Name, planted.Exemption, planted.Innocent, message(hit))
		}
	}
}

// aboutDocuments are the rules that speak of a document or village: one problem is enough.
var aboutDocuments = []string{"sheet-total", "visit-rate", "ledger-rollforward", "required-column-missing", "archive-incomplete", "death-name-only", "name-only-kin-match", "roster-overlap"}

// Every rule has its problems in the township and every exemption its innocent, so that a
// rule cannot be added without either.
func TestTownshipPlantsEveryRule(t *testing.T) {
	problems, innocents := map[string]int{}, map[string]bool{}
	for _, planted := range makeTownship(t).Truth {
		if planted.Innocent == "" {
			problems[planted.Rule]++
		} else {
			innocents[planted.Rule+" "+planted.Exemption] = true
		}
	}
	for _, rule := range rules.All {
		least := 2
		if slices.Contains(aboutDocuments, rule.ID) {
			least = 1
		}
		if problems[rule.ID] < least {
			t.Errorf("%s: %d problems planted, want %d", rule.ID, problems[rule.ID], least)
		}
		for _, exemption := range rule.MustNot {
			if !innocents[rule.ID+" "+exemption.ID] {
				t.Errorf("%s: nobody is planted whom %s excepts", rule.ID, exemption.ID)
			}
		}
		delete(problems, rule.ID)
	}
	for rule := range problems {
		t.Errorf("problems are planted for %s, which is no rule", rule)
	}
}

func rests(finding *audit.Finding, planted demo.Planted) bool {
	return slices.ContainsFunc(finding.Evidence, func(e county.Evidence) bool {
		return e.Cell.Sheet.File.Path == planted.File && e.Cell.Sheet.Name == planted.Sheet && e.Cell.Row == planted.Row
	})
}
