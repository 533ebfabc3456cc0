package reading

import "rollcheck/roster"

// fieldWords finds a field by a folded heading, with or without what stands in brackets.
// Built once, never changed.
var fieldWords = indexFieldWords()

func indexFieldWords() map[string]roster.Field {
	index := map[string]roster.Field{}
	for field := roster.FieldCount - 1; field > roster.NoField; field-- { // the earlier field wins a shared word
		for _, word := range field.Spec().Words {
			index[foldHeading(word)] = field
		}
	}
	return index
}

// Headed returns the field a heading means in a sheet of the kind; NoField if it means none.
func Headed(k *roster.Kind, heading string) roster.Field { return lookUp(heading, k) }
