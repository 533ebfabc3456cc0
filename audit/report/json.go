package report

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"rollcheck/audit"
	"rollcheck/audit/county"
	"rollcheck/roster"
	"rollcheck/roster/words"
)

// Schema is the name and version of the JSON report (contract, "JSON report").
const Schema = "rollcheck/report/v1"

type jsonReport struct {
	Schema      string         `json:"schema"`
	Tool        jsonTool       `json:"tool"`
	AsOf        string         `json:"as_of"`
	Settings    string         `json:"settings_sha256,omitempty"`
	Digest      string         `json:"digest,omitempty"` // of input, settings, rules and day
	Ledger      string         `json:"ledger,omitempty"` // the page it was made on
	Sources     []jsonSource   `json:"sources"`
	Supply      []jsonSupply   `json:"supply"`
	Findings    []jsonFinding  `json:"findings"` // left empty here: JSON writes them one by one
	RulesRun    []string       `json:"rules_run"`
	RulesNotRun []jsonNotRun   `json:"rules_not_run"`
	Unconfirmed []string       `json:"unconfirmed,omitempty"`
	Samples     []jsonSample   `json:"samples,omitempty"` // what visits say of what the rules miss
	Clearance   jsonClearance  `json:"clearance"`
	Money       jsonMoney      `json:"money"`
	Relatives   []jsonRelative `json:"relatives"`
	Totals      map[string]int `json:"totals"`
}

// jsonSample counts households; low and high are the 95 % interval of those not entitled.
type jsonSample struct {
	Of         int `json:"households"`
	Answered   int `json:"answered"`
	Unanswered int `json:"unanswered"`
	Wrong      int `json:"not_entitled"`
	Low        int `json:"low"`
	High       int `json:"high"`
}

type jsonTool struct {
	Version string `json:"version"`
}

type jsonSource struct {
	File       string      `json:"file"`
	SHA256     string      `json:"sha256,omitempty"`
	Error      string      `json:"error,omitempty"`
	PassedOver string      `json:"passed_over,omitempty"`
	Sheets     []jsonSheet `json:"sheets,omitempty"`
}

type jsonSheet struct {
	Sheet      string            `json:"sheet"`
	Part       int               `json:"part,omitempty"` // which of several tables of the sheet
	Kind       string            `json:"kind,omitempty"`
	Why        string            `json:"why,omitempty"`
	Date       string            `json:"date,omitempty"`
	HeadingRow int               `json:"heading_row,omitempty"`
	Columns    map[string]string `json:"columns,omitempty"`
	Unused     []string          `json:"unused_columns,omitempty"`
	Error      string            `json:"error,omitempty"`
	Doubt      string            `json:"doubt,omitempty"`
	Remark     string            `json:"remark,omitempty"`
	PassedOver string            `json:"passed_over,omitempty"`
	Rows       jsonRows          `json:"rows"`
}

type jsonRows struct {
	Total    int `json:"total"`
	Records  int `json:"records"`
	Blank    int `json:"blank"`
	Heading  int `json:"heading"`
	Subtotal int `json:"subtotal"`
	Note     int `json:"note"`
	Unread   int `json:"unread"`
}

type jsonSupply struct {
	Kind      string `json:"kind"`
	Programme string `json:"programme,omitempty"`
	Place     string `json:"place,omitempty"`
	From      string `json:"from,omitempty"`
	To        string `json:"to,omitempty"`
	Rows      int    `json:"rows"`
}

type jsonWho struct {
	Name     string `json:"name,omitempty"`
	IDNumber string `json:"id_number,omitempty"`
}

type jsonHousehold struct {
	Head   string `json:"head,omitempty"`
	HeadID string `json:"head_id_number,omitempty"`
}

