package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"

	"rollcheck/audit"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// pageTemplate is the page: one file with its style, script and charts inside. Its policy
// forbids every request, so that it is as private as the file itself.
//
//go:embed page.html
var pageTemplate string

// page is what the template shows, every text rendered for its reader. The head stands in the
// page as it is; every list is data, of which the script draws what is looked at.
type page struct {
	Lang, Title, AsOf, Fairness string
	Words                       map[string]string
	Front                       pageFront
	Charts                      []pageChart
	Filters                     []pageFilter
	Tables                      []pageTable
	Count                       int
	Data                        template.JS // JSON without a <, made by [sharer]
}

type pageFilter struct {
	ID, Label string
	Options   []pageOption
}

type pageOption struct {
	Value, Label string
	Count        int
}

// pageTable is a table of the page without its rows, which are data.
type pageTable struct{ ID, Name, Info, Check string }

// HTML writes the report as one page for a browser, without a network: the first page for the
// chief, then filters, views by household, cadre and village, charts, and all tables.
func HTML(w io.Writer, r *audit.Report, o Options) error {
	parsed, err := template.New("page").Parse(withPolicy(pageTemplate))
	if err != nil {
		return err
	}
	return parsed.Execute(w, view{o: o.knowing(r), r: r}.page())
}

// withPolicy allows the page its own style and script by their hashes, and no other.
func withPolicy(text string) string {
	hashOf := func(element string) string {
		_, after, _ := strings.Cut(text, "<"+element+">")
		inside, _, _ := strings.Cut(after, "</"+element+">")
		sum := sha256.Sum256([]byte(inside))
		return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	}
	return strings.NewReplacer("'STYLE'", "'"+hashOf("style")+"'", "'SCRIPT'", "'"+hashOf("script")+"'").Replace(text)
}

func (v view) page() page {
	o := v.o
	p := page{
		Lang: string(o.Language), Title: o.text(words.ReportTitle), AsOf: o.say(words.ReportAsOf, v.r.AsOf), Fairness: o.text(words.ReportFairness),
		Words: v.labels(), Front: v.front(), Charts: v.charts(), Filters: v.filters(), Count: len(v.r.Findings),
	}
	var rows []any
	for _, part := range []struct {
		id    string
		table table
	}{
		{"supply", v.supply()}, {"clearance", v.clearanceSums()}, {"leaving", v.leaving()}, {"relatives", v.relatives()}, {"archive", v.archive()},
		{"owed", v.owed()}, {"notrun", v.notRun()}, {"rules", v.ruleSheet()}, {"parameters", v.parameterTable()}, {"inputs", v.inputs()},
	} {
		p.Tables = append(p.Tables, pageTable{part.id, o.text(part.table.name), part.table.info, part.table.check})
		rows = append(rows, v.tableData(part.id, part.table))
	}
	p.Data = v.pageData(rows)
	return p
}

func (v view) labels() map[string]string {
	labels := map[string]string{}
	for name, text := range map[string]words.Text{
		"all": words.PageAll, "search": words.PageSearch, "shown": words.PageShown, "byFinding": words.PageByFinding,
		"byHousehold": words.PageByHousehold, "byCadre": words.PageByCadre,
		"byVillage": words.PageByVillage, "contents": words.PageContents, "findings": words.SheetFindings, "evidence": words.HeadEvidence,
		"number":   words.HeadNumber,
		"severity": words.HeadSeverity, "rule": words.HeadRule, "person": words.HeadName, "place": words.PagePlace, "message": words.HeadMessage,
		"money": words.HeadMoney, "owed": words.HeadOwed,
		"grade": words.HeadGrade, "check": words.HeadCheck, "reset": words.PageReset, "view": words.PageView, "more": words.PageMore,
		"keys": words.PageKeys, "noScript": words.PageNoScript, "nobody": words.PageNobody,
	} {
		labels[name] = v.o.text(text)
	}
	return labels
}

// filters are the lists to choose findings by; a filter's words are those of the rows.
func (v view) filters() []pageFilter {
	all := []pageFilter{
		{"township", v.o.text(words.HeadTownship), nil}, {"severity", v.o.text(words.HeadSeverity), nil}, {"rule", v.o.text(words.HeadRule), nil},
	}
	for _, count := range countByTownship(v.r) {
		all[0].Options = append(all[0].Options, pageOption{v.o.plain(count.township), v.townshipName(count.township), count.sum()})
	}
	totals := v.r.Totals()
	for _, severity := range audit.Severities {
		if totals[severity] > 0 {
			all[1].Options = append(all[1].Options, pageOption{severity.String(), v.o.text(severity.Title()), totals[severity]})
		}
	}
	counts := map[*audit.Rule]int{}
	for _, finding := range v.r.Findings {
		counts[finding.Rule]++
	}
	for _, rule := range v.r.Run {
		if counts[rule] > 0 {
			all[2].Options = append(all[2].Options, pageOption{v.o.plain(rule.ID), v.o.text(rule.Title), counts[rule]})
		}
	}
	return all
}

// sum is the number of all findings of a township.
func (c townshipCount) sum() (sum int) {
	for _, n := range c.bySeverity {
		sum += n
	}
	return sum
}

// grouped leaves out what is nothing.
func grouped(amount roster.Money) string {
	if amount == 0 {
		return ""
	}
	return amount.Grouped()
}
