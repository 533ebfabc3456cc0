package report

import (
	"strings"
	"testing"

	"rollcheck/roster"
	"rollcheck/roster/words"
)

// An archive that was passed over may hold the rosters: no output lets it go unsaid on its first page.
func TestWhatWasPassedOverIsSaidOnTheFirstPage(t *testing.T) {
	report := sample(t)
	plain := (Options{Language: words.Chinese}).understood(overviewOf(report))
	report.Files = append(report.Files, &roster.File{Path: "名册.rar", PassedOver: words.NoRows.With()})
	o := Options{Language: words.Chinese, Privacy: words.Township, Width: 300}
	said := o.understood(overviewOf(report))
	if said == plain || !strings.Contains(said, "略过 1 个") {
		t.Fatalf("said: %s", said)
	}
	for _, name := range []string{"table", "html", "workbook", "md"} {
		if write := every[name]; write == nil {
			t.Errorf("no writer %s", name)
		} else if out := write(t, report, o); !strings.Contains(out, "略过 1 个") {
			t.Errorf("%s does not say what was passed over", name)
		}
	}
}