type jsonFinding struct {
	ID          string         `json:"id,omitempty"`
	Rule        string         `json:"rule"`
	Severity    string         `json:"severity"`
	Grade       string         `json:"grade,omitempty"`
	Programme   string         `json:"programme,omitempty"`
	Township    string         `json:"township,omitempty"`
	Village     string         `json:"village,omitempty"`
	Person      *jsonWho       `json:"person,omitempty"`
	Household   *jsonHousehold `json:"household,omitempty"`
	Message     string         `json:"message"`
	Status      string         `json:"status,omitempty"` // by the ledger; left out without one
	Facts       string         `json:"facts,omitempty"`
	Clearance   string         `json:"clearance,omitempty"`
	Persons     int            `json:"persons,omitempty"`
	Monthly     string         `json:"monthly,omitempty"`
	Months      int            `json:"months,omitempty"`
	Recoverable string         `json:"recoverable,omitempty"`
	Owed        string         `json:"owed,omitempty"`
	RuledOut    []string       `json:"ruled_out,omitempty"`
	NotChecked  []string       `json:"not_checked,omitempty"`
	Exempted    []string       `json:"exempted,omitempty"`
	Basis       []string       `json:"basis,omitempty"`
	Cadre       *jsonCadre     `json:"cadre,omitempty"`
	Identity    []string       `json:"identity,omitempty"` // why a match without equal numbers is believed
	Evidence    []jsonEvidence `json:"evidence"`
}

type jsonCadre struct {
	Name     string `json:"name,omitempty"`
	Post     string `json:"post,omitempty"`
	Relation string `json:"relation,omitempty"`
	KinClass string `json:"kin_class,omitempty"`
}

type jsonEvidence struct {
	File   string `json:"file"`
	Sheet  string `json:"sheet"`
	Row    int    `json:"row"`
	Column string `json:"column,omitempty"`
	Value  string `json:"value,omitempty"`
	Says   string `json:"says"`
}

type jsonNotRun struct {
	Rule  string   `json:"rule"`
	Where string   `json:"where,omitempty"`
	Why   string   `json:"why,omitempty"`
	Lacks []string `json:"lacks,omitempty"`
}

type jsonHeads struct {
	Households int `json:"households"`
	Persons    int `json:"persons"`
}

type jsonFigures struct {
	jsonHeads
	Monthly     string `json:"monthly"`
	Recoverable string `json:"recoverable"`
}

type jsonClearance struct {
	jsonFigures
	ByReason   map[string]jsonFigures `json:"by_reason"`
	ByTownship []jsonTownship         `json:"by_township"`
	ToVerify   jsonHeads              `json:"to_verify"`
}

type jsonTownship struct {
	Township string `json:"township"`
	jsonFigures
	ByReason map[string]jsonFigures `json:"by_reason"`
}

type jsonMoney struct {
	Recoverable string `json:"recoverable"`
	Owed        string `json:"owed"`
}

// JSON writes the report for programs. The findings are written one by one: a county has
// so many that the whole text would take more memory than all the rest.
func JSON(w io.Writer, r *audit.Report, o Options) error {
	o = o.knowing(r)
	var frame bytes.Buffer
	if err := encoder(&frame, "").Encode(o.toJSON(r)); err != nil {
		return err
	}
	before, after, _ := bytes.Cut(frame.Bytes(), []byte(noFindings))
	if _, err := w.Write(append(before, noFindings[:len(noFindings)-len("]")]...)); err != nil {
		return err
	}
	if err := o.writeFindings(w, r.Findings); err != nil {
		return err
	}
	_, err := w.Write(append([]byte("]"), after...))
	return err
}

// noFindings is the list of findings in a report without any. No text in a report can
// look like it: within a text every quote is escaped.
const noFindings = "\n  \"findings\": []"

const jsonIndent = "  "

func encoder(w io.Writer, prefix string) *json.Encoder {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent(prefix, jsonIndent)
	return encoder
}

