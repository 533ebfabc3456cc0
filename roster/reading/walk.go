package reading

import (
	"cmp"
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
	member      *book.Member
	refused     error // why a bundle cannot be listed
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
		if err := walkRoot(root, lead, seen, &found); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(found, func(a, b foundFile) int {
		return cmp.Or(cmp.Compare(a.shown, b.shown), cmp.Compare(a.real, b.real))
	})
	return found, nil
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
func walkRoot(root, lead string, seen map[string]bool, found *[]foundFile) error {
	below := baseName(root)
	if target, err := filepath.EvalSymlinks(root); err == nil {
		root = target
	}
	return filepath.WalkDir(root, func(real string, entry os.DirEntry, err error) error {
		if err != nil {
			return &words.Error{What: words.NoFiles.With(real, err.Error())}
		}
		absolute, err := filepath.Abs(real)
		if err != nil {
			absolute = real
		}
		if entry.IsDir() || seen[absolute] {
			return nil
		}
		seen[absolute] = true
		file := foundFile{real: real, shown: shownPath(root, lead, real), below: below}
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
		found = append(found, foundFile{real: f.real, shown: path.Join(f.shown, member.Path), below: f.below, size: member.Size, member: member})
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
