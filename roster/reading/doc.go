// Package reading makes typed rows of the cells of a sheet: it finds the heading rows, decides
// what kind of sheet it is and why, gives each column a field, parses every cell once, and
// accounts for every row. What it does not understand it names.
package reading
