package county

import (
	"rollcheck/audit/link"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Identity is why two rows without equal numbers are taken for possibly one person.
type Identity struct {
	*link.Link
	Repair words.Message // proposes which number a damaged one stands for; empty where none does
}

// repair proposes the number of one row for the damaged one of the other. It is never applied.
func repair(l *link.Link, list, entry roster.Row) words.Message {
	says := l.Damaged()
	if says == (words.Text{}) {
		return words.Message{}
	}
	damaged, whole := list, entry
	if damaged.PersonID().Form() == roster.Valid {
		damaged, whole = entry, list
	}
	if whole.PersonID().Form() != roster.Valid || damaged.PersonID().Form() == roster.Valid {
		return words.Message{}
	}
	return words.NumberRepair.With(damaged.Sheet.Label(), damaged.Number(), written(damaged), written(whole), says)
}

func written(row roster.Row) words.Number { return words.Number(row.Text(row.PersonIDField())) }
