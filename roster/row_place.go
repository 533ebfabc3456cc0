package roster

// Place returns the township and village a row belongs to, as written: by its own cells, the
// village by that of its group (上坪村一社) where no other names one, else by its sheet; ""
// where nothing does.
func (r Row) Place() (township, village string) {
	township, village = r.Text(FieldTownship), r.Text(FieldVillage)
	if township == "" {
		township = r.Sheet.Township
	}
	if village == "" {
		village = FindVillage(r.Text(FieldGroup))
	}
	if village == "" {
		village = r.Sheet.Village
	}
	return township, village
}
