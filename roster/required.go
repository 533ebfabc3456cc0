package roster

// Lacks returns the fields the sheet's kind requires that it has no column for, nor one that
// does the same. A sheet without a kind lacks none.
func (s *Sheet) Lacks() []Field {
	if s.Kind == nil {
		return nil
	}
	var lacks []Field
	for _, use := range s.Kind.Fields {
		if use.Required && !s.Has(use.Field) && !s.standIn(use.Field) {
			lacks = append(lacks, use.Field)
		}
	}
	return lacks
}

// standIn says whether another column does what a required one would: a list of heads has
// the head's name and number.
func (s *Sheet) standIn(field Field) bool {
	switch field {
	case FieldName:
		return s.Has(FieldHeadName)
	case FieldHeadName: // a meeting may be held for a village
		return s.Has(FieldName) || s.Kind == Meetings && s.Has(FieldStage)
	case FieldHeadIDNumber:
		return s.Has(FieldIDNumber) && !s.listsMembers()
	case FieldIDNumber:
		return s.Has(FieldHeadIDNumber) && !s.listsMembers() || s.Has(FieldDisabilityNumber)
	case FieldMonthlyAmount:
		return s.Has(FieldTotal) || s.Has(FieldAmount)
	case FieldAmount:
		return s.Has(FieldTotal) || s.Has(FieldWaterBill)
	case FieldIncomePerHead:
		return s.Has(FieldIncomeYear) || s.Has(FieldIncomeMonth)
	}
	return false
}

// listsMembers says whether the names are those of members beside their head: his number is
// not theirs.
func (s *Sheet) listsMembers() bool {
	return s.Has(FieldName) && (s.Has(FieldHeadName) || s.Has(FieldRelation))
}
