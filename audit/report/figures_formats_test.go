package report_test

import (
	"encoding/json"
	"encoding/xml"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// counts sets counts as figures.
func (f figures) counts(counts map[string]int) figures {
	for key, count := range counts {
		f.set(key, strconv.Itoa(count))
	}
	return f
}

// figuresOfJUnit counts the cases of findings and adds up their money.
func figuresOfJUnit(t *testing.T, content []byte) figures {
	t.Helper()
	var parsed struct {
		Failures int `xml:"failures,attr"`
		Suites   []struct {
			Cases []struct {
				Properties []struct {
					Name  string `xml:"name,attr"`
					Value string `xml:"value,attr"`
				} `xml:"properties>property"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal(content, &parsed); err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	recoverable, owed := []string{}, []string{}
	for _, suite := range parsed.Suites {
		for _, one := range suite.Cases {
			values := map[string]string{}
			for _, property := range one.Properties {
				values[property.Name] = property.Value
			}
			if values["severity"] == "" {
				continue
			}
			counts["findings"]++
			counts["severity."+values["severity"]]++
			counts["township."+stated(values["township"])]++
			recoverable, owed = append(recoverable, values["recoverable"]), append(owed, values["owed"])
		}
	}
	if wrong := counts["findings"] - counts["severity."+audit.Notice.String()]; wrong != parsed.Failures {
		t.Errorf("%d failures, %d findings above a notice", parsed.Failures, wrong)
	}
	found := figures{}.counts(counts)
	found.set("recoverable", sum(t, recoverable).FloatString(2))
	found.set("owed", sum(t, owed).FloatString(2))
	return found
}

// figuresOfMarkdown reads the overview, and the lists as those of CSV.
func figuresOfMarkdown(t *testing.T, content []byte) figures {
	t.Helper()
	counts, found := map[string]int{}, figures{}
	money := map[string][]string{}
	severity := ""
	for line := range strings.Lines(string(content)) {
		line = strings.TrimSpace(line)
		if title, isHeading := strings.CutPrefix(line, "## "); isHeading {
			severity, _ = severityOf(title)
		}
		cells := strings.Split(strings.Trim(line, "|"), " | ")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		switch {
		case !strings.HasPrefix(line, "| ") || cells[0] == words.HeadFindingID.ZH:
		case severity != "":
			counts["findings"]++
			counts["listed."+severity]++
			counts["township."+stated(cells[3])]++
			money["recoverable"], money["owed"] = append(money["recoverable"], cells[10]), append(money["owed"], cells[11])
		default:
			found.overviewRow(cells)
		}
	}
	for _, severity := range audit.Severities {
		if listed := counts["listed."+severity.String()]; found["severity."+severity.String()] != strconv.Itoa(listed) {
			t.Errorf("%s: the overview says %s, %d are listed", severity, found["severity."+severity.String()], listed)
		}
		delete(counts, "listed."+severity.String())
	}
	found.counts(counts)
	found.set("recoverable", sum(t, money["recoverable"]).FloatString(2))
	if apart := sum(t, []string{found["overpaid"], found["involved"]}).FloatString(2); apart != found["recoverable"] {
		t.Errorf("certain and to be verified are %s, the list adds up to %s", apart, found["recoverable"])
	}
	delete(found, "overpaid")
	delete(found, "involved")
	found.set("owed", sum(t, money["owed"]).FloatString(2))
	return found
}

var twoFigures = regexp.MustCompile(`(\d+) 户 (\d+) 人`)

// overviewRow reads a row of the tables of the overview.
func (f figures) overviewRow(cells []string) {
	heads := twoFigures.FindStringSubmatch(cells[1])
	severity, isSeverity := severityOf(cells[0])
	switch cells[0] {
	case words.OverviewLeaving.ZH:
		f.set("households", heads[1])
		f.set("persons", heads[2])
	case words.OverviewVerify.ZH:
		f.set("verify", heads[2])
	case words.OverviewMonthly.ZH:
		f.set("monthly", strings.TrimSuffix(cells[1], " 元"))
	case words.OverviewOverpaid.ZH:
		f.set("overpaid", strings.TrimSuffix(cells[1], " 元"))
	case words.OverviewInvolved.ZH:
		f.set("involved", strings.TrimSuffix(cells[1], " 元"))
	case words.OverviewOwed.ZH:
		f.set("owed", strings.TrimSuffix(cells[1], " 元"))
	default:
		if isSeverity && len(cells) == 3 {
			f.set("severity."+severity, cells[2])
		} else if _, isReason := reasonOf(cells[0]); isReason && len(cells) == 3 {
			f.heads(cells[0], cells[2], cells[1])
		}
	}
}

// figuresOfSARIF counts the results by level: of levels there are three.
func figuresOfSARIF(t *testing.T, content []byte) map[string]int {
	t.Helper()
	var parsed struct {
		Runs []struct {
			Results []struct{ Level string }
		}
	}
	if err := json.Unmarshal(content, &parsed); err != nil {
		t.Fatal(err)
	}
	levels := map[string]int{}
	for _, result := range parsed.Runs[0].Results {
		levels[result.Level]++
	}
	return levels
}

// figuresOfGitHub counts the commands of findings by level and severity.
func figuresOfGitHub(t *testing.T, content []byte) (levels map[string]int, found figures) {
	t.Helper()
	levels = map[string]int{}
	counts := map[string]int{}
	command := regexp.MustCompile(`(?m)^::(\w+) .*title=([^:：,]*)：`)
	for _, line := range command.FindAllStringSubmatch(string(content), -1) {
		severity, isSeverity := severityOf(line[2])
		if !isSeverity {
			t.Errorf("%s is no severity", line[2])
		}
		counts["severity."+severity]++
		counts["findings"]++
		levels[strings.Replace(line[1], "notice", "note", 1)]++
	}
	return levels, figures{}.counts(counts)
}

// SARIF and the commands for GitHub show every finding at the level its severity has.
func TestLevelsAreEqual(t *testing.T) {
	result := township(t)
	want := figuresOfJSON(t, printed(t, "json", result, words.Chinese, words.Full))
	number := func(severity audit.Severity) *big.Rat { return sum(t, []string{want["severity."+severity.String()]}) }
	errors, notes, all := number(audit.Violation), number(audit.Notice), sum(t, []string{want["findings"]})
	warnings := new(big.Rat).Sub(new(big.Rat).Sub(all, errors), notes)
	sarif := figuresOfSARIF(t, printed(t, "sarif", result, words.Chinese, words.Full))
	github, figures := figuresOfGitHub(t, printed(t, "github", result, words.Chinese, words.Full))
	for level, count := range map[string]*big.Rat{"error": errors, "warning": warnings, "note": notes} {
		if got := strconv.Itoa(sarif[level]); got != count.RatString() {
			t.Errorf("sarif: %s of level %s, by the JSON report %s", got, level, count.RatString())
		}
		if got := strconv.Itoa(github[level]); got != count.RatString() {
			t.Errorf("github: %s of level %s, by the JSON report %s", got, level, count.RatString())
		}
	}
	for key, count := range figures {
		if want[key] != count {
			t.Errorf("github: %s is %s, by the JSON report %s", key, count, want[key])
		}
	}
}
