package reading

import (
	"path"
	"slices"
	"strings"

	"rollcheck/roster/words"
)

// leftoverNames are files that systems put into every folder, in small letters.
var leftoverNames = []string{".ds_store", "thumbs.db", "desktop.ini"}

// leftover says what a file is that office programs or the system left beside the user's,
// empty if it is none. Their names tell: what is in them may begin as a workbook does.
func leftover(shown string) words.Message {
	name := strings.ToLower(path.Base(shown))
	switch {
	case strings.HasPrefix(name, "~$"):
		return words.PassedOverLock.With()
	case strings.HasPrefix(name, "._"), slices.Contains(strings.Split(shown, "/"), "__MACOSX"):
		return words.BookPassedOver.With(words.FormatTitle("appledouble"))
	case strings.HasSuffix(name, ".tmp"), slices.Contains(leftoverNames, name):
		return words.PassedOverLeftover.With()
	}
	return words.Message{}
}
