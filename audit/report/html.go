package report

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// pageTemplate is the page: one file with its style, script and charts inside. Its policy
// forbids every request, so that it is as private as the file itself.
//
//go:embed page.html
var pageTemplate string

// page is what the template shows, every text rendered for its reader.
type page struct {
	Lang, Title, AsOf, Fairness string
	Words                       map[string]string
	Cards                       []pageCard
	Charts                      []pageChart
	Filters                     []pageFilter
	Findings                    []pageFinding
	Households                  []pageHousehold
	Tables                      []pageTable
}

type pageCard struct{ ID, Label, Value string }

type pageFilter struct {
	ID, Label string
	Options   []pageOption
}

type pageOption struct {
	Value, Label string
	Count        int
}

type pageFinding struct {
	Number                                                                         int
	ID, Token, Severity, SeverityID, Rule, RuleID, Township, Place, Name, IDNumber string
	Head, Programme, Message, Grade, Money, Owed                                   string
	Sources, Basis, RuledOut, NotChecked                                           []string
}

type pageHousehold struct {
	Place, Head, Number, Programme string
	Findings                       []int // numbers of its findings
}

type pageTable struct {
	ID, Name, Info, Check string
	Head                  []string
	Rows                  []pageRow
}

type pageRow struct {
	ID    string // "" for most
	Cells []pageCell
}

type pageCell struct {
	Text   string
	Figure bool // a number: it stands to the right
}

// HTML writes the report as one page for a browser, without a network: filters, a household
// view, charts, and all tables.
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
		Words: v.labels(), Cards: v.cards(), Charts: v.charts(), Filters: v.filters(), Households: v.households(),
	}
	for i, finding := range v.r.Findings {
		p.Findings = append(p.Findings, v.pageFinding(finding, i))
	}
	for _, part := range []struct {
		id    string
		table table
	}{
		{"supply", v.supply()}, {"clearance", v.clearanceSums()}, {"leaving", v.leaving()}, {"relatives", v.relatives()}, {"archive", v.archive()},
		{"owed", v.owed()}, {"notrun", v.notRun()}, {"rules", v.ruleSheet()}, {"parameters", v.parameterTable()}, {"inputs", v.inputs()},
	} {
		p.Tables = append(p.Tables, v.pageTable(part.id, part.table))
	}
	v.nameRules(&p)
	return p
}

// nameRules makes the rows that explain the rules places a finding can link to.
func (v view) nameRules(p *page) {
	for i := range p.Tables {
		if p.Tables[i].ID == "rules" {
			for j, rule := range v.rules() {
				p.Tables[i].Rows[j].ID = "rule-" + v.o.plain(rule.ID)
			}
		}
	}
}

func (v view) labels() map[string]string {
	labels := map[string]string{}
	for name, text := range map[string]words.Text{
		"all": words.PageAll, "search": words.PageSearch, "shown": words.PageShown, "byFinding": words.PageByFinding, "byHousehold": words.PageByHousehold,
		"contents": words.PageContents, "findings": words.SheetFindings, "evidence": words.HeadEvidence, "basis": words.HeadBasis, "ruledOut": words.HeadRuledOut,
		"notChecked": words.HeadNotChecked, "number": words.HeadNumber, "severity": words.HeadSeverity, "rule": words.HeadRule, "person": words.HeadName,
		"place": words.PagePlace, "message": words.HeadMessage, "money": words.HeadMoney, "owed": words.HeadOwed, "grade": words.HeadGrade, "check": words.HeadCheck, "reset": words.PageReset, "head": words.HeadHead,
	} {
		labels[name] = v.o.text(text)
	}
	return labels
}

