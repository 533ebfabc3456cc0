package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"math/rand"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"rollcheck/audit/report"
)

// No eleven digits of a number, an account or a phone of the input stand in order, with at most
// three other characters between them, in anything written for a profile that masks; and in
// public no name stands whole.
// ROLLCHECK_MASK_SEED chooses another seed, ROLLCHECK_TEST_ALL a thousand cells a profile.
func TestNoNumberInDisguiseLeaks(t *testing.T) {
	seed, least := int64(1), 80
	if text := os.Getenv("ROLLCHECK_MASK_SEED"); text != "" {
		seed, _ = strconv.ParseInt(text, 10, 64)
	}
	if everything() {
		least = 1000
	}
	for _, privacy := range []string{"township", "public"} {
		m := &hostileMaterial{random: rand.New(rand.NewSource(seed))}
		leaks, files := map[string]int{}, 0
		for m.cells < least {
			folder := t.TempDir()
			m.secrets, m.names = nil, nil
			root := m.write(t, folder)
			texts := m.outputs(t, folder, root, privacy)
			files += len(texts)
			windows := windowsOf(m.secrets)
			for name, text := range texts {
				found := leaksIn(text, windows)
				if privacy == "public" {
					found = append(found, namesIn(text, m.names)...)
				}
				leaks[name] += len(found)
				for i, leak := range found {
					if i < 2 {
						t.Errorf("seed %d %s %s: %q", seed, privacy, name, leak)
					}
				}
			}
		}
		t.Logf("seed %d %s: %d cells, %d outputs, leaks %v", seed, privacy, m.cells, files, counted(leaks))
	}
}

func counted(leaks map[string]int) (list []string) {
	total := 0
	for name, count := range leaks {
		if total += count; count > 0 {
			list = append(list, fmt.Sprintf("%s %d", name, count))
		}
	}
	sort.Strings(list)
	return append(list, fmt.Sprintf("all %d", total))
}

// windowsOf lists the eleven digits in a row that each secret holds.
func windowsOf(secrets []string) map[string]bool {
	windows := map[string]bool{}
	for _, secret := range secrets {
		secret = strings.TrimRight(secret, "X")
		for i := 0; i+11 <= len(secret); i++ {
			windows[secret[i:i+11]] = true
		}
	}
	return windows
}

// leaksIn returns what stands in a text where eleven digits of a secret do.
func leaksIn(text string, windows map[string]bool) (found []string) {
	var digits []byte
	var places []int
	runes := []rune(text)
	last := -10
	for i, r := range runes {
		digit, ok := digitValue(r)
		if !ok {
			continue
		}
		if i-last > 4 {
			digits, places = digits[:0], places[:0]
		}
		last = i
		digits, places = append(digits, digit), append(places, i)
		if n := len(digits); n >= 11 && windows[string(digits[n-11:])] {
			found = append(found, string(runes[max(0, places[n-11]-8):min(len(runes), i+8)]))
			digits, places = digits[:0], places[:0]
		}
	}
	return found
}

// namesIn returns the names that stand whole in a text.
func namesIn(text string, names []string) (found []string) {
	for _, name := range names {
		if strings.Contains(text, name) {
			found = append(found, name)
		}
	}
	return found
}

func digitValue(r rune) (byte, bool) {
	switch {
	case r >= '0' && r <= '9':
		return byte(r), true
	case r >= '０' && r <= '９':
		return byte(r-'０') + '0', true
	}
	return 0, false
}

