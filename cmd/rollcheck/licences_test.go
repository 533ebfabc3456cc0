package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

var requiredModule = regexp.MustCompile(`(?m)^\t(\S+) v\S+`)

// The README names the licence of every module that go.mod names, and of no other.
func TestEveryLicenceIsListed(t *testing.T) {
	modules, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(readme), "| licence | modules |")
	listed := map[string]bool{}
	for line := range strings.Lines(table) {
		if cells := strings.Split(line, "|"); len(cells) > 2 && !strings.Contains(line, "|---|") {
			for module := range strings.SplitSeq(cells[2], ",") {
				listed[strings.TrimSpace(module)] = true
			}
		}
	}
	for _, module := range requiredModule.FindAllStringSubmatch(string(modules), -1) {
		name := strings.TrimPrefix(module[1], "github.com/")
		if !listed[name] {
			t.Errorf("the licence of %s is not listed", module[1])
		}
		delete(listed, name)
	}
	for name := range listed {
		t.Errorf("the licence of %s is listed, and go.mod does not name it", name)
	}
}
