package report

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// No line is wider than the terminal, and nothing of a sheet steers it.
func TestTerminalKeepsItsWidth(t *testing.T) {
	report := sample(t)
	for range 30 {
		report.Findings = append(report.Findings, report.Findings[len(report.Findings)-1])
	}
	for _, o := range []Options{
		{Language: words.Chinese, Privacy: words.Full, Width: 80}, {Language: words.English, Privacy: words.Full, Width: 80}, {Language: words.Chinese, Privacy: words.Public, Width: 60},
	} {
		out := string(rendered(t, Table, report, o))
		for line := range strings.SplitSeq(out, "\n") {
			if width := displayWidth(line); width > o.Width {
				t.Errorf("%s: a line takes %d columns: %s", o.Language, width, line)
			}
			if strings.ContainsFunc(line, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }) {
				t.Errorf("%s: a line holds a control character: %q", o.Language, line)
			}
		}
		if o.Language == words.English && !strings.Contains(out, "... and 11 more") {
			t.Errorf("31 notices are not cut after 20:\n%s", out)
		}
	}
}

// Colour is never the only carrier: without the escapes the text is the same.
func TestColourCarriesNothing(t *testing.T) {
	report := sample(t)
	plain := string(rendered(t, Table, report, Options{Language: words.Chinese, Privacy: words.Township}))
	coloured := string(rendered(t, Table, report, Options{Language: words.Chinese, Privacy: words.Township, Colour: true}))
	if coloured == plain {
		t.Error("no colour where it was asked for")
	}
	if got := regexp.MustCompile("\x1b\\[[0-9;]+m").ReplaceAllString(coloured, ""); got != plain {
		t.Errorf("without escapes the text differs:\n%s", got)
	}
}

func TestLowestSeverity(t *testing.T) {
	out := string(rendered(t, Table, sample(t), Options{Language: words.Chinese, Privacy: words.Full, Lowest: audit.Suspicion}))
	if !strings.Contains(out, "== 待核实 ==") || strings.Contains(out, "== 提示 ==") {
		t.Errorf("from suspicion on, got:\n%s", out)
	}
}

func TestUnits(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"发放5个月1,029.00元, 见表", "发|放|5|个|月|1,029.00|元, |见|表"},
		{"due 240.00 yuan (a month)", "due |240.00 |yuan |(a |month)"},
		{"“柳林乡”(全部)。", "“柳|林|乡”|(全|部)。"},
	} {
		if got := strings.Join(units(test.text, 40), "|"); got != test.want {
			t.Errorf("%s is cut as %s, want %s", test.text, got, test.want)
		}
	}
	for _, unit := range units(strings.Repeat("x", 100), 30) {
		if displayWidth(unit) > 30 {
			t.Errorf("a unit takes %d columns", displayWidth(unit))
		}
	}
}

// The chief's figures are the last thing on the screen, on one screen, and money that is
// certain is never added to money that is to be verified.
func TestScreenEndsWithTheFigures(t *testing.T) {
	report := sample(t)
	for _, language := range []words.Language{words.Chinese, words.English} {
		out := string(rendered(t, Table, report, Options{Language: language, Privacy: words.Township}))
		_, overview, found := strings.Cut(out, "== "+words.ScreenHeading.In(language)+" ==\n")
		if lines := strings.Count(overview, "\n"); !found || lines > 25 {
			t.Errorf("%s: the figures take %d lines:\n%s", language, lines, overview)
		}
		o := overviewOf(report)
		if sum := (o.overpaid + o.involved).Grouped(); o.involved != 0 && strings.Contains(out, sum) {
			t.Errorf("%s: certain money and money to be verified are one sum: %s", language, sum)
		}
		at := 0
		for _, label := range []words.Text{words.OverviewSilent, words.ScreenRead, words.OverviewOwed, words.ScreenLeaving, words.ScreenVerify, words.OverviewOverpaid, words.OverviewInvolved, words.ScreenForm, words.ScreenNext} {
			next := strings.Index(overview[at:], "  "+label.In(language)+" ")
			if next < 0 {
				t.Errorf("%s: %s is missing or stands too early:\n%s", language, label.In(language), overview)
				continue
			}
			at += next
		}
	}
}
