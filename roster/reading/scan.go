package reading

import (
	"slices"

	"rollcheck/roster"
)

// blockRows is how many records are handed over at one time: enough to share work among
// CPUs, few enough to be held several times.
const blockRows = 1 << 13

// Scan reads like [Read], but hands the records of every sheet over in blocks and forgets
// them, so that memory does not grow with the rows of a sheet. A block is a sheet of at most
// some thousand records that is never changed again; blocks of one sheet come in order,
// several files side by side, so block must be safe for concurrent use. The sheets of the
// result hold no records; their accounts are complete. 列名 tables are not heeded.
func Scan(paths []string, options Options, block func(*roster.Sheet)) (*Input, error) {
	options.block = block
	return Read(paths, options)
}

// handOver gives the records at hand away and begins anew, with a pool of texts of its own.
func (b *builder) handOver() {
	sheet := b.sheet
	if b.handed == len(sheet.Rows) {
		return
	}
	block := *sheet
	block.Rows = sheet.Rows[b.handed:]
	if sheet.GroupOf != nil {
		block.GroupOf = sheet.GroupOf[b.handed:]
	}
	block.Values = b.parser.pack(len(sheet.Columns))
	block.Pool, block.First = b.parser.pool, b.handed
	b.handed = len(sheet.Rows)
	b.parser.clearColumns(len(sheet.Columns))
	sheet.Faults = nil
	b.renewPool()
	b.block(&block)
}

// handedOver says whether a table of the sheet gave records away, so that it cannot be read anew.
func (b *builder) handedOver() bool {
	return b.handed > 0 || b.next != nil && b.next.handedOver() || slices.ContainsFunc(b.beside, (*builder).handedOver)
}

// renewPool starts a pool and carries over what the coming rows may repeat.
func (b *builder) renewPool() {
	old, fresh := b.parser.pool, roster.NewPool()
	for i, value := range b.last {
		b.last[i] = b.moved(value, i, old, fresh)
	}
	for i, symbol := range b.dittos {
		b.dittos[i] = fresh.Symbol(old.Text(symbol))
	}
	b.parser.pool = fresh
	b.parser.shared = [roster.TypeAnswer + 1][]roster.Value{}
}

// moved returns a value of a column whose text, if it has one, is in another pool.
func (b *builder) moved(value roster.Value, column int, old, fresh *roster.Pool) roster.Value {
	form := value & roster.FormMask
	t := b.sheet.Columns[column].Field.Spec().Type
	text := form == roster.FormOther || form == roster.FormRaw || form == roster.FormGood && (t == roster.TypeText || t == roster.TypeName)
	if !text || t == roster.TypeID && form == roster.FormOther {
		return value
	}
	return roster.Value(uint64(fresh.Symbol(old.Text(roster.Symbol(value.Payload()))))<<roster.FormBits) | form
}

// oftenFilled returns the places of which most of the first rows name one: in a list of
// persons in any order a blank place is not the one above.
func (b *builder) oftenFilled(rows []headRow) []roster.Field {
	var often []roster.Field
	for _, field := range [...]roster.Field{roster.FieldTownship, roster.FieldVillage, roster.FieldGroup} {
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
