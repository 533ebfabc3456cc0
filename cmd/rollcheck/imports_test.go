package main

import (
	"os/exec"
	"strings"
	"testing"
)

// Imports go one way. A package may use only those before it in this list.
var layers = []string{
	"rollcheck/roster/words", "rollcheck/roster/whole", "rollcheck/roster/book", "rollcheck/roster/explain", "rollcheck/roster/prose", "rollcheck/roster", "rollcheck/roster/reading", "rollcheck/roster/fixture", "rollcheck/audit/link", "rollcheck/audit/county", "rollcheck/audit",
	"rollcheck/audit/ledger",
	"rollcheck/audit/rules", "rollcheck/audit/report", "rollcheck/cmd/rollcheck/demo", "rollcheck/cmd/rollcheck/blank", "rollcheck/cmd/rollcheck",
}

func TestImportsGoOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}} {{join .Deps \" \"}}", "rollcheck/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	rank := map[string]int{}
	for i, name := range layers {
		rank[name] = i + 1
	}
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		fields := strings.Fields(line)
		if rank[fields[0]] == 0 {
			t.Errorf("%s has no place among the layers", fields[0])
		}
		for _, dependency := range fields[1:] {
			if strings.HasPrefix(dependency, "rollcheck/") && rank[dependency] >= rank[fields[0]] {
				t.Errorf("%s imports %s", fields[0], dependency)
			}
		}
	}
	reports := rank["rollcheck/audit/report"]
	for _, line := range strings.Split(string(out), "\n") {
		if fields := strings.Fields(line); len(fields) > 0 && rank[fields[0]] == reports && strings.Contains(line, "rollcheck/audit/rules") {
			t.Error("reports must not know the rules")
		}
	}
}
