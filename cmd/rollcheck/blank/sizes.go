package blank

// The library takes the sizes of columns and rows as binary numbers; they are no values.

// setWidth sets the width of a column, in characters.
func (f *form) setWidth(letter string, characters int) error {
	return f.file.SetColWidth(f.sheet(), letter, letter, float64(characters))
}

// setHeight sets the height of a row, in points.
func (f *form) setHeight(row, points int) error {
	return f.file.SetRowHeight(f.sheet(), row, float64(points))
}
