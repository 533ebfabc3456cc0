package roster

// blockRows is how many records are handed over at one time: enough to share work among
// CPUs, few enough to be held several times.
const blockRows = 1 << 13

// Scan reads like [Read], but hands the records of every sheet over in blocks and forgets
// them, so that memory does not grow with the rows of a sheet. A block is a sheet of at most
// some thousand records that is never changed again; blocks of one sheet come in order,
// several files side by side, so block must be safe for concurrent use. The sheets of the
// result hold no records; their accounts are complete. 列名 tables are not heeded.
func Scan(paths []string, options Options, block func(*Sheet)) (*Input, error) {
	options.block = block
	return Read(paths, options)
}

// Select returns a sheet of some of the records of a sheet, in the order given. Its records
// count anew from 0.
func (s *Sheet) Select(records []int32) *Sheet {
	chosen := *s
	chosen.rows, chosen.values = make([]int32, len(records)), make([]packed, len(s.values))
	if s.groupOf != nil {
		chosen.groupOf = make([]uint8, len(records))
	}
	for i, record := range records {
		chosen.rows[i] = s.rows[record]
		if s.groupOf != nil {
			chosen.groupOf[i] = s.groupOf[record]
		}
	}
	for column := range s.values {
		values := make([]Value, len(records))
		for i, record := range records {
			values[i] = s.values[column].at(record)
		}
		chosen.values[column] = packed{whole: values}
	}
	return &chosen
}

// handOver gives the records at hand away and begins anew, with a pool of texts of its own.
func (b *builder) handOver() {
	sheet := b.sheet
	if b.handed == len(sheet.rows) {
		return
	}
	block := *sheet
	block.rows = sheet.rows[b.handed:]
	if sheet.groupOf != nil {
		block.groupOf = sheet.groupOf[b.handed:]
	}
	block.values = b.parser.pack(len(sheet.Columns))
	block.pool, block.First = b.parser.pool, b.handed
	b.handed = len(sheet.rows)
	b.parser.clearColumns(len(sheet.Columns))
	sheet.Faults = nil
	b.renewPool()
	b.block(&block)
}

// renewPool starts a pool and carries over what the coming rows may repeat.
func (b *builder) renewPool() {
	old, fresh := b.parser.pool, NewPool()
	for i, value := range b.last {
		b.last[i] = b.moved(value, i, old, fresh)
	}
	for i, symbol := range b.dittos {
		b.dittos[i] = fresh.Symbol(old.Text(symbol))
	}
	b.parser.pool = fresh
	b.parser.shared = [TypeFlag + 1][]Value{}
}

// moved returns a value of a column whose text, if it has one, is in another pool.
func (b *builder) moved(value Value, column int, old, fresh *Pool) Value {
	form := value & formMask
	t := b.sheet.Columns[column].Field.Spec().Type
	text := form == formOther || form == formRaw || form == formGood && (t == TypeText || t == TypeName)
	if !text || t == TypeID && form == formOther {
		return value
	}
	return Value(uint64(fresh.Symbol(old.Text(Symbol(value.payload()))))<<formBits) | form
}

// oftenFilled returns the places of which most of the first rows name one: in a list of
// persons in any order a blank place is not the one above.
func (b *builder) oftenFilled(rows []headRow) []Field {
	var often []Field
	for _, field := range [...]Field{FieldTownship, FieldVillage, FieldGroup} {
		column, ok := b.sheet.Column(field)
		filled := 0
		for _, row := range rows {
			for i := range row.cells {
				if ok && row.cells[i].Column == column.Index {
					filled++
				}
			}
		}
		if filled*2 > len(rows) {
			often = append(often, field)
		}
	}
	return often
}
