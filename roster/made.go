package roster

// MadeRow is a row of a sheet that was made of lines which are no table: its number, and a text
// a field, empty for none.
type MadeRow struct {
	Number int
	Texts  []string
}

// MadeSheet makes a sheet of some fields out of such rows, in order of their numbers. A text that
// is no value of its field is kept as it is.
func MadeSheet(file *File, kind *Kind, pool *Pool, fields []Field, rows []MadeRow) *Sheet {
	sheet := &Sheet{File: file, Kind: kind, Pool: pool, Account: RowAccount{Total: len(rows), Records: len(rows)}}
	columns := make([][]Value, len(fields))
	for i, field := range fields {
		sheet.Columns = append(sheet.Columns, Column{Field: field, Index: i, Heading: field.Spec().Title.ZH})
		sheet.Slots[field] = int16(i + 1)
		for _, row := range rows {
			columns[i] = append(columns[i], madeValue(field, row.Texts[i], pool))
		}
	}
	for _, row := range rows {
		sheet.Rows = append(sheet.Rows, int32(row.Number))
	}
	for _, values := range columns {
		sheet.Values = append(sheet.Values, Packed{whole: values})
	}
	return sheet
}

func madeValue(field Field, text string, pool *Pool) Value {
	if text == "" {
		return 0
	}
	switch field.Spec().Type {
	case TypeText, TypeName:
		return Good(uint64(pool.Symbol(text)))
	case TypeID:
		if id, fault := ParseID(text, false); fault == NoFault || id != 0 {
			return Value(id)
		}
	case TypeDate:
		if day, ok := ParseDate(text, false, false, false); ok {
			return Good(uint64(day))
		}
	case TypeCount:
		if count, ok := ParseCount(text); ok {
			return Good(uint64(count))
		}
	case TypeMoney:
		if amount, ok := ParseMoney(text, false); ok {
			return Good(uint64(amount))
		}
	}
	return RawValue(pool.Symbol(text))
}
