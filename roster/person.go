package roster

// PersonIDField returns the field that holds the number of the person a row is about: the
// relative in the archive and in filings, the head where a sheet lists heads only, the number of
// the disability card, which begins with it, where there is no other.
func (r Row) PersonIDField() Field {
	switch sheet := r.Sheet; {
	case sheet.Kind == KinArchive || sheet.Kind == KinFiling:
		return FieldRelativeIDNumber
	case sheet.knownByCard():
		return FieldDisabilityNumber
	case sheet.Has(FieldIDNumber) || sheet.Has(FieldName):
		return FieldIDNumber
	}
	return FieldHeadIDNumber
}

// knownByCard says whether persons are told by the number of their disability card alone.
func (s *Sheet) knownByCard() bool {
	if s.Has(FieldIDNumber) || s.Has(FieldHeadIDNumber) || !s.Has(FieldDisabilityNumber) {
		return false
	}
	return s.Kind == DisabilityCards || s.Kind != nil && s.Kind.Family == Aid
}

// PersonNameField returns the field that holds the name of the person a row is about.
func (r Row) PersonNameField() Field {
	switch sheet := r.Sheet; {
	case sheet.Kind == KinArchive || sheet.Kind == KinFiling:
		return FieldRelativeName
	case sheet.Has(FieldName):
		return FieldName
	}
	return FieldHeadName
}

// PersonID returns the number of the person a row is about.
func (r Row) PersonID() ID {
	field := r.PersonIDField()
	if field == FieldDisabilityNumber {
		id, _ := ParseID(r.Text(field), false)
		return id
	}
	return r.ID(field)
}

// PersonName returns the name of the person a row is about.
func (r Row) PersonName() string { return r.Text(r.PersonNameField()) }

// IsHead says whether the row is the head's own.
func (r Row) IsHead() bool {
	if text := r.Text(FieldRelation); text != "" {
		relation, known := ParseRelation(text)
		return known && relation.Class == KinSelf
	}
	if !r.Sheet.Has(FieldName) {
		return r.Sheet.Has(FieldHeadName)
	}
	return r.Sheet.Has(FieldHeadName) && r.Symbol(FieldHeadName) != 0 && r.Symbol(FieldHeadName) == r.Symbol(FieldName)
}