// cards are the figures on top: findings by severity, the proposed clearance, the money.
func (v view) cards() []pageCard {
	totals := v.r.Totals()
	var cards []pageCard
	for _, severity := range audit.Severities {
		cards = append(cards, pageCard{severity.String(), v.o.text(severity.Title()), strconv.Itoa(totals[severity])})
	}
	clearance := v.r.Clearance
	recoverable, owed := moneyOf(v.r)
	return append(cards,
		pageCard{"clearance-households", v.o.text(words.HeadLeaveHouse), strconv.Itoa(clearance.Households)},
		pageCard{"clearance-persons", v.o.text(words.HeadLeavePerson), strconv.Itoa(clearance.Persons)},
		pageCard{"verify-persons", v.o.text(words.PageToVerify), strconv.Itoa(clearance.ToVerify.Persons)},
		pageCard{"monthly", v.o.text(words.HeadWasMonthly), clearance.Monthly.Grouped()},
		pageCard{"recoverable", v.o.text(words.PageRecoverable), recoverable.Grouped()},
		pageCard{"owed", v.o.text(words.HeadOwed), owed.Grouped()})
}

// filters are the lists to choose findings by; a filter's words are those of the rows.
func (v view) filters() []pageFilter {
	all := []pageFilter{
		{"township", v.o.text(words.HeadTownship), nil}, {"severity", v.o.text(words.HeadSeverity), nil}, {"rule", v.o.text(words.HeadRule), nil},
	}
	for _, count := range countByTownship(v.r) {
		sum := 0
		for _, n := range count.bySeverity {
			sum += n
		}
		all[0].Options = append(all[0].Options, pageOption{v.o.plain(count.township), v.townshipName(count.township), sum})
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

func (v view) pageFinding(f *audit.Finding, index int) pageFinding {
	o := v.o
	return pageFinding{
		Number: index + 1, ID: o.findingID(f, index), Token: o.token(f, index), Severity: o.text(f.Severity.Title()), SeverityID: f.Severity.String(), Rule: o.text(f.Rule.Title), RuleID: o.plain(f.Rule.ID),
		Township: o.plain(f.Township), Place: o.place(f), Name: o.name(f.Person.Name), IDNumber: o.number(f.Person.Number), Head: o.name(f.Head.Name), Programme: o.programme(f.Programme),
		Message: o.message(f.Message), Grade: f.Grade.String(), Money: grouped(f.Recoverable), Owed: grouped(f.Owed),
		Sources: o.sources(f), Basis: o.texts(f.Basis), RuledOut: slices.Concat(o.texts(f.RuledOut), o.exempted(f)), NotChecked: o.messages(f.NotChecked),
	}
}

// grouped leaves out what is nothing.
func grouped(amount roster.Money) string {
	if amount == 0 {
		return ""
	}
	return amount.Grouped()
}

// households gathers the findings of each household, in order of place and head.
func (v view) households() []pageHousehold {
	type key struct {
		township, village, head, number string
		programme                       *roster.Kind
	}
	index := map[key]int{}
	var keys []key
	var numbers [][]int
	for i, f := range v.r.Findings {
		who := f.Head
		if who == (county.Who{}) {
			who = f.Person
		}
		if who == (county.Who{}) {
			continue
		}
		at := key{f.Township, f.Village, who.Name, who.Number, f.Programme}
		position, known := index[at]
		if !known {
			position = len(keys)
			index[at] = position
			keys, numbers = append(keys, at), append(numbers, nil)
		}
		numbers[position] = append(numbers[position], i+1)
	}
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := keys[i], keys[j]
		return cmp.Or(cmp.Compare(a.township, b.township), cmp.Compare(a.village, b.village), cmp.Compare(a.number, b.number), cmp.Compare(a.head, b.head))
	})
	var list []pageHousehold
	for _, i := range order {
		k := keys[i]
		list = append(list, pageHousehold{v.o.plain(k.township + k.village), v.o.name(k.head), v.o.number(k.number), v.o.programme(k.programme), numbers[i]})
	}
	return list
}

func (v view) pageTable(id string, t table) pageTable {
	out := pageTable{ID: id, Name: v.o.text(t.name), Info: t.info, Check: t.check}
	for _, column := range t.columns {
		out.Head = append(out.Head, v.o.text(column.title))
	}
	for _, row := range t.rows {
		cells := make([]pageCell, len(row))
		for i, cell := range row {
			cells[i] = pageCell{cell.shown(), cell.look == lookCount || cell.look == lookMoney}
		}
		out.Rows = append(out.Rows, pageRow{Cells: cells})
	}
	return out
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
