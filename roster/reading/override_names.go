package reading

import (
	"path"
	"regexp"
	"strings"
)

// isPattern says whether a name stands for several by * or ?.
func isPattern(name string) bool { return strings.ContainsAny(name, "*?") }

// matchesPath says whether the file of a 列名 row is the one at a path: by its whole path, by
// its name, or by its name behind a part of its folders; with its extension or without, for
// a workbook saved anew as text is still the file the table speaks of.
func matchesPath(pattern, shown string) bool {
	if pattern == "" {
		return true
	}
	for rest := shown; ; {
		for _, wanted := range []string{pattern, stem(pattern)} {
			if matchesName(wanted, stem(rest)) || matchesName(pattern, rest) {
				return true
			}
		}
		_, below, more := strings.Cut(rest, "/")
		if !more {
			return false
		}
		rest = below
	}
}

// matchesSheet says whether the sheet of a 列名 row is one of a name; a text file has none.
func matchesSheet(pattern, name string) bool {
	return pattern == "" || name == "" || matchesName(pattern, name)
}

// matchesName compares a name with a pattern of * and ?, small and capital letters alike.
func matchesName(pattern, name string) bool {
	return matchesRunes([]rune(strings.ToLower(pattern)), []rune(strings.ToLower(name)))
}

// matchesRunes goes back to the last * only, so that no pattern costs more than the product
// of both lengths.
func matchesRunes(pattern, name []rune) bool {
	star, tried, at := -1, 0, 0
	for i := 0; i < len(name); {
		switch {
		case at < len(pattern) && pattern[at] == '*':
			star, tried = at, i
			at++
		case at < len(pattern) && (pattern[at] == '?' || pattern[at] == name[i]):
			at++
			i++
		case star >= 0:
			tried++
			at, i = star+1, tried
		default:
			return false
		}
	}
	for at < len(pattern) && pattern[at] == '*' {
		at++
	}
	return at == len(pattern)
}

// extension is how the name of a file ends: the 12 of 2016.12 is none.
var extension = regexp.MustCompile(`\.[A-Za-z][A-Za-z0-9]{1,4}$`)

func stem(file string) string { return extension.ReplaceAllString(file, "") }

// nearerName is the form of a file's name that a hint shows: as much of it as was written.
func nearerName(written, shown string) string {
	if strings.Contains(written, "/") {
		return shown
	}
	return path.Base(shown)
}
