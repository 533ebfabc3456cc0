package report

import (
	"bufio"
	"io"
)

// bookMarkdown writes the report on a ledger as markdown.
func bookMarkdown(w io.Writer, b *Book, o Options) error {
	of := newBrief(b, o)
	m := markdown{out: bufio.NewWriter(w), o: of.v.o, r: of.v.r}
	m.out.WriteString(markdownMark)
	m.out.WriteString("\n# " + inMarkdown(of.title) + "\n")
	m.paragraph(of.standing)
	for _, section := range of.sections {
		m.heading(2, section.head)
		for _, paragraph := range section.paragraphs {
			m.paragraph(paragraph)
		}
		if section.table != nil {
			m.table(section.table.heads, section.table.figures, section.table.rows)
		}
	}
	return m.out.Flush()
}
