package book

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"rollcheck/roster/words"
)

// bundleFile is a bundle as an office sends it: names in GBK, a name with backslashes, a
// workbook with a password, a member with a wrong byte, one with a password, a zip, and what
// macOS and Excel leave behind. Another program wrote it.
const bundleFile = "testdata/bundle.zip"

func membersOf(t testing.TB, path string) []Member {
	t.Helper()
	members, err := Members(path)
	if err != nil {
		t.Fatal(err)
	}
	return members
}

func TestBundle(t *testing.T) {
	want := map[string]string{
		"石桥乡/农村低保花名册.csv": "4 At:马二 Bt:990101195201010023 Ct:上坪村 Dt:1200 Et:150\n",
		"名单/死亡.csv":       "2 At:马二 Bt:990101195201010023 Ct:2016-01-05\n",
		"城市低保.xlsx":       "2 At:马一 Bt:990101195001010014 Cn:200\n",
		"坏的.csv":          "damaged ",
		"锁住.csv":          "encrypted zip",
		"内层.zip":          "passed-over nested",
		"__MACOSX/石桥乡/._农村低保花名册.csv": "passed-over appledouble",
		"石桥乡/.DS_Store":              "passed-over ",
		"石桥乡/~$农村低保花名册.xlsx":         "passed-over lock",
	}
	members := membersOf(t, bundleFile)
	if len(members) != len(want) {
		t.Errorf("%d members, want %d", len(members), len(want))
	}
	for _, member := range members {
		got, err := show(member.Open("密码1"))
		var failure *Error
		if errors.As(err, &failure) {
			got = string(failure.Code) + " " + failure.Format
		}
		if ending, known := want[member.Path]; !known || !strings.HasSuffix(got, ending) || ending == "" {
			t.Errorf("%s: got %q, want %q", member.Path, got, ending)
		}
		if failure != nil && failure.Format != "" && words.FormatTitle(failure.Format) == words.FormatUnknown {
			t.Errorf("format %s has no title", failure.Format)
		}
	}
}

