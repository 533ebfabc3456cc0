// Package roster is the vocabulary of rosters: the kinds of sheet, the fields of their
// columns, the types of values, and the records a sheet was read into. It knows neither files
// nor rules: package reading fills sheets from the cells of package book.
//
// Money is whole fen, dates carry their precision, identity numbers are exact text packed in
// eight bytes, and texts are symbols of a [Pool].
package roster
