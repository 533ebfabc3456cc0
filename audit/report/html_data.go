package report

import (
	"bytes"
	"encoding/json"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// The lists of the page are data: JSON in which a text that stands in it twice stands once, in
// a table of texts, and its number everywhere else. The script knows which places hold texts.

// pageData is everything the script draws.
func (v view) pageData(tables []any) template.JS {
	findings := make([]any, len(v.r.Findings))
	for i, finding := range v.r.Findings {
		findings[i] = v.findingData(finding, i)
	}
	var s sharer
	lists := []any{findings, v.households(), v.cadres(), v.villages(), tables}
	s.count(lists)
	s.write(lists)
	texts, _ := json.Marshal(s.texts) // texts can be written always
	return template.JS(`{"texts":` + string(texts) + `,"lists":` + s.out.String() + `}`)
}

// findingData is a finding in the order the script knows.
func (v view) findingData(f *audit.Finding, index int) []any {
	o := v.o
	return []any{
		o.token(f, index), o.findingID(f, index), f.Severity.String(), o.text(f.Severity.Title()), o.plain(f.Rule.ID), o.text(f.Rule.Title),
		o.plain(f.Township), o.place(f),
		o.name(f.Person.Name), o.number(f.Person.Number), o.programme(f.Programme), o.message(f.Message), grouped(f.Recoverable), grouped(f.Owed),
		f.Grade.String(), o.sourceData(f),
		o.remark(words.HeadBasis, o.texts(f.Basis)), o.remark(words.HeadRuledOut, slices.Concat(o.texts(f.RuledOut), o.exempted(f))),
		o.remark(words.HeadNotChecked, o.messages(f.NotChecked)),
	}
}

// remark is what there is to say under a heading, "" where there is nothing.
func (o Options) remark(head words.Text, texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	return o.pair(o.text(head), o.join(words.Semicolon, texts))
}

// sourceData are the sources of a finding, each cut behind the name of the sheet, which many share.
func (o Options) sourceData(f *audit.Finding) []any {
	var leads []string
	for _, evidence := range f.Evidence {
		leads = append(leads, o.pair(o.text(evidence.Says), o.plain(evidence.Cell.Sheet.Label()))+" ")
	}
	var list []any
	for _, line := range o.sources(f) {
		at := slices.IndexFunc(leads, func(lead string) bool { return strings.HasPrefix(line, lead) })
		if at < 0 {
			list = append(list, "", line)
			continue
		}
		list = append(list, leads[at], line[len(leads[at]):])
	}
	return list
}

// tableData are the headings of a table, which columns are figures, its rows, and the names of
// rows a finding can link to.
func (v view) tableData(id string, t table) []any {
	var heads, figures, rows, names []any
	for _, column := range t.columns {
		heads = append(heads, v.o.text(column.title))
	}
	isFigure := make([]bool, len(t.columns))
	for _, row := range t.rows {
		var cells []any
		for i, cell := range row {
			cells = append(cells, cell.shown())
			isFigure[i] = isFigure[i] || cell.look == lookCount || cell.look == lookMoney
		}
		rows = append(rows, cells)
	}
	for i, is := range isFigure {
		if is {
			figures = append(figures, i)
		}
	}
	if id == "rules" {
		for _, rule := range v.rules() {
			names = append(names, "rule-"+v.o.plain(rule.ID))
		}
	}
	return []any{id, heads, figures, rows, names}
}

// shown is the text of a value, a number as people write it.
func (v value) shown() string {
	switch {
	case v.hidden:
		return ""
	case v.look == lookCount:
		return strconv.FormatInt(v.number, 10)
	case v.look == lookMoney:
		return roster.Money(v.number).Grouped()
	}
	return v.text
}

// sharer writes lists of texts and numbers as JSON.
type sharer struct {
	times map[string]int
	index map[string]int
	texts []string
	out   bytes.Buffer
}

// shortest is how long a text must be for its number to be shorter.
const shortest = 4

// count counts how often each text stands in a list.
func (s *sharer) count(list []any) {
	if s.times == nil {
		s.times, s.index, s.texts = map[string]int{}, map[string]int{}, []string{}
	}
	for _, item := range list {
		switch item := item.(type) {
		case string:
			s.times[item]++
		case []any:
			s.count(item)
		}
	}
}

func (s *sharer) write(list []any) {
	s.out.WriteByte('[')
	for i, item := range list {
		if i > 0 {
			s.out.WriteByte(',')
		}
		switch item := item.(type) {
		case string:
			s.text(item)
		case int:
			s.out.WriteString(strconv.Itoa(item))
		case []any:
			s.write(item)
		}
	}
	s.out.WriteByte(']')
}

func (s *sharer) text(text string) {
	if s.times[text] < 2 || len(text) < shortest {
		quoted, _ := json.Marshal(text) // a text can be written always; < > & as \u003c
		s.out.Write(quoted)
		return
	}
	at, known := s.index[text]
	if !known {
		at = len(s.texts)
		s.index[text], s.texts = at, append(s.texts, text)
	}
	s.out.WriteString(strconv.Itoa(at))
}