// outputs runs every verb that reads material and returns all they write, decoded, by name.
func (m *hostileMaterial) outputs(t *testing.T, folder, root, privacy string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	t.Chdir(folder)
	once := 0
	do := func(name string, outputs []string, arguments ...string) {
		once++
		var out, told bytes.Buffer
		for i, output := range outputs {
			outputs[i] = fmt.Sprintf("%d%s", once, output)
			arguments = append(arguments, "-o", outputs[i])
		}
		run(arguments, strings.NewReader(""), &out, &told)
		texts[name+" stdout"] += decoded(out.Bytes())
		texts[name+" stderr"] += told.String()
		for _, output := range outputs {
			content, err := os.ReadFile(output)
			if err == nil {
				texts[name+" "+strings.TrimLeft(output, "0123456789")] += decoded(content)
			}
		}
	}
	all := report.OfAudit.Extensions
	do("audit", all(), "audit", root, "--as-of", "2016-12-31", "--privacy", privacy, "--by-township", "各乡镇")
	do("audit en", all(), "audit", root, "--as-of", "2016-12-31", "--privacy", privacy, "--lang", "en")
	if err := filepath.WalkDir("各乡镇", func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		texts["township"] += entry.Name() + "    " + decoded(content)
		return err
	}); err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	for _, format := range report.OfAudit.Names() {
		do("audit "+format, nil, "audit", root, "--as-of", "2016-12-31", "--privacy", privacy, "--format", format)
		do("check "+format, nil, "check", root, "--as-of", "2016-12-31", "--privacy", privacy, "--format", format)
	}
	do("check", all(), "check", root, "--as-of", "2016-12-31", "--privacy", privacy)
	do("inspect", []string{".xlsx"}, "inspect", root, "--privacy", privacy)
	do("inspect json", nil, "inspect", root, "--privacy", privacy, "--format", "json")
	for _, format := range report.OfMatch.Names() {
		do("match "+format, report.OfMatch.Extensions(), "match", filepath.Join(root, "柳林乡2016年12月农村低保花名册.csv"), "--against", root, "--privacy", privacy, "--format", format)
	}
	for _, arguments := range [][]string{
		{"audit", root, "--as-of", m.hostile()}, {"audit", root, "--only", m.hostile()}, {"audit", m.fileName()}, {"audit", root, "--format", m.hostile()},
		{"audit", root, "-o", m.fileName() + ".doc"}, {"audit", root, "--settings", m.fileName()}, {m.hostile()}, {"rules", m.hostile()}, {"match", m.fileName(), "--against", root},
		{"audit", root, "-o", m.fileName() + "/x.xlsx"}, {"template", m.hostile()}, {"audit", root, "--" + m.fileName()}, {"check", root, "--severity", m.hostile()},
		{"audit", root, "--password-file", m.fileName()},
	} {
		do("wrong use", nil, arguments...)
	}
	return texts
}

// decoded is a file's text as a reader of it gets it.
func decoded(content []byte) string {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return plainly(string(content))
	}
	var all strings.Builder
	for _, part := range archive.File {
		reader, err := part.Open()
		if err == nil {
			content, _ := io.ReadAll(reader)
			all.WriteString(part.Name + "     " + plainly(string(content)) + "     ")
		}
	}
	return all.String()
}

func plainly(text string) string {
	all := html.UnescapeString(text)                  // the code of a quote, &#34;, is no number
	all += "     " + strings.ReplaceAll(all, `\`, "") // markdown
	if unescaped, err := url.PathUnescape(all); err == nil {
		all += "     " + unescaped
	}
	if _, data, is := strings.Cut(text, `<script type="application/json"`); is { // what a page of ours draws
		_, data, _ = strings.Cut(data, ">")
		text, _, _ = strings.Cut(data, "</script>")
	}
	var value any
	if json.Unmarshal([]byte(text), &value) == nil {
		all += "     " + textsOf(value)
	}
	return all
}

func textsOf(value any) string {
	var all strings.Builder
	switch value := value.(type) {
	case string:
		text, _ := url.PathUnescape(value)
		return value + "     " + text + "     "
	case []any:
		for _, one := range value {
			all.WriteString(textsOf(one))
		}
	case map[string]any:
		for key, one := range value {
			all.WriteString(key + "     " + textsOf(one))
		}
	}
	return all.String()
}
