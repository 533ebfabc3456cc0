package ledger

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"rollcheck/roster/words"
)

// contents reads all files of a ledger.
func contents(t testing.TB, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if files[entry.Name()], err = os.ReadFile(filepath.Join(dir, entry.Name())); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// with makes a folder of files.
func with(t testing.TB, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// reported says whether a ledger is not taken as whole: it does not verify, or a file of it is
// named as unfinished, or a page that was printed is gone.
func reported(t testing.TB, dir, page string) bool {
	t.Helper()
	l, err := Open(dir)
	if err != nil {
		var damage *Damage
		var told *words.Error
		if !errors.As(err, &damage) || !errors.As(err, &told) || damage.File == "" || damage.Line < 1 || told.Hint.Empty() {
			t.Fatalf("the error does not say where: %v", err)
		}
		return true
	}
	return len(l.Leftovers) > 0 || !l.HasPage(page)
}

// Every byte of every file is vouched for. The ledger is opened for some of the changes; for all
// of them the changed file is read as it is then.
func TestEveryByteCounts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	l := five(t, dir)
	changes, prev := 0, ""
	for no := range l.Batches() {
		content := contents(t, dir)[fileName(no+1)]
		for i := range content {
			for _, mask := range []byte{0x01, 0x20, 0x80} {
				changed := slices.Clone(content)
				changed[i] ^= mask
				changes++
				if _, wrong := parse(changed, no+1, prev); wrong == nil || wrong.torn || wrong.newer {
					t.Errorf("file %d, byte %d, mask %x: %+v", no+1, i, mask, wrong)
				}
				if changes%97 == 0 {
					openChanged(t, l.path(no+1), content, changed)
				}
			}
		}
		prev = l.hashes[no]
	}
	t.Logf("%d changes", changes)
	if reported(t, dir, l.Page()) {
		t.Error("the ledger as it was is reported")
	}
}

func openChanged(t *testing.T, path string, content, changed []byte) {
	t.Helper()
	if err := os.WriteFile(path, changed, 0o600); err != nil {
		t.Fatal(err)
	}
	var damage *Damage
	if _, err := Open(filepath.Dir(path)); !errors.As(err, &damage) || damage.Newer {
		t.Errorf("%s: %v", path, err)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// A file that is missing, stands in another's place, is cut anywhere, doubled or begun anew is seen.
func TestEveryFileCounts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	page := five(t, dir).Page()
	files := contents(t, dir)
	cases := 0
	check := func(what string, changed map[string][]byte) {
		t.Helper()
		cases++
		if !reported(t, with(t, changed), page) {
			t.Errorf("%s is not seen", what)
		}
	}
	for _, one := range slices.Sorted(maps.Keys(files)) {
		changed := maps.Clone(files)
		delete(changed, one)
		check(one+" removed", changed)
		for other := range files {
			if one < other {
				changed = maps.Clone(files)
				changed[one], changed[other] = files[other], files[one]
				check(one+" and "+other+" exchanged", changed)
				changed = maps.Clone(files)
				changed[one] = files[other]
				check(one+" replaced by "+other, changed)
			}
		}
		changed = maps.Clone(files)
		changed[one] = append(slices.Clone(files[one]), files[one]...)
		check(one+" doubled", changed)
		changed[one] = append(slices.Clone(files[one]), '\n')
		check(one+" with an empty line", changed)
		changed[one] = bytes.ReplaceAll(files[one], []byte("\n"), []byte("\r\n"))
		check(one+" with other line ends", changed)
		changed[one] = append([]byte("\xef\xbb\xbf"), files[one]...)
		check(one+" with a mark of its encoding", changed)
	}
	check("a sixth that is the fifth", func() map[string][]byte {
		changed := maps.Clone(files)
		changed["0006.jsonl"] = files["0005.jsonl"]
		return changed
	}())
	t.Logf("%d cases", cases)
}

// A file cut anywhere is seen; the last one counts for nothing and is named.
func TestCutFiles(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	l := five(t, dir)
	files := contents(t, dir)
	for size := range files["0005.jsonl"] {
		if _, wrong := parse(files["0005.jsonl"][:size], 5, l.hashes[3]); wrong == nil || !wrong.torn {
			t.Errorf("cut to %d bytes: %+v", size, wrong)
		}
	}
	for name, content := range files {
		path := filepath.Join(dir, name)
		for size := 0; size < len(content); size += 1 + len(content)/40 {
			if err := os.WriteFile(path, content[:size], 0o600); err != nil {
				t.Fatal(err)
			}
			l, err := Open(dir)
			if name == "0005.jsonl" {
				if err != nil || l.Batches() != 4 || !slices.Equal(l.Leftovers, []string{name}) || l.State(number16(1)).Settled() {
					t.Fatalf("%s cut to %d bytes: %v", name, size, err)
				}
			} else if err == nil {
				t.Fatalf("%s cut to %d bytes is not seen", name, size)
			}
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// What differs first is named by file and line.
func TestDamageSaysWhere(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "核实台账")
	five(t, dir)
	files := contents(t, dir)
	for _, test := range []struct {
		name, from, to string
		line           int
		what           words.Text
	}{
		{"0001.jsonl", "445.00", "445.01", 6, words.LedgerHash},
		{"0003.jsonl", `"id":"0000000000000009"`, `"id" :"0000000000000009"`, 3, words.LedgerLineBroken},
		{"0003.jsonl", `{"t":"answer","id":"0000000000000009"`, `{"t":"answers","id":"0000000000000009"`, 3, words.LedgerLineBroken},
		{"0004.jsonl", `"no":4`, `"no":5`, 1, words.LedgerOtherNumber},
		{"0004.jsonl", `"prev":"`, `"prev":"0`, 1, words.LedgerChain},
	} {
		changed := maps.Clone(files)
		changed[test.name] = bytes.Replace(files[test.name], []byte(test.from), []byte(test.to), 1)
		_, err := Open(with(t, changed))
		var damage *Damage
		if !errors.As(err, &damage) || damage.File != test.name || damage.Line != test.line {
			t.Errorf("%s with %s: %v", test.name, test.to, err)
			continue
		}
		if what := damage.told.What.Arguments[2].(words.Message).Text; what != test.what {
			t.Errorf("%s with %s: %s", test.name, test.to, what.ZH)
		}
	}
}

// sealed ends a file as its writer would.
func sealed(rows ...string) []byte {
	var content []byte
	for _, row := range rows {
		content = append(content, row+"\n"...)
	}
	return append(content, endLine(len(rows)-1, content)...)
}

// What a newer version wrote is told from damage, and nothing is written after it.
func TestNewerVersion(t *testing.T) {
	const first = `{"t":"batch","no":1,"prev":"","made":"2027-03-20","verb":"audit","tool":"9.1.0"}`
	for name, content := range map[string][]byte{
		"a kind of line":       sealed(first, `{"t":"objection","id":"0000000000000001"}`),
		"a member":             sealed(first, `{"t":"run","as_of":"","digest":"","due":"","seed":1}`),
		"a member of a member": sealed(first, `{"t":"run","as_of":"","digest":"","due":"","not_run":[{"rule":"vehicle","where":"","why":""}]}`),
		"a member of the head": sealed(first[:len(first)-1] + `,"place":"石桥乡"}`),
	} {
		dir := with(t, map[string][]byte{"0001.jsonl": content})
		_, err := Open(dir)
		var damage *Damage
		if !errors.As(err, &damage) || !damage.Newer || !bytes.Contains([]byte(err.Error()), []byte("9.1.0")) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := (&Ledger{Dir: dir}).Append(header("settle"), fixed(found(1))); !errors.As(err, &damage) || !damage.Newer {
			t.Errorf("%s: written after: %v", name, err)
		}
		if files := contents(t, dir); len(files) != 1 || !bytes.Equal(files["0001.jsonl"], content) {
			t.Errorf("%s: the ledger was changed", name)
		}
	}
}

// What the program never writes does not verify, whatever its hash.
func TestForgedLines(t *testing.T) {
	const first = `{"t":"batch","no":1,"prev":"","made":"2017-03-20","verb":"audit","tool":"0.2.0"}`
	const run = `{"t":"run","as_of":"","digest":"","due":""}`
	answer := func(id string) string {
		return `{"t":"answer","id":"` + id + `","says":{},"file":"","sheet":"","row":0,"sha256":"","on":""}`
	}
	if _, err := Open(with(t, map[string][]byte{"0001.jsonl": sealed(first, run, answer(number16(1)), answer(number16(2)))})); err != nil {
		t.Fatalf("what is well written: %v", err)
	}
	for name, rows := range map[string][]string{
		"no lines at all":       {},
		"no head":               {run},
		"two heads":             {first, first},
		"a number with hyphens": {first, answer("0000-0000-0000-0001")},
		"numbers out of order":  {first, answer(number16(2)), answer(number16(1))},
		"a line twice":          {first, answer(number16(1)), answer(number16(1))},
		"a run after an answer": {first, answer(number16(1)), run},
		"members out of order":  {first, `{"t":"run","digest":"","as_of":"","due":""}`},
		"a member missing":      {first, `{"t":"run","as_of":"","due":""}`},
		"a member twice":        {first, `{"t":"run","as_of":"","as_of":"","digest":"","due":""}`},
		"a member in capitals":  {first, `{"t":"run","AS_OF":"","digest":"","due":""}`},
		"a number for a text":   {first, `{"t":"run","as_of":1,"digest":"","due":""}`},
		"an empty list":         {first, `{"t":"run","as_of":"","digest":"","due":"","found":[]}`},
		"something behind":      {first, run + " "},
		"an escape":             {first, `{"t":"run","as_of":"\u0031","digest":"","due":""}`},
		"bytes of no text":      {first, `{"t":"run","as_of":"` + "\xff" + `","digest":"","due":""}`},
		"no object":             {first, `[]`},
		"an empty line":         {first, ``},
	} {
		_, err := Open(with(t, map[string][]byte{"0001.jsonl": sealed(rows...)}))
		var damage *Damage
		if !errors.As(err, &damage) || damage.Newer && name != "two heads" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzLedger reads any bytes as the first file. What is accepted is what would be written for it.
func FuzzLedger(f *testing.F) {
	dir := filepath.Join(f.TempDir(), "核实台账")
	five(f, dir)
	for _, content := range contents(f, dir) {
		f.Add(content)
		f.Add(content[:len(content)/2])
	}
	f.Add([]byte{})
	f.Add(sealed())
	f.Add(sealed(`{"t":"batch","no":1,"prev":"","made":"","verb":"","tool":""}`, `{"t":"objection"}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, whole := range [][]byte{content, append(slices.Clone(content), endLine(max(bytes.Count(content, []byte("\n"))-1, 0), content)...)} {
			read, wrong := parse(whole, 1, "")
			if (read == nil) == (wrong == nil) {
				t.Fatal("neither read nor refused, or both")
			}
			if wrong != nil {
				if wrong.line < 1 || wrong.what.Empty() {
					t.Fatalf("the fault says nothing: %+v", wrong)
				}
				continue
			}
			if again := compose(read.Batch, read.lines); !bytes.Equal(again, whole) {
				t.Fatalf("accepted\n%q\nwritten as\n%q", whole, again)
			}
		}
	})
}
