package book

// quickCells is a stub.
func (r *worksheet) quickCells(column int, numbered *bool) (int, error) { return column, nil }
