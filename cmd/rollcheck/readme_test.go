package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// Of what the program prints the README shows these lines: the first and the last.
const shownHead, shownTail = 45, 26

// What the README shows as output is what the program prints, in both languages; ROLLCHECK_UPDATE=1
// writes it anew.
func TestReadmeShowsRealOutput(t *testing.T) {
	for language, mark := range map[string]string{"zh": "sample", "en": "sample in English"} {
		var out, told bytes.Buffer
		arguments := []string{"audit", townshipFolder, "--as-of", "2016-12-31", "--lang", language}
		if code := run(arguments, strings.NewReader(""), &out, &told); code != exitDone {
			t.Fatalf("exit code %d: %s", code, told.String())
		}
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		for i := range lines {
			lines[i] = strings.TrimRight(lines[i], " ")
		}
		shown := append(append(lines[:shownHead:shownHead], "……"), lines[len(lines)-shownTail:]...)
		holdPart(t, "../../README.md", mark, "```\n"+strings.Join(shown, "\n")+"\n```\n")
	}
}

// holdPart holds the part of a page between its two marks to be a text; ROLLCHECK_UPDATE=1 writes it.
func holdPart(t *testing.T, path, mark, want string) {
	t.Helper()
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	begin, end := "<!-- "+mark+" -->\n", "<!-- /"+mark+" -->\n"
	before, rest, begun := strings.Cut(string(page), begin)
	part, after, ended := strings.Cut(rest, end)
	if !begun || !ended {
		t.Fatalf("%s has no part %s", path, mark)
	}
	if part == want {
		return
	}
	if os.Getenv("ROLLCHECK_UPDATE") == "" {
		t.Fatalf("%s: the part %s is not what the program says; run ROLLCHECK_UPDATE=1 go test ./cmd/rollcheck and read what changed", path, mark)
	}
	if err := os.WriteFile(path, []byte(before+begin+want+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}
