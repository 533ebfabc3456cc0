package report

import (
	"slices"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Unchecked is everything for which a submitted roster is not ready to be sent, whatever the
// rules say: files and sheets that could not be read or may lack rows, persons on sheets nobody understood,
// files without a record. Settings tables are not sent; where nothing else was given, that
// is one too. What systems and office programs leave in a folder is nothing to be sent.
func Unchecked(r *audit.Report) []Quiet {
	found := Silent(r.Files)
	list := slices.Concat(found.Unread, found.Doubtful)
	given := false
	for _, file := range r.Files {
		if file.Leftover && file.Below != "" {
			continue
		}
		if file.Fault != nil || isSettings(file) {
			given = given || file.Fault != nil
			continue
		}
		given = true
		list = append(list, uncheckedSheets(file)...)
		list = append(list, unreadRows(r, file)...)
	}
	if !given {
		list = append(list, Quiet{Why: words.GateNothing.With()})
	}
	return list
}

func isSettings(file *roster.File) bool {
	for _, sheet := range file.Sheets {
		if sheet.Kind == nil || sheet.Kind.Family != roster.Settings {
			return false
		}
	}
	return len(file.Sheets) > 0
}

// uncheckedSheets lists the sheets of a file that was read; without one record in the whole
// file every sheet that was not recognised is listed, else only those with persons.
func uncheckedSheets(file *roster.File) []Quiet {
	records := recordsOf(file)
	unread := false
	var list []Quiet
	for _, sheet := range file.Sheets {
		unread = unread || sheet.Fault != nil
		if sheet.Fault != nil || !sheet.PassedOver.Empty() || sheet.Kind != nil {
			continue
		}
		if sheet.Unread > 0 {
			list = append(list, Quiet{file.Path, sheet.Label(), words.GatePersons.With(sheet.Why, sheet.Unread)})
		} else if records == 0 {
			list = append(list, Quiet{file.Path, sheet.Label(), sheet.Why})
		}
	}
	if records == 0 && len(list) == 0 && !unread {
		why := words.GateNoRecord.With()
		if !file.PassedOver.Empty() {
			why = words.StatePassedOver.With(file.PassedOver)
		}
		list = append(list, Quiet{file.Path, file.Path, why})
	}
	return list
}

// recordsOf counts the records of the sheets that were recognised and read.
func recordsOf(file *roster.File) int {
	records := 0
	for _, sheet := range file.Sheets {
		if sheet.Kind != nil && sheet.Fault == nil {
			records += sheet.Records()
		}
	}
	return records
}

// unreadRows lists the sheets with rows of persons that could not be read and of which no
// finding says so.
func unreadRows(r *audit.Report, file *roster.File) []Quiet {
	var list []Quiet
	for _, sheet := range file.Sheets {
		told := slices.ContainsFunc(r.Findings, func(f *audit.Finding) bool { return len(f.Evidence) > 0 && f.Evidence[0].Cell.Sheet == sheet })
		if sheet.InUse() && sheet.Account.Unread > 0 && !told {
			list = append(list, Quiet{file.Path, sheet.Label(), words.GateRows.With(sheet.Account.Unread)})
		}
	}
	return list
}

// Ready says whether what was checked may be sent: everything was read, and nothing above a
// notice was found, shown or not.
func Ready(r *audit.Report) bool {
	return len(Unchecked(r)) == 0 && r.Worst() <= audit.Notice
}
