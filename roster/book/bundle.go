package book

import (
	"archive/zip"
	"bufio"
	"errors"
	"io"
	"os"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/klauspost/compress/flate"
	"golang.org/x/text/encoding/simplifiedchinese"

	"rollcheck/roster/words"
)

// Limits of a bundle beside those of every file.
const (
	// maxMembers bounds the files of a bundle: a county's rosters of a year are some thousands.
	maxMembers = 10_000
	// maxListing bounds the bytes that list them: over a thousand each.
	maxListing = 16 << 20
	// listedSize is what a zip stores of a file besides its content and its name, twice (APPNOTE.TXT 4.3.7 and 4.3.12).
	listedSize = 30 + 46
)

// Member is a file in a bundle: a .zip that holds files and is no document itself.
type Member struct {
	Path string // in the bundle, with slashes
	Size int64  // in bytes, without compression

	file    *zip.File
	files   int // in the bundle
	locks   int // of them that may be encrypted
	bundle  io.ReaderAt
	refused *Error // why it cannot be read, where the list tells
}

// documentParts are parts that make a zip a document of its own.
var documentParts = []string{
	"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "mimetype", "OFD.xml", "META-INF/manifest.xml", "META-INF/MANIFEST.MF",
}

// Members lists the files of a bundle. There are none where the file is anything else, or
// cannot be listed: opening it tells. The error is an [*Error].
func Members(name string) ([]Member, error) {
	size, ok := zipSize(name)
	if !ok || spreadsheetName(extensionOf(name)) {
		return nil, nil
	}
	bounded := &boundedReader{content: reopened(name), left: maxListing}
	listed, err := zip.NewReader(bounded, size)
	switch {
	case bounded.left == 1:
		return nil, tooLarge(words.BundleTooMany, maxMembers)
	case err != nil || oneDocument(listed.File):
		return nil, nil
	}
	bounded.left = 0
	return membersIn(bounded, size, listed.File)
}

// membersIn lists the files of a bundle of this size, where together they are within bounds.
func membersIn(bundle io.ReaderAt, size int64, files []*zip.File) ([]Member, error) {
	var members []Member
	seen := map[string]bool{}
	sums := bundleSums{size: uint64(size)}
	for _, file := range files {
		if strings.HasSuffix(file.Name, "/") && file.UncompressedSize64 == 0 {
			continue
		}
		member := newMember(file, bundle, seen)
		sums.add(file, member.refused == nil)
		members = append(members, member)
	}
	if err := sums.check(len(members)); err != nil {
		return nil, err
	}
	locks := 0
	for i := range members {
		if members[i].compound() {
			locks++
		}
	}
	for i := range members {
		members[i].files, members[i].locks = len(members), locks
	}
	return members, nil
}

// compound says whether a member begins as the files do that hold an encrypted workbook.
func (m *Member) compound() bool {
	if m.refused != nil {
		return false
	}
	source, err := m.inflated(512)
	if err != nil {
		return false
	}
	start := make([]byte, len(compoundMark))
	_, err = io.ReadFull(source, start)
	return err == nil && string(start) == compoundMark
}

// bundleSums is what the files of a bundle come to.
type bundleSums struct {
	size     uint64 // of the bundle in bytes
	taken    uint64 // of it by its files, if each stands in a place of its own
	stored   uint64
	inflated uint64
}

func (s *bundleSums) add(file *zip.File, fit bool) {
	if fit {
		s.inflated += file.UncompressedSize64
	}
	if file.CompressedSize64 < s.size { // one that says more is cut short
		s.stored += file.CompressedSize64
		s.taken += file.CompressedSize64 + listedSize
	}
}

func (s *bundleSums) check(files int) error {
	switch {
	case files > maxMembers:
		return tooLarge(words.BundleTooMany, maxMembers)
	case s.inflated > maxInflated:
		return tooLarge(words.FileBeyond, maxInflated)
	case s.taken > s.size:
		return damage(words.BundleOverlaps)
	case s.inflated > inflatedFloor+inflatedRate*s.stored:
		return tooLarge(words.BundleInflates)
	}
	return nil
}

