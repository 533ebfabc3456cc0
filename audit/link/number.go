package link

import "rollcheck/roster"

// Side is one of the two rows compared.
type Side struct {
	Number roster.ID
	Name   string
}

// ByNumber grades two rows by their numbers; None where they do not match. A number that
// is damaged, truncated or a placeholder matches nothing.
func ByNumber(a, b Side) Grade {
	if a.Number.Key() == 0 || a.Number.Key() != b.Number.Key() {
		return None
	}
	if a.Number.Form() != roster.Valid || b.Number.Form() != roster.Valid {
		return shortForm(CompareNames(a.Name, b.Name))
	}
	switch CompareNames(a.Name, b.Name) {
	case NameEqual:
		return A
	case NameOther:
		return C
	}
	return B
}

func shortForm(names NameMatch) Grade {
	if names == NameOther {
		return C
	}
	return B
}