// writeFindings writes the elements of the list of findings.
func (o Options) writeFindings(w io.Writer, findings []*audit.Finding) error {
	const prefix = jsonIndent + jsonIndent
	var one bytes.Buffer
	each := encoder(&one, prefix)
	for i, finding := range findings {
		one.Reset()
		if i > 0 {
			one.WriteString(",")
		}
		one.WriteString("\n" + prefix)
		if err := each.Encode(o.finding(finding, i)); err != nil {
			return err
		}
		if _, err := w.Write(bytes.TrimSuffix(one.Bytes(), []byte("\n"))); err != nil {
			return err
		}
	}
	if len(findings) == 0 {
		return nil
	}
	_, err := io.WriteString(w, "\n"+jsonIndent)
	return err
}

func (o Options) toJSON(r *audit.Report) jsonReport {
	out := jsonReport{
		Schema: Schema, Tool: jsonTool{r.Version}, AsOf: r.AsOf.String(), Settings: o.hash(r.Settings), Digest: o.digest(r), Ledger: pageOfEarlier(r),
		Sources: o.inputs(r), Supply: []jsonSupply{}, Findings: []jsonFinding{}, RulesRun: []string{}, RulesNotRun: []jsonNotRun{},
		Unconfirmed: o.messages(r.Unconfirmed), Clearance: o.clearanceJSON(r.Clearance), Totals: map[string]int{},
		Relatives: o.relativesJSON(r.Relatives),
	}
	for _, list := range r.Supply {
		out.Supply = append(out.Supply, o.supply(list))
	}
	for _, sample := range r.Samples {
		out.Samples = append(out.Samples, jsonSample{sample.Of, sample.Answered, sample.Unclear, sample.Wrong, sample.Low, sample.High})
	}
	for _, rule := range r.Run {
		out.RulesRun = append(out.RulesRun, o.plain(rule.ID))
	}
	for _, note := range r.NotRun {
		out.RulesNotRun = append(out.RulesNotRun, jsonNotRun{o.plain(note.Rule.ID), o.plain(note.Where()), o.message(note.Why), kindNames(note.Lacks)})
	}
	recoverable, owed := moneyOf(r)
	out.Money = jsonMoney{recoverable.String(), owed.String()}
	totals := r.Totals()
	for _, severity := range audit.Severities {
		out.Totals[severity.String()] = totals[severity]
	}
	return out
}

// hash is the hash of a file or of the settings. A short list of which all but a number is known
// can be found by trying numbers until its hash comes out, so only profile full shows it.
func (o Options) hash(sum [32]byte) string {
	if o.Privacy != words.Full || sum == ([32]byte{}) {
		return ""
	}
	return hex.EncodeToString(sum[:])
}

func kindNames(kinds []*roster.Kind) []string {
	var names []string
	for _, kind := range kinds {
		names = append(names, kind.Name)
	}
	return names
}

func (o Options) inputs(r *audit.Report) []jsonSource {
	sources := []jsonSource{}
	for _, file := range r.Files {
		sources = append(sources, o.source(file))
	}
	return sources
}

func (o Options) source(file *roster.File) jsonSource {
	source := jsonSource{File: o.plain(file.Path), SHA256: o.hash(file.SHA256), PassedOver: o.message(file.PassedOver)}
	if file.Fault != nil {
		source.Error = o.message(file.Fault.What)
	}
	for _, sheet := range file.Sheets {
		source.Sheets = append(source.Sheets, o.sheet(sheet))
	}
	return source
}

func (o Options) sheet(sheet *roster.Sheet) jsonSheet {
	account := sheet.Account
	out := jsonSheet{
		Sheet: o.plain(sheet.Name), Part: sheet.Part, Why: o.message(sheet.Why), Date: sheet.Period.String(), HeadingRow: sheet.HeadingRow,
		Columns: map[string]string{}, Unused: o.headings(sheet.Unused), PassedOver: o.message(sheet.PassedOver), Doubt: o.message(sheet.Doubt), Remark: o.message(sheet.Remark),
		Rows: jsonRows{account.Total, account.Records, account.Blank, account.Heading, account.Subtotal, account.Note, account.Unread},
	}
	if sheet.Kind != nil {
		out.Kind = sheet.Kind.Name
	}
	if sheet.Fault != nil {
		out.Error = o.message(sheet.Fault.What)
	}
	for _, column := range slices.Concat(sheet.Members, sheet.Columns) {
		if letter := roster.Letter(column.Index); out.Columns[letter] == "" { // a head's column may stand for two fields
			out.Columns[letter] = column.Field.Spec().Name
		}
	}
	return out
}