// zipSize returns the size of a file that begins as a zip does.
func zipSize(name string) (size int64, ok bool) {
	about, err := os.Stat(name)
	if err != nil || !about.Mode().IsRegular() {
		return 0, false
	}
	start := make([]byte, 4)
	if _, err := reopened(name).ReadAt(start, 0); err != nil {
		return 0, false
	}
	return about.Size(), string(start) == "PK\x03\x04"
}

// oneDocument says whether the files of a zip are the parts of one document.
func oneDocument(files []*zip.File) bool {
	for _, file := range files {
		for _, part := range documentParts {
			if partName(file.Name) == partName(part) {
				return true
			}
		}
	}
	return false
}

// newMember notes a file of a bundle, and what keeps it from being read.
func newMember(file *zip.File, bundle io.ReaderAt, seen map[string]bool) Member {
	member := Member{Path: memberPath(file.Name), file: file, bundle: bundle}
	switch {
	case seen[member.Path]:
		member.refused = damage(words.PartTwice, member.Path)
	case file.Flags&1 != 0:
		member.refused = &Error{Code: Encrypted, Format: "zip"}
	default:
		member.refused = unfit(file, member.Path, maxFile)
	}
	seen[member.Path] = true
	if member.refused == nil {
		member.Size = int64(file.UncompressedSize64)
	}
	return member
}

// memberPath brings the name of a member to a path below the bundle. Programs in Chinese
// write names in GBK and do not say so.
func memberPath(name string) string {
	if !utf8.ValidString(name) {
		if decoded, err := simplifiedchinese.GB18030.NewDecoder().String(name); err == nil {
			name = decoded
		}
	}
	return strings.TrimPrefix(path.Join("/", strings.ReplaceAll(name, `\`, "/")), "/")
}

// Open inflates a member and opens it as [Open] does a file. A zip in a zip is passed over.
func (m *Member) Open(passwords ...string) (*Book, error) {
	if m.refused != nil {
		return nil, m.refused
	}
	content, err := m.content()
	if err != nil {
		return nil, asError(err)
	}
	opened, err := readWithin(m.allowance(), path.Base(m.Path), content, passwords)
	var failure *Error
	if errors.As(err, &failure) && failure.PassedOver() && failure.Format == "zip" {
		failure.Format = "nested"
	}
	return opened, err
}

// packedRate is how many bytes of a member count as stored for one byte of the bundle: lists
// compress to a fifth, and a member cannot cost what the bundle's size does not warrant.
const packedRate = 4

// allowance is what a member may cost: its share of what the bundle may.
func (m *Member) allowance() *allowance {
	left := allowanceOf(min(int(m.Size), packedRate*int(m.file.CompressedSize64)), m.files)
	left.spins /= max(1, m.locks)
	return left
}

// content inflates a member whole and requires its declared size and checksum.
func (m *Member) content() ([]byte, error) {
	source, err := m.inflated(1 << 16)
	if err != nil {
		return nil, err
	}
	checked := &checkedReader{source: source, left: m.file.UncompressedSize64, checksum: m.file.CRC32}
	content := make([]byte, m.Size)
	if _, err := io.ReadFull(checked, content); err != nil {
		return nil, err
	}
	if _, err := io.Copy(io.Discard, checked); err != nil {
		return nil, err
	}
	return content, nil
}

// inflated reads a member's bytes without compression.
func (m *Member) inflated(buffer int) (io.Reader, error) {
	start, err := m.file.DataOffset()
	if err != nil {
		return nil, err
	}
	source := bufio.NewReaderSize(io.NewSectionReader(m.bundle, start, int64(m.file.CompressedSize64)), buffer)
	if m.file.Method == zip.Deflate {
		return flate.NewReader(source), nil
	}
	return source, nil
}

// reopened is a file that is opened for each read, so that a folder of bundles does not hold
// all of them open.
type reopened string

// ReadAt opens the file and reads from it.
func (r reopened) ReadAt(into []byte, at int64) (int, error) {
	file, err := os.Open(string(r))
	if err != nil {
		return 0, err
	}
	defer file.Close()
	return file.ReadAt(into, at)
}
