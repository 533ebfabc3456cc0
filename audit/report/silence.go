package report

import (
	"rollcheck/audit"
	"rollcheck/roster/words"
)

// silence is everything of the input that says nothing: silence is not a pass, so every
// report names it.
type silence struct{ passed, unknown, unread []quiet }

type quiet struct {
	label string
	why   words.Message
}

func silent(r *audit.Report) silence {
	var found silence
	for _, file := range r.Files {
		switch {
		case file.Fault != nil:
			found.unread = append(found.unread, quiet{file.Path, file.Fault.What})
		case !file.PassedOver.Empty():
			found.passed = append(found.passed, quiet{file.Path, file.PassedOver})
		}
		for _, sheet := range file.Sheets {
			switch {
			case sheet.Fault != nil:
				found.unread = append(found.unread, quiet{sheet.Label(), sheet.Fault.What})
			case !sheet.PassedOver.Empty():
				found.passed = append(found.passed, quiet{sheet.Label(), sheet.PassedOver})
			case sheet.Kind == nil:
				found.unknown = append(found.unknown, quiet{sheet.Label(), sheet.Why})
			}
		}
	}
	return found
}
