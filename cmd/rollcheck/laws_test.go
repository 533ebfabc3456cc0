package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"rollcheck/roster/fixture"
	"slices"
	"strings"
	"testing"
)

// Laws of judging, over every folder of the stated cases: what changes only names, order or
// writing changes no finding, and what adds no witness accuses nobody.

// material is the files of a folder, by their paths below it.
type material map[string][]byte

func readMaterial(t *testing.T, folder string) material {
	t.Helper()
	files := material{}
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		below, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(below)], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// audit writes the files into a new folder and audits it.
func (m material) audit(t *testing.T, asOf string) *outcome {
	t.Helper()
	folder := t.TempDir()
	for name, content := range m {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return runCase(t, []string{"audit", folder, "--as-of", asOf})
}

// said lists the findings above a severity, without what names files.
func (o *outcome) said(above string) []string {
	var all []string
	for i := range o.Findings {
		if f := &o.Findings[i]; f.above(above) {
			all = append(all, fmt.Sprint(f.Rule, " ", f.Severity, " ", f.Grade, " ", f.Person.Name, " ", f.Person.Number, " ", f.Recoverable, " ", f.Owed, " ", f.Months, " ", f.Clearance, " ", f.Message))
		}
	}
	slices.Sort(all)
	return all
}

// isTable says whether a file of the material is a text table other than a setting.
func isTable(name string) bool {
	return strings.HasSuffix(name, ".csv") && !strings.Contains(name, "设置/")
}

// Renaming the folders that files lie in, so that they are read in the opposite order, changes nothing.
func TestOrderOfFilesChangesNothing(t *testing.T) {
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		moved := material{}
		names := slices.Sorted(maps.Keys(files))
		for i, name := range names {
			moved[fmt.Sprintf("%03d/%s", len(names)-i, name)] = files[name]
		}
		same(t, files.audit(t, asOf).said("none"), moved.audit(t, asOf).said("none"))
	})
}

// Rows in the opposite order change no suspicion, where a number tells which are a household.
func TestOrderOfRowsChangesNothing(t *testing.T) {
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		turned := maps.Clone(files)
		for name, content := range files {
			if lines := strings.Split(strings.TrimRight(string(content), "\n"), "\n"); isTable(name) && (!strings.Contains(lines[0], "与户主关系") || strings.Contains(lines[0], "户编号")) {
				slices.Reverse(lines[1:])
				turned[name] = []byte(strings.Join(lines, "\n") + "\n")
			}
		}
		same(t, files.audit(t, asOf).said("omission"), turned.audit(t, asOf).said("omission"))
	})
}

// A copy of every table beside it changes nothing.
func TestCopiesAccuseNobody(t *testing.T) {
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		doubled := maps.Clone(files)
		for name, content := range files {
			if isTable(name) {
				doubled[strings.TrimSuffix(name, ".csv")+" - 副本.csv"] = content
			}
		}
		same(t, files.audit(t, asOf).said("notice"), doubled.audit(t, asOf).said("notice"))
	})
}

// A second rendering of a table, with a blank line above and a column nobody needs, accuses nobody.
func TestSecondRenderingsAccuseNobody(t *testing.T) {
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		before := files.audit(t, asOf).said("procedure")
		for name, content := range files {
			if !isTable(name) {
				continue
			}
			doubled := maps.Clone(files)
			lines := strings.Split(strings.TrimRight(string(content), "\n"), "\n")
			for i := range lines {
				lines[i] = strings.TrimRight(lines[i], "\r") + map[bool]string{true: ",归档页码", false: fmt.Sprint(",", i)}[i == 0]
			}
			doubled[strings.TrimSuffix(name, ".csv")+"（归档）.csv"] = []byte(strings.Join(lines, "\n") + "\n")
			adds(t, name, before, doubled.audit(t, asOf).said("procedure"))
		}
	})
}

// A list that has nothing to do with anybody accuses nobody.
func TestUnrelatedListsAccuseNobody(t *testing.T) {
	unrelated := material{}
	for _, name := range []string{"health_record.xlsx", "leave_list.xlsx", "contract.xlsx"} {
		content, err := os.ReadFile(filepath.Join(caseFolder, "reading", name))
		if err != nil {
			t.Fatal(err)
		}
		unrelated[name] = content
	}
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		more := maps.Clone(files)
		maps.Copy(more, unrelated)
		same(t, files.audit(t, asOf).said("notice"), more.audit(t, asOf).said("notice"))
	})
}

// An older roster in which every household has another number accuses nobody anew, but by what
// it says itself.
func TestOlderRostersAccuseNobody(t *testing.T) {
	eachFairFolder(t, func(t *testing.T, files material, asOf string) {
		before := files.audit(t, asOf)
		for name, content := range files {
			if !isTable(name) || !strings.Contains(name, "花名册") || !strings.Contains(name, "2016年第四季度") {
				continue
			}
			older := maps.Clone(files)
			older[strings.Replace(name, "2016年第四季度", "2015年第四季度", 1)] = renumbered(content)
			after := older.audit(t, asOf)
			for i := range after.Findings {
				f := &after.Findings[i]
				known := before.any(func(other *seenFinding) bool {
					return other.Rule == f.Rule && other.Person == f.Person && !f.above(other.Severity)
				})
				if f.Severity == "violation" && !known && !strings.Contains(fmt.Sprint(f.Evidence), "2015年") {
					t.Error("new: ", name, " ", f)
				}
			}
		}
	})
}

// renumbered gives every household the number of the one that follows it.
func renumbered(content []byte) []byte {
	lines := strings.Split(strings.TrimRight(string(content), "\n"), "\n")
	column := slices.Index(strings.Split(strings.TrimRight(lines[0], "\r"), ","), "户编号")
	if column < 0 {
		return content
	}
	cells := make([][]string, len(lines))
	next := map[string]string{}
	last := ""
	for i := range lines {
		cells[i] = strings.Split(lines[i], ",")
		if number := cells[i][column]; i > 0 && number != last {
			next[last], last = number, number
		}
	}
	next[last] = "旧001"
	for i := 1; i < len(cells); i++ {
		cells[i][column] = next[cells[i][column]]
	}
	for i := range cells {
		lines[i] = strings.Join(cells[i], ",")
	}
	return []byte(strings.Join(lines, "\n") + "\n")
}

func eachFairFolder(t *testing.T, check func(*testing.T, material, string)) {
	t.Helper()
	folders, err := filepath.Glob(filepath.Join(caseFolder, "fair", "*"))
	if err != nil || len(folders) == 0 {
		t.Fatal("no cases: ", err)
	}
	for i, folder := range folders {
		if fixture.UnderDetector && i%10 != 0 {
			continue
		}
		t.Run(filepath.Base(folder), func(t *testing.T) {
			check(t, readMaterial(t, filepath.Join(folder, "in")), readFair(t, folder).AsOf)
		})
	}
}

func same(t *testing.T, before, after []string) {
	t.Helper()
	adds(t, "", before, after)
	for _, line := range before {
		if !slices.Contains(after, line) {
			t.Error("gone: ", line)
		}
	}
}

func adds(t *testing.T, what string, before, after []string) {
	t.Helper()
	for _, line := range after {
		if !slices.Contains(before, line) {
			t.Error("new: ", what, " ", line)
		}
	}
}
