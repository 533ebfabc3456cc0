package report

import (
	"bytes"
	"strings"
	"testing"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// That the ledger does not verify stands in every report for people, not on standard error alone.
func TestDamagedLedgerIsSaid(t *testing.T) {
	r := &audit.Report{Earlier: &audit.Earlier{Folder: "核实台账", Damaged: true}}
	for name, write := range map[string]Writer{"table": Table, "markdown": Markdown, "page": HTML} {
		var out bytes.Buffer
		if err := write(&out, r, Options{Language: words.Chinese, Privacy: words.Township, Width: 200}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), "台账 核实台账 不完好") {
			t.Errorf("%s does not say it", name)
		}
	}
}
