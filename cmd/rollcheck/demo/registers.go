package demo

import "slices"

// register is a list an office keeps, which the cases write row by row.
type register struct {
	path, name, title, headings string
	records                     []record
}

// enter writes a row to a register of that path, numbered in turn, and returns where.
func (b *builder) enter(like register, subject any, cells ...any) string {
	at := slices.IndexFunc(b.registers, func(r *register) bool { return r.path == like.path })
	if at < 0 {
		at = len(b.registers)
		b.registers = append(b.registers, &like)
	}
	r := b.registers[at]
	r.records = append(r.records, record{subjects: []any{subject}, cells: append([]any{len(r.records) + 1}, cells...)})
	return like.path
}

// writeRegisters writes the registers the cases wrote rows to.
func (b *builder) writeRegisters() error {
	for _, r := range b.registers {
		if err := b.workbook(r.path, sheet{name: r.name, title: r.title, columns: columns("序号 " + r.headings), records: r.records}); err != nil {
			return err
		}
	}
	return nil
}

// townRegister is a register of the home township.
func (s *scene) townRegister(folder, name, list, headings string) register {
	return register{path: folder + "/" + s.home.name + "2016年" + list + ".xlsx", name: name, title: s.home.name + "2016年" + list, headings: headings}
}
