package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// What the README shows as output is what the program prints.
func TestReadmeShowsRealOutput(t *testing.T) {
	content, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, found := strings.Cut(string(content), "```\n救助名册核查报告")
	shown, _, closed := strings.Cut("救助名册核查报告"+shown, "```")
	if !found || !closed {
		t.Fatal("the README shows no output")
	}
	var out, told bytes.Buffer
	t.Setenv("ROLLCHECK_LANG", "zh")
	if code := run([]string{"audit", townshipFolder, "--as-of", "2016-12-31"}, strings.NewReader(""), &out, &told); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told.String())
	}
	printed := map[string]bool{}
	for _, line := range strings.Split(out.String(), "\n") {
		printed[strings.TrimRight(line, " ")] = true
	}
	for _, line := range strings.Split(shown, "\n") {
		line = strings.TrimRight(line, " ")
		if line != "" && strings.TrimSpace(line) != "..." && !printed[line] {
			t.Errorf("the README shows a line the program does not print: %s", line)
		}
	}
}
