package roster

// Select returns a sheet of some of the records of a sheet, in the order given. Its records
// count anew from 0.
func (s *Sheet) Select(records []int32) *Sheet {
	chosen := *s
	chosen.Rows, chosen.Values = make([]int32, len(records)), make([]Packed, len(s.Values))
	if s.GroupOf != nil {
		chosen.GroupOf = make([]uint8, len(records))
	}
	for i, record := range records {
		chosen.Rows[i] = s.Rows[record]
		if s.GroupOf != nil {
			chosen.GroupOf[i] = s.GroupOf[record]
		}
	}
	for column := range s.Values {
		values := make([]Value, len(records))
		for i, record := range records {
			values[i] = s.Values[column].at(record)
		}
		chosen.Values[column] = Packed{whole: values}
	}
	return &chosen
}
