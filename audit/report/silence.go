package report

import (
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Silence is everything of the input that says nothing: silence is not a pass, so every
// output names it. Each list is in the order of the files.
type Silence struct {
	Passed, Unknown, Unread []Quiet
	Doubtful                []Quiet // read, though rows or cells may be missing
	Remarked                []Quiet // read, and odd in a way that is harmless in most files
}

// Quiet is a file or sheet that says nothing, and why.
type Quiet struct {
	File, Label string
	Why         words.Message
}

// Silent parts what was passed over, what was not recognised and what could not be read.
func Silent(files []*roster.File) Silence {
	var found Silence
	for _, file := range files {
		switch {
		case file.Fault != nil:
			found.Unread = append(found.Unread, Quiet{file.Path, file.Path, file.Fault.What})
		case !file.PassedOver.Empty():
			found.Passed = append(found.Passed, Quiet{file.Path, file.Path, file.PassedOver})
		}
		for _, sheet := range file.Sheets {
			if !sheet.Doubt.Empty() {
				found.Doubtful = append(found.Doubtful, Quiet{file.Path, sheet.Label(), sheet.Doubt})
			}
			if !sheet.Remark.Empty() {
				found.Remarked = append(found.Remarked, Quiet{file.Path, sheet.Label(), sheet.Remark})
			}
			switch {
			case sheet.Fault != nil:
				found.Unread = append(found.Unread, Quiet{file.Path, sheet.Label(), sheet.Fault.What})
			case !sheet.PassedOver.Empty():
				found.Passed = append(found.Passed, Quiet{file.Path, sheet.Label(), sheet.PassedOver})
			case sheet.Kind == nil:
				found.Unknown = append(found.Unknown, Quiet{file.Path, sheet.Label(), sheet.Why})
			}
		}
	}
	return found
}
