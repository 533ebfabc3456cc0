package roster

import "slices"

// excuses are the fields that can excuse what a row seems to show: that somebody is not
// covered, is noted as an exception, was filed or has left.
var excuses = [...]Field{FieldIsCovered, FieldStatus, FieldNote, FieldFiled, FieldFiledDate, FieldEligible, FieldStartDate, FieldEndDate, FieldChange, FieldReason}

// UnreadExcuse returns a column with values whose heading nobody understood, where the sheet
// lacks a column of its kind that could excuse: it may be that column. What rests on the sheet
// is then at most to be verified.
func (s *Sheet) UnreadExcuse() (Heading, bool) {
	if s.Kind == nil || !s.lacksExcuse() {
		return Heading{}, false
	}
	at := slices.IndexFunc(s.Unused, func(heading Heading) bool { return heading.Strange })
	if at < 0 {
		return Heading{}, false
	}
	return s.Unused[at], true
}

func (s *Sheet) lacksExcuse() bool {
	return slices.ContainsFunc(excuses[:], func(field Field) bool { return s.Kind.Has(field) && !s.Has(field) })
}
