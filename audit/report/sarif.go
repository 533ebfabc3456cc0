package report

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// SARIF 2.1.0 (OASIS), as CI systems read it. Rules come from the rule values.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool    sarifTool     `json:"tool"`
		Results []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string       `json:"id"`
		ShortDescription sarifMessage `json:"shortDescription"`
		FullDescription  sarifMessage `json:"fullDescription"`
		Help             sarifMessage `json:"help"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Level        string            `json:"level"`
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints,omitempty"`
		Baseline     string            `json:"baselineState,omitempty"`
		Suppressions []sarifSuppressed `json:"suppressions,omitempty"`
	}
	sarifSuppressed struct {
		Kind   string `json:"kind"`
		Status string `json:"status"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifMessage  `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
	}
	sarifLogical struct {
		Name string `json:"name"`
		Kind string `json:"kind"`
	}
)

const sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"

// SARIF writes the report for CI systems.
func SARIF(w io.Writer, r *audit.Report, o Options) error {
	o = o.knowing(r)
	run := sarifRun{Tool: sarifTool{sarifDriver{Name: "rollcheck", Version: r.Version, Rules: []sarifRule{}}}, Results: []sarifResult{}}
	index := map[*audit.Rule]int{}
	for i, rule := range r.Run {
		index[rule] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{
			o.plain(rule.ID), sarifMessage{o.text(rule.Title)}, sarifMessage{o.text(rule.Doc)}, sarifMessage{o.text(rule.Remedy)},
		})
	}
	for _, finding := range r.Findings {
		if finding.Severity >= o.Lowest {
			run.Results = append(run.Results, o.sarifResult(finding, index[finding.Rule]))
		}
	}
	if o.Gate {
		o.sarifGate(&run, Unchecked(r))
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(sarifLog{sarifSchema, "2.1.0", []sarifRun{run}})
}

// notRead is the id under which CI systems are told of what was not read.
const notRead = "not-read"

// sarifGate adds a result for everything that was not checked.
func (o Options) sarifGate(run *sarifRun, unchecked []Quiet) {
	if len(unchecked) == 0 {
		return
	}
	rules := &run.Tool.Driver.Rules
	*rules = append(*rules, sarifRule{notRead, sarifMessage{o.text(words.NotRead)}, sarifMessage{o.text(words.NotReadDoc)}, sarifMessage{o.text(words.NotReadHelp)}})
	for _, entry := range unchecked {
		result := sarifResult{RuleID: notRead, RuleIndex: len(*rules) - 1, Level: "error", Message: sarifMessage{o.quietLine(entry)}, Locations: []sarifLocation{}}
		if entry.File != "" {
			result.Locations = append(result.Locations, sarifLocation{Physical: sarifPhysical{sarifArtifact{fileURI(o.plain(entry.File))}, sarifRegion{StartLine: 1}}})
		}
		run.Results = append(run.Results, result)
	}
}

// sarifLevel maps severities to the three levels CI systems know.
func sarifLevel(severity audit.Severity) string {
	switch severity {
	case audit.Violation:
		return "error"
	case audit.Notice:
		return "note"
	}
	return "warning"
}

func (o Options) sarifResult(f *audit.Finding, rule int) sarifResult {
	result := sarifResult{
		RuleID: o.plain(f.Rule.ID), RuleIndex: rule, Level: sarifLevel(f.Severity), Message: sarifMessage{o.pair(o.text(f.Rule.Title), o.message(f.Message))}, Locations: []sarifLocation{},
	}
	for i, evidence := range f.Evidence {
		cell := evidence.Cell
		location := sarifLocation{Physical: sarifPhysical{sarifArtifact{fileURI(o.plain(cell.Sheet.File.Path))}, sarifRegion{cell.Row, cell.Column + 1}}}
		if cell.Sheet.Name != "" {
			location.Logical = []sarifLogical{{o.plain(cell.Sheet.Name), "module"}}
		}
		if i == 0 {
			result.Locations = append(result.Locations, location)
			continue
		}
		location.Message = &sarifMessage{o.text(evidence.Says)}
		result.Related = append(result.Related, location)
	}
	result.Fingerprints = map[string]string{"finding/v1": f.ID}
	if o.Privacy != words.Full {
		result.Fingerprints = map[string]string{"place/v1": o.placePrint(f)}
	}
	result.Baseline = baseline(f.Status)
	if f.Decided() { // marked, never left out: an alert that goes would close and open again
		result.Suppressions = []sarifSuppressed{{"external", "accepted"}}
	}
	return result
}

// baseline is the state of a finding in the words of SARIF; "" without a ledger.
func baseline(status audit.Status) string {
	switch status {
	case 0:
		return ""
	case audit.Fresh:
		return "new"
	case audit.Moved, audit.Renumbered:
		return "updated"
	}
	return "unchanged"
}

// placePrint tells a finding from others where its ID would be as telling as the number it is made
// from: a county has some 36,500 dates of birth, and the hash of each is soon tried. It is made of
// what the same result shows anyway, the rule, the programme and the place, so that whoever turns
// it back learns nothing. It holds still from run to run as long as the row stays where it is.
func (o Options) placePrint(f *audit.Finding) string {
	parts := []string{o.plain(f.Rule.ID), o.programme(f.Programme), o.plain(f.Township), o.plain(f.Village)}
	if len(f.Evidence) > 0 {
		cell := f.Evidence[0].Cell
		parts = append(parts, o.plain(cell.Sheet.File.Path), o.plain(cell.Sheet.Name), strconv.Itoa(cell.Row), cell.Letter())
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x1e")))
	return hex.EncodeToString(sum[:8])
}
