package reading

import "rollcheck/roster"

// isPrinted says whether the row of an archive of relatives names a cadre or his post and a
// class of kin, printed beforehand: it is his, whether a relative was written into it or not.
func (b *builder) isPrinted() bool {
	return b.sheet.Kind == roster.KinArchive && !b.blank([]roster.Field{roster.FieldCategory}) &&
		!b.blank([]roster.Field{roster.FieldCadreName, roster.FieldCadreIDNumber, roster.FieldPost})
}
