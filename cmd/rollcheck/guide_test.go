package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"rollcheck/audit/rules"
	"rollcheck/roster"
)

const guidePath = "guide/使用说明.md"

// The tables of the guide are what the kinds and rules say; ROLLCHECK_UPDATE=1 writes them anew.
func TestGuideTables(t *testing.T) {
	holdPart(t, guidePath, "lists", listTable())
	holdPart(t, guidePath, "rules", ruleTable())
}

// listTable says of every kind whom to ask for it, and which columns it must and may have.
func listTable() string {
	out := "| 名单 | 向谁要 | 必须有的列 | 最好也有的列 |\n|---|---|---|---|\n"
	for _, kind := range roster.Kinds {
		if kind.Family == roster.Settings {
			continue
		}
		required, other := guideColumns(kind)
		out += fmt.Sprintf("| %s | %s | %s | %s |\n", kind.Title.ZH, kind.WhomToAsk().ZH, required, other)
	}
	return out
}

// guideColumns returns the columns without which a kind is not told or not complete, and the others.
func guideColumns(kind *roster.Kind) (required, other string) {
	title := func(field roster.Field) string { return field.Spec().Title.ZH }
	var must, may []string
	named := map[roster.Field]bool{roster.FieldSeq: true, roster.FieldNote: true}
	for _, use := range kind.Fields {
		if use.Required {
			must = append(must, title(use.Field))
			named[use.Field] = true
		}
	}
	for _, group := range kind.Needs {
		var choices []string
		for _, field := range group {
			if kind.Has(field) {
				choices = append(choices, title(field))
			}
		}
		if met := slices.ContainsFunc(group, func(field roster.Field) bool { return named[field] }); !met && len(choices) > 0 {
			must = append(must, strings.Join(choices, "或"))
		}
	}
	for _, use := range kind.Fields {
		if !named[use.Field] {
			may = append(may, title(use.Field))
		}
	}
	return strings.Join(must, "、"), strings.Join(may, "、")
}

// ruleTable says of every rule what it is called and which lists it needs.
func ruleTable() string {
	out := "| 查什么 | 最高级别 | 需要的名单 | 规则名 |\n|---|---|---|---|\n"
	for _, rule := range rules.All {
		var needs []string
		if rule.NeedsRoster {
			needs = append(needs, "任一救助名册")
		}
		for _, kind := range rule.Needs {
			needs = append(needs, kind.Title.ZH)
		}
		var one []string
		for _, kind := range rule.AnyOf {
			one = append(one, kind.Title.ZH)
		}
		if len(one) > 0 {
			needs = append(needs, strings.Join(one, "或"))
		}
		out += fmt.Sprintf("| %s | %s | %s | `%s` |\n", rule.Title.ZH, rule.Severity.Title().ZH, strings.Join(needs, "、"), rule.ID)
	}
	return out
}

// The Chinese pages have the marks of GB/T 15834, full width beside a Chinese character.
func TestChinesePagesHaveFullWidthMarks(t *testing.T) {
	for _, path := range []string{guidePath, "../../README.md"} {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		page, _, _ := strings.Cut(string(content), "\n---\n") // the English half of the README follows
		page, _, _ = strings.Cut(page, "<!-- sample -->")     // the program's own words have a test of their own
		for line := range strings.Lines(page) {
			if mark := halfWidth.FindString(codeSpan.ReplaceAllString(line, "")); mark != "" {
				t.Errorf("%s: %q in %s", path, mark, line)
			}
		}
	}
}

var (
	codeSpan  = regexp.MustCompile("`[^`]*`|\\]\\([^)]*\\)")
	halfWidth = regexp.MustCompile(`\p{Han}[,;:?!()]|[,;:?!()]\p{Han}`)
)

// Every command of the guide runs, in its order and in one folder, and its example settings are
// read by the audit.
func TestGuideCommandsRun(t *testing.T) {
	page, err := os.ReadFile(guidePath)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	t.Setenv("ROLLCHECK_LANG", "zh")
	commands := guideCommands(string(page))
	if len(commands) < 10 {
		t.Fatalf("the guide shows only %d commands", len(commands))
	}
	for i, command := range commands {
		if i == 1 {
			exampleSettings(t, string(page))
		}
		var out, told bytes.Buffer
		code := run(strings.Fields(command)[1:], strings.NewReader(""), &out, &told)
		if code != exitDone && code != exitFindings {
			t.Errorf("%s: exit code %d: %s", command, code, told.String())
		}
	}
}

// guideCommands returns the lines of the guide's code blocks that call the program.
func guideCommands(page string) []string {
	var commands []string
	inside := false
	for line := range strings.Lines(page) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "```"):
			inside = !inside
		case inside && strings.HasPrefix(line, "rollcheck "):
			commands = append(commands, line)
		}
	}
	return commands
}

// exampleSettings writes the guide's example of each settings table into the folder 设置.
func exampleSettings(t *testing.T, page string) {
	t.Helper()
	if err := os.Mkdir("设置", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []*roster.Kind{roster.ParameterTable, roster.ExceptionTable, roster.HeadingTable, roster.RuleTable} {
		_, section, found := strings.Cut(page, "\n### "+kind.Title.ZH)
		if !found {
			t.Fatalf("the guide has no example of %s", kind.Title.ZH)
		}
		var rows [][]string
		for line := range strings.Lines(section) {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "#") {
				break
			}
			if strings.HasPrefix(line, "|") && !strings.HasPrefix(line, "|---") {
				cells := strings.Split(strings.Trim(line, "|"), "|")
				for i := range cells {
					cells[i] = strings.Trim(strings.TrimSpace(cells[i]), "`")
				}
				rows = append(rows, cells)
			}
		}
		var table bytes.Buffer
		if err := csv.NewWriter(&table).WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join("设置", kind.Title.ZH+".csv"), table.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
