package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The exit codes are what scripts rely on (contract, "Exit codes").
func TestExitCodes(t *testing.T) {
	damaged := t.TempDir()
	write(t, filepath.Join(damaged, "坏.xlsx"), "PK\x03\x04 cut")
	write(t, filepath.Join(damaged, "农村低保花名册.csv"), "姓名,身份证号,家庭年人均收入,月保障金\n马一,990101195001010013,100,200\n")
	empty, papers := t.TempDir(), t.TempDir()
	write(t, filepath.Join(papers, "纪要.txt"), "今天开会\n")
	for _, test := range []struct {
		name      string
		arguments []string
		want      int
	}{
		{"audit reports and passes", []string{"audit", townshipFolder, "--as-of", "2016-12-31"}, exitDone},
		{"findings at the bar", []string{"audit", townshipFolder, "--as-of", "2016-12-31", "--fail-on", "violation"}, exitFindings},
		{"findings below the bar", []string{"audit", townshipFolder, "--as-of", "2016-12-31", "--fail-on", "violation", "--only", "visit-rate"}, exitDone},
		{"no path", []string{"audit"}, exitWrongUse},
		{"nothing to read", []string{"audit", empty}, exitWrongUse},
		{"all passed over", []string{"audit", papers}, exitUnreadable},
		{"a file passed over", []string{"check", filepath.Join(papers, "纪要.txt")}, exitUnreadable},
		{"a part unreadable comes before findings", []string{"audit", damaged, "--fail-on", "notice"}, exitUnreadable},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out, complaints bytes.Buffer
			if got := run(test.arguments, strings.NewReader(""), &out, &complaints); got != test.want {
				t.Errorf("exit code %d, want %d\n%s%s", got, test.want, out.String(), complaints.String())
			}
		})
	}
}

// A folder dropped on the program is audited, the report stands beside it, and the window
// waits for Enter.
func TestDroppedFolder(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "名册 2016")
	write(t, filepath.Join(folder, "石桥乡2016年12月农村低保花名册.csv"), "姓名,身份证号,家庭年人均收入,月保障金\n马一,990101195001010014,100,200\n")
	var out, told bytes.Buffer
	waiting := strings.NewReader("\n")
	p := &program{stdin: waiting, stdout: &out, stderr: &told, language: "zh"}
	if code := p.dropped([]string{folder}); code != exitDone {
		t.Fatalf("exit code %d: %s", code, told.String())
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(folder), "疑点报告.xlsx")); err != nil {
		t.Error(err)
	}
	if waiting.Len() != 0 || !strings.Contains(told.String(), "按回车键") {
		t.Error("the window does not wait for Enter")
	}
	told.Reset()
	if code := p.dropped(nil); code != exitWrongUse || !strings.Contains(told.String(), "拖到") {
		t.Errorf("started without a folder it says %q", told.String())
	}
}

// Whoever never had a file of ours before is not to lose one: a failed report leaves the old one.
func TestFailedReportLeavesTheOld(t *testing.T) {
	folder := t.TempDir()
	target := filepath.Join(folder, "报告.json")
	write(t, target, "old")
	var out, told bytes.Buffer
	if code := run([]string{"audit", filepath.Join(folder, "没有"), "-o", target}, strings.NewReader(""), &out, &told); code != exitWrongUse {
		t.Errorf("exit code %d", code)
	}
	if content, _ := os.ReadFile(target); string(content) != "old" {
		t.Error("the old report was overwritten")
	}
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