func (o Options) supply(list county.Supplied) jsonSupply {
	out := jsonSupply{Kind: list.Kind.Name, Place: o.plain(list.Township + list.Village), From: list.Period.From.String(), To: list.Period.To.String(), Rows: list.Rows}
	if list.Programme != nil && list.Programme != list.Kind {
		out.Programme = list.Programme.Name
	}
	return out
}

func (o Options) finding(f *audit.Finding, index int) jsonFinding {
	out := jsonFinding{
		ID: o.findingID(f, index), Rule: o.plain(f.Rule.ID), Severity: f.Severity.String(), Grade: f.Grade.String(),
		Township: o.plain(f.Township), Village: o.plain(f.Village), Message: o.message(f.Message), Clearance: string(f.Clearance),
		Status: f.Status.String(), Persons: f.Persons, Monthly: amount(f.Monthly), Months: f.Months, Recoverable: amount(f.Recoverable), Owed: amount(f.Owed),
		RuledOut: o.texts(f.RuledOut), NotChecked: o.messages(f.NotChecked), Exempted: o.texts(f.Exempted), Basis: o.texts(f.Basis),
		Identity: o.identity(f),
		Evidence: []jsonEvidence{},
	}
	if o.Privacy == words.Full { // elsewhere it could be turned back into what is masked
		out.Facts = f.Facts()
	}
	if f.Programme != nil {
		out.Programme = f.Programme.Name
	}
	if f.Person != (county.Who{}) {
		out.Person = &jsonWho{o.name(f.Person.Name), o.number(f.Person.Number)}
	}
	if f.Head != (county.Who{}) {
		out.Household = &jsonHousehold{o.name(f.Head.Name), o.number(f.Head.Number)}
	}
	if f.Cadre != nil {
		out.Cadre = &jsonCadre{o.name(f.Cadre.Name), o.plain(f.Cadre.Post), o.plain(f.Cadre.Relation), f.Cadre.KinClass}
	}
	for _, evidence := range f.Evidence {
		cell := evidence.Cell
		out.Evidence = append(out.Evidence, jsonEvidence{o.plain(cell.Sheet.File.Path), o.plain(cell.Sheet.Name), cell.Row, cell.Letter(), o.cell(cell), o.text(evidence.Says)})
	}
	return out
}

// amount leaves out what is nothing.
func amount(money roster.Money) string {
	if money == 0 {
		return ""
	}
	return money.String()
}

func (o Options) clearanceJSON(totals audit.ClearanceTotals) jsonClearance {
	out := jsonClearance{jsonFigures: figures(totals.Figures), ByReason: reasonsJSON(totals.ByReason), ByTownship: []jsonTownship{}, ToVerify: heads(totals.ToVerify)}
	for _, township := range totals.ByTownship {
		out.ByTownship = append(out.ByTownship, jsonTownship{o.plain(township.Township), figures(township.Figures), reasonsJSON(township.ByReason)})
	}
	return out
}

func reasonsJSON(byReason map[audit.Clearance]audit.Figures) map[string]jsonFigures {
	out := map[string]jsonFigures{}
	for _, reason := range audit.Clearances {
		out[string(reason)] = figures(byReason[reason])
	}
	return out
}

func heads(h audit.Heads) jsonHeads { return jsonHeads{h.Households, h.Persons} }

func figures(f audit.Figures) jsonFigures {
	return jsonFigures{heads(f.Heads), f.Monthly.String(), f.Recoverable.String()}
}

// running is a finding's number where its hash may not be shown.
func running(index int) string { return fmt.Sprintf("%06d", index+1) }
