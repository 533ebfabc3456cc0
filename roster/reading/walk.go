package reading

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"rollcheck/roster/book"
	"rollcheck/roster/words"
)

// foundFile is a file to read: where it is, how reports name it, and its size in bytes. A
// member of a bundle is in the file where it is.
type foundFile struct {
	real, shown string
	below       string // the name of the folder that was named; "" of a file
	size        int64
	setting     bool // named as settings
	member      *book.Member
	refused     error // why a bundle cannot be listed
	lost        error // why a folder cannot be listed
}

// walk lists the files under the paths and settings in order of their shown names, each
// once. Where several folders are named, their names lead the shown ones.
func walk(paths, settings []string) ([]foundFile, error) {
	var found []foundFile
	seen := map[string]bool{}
	for i, root := range slices.Concat(paths, settings) {
		lead := ""
		if i >= len(paths) || len(paths) > 1 {
			lead = baseName(root)
		}
		if err := walkRoot(root, lead, i >= len(paths), seen, &found); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(found, func(a, b foundFile) int {
		return cmp.Or(cmp.Compare(a.shown, b.shown), cmp.Compare(a.real, b.real))
	})
	return found, nil
}

// SettingsSize is more than a table of settings takes that people write by hand, in bytes.
const SettingsSize = 256 << 10

// small leaves out the files that are larger than asked for.
func small(found []foundFile, options Options) []foundFile {
	if options.Largest == 0 {
		return found
	}
	return slices.DeleteFunc(found, func(file foundFile) bool { return !file.setting && file.size > options.Largest })
}

// baseName is the name of a folder, also where it was named as . or ..
func baseName(root string) string {
	if absolute, err := filepath.Abs(root); err == nil {
		root = absolute
	}
	return filepath.Base(root)
}

// walkRoot lists the files under one path. A link that was named is followed; links met on
// the way are not, so that no folder is walked for ever.
func walkRoot(root, lead string, setting bool, seen map[string]bool, found *[]foundFile) error {
	below := baseName(root)
	if target, err := filepath.EvalSymlinks(root); err == nil {
		root = target
	}
	return filepath.WalkDir(root, func(real string, entry os.DirEntry, err error) error {
		file := foundFile{real: real, shown: shownPath(root, lead, real), below: below, setting: setting}
		if err != nil && real == root && errors.Is(err, fs.ErrNotExist) {
			return &words.Error{What: words.PathMissing.With(real), Hint: words.PathMissingHint.With()}
		}
		if err != nil { // a folder that cannot be listed, or a file that is gone: no other one is lost by it
			file.lost = err
			*found = append(*found, file)
			return nil
		}
		if entry.IsDir() && real != root && systemFolder(entry.Name()) {
			*found = append(*found, file)
			return filepath.SkipDir
		}
		absolute, err := filepath.Abs(real)
		if err != nil {
			absolute = real
		}
		if entry.IsDir() || seen[absolute] {
			return nil
		}
		seen[absolute] = true
		if real == root { // a file that was named itself
			file.below = ""
		}
		if info, err := entry.Info(); err == nil {
			file.size = info.Size()
		}
		*found = append(*found, file.members()...)
		return nil
	})
}

// members lists what is to be read of a file: itself, or the files in it where it is a bundle.
func (f foundFile) members() []foundFile {
	if !leftover(f.shown).Empty() {
		return []foundFile{f}
	}
	members, err := book.Members(f.real)
	f.refused = err
	if len(members) == 0 {
		return []foundFile{f}
	}
	var found []foundFile
	for i := range members {
		member := &members[i]
		found = append(found, foundFile{real: f.real, shown: path.Join(f.shown, member.Path), below: f.below, size: member.Size, setting: f.setting, member: member})
	}
	return found
}

// open opens the file, or the member of a bundle.
func (f *foundFile) open(passwords []string) (*book.Book, error) {
	switch {
	case f.refused != nil:
		return nil, f.refused
	case f.member != nil:
		return f.member.Open(passwords...)
	}
	return book.Open(f.real, passwords...)
}

// shownPath is the path below the folder that was named, with slashes; a file that was
// named itself is shown by its name.
func shownPath(root, lead, real string) string {
	relative, err := filepath.Rel(root, real)
	if err != nil || relative == "." {
		return filepath.Base(real)
	}
	return path.Join(lead, filepath.ToSlash(relative))
}