// bundleOf writes a bundle with headers of the test's making; a header without sizes is written
// as a whole member.
func bundleOf(t testing.TB, name string, headers []zip.FileHeader, content []byte) string {
	t.Helper()
	var out bytes.Buffer
	writer := zip.NewWriter(&out)
	for i := range headers {
		create := writer.CreateRaw
		if headers[i].UncompressedSize64 == 0 {
			create = writer.CreateHeader
		}
		member, err := create(&headers[i])
		if err == nil {
			_, err = member.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// A zip that is one document, or no zip of files, is opened as a file.
func TestNoBundle(t *testing.T) {
	for name, content := range map[string][]byte{
		"改名.zip": workbookBytes(t, nil), "无类型.zip": workbookBytes(t, map[string]string{"[Content_Types].xml": "", "_rels/.rels": ""}),
		"文件.jar": workbookBytes(t, map[string]string{"[Content_Types].xml": "", "_rels/.rels": "", "xl/workbook.xml": "", "META-INF/MANIFEST.MF": "x"}),
		"坏.zip":  workbookBytes(t, nil)[:900], "空.zip": []byte("PK\x05\x06" + strings.Repeat("\x00", 18)), "a.csv": []byte("a,b\n"), "空": nil,
	} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		if members, err := Members(path); err != nil || len(members) > 0 {
			t.Errorf("%s: %d members, error %v", name, len(members), err)
		}
	}
	if members, err := Members(bundleOf(t, "名册.xlsx", []zip.FileHeader{{Name: "a.csv"}}, []byte("a,b\n"))); err != nil || len(members) > 0 {
		t.Errorf("a broken workbook was taken for a bundle: %v %v", members, err)
	}
	if members, err := Members(t.TempDir()); err != nil || len(members) > 0 {
		t.Errorf("a folder: %v %v", members, err)
	}
}

// A bundle that would cost too much is refused by its list, before anything is inflated.
func TestBundleBeyondLimits(t *testing.T) {
	many := make([]zip.FileHeader, maxMembers+1)
	for i := range many {
		many[i].Name = fmt.Sprint(i)
	}
	large := make([]zip.FileHeader, 12)
	for i := range large {
		large[i] = zip.FileHeader{Name: fmt.Sprint(i), Method: zip.Deflate, UncompressedSize64: 400 << 20, CompressedSize64: 4 << 20}
	}
	long := make([]zip.FileHeader, 300)
	for i := range long {
		long[i].Name = fmt.Sprint(i, strings.Repeat("长", 20_000))
	}
	for name, headers := range map[string][]zip.FileHeader{"members": many, "bytes": large, "names": long} {
		_, err := Members(bundleOf(t, "a.zip", headers, nil))
		if failure, ok := err.(*Error); !ok || failure.Code != TooLarge {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// Each member that is not as its header says is an error of its own; the others are read.
func TestUnfitMembers(t *testing.T) {
	content := []byte("a,b\n1,2\n")
	size := uint64(len(content))
	headers := []zip.FileHeader{
		{Name: "bomb.csv", Method: zip.Deflate, UncompressedSize64: 500 << 20, CompressedSize64: 1 << 20},
		{Name: "huge.csv", Method: zip.Deflate, UncompressedSize64: maxFile + 1, CompressedSize64: maxFile},
		{Name: "method.csv", Method: 12, UncompressedSize64: size, CompressedSize64: size},
		{Name: "short.csv", UncompressedSize64: size + 1, CompressedSize64: size},
		{Name: "long.csv", UncompressedSize64: size - 1, CompressedSize64: size},
		{Name: "far.csv", UncompressedSize64: size, CompressedSize64: 1 << 40},
		{Name: "sum.csv", UncompressedSize64: size, CompressedSize64: size, CRC32: 1},
		{Name: "good.csv"}, {Name: "good.csv"},
	}
	var codes []string
	for _, member := range membersOf(t, bundleOf(t, "a.zip", headers, content)) {
		got, err := show(member.Open())
		if failure, ok := err.(*Error); ok {
			got = string(failure.Code)
		}
		codes = append(codes, got)
	}
	want := []string{"too-large", "too-large", "damaged", "damaged", "damaged", "damaged", "damaged", "1 At:a Bt:b\n2 At:1 Bt:2\n", "damaged"}
	if !slices.Equal(codes, want) {
		t.Errorf("got %q, want %q", codes, want)
	}
}

func TestMemberPaths(t *testing.T) {
	for name, want := range map[string]string{
		"a/b.csv": "a/b.csv", `a\b.csv`: "a/b.csv", "../../b.csv": "b.csv", "/etc/b.csv": "etc/b.csv", "石桥/b.csv": "石桥/b.csv",
		gb18030(t, "石桥/名册.csv"): "石桥/名册.csv", gb18030(t, "乶.csv"): "乶.csv", // the second byte of 乶 is a backslash
	} {
		if got := memberPath(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func FuzzBundle(f *testing.F) {
	content, err := os.ReadFile(bundleFile)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(content)
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), "a.zip")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		members, err := Members(path)
		for i := 0; err == nil && i < len(members); i++ {
			if _, failure := members[i].Open(); failure != nil && !errors.As(failure, new(*Error)) {
				t.Errorf("not an *Error: %v", failure)
			}
		}
	})
}

// What trying passwords may cost is bounded for a bundle, and each of its files has an equal
// share, so that the order of reading changes nothing.
func TestBundleOfManyLocks(t *testing.T) {
	content := sealedContent(t, "password-agile.xlsx")
	for count, want := range map[int]Code{10: Encrypted, 500: TooLarge} {
		var headers []zip.FileHeader
		for i := range count {
			headers = append(headers, zip.FileHeader{Name: strconv.Itoa(i) + ".xlsx"})
		}
		members := membersOf(t, bundleOf(t, "锁.zip", headers, content))
		for _, i := range []int{0, count - 1} {
			_, err := members[i].Open("错的", "不对")
			var failure *Error
			if !errors.As(err, &failure) || failure.Code != want {
				t.Errorf("%d of %d: %v", i, count, err)
			}
		}
	}
}
