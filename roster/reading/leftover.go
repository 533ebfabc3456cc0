package reading

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"rollcheck/roster/whole"
	"rollcheck/roster/words"
)

// leftoverNames are files that systems put into every folder, in small letters.
var leftoverNames = []string{
	".ds_store", "thumbs.db", "thumbs.db:encryptable", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "autorun.inf",
	".localized", ".directory", "icon\r", ".apdisk", ".volumeicon.icns", ".metadata_never_index",
}

// systemFolders are folders in which systems keep what was deleted and notes of their own, in
// small letters. What was deleted is no material.
var systemFolders = []string{
	"system volume information", "$recycle.bin", "recycler", "recycled", "lost+found", ".trashes", ".trash", ".spotlight-v100", ".fseventsd", ".temporaryitems",
	".documentrevisions-v100", "#recycle", "@eadir", "@recycle", "@recently-snapshot", "#snapshot", "msocache", "$winreagent",
}

// systemFolder says whether a folder is a system's own.
func systemFolder(name string) bool {
	name = strings.ToLower(name)
	return slices.Contains(systemFolders, name) || strings.HasPrefix(name, ".trash-")
}

// Lock says whether a file is what an open document leaves beside it: ~$ of Excel and WPS,
// .~lock…# of LibreOffice. A pattern of names such as *.xlsx brings it along.
func Lock(path string) bool {
	name := filepath.Base(path)
	return strings.HasPrefix(name, "~$") || strings.HasPrefix(name, ".~lock.") && strings.HasSuffix(name, "#")
}

// leftover says what a file is that office programs or the system left beside the user's,
// empty if it is none. Their names tell: what is in them may begin as a workbook does.
func leftover(shown string) words.Message {
	name := strings.ToLower(path.Base(shown))
	switch {
	case Lock(name):
		return words.PassedOverLock.With()
	case strings.HasPrefix(name, "._"), slices.Contains(strings.Split(shown, "/"), "__MACOSX"):
		return words.BookPassedOver.With(words.FormatTitle("appledouble"))
	case systemFolder(name):
		return words.PassedOverSystem.With()
	case whole.Leftover(name), strings.HasSuffix(name, ".tmp"), slices.Contains(leftoverNames, name):
		return words.PassedOverLeftover.With()
	}
	return words.Message{}
}
