package report

import (
	"fmt"
	"slices"

	"rollcheck/audit"
	"rollcheck/roster/words"
)

// lists are the findings by the sheet of the workbook they are listed on, each on one.
type lists struct {
	persons []*audit.Finding // 疑点清单: to be verified and answered
	quality []*audit.Finding // 数据质量: mistakes of a form, in the order of the sheets
	notices []*audit.Finding // 提示: nothing to do
}

// lists parts the findings. Within a severity sums that do not add up come after persons.
func (v view) lists() lists {
	var l lists
	for _, finding := range v.r.Findings {
		switch {
		case finding.Severity == audit.Notice:
			l.notices = append(l.notices, finding)
		case finding.Sent():
			l.persons = append(l.persons, finding)
		}
	}
	for _, finding := range inSheetOrder(v.r.Findings) {
		if finding.Severity != audit.Notice && !finding.Sent() {
			l.quality = append(l.quality, finding)
		}
	}
	slices.SortStableFunc(l.persons, func(a, b *audit.Finding) int {
		if a.Severity != b.Severity || a.Rule.Clerical == b.Rule.Clerical {
			return int(b.Severity) - int(a.Severity)
		}
		if a.Rule.Clerical {
			return 1
		}
		return -1
	})
	return l
}

// places are the cells of the workbook that links lead to; nil where there is no workbook.
type places struct {
	lists, details map[*audit.Finding]string // where a finding is listed, and where it is told in full
	rules          map[*audit.Rule]string
}

func (v view) placesOf() places {
	p := places{map[*audit.Finding]string{}, map[*audit.Finding]string{}, map[*audit.Rule]string{}}
	l := v.lists()
	v.placesOn(p.lists, words.SheetFindings, findingHead, l.persons)
	v.placesOn(p.lists, words.SheetQuality, tableHead, l.quality)
	v.placesOn(p.lists, words.SheetNotices, tableHead+1, l.notices)
	v.placesOn(p.details, words.SheetDetails, tableHead+1, v.detailed())
	for i, rule := range v.rules() {
		p.rules[rule] = v.cellAt(words.SheetParameters, ruleHead, i)
	}
	return p
}

func (v view) placesOn(places map[*audit.Finding]string, sheet words.Text, head int, findings []*audit.Finding) {
	for i, finding := range findings {
		places[finding] = v.cellAt(sheet, head, i)
	}
}

// cellAt is the first cell of a row of a list, which may go on in further sheets.
func (v view) cellAt(sheet words.Text, head, index int) string {
	most := mostRows - spareRowsOfSheet
	return fmt.Sprintf("'%s'!A%d", v.o.text(further(sheet, index/most)), head+1+index%most)
}

// detailed are all findings in the order of the sheets they are listed on.
func (v view) detailed() []*audit.Finding {
	l := v.lists()
	return slices.Concat(l.persons, l.quality, l.notices)
}

var detailColumns = []column{
	{words.HeadFindingID, 17}, {words.HeadName, 9}, {words.HeadRelation, 8}, {words.HeadHead, 9}, {words.HeadProgramme, 10}, {words.HeadSeverity, 9}, {words.HeadRule, 16},
	{words.HeadEvidence, 64}, {words.HeadBasis, 34}, {words.HeadMonths, 7}, {words.HeadGrade, 6}, {words.HeadRuledOut, 16}, {words.HeadNotChecked, 20},
}

// details tell what every finding rests on; its number leads to the list and back.
func (v view) details() table {
	t := table{name: words.SheetDetails, columns: detailColumns, info: v.o.text(words.DetailsInfo), kept: 2}
	var tokens []string
	all := v.tokens()
	for _, finding := range v.detailed() {
		tokens = append(tokens, all[finding])
		t.rows = append(t.rows, v.detailCells(finding, all[finding]))
	}
	return v.marked(t, tokens)
}

func (v view) detailCells(f *audit.Finding, token string) []value {
	o := v.o
	return []value{
		{look: lookSmallLink, text: token, link: v.places.lists[f]}, textCell(o.name(f.Person.Name)), textCell(o.plain(relation(f))), textCell(o.name(f.Head.Name)), textCell(o.programme(f.Programme)),
		textCell(o.text(f.Severity.Title())), {look: lookLink, text: words.Plain(o.text(f.Rule.Title)), link: v.places.rules[f.Rule]}, linesCell(o.sources(f)), linesCell(o.texts(f.Basis)),
		someCell(f.Months), textCell(f.Grade.String()), linesCell(slices.Concat(o.texts(f.RuledOut), o.exempted(f))), linesCell(o.messages(f.NotChecked)),
	}
}

// notices are worth knowing; there is nothing to fill in.
func (v view) notices() table {
	t := table{name: words.SheetNotices, columns: findingColumns[:len(findingColumns)-filled-1], info: v.o.text(words.MeansNotices), kept: findingKept, empty: v.o.text(words.EmptyNotices)}
	var tokens []string
	all := v.tokens()
	for _, finding := range v.lists().notices {
		tokens = append(tokens, all[finding])
		t.rows = append(t.rows, v.findingCells(finding, all[finding]))
	}
	return v.marked(t, tokens)
}
